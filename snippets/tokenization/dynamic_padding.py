import random
from textwrap import fill

from datasets import Dataset
from torch.utils.data import DataLoader
from transformers import AutoTokenizer, DataCollatorWithPadding

tokenizer = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
random.seed(0)
lengths = [min(250, round(random.lognormvariate(3.2, 0.8))) for _ in range(512)]
texts = ["word " * n for n in lengths]
dataset = Dataset.from_dict({"text": texts, "label": [0] * len(texts)})
ids = dataset.map(lambda rows: tokenizer(rows["text"]), batched=True, remove_columns="text")

real = sum(map(len, ids["input_ids"]))
longest = max(map(len, ids["input_ids"]))
ordered = ids.select(sorted(range(len(ids)), key=lambda i: len(ids[i]["input_ids"])))
runs = {
    "padding='max_length' (512)": (ids, {"padding": "max_length", "max_length": 512}),
    f"max_length={longest}, the longest": (ids, {"padding": "max_length", "max_length": longest}),
    "dynamic": (ids, {}),
    "dynamic, sorted by length": (ordered, {}),
}
print("real tokens:", real)
for label, (rows, options) in runs.items():
    collator = DataCollatorWithPadding(tokenizer, **options)
    batches = DataLoader(rows, batch_size=16, collate_fn=collator)
    count = sum(batch["input_ids"].numel() for batch in batches)
    print(f"{label:27} {count:6} tokens, {1 - real / count:.0%} padding")

for wrong in (ids, [dataset[0], dataset[1]], [{**ids[0], "text": "a"}, {**ids[1], "text": "b"}]):
    try:
        collator(wrong)
    except (AttributeError, ValueError) as error:
        print(fill(f"{type(error).__name__} - {error}", 98, subsequent_indent="   "))
print({key: tuple(value.shape) for key, value in collator([ids[0], ids[1]]).items()})
