import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name, dtype=torch.float32)

inputs = tokenizer("The capital of France is", return_tensors="pt")
with torch.inference_mode():
    output = model(**inputs)

print(type(output).__name__, list(output.keys()))
print("input_ids", tuple(inputs["input_ids"].shape), "-> logits", tuple(output.logits.shape))
print("three ways in:", output.logits is output["logits"] is output[0])

best = output.logits[0].argmax(dim=-1)
for seen, guess in zip(inputs["input_ids"][0], best, strict=True):
    print(f"    {tokenizer.decode(seen)!r} -> {tokenizer.decode(guess)!r}")

probabilities = output.logits[0, -1].softmax(dim=-1)
for p, token in zip(*probabilities.topk(3), strict=True):
    print(f"{p.item():.3f} {tokenizer.decode(token)!r}")
print("sum:", round(probabilities.sum().item(), 3), "- requires_grad:", output.logits.requires_grad)
