import json
from collections import Counter
from itertools import pairwise

from tokenizers import Tokenizer, models, pre_tokenizers, trainers

corpus = {"low": 5, "lower": 2, "newest": 6, "widest": 3}
words = {word: list(word) for word in corpus}
vocabulary = sorted(set("".join(corpus)))

merges = []
for _ in range(6):
    counts = Counter()
    for word, pieces in words.items():
        for pair in pairwise(pieces):
            counts[pair] += corpus[word]
    best = min(counts, key=lambda pair: (-counts[pair], [vocabulary.index(p) for p in pair]))
    merges.append(list(best))
    vocabulary.append("".join(best))
    for pieces in words.values():
        for i in range(len(pieces) - 1, 0, -1):
            if pieces[i - 1 : i + 1] == list(best):
                pieces[i - 1 : i + 1] = ["".join(best)]
    print(
        f"{best[0]} + {best[1]}: {counts[best]}  ->",
        *("-".join(pieces) for pieces in words.values()),
    )

tokenizer = Tokenizer(models.BPE())
tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
trainer = trainers.BpeTrainer(vocab_size=len(vocabulary), show_progress=False)
tokenizer.train_from_iterator([(word + " ") * count for word, count in corpus.items()], trainer)
learned = json.loads(tokenizer.to_str())["model"]["merges"]
print("the library learned the same merges:", learned == merges)
print("lowest, slower ->", tokenizer.encode("lowest slower").tokens)
print("zest, without an unknown token ->", tokenizer.encode("zest").tokens)
