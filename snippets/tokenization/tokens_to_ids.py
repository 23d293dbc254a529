from transformers import AutoTokenizer

bert = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
smollm = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")

text = "Tokenizers look words up"
tokens = bert.tokenize(text)
ids = bert.convert_tokens_to_ids(tokens)
print("tokens:    ", tokens)
print("ids:       ", ids)
print("back:      ", bert.convert_ids_to_tokens(ids))
print("tokenizer():", bert(text)["input_ids"])

print("a sentence is not a token:", bert.convert_tokens_to_ids("hello world"), bert.unk_token)
print("nor is a capital letter:  ", bert.convert_tokens_to_ids("Hello"), bert.unk_token)
print("SmolLM2, 'hello world':   ", smollm.convert_tokens_to_ids("hello world"), smollm.unk_token)
print("SmolLM2, ' world':        ", smollm.convert_tokens_to_ids(" world"), smollm.unk_token)
print("SmolLM2, 'Ġworld':        ", smollm.convert_tokens_to_ids("Ġworld"))
smollm.unk_token = None  # as in tokenizers that name no unknown token
print("no unk_token:             ", smollm.convert_tokens_to_ids("hello world"))
