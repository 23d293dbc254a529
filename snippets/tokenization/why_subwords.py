from tokenizers import Regex, Tokenizer, models, pre_tokenizers, trainers
from transformers import GenerationConfig, TrainingArguments

text = (TrainingArguments.__doc__ + GenerationConfig.__doc__).lower()
lines = [line.strip() for line in text.splitlines() if line.strip()]
train, held_out = lines[0::2], lines[1::2]


def report(name, model, pre_tokenizer, trainer):
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = pre_tokenizer
    tokenizer.train_from_iterator(train, trainer)
    tokens = [token for line in held_out for token in tokenizer.encode(line).tokens]
    unknown = 100 * tokens.count("[UNK]") / len(tokens)
    print(f"{name:10} vocabulary {tokenizer.get_vocab_size():4}", end="")
    print(f"  held-out tokens {len(tokens):5}  unknown {unknown:.2f} %")
    print("          ", *tokenizer.encode("retrained tokenizers").tokens)


unk = {"unk_token": "[UNK]"}
options = {"show_progress": False, "special_tokens": ["[UNK]"]}
words = pre_tokenizers.Whitespace()
characters = pre_tokenizers.Sequence([words, pre_tokenizers.Split(Regex("."), "isolated")])
print("training words:", sum(len(words.pre_tokenize_str(line)) for line in train))

report("words", models.WordLevel(**unk), words, trainers.WordLevelTrainer(**options))
report("characters", models.WordLevel(**unk), characters, trainers.WordLevelTrainer(**options))
for size in [200, 500, 1000]:
    report("BPE", models.BPE(**unk), words, trainers.BpeTrainer(vocab_size=size, **options))
