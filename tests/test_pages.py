import pytest

from handbook import coverage, pages
from handbook.questions import read_chapters


def problems(toys):
    questions = read_chapters(toys / "docs", toys / "snippets")
    return [str(error) for error in pages.problems(questions, toys / "docs", toys / "snippets")]


def test_a_whole_chapter_has_no_problem(toys):
    assert problems(toys) == []


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("snippets/toys/unused.py", "unused.py:1: is shown in no answer."),
        ("snippets/toys/left.txt", "left.txt:1: is the output of no snippet."),
        ("snippets/toys/data.csv", "data.csv:1: is neither a snippet nor its output."),
        ("docs/figures/toys/unused.svg", "unused.svg:1: is shown on no page."),
    ],
)
def test_an_orphan_is_named(toys, file, message):
    path = toys / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("print(1)")
    assert [problem for problem in problems(toys) if message in problem]


def test_a_helper_module_needs_no_answer(toys):
    (toys / "snippets" / "toys" / "_helper.py").write_text("x = 1")
    assert problems(toys) == []


@pytest.mark.parametrize(
    ("image", "message"),
    [
        ("![A long enough text about a figure](figures/none.svg)", "toys.md:13: figures/none.svg does not exist."),
        ("![Figure](toys.md)", "toys.md:13: the picture has no real alt text."),
        ("![](toys.md)", "toys.md:13: the picture has no real alt text."),
    ],
)
def test_a_picture_needs_its_file_and_an_alt_text(toys, image, message):
    page = toys / "docs" / "toys.md"
    page.write_text(page.read_text().replace("The why.", image))
    assert [problem for problem in problems(toys) if message in problem]


def test_coverage_names_unknown_ids_and_refs_that_are_not_covered(tmp_path):
    (tmp_path / "coverage.tsv").write_text("ref\tid\n001\tone\n002\tvanished\n")
    (tmp_path / "finished.txt").write_text("001\n002\n003\n")
    found = [str(error) for error in coverage.problems(["one"], tmp_path / "coverage.tsv", tmp_path / "finished.txt")]
    assert len(found) == 2
    assert "coverage.tsv:3: no question has the id 'vanished'." in found[0]
    assert "finished.txt:3: seed question 003 is not covered." in found[1]
