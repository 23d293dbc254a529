import torch
from transformers import AutoModel, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModel.from_pretrained(name)

batch = tokenizer("I paid 20 euros", return_tensors="pt")
with torch.no_grad():
    output = model(**batch)

is_module = isinstance(tokenizer, torch.nn.Module)
print("tokenizer:", type(tokenizer).__name__, "- is a module:", is_module)
print("model:    ", type(model).__name__, "- parameters:", f"{model.num_parameters():,}")
print("text -> ids:    ", batch["input_ids"][0].tolist())
print("ids  -> vectors:", tuple(output.last_hidden_state.shape))
embedding = model.get_input_embeddings().weight
print("contract: vocabulary", len(tokenizer), "- embedding rows", embedding.shape[0])

ids = batch["input_ids"].clone()
ids[0, 1] = len(tokenizer)  # one past the last row
try:
    model(input_ids=ids)
except IndexError as error:
    print(type(error).__name__, "-", error)
