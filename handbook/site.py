"""What `mkdocs build` adds to the pages: chapter lists, permanent links, `questions.json`, `robots.txt`."""

from pathlib import Path

from handbook import chapter, permalinks
from handbook.files import write_atomically
from handbook.questions import Question, is_chapter, read_chapter, read_chapters, to_json


class Site:
    """The questions of one build.

    `docs` is the folder of the chapters; `version` and `repository` go into the link that reports an answer.
    """

    def __init__(self, docs: Path, version: str, repository: str = ""):
        self.questions: list[Question] = read_chapters(docs)
        self.known = permalinks.published()
        permalinks.check_published(self.questions, self.known)
        self.version, self.repository = version, repository

    def page(self, markdown: str, file: Path) -> str:
        """Return the Markdown of one page with what a chapter shows besides its text; other pages stay as they are."""
        if not is_chapter(markdown):
            return markdown
        # MkDocs has cut the front matter off, so lines differ from the file's: read this very text.
        return chapter.decorate(markdown, read_chapter(markdown, file), self.version, self.repository)

    def write(self, folder: Path, site_url: str) -> None:
        """Write the permanent link pages, `questions.json` and `robots.txt` into the built site at `folder`."""
        write_atomically(folder / "questions.json", to_json(self.questions))
        for path, text in permalinks.link_pages(self.questions, self.known, site_url).items():
            write_atomically(folder / path, text)
        write_atomically(
            folder / "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {site_url.rstrip('/')}/sitemap.xml\n"
        )
