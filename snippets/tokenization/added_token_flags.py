from transformers import AddedToken, AutoTokenizer

name = "google-bert/bert-base-uncased"


def tokens(text, token, **flags):
    tokenizer = AutoTokenizer.from_pretrained(name)
    tokenizer.add_tokens([AddedToken(token, **flags)])
    return tokenizer.tokenize(text)


print("single_word=False", tokens("covid covidiot", "covid"))
print("single_word=True ", tokens("covid covidiot", "covid", single_word=True))
print("normalized=True  ", tokens("call <TEL> or <tel>", "<TEL>", normalized=True))
print("normalized=False ", tokens("call <TEL> or <tel>", "<TEL>", normalized=False))
for special in (False, True):
    tokenizer = AutoTokenizer.from_pretrained(name)
    tokenizer.add_tokens(["<TEL>"], special_tokens=special)
    ids = tokenizer("call <TEL> now")["input_ids"]
    decoded = tokenizer.decode(ids, skip_special_tokens=True)
    back = tokenizer.convert_tokens_to_ids(tokenizer.convert_ids_to_tokens(ids)) == ids
    normalized = tokenizer.added_tokens_decoder[30522].normalized
    print(f"special={special}: normalized={normalized}, decoded {decoded!r}")
    print(f"  ids -> tokens -> the same ids: {back}")

for flags in ({}, {"lstrip": True}, {"rstrip": True}):
    tokenizer = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
    tokenizer.add_tokens([AddedToken("<TEL>", **flags)])
    ids = tokenizer("call <TEL> now")["input_ids"]
    print(f"{flags!s:<16}", [tokenizer.decode(i) for i in ids])
