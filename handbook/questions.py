"""Read the questions out of the chapters: the one place that knows how a question is written."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path

from handbook.errors import ROOT, HandbookError

DOCS, SNIPPETS, PINS = ROOT / "docs", ROOT / "snippets", ROOT / "tests" / "requirements.txt"
LEVELS = ("basic", "intermediate", "advanced")
ANSWER = re.compile(r"^/// answer\s*$", re.MULTILINE)
_HEADING = re.compile(r"^## +(?P<title>.*?)\s*(?:\{(?P<attributes>[^{}]*)\})?\s*$")
_PART = re.compile(r"^(?P<name>[^\s#].*)\n\{ *\.part *\}\s*$")
_EMBED = re.compile(r'^-{1,2}8<-{1,2} "(?P<file>[^":]+)(?::[\w:,-]+)?"\s*$')
_PARAGRAPH = r"\*\*{}\*\*\s+(?P<text>.+?)(?=\n\s*\n|\n///|\Z)"
_LINK = re.compile(r"\[(?P<text>(?:[^\[\]]|\[[^\]]*\])*)\]\((?P<url>[^)\s]+)\)")
# Libraries whose release decides what a snippet prints.
LIBRARIES = (
    "transformers",
    "tokenizers",
    "torch",
    "datasets",
    "safetensors",
    "huggingface_hub",
    "accelerate",
    "peft",
    "gguf",
)


@dataclass(frozen=True)
class Question:
    """One question with its answer.

    `url` is relative to the site's root and ends in the anchor; `short` is the plain text of *In short*; `snippets`
    are paths below the repository; `heading` is the title as Markdown; `verified` maps a library to the release that
    the snippets were executed on.
    """

    id: str
    title: str
    level: str
    chapter: str
    url: str
    short: str
    tags: tuple[str, ...]
    snippets: tuple[str, ...]
    sources: tuple[str, ...]
    verified: dict[str, str]
    file: Path = field(repr=False)
    line: int = field(repr=False)
    heading: str = field(repr=False)
    part: str = field(repr=False)
    body: str = field(repr=False)

    def record(self) -> dict:
        """Return what `questions.json` holds of this question."""
        kept = asdict(self)
        for inner in ("file", "line", "heading", "part", "body"):
            del kept[inner]
        return kept


def is_chapter(markdown: str) -> bool:
    """Tell whether a page holds questions: it has an answer block."""
    return ANSWER.search(markdown) is not None


def read_chapters(docs: Path = DOCS, snippets: Path = SNIPPETS) -> list[Question]:
    """Return the questions of all chapters directly below `docs`, in the order of file name and page.

    Raises HandbookError for the first question that is not well formed and for an id that is used twice.
    """
    questions = []
    for file in sorted(docs.glob("*.md")):
        markdown = file.read_text(encoding="utf-8")
        if is_chapter(markdown):
            questions += read_chapter(markdown, file, snippets)
    seen: dict[str, Question] = {}
    for question in questions:
        first = seen.setdefault(question.id, question)
        if first is not question:
            where = f"{first.file.name}:{first.line}"
            raise HandbookError(
                question.file, question.line, f"id '{question.id}' is taken ({where}).", "Choose another id."
            )
    return questions


def read_chapter(markdown: str, file: Path, snippets: Path = SNIPPETS) -> list[Question]:
    """Return the questions of one chapter page in their order. Raises HandbookError for one that is not well formed."""
    return [_question(section, file, snippets) for section in _sections(markdown)]


def in_short(body: str) -> str:
    """Return the *In short* paragraph of an answer as plain text, or an empty string."""
    found = re.search(_PARAGRAPH.format(r"In short\."), body, re.DOTALL)
    return plain(found["text"]) if found else ""


def plain(markdown: str) -> str:
    """Return a line of Markdown without its marks: links become their text, code loses its backticks."""
    code: list[str] = []

    def keep(match: re.Match) -> str:
        code.append(match[2])
        return f"\0{len(code) - 1}\0"

    text = re.sub(r"(`+)(.+?)\1", keep, markdown, flags=re.DOTALL)
    text = _LINK.sub(lambda match: match["text"], text)
    text = re.sub(r"(\*\*|__|\*|(?<!\w)_(?!_)|(?<=\w)_(?!\w))(?=\S)|(?<=\S)(\*\*|\*)", "", text)
    text = re.sub(r"\0(\d+)\0", lambda match: code[int(match[1])].strip(), text)
    return html.unescape(re.sub(r"\s+", " ", text)).strip()


def to_json(questions: Iterable[Question]) -> str:
    """Return `questions.json`: a list of objects, one for each question, in the order given."""
    return json.dumps([question.record() for question in questions], ensure_ascii=False, indent=1) + "\n"


@dataclass(frozen=True)
class _Section:
    heading: re.Match
    line: int
    part: str
    body: str


def _sections(markdown: str) -> Iterator[_Section]:
    """Yield the level-two sections of a page; what stands in a fenced block is not a heading."""
    lines = markdown.splitlines()
    starts, part, parts, fence = [], "", {}, None
    for number, line in enumerate(lines):
        mark = re.match(r"\s*(`{3,}|~{3,})", line)
        if mark and fence is None:
            fence = mark[1]
        elif mark and mark[1].startswith(fence) and line.strip() == mark[1]:
            fence = None
        if fence is None and number + 1 < len(lines) and (found := _PART.match(f"{line}\n{lines[number + 1]}")):
            part = found["name"]
        if fence is None and line.startswith("## "):
            starts.append(number)
            parts[number] = part
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield _Section(_HEADING.match(lines[start]), start + 1, parts[start], "\n".join(lines[start + 1 : end]))


def _question(section: _Section, file: Path, snippets: Path) -> Question:
    def wrong(problem: str, remedy: str, line: int = section.line) -> HandbookError:
        return HandbookError(file, line, problem, remedy)

    attributes = section.heading["attributes"] or ""
    ids = re.findall(r"#([\w-]+)", re.sub(r'"[^"]*"', "", attributes))
    if len(ids) != 1 or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", ids[0]):
        raise wrong("the question has no valid id.", "End the heading with { #words-with-hyphens .basic }.")
    levels = [level for level in LEVELS if re.search(rf"\.{level}\b", attributes)]
    if len(levels) != 1:
        raise wrong(
            f"question '{ids[0]}' needs exactly one level.", f"Add one of {', '.join('.' + level for level in LEVELS)}."
        )
    if len(ANSWER.findall(section.body)) != 1:
        raise wrong(
            f"question '{ids[0]}' needs exactly one answer.", "Write it between the lines '/// answer' and '///'."
        )
    short = in_short(section.body)
    if not short:
        raise wrong(f"question '{ids[0]}' has no In short.", "Begin the answer with '**In short.** …'.")
    sources = re.search(_PARAGRAPH.format(r"Sources\."), section.body, re.DOTALL)
    urls = tuple(found["url"] for found in _LINK.finditer(sources["text"])) if sources else ()
    if not urls:
        raise wrong(f"question '{ids[0]}' names no source.", "End the answer with '**Sources.** [title](https://…)'.")
    tags = re.search(r'data-tags="([^"]*)"', attributes)
    embedded = _embedded(section, file, snippets)
    if not embedded and "**Not executed.**" not in section.body:
        raise wrong(
            f"question '{ids[0]}' embeds no snippet.", "Embed one, or say why none can run: '**Not executed.** …'."
        )
    return Question(
        id=ids[0],
        title=plain(section.heading["title"]),
        level=levels[0],
        chapter=file.stem,
        url=f"{file.stem}/#{ids[0]}",
        short=short,
        tags=tuple(tag.strip() for tag in tags[1].split(",")) if tags else (),
        snippets=tuple(f"snippets/{name}" for name in embedded),
        sources=urls,
        verified=_verified(snippets / name for name in embedded),
        file=file,
        line=section.line,
        heading=section.heading["title"],
        part=section.part,
        body=section.body,
    )


def _embedded(section: _Section, file: Path, snippets: Path) -> list[str]:
    """Return the snippets that a section embeds; each must exist, and its output must be embedded as well."""
    names = [(match["file"], number) for number, line in enumerate(section.body.splitlines(), section.line + 1)
             if (match := _EMBED.match(line.strip()))]  # fmt: skip
    shown = {name for name, _ in names}
    for name, number in names:
        if not (snippets / name).exists():
            remedy = (
                f"Run: make record S={name.removesuffix('.txt')}"
                if name.endswith(".txt")
                else "Write it, or mend the name."
            )
            raise HandbookError(file, number, f"snippets/{name} does not exist.", remedy)
    for name, number in names:
        if _is_snippet(name) and name.removesuffix(".py") + ".txt" not in shown:
            raise HandbookError(
                file, number, f"the output of snippets/{name} is not shown.", "Embed its .txt below it."
            )
    return list(dict.fromkeys(name for name, _ in names if _is_snippet(name)))


def _is_snippet(name: str) -> bool:
    """Tell whether an embedded file runs by itself; one whose name begins with `_` is data that snippets import."""
    return name.endswith(".py") and not Path(name).name.startswith("_")


def _verified(files: Iterable[Path]) -> dict[str, str]:
    """Return library → release for what the snippets import. The tests run every snippet on exactly these pins."""
    source = "\n".join(file.read_text(encoding="utf-8") for file in files)
    used = set(re.findall(r"^\s*(?:from|import) (\w+)", source, re.MULTILINE))
    pinned = pins(PINS)
    return {library: pinned[library] for library in LIBRARIES if library in used and library in pinned}


@cache
def pins(file: Path = PINS) -> dict[str, str]:
    """Return package → release as a requirements file pins them, names with underscores."""
    found = re.findall(r"^([\w.-]+)==([^\s;\\]+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {name.lower().replace("-", "_"): release for name, release in found}
