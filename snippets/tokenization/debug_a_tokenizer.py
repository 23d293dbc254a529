from transformers import AutoTokenizer


def inspect(tokenizer, text):
    encoded = tokenizer(text, return_offsets_mapping=True, verbose=False)
    ids = encoded["input_ids"]
    content = tokenizer(text, add_special_tokens=False)["input_ids"]
    print("tokens:    ", tokenizer.convert_ids_to_tokens(ids))
    unknown, limit = tokenizer.unk_token_id, tokenizer.model_max_length
    spans = encoded["offset_mapping"]
    pairs = zip(ids, spans, strict=True)
    print("unknown:   ", [text[a:b] for i, (a, b) in pairs if i == unknown])
    print("round trip:", repr(tokenizer.decode(content)), tokenizer.decode(content) == text)
    print("specials:  ", len(ids) - len(content), "- too long:", len(ids) > limit)
    covered = {place for a, b in spans for place in range(a, b)}
    lost = [c for place, c in enumerate(text) if place not in covered and not c.isspace()]
    print("characters in no token:", lost)


for name in ("google-bert/bert-base-uncased", "HuggingFaceTB/SmolLM2-135M-Instruct"):
    tokenizer = AutoTokenizer.from_pretrained(name)
    print(f"== {name}: {len(tokenizer)} ids, pad {tokenizer.pad_token}")
    inspect(tokenizer, "Café №5 🦜\u200b ok")
