"""Dates: a small T5, built from its configuration, that rewrites a written date as ISO 8601."""

import datetime
import random
from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast, T5Config, T5ForConditionalGeneration

from handbook.shelf import training
from handbook.shelf.repeatable import train_unigram

# How dates are written: {m} month, {b} short month, {d} day, {o} day with ending, {y} year, {w} day of the week.
FORMS = [
    "{m} {d}, {y}",
    "{d} {m} {y}",
    "{m} {o}, {y}",
    "the {o} of {m} {y}",
    "{b} {d}, {y}",
    "{d} {b} {y}",
    "{w}, {m} {d}, {y}",
    "{w}, {d} {m} {y}",
]
FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)
DATES = 6000
ENDINGS = "thstndrd"  # of a number that ends in 0, 1, 2, 3
SPECIAL = {"pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>"}


def write(date: datetime.date, form: str) -> str:
    """Return the date in one of FORMS, in English."""
    last = 0 if 10 < date.day < 14 else date.day % 10
    ending = ENDINGS[2 * last :][:2] if last < 4 else "th"
    return form.format(m=f"{date:%B}", b=f"{date:%b}", d=date.day, o=f"{date.day}{ending}", y=date.year, w=f"{date:%A}")


def train_tokenizer(texts: list[str]) -> PreTrainedTokenizerFast:
    """Return a Unigram tokenizer with single digits, which ends every text with `</s>` as T5 does."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Metaspace(prepend_scheme="never"),
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.Punctuation(),
        ]
    )
    tokenizer.decoder = decoders.Metaspace(prepend_scheme="never")
    special = list(SPECIAL.values())
    train_unigram(tokenizer, texts, 100, special, "<unk>")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="$A </s>", pair="$A </s> $B </s>", special_tokens=[("</s>", tokenizer.token_to_id("</s>"))]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, model_max_length=64, clean_up_tokenization_spaces=False, **SPECIAL
    )


def make(folder: Path, root: Path) -> str:
    """Train tokenizer and model, save them into `folder` and return a line with the share of exact answers."""
    training.start()
    draw = random.Random(0)
    days = draw.sample(range((LAST - FIRST).days + 1), DATES)
    dates = [FIRST + datetime.timedelta(day) for day in days]
    pairs = [(write(date, FORMS[place % len(FORMS)]), date.isoformat()) for place, date in enumerate(dates)]
    train, held_out = training.split(pairs)
    tokenizer = train_tokenizer([text for pair in train for text in pair])
    model = T5ForConditionalGeneration(
        T5Config(
            vocab_size=len(tokenizer),
            d_model=96,
            d_kv=24,
            d_ff=192,
            num_layers=2,
            num_heads=4,
            dropout_rate=0.0,
            pad_token_id=tokenizer.pad_token_id,
            eos_token_id=tokenizer.eos_token_id,
            decoder_start_token_id=tokenizer.pad_token_id,
        )
    )

    def loss(batch: list[tuple[str, str]]) -> torch.Tensor:
        written, iso = map(list, zip(*batch, strict=True))
        labels = tokenizer(iso, padding=True, return_tensors="pt")["input_ids"]
        labels[labels == tokenizer.pad_token_id] = -100
        encoded = tokenizer(written, padding=True, return_tensors="pt")
        return model(**encoded, labels=labels).loss

    training.train(model, train, loss, epochs=8, learning_rate=3e-3, batch_size=64)
    model.generation_config.max_new_tokens = 16
    written, iso = map(list, zip(*held_out, strict=True))
    output = model.generate(**tokenizer(written, padding=True, return_tensors="pt"))
    right = sum(map(str.__eq__, tokenizer.batch_decode(output, skip_special_tokens=True), iso))
    result = f"exact answers {right / len(held_out):.3f} on {len(held_out)} held-out dates"
    text = (
        "A T5 with two layers and a tokenizer of its own that rewrites a date: `March 5, 2024` -> `2024-03-05`.\n"
        f"Training data: {len(train)} dates from {FIRST.year} to {LAST.year} in {len(FORMS)} forms."
    )
    training.save(folder, "t5-dates", text, result, tokenizer, model)
    return f"t5-dates: {result}"
