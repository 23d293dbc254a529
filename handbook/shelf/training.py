"""What the training scripts share: data files, the held-out split, one deterministic loop and the model card."""

import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase, get_linear_schedule_with_warmup
from transformers.utils import logging

from handbook.shelf.hub import snapshot

DATA = Path(__file__).resolve().parent / "data"
# What from_pretrained adds to a tokenizer's settings, or MiniLM's file to cut at 128 tokens; of no use in ours.
LOADING = {"name_or_path", "is_local", "local_files_only", "vocab_file", "max_length", "stride", "truncation_strategy"}
MINILM = "sentence-transformers/all-MiniLM-L6-v2"


def start() -> None:
    """Make the process deterministic (seeds, algorithms, one thread) and quiet."""
    random.seed(0)
    torch.manual_seed(0)
    torch.use_deterministic_algorithms(True)
    torch.set_num_threads(1)
    logging.set_verbosity_error()
    logging.disable_progress_bar()


def lines(name: str, stop: str | None = None) -> list[str]:
    """Return the lines of a data file, or those before the line `stop`, without blank lines and `#` comments."""
    text = (DATA / name).read_text(encoding="utf-8").splitlines()
    text = text[: text.index(stop)] if stop else text
    return [line for line in text if line.strip() and not line.startswith("#")]


def english_sentences() -> list[str]:
    """Return the sentences of the labeled data files."""
    reviews = [line for name in ("negative", "positive") for line in lines(f"sentiment_{name}.txt")]
    pairs = [sentence for line in lines("nli.tsv") for sentence in line.split("\t")]
    return [*reviews, *pairs, *(line.split("\t")[1] for line in lines("topics.tsv"))]


def records(name: str) -> list[dict[str, Any]]:
    """Return the objects of a JSON Lines data file."""
    return [json.loads(line) for line in lines(name)]


def split(examples: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """Return training examples and held-out ones; every fifth is held out."""
    train = [example for index, example in enumerate(examples) if index % 5 != 4]
    return train, list(examples[4::5])


def load_minilm(root: Path, model_class: type[PreTrainedModel], **config: Any) -> tuple[Any, Any]:
    """Return MiniLM with a fresh head of `model_class`, and its tokenizer without the fixed length of 128 tokens."""
    source = snapshot(root, MINILM)
    tokenizer = AutoTokenizer.from_pretrained(source, clean_up_tokenization_spaces=False)
    tokenizer.backend_tokenizer.no_truncation()
    tokenizer.backend_tokenizer.no_padding()
    model = model_class.from_pretrained(source, **config)
    # Half of the weights are word vectors. Left as they are, words that the data lacks keep their meaning, and
    # training takes a quarter less time.
    model.get_input_embeddings().requires_grad_(False)
    return model, tokenizer


def train(
    model: PreTrainedModel,
    examples: Sequence[Any],
    loss: Callable[[list[Any]], torch.Tensor],
    epochs: int,
    learning_rate: float,
    batch_size: int = 16,
) -> None:
    """Train `model` in place with AdamW and a linear schedule; `loss` computes the loss of a list of examples."""
    order = torch.Generator().manual_seed(0)
    batches = torch.utils.data.DataLoader(examples, batch_size, shuffle=True, generator=order, collate_fn=list)
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(weights, learning_rate, weight_decay=0.01)
    steps = epochs * len(batches)
    schedule = get_linear_schedule_with_warmup(optimizer, steps // 10, steps)
    model.train()
    for _ in range(epochs):
        for batch in batches:
            loss(batch).backward()
            torch.nn.utils.clip_grad_norm_(weights, 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
    model.eval()


def save(
    folder: Path, title: str, text: str, result: str, processor: Any, model: PreTrainedModel | None = None
) -> None:
    """Save a model with its tokenizer or image processor, and a card that says what it is and how good it is."""
    if model is not None:
        model.config._name_or_path = ""
        model.save_pretrained(folder)
    if isinstance(processor, PreTrainedTokenizerBase):
        processor.name_or_path = ""
        processor.init_kwargs = {key: value for key, value in processor.init_kwargs.items() if key not in LOADING}
    processor.save_pretrained(folder)
    settings = folder / "tokenizer_config.json"
    if settings.is_file():
        # The older of two names for the same class, so that transformers 4 can load the tokenizer too.
        text_of_settings = settings.read_text(encoding="utf-8")
        settings.write_text(
            text_of_settings.replace('"TokenizersBackend"', '"PreTrainedTokenizerFast"'), encoding="utf-8"
        )
    note = "Small, made for demonstrations: do not use it for real decisions."
    (folder / "README.md").write_text(f"# {title}\n\n{text}\n\nResult: {result}.\n\n{note}\n", encoding="utf-8")
