import torch
from transformers import AutoModelForNextSentencePrediction, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
torch.manual_seed(0)
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForNextSentencePrediction.from_pretrained(name)  # the pair head is new

stories = """The oven was already hot. | She slid the bread inside.
Rain began to fall at noon. | Everyone ran for an umbrella.
The team lost the first match. | Their coach changed the defence.
He dropped his phone on the stairs. | The screen broke in two places.
The ship left port at dawn. | By evening no land was in sight.
Our printer ran out of ink. | I ordered two cartridges.
The dog heard the doorbell. | It barked until the guest came in.
The bank raised its rates. | Loans became more expensive."""
first, second = zip(*(line.split(" | ") for line in stories.splitlines()), strict=True)
other = second[3:] + second[:3]  # a sentence of another story
train = tokenizer(first + first, second + other, padding=True, return_tensors="pt")
labels = torch.tensor([0] * 8 + [1] * 8)  # 0: B follows A, 1: B is from elsewhere

optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4)
for _ in range(12):
    loss = model(**train, labels=labels).loss
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()

a, b = "The baby woke up at midnight.", "Her father sang until she slept again."
tests = {
    "A, B": (a, b),
    "B, A (wrong order)": (b, a),
    "A, other topic": (a, "The bridge is made of steel."),
}
for label, (left, right) in tests.items():
    with torch.no_grad():
        logits = model(**tokenizer(left, right, return_tensors="pt")).logits[0]
    print(f"{label:<20} p(label 0: is next) = {logits.softmax(-1)[0]:.2f}")
