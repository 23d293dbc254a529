"""What the installed library releases change: run every snippet, compare with the records, write a report.

`python -m handbook.drift report.md`, in an environment whose libraries are newer than the pins.
"""

import sys
from importlib import metadata
from pathlib import Path

from tqdm import tqdm

from handbook.errors import HandbookError
from handbook.files import write_atomically
from handbook.questions import LIBRARIES, pins
from handbook.record import compare
from handbook.runner import run, snippet_files

LIMIT = 60_000  # characters; a GitHub issue takes 65,536


def newer(pinned: dict[str, str]) -> dict[str, tuple[str, str]]:
    """Return library → (pinned, installed) for each library whose installed release is not the pinned one."""
    installed = {library: metadata.version(library) for library in LIBRARIES if library in pinned}
    # A local build such as 2.13.0+cpu is the same release.
    return {name: (pinned[name], now) for name, now in installed.items() if now.split("+")[0] != pinned[name]}


def changes(snippets: list[Path]) -> dict[Path, str]:
    """Run the snippets and return snippet → what is different, for those whose output changed or that fail."""
    found = {}
    for snippet in tqdm(snippets, unit="snippet"):
        try:
            compare(snippet, run(snippet))
        except HandbookError as error:
            found[snippet] = str(error)
    return found


def report(releases: dict[str, tuple[str, str]], found: dict[Path, str]) -> str:
    """Return the report as Markdown; its first line begins with "Nothing changed" where nothing did."""
    lines = [
        "| library | pinned | newest |",
        "|---|---|---|",
        *(f"| {n} | {a} | {b} |" for n, (a, b) in releases.items()),
    ]
    if not found:
        return "\n".join(["Nothing changed.", "", *lines]) + "\n"
    text = [f"{len(found)} snippets print something else on the newest releases.", "", *lines, ""]
    for snippet, difference in found.items():
        text += [
            f"### `{snippet.parent.name}/{snippet.stem}`",
            "",
            "```diff",
            difference.replace("```", "'''"),
            "```",
            "",
        ]
    body = "\n".join(text)
    return body if len(body) <= LIMIT else body[:LIMIT] + "\n```\n\nCut here; the artifact of the run holds the rest.\n"


if __name__ == "__main__":
    write_atomically(Path(sys.argv[1]), report(newer(pins()), changes(snippet_files())))
