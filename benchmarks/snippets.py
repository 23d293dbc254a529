"""All snippets through the runner against a fresh interpreter for each; and one changed snippet recorded again."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from handbook import shelf
from handbook.errors import ROOT
from handbook.runner import run, snippet_files


def main() -> None:
    """Print both totals and their ratio, then the time of one recording, forkserver start included."""
    snippets = snippet_files()
    start = time.perf_counter()
    for snippet in snippets:
        run(snippet)
    forked = time.perf_counter() - start
    start = time.perf_counter()
    for snippet in snippets:
        fresh(snippet)
    alone = time.perf_counter() - start
    print(
        f"{len(snippets)} snippets: runner {forked:.0f} s, fresh interpreters {alone:.0f} s, ratio {alone / forked:.1f}"
    )
    start = time.perf_counter()
    name = f"{snippets[0].parent.name}/{snippets[0].stem}"
    subprocess.run([sys.executable, "-m", "handbook.record", name], cwd=ROOT, check=True, capture_output=True)
    print(f"one snippet recorded again, from the command line: {time.perf_counter() - start:.1f} s")


def fresh(snippet: Path) -> None:
    """Run a snippet as a reader does, in an interpreter that imports everything anew."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "models").symlink_to(ROOT / "models")
        environment = {**os.environ, **shelf.environment(), "MPLBACKEND": "svg", "PYTHONHASHSEED": "0"}
        subprocess.run([sys.executable, str(snippet)], cwd=folder, env=environment, check=True, capture_output=True)
