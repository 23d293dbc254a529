from tokenizers.pre_tokenizers import ByteLevel
from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
vocabulary = tokenizer.get_vocab()

for text in ["hello hello", "café", "🤗", "漢", "𠮷"]:
    print(repr(text), "-", len(text.encode()), "bytes ->", tokenizer.tokenize(text))

ids = tokenizer("🤗")["input_ids"]
print("decoded one by one:", [tokenizer.decode([i]) for i in ids])
print("decoded together:", tokenizer.decode(ids))
print("unknown token of the model:", tokenizer.backend_tokenizer.model.unk_token)

alphabet = ByteLevel.alphabet()
missing = [letter for letter in alphabet if letter not in vocabulary]
print("letters that stand for bytes:", len(alphabet), "- missing in this vocabulary:", len(missing))
text = "a\x04b"  # byte 0x04, a control character, is one of them
print("round trip:", repr(text), "->", repr(tokenizer.decode(tokenizer(text)["input_ids"])))
