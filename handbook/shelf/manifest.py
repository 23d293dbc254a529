"""What lies on the shelf: the record of every file, how it is written and how it is verified."""

import hashlib
import json
from pathlib import Path
from typing import Any

from handbook.shelf import steps

DEFAULT_ROOT = Path(__file__).resolve().parents[2] / "models"
REPAIR = "run `python -m handbook.shelf prepare` (or `make shelf`) to repair it"


class ShelfError(Exception):
    """The shelf cannot be used as it is; the message names the file and the command that repairs it."""


def environment(root: str | Path | None = None) -> dict[str, str]:
    """Return the environment variables with which a process uses the shelf at `root`: offline, one thread, no GPU.

    The cache path is absolute, so a snippet may run in any working directory.
    """
    return {
        "HF_HOME": str(Path(root or DEFAULT_ROOT).resolve() / "huggingface"),
        "HF_HUB_OFFLINE": "1",
        "HF_DATASETS_OFFLINE": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "TOKENIZERS_PARALLELISM": "false",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "CUDA_VISIBLE_DEVICES": "",
    }


def sha256(path: Path) -> str:
    """Return the hexadecimal SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def describe(folder: Path, root: Path) -> dict[str, dict[str, Any]]:
    """Return size and SHA-256 of every file below `folder`, keyed by its path relative to `root`."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): {"size": path.stat().st_size, "sha256": sha256(path)} for path in paths}


def read(root: Path) -> dict[str, Any]:
    """Return the manifest of the shelf at `root` as `{step name: record}`; empty where there is none.

    Raises ShelfError where the manifest is not readable as JSON.
    """
    path = root / "manifest.json"
    try:
        return json.loads(path.read_text(encoding="utf-8"))["steps"]
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError) as error:
        raise ShelfError(f"{path}: not a valid manifest ({error}); {REPAIR}") from error


def write(root: Path, records: dict[str, Any]) -> None:
    """Write the manifest of the shelf at `root` in one move, so that it is never half-written."""
    partial = root / "manifest.json.partial"
    partial.write_text(json.dumps({"steps": records}, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    partial.replace(root / "manifest.json")


def verify(record: dict[str, Any], root: Path, full: bool = False) -> None:
    """Compare the files of one step with its record: existence and size, with `full` also the SHA-256.

    Raises ShelfError for the first file that is missing or damaged.
    """
    for name, expected in record["files"].items():
        path = root / name
        if not path.is_file():
            raise ShelfError(f"{path}: the file is missing from the model shelf; {REPAIR}")
        if path.stat().st_size != expected["size"] or (full and sha256(path) != expected["sha256"]):
            raise ShelfError(f"{path}: the file is damaged (it differs from the manifest); {REPAIR}")


def check(root: str | Path | None = None, full: bool = False) -> None:
    """Verify that every step of the recipe is on the shelf at `root` and that its files are whole.

    Sizes only by default (milliseconds); with `full` every SHA-256. Raises ShelfError with one clear message.
    """
    root = Path(root or DEFAULT_ROOT)
    records = read(root)
    for step in steps.STEPS:
        if step.name not in records:
            raise ShelfError(f"{root / step.folder}: not on the model shelf yet; {REPAIR}")
        if records[step.name]["recipe"] != steps.recipe(step):
            raise ShelfError(f"{root / step.folder}: its script or data changed since it was made; {REPAIR}")
        verify(records[step.name], root, full)
