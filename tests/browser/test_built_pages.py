"""What the pages weigh, what they say of themselves, and that the parts made at build time are there."""

import gzip
import re

import pytest
from browser.reading import CHAPTERS, LAB, open_ids
from playwright.sync_api import Page, expect

KB = 1000


def packed(data: bytes) -> int:
    """Return the size of a response as a host sends it."""
    return len(gzip.compress(data, 9))


def transferred(page: Page, address: str) -> dict[str, int]:
    """Open a page and return path → packed size of everything it asked for."""
    sizes = {}
    page.on("response", lambda response: sizes.update({response.url: response}))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    return {url: packed(response.body()) for url, response in sizes.items()}


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_first_chapter_page_is_light(page: Page, chapter):
    sizes = {url: size for url, size in transferred(page, f"{chapter}/").items() if "search_index.json" not in url}
    assert sum(sizes.values()) <= 200 * KB, sizes


def test_own_scripts_are_small(site, site_url):
    own = [site / "assets" / name for name in ("handbook.js", "search-worker.js")]
    assert sum(packed(file.read_bytes()) for file in own) <= 6 * KB


def test_lab_is_light(site, site_url):
    """The figures that the notebook carries inside do not count."""
    html = (site / LAB / "index.html").read_text(encoding="utf-8")
    assert packed(re.sub(r"data:image/[^\"]+", "", html).encode()) < 60 * KB


def test_lab_can_be_downloaded(page: Page, site):
    page.goto(LAB)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download notebook").click()
    assert download.value.suggested_filename == "train-a-tokenizer.ipynb"
    assert (site / LAB / "train-a-tokenizer.ipynb").read_bytes() == download.value.path().read_bytes()


def test_lab_code_is_shown_like_the_code_of_chapters(page: Page):
    page.goto(LAB)
    expect(page.locator(".language-python .highlight pre > code").first).to_be_visible()
    assert page.locator("article style").filter(has_text="{").count() == 0


@pytest.mark.parametrize("address", ["", *(f"{chapter}/" for chapter in CHAPTERS), LAB])
def test_page_has_title_and_description_of_its_own(page: Page, address):
    page.goto("404.html")
    fallback = page.locator('meta[name="description"]').get_attribute("content")
    page.goto(address)
    description = page.locator('meta[name="description"]').get_attribute("content")
    assert 40 <= len(description) <= 310 and description != fallback
    assert page.locator('meta[property="og:description"]').get_attribute("content") == description
    assert page.locator('link[rel="canonical"]').get_attribute("href") == page.url
    expect(page.locator("article h1")).to_have_count(1)
    name = "The Transformers Interview Handbook"
    assert page.title() == name if address == "" else re.fullmatch(rf".{{5,}} - {name}", page.title())


def test_start_page_counts_what_is_there(page: Page, questions):
    page.goto("")
    text = page.locator("article").inner_text()
    assert f"{len(questions)} interview questions" in text
    assert f"transformers {questions[0]['verified']['transformers']}" in text
    assert "[[" not in text
    for chapter in {question["chapter"] for question in questions}:
        count = sum(question["chapter"] == chapter for question in questions)
        card = page.locator(".chapters li", has=page.locator(f'a[href$="/{chapter}/"]'))
        expect(card).to_contain_text(f"{count} question")


def test_page_that_does_not_exist_offers_the_start_page(page: Page, site_url):
    response = page.goto("no/such/page/")
    assert response.status == 404
    page.locator("article a", has_text="start page").click()
    page.wait_for_url(site_url)


def test_quiz_scripts_are_only_where_a_quiz_is(site, site_url):
    for file in site.rglob("index.html"):
        html = file.read_text(encoding="utf-8")
        assert ("mkdocsQuizConfig" in html) == ('class="quiz"' in html), file


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_figures_reserve_their_place(page: Page, chapter):
    page.goto(f"{chapter}/")
    page.locator(".questions button").click()
    figures = page.locator('article img[src*="/figures/"]')
    assert figures.count() > 0
    for figure in figures.all():
        figure.scroll_into_view_if_needed()
        sizes = figure.evaluate(
            "image => image.decode().then(() => [image.width, image.naturalWidth / image.naturalHeight])"
        )
        declared = [int(figure.get_attribute(side)) for side in ("width", "height")]
        assert sizes[0] > 100 and abs(declared[0] / declared[1] - sizes[1]) < 0.05, figure.get_attribute("src")


def test_report_link_names_the_question(page: Page, two):
    page.goto(two[0]["chapter"] + "/")
    href = page.locator(".about__report").last.get_attribute("href")
    assert href.startswith("https://example.org/handbook/issues/new?") and f"id={two[0]['id']}" in href


def test_output_stands_directly_below_its_code(page: Page, two):
    page.goto(two[0]["chapter"] + "/")
    page.locator(".questions button").click()
    assert open_ids(page)
    gaps = page.evaluate("""() => [...document.querySelectorAll(".language-python + .language-text")]
        .map(output => [output.previousElementSibling, output].map(block => block.getBoundingClientRect()))
        .map(([code, output]) => output.top - code.bottom)""")  # fmt: skip
    assert gaps and max(map(abs, gaps)) < 1
