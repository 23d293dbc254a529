import json

from huggingface_hub import hf_hub_download
from tokenizers import Tokenizer
from transformers import AutoTokenizer, PreTrainedTokenizerFast

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
file = Tokenizer.from_file(hf_hub_download(name, "tokenizer.json"))
auto = AutoTokenizer.from_pretrained(name)
generic = PreTrainedTokenizerFast.from_pretrained(name)


def stages(tokenizer):
    stage = json.loads(tokenizer.to_str())["pre_tokenizer"]
    return [part["type"] for part in stage.get("pretokenizers", [stage])]


print("tokenizer.json:", stages(file))
print(f"{type(auto).__name__}:", stages(auto.backend_tokenizer))

for text in ["in 2024", "x  5", "a\n\n5"]:
    print(f"{text!r:10}", file.encode(text).tokens, "- loaded:", auto.tokenize(text))
print("the generic class follows the file:", generic.tokenize("x  5") == file.encode("x  5").tokens)
