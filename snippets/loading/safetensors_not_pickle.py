import pickle
from pathlib import Path

import torch
from safetensors.torch import save_file
from transformers import AutoModel, BertConfig, BertModel


class Payload:
    def __reduce__(self):
        return print, ("   >>> code from the file runs",)


torch.save({"weight": torch.zeros(2), "extra": Payload()}, "bad.bin")
print("torch.load(weights_only=False):")
torch.load("bad.bin", weights_only=False)
print("torch.load():")
try:
    torch.load("bad.bin")
except pickle.UnpicklingError as error:
    print("  ", type(error).__name__, "-", str(error).split("error: ")[1].split("\n")[0][:70])

save_file({"weight": torch.zeros(2), "bias": torch.ones(1)}, "tiny.safetensors")
raw = Path("tiny.safetensors").read_bytes()
size = int.from_bytes(raw[:8], "little")
print(f"safetensors: 8 bytes + {size} bytes of JSON + {len(raw) - 8 - size} bytes of numbers")
print("  ", raw[8 : 8 + size].decode().strip().replace("},", "},\n    "))

toy = BertModel(BertConfig(vocab_size=16, hidden_size=8, num_attention_heads=2))
toy.save_pretrained("toy", safe_serialization=False)
print("safe_serialization=False wrote:", [file.name for file in Path("toy").glob("*model*")])
Path("toy/model.safetensors").unlink()
for content, extra in (("tensors only", {}), ("tensors and code", {"extra": Payload()})):
    torch.save(toy.state_dict() | extra, "toy/pytorch_model.bin")
    for options in ({}, {"use_safetensors": True}):
        try:
            result = type(AutoModel.from_pretrained("toy", **options)).__name__
        except Exception as error:
            result = type(error).__name__
        print(f"from_pretrained, .bin with {content}, {options}: {result}")
