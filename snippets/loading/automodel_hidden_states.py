import torch
from transformers import AutoModel, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModel.from_pretrained(name)

texts = ["How do I get my money back?", "Please refund my order.", "The train leaves at nine."]
batch = tokenizer(texts, padding=True, return_tensors="pt")
with torch.no_grad():
    hidden = model(**batch).last_hidden_state
print("last_hidden_state:", tuple(hidden.shape))

mask = batch["attention_mask"].unsqueeze(-1)  # 1 for real tokens, 0 for padding
vectors = (hidden * mask).sum(dim=1) / mask.sum(dim=1)
vectors = torch.nn.functional.normalize(vectors, dim=-1)
print("sentence vectors: ", tuple(vectors.shape))

cosine = vectors @ vectors.T
print(f"refund ~ money back: {cosine[0, 1]:.2f}")
print(f"train  ~ money back: {cosine[0, 2]:.2f}")

naive = torch.nn.functional.normalize(hidden.mean(dim=1), dim=-1)
print(f"'Please refund my order.', mean over padding too: cosine {(naive[1] @ vectors[1]):.3f}")
