import csv

from datasets import load_dataset
from transformers import AutoTokenizer

rows = [("Great battery, charges fast", 1), ("Broke after a week", 0), ("I would buy it again", 1)]
with open("reviews.csv", "w", newline="") as file:
    csv.writer(file).writerows([("text", "label"), *rows])

dataset = load_dataset("csv", data_files="reviews.csv", split="train", cache_dir="cache")
tokenizer = AutoTokenizer.from_pretrained("sentence-transformers/all-MiniLM-L6-v2")


def tokenize(batch):
    return tokenizer(batch["text"], truncation=True, max_length=128)


encoded = dataset.map(tokenize, batched=True, remove_columns=["text"])
print("before:", dataset.column_names, "- after:", encoded.column_names)
print("lengths:", [len(ids) for ids in encoded["input_ids"]])
print("a row without format:", type(encoded[0]["input_ids"]).__name__)
encoded.set_format("torch")
ids = encoded[0]["input_ids"]
print("a row with format:   ", type(ids).__name__, ids.tolist())


def pad_to_128(row):
    return tokenizer(row["text"], truncation=True, padding="max_length", max_length=128)


wasteful = dataset.map(pad_to_128)
real = sum(map(sum, wasteful["attention_mask"]))
print("padding='max_length':", wasteful.column_names)
print(f"  {real} of {len(wasteful) * 128} positions hold a token")
