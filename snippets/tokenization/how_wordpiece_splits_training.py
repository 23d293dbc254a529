from collections import Counter
from itertools import pairwise

from tokenizers import Tokenizer, models, pre_tokenizers, trainers

corpus = {"hat": 6, "cat": 4, "zoo": 1}
letters, pairs = Counter(), Counter()
for word, count in corpus.items():
    pieces = [word[0], *("##" + letter for letter in word[1:])]
    for piece in pieces:
        letters[piece] += count
    for pair in pairwise(pieces):
        pairs[pair] += count


def likelihood(pair):
    return pairs[pair] / (letters[pair[0]] * letters[pair[1]])


for pair in sorted(pairs, key=pairs.get, reverse=True):
    print(f"{' + '.join(pair):10} count {pairs[pair]:2}  likelihood score {likelihood(pair):.2f}")
print("first merge by count:     ", max(pairs, key=pairs.get))
print("first merge by likelihood:", max(pairs, key=likelihood))

tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
room_for_one_merge = 1 + len(set("".join(corpus))) + len([p for p in letters if p[:2] == "##"]) + 1
options = {"special_tokens": ["[UNK]"], "show_progress": False}
trainer = trainers.WordPieceTrainer(vocab_size=room_for_one_merge, **options)
tokenizer.train_from_iterator([(word + " ") * count for word, count in corpus.items()], trainer)
learned = [piece for piece in tokenizer.get_vocab() if len(piece.removeprefix("##")) == 2]
print("first merge of WordPieceTrainer:", learned)
