"""Train tokenizers so that every run gives the same one; the trainers of `tokenizers` break ties by chance."""

import json
from collections.abc import Iterable

from tokenizers import AddedToken, Tokenizer, models, trainers


def train_unigram(tokenizer: Tokenizer, text: list[str], size: int, special: list[str], unknown: str) -> None:
    """Train the Unigram `tokenizer` in place on `text`; the special tokens get the first ids.

    The trainer gives characters that it must keep, but found useless, one slightly different lowest score each, in
    random order, and sums floats in random order. Here they share the lowest score, and scores are rounded.
    """
    trainer = trainers.UnigramTrainer(vocab_size=size, special_tokens=special, unk_token=unknown, show_progress=False)
    tokenizer.train_from_iterator(text, trainer)
    pieces = [
        (piece, score) for piece, score in json.loads(tokenizer.to_str())["model"]["vocab"] if piece not in special
    ]
    lowest = min(score for _, score in pieces)
    spread = 0.0001 * len(pieces)
    pieces = [
        (piece, round(lowest if len(piece) == 1 and score < lowest + spread else score, 6)) for piece, score in pieces
    ]
    pieces.sort(key=lambda entry: (-entry[1], entry[0]))
    tokenizer.model = models.Unigram([*((token, 0.0) for token in special), *pieces], special.index(unknown))


def train_wordpiece(tokenizer: Tokenizer, text: list[str], size: int, special: list[str], unknown: str) -> None:
    """Train the WordPiece `tokenizer` in place on `text`; the special tokens get the first ids.

    The trainer numbers the characters inside words (`##a`) in random order and prefers low numbers where two pairs
    are equally frequent. Announced as special tokens they have fixed numbers; afterwards they are ordinary again.
    """
    inside = [f"##{character}" for character in sorted(characters(tokenizer, text))]
    trainer = trainers.WordPieceTrainer(vocab_size=size, special_tokens=[*special, *inside], show_progress=False)
    scratch = Tokenizer(models.WordPiece(unk_token=unknown))
    scratch.normalizer, scratch.pre_tokenizer = tokenizer.normalizer, tokenizer.pre_tokenizer
    scratch.train_from_iterator(text, trainer)
    tokenizer.model = models.WordPiece(scratch.get_vocab(), unk_token=unknown)
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in special])


def characters(tokenizer: Tokenizer, text: Iterable[str]) -> set[str]:
    """Return the characters that stand inside a word, not at its start."""
    words = (tokenizer.pre_tokenizer.pre_tokenize_str(tokenizer.normalizer.normalize_str(line)) for line in text)
    return {character for line in words for word, _ in line for character in word[1:]}
