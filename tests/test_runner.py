"""Each snippet fails alone, and says where and what to do."""

from pathlib import Path

import pytest

from handbook.errors import HandbookError
from handbook.runner import run


@pytest.fixture
def snippet(tmp_path: Path):
    def write(source: str) -> Path:
        path = tmp_path / "toy.py"
        path.write_text(source, encoding="utf-8")
        return path

    return write


def test_prints_what_it_prints(snippet):
    assert run(snippet("print('a'); print('b')")).output == "a\nb\n"


def test_starts_in_an_empty_folder_with_the_models_beside_it(snippet):
    assert run(snippet("import os; print(os.listdir())")).output == "['models']\n"


def test_one_snippet_leaves_nothing_to_the_next(snippet):
    run(snippet("import torch, os; torch.marker = 1; os.environ['MARK'] = '1'; open('left', 'w').close(); print(1)"))
    source = "import os, torch; print(hasattr(torch, 'marker'), 'MARK' in os.environ, os.path.exists('left'))"
    assert run(snippet(source)).output == "False False False\n"


def test_libraries_are_offline_and_single_threaded(snippet):
    source = "import huggingface_hub.constants as c, torch; print(c.HF_HUB_OFFLINE, torch.get_num_threads())"
    assert run(snippet(source)).output == "True 1\n"


def test_a_connection_to_another_machine_is_refused(snippet):
    source = "import socket\ntry: socket.create_connection(('192.0.2.1', 80), 5)\nexcept OSError as e: print(e)"
    assert run(snippet(source)).output == "snippets run offline; this one asked for 192.0.2.1\n"


def test_a_server_on_localhost_can_be_reached(snippet):
    source = (
        "import socket\nserver = socket.create_server(('127.0.0.1', 0))\n"
        "socket.create_connection(server.getsockname()).close()\nprint('reached')"
    )
    assert run(snippet(source)).output == "reached\n"


def test_an_exception_names_its_line(snippet):
    path = snippet("print(1)\n\nraise KeyError('pad')")
    with pytest.raises(HandbookError, match=rf"{path}:3: raises KeyError: 'pad'.*catch and print"):
        run(path)


@pytest.mark.parametrize(
    "code", ["os._exit(0)", "os._exit(3)", "os.kill(os.getpid(), 9)", "import ctypes; ctypes.string_at(0)"]
)
def test_an_early_end_is_an_error_whatever_its_code(snippet, code):
    with pytest.raises(HandbookError, match="ended its process early"):
        run(snippet(f"import os\nprint(1, flush=True)\n{code}"))


def test_a_failing_exit_is_an_error(snippet):
    with pytest.raises(HandbookError, match="SystemExit"):
        run(snippet("import sys\nprint(1)\nsys.exit('no')"))


def test_a_hang_ends_at_the_time_limit(snippet):
    with pytest.raises(HandbookError, match="still running after 1 s"):
        run(snippet("import time\nprint(1)\ntime.sleep(600)"), time_limit=1)


def test_what_a_snippet_starts_does_not_outlive_it(snippet, tmp_path):
    mark = tmp_path / "alive"
    source = f"import subprocess\nsubprocess.Popen(['sh', '-c', 'sleep 1; touch {mark}'])\nprint(1)"
    run(snippet(source))
    run(snippet("import time\ntime.sleep(1.5)\nprint(1)"))
    assert not mark.exists()


def test_silence_is_an_error(snippet):
    with pytest.raises(HandbookError, match="prints nothing"):
        run(snippet("x = 1"))


def test_a_path_of_this_machine_is_an_error(snippet):
    with pytest.raises(HandbookError, match="prints a path"):
        run(snippet("import os; print(os.getcwd())"))


def test_after_a_crash_the_next_snippet_runs(snippet):
    with pytest.raises(HandbookError):
        run(snippet("import os; os._exit(1)"))
    assert run(snippet("print('fine')")).output == "fine\n"


def test_a_figure_is_returned_without_date_and_the_same_each_time(snippet):
    source = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.savefig('figure.svg')\nprint('drawn')"
    first, second = run(snippet(source)).figure, run(snippet(source)).figure
    assert first == second
    assert "<svg" in first
    assert "dc:date" not in first
