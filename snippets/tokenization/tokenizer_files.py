import json
import os

from transformers import AutoTokenizer

for name in ("google-bert/bert-base-uncased", "HuggingFaceTB/SmolLM2-135M-Instruct"):
    tokenizer = AutoTokenizer.from_pretrained(name)
    tokenizer.add_tokens(["quinoa"])
    tokenizer.save_pretrained("saved")
    print(name.split("/")[1], sorted(os.listdir("saved")))

with open("saved/tokenizer.json") as file:
    pipeline = json.load(file)
print("tokenizer.json:", [key for key in pipeline if pipeline[key] is not None])
print("  the added token:", pipeline["added_tokens"][-1]["content"])
with open("saved/tokenizer_config.json") as file:
    config = json.load(file)
print("tokenizer_config.json:", config["tokenizer_class"], config["model_max_length"])
print("  pad_token:", config["pad_token"])
print("  extra_special_tokens:", config["extra_special_tokens"])
print("  holds the template:", "chat_template" in config)
with open("saved/chat_template.jinja") as file:
    print("chat_template.jinja:", file.read()[:44], "…")

bert = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
bert.save_pretrained("old", legacy_format=True)
print("legacy_format=True writes:", sorted(os.listdir("old")))
os.remove("saved/chat_template.jinja")
print("template after deleting the file:", AutoTokenizer.from_pretrained("saved").chat_template)
