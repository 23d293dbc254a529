"""Which seed question is answered where: `tests/coverage.tsv` against the chapters and the list of seed questions."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from handbook.errors import ROOT, HandbookError

COVERAGE, SEEDS = ROOT / "tests" / "coverage.tsv", ROOT / "tests" / "finished_refs.txt"


def problems(ids: Iterable[str], coverage: Path = COVERAGE, finished: Path = SEEDS) -> Iterator[HandbookError]:
    """Yield an error for each row that names an unknown id, and for each finished ref that no row covers.

    `ids` are the ids of all questions; `finished` lists, one a line, the refs that the finished chapters must cover.
    """
    known, covered = set(ids), set()
    with coverage.open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file, delimiter="\t"), 2):
            covered.add(row["ref"])
            if row["id"] not in known:
                yield HandbookError(coverage, line, f"no question has the id '{row['id']}'.", "Mend the id.")
    for line, ref in enumerate(finished.read_text(encoding="utf-8").split(), 1):
        if ref not in covered:
            yield HandbookError(
                finished, line, f"seed question {ref} is not covered.", f"Add a row to {coverage.name}."
            )
