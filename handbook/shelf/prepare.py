"""Fill the shelf: run the steps that are not done yet, each in its own process, two at a time."""

import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

from tqdm import tqdm

from handbook.shelf import manifest
from handbook.shelf.manifest import ShelfError
from handbook.shelf.steps import STEPS, Step, recipe


def make(step: Step, root: Path) -> str:
    """Make one step into a partial folder, then move it to its place; return the line that the script reports.

    Whatever the script raises passes through; then nothing of the step is left behind.
    """
    script = importlib.import_module(f"handbook.shelf.{Path(step.script).stem}")
    partial = root / ".partial" / step.name
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    try:
        line = script.make(partial, root)
        place = root / step.folder
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(place, ignore_errors=True)
        partial.replace(place)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return line


def make_in_subprocess(step: Step, root: Path) -> str:
    """Run `make` in a fresh interpreter, for a clean random state and settings; return the line that it reports.

    Raises ShelfError with the end of the error output where the step fails.
    """
    command = [sys.executable, "-m", "handbook.shelf", "make", step.name, "--root", str(root)]
    repository = Path(__file__).resolve().parents[2]
    environment = os.environ | manifest.environment(root) | {"PYTHONPATH": str(repository), "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, cwd=repository, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise ShelfError(f"step {step.name} failed:\n{done.stderr[-3000:].strip()}")
    return done.stdout.strip().splitlines()[-1]


def is_done(step: Step, records: dict[str, Any], root: Path) -> bool:
    """Say whether the step was made from today's recipe and every file of it is whole."""
    record = records.get(step.name)
    if record is None or record["recipe"] != recipe(step):
        return False
    try:
        manifest.verify(record, root, full=True)
    except ShelfError:
        return False
    return True


def prepare(
    root: Path,
    steps: Sequence[Step] = STEPS,
    run: Callable[[Step, Path], str] = make_in_subprocess,
    workers: int = 2,
) -> None:
    """Make every step that is not done, in the order of their needs, and record each one as soon as it is made.

    `run(step, root)` makes one step and returns its line. Raises ShelfError for the first step that fails; steps
    made until then stay, and the next call goes on from there.
    """
    root.mkdir(parents=True, exist_ok=True)
    try:
        records = manifest.read(root)
    except ShelfError:
        records = {}
    records = {step.name: records[step.name] for step in steps if is_done(step, records, root)}
    waiting = [step for step in steps if step.name not in records]
    with ThreadPoolExecutor(workers) as pool, tqdm(total=len(steps), initial=len(records), desc="shelf") as progress:
        running = {}
        while waiting or running:
            for step in [step for step in waiting if records.keys() >= set(step.needs)][: workers - len(running)]:
                waiting.remove(step)
                # The recipe of now: a file edited while the step runs makes the result out of date.
                running[pool.submit(run, step, root)] = step, recipe(step)
            progress.set_postfix_str(", ".join(step.name for step, _ in running.values()))
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                step, made_from = running.pop(future)
                line = future.result()
                files = manifest.describe(root / step.folder, root)
                records[step.name] = {"line": line, "recipe": made_from, "files": files}
                manifest.write(root, records)
                progress.update()
                progress.write(line, file=sys.stderr)
    manifest.write(root, records)
    shutil.rmtree(root / ".partial", ignore_errors=True)
