"""What `mkdocs build` adds to the pages: chapter lists, the start page's numbers, permanent links, search, records."""

import html
import json
import re
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

from handbook import chapter, permalinks
from handbook.errors import HandbookError
from handbook.files import write_atomically
from handbook.questions import LIBRARIES, Question, is_chapter, plain, read_chapter, read_chapters, to_json
from handbook.search import build_index

_PLACEHOLDER = re.compile(r"\[\[ (?P<name>\w+) \]\]")
_DESCRIPTION = 300
_FIGURE = re.compile(r'<img (?P<rest>[^>]*\bsrc="(?:\.\./)*(?P<file>figures/[^"]+\.svg)"[^>]*>)')
_SIZE = re.compile(r'\s(width|height)="([\d.]+)(pt|px|)"')
_PIXELS = {"pt": 4 / 3, "px": 1, "": 1}


class Site:
    """The questions of one build.

    `docs` is the folder of the chapters; `version` and `repository` go into the link that reports an answer. `order` is
    the order of the pages in the navigation, which the start page follows.
    """

    def __init__(self, docs: Path, version: str, repository: str = ""):
        self.docs = docs
        self.questions: list[Question] = read_chapters(docs)
        self.order: list[Path] = []
        self.known = permalinks.published()
        permalinks.check_published(self.questions, self.known)
        self.version, self.repository = version, repository

    def page(self, markdown: str, file: Path) -> str:
        """Return the Markdown of one page with what a chapter shows besides its text, and with its placeholders filled.

        Raises HandbookError for a placeholder that has no meaning.
        """
        if is_chapter(markdown):
            # MkDocs has cut the front matter off, so lines differ from the file's: read this very text.
            return chapter.decorate(markdown, read_chapter(markdown, file), self.version, self.repository)
        if file.name == "index.md":
            return self._fill(markdown, file)
        return markdown

    def content(self, content: str) -> str:
        """Return a page's HTML, mended and slimmed.

        An empty corner cell heads nothing; a quiz says its result; figures of closed answers can wait; code loses the
        marks of names, blanks and punctuation, which look like plain code: a tenth of a long chapter's weight.
        """
        content = re.sub(r"<th([^>]*)></th>", r"<td\1></td>", content)
        content = content.replace('class="quiz-feedback hidden"', 'class="quiz-feedback hidden" role="status"')
        content = re.sub(r"<img (?![^>]*\bloading=)", '<img loading="lazy" ', content)
        content = re.sub(r'<span class="[nwp]">([^<]*)</span>', r"\1", content)
        return self._figures(content)

    def _figures(self, content: str) -> str:
        """Return a page's HTML with the size of each figure, so that one which loads late moves nothing."""

        def sized(match: re.Match) -> str:
            file = self.docs / match["file"]
            if not file.exists():
                return match[0]  # MkDocs reports the link
            svg = file.read_text(encoding="utf-8")
            tag = svg[svg.index("<svg") : svg.index(">", svg.index("<svg"))]
            sizes = {side: round(float(value) * _PIXELS[unit]) for side, value, unit in _SIZE.findall(tag)}
            return " ".join(["<img", *(f'{side}="{size}"' for side, size in sizes.items()), match["rest"]])

        return _FIGURE.sub(sized, content)

    def description(self, markdown: str, file: Path) -> str:
        """Return what a page says of itself to search engines: its first paragraph as plain text."""
        if file.suffix == ".ipynb":
            cells = [cell for cell in json.loads(markdown)["cells"] if cell["cell_type"] == "markdown"]
            markdown = "\n\n".join("".join(cell["source"]) for cell in cells)
        text = chapter.intro(_PLACEHOLDER.sub("", markdown) + "\n")
        return text if len(text) <= _DESCRIPTION else text[:_DESCRIPTION].rsplit(" ", 1)[0] + " …"

    def write(self, folder: Path, site_url: str) -> None:
        """Write permanent links, `questions.json`, `robots.txt` and the search index into the site at `folder`."""
        write_atomically(folder / "questions.json", to_json(self.questions))
        for path, text in permalinks.link_pages(self.questions, self.known, site_url).items():
            write_atomically(folder / path, text)
        write_atomically(
            folder / "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {site_url.rstrip('/')}/sitemap.xml\n"
        )
        index = folder / "search" / "search_index.json"
        write_atomically(index, build_index(json.loads(index.read_text(encoding="utf-8")), self.questions))

    def _fill(self, markdown: str, file: Path) -> str:
        values: dict[str, Callable[[], str]] = {
            "questions": lambda: str(len(self.questions)),
            "snippets": lambda: str(len({snippet for question in self.questions for snippet in question.snippets})),
            "releases": self._releases,
            "chapters": self._chapters,
            "report": self._report,
        }

        def value(match: re.Match) -> str:
            if match["name"] not in values:
                line = markdown.count("\n", 0, match.start()) + 1
                raise HandbookError(
                    file, line, f"the placeholder '{match['name']}' is unknown.", f"Use one of {', '.join(values)}."
                )
            return values[match["name"]]()

        return _PLACEHOLDER.sub(value, markdown)

    def _report(self) -> str:
        """Say how to report a wrong answer; only a build that was given the repository knows its address."""
        if self.repository:
            other = f"[open an issue]({self.repository}/issues/new/choose)"
            return f"Every question has the link *Report this answer*. For anything else, {other}."
        return "Open an issue in the repository of this site, with the permanent link of the answer and what is wrong."

    def _releases(self) -> str:
        """Name every library that a snippet imports, with the release that the snippets were executed on."""
        verified = {library: release for question in self.questions for library, release in question.verified.items()}
        return ", ".join(f"{library} {verified[library]}" for library in LIBRARIES if library in verified)

    def _chapters(self) -> str:
        """Return the list of chapters as HTML: title, introduction, number of questions by level."""
        out = ['<ul class="chapters">']
        place = {file: number for number, file in enumerate(self.order)}
        questions = sorted(self.questions, key=lambda question: place.get(question.file, len(place)))
        for file, group in groupby(questions, key=lambda question: question.file):
            markdown = file.read_text(encoding="utf-8")
            name = chapter.title(markdown) or plain(file.stem).capitalize()
            out.append(
                f'<li><a class="chapters__title" href="{file.stem}/">{html.escape(name)}</a>'
                f'<span class="chapters__intro">{html.escape(chapter.intro(markdown))}</span>'
                f'<span class="chapters__count">{chapter.levels(list(group))}</span></li>'
            )
        return "\n".join([*out, "</ul>"])
