from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

corpus = [
    "私は東京に住んでいます",
    "私は大阪に住んでいました",
    "東京は大きいです",
    "大阪は楽しいです",
    "私は日本語を話します",
    "彼は英語を話します",
    "日本語は楽しいです",
    "東京に行きました",
    "大阪に行きます",
    "彼は東京に行きます",
    "英語は楽しいです",
    "私は日本に行きました",
]
new = "彼は日本に住んでいます"  # every character is known, the sentence is not

print("Whitespace sees", [word for word, _ in pre_tokenizers.Whitespace().pre_tokenize_str(new)])

metaspace = pre_tokenizers.Metaspace()
options = {"show_progress": False, "special_tokens": ["[UNK]"]}
sized = {"vocab_size": 80, **options}
plans = {
    "words": (models.WordLevel(unk_token="[UNK]"), trainers.WordLevelTrainer(**options)),
    "BPE": (models.BPE(unk_token="[UNK]"), trainers.BpeTrainer(**sized)),
    "Unigram": (models.Unigram(), trainers.UnigramTrainer(unk_token="[UNK]", **sized)),
}
for name, (model, trainer) in plans.items():
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer, tokenizer.decoder = metaspace, decoders.Metaspace()
    tokenizer.train_from_iterator(corpus, trainer)
    encoded = tokenizer.encode(new)
    print(f"{name:8}", encoded.tokens, "- round trip:", tokenizer.decode(encoded.ids) == new)

bpe = Tokenizer(models.BPE(unk_token="[UNK]"))
bpe.pre_tokenizer = pre_tokenizers.Whitespace()
bpe.train_from_iterator(corpus, trainers.BpeTrainer(**sized))
print("BPE, Whitespace, no decoder:", repr(bpe.decode(bpe.encode(new).ids)))
