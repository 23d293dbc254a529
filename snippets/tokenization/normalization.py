from tokenizers import normalizers
from transformers import AutoTokenizer

forms = ["NFC", "NFD", "NFKC", "NFKD"]
texts = ["e\u0301", "ﬁn", "１２", "x²", "①", "™"]
print("text", *forms, sep="\t")
for text in texts:
    print(text, *(getattr(normalizers, form)().normalize_str(text) for form in forms), sep="\t")

composed, decomposed = "caf\u00e9", "cafe\u0301"
print("look the same:", composed, decomposed, "- equal:", composed == decomposed)
smollm = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
print("SmolLM2, no normalizer:", smollm.tokenize(composed), smollm.tokenize(decomposed))

uncased = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
for left, right in [("US", "us"), ("résumé", "resume"), ("schön", "schon"), ("año", "ano")]:
    print("uncased BERT:", left, "=", right, uncased.tokenize(left) == uncased.tokenize(right))
for text in ["ガラス", "से", "한국"]:
    normalized = uncased.backend_tokenizer.normalizer.normalize_str(text)
    lengths = len(text), len(normalized)
    print("uncased BERT:", text, "becomes", normalized, "- code points:", *lengths)
