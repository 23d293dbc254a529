import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name)

batch = tokenizer("The capital of France is", return_tensors="pt")
with torch.no_grad():
    out = model(**batch, labels=batch["input_ids"])
print("logits:", tuple(out.logits.shape), "= (batch, tokens, vocabulary)")

for position, token in enumerate(batch["input_ids"][0]):
    best = out.logits[0, position].argmax()
    print(f"{tokenizer.decode(token)!r:>10} -> {tokenizer.decode(best)!r}")

logits, labels = out.logits[0, :-1], batch["input_ids"][0, 1:]
by_hand = torch.nn.functional.cross_entropy(logits.float(), labels)
print(f"loss of the model: {out.loss:.3f} | shifted by hand: {by_hand:.3f}")
