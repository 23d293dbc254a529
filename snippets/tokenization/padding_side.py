import logging

import transformers
from transformers import AutoModelForCausalLM, AutoTokenizer

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name, dtype="float32")
transformers.logging.disable_default_handler()
warnings = []
handler = logging.Handler()
handler.emit = lambda record: warnings.append(record.getMessage())
transformers.logging.add_handler(handler)

prompts = [
    "The capital of France is",
    "The list of the planets, in order from the sun, begins with Mercury,",
]


def continuation(texts, **options):
    batch = tokenizer(texts, return_tensors="pt", **options)
    ids = model.generate(**batch, max_new_tokens=8, do_sample=False)
    return tokenizer.decode(ids[:, batch["input_ids"].shape[1] :])[0]


print("default padding_side:", tokenizer.padding_side)
print("alone:", repr(continuation(prompts[:1])))
for side in ("left", "right"):
    print(f"{side}:", repr(continuation(prompts, padding=True, padding_side=side)))
print("warning:", warnings[0].split(" For correct")[0])
