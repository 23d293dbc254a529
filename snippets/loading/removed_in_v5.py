import io
import logging
from pathlib import Path

import transformers
from transformers import AutoConfig, AutoModel, BertModel

log = io.StringIO()
transformers.logging.disable_default_handler()
transformers.logging.add_handler(logging.StreamHandler(log))
name = "sentence-transformers/all-MiniLM-L6-v2"

for removed in ("TFAutoModel", "FlaxAutoModel"):
    try:
        exec(f"from transformers import {removed}")
    except ImportError as error:
        print(f"{removed:18} {type(error).__name__}")

calls = [(BertModel, "torch_dtype", "float16"), (AutoModel, "torch_dtype", "float16")]
flags = ["load_in_8bit", "resume_download", "from_tf", "from_flax", "low_cpu_mem_usage"]
calls += [(AutoModel, "use_auth_token", "hf_secret")] + [(AutoModel, flag, True) for flag in flags]
for model_class, argument, value in calls:
    log.truncate(log.seek(0))
    try:
        model = model_class.from_pretrained(name, **{argument: value})
        result = f"{model_class.__name__}: {model.dtype}, {log.getvalue().strip() or 'silent'}"
    except TypeError as error:
        result = f"TypeError - {str(error).removeprefix('BertModel.__init__() ')}"
    print(f"{argument:18} {result}")

AutoConfig.from_pretrained(name).save_pretrained("tensorflow-only")
Path("tensorflow-only/tf_model.h5").touch()
try:
    AutoModel.from_pretrained("tensorflow-only", from_tf=True)
except OSError as error:
    print("only tf_model.h5:  OSError -", str(error).split(", found")[0])
