import json

from transformers import AutoTokenizer

text = "Refunds weren't processed in Kraków 🙂"
smollm = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
bert = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")

for name, tokenizer in {"SmolLM2": smollm, "BERT": bert}.items():
    print(f"{name}: {type(tokenizer.backend_tokenizer.model).__name__}, {len(tokenizer):,} tokens")
    print("  ", tokenizer.tokenize(text))
    print("  ", repr(tokenizer.decode(tokenizer(text, add_special_tokens=False)["input_ids"])))

stored = json.loads(smollm.backend_tokenizer.to_str())["model"]
print("BPE stores ids and merges:", list(stored["vocab"].items())[1001:1003], stored["merges"][:3])
stored = json.loads(bert.backend_tokenizer.to_str())["model"]
print("WordPiece stores ids only:", list(stored["vocab"].items())[2000:2002], "merges" in stored)
