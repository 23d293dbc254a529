import json

from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from transformers import GenerationConfig, TrainingArguments

lines = (TrainingArguments.__doc__ + GenerationConfig.__doc__).lower().splitlines()
options = {"vocab_size": 800, "show_progress": False, "special_tokens": ["[UNK]"]}


def with_metaspace(model, trainer=None):
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    if trainer:
        tokenizer.train_from_iterator(lines, trainer)
    return tokenizer


bpe = with_metaspace(models.BPE(unk_token="[UNK]"), trainers.BpeTrainer(**options))
unigram = with_metaspace(models.Unigram(), trainers.UnigramTrainer(unk_token="[UNK]", **options))
longest_match = with_metaspace(  # the vocabulary of BPE, split by the rule of WordPiece
    models.WordPiece(bpe.get_vocab(), unk_token="[UNK]", continuing_subword_prefix="")
)
rules = {"BPE merges": bpe, "longest match": longest_match, "Unigram": unigram}

for text in ["allowed accuracy", "saves memory", "parallelization"]:
    for rule, tokenizer in rules.items():
        print(f"{rule:14}", *tokenizer.encode(text).tokens)

merges = json.loads(bpe.to_str())["model"]["merges"]
print("rank of l + o:", merges.index(["l", "o"]), "- rank of ▁ + all:", merges.index(["▁", "all"]))
words = sorted({word for line in lines for word in line.split()})
differ = sum(bpe.encode(word).tokens != longest_match.encode(word).tokens for word in words)
print("same vocabulary, two rules:", differ, "of", len(words), "words are split differently")
