from handbook import parity


def site(folder, pages):
    for path, ids in pages.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(f'<h2 class="basic" id="{id_}">Q</h2>' for id_ in ids))
    return str(folder)


def test_equal_sites_agree_whatever_only_hooks_and_labs_make(tmp_path, capsys):
    one = site(tmp_path / "one", {"a/index.html": ["x", "y"], "q/x/index.html": [], "labs/l/index.html": ["z"]})
    other = site(tmp_path / "other", {"a/index.html": ["x", "y"]})
    assert parity.main(one, other) == 0
    assert capsys.readouterr().out == "1 pages, 2 ids: the same\n"


def test_a_missing_page_and_a_missing_id_are_named(tmp_path, capsys):
    one = site(tmp_path / "one", {"a/index.html": ["x", "y"], "b/index.html": []})
    other = site(tmp_path / "other", {"a/index.html": ["x", "z"]})
    assert parity.main(one, other) == 1
    assert capsys.readouterr().out.splitlines() == [
        "only MkDocs builds b/index.html",
        "a/index.html: only MkDocs has #y",
        "a/index.html: only Zensical has #z",
    ]


def test_an_empty_build_is_a_failure(tmp_path, capsys):
    one = site(tmp_path / "one", {"a/index.html": ["x"]})
    assert parity.main(one, str(tmp_path / "nothing")) == 1
    assert "Zensical built no page" in capsys.readouterr().err
