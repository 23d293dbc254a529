import torch
from transformers import AutoModelForTokenClassification, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("models/ner")
model = AutoModelForTokenClassification.from_pretrained("models/ner")
print(list(model.config.id2label.values()))

words = ["Katarzyna", "Nowak", "flew", "from", "Reykjavik", "to", "Berlin", "for", "Siemens", "."]
batch = tokenizer(words, is_split_into_words=True, return_tensors="pt")
with torch.no_grad():
    logits = model(**batch).logits
print(len(words), "words, logits", tuple(logits.shape), "= (batch, tokens, labels)")

labels = [model.config.id2label[i] for i in logits[0].argmax(-1).tolist()]
for word_id, word in enumerate(words):
    positions = [i for i, owner in enumerate(batch.word_ids()) if owner == word_id]
    pieces = " ".join(batch.tokens()[i] for i in positions)
    print(f"{word:<10} {labels[positions[0]]:<6} {pieces} {[labels[i] for i in positions]}")
print("no word:", [token for i, token in enumerate(batch.tokens()) if batch.word_ids()[i] is None])
