from pathlib import Path

from transformers import AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
right = AutoTokenizer.from_pretrained(name, token=False)
wrong = AutoTokenizer.from_pretrained(name, use_auth_token="hf_my_secret")
print("vocabulary:", len(right), "->", len(wrong))
print("special tokens:", wrong.all_special_tokens)

wrong.save_pretrained("to-be-pushed")
for path in sorted(Path("to-be-pushed").iterdir()):
    print(path.name, "holds the secret:", "hf_my_secret" in path.read_text())
