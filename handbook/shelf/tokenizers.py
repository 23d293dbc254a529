"""Three tokenizers trained on the same text with the same vocabulary size, to compare the algorithms."""

from pathlib import Path

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from handbook.shelf import training
from handbook.shelf.repeatable import train_unigram, train_wordpiece

SIZE = 2000
SPECIAL = {"pad_token": "[PAD]", "unk_token": "[UNK]", "mask_token": "[MASK]"}


def make(folder: Path, root: Path) -> str:
    """Train the tokenizers, save each into a folder below `folder` and return a line with their sizes."""
    training.start()
    text = [*training.lines("corpus.txt"), *training.english_sentences()]
    special = list(SPECIAL.values())

    unigram = Tokenizer(models.Unigram())
    unigram.normalizer = normalizers.NFKC()
    unigram.pre_tokenizer, unigram.decoder = pre_tokenizers.Metaspace(), decoders.Metaspace()
    train_unigram(unigram, text, SIZE, special, "[UNK]")

    wordpiece = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    wordpiece.normalizer = normalizers.BertNormalizer(lowercase=False)
    wordpiece.pre_tokenizer, wordpiece.decoder = pre_tokenizers.BertPreTokenizer(), decoders.WordPiece()
    train_wordpiece(wordpiece, text, SIZE, special, "[UNK]")

    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer, bpe.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False), decoders.ByteLevel()
    # All 256 bytes are in the vocabulary, so no text is unknown to it.
    trainer = trainers.BpeTrainer(
        vocab_size=SIZE,
        special_tokens=special,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    bpe.train_from_iterator(text, trainer)

    sizes = []
    for name, tokenizer in (("unigram", unigram), ("wordpiece", wordpiece), ("bpe", bpe)):
        sizes.append(f"{name} {tokenizer.get_vocab_size()}")
        saved = PreTrainedTokenizerFast(
            tokenizer_object=tokenizer, model_max_length=512, clean_up_tokenization_spaces=False, **SPECIAL
        )
        result = f"{tokenizer.get_vocab_size()} tokens, from {len(text)} sentences"
        training.save(
            folder / name,
            f"tokenizers/{name}",
            f"A {name} tokenizer, trained on sentences in English and some in German, French, Spanish, Japanese.",
            result,
            saved,
        )
    return f"tokenizers: {', '.join(sizes)} tokens from {len(text)} sentences"
