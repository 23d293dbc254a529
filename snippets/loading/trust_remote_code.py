import contextlib
import io
import json
from pathlib import Path

import torch
from transformers import AutoModel, dynamic_module_utils

(folder := Path("doubler")).mkdir()
(folder / "modeling_doubler.py").write_text("""
print("modeling_doubler.py is running, with all your rights")
import torch
from transformers import PreTrainedConfig, PreTrainedModel

class DoublerConfig(PreTrainedConfig): model_type = "doubler"
class DoublerModel(PreTrainedModel):
    config_class = DoublerConfig
    def __init__(self, config):
        super().__init__(config)
        self.factor = torch.nn.Parameter(torch.tensor(2.0))
        self.post_init()
    def forward(self, x):
        return self.factor * x
""")
auto_map = {f"Auto{kind}": f"modeling_doubler.Doubler{kind}" for kind in ("Config", "Model")}
(folder / "config.json").write_text(json.dumps({"auto_map": auto_map}))
torch.save({"factor": torch.tensor(2.0)}, folder / "pytorch_model.bin")

dynamic_module_utils.HF_MODULES_CACHE = "modules"  # the default is $HF_HOME/modules
for flag in (None, False, True):
    print(f"trust_remote_code={flag}")
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            model = AutoModel.from_pretrained("doubler", trust_remote_code=flag)
        print("  ", type(model).__name__, "computes", model(torch.tensor(3.0)).item())
    except ValueError as error:
        print("  ", type(error).__name__, "-", str(error).split("\n")[-1])
    print("   it printed:", output.getvalue().strip().split("\n")[-1] or "nothing")
