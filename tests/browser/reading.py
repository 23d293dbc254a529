"""What the tests of the pages share: the pages, the windows, and how a reader sees that an answer is open."""

from playwright.sync_api import Page

CHAPTERS = ("tokenization", "loading")
LAB = "labs/train-a-tokenizer/"
WIDE, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 800}


def open_ids(page: Page) -> list[str]:
    """Return the ids of the questions whose answers are open."""
    return page.evaluate("""() => [...document.querySelectorAll("details.answer[open]")].map(block => {
        let before = block.previousElementSibling
        while (before.tagName !== "H2") before = before.previousElementSibling
        return before.id
    })""")


def wait_until_shown(page: Page, id_: str) -> None:
    """Wait until the question's answer is open and its heading stands below the header, inside the window."""
    page.wait_for_function(
        """id => {
        const heading = document.getElementById(id)
        let answer = heading?.nextElementSibling
        while (answer && !answer.matches("details.answer")) answer = answer.nextElementSibling
        if (!answer?.open) return false
        const { top, bottom } = heading.getBoundingClientRect()
        return top >= document.querySelector(".md-header").getBoundingClientRect().bottom && bottom <= innerHeight
    }""",
        arg=id_,
        timeout=5000,
    )
