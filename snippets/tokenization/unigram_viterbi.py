from math import exp, log

from tokenizers import Tokenizer, models

probabilities = {"u": 0.06, "n": 0.06, "s": 0.06, "e": 0.06, "en": 0.12, "un": 0.20, "uns": 0.04}
probabilities |= {"see": 0.12, "seen": 0.05, "een": 0.02}
scores = {piece: log(p) for piece, p in probabilities.items()}


def segmentations(word):
    if not word:
        yield ()
    for end in range(1, len(word) + 1):
        if word[:end] in scores:
            yield from ((word[:end], *rest) for rest in segmentations(word[end:]))


ranked = [(sum(scores[p] for p in pieces), pieces) for pieces in segmentations("unseen")]
ranked.sort(reverse=True)
print(len(ranked), "ways to write 'unseen'; the best four:")
for score, pieces in ranked[:4]:
    print(f"  {score:.2f}", pieces)

tokenizer = Tokenizer(models.Unigram([("<unk>", 0.0), *scores.items()], unk_id=0))
print("Viterbi:", tokenizer.encode("unseen").tokens)
print("unknown:", tokenizer.encode("unzen").tokens, tokenizer.encode("unzen").ids)

top, best = ranked[0]
for alpha, nbest_size in [(1.0, None), (0.1, 13), (0.1, None)]:
    tokenizer.model.alpha, tokenizer.model.nbest_size = alpha, nbest_size
    drawn = [tuple(tokenizer.encode("unseen").tokens) for _ in range(20_000)].count(best) / 20_000
    share = exp(alpha * top) / sum(exp(alpha * score) for score, _ in ranked)
    print(f"{alpha=} {nbest_size=}: share by formula {share:.2f}", end="")
    print(", drawn as often:", abs(drawn - share) < 0.02)

reloaded = Tokenizer.from_str(tokenizer.to_str())
print("alpha after a reload:", reloaded.model.alpha)
dropping = Tokenizer(models.BPE({"a": 0, "b": 1, "ab": 2}, [("a", "b")], dropout=0.5))
print("BPE dropout after a reload:", Tokenizer.from_str(dropping.to_str()).model.dropout)
