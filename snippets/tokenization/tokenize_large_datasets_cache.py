from pathlib import Path

from datasets import Dataset
from transformers import AutoTokenizer

log = Path("calls.txt")
Dataset.from_dict({"text": [f"sentence number {i}" for i in range(2000)]}).save_to_disk("corpus")
dataset = Dataset.load_from_disk("corpus")
tokenizer = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")


def tokenize(batch, max_length):
    with log.open("a") as file:
        file.write("x")
    return tokenizer(batch["text"], truncation=True, max_length=max_length)


def run(label, **arguments):
    log.write_text("")
    result = dataset.map(tokenize, batched=True, **arguments)
    print(f"{label:<36} batches tokenized: {len(log.read_text())}")
    return result


first = run("first time", fn_kwargs={"max_length": 16})
again = run("same function, same arguments", fn_kwargs={"max_length": 16})
print("same fingerprint:", first._fingerprint == again._fingerprint)
run("another max_length", fn_kwargs={"max_length": 8})
run("another max_length, two processes", fn_kwargs={"max_length": 4}, num_proc=2)

stream = dataset.to_iterable_dataset()
log.write_text("")
lazy = stream.map(tokenize, batched=True, batch_size=100, fn_kwargs={"max_length": 16})
print("streaming, after map:", len(log.read_text()), end="; ")
next(iter(lazy))
print("after the first row:", len(log.read_text()))
