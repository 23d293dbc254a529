import torch
from safetensors import safe_open
from transformers import LlamaConfig, LlamaForCausalLM
from transformers.utils import logging

logging.set_verbosity_error()  # the load report is printed as data below
sizes = {"vocab_size": 50, "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1}
for new_head in (False, True):
    toy = LlamaForCausalLM(LlamaConfig(**sizes, num_attention_heads=2, tie_word_embeddings=True))
    if new_head:
        toy.lm_head.weight = torch.nn.Parameter(torch.zeros_like(toy.lm_head.weight))
    toy.config.tie_word_embeddings = False
    toy.save_pretrained("toy")
    with safe_open("toy/model.safetensors", "pt") as file:
        names = set(file.keys())
    again, info = LlamaForCausalLM.from_pretrained("toy", output_loading_info=True)
    again.tie_weights()
    print("flag set to False", "and a new head:" if new_head else "and nothing else:")
    print("  head saved:", "lm_head.weight" in names, "| missing:", sorted(info["missing_keys"]))
    print("  same head after reload:", torch.equal(again.lm_head.weight, toy.lm_head.weight))
