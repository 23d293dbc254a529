"""Permanent links: a page `q/<id>/` for every question, and the list of ids that were ever published."""

import csv
import html
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from handbook.errors import ROOT, HandbookError
from handbook.files import write_atomically
from handbook.questions import Question, read_chapters

PUBLISHED = ROOT / "published_ids.tsv"
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="description" content="{short}">
<meta property="og:type" content="article">
<meta property="og:title" content="{title}">
<meta property="og:description" content="{short}">
<meta property="og:url" content="{canonical}">
<meta name="twitter:card" content="summary">
<link rel="canonical" href="{canonical}">
<style>
body {{ background: #fff; color: #1b2733; font: 1.1rem/1.5 system-ui, sans-serif; }}
body {{ margin: 4rem auto; max-width: 36rem; padding: 0 1rem; }}
a {{ color: #1a5fa8; }}
@media (prefers-color-scheme: dark) {{ body {{ background: #14191f; color: #e3e8ee; }} a {{ color: #7db8f2; }} }}
</style>
<meta http-equiv="refresh" content="0; url={target}">
</head>
<body>
<main>
<h1>{title}</h1>
<p>{short}</p>
<p><a href="{target}">Open the answer</a></p>
</main>
</body>
</html>
"""


def published(file: Path = PUBLISHED) -> dict[str, str]:
    """Return every id that was ever published, with the id that replaces it (empty where it still stands)."""
    with file.open(encoding="utf-8", newline="") as rows:
        return {row["id"]: row["now"] or "" for row in csv.DictReader(rows, delimiter="\t")}


def check_published(questions: Iterable[Question], known: Mapping[str, str], file: Path = PUBLISHED) -> None:
    """Raise HandbookError when a published id has vanished without a redirect, or a question is not listed yet."""
    present = {question.id: question for question in questions}
    for line, (id_, now) in enumerate(known.items(), 2):
        if not now and id_ not in present:
            raise HandbookError(
                file,
                line,
                f"the published id '{id_}' has vanished.",
                "Restore it, or name its successor in the column 'now'.",
            )
        if now and now not in present:
            raise HandbookError(
                file, line, f"'{id_}' leads to '{now}', which does not exist.", "Name a question that exists."
            )
        if now and id_ in present:
            raise HandbookError(
                file,
                line,
                f"'{id_}' is redirected and exists as well.",
                "Empty its column 'now', or rename the question.",
            )
    for id_, question in present.items():
        if id_ not in known:
            raise HandbookError(question.file, question.line, f"id '{id_}' is not in {file.name}.", "Run: make ids")


def link_pages(questions: Iterable[Question], known: Mapping[str, str], site_url: str) -> dict[str, str]:
    """Return path → HTML of the permanent link pages, for all questions and for all ids that were replaced."""
    present = {question.id: question for question in questions}
    targets = {**{id_: present[now] for id_, now in known.items() if now}, **present}
    return {f"q/{id_}/index.html": _page(question, site_url) for id_, question in targets.items()}


def _page(question: Question, site_url: str) -> str:
    values = {
        "title": question.title,
        "short": question.short,
        "target": f"../../{question.url}",
        "canonical": f"{site_url.rstrip('/')}/{question.url.split('#')[0]}",
    }
    return _PAGE.format(**{name: html.escape(value) for name, value in values.items()})


def add_new(file: Path = PUBLISHED) -> list[str]:
    """Add the ids of new questions to the list of published ids, and return them."""
    known = published(file) if file.exists() else {}
    new = [question.id for question in read_chapters() if question.id not in known]
    rows = [f"{id_}\t{now}" for id_, now in {**known, **dict.fromkeys(new, "")}.items()]
    write_atomically(file, "\n".join(["id\tnow", *rows]) + "\n")
    return new


if __name__ == "__main__":
    try:
        print("\n".join(f"added {id_}" for id_ in add_new()) or "no new id")
    except HandbookError as error:
        sys.exit(str(error))
