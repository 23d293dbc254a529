"""Command line of the model shelf: `python -m handbook.shelf prepare|check`."""

import argparse
import sys
from pathlib import Path

from handbook.shelf.manifest import DEFAULT_ROOT, ShelfError, check
from handbook.shelf.steps import STEPS


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return the exit code: 0, or 1 after one error line where the shelf is not usable."""
    parser = argparse.ArgumentParser(prog="python -m handbook.shelf", description="Prepare or check the model shelf.")
    commands = parser.add_subparsers(dest="command", required=True)
    preparing = commands.add_parser("prepare", help="make everything that is missing, damaged or out of date")
    checking = commands.add_parser("check", help="verify all files against the manifest")
    checking.add_argument("--full", action="store_true", help="compare every SHA-256, not only the sizes")
    making = commands.add_parser("make", help="make one step without recording it (used by prepare)")
    making.add_argument("step", choices=[step.name for step in STEPS])
    for command in (preparing, checking, making):
        command.add_argument("--root", type=Path, default=DEFAULT_ROOT, help="folder of the shelf (default: models)")
    options = parser.parse_args(arguments)
    try:
        if options.command == "check":
            check(options.root, options.full)
            print(f"{options.root}: the model shelf is complete")
        else:
            # Only here, because it needs tqdm and a check should not.
            from handbook.shelf import prepare

            if options.command == "prepare":
                prepare.prepare(options.root.resolve())
            else:
                step = next(step for step in STEPS if step.name == options.step)
                print(prepare.make(step, options.root.resolve()))
    except (ShelfError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
