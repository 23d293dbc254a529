"""Sentiment: MiniLM with a classification head that tells positive from negative reviews."""

from pathlib import Path

import torch
from transformers import AutoModelForSequenceClassification

from handbook.shelf import training

LABELS = ["NEGATIVE", "POSITIVE"]


def make(folder: Path, root: Path) -> str:
    """Train the model, save it into `folder` and return a line with its accuracy."""
    training.start()
    model, tokenizer = training.load_minilm(
        root,
        AutoModelForSequenceClassification,
        id2label=dict(enumerate(LABELS)),
        label2id={label: index for index, label in enumerate(LABELS)},
    )
    train, held_out = [], []
    for index, label in enumerate(LABELS):
        kept, tested = training.split(training.lines(f"sentiment_{label.lower()}.txt"))
        train += [(sentence, index) for sentence in kept]
        held_out += [(sentence, index) for sentence in tested]

    def collate(batch: list[tuple[str, int]]) -> dict[str, torch.Tensor]:
        sentences, labels = zip(*batch, strict=True)
        return tokenizer(list(sentences), padding=True, return_tensors="pt") | {"labels": torch.tensor(labels)}

    training.train(model, train, lambda batch: model(**collate(batch)).loss, epochs=5, learning_rate=1e-4)
    with torch.no_grad():
        batch = collate(held_out)
        accuracy = (model(**batch).logits.argmax(-1) == batch["labels"]).float().mean().item()
    result = f"accuracy {accuracy:.3f} on {len(held_out)} held-out sentences"
    text = (
        f"`all-MiniLM-L6-v2`, fine-tuned to label an English review as {' or '.join(LABELS)}.\n"
        f"Training data: {len(train)} sentences written by the project."
    )
    training.save(folder, "sentiment", text, result, tokenizer, model)
    return f"sentiment: {result}"
