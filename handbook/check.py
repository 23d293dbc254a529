"""The fast checks, without torch: `python -m handbook.check` runs all and prints every problem."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from handbook import coverage, pages, permalinks
from handbook.errors import ROOT, HandbookError
from handbook.questions import DOCS, SNIPPETS, read_chapters

WORKFLOWS = ROOT / ".github" / "workflows"


def questions() -> Iterator[str]:
    """Check that questions are well formed, ids stand, refs are covered, and nothing is orphaned."""
    try:
        all_questions = read_chapters()
        permalinks.check_published(all_questions, permalinks.published())
    except HandbookError as error:
        yield str(error)
        return
    yield from map(str, coverage.problems([question.id for question in all_questions]))
    yield from map(str, pages.problems(all_questions, DOCS, SNIPPETS))


def build() -> Iterator[str]:
    """Check that the site builds without a warning: every link, anchor, embedded file and navigation entry exists."""
    with tempfile.TemporaryDirectory() as folder:
        yield from tool("mkdocs", "build", "--strict", "--site-dir", folder)


def tool(name: str, *arguments: str) -> Iterator[str]:
    """Run a command-line tool of this environment; yield what it printed when it failed."""
    command = Path(sys.executable).with_name(name)
    if not command.exists():
        yield f"{name} is not installed. Run: make .venv/tools"
        return
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run([command, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True)
    if done.returncode:
        yield (done.stdout + done.stderr).strip() or f"{name} failed with exit code {done.returncode}"


CHECKS: dict[str, Callable[[], Iterator[str]]] = {
    "questions": questions,
    "strict build": build,
    "spelling": lambda: tool("typos"),
    "ruff": lambda: tool("ruff", "check", "."),
    "format": lambda: tool("ruff", "format", "--check", "."),
    "workflows": lambda: tool("zizmor", "--offline", "--persona=pedantic", "-q", ".github"),
    "workflow schema": lambda: tool(
        "check-jsonschema", "--builtin-schema", "vendor.github-workflows", *map(str, sorted(WORKFLOWS.glob("*.yml")))
    ),
}


def main() -> int:
    """Run every check, print its problems, and return 1 when there was one."""
    failed = 0
    width = shutil.get_terminal_size().columns
    for name, check in CHECKS.items():
        start = time.perf_counter()
        found = list(check())
        print(f"{'FAILED' if found else 'ok':7} {name} ({time.perf_counter() - start:.1f} s)", flush=True)
        for problem in found:
            print(problem, "-" * min(width, 80), sep="\n", file=sys.stderr)
        failed += bool(found)
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
