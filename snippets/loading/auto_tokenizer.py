import json
import shutil
from pathlib import Path

from huggingface_hub import snapshot_download
from transformers import AutoTokenizer

bert = Path(snapshot_download("google-bert/bert-base-uncased"))
cases = [
    ("BertTokenizer", "bert"),
    ("BertTokenizerFast", "bert"),
    ("BertTokenizer", "gpt2"),
    (None, "bert"),
    (None, None),
    ("ResoTokenizer", "bert"),
    ("LlamaTokenizer", "bert"),
    ("no files", "bert"),
]
print('tokenizer_class    model_type -> class, pad token, tokens of "Don\'t panic"')
for number, (tokenizer_class, model_type) in enumerate(cases):
    folder = Path(str(number))
    folder.mkdir()
    if tokenizer_class != "no files":
        shutil.copy(bert / "tokenizer.json", folder)
    if tokenizer_class and tokenizer_class != "no files":
        content = json.dumps({"tokenizer_class": tokenizer_class})
        (folder / "tokenizer_config.json").write_text(content)
    if model_type:
        (folder / "config.json").write_text(json.dumps({"model_type": model_type}))
    found = AutoTokenizer.from_pretrained(folder)
    tokens = " ".join(found.tokenize("Don't panic"))
    kind = type(found).__name__
    print(f"{tokenizer_class!s:<18} {model_type!s:<10} -> {kind} {found.pad_token} {tokens}")
