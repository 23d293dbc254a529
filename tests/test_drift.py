from handbook import drift
from handbook.errors import ROOT


def test_a_changed_and_a_failing_snippet_stand_in_the_report(tmp_path):
    for name, source, recorded in (
        ("same", "print(1)", "1\n"),
        ("changed", "print(2)", "1\n"),
        ("failing", "raise ValueError('gone in v9')", "1\n"),
    ):
        (tmp_path / f"{name}.py").write_text(source)
        (tmp_path / f"{name}.txt").write_text(recorded)
    found = drift.changes(sorted(tmp_path.glob("*.py")))
    assert [snippet.stem for snippet in found] == ["changed", "failing"]
    text = drift.report({"transformers": ("5.23.0", "6.0.0")}, found)
    assert text.startswith("2 snippets print something else")
    assert "| transformers | 5.23.0 | 6.0.0 |" in text
    assert "-1\n+2" in text
    assert "ValueError: gone in v9" in text


def test_no_change_is_said_in_the_first_line():
    assert drift.report({}, {}).startswith("Nothing changed")


def test_only_other_releases_count_as_newer():
    assert drift.newer({"torch": "0.1"}).keys() == {"torch"}
    assert drift.newer(drift.pins()) == {}


def test_a_long_report_fits_into_an_issue():
    found = {ROOT / "snippets" / f"toys/s{number}.py": "x" * 5000 for number in range(20)}
    assert len(drift.report({}, found)) < 65_536
