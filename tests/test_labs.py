import json
from pathlib import Path

import pytest

from handbook import labs, shelf
from handbook.errors import HandbookError


@pytest.fixture
def lab(tmp_path: Path):
    def write(code: str) -> Path:
        source = tmp_path / "toy.py"
        source.write_text(f"# %% [markdown]\n# # Toy\n\n# %%\nx = 1\n\n# %%\n{code}\n", encoding="utf-8")
        return source

    return write


@pytest.mark.parametrize("source", labs.lab_files(), ids=lambda source: source.stem)
def test_the_recorded_notebook_is_what_the_source_gives(source):
    shelf.check()
    labs.compare(source, labs.execute(source))


def test_recording_twice_changes_no_byte(lab):
    source = lab("print('one', x)")
    assert labs.record(source)
    first = source.with_suffix(".ipynb").read_bytes()
    assert not labs.record(source)
    assert source.with_suffix(".ipynb").read_bytes() == first
    outputs = [cell["outputs"] for cell in json.loads(first)["cells"] if cell["cell_type"] == "code"]
    assert outputs[1][0]["text"] == ["one 1\n"]


def test_a_failing_cell_is_named_with_its_line(lab):
    with pytest.raises(HandbookError, match=r"toy.py:7: the cell fails: ZeroDivisionError: division by zero"):
        labs.execute(lab("x / 0"))


def test_a_hanging_cell_ends_at_the_time_limit(lab):
    with pytest.raises(HandbookError, match=r"toy.py:7: the cell fails: still running"):
        labs.execute(lab("import time\ntime.sleep(60)"), time_limit=1)


def test_a_changed_output_and_a_missing_notebook_are_errors(lab):
    source = lab("print('one')")
    with pytest.raises(HandbookError, match=r"not recorded\. .*make labs"):
        labs.compare(source, labs.execute(source))
    labs.record(source)
    with pytest.raises(HandbookError, match="is not the notebook of this run"):
        labs.compare(source, labs.execute(lab("print('two')")))
