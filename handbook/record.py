"""Run snippets and write down what they print: `python -m handbook.record [chapter/slug …]`."""

import sys
from pathlib import Path

from tqdm import tqdm

from handbook.compare import difference, same_output
from handbook.errors import ROOT, HandbookError, short_path
from handbook.files import write_atomically
from handbook.runner import SNIPPETS, Run, run, snippet_files

FIGURES = ROOT / "docs" / "figures"


def output_file(snippet: Path) -> Path:
    """Return the file that holds what `snippet` printed."""
    return snippet.with_suffix(".txt")


def figure_file(snippet: Path, figures: Path = FIGURES) -> Path:
    """Return the file that holds the figure of `snippet`, whether or not it draws one."""
    return (figures / snippet.parent.name / snippet.stem).with_suffix(".svg")


def find(name: str) -> Path:
    """Return the snippet that `name` means: `chapter/slug`, with or without folder and suffix.

    Raises HandbookError when there is none.
    """
    path = SNIPPETS / Path(name.removeprefix("snippets/")).with_suffix(".py")
    if not path.exists():
        raise HandbookError(
            path, 1, "there is no such snippet.", "Name it as chapter/slug, for example loading/load_report."
        )
    return path


def compare(snippet: Path, result: Run, figures: Path = FIGURES) -> None:
    """Raise HandbookError when the recorded output or figure of `snippet` is missing or not what `result` holds."""
    remedy = f"If the new one is right, run: make record S={snippet.parent.name}/{snippet.stem}"
    for kind, file, new in (
        ("output", output_file(snippet), result.output),
        ("figure", figure_file(snippet, figures), result.figure),
    ):
        if new is None and not file.exists():
            continue
        if not file.exists():
            raise HandbookError(snippet, 1, f"its {kind} is not recorded.", remedy)
        if new is None:
            raise HandbookError(file, 1, "the snippet draws no figure any more.", "Delete this file, or draw it again.")
        recorded = file.read_text(encoding="utf-8")
        if not same_output(recorded, new):
            raise HandbookError(file, 1, f"is not the {kind} of this run.", f"{remedy}\n{difference(recorded, new)}")


def record(snippet: Path, figures: Path = FIGURES) -> list[Path]:
    """Run `snippet`, write its output and figure where they changed, and return the files written.

    What agrees with the record but for float noise is left as it is, so a second run changes no byte.
    """
    result = run(snippet)
    written = []
    for file, new in ((output_file(snippet), result.output), (figure_file(snippet, figures), result.figure)):
        known = file.read_text(encoding="utf-8") if file.exists() else None
        if new is None or (known is not None and same_output(known, new)):
            continue
        if write_atomically(file, new):
            written.append(file)
    return written


def main(names: list[str]) -> int:
    """Record the named snippets, or all; print what changed; return the number of those that failed."""
    failures = 0
    try:
        snippets = [find(name) for name in names] or snippet_files()
    except HandbookError as error:
        print(error, file=sys.stderr)
        return 1
    for snippet in tqdm(snippets, desc="record", unit="snippet", disable=len(snippets) < 3):
        try:
            for file in record(snippet):
                tqdm.write(f"wrote {short_path(file)}")
        except HandbookError as error:
            failures += 1
            tqdm.write(str(error), file=sys.stderr)
    return failures


if __name__ == "__main__":
    sys.exit(min(main(sys.argv[1:]), 1))
