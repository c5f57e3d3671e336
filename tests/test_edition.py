"""The edition in this repository: clean, and its tracked TEI what its sources give."""

import shutil
from pathlib import Path

import pytest

from commanding import put_fonts
from diglot.cli import main

ROOT = Path(__file__).parents[1]


@pytest.fixture
def copied(tmp_path, fonts):
    """The edition without anything that was built."""
    for name in ("edition.yml", "mkdocs.yml"):
        shutil.copy(ROOT / name, tmp_path)
    for name in ("sources", "authority", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name)
    put_fonts(fonts, tmp_path)
    return tmp_path


def test_nothing_is_found_in_it_and_its_tei_is_the_tracked_one(copied, capsys):
    assert main(["-C", str(copied), "build"]) == 0
    assert capsys.readouterr().out == ""
    made = {path.relative_to(copied): path.read_bytes() for path in (copied / "tei").rglob("*.xml")}
    tracked = {path.relative_to(ROOT): path.read_bytes() for path in (ROOT / "tei").rglob("*.xml")}
    assert sorted(made) == sorted(tracked)
    assert [str(name) for name in made if made[name] != tracked[name]] == [], "run «make site» and commit tei/"


def test_it_has_what_a_visitor_is_promised(copied, capsys):
    main(["-C", str(copied), "build"])
    site = copied / "build" / "site"
    for folder in ("texts/exile", "persons/trotsky", "chronology", "works", "encoding", "about", "citing", "downloads"):
        for interface in (site, site / "ar"):
            assert (interface / folder / "index.html").is_file(), folder
    rows = (ROOT / "sources" / "exile" / "ar.txt").read_text("utf-8").splitlines()
    assert sum(row.startswith("[") and "##" not in row for row in rows) >= 20
