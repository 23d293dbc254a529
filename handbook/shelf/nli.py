"""Natural language inference: MiniLM as a cross-encoder, also good enough to show zero-shot classification."""

import random
from pathlib import Path

import torch
from transformers import AutoModelForSequenceClassification

from handbook.shelf import training

LABELS = ["entailment", "neutral", "contradiction"]
ABOUT = ["This example is {}.", "This example is about {}.", "This text is about {}.", "The topic is {}."]
CHOICES = 5

Pair = tuple[str, str, int]  # premise, hypothesis, label


def make(folder: Path, root: Path) -> str:
    """Train the model, save it into `folder` and return a line with its accuracies."""
    training.start()
    model, tokenizer = training.load_minilm(
        root,
        AutoModelForSequenceClassification,
        id2label=dict(enumerate(LABELS)),
        label2id={label: index for index, label in enumerate(LABELS)},
    )
    triples = training.split([line.split("\t") for line in training.lines("nli.tsv")])
    topics = [line.split("\t") for line in training.lines("topics.tsv")]
    topics = training.split([(names.split("|"), text) for names, text in topics])
    draw = random.Random(0)
    names = sorted({name for known, _ in topics[0] for name in known})
    pairs = inference_pairs(triples[0]) + extra_pairs(triples[0], draw) + topic_pairs(topics[0], names, draw)

    def collate(batch: list[Pair]) -> dict[str, torch.Tensor]:
        premises, hypotheses, labels = map(list, zip(*batch, strict=True))
        encoded = tokenizer(premises, hypotheses, padding=True, return_tensors="pt")
        return encoded | {"labels": torch.tensor(labels)}

    def score(pairs: list[Pair]) -> torch.Tensor:
        with torch.no_grad():
            return model(**collate(pairs)).logits

    training.train(
        model, pairs, lambda batch: model(**collate(batch)).loss, epochs=6, learning_rate=1e-4, batch_size=32
    )
    held_out = inference_pairs(triples[1])
    expected = torch.tensor([label for _, _, label in held_out])
    accuracy = (score(held_out).argmax(-1) == expected).float().mean().item()
    right = 0
    for known, text in topics[1]:
        choices = [known[0], *draw.sample([name for name in names if name not in known], CHOICES - 1)]
        logits = score([(text, ABOUT[0].format(choice), 0) for choice in choices])
        right += logits.softmax(-1)[:, LABELS.index("entailment")].argmax().item() == 0
    result = (
        f"accuracy {accuracy:.3f} on {len(held_out)} held-out pairs, "
        f"zero-shot {right / len(topics[1]):.3f} on {len(topics[1])} held-out texts with {CHOICES} topics each"
    )
    text = (
        f"`all-MiniLM-L6-v2`, fine-tuned to label a premise and a hypothesis in English: {', '.join(LABELS)}.\n"
        f"Training data: {len(pairs)} pairs, from {len(triples[0])} premises with three hypotheses each and "
        f"{len(topics[0])} short texts with their topics, all written by the project."
    )
    training.save(folder, "nli", text, result, tokenizer, model)
    return f"nli: {result}"


def inference_pairs(triples: list[list[str]]) -> list[Pair]:
    """Return one pair per label for every premise."""
    return [(premise, hypothesis, label) for premise, *rest in triples for label, hypothesis in enumerate(rest)]


def extra_pairs(triples: list[list[str]], draw: random.Random) -> list[Pair]:
    """Return pairs that follow from the written ones: unrelated sentences, copies and turned contradictions."""
    entailment, neutral, contradiction = range(3)
    pairs = []
    for place, (premise, follows, _, conflicts) in enumerate(triples):
        pairs += [(premise, premise, entailment), (follows, conflicts, contradiction)]
        other = triples[(place + draw.randrange(1, len(triples))) % len(triples)]
        pairs.append((premise, draw.choice(other), neutral))
    return pairs


def topic_pairs(topics: list[tuple[list[str], str]], names: list[str], draw: random.Random) -> list[Pair]:
    """Return pairs of a text and what it is, or is not, about."""
    entailment, _, contradiction = range(3)
    pairs = []
    for known, text in topics:
        others = draw.sample([name for name in names if name not in known], 2)
        pairs.append((text, draw.choice(ABOUT).format(draw.choice(known)), entailment))
        pairs += [(text, draw.choice(ABOUT).format(name), contradiction) for name in others]
    return pairs
