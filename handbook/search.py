"""The search index: one entry for each question, as small as it can be and still found by every word of its answer."""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from handbook.errors import ROOT
from handbook.questions import Question, plain

_WORD = re.compile(r"(?:##)?\w+(?:[.-]\w+)*|##")
_TEASER = 240


def build_index(index: Mapping, questions: Iterable[Question]) -> str:
    """Return the search index of the site as JSON, made from the `index` that the theme's search plugin wrote.

    A question's entry holds its title, the plain text of *In short*, its keywords (tags and the words of its id), its
    level and chapter. Of the rest of the answer and of its code it holds only each word once: search needs no more to
    find it, and what is shown of it is *In short*. Of outputs it holds the lines that name an error, because readers
    paste error messages; the rest of an output is token lists and numbers, which nobody searches for.
    """
    by_url = {question.url: question for question in questions}
    pages = {entry["location"]: strip(entry["title"]) for entry in index["docs"]}
    docs = []
    for entry in index["docs"]:
        question = by_url.get(entry["location"])
        page = pages.get(entry["location"].split("#")[0], "")
        docs.append(_question(question, page) if question else _section(entry, page))
    return json.dumps({"config": index["config"], "docs": docs}, ensure_ascii=False, separators=(",", ":"))


def strip(markup: str) -> str:
    """Return the text of a piece of HTML on one line."""
    return plain(re.sub(r"<[^>]+>", " ", markup))


def _question(question: Question, page: str) -> dict:
    known = f"{question.title} {question.short}"
    return {
        "location": question.url,
        "title": question.title,
        "text": question.short,
        "keywords": " ".join([*question.tags, question.id.replace("-", " ")]),
        "words": _words(_searchable(question), known),
        "level": question.level,
        "page": page,
    }


def _section(entry: Mapping, page: str) -> dict:
    title, text = strip(entry["title"]), strip(entry["text"])
    teaser = text if len(text) <= _TEASER else text[:_TEASER].rsplit(" ", 1)[0] + " …"
    return {
        "location": entry["location"],
        "title": title,
        "text": teaser,
        "words": _words(text, f"{title} {teaser}"),
        "page": page if page != title else "",
    }


def _searchable(question: Question) -> str:
    """Return the answer without the addresses of its links, its code, and the errors that its code printed."""
    texts = [re.sub(r"\]\([^)]*\)|^\s*--8<-- .*$", " ", question.body, flags=re.MULTILINE)]
    for name in question.snippets:
        code = ROOT / name
        texts.append(code.read_text(encoding="utf-8"))
        texts += re.findall(r"^.*(?:Error|Warning|Exception)\b.*$", _read(code.with_suffix(".txt")), re.MULTILINE)
    return "\n".join(texts)


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


def _words(text: str, known: str) -> str:
    """Return the words of `text` once each, without numbers and without those of `known`; CamelCase is kept."""
    seen = {word.lower() for word in _WORD.findall(known)}
    words: dict[str, str] = {}
    for word in _WORD.findall(text):
        if word.lower() not in seen and not re.fullmatch(r"[\d.\-_]+", word):
            words[word.lower()] = max(word, words.get(word.lower(), word), key=lambda form: sum(map(str.isupper, form)))
    return " ".join(words.values())
