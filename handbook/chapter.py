"""What a chapter page gets besides its text: a list of its questions, a line below each, names for its paragraphs."""

import html
import re
from collections import Counter
from itertools import groupby
from urllib.parse import quote, urlencode

from handbook.questions import LEVELS, Question, plain

_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
_NAMED = re.compile(r"\*\*(In short|Trap|They ask next|Sources|Not executed)\.\*\*")
_CODE = re.compile(r"(`+)(.+?)\1")


def decorate(markdown: str, questions: list[Question], version: str, repository: str = "") -> str:
    """Return a chapter's Markdown with the question list before its first question and a line below each heading.

    `repository` is the URL of the project's repository, for the link that reports an answer; without it there is none.
    """
    lines = markdown.split("\n")
    for question in reversed(questions):
        lines[question.line : question.line] = ["", _line_below(question, version, repository), ""]
    first = min(question.line for question in questions) - 1
    # The list stands before the name of the first part, which belongs to the first question.
    while first > 0 and (
        not lines[first - 1].strip()
        or (questions[0].part and lines[first - 1].startswith(("{ .part", questions[0].part)))
    ):
        first -= 1
    return "\n".join(
        [*_name_paragraphs(lines[:first]), "", question_list(questions), "", *_name_paragraphs(lines[first:])]
    )


def intro(markdown: str) -> str:
    """Return the first paragraph below the title of a page as plain text, or an empty string."""
    found = re.search(r"^# .*\n\s*\n(?P<text>(?:(?![#<{/`!|]).+\n?)+)", markdown, re.MULTILINE)
    return plain(found["text"]) if found else ""


def title(markdown: str) -> str:
    """Return the title of a page as plain text, or an empty string."""
    found = re.search(r"^# +(?P<title>.+?)\s*(?:\{[^{}]*\})?\s*$", markdown, re.MULTILINE)
    return plain(found["title"]) if found else ""


def question_list(questions: list[Question]) -> str:
    """Return the list of questions with their levels as one HTML block, grouped by part."""
    out = ['<nav class="questions" aria-label="Questions of this chapter" data-search-exclude>']
    out.append(f'<p class="questions__count">{levels(questions)}</p>')
    for part, group in groupby(questions, key=lambda question: question.part):
        if part:
            out.append(f'<p class="questions__part">{html.escape(part)}</p>')
        out.append("<ul>")
        out += [f'<li><a href="#{q.id}">{_title(q)}</a> {badge(q.level)}</li>' for q in group]
        out.append("</ul>")
    return "\n".join([*out, "</nav>"])


def levels(questions: list[Question]) -> str:
    """Return how many questions there are, and how many of each level, as HTML."""
    count = Counter(question.level for question in questions)
    total = f"{len(questions)} question{'' if len(questions) == 1 else 's'}"
    each = " ".join(
        f'<span class="count level--{level}">{count[level]} {level}</span>' for level in LEVELS if count[level]
    )
    return f"<strong>{total}</strong> {each}"


def badge(level: str) -> str:
    """Return the badge that names a level."""
    return f'<span class="level level--{level}">{level}</span>'


def _title(question: Question) -> str:
    return _CODE.sub(r"<code>\2</code>", html.escape(question.heading, quote=False))


def _line_below(question: Question, version: str, repository: str) -> str:
    verified = ", ".join(f"{library} {release}" for library, release in question.verified.items())
    parts = [badge(question.level)]
    if verified:
        parts.append(f'<span class="about__verified">executed on {html.escape(verified)}</span>')
    parts.append(f'<a class="about__link" href="../q/{question.id}/" data-copy aria-live="polite">Copy link</a>')
    if repository:
        query = urlencode(
            {"template": "answer.yml", "title": f"{question.id}: ", "id": question.id, "version": version},
            quote_via=quote,
        )
        parts.append(
            f'<a class="about__report" href="{html.escape(f"{repository}/issues/new?{query}")}">Report this answer</a>'
        )
    return f'<p class="about" data-search-exclude>{" ".join(parts)}</p>'


def _name_paragraphs(lines: list[str]) -> list[str]:
    """Give the paragraphs that every answer has (In short, Trap, …) a class of their name, for the styles."""
    out, fence, name = [], "", ""
    for line in [*lines, ""]:
        mark = _FENCE.match(line)
        ends = not line.strip() or line.startswith("///") or mark or _NAMED.match(line)
        if name and ends:
            out.append(f"{{ .{name} }}")
            name = ""
        if mark and not fence:
            fence = mark[1]
        elif fence and line.strip() == fence:
            fence = ""
        elif not fence and (found := _NAMED.match(line)):
            # Two named paragraphs may follow each other without a blank line; an attribute list ends a paragraph.
            if out and out[-1].startswith("{ ."):
                out.append("")
            name = found[1].lower().replace(" ", "-")
        out.append(line)
    return out[:-1]
