"""`make bench`: every figure is a ratio of two measurements taken in the same run, or a size."""

import argparse
import sys

from benchmarks import build, snippets, weight

PARTS = {"build": build.main, "snippets": snippets.main, "weight": weight.main}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", default=list(PARTS), metavar="part", help=f"any of: {', '.join(PARTS)}")
    for part in parser.parse_args().parts:
        print(f"\n== {part}", flush=True)
        PARTS[part]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
