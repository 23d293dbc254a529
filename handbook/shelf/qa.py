"""Extractive question answering: MiniLM with a head that points at the start and the end of the answer."""

import random
import re
from pathlib import Path

import torch
from transformers import AutoModelForQuestionAnswering

from handbook.shelf import training

FILLINGS = 5

Example = tuple[str, str, int, int]  # question, context, first character of the answer, character after the last


def make(folder: Path, root: Path) -> str:
    """Train the model, save it into `folder` and return a line with its scores."""
    training.start()
    model, tokenizer = training.load_minilm(root, AutoModelForQuestionAnswering)
    passages = training.split(training.records("qa_passages.jsonl"))
    train, held_out = ([example for passage in part for example in from_passage(passage)] for part in passages)
    written = len(train)
    train += composed(random.Random(0))

    def collate(batch: list[Example]) -> dict[str, torch.Tensor]:
        questions, contexts, starts, ends = map(list, zip(*batch, strict=True))
        encoded = tokenizer(questions, contexts, padding=True, return_tensors="pt")
        first = [encoded.char_to_token(row, start, 1) for row, start in enumerate(starts)]
        last = [encoded.char_to_token(row, end - 1, 1) for row, end in enumerate(ends)]
        return encoded | {"start_positions": torch.tensor(first), "end_positions": torch.tensor(last)}

    training.train(model, train, lambda batch: model(**collate(batch)).loss, epochs=5, learning_rate=3e-4)
    with torch.no_grad():
        batch = collate(held_out)
        output = model(**batch)
    context = batch["token_type_ids"] == 1
    first = output.start_logits.masked_fill(~context, -torch.inf).argmax(-1)
    last = output.end_logits.masked_fill(~context, -torch.inf).argmax(-1)
    start, end = batch["start_positions"], batch["end_positions"]
    exact = ((first == start) & (last == end)).float().mean().item()
    common = (torch.minimum(last, end) - torch.maximum(first, start) + 1).clamp(min=0)
    f1 = (2 * common / ((end - start + 1) + (last - first + 1).clamp(min=0))).mean().item()
    result = f"exact answers {exact:.3f}, F1 over tokens {f1:.3f} on {len(held_out)} held-out questions"
    text = (
        "`all-MiniLM-L6-v2`, fine-tuned to find the answer to an English question in a short text.\n"
        f"Training data: {len(train)} questions written by the project, {written} of them on whole passages and the "
        "others on texts composed from single statements."
    )
    training.save(folder, "qa", text, result, tokenizer, model)
    return f"qa: {result}"


def from_passage(passage: dict) -> list[Example]:
    """Return the questions of one passage; the first place where the answer stands counts."""
    context = passage["context"]
    places = [(question, context.index(answer), len(answer)) for question, answer in passage["questions"]]
    return [(question, context, start, start + length) for question, start, length in places]


def composed(draw: random.Random) -> list[Example]:
    """Return questions on texts of three statements with names, numbers and things drawn at random."""
    pairs = [line.split("\t") for name in ("ner_names.tsv", "qa_fillings.tsv") for line in training.lines(name)]
    words = {kind: [word for other, word in pairs if other == kind] for kind, _ in pairs}
    words |= {
        "YEAR": [str(year) for year in range(1850, 2024)],
        "NUM": [f"{number:,}" for number in range(20, 5000, 7)],
    }
    statements = [line.split("\t") for line in training.lines("qa_statements.tsv")]
    examples = []
    for statement, *questions in statements * FILLINGS:
        drawn = choose(statement, words, draw)
        others = draw.sample([other for other, *_ in statements if other != statement], 2)
        parts = [other.format(**choose(other, words, draw)) for other in others]
        before = draw.randrange(len(parts) + 1)
        parts.insert(before, statement.format(**drawn))
        for question in questions:
            question, answer = question.split(" = ")
            start = len(" ".join([*parts[:before], statement.partition(answer)[0].format(**drawn)]))
            context = " ".join(part[0].upper() + part[1:] for part in parts)
            examples.append((question.format(**drawn), context, start, start + len(answer.format(**drawn))))
    return examples


def choose(statement: str, words: dict[str, list[str]], draw: random.Random) -> dict[str, str]:
    """Return a word for each slot of the statement, no word twice."""
    drawn: dict[str, str] = {}
    for slot in re.findall(r"\{(\w+)\}", statement):
        drawn[slot] = draw.choice([word for word in words[slot.rstrip("2")] if word not in drawn.values()])
    return drawn
