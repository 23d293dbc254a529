from collections import Counter

import torch
from transformers import AutoModelForPreTraining, BertConfig, GPT2Config, LlamaConfig, RobertaConfig
from transformers.models.auto.modeling_auto import MODEL_FOR_PRETRAINING_MAPPING_NAMES as names

ends = ["ForPreTraining", "ForMaskedLM", "ForCausalLM", "LMHeadModel", "ForConditionalGeneration"]
count = Counter(next((e for e in ends if name.endswith(e)), "other") for name in names.values())
print(len(names), "model types")
for ending, number in count.most_common():
    print(f"{number:>4} {ending}")
print({key: names.get(key) for key in ("electra", "t5", "llama")})

small = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1}
small["num_attention_heads"] = 2
ids = torch.tensor([[2, 17, 33, 3]])
gpt2 = GPT2Config(n_embd=32, n_layer=1, n_head=2)
for config in (BertConfig(**small), RobertaConfig(**small), gpt2):
    model = AutoModelForPreTraining.from_config(config)
    out = model(input_ids=ids)
    print(type(model).__name__, {key: tuple(out[key].shape) for key in out if "logits" in key})

try:
    AutoModelForPreTraining.from_config(LlamaConfig(**small))
except ValueError as error:
    print("Llama: ValueError -", str(error)[:32], "... for this kind of AutoModel")
