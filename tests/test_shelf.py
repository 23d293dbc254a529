"""The model shelf: what `check` reports, and what `prepare` makes, repairs, keeps and never leaves half-written."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from handbook import shelf
from handbook.shelf import __main__ as command_line
from handbook.shelf import manifest, prepare, steps
from handbook.shelf.steps import Step

REPAIR = "python -m handbook.shelf prepare"
STEPS = (
    Step("base", "hub/base", "minilm.py"),
    Step("tuned", "tuned", "sentiment.py", needs=("base",)),
    Step("alone", "alone", "vit_digits.py"),
)


class Scripts:
    """Fake scripts of the steps: each writes one file that names its step, and may fail or be interrupted."""

    def __init__(self) -> None:
        self.ran: list[str] = []
        self.failing: dict[str, BaseException] = {}

    def run(self, step: Step, root: Path) -> str:
        return prepare.make(step, root)

    def load(self, module: str) -> "Scripts":
        return self

    def make(self, folder: Path, root: Path) -> str:
        self.ran.append(folder.name)
        (folder / "weights").mkdir()
        (folder / "weights" / "model.bin").write_bytes(folder.name.encode() * 100)
        if folder.name in self.failing:
            raise self.failing[folder.name]
        return f"{folder.name}: made"


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Scripts:
    fake = Scripts()
    monkeypatch.setattr(prepare.importlib, "import_module", fake.load)
    monkeypatch.setattr(steps, "STEPS", STEPS)
    return fake


@pytest.fixture
def root(tmp_path: Path, scripts: Scripts) -> Path:
    """A prepared shelf of three steps."""
    prepare.prepare(tmp_path, STEPS, scripts.run)
    scripts.ran.clear()
    return tmp_path


def content(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_prepared_shelf_passes_both_checks(root: Path) -> None:
    shelf.check(root)
    shelf.check(root, full=True)


def test_steps_run_after_what_they_need(tmp_path: Path, scripts: Scripts) -> None:
    prepare.prepare(tmp_path, STEPS[::-1], scripts.run)
    assert sorted(scripts.ran) == ["alone", "base", "tuned"]
    assert scripts.ran.index("base") < scripts.ran.index("tuned")


def test_an_empty_root_is_reported_with_the_repair(tmp_path: Path, scripts: Scripts) -> None:
    with pytest.raises(shelf.ShelfError, match=r"hub/base.*not on the model shelf") as error:
        shelf.check(tmp_path)
    assert REPAIR in str(error.value)


def test_a_missing_file_is_named_and_repaired(root: Path, scripts: Scripts) -> None:
    lost = root / "tuned" / "weights" / "model.bin"
    before = content(root)
    lost.unlink()
    with pytest.raises(shelf.ShelfError) as error:
        shelf.check(root)
    assert str(lost) in str(error.value) and "missing" in str(error.value) and REPAIR in str(error.value)
    prepare.prepare(root, STEPS, scripts.run)
    assert scripts.ran == ["tuned"]
    assert content(root) == before


def test_a_file_of_another_size_is_found_by_the_quick_check(root: Path) -> None:
    damaged = root / "alone" / "weights" / "model.bin"
    damaged.write_bytes(b"short")
    with pytest.raises(shelf.ShelfError) as error:
        shelf.check(root)
    assert str(damaged) in str(error.value) and "damaged" in str(error.value) and REPAIR in str(error.value)


def test_a_changed_byte_is_found_by_the_full_check_and_repaired(root: Path, scripts: Scripts) -> None:
    damaged = root / "hub" / "base" / "weights" / "model.bin"
    before = content(root)
    damaged.write_bytes(b"X" + damaged.read_bytes()[1:])
    with pytest.raises(shelf.ShelfError, match="damaged"):
        shelf.check(root, full=True)
    prepare.prepare(root, STEPS, scripts.run)
    assert scripts.ran == ["base"]
    assert content(root) == before


def test_preparing_again_runs_nothing_and_changes_nothing(root: Path, scripts: Scripts) -> None:
    before = content(root)
    prepare.prepare(root, STEPS, scripts.run)
    assert scripts.ran == []
    assert content(root) == before


def test_a_step_whose_recipe_changed_is_out_of_date(root: Path, scripts: Scripts, monkeypatch) -> None:
    real = steps.recipe
    changed = {"alone": "another recipe"}
    for module in (steps, prepare):
        monkeypatch.setattr(module, "recipe", lambda step: changed.get(step.name) or real(step))
    with pytest.raises(shelf.ShelfError, match=r"alone.*changed"):
        shelf.check(root)
    prepare.prepare(root, STEPS, scripts.run)
    assert scripts.ran == ["alone"]
    shelf.check(root)


def test_the_recipe_follows_the_data_of_a_step_and_of_what_it_needs(tmp_path: Path, monkeypatch) -> None:
    for name in ("minilm.py", "sentiment.py", "vit_digits.py"):
        (tmp_path / name).write_text(name)
    monkeypatch.setattr(steps, "HERE", tmp_path)
    monkeypatch.setattr(steps, "STEPS", STEPS)
    before = [steps.recipe(step) for step in STEPS]
    (tmp_path / "minilm.py").write_text("changed")
    assert [steps.recipe(step) == old for step, old in zip(STEPS, before, strict=True)] == [False, False, True]


@pytest.mark.parametrize("error", [RuntimeError("no space"), KeyboardInterrupt()])
def test_a_step_that_stops_leaves_nothing_behind_and_is_redone(tmp_path: Path, scripts: Scripts, error) -> None:
    scripts.failing["tuned"] = error
    with pytest.raises(type(error)):
        prepare.prepare(tmp_path, STEPS, scripts.run, workers=1)
    assert not (tmp_path / "tuned").exists()
    assert "tuned" not in manifest.read(tmp_path)
    assert "base" in manifest.read(tmp_path)
    del scripts.failing["tuned"]
    scripts.ran.clear()
    prepare.prepare(tmp_path, STEPS, scripts.run)
    assert "tuned" in scripts.ran and "base" not in scripts.ran
    shelf.check(tmp_path, full=True)


def test_a_killed_step_is_redone_from_an_empty_folder(root: Path, scripts: Scripts) -> None:
    rest = root / ".partial" / "alone" / "half.bin"
    rest.parent.mkdir(parents=True)
    rest.write_bytes(b"half")
    (root / "alone" / "weights" / "model.bin").unlink()
    prepare.prepare(root, STEPS, scripts.run)
    assert sorted(content(root / "alone")) == [str(Path("weights", "model.bin"))]
    assert not (root / ".partial").exists()


def test_an_unreadable_manifest_is_reported_and_rebuilt(root: Path, scripts: Scripts) -> None:
    (root / "manifest.json").write_text('{"steps": {')
    with pytest.raises(shelf.ShelfError, match="manifest.json.*" + REPAIR):
        shelf.check(root)
    prepare.prepare(root, STEPS, scripts.run)
    shelf.check(root, full=True)


def test_the_command_ends_with_one_error_line_and_exit_code_1(root: Path, scripts: Scripts, capsys) -> None:
    (root / "alone" / "weights" / "model.bin").unlink()
    assert command_line.main(["check", "--root", str(root)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error:") and "model.bin" in line and REPAIR in line


def test_prepare_ends_with_exit_code_1_where_a_step_fails(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    command = [sys.executable, "-m", "handbook.shelf", "prepare", "--root", str(tmp_path / "a file" / "models")]
    done = subprocess.run(command, cwd=Path(__file__).parents[1], capture_output=True, text=True)
    assert done.returncode == 1
    assert "error:" in done.stderr and "Traceback" not in done.stderr


def test_a_failing_subprocess_is_reported_with_its_error(tmp_path: Path) -> None:
    unknown = Step("no such step", "nowhere", "minilm.py")
    with pytest.raises(shelf.ShelfError, match="step no such step failed"):
        prepare.make_in_subprocess(unknown, tmp_path)
    assert not (tmp_path / "nowhere").exists()


def test_the_environment_is_offline_and_absolute(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    environment = shelf.environment("models")
    assert environment["HF_HOME"] == str(tmp_path / "models" / "huggingface")
    assert environment["HF_HUB_OFFLINE"] == "1" and environment["CUDA_VISIBLE_DEVICES"] == ""


def test_importing_the_package_loads_neither_torch_nor_transformers() -> None:
    code = "import sys, handbook.shelf; print(sorted({'torch', 'transformers'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[1], capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_every_file_of_the_recipe_exists_and_every_need_comes_first() -> None:
    seen = set()
    for step in steps.STEPS:
        for name in (step.script, *step.data):
            assert (steps.HERE / name).is_file(), f"{step.name}: {name}"
        assert seen >= set(step.needs), step.name
        seen.add(step.name)


def test_the_manifest_holds_the_hash_of_every_file(root: Path) -> None:
    recorded = json.loads((root / "manifest.json").read_text())["steps"]
    named = {name for record in recorded.values() for name in record["files"]}
    assert named == set(content(root)) - {"manifest.json"}
    for record in recorded.values():
        for name, described in record["files"].items():
            assert described["sha256"] == manifest.sha256(root / name)
