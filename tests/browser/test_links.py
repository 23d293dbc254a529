"""A link to a question leads to its open answer, however the reader came there; without a script, and on paper."""

import pytest
from browser.reading import PHONE, open_ids, wait_until_shown
from playwright.sync_api import Page, expect


def test_address_opens_only_that_answer(page: Page, two):
    page.goto(two[0]["url"])
    wait_until_shown(page, two[0]["id"])
    assert open_ids(page) == [two[0]["id"]]


def test_address_opens_the_answer_on_a_phone(open_context, two):
    page = open_context(viewport=PHONE).new_page()
    page.goto(two[0]["url"])
    wait_until_shown(page, two[0]["id"])


def test_page_without_anchor_keeps_answers_closed(page: Page, two):
    page.goto(two[0]["chapter"] + "/")
    expect(page.locator(".questions button")).to_be_visible()
    assert open_ids(page) == []


def test_link_in_the_list_opens_the_answer_again_after_it_was_closed(page: Page, two):
    page.goto(two[0]["chapter"] + "/")
    link = page.locator(f'.questions a[href$="#{two[0]["id"]}"]')
    link.click()
    wait_until_shown(page, two[0]["id"])
    page.locator("details.answer[open] > summary").click()
    assert open_ids(page) == []
    link.click()
    wait_until_shown(page, two[0]["id"])
    page.locator("details.answer[open] > summary").click()
    link.click()
    wait_until_shown(page, two[0]["id"])


def test_changed_hash_opens_the_answer(page: Page, two):
    page.goto(two[0]["chapter"] + "/")
    page.evaluate("id => { location.hash = id }", two[0]["id"])
    wait_until_shown(page, two[0]["id"])


def test_link_from_another_page_and_back_button(page: Page, two):
    """The link is followed by instant navigation: the window stays, so a mark on it survives."""
    page.goto(two[0]["url"])
    wait_until_shown(page, two[0]["id"])
    page.evaluate("""url => {
        window.mark = true
        const link = Object.assign(document.createElement("a"), { href: url, id: "to-other", textContent: "other" })
        document.querySelector("article h1").append(link)
    }""", f"../{two[1]['url']}")  # fmt: skip
    page.locator("#to-other").click()
    wait_until_shown(page, two[1]["id"])
    assert page.evaluate("window.mark"), "the page was loaded anew"
    assert open_ids(page) == [two[1]["id"]]
    expect(page.locator(".questions button")).to_have_count(1)
    page.go_back()
    wait_until_shown(page, two[0]["id"])
    expect(page.locator(".questions button")).to_have_count(1)
    page.go_forward()
    wait_until_shown(page, two[1]["id"])


def test_back_button_within_a_page(page: Page, questions, two):
    chapter = [question for question in questions if question["chapter"] == two[0]["chapter"]]
    first, last = chapter[0]["id"], chapter[-1]["id"]
    page.goto(chapter[0]["url"])
    wait_until_shown(page, first)
    page.locator(f'.questions a[href$="#{last}"]').click()
    wait_until_shown(page, last)
    page.locator("details.answer[open] > summary").last.click()
    page.go_back()
    page.wait_for_function("hash => location.hash === hash", arg=f"#{first}")
    wait_until_shown(page, first)


def test_without_script_the_answer_is_closed_but_there(open_context, two):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(two[0]["url"])
    expect(page.locator("details.answer[open]")).to_have_count(0)
    answer = page.locator("details.answer").last
    expect(answer.locator(".in-short")).to_be_hidden()
    answer.locator("> summary").click()
    expect(answer.locator(".in-short")).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_print_shows_all_answers(open_context, script, two):
    page = open_context(java_script_enabled=script).new_page()
    page.goto(two[0]["chapter"] + "/")
    page.emulate_media(media="print")
    shorts = page.locator("details.answer .in-short")
    assert shorts.count() > 0
    for short in shorts.all():
        box = short.bounding_box()
        assert box and box["height"] > 10 and short.is_visible(), short.inner_text()


def test_printing_leaves_the_answers_as_they_were(page: Page, two):
    page.goto(two[0]["url"])
    wait_until_shown(page, two[0]["id"])
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert len(open_ids(page)) == page.locator("details.answer").count()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert open_ids(page) == [two[0]["id"]]


def test_copy_link_copies_the_permanent_address(open_context, site_url, two):
    context = open_context()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(two[0]["chapter"] + "/")
    link = page.locator(f'a[data-copy][href$="/q/{two[0]["id"]}/"]')
    link.click()
    expect(link).to_have_text("Link copied")
    link.click()
    assert page.evaluate("navigator.clipboard.readText()") == f"{site_url}q/{two[0]['id']}/"
    expect(link).to_have_text("Copy link")
    assert page.url.endswith(two[0]["chapter"] + "/")


def test_copy_link_without_clipboard_goes_to_the_answer(page: Page, two):
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.goto(two[0]["chapter"] + "/")
    page.locator(f'a[data-copy][href$="/q/{two[0]["id"]}/"]').click()
    page.wait_for_url(f"**/{two[0]['url']}")
    wait_until_shown(page, two[0]["id"])


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_permanent_link_leads_to_the_answer(open_context, script, two):
    page = open_context(java_script_enabled=script).new_page()
    page.goto(f"q/{two[0]['id']}/")
    page.wait_for_url(f"**/{two[0]['url']}")
    if script:
        wait_until_shown(page, two[0]["id"])
    else:
        expect(page.locator(f"#{two[0]['id']}")).to_be_in_viewport()


def test_permanent_link_page_tells_what_it_is(open_context, site_url, two):
    response = open_context().request.get(f"{site_url}q/{two[0]['id']}/")
    html = response.text()
    for sign in (
        "<title>",
        '<meta name="description"',
        'property="og:title"',
        'property="og:description"',
        'property="og:url"',
    ):
        assert sign in html
    assert f'href="{site_url}{two[0]["chapter"]}/"' in html


def test_open_and_close_all(page: Page, two):
    page.goto(two[0]["chapter"] + "/")
    button, count = page.locator(".questions button"), page.locator("details.answer").count()
    expect(button).to_have_text("Open all answers")
    button.click()
    assert len(open_ids(page)) == count
    expect(button).to_have_text("Close all answers")
    page.locator("details.answer > summary").last.click()
    expect(button).to_have_text("Open all answers")
    button.click()
    button.click()
    assert open_ids(page) == []


def test_answer_opens_by_keyboard_and_shows_focus(page: Page, two):
    page.goto(two[0]["chapter"] + "/")
    summary = page.locator("details.answer > summary").first
    page.locator("a[data-copy]").first.focus()
    for _ in range(3):
        page.keyboard.press("Tab")
        if summary.evaluate("element => element === document.activeElement"):
            break
    expect(summary).to_be_focused()
    assert summary.evaluate("element => getComputedStyle(element).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    assert len(open_ids(page)) == 1
    page.keyboard.press("Space")
    assert open_ids(page) == []


def test_reduced_motion_is_respected(open_context, two):
    page = open_context(reduced_motion="reduce").new_page()
    page.goto(two[0]["url"])
    moving = page.evaluate("""() => [...document.querySelectorAll("*")]
        .filter(element => parseFloat(getComputedStyle(element).transitionDuration) > 0).length""")  # fmt: skip
    assert moving == 0
