import torch
from transformers import AutoModelForMultipleChoice, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
torch.manual_seed(0)
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForMultipleChoice.from_pretrained(name)  # the head is new

prompt = "She opened the umbrella because"
choices = ["it was raining.", "she was hungry.", "the shop had closed an hour before."]
pairs = tokenizer([prompt] * len(choices), choices, padding=True, return_tensors="pt")
batch = {key: value.unsqueeze(0) for key, value in pairs.items()}  # one question with three choices
print("input_ids:", tuple(batch["input_ids"].shape), "= (batch, choices, tokens)")

with torch.no_grad():
    out = model(**batch, labels=torch.tensor([0]))
    alone = []
    for i in range(len(choices)):
        one = {key: value[:, i : i + 1] for key, value in batch.items()}
        alone.append(model(**one).logits.item())
print("logits:   ", tuple(out.logits.shape), "= (batch, choices)")
print("head:     ", tuple(model.classifier.weight.shape), "= (1, hidden size)")
print("together:      ", [round(x, 3) for x in out.logits[0].tolist()])
print("one by one:    ", [round(x, 3) for x in alone])
print("probabilities: ", [round(x, 3) for x in out.logits.softmax(-1)[0].tolist()])
by_hand = -out.logits.log_softmax(-1)[0, 0]
print("loss = -log p(choice 0):", torch.allclose(out.loss, by_hand))

try:
    model(**pairs)
except RuntimeError as error:
    print("without the choices axis: RuntimeError -", error)
