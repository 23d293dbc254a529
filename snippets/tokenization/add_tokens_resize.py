import logging

import torch
from transformers import AutoModel, AutoTokenizer

logging.getLogger("transformers").setLevel(logging.ERROR)
torch.manual_seed(0)
name = "sentence-transformers/all-MiniLM-L6-v2"
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModel.from_pretrained(name)
old = model.get_input_embeddings().weight.detach().clone()

text = "please order quinoa porridge"
print(tokenizer.tokenize(text))
added = tokenizer.add_tokens(["quinoa", "please"])
print(f"add_tokens returned {added}, vocab_size {tokenizer.vocab_size}, len {len(tokenizer)}")
batch = tokenizer(text, return_tensors="pt")
print(tokenizer.tokenize(text), "- highest id", batch["input_ids"].max().item())

try:
    model(**batch)
except IndexError as error:
    print("not resized: IndexError -", error)

model.resize_token_embeddings(len(tokenizer))
weight = model.get_input_embeddings().weight.detach()
print("resized:", tuple(weight.shape), "- config.vocab_size:", model.config.vocab_size)
print("old rows unchanged:", torch.equal(weight[:-1], old))
print("runs:", tuple(model(**batch).last_hidden_state.shape))

distance = (weight[-1] - old.mean(0)).norm()
print(f"new row: distance to the mean {distance:.3f}, norm {weight[-1].norm():.3f}")
ordinary = (old - old.mean(0)).norm(dim=1).median()
print(f"an ordinary row: median distance to the mean {ordinary:.3f}")

model.resize_token_embeddings(len(tokenizer) + 1, mean_resizing=False)
print(f"mean_resizing=False: norm {model.get_input_embeddings().weight[-1].norm():.2f}")
