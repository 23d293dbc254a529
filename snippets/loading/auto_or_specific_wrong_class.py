import torch
from transformers import AutoModel, AutoTokenizer, RobertaModel

name = "sentence-transformers/all-MiniLM-L6-v2"
tokenizer, right = AutoTokenizer.from_pretrained(name), AutoModel.from_pretrained(name)
wrong, info = RobertaModel.from_pretrained(name, output_loading_info=True)
print("keys missing:", len(info["missing_keys"]), "| unexpected:", len(info["unexpected_keys"]))

batch = tokenizer("Where is my parcel?", return_tensors="pt")
with torch.no_grad():
    target = right(**batch).last_hidden_state.mean(dim=1)
    vector = wrong(**batch).last_hidden_state.mean(dim=1)
    positions = torch.arange(batch["input_ids"].shape[1])[None]
    repaired = wrong(**batch, position_ids=positions).last_hidden_state.mean(dim=1)
print(f"cosine to the right vector: {torch.cosine_similarity(vector, target).item():.2f}")
print(f"with BERT's positions:      {torch.cosine_similarity(repaired, target).item():.2f}")
