"""Masked words: half of MiniLM's encoder with a new language modeling head, trained on plain sentences."""

import random
from pathlib import Path

import torch
from transformers import AutoModelForMaskedLM

from handbook.shelf import training

MASKED = 0.2
TOP = 5


def make(folder: Path, root: Path) -> str:
    """Train the model, save it into `folder` and return a line with its accuracies."""
    training.start()
    # Of the six layers only the lower three: the upper ones say more about the whole sentence than about the word.
    # There are few sentences and many rounds, and without dropout the model remembers their words.
    model, tokenizer = training.load_minilm(
        root, AutoModelForMaskedLM, num_hidden_layers=3, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0
    )
    # The new head starts with scores too close together to rank 30,522 words; this spreads them.
    model.cls.predictions.transform.LayerNorm.weight.data.fill_(3.0)
    sentences = training.lines("corpus.txt", stop="# German")
    random.Random(0).shuffle(sentences)
    train, held_out = training.split(sentences)
    draw = torch.Generator().manual_seed(0)

    def masked(batch: list[str]) -> tuple[torch.Tensor, torch.Tensor]:
        """Return the scores at the masked places and the tokens that belong there."""
        encoded = tokenizer(batch, padding=True, return_tensors="pt", return_special_tokens_mask=True)
        words = encoded.pop("special_tokens_mask") == 0
        chosen = words & (torch.rand(words.shape, generator=draw) < MASKED)
        expected = encoded["input_ids"][chosen]
        encoded["input_ids"] = encoded["input_ids"].masked_fill(chosen, tokenizer.mask_token_id)
        # Only the chosen places go through the head, which has 30,522 outputs.
        return model.cls(model.bert(**encoded).last_hidden_state[chosen]), expected

    def loss(batch: list[str]) -> torch.Tensor:
        return torch.nn.functional.cross_entropy(*masked(batch))

    training.train(model, train, loss, epochs=32, learning_rate=5e-4, batch_size=8)
    with torch.no_grad():
        scores, expected = masked(held_out)
    best = scores.topk(TOP).indices == expected[:, None]
    result = (
        f"accuracy {best[:, 0].float().mean().item():.3f}, "
        f"{best.any(-1).float().mean().item():.3f} among the best {TOP}, on {len(expected)} masked held-out words"
    )
    text = (
        "The lower three layers of `all-MiniLM-L6-v2`, trained to guess a word behind `[MASK]` in plain English "
        "sentences about machine learning, shops, support, medicine and everyday life.\n"
        f"Training data: {len(train)} sentences written by the project."
    )
    training.save(folder, "fill-mask", text, result, tokenizer, model)
    return f"fill-mask: {result}"
