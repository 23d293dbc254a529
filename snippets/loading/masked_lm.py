import torch
from transformers import AutoModelForMaskedLM, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("models/fill-mask")
model = AutoModelForMaskedLM.from_pretrained("models/fill-mask")

texts = ["The [MASK] gave the patient a pill.", "The [MASK] was trained on text."]
for text in texts:
    batch = tokenizer(text, return_tensors="pt")
    with torch.no_grad():
        logits = model(**batch).logits
    position = (batch["input_ids"][0] == tokenizer.mask_token_id).nonzero().item()
    best = logits[0, position].softmax(-1).topk(3)
    print(tuple(logits.shape), text)
    guesses = zip(tokenizer.convert_ids_to_tokens(best.indices), best.values, strict=True)
    print("   ", *(f"{token} {p:.2f}" for token, p in guesses))
