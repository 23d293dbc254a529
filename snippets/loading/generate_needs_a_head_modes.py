from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers.generation.utils import GENERATION_MODES_MAPPING
from transformers.utils import logging

logging.set_verbosity_error()
for mode, where in GENERATION_MODES_MAPPING.items():
    print(f"{mode.value:<24} {where}")

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModelForCausalLM.from_pretrained(name)
batch = tokenizer("The capital of France is", return_tensors="pt")
settings = {
    "greedy": {"do_sample": False},
    "beams": {"do_sample": False, "num_beams": 3},
    "contrastive": {"do_sample": False, "penalty_alpha": 0.6, "top_k": 4},
}
for label, kwargs in settings.items():
    try:
        out = model.generate(**batch, **kwargs, max_new_tokens=6)
        print(f"{label}:", repr(tokenizer.decode(out[0])))
    except ValueError as error:
        print(f"{label}: ValueError -", str(error).split(" in your")[0])
