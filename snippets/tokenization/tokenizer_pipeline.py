from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
backend = tokenizer.backend_tokenizer

text = "Héllo, Transformers'\tTOKENIZERS!"
normalized = backend.normalizer.normalize_str(text)
words = backend.pre_tokenizer.pre_tokenize_str(normalized)
pieces = [token.value for word, _ in words for token in backend.model.tokenize(word)]
encoded = backend.encode(text)

print("text:          ", repr(text))
print("normalizer:    ", repr(normalized))
print("pre-tokenizer: ", [word for word, _ in words])
print("model:         ", pieces)
print("post-processor:", encoded.tokens)
print("ids:           ", encoded.ids)
print("decoder:       ", repr(backend.decode(encoded.ids, skip_special_tokens=True)))
print("a special token in the text:", backend.encode("[MASK] [mask]").tokens)
print("tokenizer(text) runs all four stages:     ", tokenizer(text)["input_ids"] == encoded.ids)
print("tokenize(text) leaves out the fourth:     ", tokenizer.tokenize(text) == pieces)
