import torch
from transformers import AutoModel, AutoModelForCausalLM, LlamaConfig

sizes = {"hidden_size": 8192, "intermediate_size": 28672, "num_hidden_layers": 80}
sizes |= {"vocab_size": 128256, "num_attention_heads": 64, "num_key_value_heads": 8}
with torch.device("meta"):
    huge = AutoModelForCausalLM.from_config(LlamaConfig(**sizes, dtype="bfloat16"))
print(f"{huge.num_parameters():,} parameters would need {huge.get_memory_footprint() / 1e9:.0f} GB")
print("parameters with storage:", sum(p.device.type != "meta" for p in huge.parameters()))
try:
    huge.to("cpu")
except NotImplementedError as error:
    print(type(error).__name__, "-", str(error).split("!")[0])

try:
    with torch.device("meta"):
        AutoModel.from_pretrained("sentence-transformers/all-MiniLM-L6-v2")
except RuntimeError as error:
    print(type(error).__name__, "-", str(error).split("\n")[1][:85])
