import torch
from transformers import AutoModel, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModel.from_pretrained(name)
smollm = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")

pair = tokenizer("Is it late?", "No, on time.")
print("tokens:        ", pair.tokens())
print("token_type_ids:", pair["token_type_ids"])
print("sequence_ids:  ", pair.sequence_ids())
print("a list instead:", tokenizer(["Is it late?", "No, on time."])["token_type_ids"])

batch = tokenizer("Is it late?", "No, on time.", return_tensors="pt")
with torch.no_grad():
    typed = model(**batch).last_hidden_state.mean(1)
    del batch["token_type_ids"]
    untyped = model(**batch).last_hidden_state.mean(1)
print("cosine with and without:", round(torch.cosine_similarity(typed, untyped).item(), 3))
print("type embeddings of the model:", tuple(model.embeddings.token_type_embeddings.weight.shape))

print("SmolLM2 returns:", list(smollm("Is it late?", "No, on time.")))
print("SmolLM2 joins:  ", smollm("Is it late?", "No, on time.").tokens())
