import torch
from transformers import AutoModelForCausalLM, AutoModelForMaskedLM, AutoTokenizer

texts = ["She sat on the bank of the river", "She sat on the bank of the city"]
loaded = {
    "masked LM": ("models/fill-mask", AutoModelForMaskedLM),
    "causal LM": ("HuggingFaceTB/SmolLM2-135M-Instruct", AutoModelForCausalLM),
}
for kind, (name, auto_class) in loaded.items():
    tokenizer, model = AutoTokenizer.from_pretrained(name), auto_class.from_pretrained(name)
    batches = [tokenizer(text, return_tensors="pt") for text in texts]
    ids = [batch["input_ids"][0] for batch in batches]
    with torch.no_grad():
        first, second = (model(**batch).logits[0] for batch in batches)
    print(kind, "- logits when the last word changes")
    for position in range(len(ids[0])):
        change = (first[position] - second[position]).abs().max().item()
        tokens = " / ".join(dict.fromkeys(tokenizer.decode(row[position]).strip() for row in ids))
        print(f"  {tokens:<14}{'change' if change > 0.01 else 'stay the same'}")
