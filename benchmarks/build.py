"""Time of a site build against the same pages on bare Material, at four sizes.

Bare is Material with its search, the same Markdown extensions, and mkdocs-jupyter, because one of the pages is a lab.
"""

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

from handbook.errors import ROOT
from handbook.questions import read_chapters

SIZES = (60, 240, 1000, 5000)
PER_CHAPTER = 40
LAB = "train-a-tokenizer.ipynb"
COPIED = (
    "handbook",
    "overrides",
    "snippets",
    "tests/requirements.txt",
    "mkdocs.yml",
    "mkdocs_hooks.py",
    "published_ids.tsv",
)


def main() -> None:
    """Print a row for each size: seconds bare, seconds ours, their ratio, milliseconds a question."""
    print(f"{'questions':>9} {'bare s':>8} {'ours s':>8} {'ratio':>6} {'ours ms/question':>17}")
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            tree = grown_tree(Path(folder), size)
            repeats = 5 if size <= 240 else 3 if size <= 1000 else 2
            pairs = [(timed(tree, "bare.yml"), timed(tree, "ours.yml")) for _ in range(repeats)]
            # The pair is taken back to back, so the median of their ratios does not see what else the machine does.
            ratio = statistics.median(ours / bare for bare, ours in pairs)
            bare, ours = (min(side) for side in zip(*pairs, strict=True))
            print(f"{size:>9} {bare:>8.2f} {ours:>8.2f} {ratio:>6.2f} {1000 * ours / size:>17.2f}", flush=True)


def grown_tree(tree: Path, size: int) -> Path:
    """Write a copy of the project with `size` questions: the real ones, repeated under new ids."""
    for name in COPIED:
        source, target = ROOT / name, tree / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "shelf/data"))
        else:
            shutil.copy2(source, target)
    docs = tree / "docs"
    docs.mkdir()
    for folder in ("figures", "labs"):
        shutil.copytree(ROOT / "docs" / folder, docs / folder)
    (docs / "index.md").write_text("# Home\n", encoding="utf-8")
    sections, ids = list(repeated(size)), []
    chapters = [sections[start : start + PER_CHAPTER] for start in range(0, size, PER_CHAPTER)]
    for number, chapter in enumerate(chapters):
        text = "\n".join(section for _, section in chapter)
        (docs / f"chapter-{number}.md").write_text(f"# Chapter {number}\n\nText.\n\n{text}", encoding="utf-8")
        ids += [id_ for id_, _ in chapter]
    (tree / "published_ids.tsv").write_text("id\tnow\n" + "".join(f"{id_}\t\n" for id_ in ids), encoding="utf-8")
    configurations(tree, len(chapters))
    return tree


def repeated(size: int):
    """Yield `size` pairs of id and Markdown section; links to other questions become plain text."""
    questions = read_chapters()
    for number in range(size):
        question = questions[number % len(questions)]
        id_ = f"{question.id}-{number}"
        body = re.sub(r"\[([^\]]+)\]\((?:\w+\.md)?#[\w-]+\)", r"\1", question.body)
        attributes = f'{{ #{id_} .{question.level} data-tags="{", ".join(question.tags)}" }}'
        yield id_, f"## {question.heading} {attributes}\n{body}\n"


def configurations(tree: Path, chapters: int) -> None:
    """Write `ours.yml` and `bare.yml`: the same pages, with all that is ours and with Material and its search alone."""
    nav = [
        {"Home": "index.md"},
        {"Lab": f"labs/{LAB}"},
        *({f"Chapter {number}": f"chapter-{number}.md"} for number in range(chapters)),
    ]
    (tree / "ours.yml").write_text(yaml.safe_dump({"INHERIT": "mkdocs.yml", "nav": nav}), encoding="utf-8")
    config = yaml.load((tree / "mkdocs.yml").read_text(encoding="utf-8"), Loader=_AnyTag)
    bare = {
        "site_name": "Bare",
        "site_url": "http://127.0.0.1:8000/",
        "theme": {"name": "material", "font": False},
        "plugins": ["search", *(plugin for plugin in config["plugins"] if "mkdocs-jupyter" in plugin)],
        "markdown_extensions": config["markdown_extensions"],
        "nav": nav,
    }
    (tree / "bare.yml").write_text(yaml.safe_dump(bare), encoding="utf-8")


class _AnyTag(yaml.SafeLoader):
    """Reads `!ENV` and other tags as nothing: the bare site needs none of them."""


_AnyTag.add_multi_constructor("!", lambda loader, suffix, node: None)


def timed(tree: Path, config: str) -> float:
    """Return the seconds that one build takes, in a process of its own."""
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", config, "-d", str(tree / "site")]
    start = time.perf_counter()
    subprocess.run(command, cwd=tree, check=True, capture_output=True)
    return time.perf_counter() - start
