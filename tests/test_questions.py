import json
import re

import pytest

from handbook.errors import HandbookError
from handbook.questions import plain, read_chapters, to_json


def read(toys):
    return read_chapters(toys / "docs", toys / "snippets")


def test_a_chapter_becomes_records(toys, data_regression):
    data_regression.check(
        [{**question, "verified": sorted(question["verified"])} for question in json.loads(to_json(read(toys)))]
    )


def test_verified_holds_the_pins_of_what_the_snippet_imports(toys):
    from tests_pins import pins

    assert read(toys)[0].verified == {"torch": pins()["torch"]}


def test_a_heading_in_a_fenced_block_is_no_question(toys):
    page = toys / "docs" / "toys.md"
    page.write_text(page.read_text().replace("The why.", "```text\n## Not a question\n```"))
    assert [question.id for question in read(toys)] == ["shape-matters", "longer"]


def test_embedded_data_is_shown_but_is_no_snippet(toys):
    (toys / "snippets" / "toys" / "_data.py").write_text("rows = [1, 2]\n")
    page = toys / "docs" / "toys.md"
    page.write_text(page.read_text().replace("The why.", '```python\n--8<-- "toys/_data.py"\n```'))
    assert read(toys)[0].snippets == ("snippets/toys/shape_matters.py",)


def test_a_part_ends_where_the_next_begins(toys):
    page = toys / "docs" / "toys.md"
    page.write_text(page.read_text().replace("## Which one", "Lengths\n{ .part }\n\n## Which one"))
    assert [question.part for question in read(toys)] == ["Shapes", "Lengths"]


BROKEN = {
    "no id": (" #shape-matters .basic", " .basic", "has no valid id"),
    "no attributes": ('{ #shape-matters .basic data-tags="shape, tensor" }', "", "has no valid id"),
    "an id with capitals": ("#shape-matters", "#Shape_Matters", "has no valid id"),
    "no level": (" .basic", "", "exactly one level"),
    "an unknown level": (" .basic", " .easy", "exactly one level"),
    "two levels": (" .basic", " .basic .advanced", "exactly one level"),
    "the same id twice": ("#longer", "#shape-matters", "is taken"),
    "no answer": ("/// answer\n**In short.** It", "**In short.** It", "exactly one answer"),
    "no in short": ("**In short.** It", "It", "has no In short"),
    "no source": ("**Sources.** [A page]", "[A page]", "names no source"),
    "a source without a link": (
        "[A page](https://example.org/shape) · [`file.py`](https://example.org/file)",
        "A page",
        "names no source",
    ),
    "no snippet and no reason": ("**Not executed.** It", "It", "embeds no snippet"),
    "a missing snippet": ("toys/shape_matters.py", "toys/vanished.py", "toys/vanished.py does not exist. Write it"),
    "a missing output": ("toys/shape_matters.txt", "toys/vanished.txt", "Run: make record S=toys/vanished"),
    "an output that is not shown": (
        '--8<-- "toys/shape_matters.txt"',
        "torch.Size([2, 3])",
        "output of .* is not shown",
    ),
}


@pytest.mark.parametrize(("old", "new", "message"), BROKEN.values(), ids=BROKEN)
def test_a_broken_question_is_one_error_with_file_line_and_remedy(toys, old, new, message):
    page = toys / "docs" / "toys.md"
    assert old in page.read_text()
    page.write_text(page.read_text().replace(old, new, 1))
    with pytest.raises(HandbookError, match=message) as caught:
        read(toys)
    found = re.match(rf"{re.escape(str(page))}:(\d+): (.+)", str(caught.value))
    assert 1 <= int(found[1]) <= len(page.read_text().splitlines())
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("Use `a_b` and **bold**, *not* _this_.", "Use a_b and bold, not this."),
        ("[`decode`](x.md#y) turns\nids", "decode turns ids"),
        ("snake_case_name stays, `##ing` and `<s>` too", "snake_case_name stays, ##ing and <s> too"),
        ("2 * 3 * 4", "2 * 3 * 4"),
    ],
)
def test_plain_text_loses_marks_only(markdown, text):
    assert plain(markdown) == text
