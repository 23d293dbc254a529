"""Labs: execute a py:percent source into a notebook with its outputs and plots: `python -m handbook.labs`.

The site shows the notebook as it lies there; nothing is executed while the site is built.
"""

import os
import sys
import tempfile
from pathlib import Path

import jupytext
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError

from handbook import shelf
from handbook.compare import difference, same_output
from handbook.errors import ROOT, HandbookError, short_path
from handbook.files import write_atomically
from handbook.runner import without_metadata

LABS = ROOT / "docs" / "labs"
TIME_LIMIT = 120  # seconds for one cell


def lab_files(root: Path = LABS) -> list[Path]:
    """Return the py:percent sources of all labs, sorted."""
    return sorted(root.glob("*.py"))


def execute(source: Path, time_limit: int = TIME_LIMIT) -> str:
    """Return the executed notebook of `source` as JSON text, without what differs from run to run.

    The kernel starts in an empty folder beside the models, offline. Raises HandbookError, naming the line of the
    cell, when a cell raises or takes longer than `time_limit` seconds.
    """
    notebook = jupytext.read(source, fmt="py:percent")
    environment = {
        **os.environ,
        **shelf.environment(),
        "MATPLOTLIBRC": str(ROOT / "handbook" / "matplotlibrc"),
        "PYTHONHASHSEED": "0",
        # A bare kernel: the history and configuration of whoever records must not show.
        "IPYTHONDIR": tempfile.gettempdir(),
        "JPY_LOG_LEVEL": "40",
    }
    with tempfile.TemporaryDirectory(prefix="lab-") as folder:
        Path(folder, "models").symlink_to(shelf.DEFAULT_ROOT)
        client = NotebookClient(
            notebook, timeout=time_limit, kernel_name="python3", resources={"metadata": {"path": folder}}
        )
        try:
            client.execute(env=environment)
        except (CellExecutionError, CellTimeoutError) as error:
            raise _failure(source, notebook, error) from error
        text = nbformat.writes(_stable(notebook)) + "\n"
        for private in (folder, str(ROOT)):
            if private in text:
                raise HandbookError(source, 1, f"prints a path of this machine ({private}).", "Print its name only.")
    return text


def compare(source: Path, executed: str) -> None:
    """Raise HandbookError when the recorded notebook of `source` is missing or not what `executed` holds."""
    file, remedy = source.with_suffix(".ipynb"), "If the new one is right, run: make labs"
    if not file.exists():
        raise HandbookError(source, 1, "its notebook is not recorded.", remedy)
    recorded = file.read_text(encoding="utf-8")
    if not same_output(recorded, executed):
        raise HandbookError(file, 1, "is not the notebook of this run.", f"{remedy}\n{difference(recorded, executed)}")


def record(source: Path) -> bool:
    """Execute a lab and write its notebook where it changed by more than float noise; tell whether it did."""
    executed, file = execute(source), source.with_suffix(".ipynb")
    if file.exists() and same_output(file.read_text(encoding="utf-8"), executed):
        return False
    return write_atomically(file, executed)


def _stable(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Drop times, releases of the kernel and random ids: a second recording must change no byte."""
    notebook.metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    for number, cell in enumerate(notebook.cells):
        cell.id, cell.metadata = f"cell-{number}", {}
        for output in cell.get("outputs", []):
            output.pop("metadata", None) if output.output_type == "stream" else output.update(metadata={})
            data = output.get("data", {})
            if "image/svg+xml" in data:
                data["image/svg+xml"] = without_metadata(data["image/svg+xml"])
        # What libraries say on stderr (progress bars, warnings) is not part of the lab.
        if cell.cell_type == "code":
            cell.outputs = [output for output in cell.outputs if output.get("name") != "stderr"]
    return notebook


def _failure(source: Path, notebook: nbformat.NotebookNode, error: Exception) -> HandbookError:
    lines = source.read_text(encoding="utf-8").splitlines()
    starts = [number for number, line in enumerate(lines, 1) if line.startswith("# %%") and "markdown" not in line]
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    # The cell that failed is the last one that was started.
    failed = max(
        (number for number, cell in enumerate(cells) if cell.get("execution_count") or cell.outputs), default=0
    )
    problem = (
        f"{error.ename}: {error.evalue}" if isinstance(error, CellExecutionError) else "still running at the time limit"
    )
    return HandbookError(source, starts[min(failed, len(starts) - 1)], f"the cell fails: {problem}.", "Fix the cell.")


if __name__ == "__main__":
    try:
        for lab in lab_files():
            print(f"wrote {short_path(lab.with_suffix('.ipynb'))}" if record(lab) else f"{lab.stem}: unchanged")
    except HandbookError as failure:
        sys.exit(str(failure))
