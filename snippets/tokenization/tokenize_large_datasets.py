import random

from datasets import Dataset
from transformers import AutoTokenizer

random.seed(0)
words = ["the", "patient", "was", "given", "a", "tablet", "twice", "daily", "no", "reaction"]
texts = [" ".join(random.choices(words, k=6)) for _ in range(5000)]
dataset = Dataset.from_dict({"text": texts})
tokenizer = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
slow = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased", use_fast=False)
print("use_fast=False gives:", type(slow).__name__, "- is_fast:", slow.is_fast)

calls = 0


def tokenize(examples):
    global calls
    calls += 1
    return tokenizer(examples["text"], truncation=True)


ids = []
for arguments in ({}, {"batched": True}, {"batched": True, "batch_size": 200}):
    calls = 0
    ids.append(list(dataset.map(tokenize, **arguments)["input_ids"]))
    print(f"map(tokenize, **{arguments}): {calls} calls of the tokenizer")
print("same ids:", ids[0] == ids[1] == ids[2])
