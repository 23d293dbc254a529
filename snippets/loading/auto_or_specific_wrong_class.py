import torch
from transformers import AutoModel, AutoTokenizer, RobertaModel

name = "sentence-transformers/all-MiniLM-L6-v2"
tokenizer, right = AutoTokenizer.from_pretrained(name), AutoModel.from_pretrained(name)
wrong, info = RobertaModel.from_pretrained(name, output_loading_info=True)
print("keys missing:", len(info["missing_keys"]), "| unexpected:", len(info["unexpected_keys"]))

batch = tokenizer("Where is my parcel?", return_tensors="pt")
with torch.no_grad():
    vectors = [model(**batch).last_hidden_state.mean(dim=1) for model in (right, wrong)]
print("cosine of the two sentence vectors:", round(torch.cosine_similarity(*vectors).item(), 2))
