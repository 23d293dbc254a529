"""Named entities: MiniLM with a token classification head for persons, organizations and places."""

import random
import re
from pathlib import Path

import torch
from transformers import AutoModelForTokenClassification

from handbook.shelf import training

LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
IGNORED = -100
FILLINGS = 4

Entity = tuple[int, int, str]  # first character, character after the last, type


def fill(template: str, names: dict[str, list[str]], draw: random.Random) -> tuple[str, list[Entity]]:
    """Return the sentence that `template` makes with names drawn at random, and where its entities are."""
    sentence, entities = "", []
    for part in re.split(r"(\{\w+\})", template):
        if part.startswith("{"):
            kind = part[1:-1]
            name = draw.choice([name for name in names[kind] if name not in sentence])
            # "the" in front of a name belongs to the sentence, not to the entity.
            start = len(sentence) + len("the ") * name.startswith("the ")
            part = name if sentence else name[0].upper() + name[1:]
            entities.append((start, len(sentence) + len(part), kind))
        sentence += part
    return sentence, entities


def make(folder: Path, root: Path) -> str:
    """Train the model, save it into `folder` and return a line with its F1 over whole entities."""
    training.start()
    model, tokenizer = training.load_minilm(
        root,
        AutoModelForTokenClassification,
        id2label=dict(enumerate(LABELS)),
        label2id={label: index for index, label in enumerate(LABELS)},
    )
    # Held-out sentences use templates and names that training never sees.
    templates = training.split(training.lines("ner_templates.txt"))
    pairs = [line.split("\t") for line in training.lines("ner_names.tsv")]
    names = {kind: training.split([name for other, name in pairs if other == kind]) for kind, _ in pairs}
    draw = random.Random(0)
    train, held_out = (
        [
            fill(template, {kind: names[kind][part] for kind in names}, draw)
            for template in templates[part]
            for _ in range(FILLINGS)
        ]
        for part in (0, 1)
    )

    def collate(batch: list[tuple[str, list[Entity]]]) -> dict[str, torch.Tensor]:
        encoded = tokenizer([sentence for sentence, _ in batch], padding=True, return_tensors="pt")
        labels = torch.full_like(encoded["input_ids"], IGNORED)
        for row, (_, entities) in enumerate(batch):
            labels[row][torch.tensor([word is not None for word in encoded.word_ids(row)])] = LABELS.index("O")
            for start, end, kind in entities:
                tokens = {encoded.char_to_token(row, place) for place in range(start, end)} - {None}
                labels[row, sorted(tokens)] = LABELS.index(f"I-{kind}")
                labels[row, min(tokens)] = LABELS.index(f"B-{kind}")
        return encoded | {"labels": labels}

    training.train(model, train, lambda batch: model(**collate(batch)).loss, epochs=5, learning_rate=2e-4)
    with torch.no_grad():
        batch = collate(held_out)
        predicted = model(**batch).logits.argmax(-1)
    known = batch["labels"] != IGNORED
    expected = [spans(row[mask].tolist()) for row, mask in zip(batch["labels"], known, strict=True)]
    found = [spans(row[mask].tolist()) for row, mask in zip(predicted, known, strict=True)]
    right = sum(len(one & other) for one, other in zip(expected, found, strict=True))
    f1 = 2 * right / (sum(map(len, expected)) + sum(map(len, found)))
    result = f"F1 {f1:.3f} over whole entities in {len(held_out)} held-out sentences with unseen names"
    text = (
        "`all-MiniLM-L6-v2`, fine-tuned to mark persons (PER), organizations (ORG) and places (LOC) in English.\n"
        f"Training data: {len(train)} sentences, from {len(templates[0])} patterns and "
        f"{sum(len(kept) for kept, _ in names.values())} names written by the project."
    )
    training.save(folder, "ner", text, result, tokenizer, model)
    return f"ner: {result}"


def spans(labels: list[int]) -> set[tuple[int, int, str]]:
    """Return the entities in a row of label ids as (first token, token after the last, type)."""
    found, start = set(), None
    for place, label in enumerate([*(LABELS[label] for label in labels), "O"]):
        if start is not None and label != f"I-{LABELS[labels[start]][2:]}":
            found.add((start, place, LABELS[labels[start]][2:]))
            start = None
        if label.startswith("B-"):
            start = place
    return found
