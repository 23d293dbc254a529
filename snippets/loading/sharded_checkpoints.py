import inspect
import json
from pathlib import Path

import torch
from safetensors import safe_open
from transformers import AutoModel, PreTrainedModel

model = AutoModel.from_pretrained("sentence-transformers/all-MiniLM-L6-v2")
default = inspect.signature(PreTrainedModel.save_pretrained).parameters["max_shard_size"].default
print("default max_shard_size:", default)

model.save_pretrained("sharded", max_shard_size="30MB")
for file in sorted(Path("sharded").glob("model*")):
    print(f"  {file.name:34} {file.stat().st_size / 1e6:6.1f} MB")

index = json.loads(Path("sharded/model.safetensors.index.json").read_text())
print("index:", list(index), index["metadata"])
name = "encoder.layer.5.output.dense.weight"
shard = index["weight_map"][name]
print(name, "is in", shard)
with safe_open(f"sharded/{shard}", "pt") as file:
    print(len(file.keys()), "tensors there; shape unread:", file.get_slice(name).get_shape())
    weight = file.get_tensor(name)
    rows = file.get_slice(name)[:2]
print("read alone, equal:", torch.equal(weight, model.get_parameter(name)), tuple(rows.shape))

again = AutoModel.from_pretrained("sharded")
same = list(map(torch.equal, again.parameters(), model.parameters()))
print("from_pretrained from the shards, equal tensors:", sum(same), "of", len(same))
