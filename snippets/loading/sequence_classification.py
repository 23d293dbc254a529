import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
heads = []
for seed in (0, 1):
    torch.manual_seed(seed)
    model, info = AutoModelForSequenceClassification.from_pretrained(name, output_loading_info=True)
    heads.append(model.classifier.weight)
print("num_labels by default:", model.config.num_labels, model.config.id2label)
print("not in the checkpoint:", sorted(info["missing_keys"]))
print("same head in two loads:", torch.equal(*heads))

names = {0: "BILLING", 1: "DELIVERY", 2: "OTHER"}
model = AutoModelForSequenceClassification.from_pretrained(name, id2label=names)
shape = tuple(model.classifier.weight.shape)
print("id2label of 3 names:", model.config.num_labels, "labels, head", shape)

texts = ["The soup was cold and the waiter rude.", "What a lovely evening, thank you!"]
for checkpoint in (name, "models/sentiment"):
    torch.manual_seed(0)
    tokenizer = AutoTokenizer.from_pretrained(checkpoint)
    model = AutoModelForSequenceClassification.from_pretrained(checkpoint)
    with torch.no_grad():
        logits = model(**tokenizer(texts, padding=True, return_tensors="pt")).logits
    print(checkpoint, tuple(logits.shape))
    for text, row in zip(texts, logits.softmax(-1), strict=True):
        print(f"  {model.config.id2label[row.argmax().item()]} {row.max():.2f}  {text}")
