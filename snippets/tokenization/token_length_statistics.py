import random

import matplotlib.pyplot as plt
import numpy as np
from transformers import AutoTokenizer

random.seed(1)
sentences = [
    "The parcel came two days late.",
    "Support never answered my mail.",
    "The refund arrived after three weeks.",
    "Would I order here again? Hardly.",
]
counts = [max(1, round(random.lognormvariate(1.6, 0.8))) for _ in range(2000)]
texts = [" ".join(random.choices(sentences, k=count)) for count in counts]

tokenizer = AutoTokenizer.from_pretrained("sentence-transformers/all-MiniLM-L6-v2")
lengths = np.array([len(ids) for ids in tokenizer(texts, verbose=False)["input_ids"]])
print("mean", round(lengths.mean()), "- max", lengths.max(), "- percentiles:", end=" ")
print({p: int(np.percentile(lengths, p)) for p in (50, 90, 95, 99)})
words = np.array([len(text.split()) for text in texts])
print(f"tokens per word: {lengths.sum() / words.sum():.2f}")

print("max_length  texts cut  tokens lost  padding if padded to max_length")
for limit in (64, 128, 256, 512):
    kept = np.minimum(lengths, limit)
    lost = 1 - kept.sum() / lengths.sum()
    cut, padding = np.mean(lengths > limit), 1 - kept.mean() / limit
    print(f"{limit:>10} {cut:>10.1%} {lost:>12.1%} {padding:>8.0%}")

plt.hist(lengths, bins=range(0, 700, 10))
for limit, height in ((128, 300), (256, 200)):
    plt.vlines(limit, 0, height, color="black", linestyle="--")
    plt.text(limit + 5, height - 12, f"limit {limit}: {np.mean(lengths > limit):.1%} of texts cut")
plt.xlabel("tokens per text, special tokens included")
plt.ylabel("texts")
plt.savefig("figure.svg")
