"""Let pytest collect the snippets: `pytest snippets` runs each and compares what it prints with what was recorded."""

from pathlib import Path

import pytest

from handbook import shelf
from handbook.errors import HandbookError
from handbook.record import compare
from handbook.runner import SNIPPETS, run


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect every snippet below `snippets/`; a file whose name begins with `_` is data that snippets import."""
    if file_path.suffix == ".py" and file_path.is_relative_to(SNIPPETS) and not file_path.name.startswith("_"):
        return SnippetFile.from_parent(parent, path=file_path)
    return None


class SnippetFile(pytest.File):
    """A snippet file: one test."""

    def collect(self):
        yield SnippetItem.from_parent(self, name="output")


class SnippetItem(pytest.Item):
    """Runs its snippet; its error is the plain message, without a traceback of ours."""

    def setup(self):
        shelf.check()

    def runtest(self):
        compare(self.path, run(self.path))

    def repr_failure(self, excinfo):
        if isinstance(excinfo.value, (HandbookError, shelf.ShelfError)):
            return str(excinfo.value)
        return super().repr_failure(excinfo)
