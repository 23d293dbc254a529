import sys

from safetensors import safe_open
from transformers import AutoModelForCausalLM
from transformers.utils import cached_file

steps = {
    "resolve_revision": "fix the commit",
    "get_config_dict": "read config.json",
    "_get_model_class": "pick the class",
    "_get_resolved_checkpoint_files": "find the weight files",
    "_get_dtype": "settle the dtype",
    "get_init_context": "build on meta",
    "_load_pretrained_model": "read the tensors",
    "_initialize_missing_keys": "initialize the missing",
    "tie_weights": "tie",
    "log_state_dict_report": "report",
    "eval": "eval()",
    "adjust_generation_fn": "generation_config.json",
}


def watch(frame, event, _):
    """Print each step once, as it begins, with the state of the model."""
    step = steps.pop(frame.f_code.co_name, None) if event == "call" else None
    if step:
        model = frame.f_locals.get("model", frame.f_locals.get("self"))
        on_meta = [tensor.is_meta for tensor in model.parameters()] if model is not None else []
        state = f"{len(on_meta)} tensors, {sum(on_meta)} on meta" if on_meta else ""
        print(f"{12 - len(steps):2} {step:24}{state}".rstrip())


name = "HuggingFaceTB/SmolLM2-135M-Instruct"
sys.setprofile(watch)
model = AutoModelForCausalLM.from_pretrained(name)
sys.setprofile(None)
with safe_open(cached_file(name, "model.safetensors"), "pt") as file:
    stored = file.keys()
print("in the file:", len(stored), "- lm_head.weight:", "lm_head.weight" in stored)
print("tied:", model.lm_head.weight is model.model.embed_tokens.weight, "-", model.dtype)
