"""What a chapter page gets besides its text: the list of its questions, and a line below each question."""

import html
import re
from itertools import groupby
from urllib.parse import quote, urlencode

from handbook.questions import Question


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
    lines[first:first] = ["", question_list(questions), ""]
    return "\n".join(lines)


def question_list(questions: list[Question]) -> str:
    """Return the list of questions with their levels as one HTML block, grouped by part."""
    out = ['<nav class="questions" aria-label="Questions of this chapter" data-search-exclude>']
    for part, group in groupby(questions, key=lambda question: question.part):
        if part:
            out.append(f'<p class="questions__part">{html.escape(part)}</p>')
        out.append("<ul>")
        out += [f'<li><a href="#{q.id}">{_title(q)}</a> {badge(q.level)}</li>' for q in group]
        out.append("</ul>")
    return "\n".join([*out, "</nav>"])


def badge(level: str) -> str:
    """Return the badge that names a level."""
    return f'<span class="level level--{level}">{level}</span>'


def _title(question: Question) -> str:
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(question.heading, quote=False))


def _line_below(question: Question, version: str, repository: str) -> str:
    verified = ", ".join(f"{library} {release}" for library, release in question.verified.items())
    parts = [badge(question.level)]
    if verified:
        parts.append(f'<span class="about__verified">executed on {html.escape(verified)}</span>')
    parts.append(f'<a class="about__link" href="../q/{question.id}/" data-copy>Copy link</a>')
    if repository:
        query = urlencode(
            {"template": "answer.yml", "title": f"{question.id}: ", "id": question.id, "version": version},
            quote_via=quote,
        )
        parts.append(
            f'<a class="about__report" href="{html.escape(f"{repository}/issues/new?{query}")}">Report this answer</a>'
        )
    return f'<p class="about" data-search-exclude>{" ".join(parts)}</p>'
