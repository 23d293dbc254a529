import textwrap
from pathlib import Path

from transformers import AutoModel

files = {
    "no-config/readme.txt": "hello",
    "no-model-type/config.json": '{"hidden_size": 32}',
    "newer-library/config.json": '{"model_type": "not-yet-known"}',
    "no-weights/config.json": '{"model_type": "bert"}',
}
for path, content in files.items():
    Path(path).parent.mkdir()
    Path(path).write_text(content)

names = ["sentence-transformers/all-MiniLM-L6-v3", "google-bert/bert-base-uncased"]
names += ["./my-modle", "/data/my-model"]
for name in names + [str(Path(path).parent) for path in files]:
    try:
        AutoModel.from_pretrained(name)
    except Exception as error:
        print(f"{name}: {type(error).__name__}")
        print(textwrap.indent(textwrap.shorten(str(error), 92), "    "))
