"""The search box finds the right question: by words, by names from code, and in spite of typing errors."""

import csv
import re
from pathlib import Path

import pytest
from browser.reading import wait_until_shown
from playwright.sync_api import Browser, Page, expect

QUERIES = list(csv.DictReader(Path(__file__).with_name("search_queries.tsv").open(encoding="utf-8"), delimiter="\t"))
HITS = ".md-search-result__item > a.md-search-result__link"


def ask(page: Page, query: str) -> list[str]:
    """Type a query at once and return the addresses of the hits, relative to the site."""
    field = page.locator(".md-search__input")
    # The theme reads the field when a key is released.
    field.fill("")
    field.press("Shift")
    expect(page.locator(HITS)).to_have_count(0)
    field.fill(query)
    field.press("Shift")
    meta = page.locator(".md-search-result__meta")
    # Before that the theme says that it initializes the search, or that one may type.
    expect(meta).to_have_text(re.compile(r"\bhits?$"))
    # The theme writes how many there are first, and the hits themselves a moment later.
    if number := re.match(r"\d+", meta.inner_text().strip()):
        expect(page.locator(HITS).nth(min(int(number[0]), 3) - 1)).to_be_attached()
    return page.locator(HITS).evaluate_all(
        "links => links.map(link => link.pathname.replace('/handbook/', '') + link.hash)"
    )


@pytest.fixture(scope="module")
def box(browser: Browser, site_url: str):
    """Yield a page with its search box open."""
    page = browser.new_page(base_url=site_url)
    page.goto("")
    page.keyboard.press("/")
    expect(page.locator(".md-search__input")).to_be_focused()
    yield page
    page.close()


@pytest.mark.parametrize("row", QUERIES, ids=[f"{row['query']} → {row['id']}" for row in QUERIES])
def test_query_finds_the_question_among_the_first_three(box: Page, questions, row):
    expected = {question["id"]: question["url"] for question in questions}.get(row["id"])
    assert expected, f"query '{row['query']}' expects the question '{row['id']}', which does not exist"
    hits = ask(box, row["query"])
    assert expected in hits[:3], (
        f"query '{row['query']}' expects '{row['id']}', got {[hit.split('#')[-1] for hit in hits[:6]]}"
    )
    shown = box.locator(HITS).nth(hits.index(expected))
    expect(shown).to_be_visible()
    assert shown.locator("h1").inner_text().strip()


def test_there_are_enough_queries():
    assert len(QUERIES) >= 40


def test_every_question_is_found_by_its_title(box: Page, questions):
    missed = [question["id"] for question in questions if question["url"] not in ask(box, question["title"])[:3]]
    assert missed == []


def test_hits_appear_while_typing(page: Page, two):
    page.goto("")
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially(two[0]["tags"][0], delay=20)
    expect(page.locator(HITS).first).to_be_visible()


def test_words_that_nobody_wrote_find_nothing(box: Page):
    assert ask(box, "zzqqxx vvkkjj") == []


def test_markup_in_a_query_and_in_a_hit_is_text(box: Page, two):
    ask(box, "<img src=x onerror=alert(1)> token")
    assert box.locator(".md-search-result img").count() == 0


def test_clicked_hit_lands_on_the_open_answer(page: Page, two):
    page.goto("")
    page.keyboard.press("/")
    for question in two:
        assert question["url"] in ask(page, question["title"])[:3]
        page.locator(f'{HITS}[href$="#{question["id"]}"]').click()
        wait_until_shown(page, question["id"])
        page.keyboard.press("/")


def test_enter_opens_the_best_hit(page: Page, two):
    page.goto("")
    page.keyboard.press("/")
    best = ask(page, two[0]["title"])[0]
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url.split("?")[0].endswith(best.split("#")[0]) and url.endswith(best.split("#")[1]))
