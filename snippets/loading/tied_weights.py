import logging

import torch
from safetensors import safe_open
from transformers import AutoModelForCausalLM
from transformers.utils import logging as transformers_logging

handler = logging.Handler()
handler.emit = lambda record: print("  logged:", record.getMessage().split("but ")[1][:87])
transformers_logging.get_logger("transformers.modeling_utils").addHandler(handler)


def in_file(folder):
    with safe_open(f"{folder}/model.safetensors", "pt") as file:
        return sorted({"lm_head.weight", "model.embed_tokens.weight"} & set(file.keys()))


def tied(model):
    return model.get_output_embeddings().weight is model.get_input_embeddings().weight


model = AutoModelForCausalLM.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
print("tie_word_embeddings:", model.config.tie_word_embeddings, model.all_tied_weights_keys)
print("one Parameter:", tied(model), tuple(model.lm_head.weight.shape))
embedding = model.get_input_embeddings().weight.numel()
layers = sum(p.numel() for p in model.model.layers.parameters())
norm = model.model.norm.weight.numel()
print(f"{model.num_parameters():,} = {embedding:,} + {layers:,} + {norm} (final norm)")
print(f"state_dict has both names: {sum(t.numel() for t in model.state_dict().values()):,}")
model.save_pretrained("tied")
print("saved:", in_file("tied"))

model.lm_head.weight = torch.nn.Parameter(torch.zeros_like(model.lm_head.weight))
print("\nnew head of zeros: one Parameter:", tied(model), f"{model.num_parameters():,}")
model.save_pretrained("replaced")
print("saved:", in_file("replaced"))
again = AutoModelForCausalLM.from_pretrained("replaced")
for step in (lambda: "reloaded", again.tie_weights):
    done = step() or "tie_weights()"
    print(f"{done}: one Parameter {tied(again)}, head still zero {not again.lm_head.weight.any()}")
