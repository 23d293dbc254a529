from _multilingual_reviews import held_out, train
from tokenizers import Tokenizer, models, pre_tokenizers, trainers

words = Tokenizer(models.WordLevel(unk_token="[UNK]"))
words.pre_tokenizer = pre_tokenizers.Whitespace()
trainer = trainers.WordLevelTrainer(special_tokens=["[UNK]"], show_progress=False)
words.train_from_iterator(train, trainer)

print("vocabulary:", words.get_vocab_size(), "entries from", len(train), "reviews")
for language, review in held_out.items():
    tokens = words.encode(review).tokens
    print(f"{language:9} {tokens.count('[UNK]') / len(tokens):4.0%} unknown ", *tokens)
