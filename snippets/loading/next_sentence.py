import torch
from transformers import AutoModel, AutoModelForNextSentencePrediction, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
torch.manual_seed(0)
tokenizer = AutoTokenizer.from_pretrained(name)
model, info = AutoModelForNextSentencePrediction.from_pretrained(name, output_loading_info=True)

stories = """The oven was already hot. | She slid the bread inside.
Rain began to fall at noon. | Everyone ran for an umbrella.
The team lost the first match. | Their coach changed the defense.
He dropped his phone on the stairs. | The screen broke in two places.
The ship left port at dawn. | By evening no land was in sight.
Our printer ran out of ink. | I ordered two cartridges.
The dog heard the doorbell. | It barked until the guest came in.
The bank raised its rates. | Loans became more expensive."""
first, second = zip(*(line.split(" | ") for line in stories.splitlines()), strict=True)

pairs = tokenizer(first, second, padding=True, return_tensors="pt")
with torch.no_grad():
    out = model(**pairs, labels=torch.zeros(8, dtype=torch.long))
by_hand = -out.logits.log_softmax(-1)[:, 0].mean()
print("logits:", tuple(out.logits.shape), "| new weights:", sorted(info["missing_keys"]))
print("label 0 means 'is next', loss = -log p(column 0):", torch.allclose(out.loss, by_hand))

encoder = AutoModel.from_pretrained(name)  # real weights, used as a measure of topic
vectors = []
for texts in (first, second):
    batch = tokenizer(texts, padding=True, return_tensors="pt")
    with torch.no_grad():
        hidden = encoder(**batch).last_hidden_state
    mask = batch["attention_mask"].unsqueeze(-1)
    vectors.append(torch.nn.functional.normalize((hidden * mask).sum(1) / mask.sum(1), dim=-1))
topic = vectors[0] @ vectors[1].T  # row: sentence A, column: sentence B
print("topic finds the next sentence:", (topic.argmax(1) == torch.arange(8)).sum().item(), "of 8")
swapped = vectors[1] @ vectors[0].T  # the same pairs, B before A
same = torch.allclose(topic.diagonal(), swapped.diagonal())
print("score of the swapped pair is the same:", same)
