"""Run a snippet: its own process, forked from one that has torch loaded; an empty folder; offline; a time limit."""

import contextlib
import multiprocessing
import os
import re
import runpy
import signal
import socket
import sys
import tempfile
import traceback
from dataclasses import dataclass
from multiprocessing import forkserver
from pathlib import Path

from handbook import shelf
from handbook.errors import ROOT, HandbookError

SNIPPETS = ROOT / "snippets"
TIME_LIMIT = 90.0  # seconds; an ordinary snippet takes less than two
_LOOPBACK = ("127.", "::1", "localhost")


@dataclass(frozen=True)
class Run:
    """What one run of a snippet printed on standard output, and the figure it saved (SVG text), if any."""

    output: str
    figure: str | None


def snippet_files(root: Path = SNIPPETS) -> list[Path]:
    """Return all snippet files below `root`, sorted."""
    return sorted(path for path in root.rglob("*.py") if not path.name.startswith("_"))


def run(path: Path, time_limit: float = TIME_LIMIT, models: Path | None = None) -> Run:
    """Run the snippet at `path` in a new process and return what it printed.

    The process starts in an empty folder that holds only the link `models` to the shelf. Raises HandbookError,
    naming the line where there is one, when the snippet raises, hangs, ends its process early, prints nothing or
    prints a path of this machine.
    """
    models = models or ROOT / "models"
    with tempfile.TemporaryDirectory(prefix="snippet-") as folder:
        work, logs = Path(folder, "work"), Path(folder, "logs")
        work.mkdir()
        logs.mkdir()
        Path(work, "models").symlink_to(models)
        process = _context(models).Process(target=_execute, args=(str(path), str(work), str(logs)))
        process.start()
        process.join(time_limit)
        hung = process.is_alive()
        # The group is killed in any case: what the snippet started must not outlive it.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.join()
        output = _read(logs / "stdout")
        if hung:
            raise HandbookError(path, 1, f"still running after {time_limit:g} s.", "Make it smaller or find the loop.")
        if not (logs / "finished").exists():
            raise _failure(path, process.exitcode, _read(logs / "stderr"))
        if not output.strip():
            raise HandbookError(path, 1, "prints nothing.", "Print the thing that the answer claims.")
        for private in (folder, str(ROOT), str(models)):
            if private in output:
                raise HandbookError(path, 1, f"prints a path of this machine ({private}).", "Print its name only.")
        figure = _read(work / "figure.svg") if (work / "figure.svg").exists() else None
        return Run(output, without_metadata(figure) if figure else None)


def _context(models: Path) -> multiprocessing.context.BaseContext:
    """Return the context of a running forkserver whose environment is that of a reader's offline machine."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["handbook.preload"])
    before = dict(os.environ)
    # Libraries read these at import, and the forkserver imports them: so they must be set while it starts.
    os.environ.update(shelf.environment(models))
    os.environ.update(
        PYTHONHASHSEED="0", MATPLOTLIBRC=str(ROOT / "handbook" / "matplotlibrc"), MPLBACKEND="svg", COLUMNS="100",
        # Locks that the preloaded libraries hold when the forkserver is ended are no leak worth a warning.
        PYTHONWARNINGS="ignore:resource_tracker:UserWarning",
    )  # fmt: skip
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), before.get("PYTHONPATH")]))
    try:
        forkserver.ensure_running()
    finally:
        os.environ.clear()
        os.environ.update(before)
    return context


def _execute(path: str, work: str, logs: str) -> None:
    """In the child: run the snippet as `python path` would, and leave a mark when it came to its end."""
    os.setpgid(0, 0)
    os.chdir(work)
    for number, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(os.open(Path(logs, name), os.O_WRONLY | os.O_CREAT | os.O_APPEND), number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    sys.stdout = open(  # noqa: SIM115
        1, "w", encoding="utf-8", closefd=False
    )
    sys.stderr = open(  # noqa: SIM115
        2, "w", encoding="utf-8", closefd=False, buffering=1
    )
    sys.argv = [path]
    sys.path.insert(0, str(Path(path).parent))
    socket.socket.connect = _loopback_only(socket.socket.connect)
    try:
        runpy.run_path(path, run_name="__main__")
    except SystemExit as end:
        if end.code not in (None, 0):
            traceback.print_exc()
            os._exit(1)
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
    sys.stdout.flush()
    sys.stderr.flush()
    Path(logs, "finished").touch()
    # No interpreter shutdown: the objects of a forked torch are cheapest left to the kernel.
    os._exit(0)


def _loopback_only(connect):
    def guarded(self, address):
        if isinstance(address, tuple) and not str(address[0]).startswith(_LOOPBACK):
            raise OSError(f"snippets run offline; this one asked for {address[0]}")
        return connect(self, address)

    return guarded


def _failure(path: Path, exitcode: int | None, stderr: str) -> HandbookError:
    lines = [int(number) for number in re.findall(rf'File "{re.escape(str(path))}", line (\d+)', stderr)]
    last = next((line for line in reversed(stderr.splitlines()) if line.strip()), "")
    if not lines:
        return HandbookError(
            path, 1, f"ended its process early (exit code {exitcode}). {last}", "Let it end by itself."
        )
    return HandbookError(path, lines[-1], f"raises {last}", "Fix it, or catch and print the error if it is the point.")


def without_metadata(svg: str) -> str:
    """Drop what matplotlib notes about its own version and the day: the picture is the same without."""
    return re.sub(r"\s*<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
