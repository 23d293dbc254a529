import torch
from transformers import AutoModelForMaskedLM, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("models/fill-mask")
model = AutoModelForMaskedLM.from_pretrained("models/fill-mask")

words = ["doctor", "model"]
ids = tokenizer.convert_tokens_to_ids(words)
texts = ["The [MASK] gave the patient a pill.", "The [MASK] was trained on a large text corpus."]
for text in texts:
    batch = tokenizer(text, return_tensors="pt")
    with torch.no_grad():
        logits = model(**batch).logits
    position = (batch["input_ids"][0] == tokenizer.mask_token_id).nonzero().item()
    scores = logits[0, position, ids]
    print(tuple(logits.shape), text)
    print(f"    position {position}, doctor or model? {words[scores.argmax().item()]}")
