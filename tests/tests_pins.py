"""The pinned releases, read without the code under test."""

from pathlib import Path


def pins() -> dict[str, str]:
    lines = (Path(__file__).parent / "requirements.txt").read_text().splitlines()
    return dict(line.split("==") for line in lines if "==" in line and not line.startswith((" ", "#")))
