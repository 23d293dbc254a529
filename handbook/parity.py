"""Compare what MkDocs and Zensical build from the same tree: the pages, and the ids of every heading on them.

`python -m handbook.parity mkdocs-site zensical-site` prints the differences and fails when there are any. Zensical runs
no hooks and no mkdocs-jupyter, so permanent link pages and labs are left out of the comparison.
"""

import re
import sys
from pathlib import Path

LEFT_OUT = ("q/", "labs/", "404.html")
_HEADING_ID = re.compile(r'<h[1-6][^>]*\sid="?([^"\s>]+)')


def pages(site: Path) -> dict[str, set[str]]:
    """Return page path → ids of its headings, for every HTML page of a built site that both builders make."""
    files = {file.relative_to(site).as_posix(): file for file in site.rglob("*.html")}
    return {
        path: set(_HEADING_ID.findall(file.read_text(encoding="utf-8")))
        for path, file in sorted(files.items())
        if not path.startswith(LEFT_OUT)
    }


def differences(one: dict[str, set[str]], other: dict[str, set[str]]) -> list[str]:
    """Return a line for each page that only one side has, and for each page whose ids differ."""
    found = [f"only MkDocs builds {page}" for page in sorted(one.keys() - other.keys())]
    found += [f"only Zensical builds {page}" for page in sorted(other.keys() - one.keys())]
    for page in sorted(one.keys() & other.keys()):
        found += [f"{page}: only MkDocs has #{id_}" for id_ in sorted(one[page] - other[page])]
        found += [f"{page}: only Zensical has #{id_}" for id_ in sorted(other[page] - one[page])]
    return found


def main(mkdocs_site: str, zensical_site: str) -> int:
    """Print the comparison; return 1 when the two differ or one of them is empty."""
    one, other = pages(Path(mkdocs_site)), pages(Path(zensical_site))
    for name, side in (("MkDocs", one), ("Zensical", other)):
        if not side:
            print(f"{name} built no page", file=sys.stderr)
            return 1
    found = differences(one, other)
    print("\n".join(found) or f"{len(one)} pages, {sum(map(len, one.values()))} ids: the same")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
