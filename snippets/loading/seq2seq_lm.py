import torch
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("models/t5-dates")
model = AutoModelForSeq2SeqLM.from_pretrained("models/t5-dates")

batch = tokenizer(["March 5, 2024", "July 19, 1998"], padding=True, return_tensors="pt")
out = model.generate(**batch, max_new_tokens=24)
print(type(model).__name__, tokenizer.batch_decode(out, skip_special_tokens=True))
print("all tokens of the first:", tokenizer.convert_ids_to_tokens(out[0]))

target = tokenizer(text_target=["2024-03-05", "1998-07-19"], padding=True, return_tensors="pt")
with torch.no_grad():
    forward = model(**batch, labels=target["input_ids"])
print("encoder read", batch["input_ids"].shape[1], "tokens, logits:", tuple(forward.logits.shape))
print("encoder states:", tuple(forward.encoder_last_hidden_state.shape))
try:
    model(**batch)
except ValueError as error:
    print("no decoder input: ValueError -", error)
