import pytest

from handbook import permalinks
from handbook.errors import HandbookError
from handbook.questions import read_chapters


@pytest.fixture
def questions(toys):
    return read_chapters(toys / "docs", toys / "snippets")


def test_every_question_and_every_replaced_id_has_a_page(questions):
    known = {"shape-matters": "", "longer": "", "old-name": "longer"}
    pages = permalinks.link_pages(questions, known, "https://example.org/5.23/")
    assert set(pages) == {"q/shape-matters/index.html", "q/longer/index.html", "q/old-name/index.html"}
    assert 'content="0; url=../../toys/#longer"' in pages["q/old-name/index.html"]


def test_a_page_is_escaped_and_describes_its_answer(questions):
    page = permalinks.link_pages(questions, {}, "https://example.org")["q/shape-matters/index.html"]
    assert "<title>Why does shape matter?</title>" in page
    assert 'name="description" content="It says how the numbers of a tensor are arranged, [CLS] included."' in page
    assert 'rel="canonical" href="https://example.org/toys/"' in page


@pytest.mark.parametrize(
    ("known", "message"),
    [
        ({"shape-matters": "", "longer": "", "gone": ""}, r":4: the published id 'gone' has vanished"),
        ({"shape-matters": "", "longer": "", "old": "nowhere"}, r":4: 'old' leads to 'nowhere'"),
        ({"shape-matters": "longer", "longer": ""}, r":2: 'shape-matters' is redirected and exists"),
        ({"longer": ""}, r"toys.md:8: id 'shape-matters' is not in published_ids.tsv. Run: make ids"),
    ],
)
def test_the_list_of_published_ids_is_kept(questions, known, message):
    with pytest.raises(HandbookError, match=message):
        permalinks.check_published(questions, known)


def test_new_ids_are_added_and_old_ones_stay(tmp_path, questions, monkeypatch):
    file = tmp_path / "published_ids.tsv"
    file.write_text("id\tnow\nold\tlonger\n")
    monkeypatch.setattr(permalinks, "read_chapters", lambda: questions)
    assert permalinks.add_new(file) == ["shape-matters", "longer"]
    assert permalinks.published(file) == {"old": "longer", "shape-matters": "", "longer": ""}
    assert permalinks.add_new(file) == []
