from _multilingual_reviews import held_out, train
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

# --8<-- [start:train]
byte_level = Tokenizer(models.BPE())
byte_level.normalizer = normalizers.NFC()
byte_level.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
byte_level.decoder = decoders.ByteLevel()
byte_level.train_from_iterator(
    train,
    trainers.BpeTrainer(
        vocab_size=600,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        special_tokens=["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"],
        show_progress=False,
    ),
)
unigram = Tokenizer(models.Unigram())
unigram.normalizer = normalizers.NFC()
unigram.pre_tokenizer, unigram.decoder = pre_tokenizers.Metaspace(), decoders.Metaspace()
unigram.train_from_iterator(
    train,
    trainers.UnigramTrainer(
        vocab_size=600,
        unk_token="[UNK]",
        special_tokens=["[UNK]"],
        show_progress=False,
    ),
)
candidates = {"byte-level BPE": byte_level, "Unigram": unigram}
for language, review in held_out.items():
    report = [f"{language:9} {len(review)} characters"]
    for name, tokenizer in candidates.items():
        ids = tokenizer.encode(review).ids
        unknown = ids.count(tokenizer.token_to_id("[UNK]"))
        report.append(f"{name} {len(ids)} tokens, {unknown} unknown")
    print(*report, sep=" | ")

encoded = unigram.encode(held_out["Japanese"])
unknown = [token for token, i in zip(encoded.tokens, encoded.ids, strict=True) if i == 0]
print("Unigram tokens:", *encoded.tokens)
print("of these with the unknown id:", *unknown, "- decoded:", unigram.decode(encoded.ids))
# --8<-- [end:train]
