"""The one error that a reader of the terminal sees: where it is, what is wrong, what to do."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class HandbookError(Exception):
    """Bad input, told in one line as `file:line: what is wrong. What to do.`"""

    def __init__(self, file: Path | str, line: int, problem: str, remedy: str):
        self.file, self.line, self.problem, self.remedy = short_path(file), line, problem, remedy
        super().__init__(f"{self.file}:{line}: {problem} {remedy}")


def short_path(path: Path | str) -> str:
    """Return `path` relative to the repository where it lies inside it, else as it is."""
    path = Path(path)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
