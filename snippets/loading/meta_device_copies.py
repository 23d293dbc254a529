import torch
from safetensors.torch import load_file
from transformers import AutoConfig, AutoModel, BertModel
from transformers.utils import cached_file


def megabytes(*groups):
    real = [t.untyped_storage() for group in groups for t in group if t.device.type != "meta"]
    return round(sum({s.data_ptr(): s.nbytes() for s in real}.values()) / 1e6, 1)


name = "sentence-transformers/all-MiniLM-L6-v2"
config, file = AutoConfig.from_pretrained(name), cached_file(name, "model.safetensors")
for device, assign in (("cpu", False), ("meta", True)):
    with torch.device(device):
        model = AutoModel.from_config(config)
    weights = load_file(file)
    model.load_state_dict(weights, assign=assign, strict=False)
    held = megabytes(model.parameters(), weights.values())
    print(f"built on {device:4}: model and state dict hold {held} MB")


class Traced(BertModel):
    def __init__(self, config):
        super().__init__(config)
        print("low_cpu_mem_usage=False, and built on", self.device)


Traced.from_pretrained(name, low_cpu_mem_usage=False)
