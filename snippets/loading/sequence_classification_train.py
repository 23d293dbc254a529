import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
torch.manual_seed(0)
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForSequenceClassification.from_pretrained(
    name, num_labels=2, id2label={0: "HAM", 1: "SPAM"}, label2id={"HAM": 0, "SPAM": 1}
)

ham = ["Lunch at noon?", "The report is attached.", "The parcel comes today.", "See you soon."]
spam = ["WIN a FREE phone now!!!", "Claim your prize, click here", "You won!", "Cheap pills"]
labels = torch.tensor([0, 0, 0, 0, 1, 1, 1, 1])
batch = tokenizer(ham + spam, padding=True, return_tensors="pt")
unseen = ["Can we move the meeting?", "Free cash prize, act now!"]
new = tokenizer(unseen, padding=True, return_tensors="pt")
optimizer = torch.optim.AdamW(model.parameters(), lr=2e-4)
for step in range(17):
    if step % 8 == 0:
        model.eval()
        with torch.no_grad():
            rows = model(**new).logits.softmax(-1)
        print(f"after {step:>2} steps: p(SPAM) =", [round(row[1].item(), 1) for row in rows])
        model.train()
    loss = model(**batch, labels=labels).loss
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
