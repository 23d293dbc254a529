import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name, dtype=torch.float32)

texts = ["Refund please", "The courier left my parcel in the rain and nobody answers the phone"]
alone = tokenizer(texts[0], return_tensors="pt")["input_ids"]
length = alone.shape[1]
for side in ("right", "left"):
    batch = tokenizer(texts, padding=True, padding_side=side, return_tensors="pt")
    for how, mask in {"with": batch["attention_mask"], "without": None}.items():
        with torch.no_grad():
            expected = model(alone).logits[0]
            logits = model(batch["input_ids"], attention_mask=mask).logits[0]
        real = logits[:length] if side == "right" else logits[-length:]
        same = torch.allclose(real, expected, atol=0.01)
        print(f"padded {side}, {how} the mask: same logits as alone - {same}")
