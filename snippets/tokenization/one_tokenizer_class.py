from transformers import (
    AutoTokenizer,
    BertTokenizer,
    BertTokenizerFast,
    ByT5Tokenizer,
    PreTrainedTokenizer,
    PreTrainedTokenizerFast,
    PythonBackend,
    TokenizersBackend,
)

print("BertTokenizerFast is BertTokenizer:", BertTokenizerFast is BertTokenizer)
print("PreTrainedTokenizerFast is TokenizersBackend:", PreTrainedTokenizerFast is TokenizersBackend)
print("PreTrainedTokenizer is PythonBackend:", PreTrainedTokenizer is PythonBackend)

name = "google-bert/bert-base-uncased"
for use_fast in (True, False):
    tokenizer = AutoTokenizer.from_pretrained(name, use_fast=use_fast)
    print(f"use_fast={use_fast}: {type(tokenizer).__name__}, is_fast={tokenizer.is_fast}")

byt5 = ByT5Tokenizer()
print(type(byt5).__name__, type(byt5).__mro__[1].__name__, f"is_fast={byt5.is_fast}")
print("offsets asked of ByT5:", list(byt5("hi", return_offsets_mapping=True)))
try:
    byt5("hi").word_ids()
except ValueError as error:
    print("ValueError -", error)

tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "soup", "lemon", "##s"]
own = BertTokenizer(vocab={token: i for i, token in enumerate(tokens)})
print("from a dictionary:", own.tokenize("Lemons soup tea"))
