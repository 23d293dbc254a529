"""Each of the fast checks fails on a broken tree, and says where."""

import shutil
import subprocess

import pytest

from handbook import check
from handbook.errors import ROOT


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """A copy of the files that git knows or would add; the checks run on it."""
    names = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    for name in names.splitlines():
        if (ROOT / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tmp_path / name)
    monkeypatch.setattr(check, "ROOT", tmp_path)
    monkeypatch.setattr(check, "WORKFLOWS", tmp_path / ".github" / "workflows")
    return tmp_path


def append(file, text):
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


BROKEN = {
    "an anchor that does not exist": (
        "strict build", "docs/tokenization.md", "\n[there](#no-such-question)\n", "tokenization.md' contains a link '#no-such-question'",
    ),
    "a page that does not exist": (
        "strict build", "docs/loading.md", "\n[there](nowhere.md)\n", "loading.md' contains a link 'nowhere.md'",
    ),
    "a missing embedded file": (
        "strict build", "docs/index.md", '\n```python\n--8<-- "nowhere/nothing.py"\n```\n', "nowhere/nothing.py",
    ),
    "a page outside the navigation": ("strict build", "docs/lost.md", "# Lost\n", "lost.md"),
    "a vanished id": ("strict build", "published_ids.tsv", "once-here\t\n", "the published id 'once-here' has vanished"),
    "a misspelt word": ("spelling", "docs/loading.md", "\nThe wieghts are loaded.\n", "wieghts"),
    "British spelling": ("spelling", "docs/loading.md", "\nThe colour of the color.\n", "colour"),
    "an unused import": ("ruff", "handbook/errors.py", "\nimport json\n", "F401"),
    "a badly formatted file": ("format", "handbook/errors.py", "\nx = [1,2 ,3]\n", "errors.py"),
    "an action that is not pinned": (
        "workflows", ".github/workflows/links.yml", "      - uses: actions/checkout@v7\n        with: {persist-credentials: false}\n", "unpinned",
    ),
    "an unknown key": ("workflow schema", ".github/workflows/links.yml", "surprise: true\n", "surprise"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "file", "text", "message"), BROKEN.values(), ids=BROKEN)
def test_a_broken_tree_fails_its_check(tree, name, file, text, message):
    path = tree / file
    append(path, text) if path.exists() else path.write_text(text)
    assert message in "\n".join(check.CHECKS[name]())


def test_a_missing_tool_is_an_error():
    assert list(check.tool("no-such-tool")) == ["no-such-tool is not installed. Run: make .venv/tools"]
