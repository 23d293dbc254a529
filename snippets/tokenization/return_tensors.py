from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
texts = ["Hi", "Hello there"]

print("one text:    ", tokenizer("Hi")["input_ids"])
print("one text, pt:", tokenizer("Hi", return_tensors="pt")["input_ids"])
print("two texts:   ", tokenizer(texts)["input_ids"])
try:
    tokenizer(texts, return_tensors="pt")
except ValueError as error:
    print(type(error).__name__, "-", str(error).split(" with ")[0])
    print("   cause:", error.__cause__)
print("two texts, np:", tokenizer(texts, return_tensors="np")["input_ids"].dtype)
try:
    tokenizer(texts, return_tensors="tf")
except ValueError as error:
    print(type(error).__name__, "-", error)

batch = tokenizer(texts, padding=True, return_tensors="pt")
print("BatchEncoding is a dict:", isinstance(batch, dict))
print("padded:", tuple(batch["input_ids"].shape), batch["input_ids"].dtype)
print("to() returns the same object:", batch.to("cpu") is batch)
print("keys:", list(batch), "- attribute:", batch.input_ids is batch["input_ids"])
print("tokens of row 1:", batch[1].tokens)
print("plain lists have no to():", hasattr(tokenizer(texts)["input_ids"], "to"))
