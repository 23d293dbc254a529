"""No page type breaks a rule that axe knows, in either color scheme and at either width; nothing scrolls sideways."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser.reading import LAB, PHONE, WIDE
from playwright.sync_api import Page, expect

AXE = Axe()


def violations(page: Page) -> list[str]:
    """Return what axe found, one line for each element."""
    found = AXE.run(page).response["violations"]
    return [f"{rule['id']}: {node['target']} {node['html'][:120]}" for rule in found for node in rule["nodes"]]


@pytest.fixture(params=["light", "dark"])
def scheme(request) -> str:
    return request.param


@pytest.fixture(params=[WIDE, PHONE], ids=["wide", "phone"])
def view(request, open_context, scheme) -> Page:
    """Return a page of one width and one color scheme."""
    return open_context(viewport=request.param, color_scheme=scheme, reduced_motion="reduce").new_page()


def check(page: Page) -> None:
    page.wait_for_load_state("networkidle")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0, (
        "the page scrolls sideways"
    )


def test_start_page(view: Page):
    view.goto("")
    check(view)


def test_chapter_with_closed_answers(view: Page, two):
    view.goto(two[0]["chapter"] + "/")
    check(view)


def test_chapters_with_open_answers_and_answered_quick_checks(view: Page, two):
    answered = 0
    for question in two:
        view.goto(question["chapter"] + "/")
        view.locator(".questions button").click()
        for quiz in view.locator(".quiz").all():
            quiz.locator("input:not([data-correct])").first.check()
            if (submit := quiz.locator("button[type=submit]")).count():
                submit.click()
            expect(quiz.locator(".quiz-feedback")).to_be_visible()
            answered += 1
        check(view)
    assert answered, "no chapter has a quick check"


def test_open_search(view: Page, two):
    view.goto(two[0]["chapter"] + "/")
    view.keyboard.press("/")
    view.locator(".md-search__input").press_sequentially("token")
    expect(view.locator(".md-search-result__item").first).to_be_visible()
    check(view)


def test_lab(view: Page):
    view.goto(LAB)
    check(view)


def test_page_that_does_not_exist(view: Page):
    view.goto("no/such/page/")
    check(view)


def test_permanent_link_page(view: Page, two):
    # The page leaves at once; without its target it stays and can be looked at.
    view.route(f"**/{two[0]['chapter']}/", lambda route: route.fulfill(status=204))
    view.goto(f"q/{two[0]['id']}/")
    check(view)


def test_schemes_differ(open_context, two):
    colors = set()
    for scheme in ("light", "dark"):
        page = open_context(color_scheme=scheme).new_page()
        page.goto(two[0]["chapter"] + "/")
        colors.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert len(colors) == 2
