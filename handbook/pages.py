"""Checks on pages and snippet files together: nothing orphaned, nothing missing, every picture described."""

import re
from collections.abc import Iterator
from pathlib import Path

from handbook.errors import HandbookError
from handbook.questions import Question

_IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<file>[^)\s]+)")
MINIMUM_ALT = 20  # characters; less cannot say what to see in a figure


def problems(questions: list[Question], docs: Path, snippets: Path) -> Iterator[HandbookError]:
    """Yield every problem of the pages below `docs` and the files below `snippets`; none where all is well."""
    yield from orphans(questions, docs, snippets)
    for page in sorted(docs.rglob("*.md")):
        yield from images(page)


def orphans(questions: list[Question], docs: Path, snippets: Path) -> Iterator[HandbookError]:
    """Yield an error for each snippet, output or figure that no answer shows."""
    shown = {snippets.parent / name for question in questions for name in question.snippets}
    pages = "".join(page.read_text(encoding="utf-8") for page in docs.rglob("*.md"))
    for file in sorted(path for path in snippets.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        if file.suffix not in (".py", ".txt"):
            yield HandbookError(file, 1, "is neither a snippet nor its output.", "Move or delete it.")
        elif file.suffix == ".txt" and not file.with_suffix(".py").exists():
            yield HandbookError(file, 1, "is the output of no snippet.", "Delete it.")
        elif file.suffix == ".py" and not file.name.startswith("_") and file not in shown:
            yield HandbookError(file, 1, "is shown in no answer.", "Embed it in its question, or delete it.")
    for figure in sorted((docs / "figures").rglob("*.svg")):
        if f"figures/{figure.parent.name}/{figure.name}" not in pages:
            yield HandbookError(figure, 1, "is shown on no page.", "Embed it in its question, or delete it.")


def images(page: Path) -> Iterator[HandbookError]:
    """Yield an error for each picture of a page whose file is missing or whose alt text does not say what to see."""
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        for image in _IMAGE.finditer(line):
            if not (page.parent / image["file"]).exists():
                yield HandbookError(
                    page, number, f"{image['file']} does not exist.", "Record its snippet, or mend the path."
                )
            if len(image["alt"]) < MINIMUM_ALT:
                yield HandbookError(page, number, "the picture has no real alt text.", "Say in a sentence what to see.")
