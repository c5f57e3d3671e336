"""The edition of the press texts: its own pages, and the main edition's authority files, on texts that stand in for its own."""

import shutil
from pathlib import Path

import pytest

from diglot.cli import main
from diglot.pages.assets import assets

ROOT = Path(__file__).parents[1]
STAND_INS = {
    "document.yml": "title: {ar: برقية, en: A telegram}\noriginal: ar\n",
    "ar.txt": "[1.1] وصل ليون تروتسكي إلى إسطنبول.\n",
    "en.txt": "[1.1] Leon Trotsky reached Istanbul.\n",
}


@pytest.fixture
def press(tmp_path, fonts):
    """A copy of the edition at its place below the main one, with other texts under its identifiers."""
    folder = tmp_path / "editions" / "press"
    shutil.copytree(ROOT / "authority", tmp_path / "authority")
    shutil.copy(ROOT / "edition.yml", tmp_path)
    shutil.copytree(ROOT / "editions" / "press" / "docs", folder / "docs")
    for name in ("edition.yml", "mkdocs.yml"):
        shutil.copy(ROOT / "editions" / "press" / name, folder)
    for document in ("tomsky", "exile", "assassination"):
        for name, text in STAND_INS.items():
            path = folder / "sources" / document / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    list(assets(fonts))
    shutil.copytree(fonts, folder / "build" / "cache" / "fonts")
    return folder


def test_its_pages_are_clean_in_both_interfaces_and_have_the_entries_that_its_texts_name(press, capsys):
    assert main(["-C", str(press), "build"]) == 0
    assert capsys.readouterr().out == ""
    site = press / "build" / "site"
    for interface in (site, site / "ar"):
        for page in ("about", "principles", "citing", "downloads", "colophon", "accessibility", "texts/exile"):
            text = (interface / page / "index.html").read_text("utf-8")
            assert "{{" not in text, page
        assert sorted(path.name for path in (interface / "persons").iterdir()) == ["index.html", "trotsky"]


def test_its_pages_are_the_same_in_both_languages():
    docs = ROOT / "editions" / "press" / "docs"
    english, arabic = ({path.relative_to(docs / lang) for path in (docs / lang).rglob("*")} for lang in ("en", "ar"))
    assert english == arabic


def test_its_configuration_is_the_main_editions_but_for_the_address():
    here, main_one = (
        (folder / "mkdocs.yml").read_text("utf-8").splitlines() for folder in (ROOT / "editions" / "press", ROOT)
    )
    assert [(one, other) for one, other in zip(here, main_one, strict=True) if one != other] == [
        ("site_url: https://example.org/diglot/press/", "site_url: https://example.org/diglot/")
    ]
