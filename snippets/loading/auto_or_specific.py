import json
import os
import textwrap

import torch
from transformers import (
    AutoConfig,
    AutoModel,
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    BertModel,
)

name = "sentence-transformers/all-MiniLM-L6-v2"
config = AutoConfig.from_pretrained(name)
print("config.json:", config.model_type, "->", type(config).__name__)

auto, named = AutoModel.from_pretrained(name), BertModel.from_pretrained(name)
weights = named.state_dict()
equal = all(torch.equal(value, weights[key]) for key, value in auto.state_dict().items())
print("AutoModel returns", type(auto).__name__, "- an AutoModel:", isinstance(auto, AutoModel))
print("same class:", type(auto) is type(named), "| same weights:", equal)

print("AutoModelForCausalLM:", type(AutoModelForCausalLM.from_config(config)).__name__)
try:
    AutoModelForSeq2SeqLM.from_config(config)
except ValueError as error:
    print("AutoModelForSeq2SeqLM: ValueError -", str(error)[:32], "... for this kind of AutoModel")

os.mkdir("new-model")
for content in ({"model_type": "resonet"}, {"hidden_size": 64}):
    with open("new-model/config.json", "w") as file:
        json.dump(content, file)
    try:
        AutoModel.from_pretrained("new-model")
    except ValueError as error:
        print(content, "-> ValueError")
        print("   ", textwrap.shorten(str(error).splitlines()[0], 90, placeholder=" ..."))
