import json
from pathlib import Path

from transformers import AutoModel


def show(text, model):
    print(f"{text:42} {model.dtype!s:15} {model.get_memory_footprint() / 1e6:6.1f} MB")


smol = "HuggingFaceTB/SmolLM2-135M-Instruct"
show("config says bfloat16, no argument", AutoModel.from_pretrained(smol))
show('config says bfloat16, dtype="float32"', AutoModel.from_pretrained(smol, dtype="float32"))

minilm = AutoModel.from_pretrained("sentence-transformers/all-MiniLM-L6-v2")
show("config silent, weights float32", minilm)

minilm.bfloat16().save_pretrained("half")
config_file = Path("half/config.json")
config = json.loads(config_file.read_text())
print("\nsave_pretrained wrote", {"dtype": config["dtype"]})
for dtype in ("float32", None):
    if dtype is None:
        del config["dtype"]
    else:
        config["dtype"] = dtype
    config_file.write_text(json.dumps(config))
    show(f"config says {dtype}, weights bfloat16", AutoModel.from_pretrained("half"))
