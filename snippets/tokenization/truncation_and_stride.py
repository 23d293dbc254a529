from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
texts = ["one two three four five six seven eight nine ten eleven twelve", "a short text"]

cut = tokenizer(texts, truncation=True, max_length=8)
print("truncated:", tokenizer.decode(cut["input_ids"][0]))

windows = tokenizer(texts, truncation=True, max_length=8, stride=2, return_overflowing_tokens=True)
print("keys:", list(windows))
sources = windows["overflow_to_sample_mapping"]
for ids, source in zip(windows["input_ids"], sources, strict=True):
    print(f"   from text {source}:", tokenizer.decode(ids))

labels = [1, 0]
windows["labels"] = [labels[source] for source in sources]
print("labels:", windows["labels"])

long = "word " * 600
print("no truncation:  ", len(tokenizer(long)["input_ids"]), "ids")
print("truncation=True:", len(tokenizer(long, truncation=True)["input_ids"]), "ids")
print("max_length=100: ", len(tokenizer(long, max_length=100)["input_ids"]), "ids")
pair = tokenizer("which word?", long, truncation="only_second", max_length=10)
print("only_second:    ", tokenizer.decode(pair["input_ids"]))

try:
    tokenizer(texts, truncation=True, max_length=8, stride=6, return_overflowing_tokens=True)
except BaseException as error:  # a Rust panic is no Exception
    print(type(error).__name__, "-", str(error).split(" (note")[0])
