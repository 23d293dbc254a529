import os
from pathlib import Path

import pytest

from handbook import record
from handbook.errors import HandbookError
from handbook.runner import Run


@pytest.fixture
def snippet(tmp_path: Path) -> Path:
    path = tmp_path / "toys" / "toy.py"
    path.parent.mkdir()
    path.write_text("print('one', 0.501)", encoding="utf-8")
    return path


def test_recording_twice_changes_no_byte(snippet, tmp_path):
    written = record.record(snippet, tmp_path / "figures")
    assert written == [snippet.with_suffix(".txt")]
    assert snippet.with_suffix(".txt").read_text() == "one 0.501\n"
    assert record.record(snippet, tmp_path / "figures") == []


def test_float_noise_leaves_the_record_as_it_is(snippet, tmp_path):
    snippet.with_suffix(".txt").write_text("one 0.502\n")
    assert record.record(snippet, tmp_path / "figures") == []
    assert snippet.with_suffix(".txt").read_text() == "one 0.502\n"


def test_a_failing_snippet_keeps_its_old_record(snippet, tmp_path):
    snippet.with_suffix(".txt").write_text("old\n")
    snippet.write_text("print('half')\nraise ValueError('no')")
    with pytest.raises(HandbookError):
        record.record(snippet, tmp_path / "figures")
    assert snippet.with_suffix(".txt").read_text() == "old\n"
    assert sorted(os.listdir(snippet.parent)) == ["toy.py", "toy.txt"]


def test_a_write_that_fails_leaves_the_old_file_and_no_other(snippet, monkeypatch):
    output = snippet.with_suffix(".txt")
    output.write_text("old\n")

    def broken(*_):
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", broken)
    with pytest.raises(OSError, match="disk full"):
        record.write_atomically(output, "new\n")
    assert output.read_text() == "old\n"
    assert sorted(os.listdir(snippet.parent)) == ["toy.py", "toy.txt"]


def test_a_changed_output_is_an_error_with_a_diff_and_the_command(snippet):
    snippet.with_suffix(".txt").write_text("one\n")
    with pytest.raises(HandbookError, match=r"toy.txt:1: .*make record S=toys/toy\n(.|\n)*-one\n\+two"):
        record.compare(snippet, Run("two\n", None))


def test_a_missing_record_is_an_error(snippet):
    with pytest.raises(HandbookError, match=r"output is not recorded. .*make record S=toys/toy"):
        record.compare(snippet, Run("two\n", None))


def test_a_figure_that_is_drawn_no_more_is_an_error(snippet, tmp_path):
    snippet.with_suffix(".txt").write_text("one\n")
    figure = tmp_path / "figures" / "toys" / "toy.svg"
    figure.parent.mkdir(parents=True)
    figure.write_text("<svg/>")
    with pytest.raises(HandbookError, match="draws no figure any more"):
        record.compare(snippet, Run("one\n", None), tmp_path / "figures")


def test_an_unknown_name_is_one_clear_line(capsys):
    assert record.main(["toys/no_such_snippet"]) == 1
    assert "snippets/toys/no_such_snippet.py:1: there is no such snippet." in capsys.readouterr().err
