"""The edition of the press texts, without their originals and with them: clean, and its tracked TEI the same in both."""

import os
import shutil
from pathlib import Path

import pytest

from commanding import put_fonts
from diglot.cli import main

ROOT = Path(__file__).parents[1]
PRESS = ROOT / "editions" / "press"
ORIGINALS = Path(os.environ.get("DIGLOT_PRESS", ROOT.parent / "shared" / "sources"))
TEXTS = ("tomsky", "exile", "assassination")


@pytest.fixture
def press(tmp_path, fonts):
    """A copy of the edition at its place below the main one, as the repository has it."""
    folder = tmp_path / "editions" / "press"
    shutil.copytree(ROOT / "authority", tmp_path / "authority")
    shutil.copy(ROOT / "edition.yml", tmp_path)
    shutil.copytree(PRESS / "docs", folder / "docs")
    shutil.copytree(PRESS / "sources", folder / "sources", ignore=shutil.ignore_patterns("ar.txt"))
    for name in ("edition.yml", "mkdocs.yml"):
        shutil.copy(PRESS / name, folder)
    put_fonts(fonts, folder)
    return folder


def tracked_tei():
    return {path.relative_to(PRESS): path.read_bytes() for path in (PRESS / "tei").rglob("*.xml")}


def made_tei(press):
    return {path.relative_to(press): path.read_bytes() for path in (press / "tei").rglob("*.xml")}


def page(press, text, interface=""):
    return (press / "build" / "site" / interface / "texts" / text / "index.html").read_text("utf-8")


def test_without_the_originals_it_is_clean_and_says_what_is_withheld(press, capsys):
    assert main(["-C", str(press), "check"]) == 0
    assert main(["-C", str(press), "build"]) == 0
    assert capsys.readouterr().out == ""
    assert made_tei(press) == tracked_tei(), "run «make press» and commit editions/press/tei/"
    for text in TEXTS:
        for interface in ("", "ar"):
            html = page(press, text, interface)
            assert "The words of the original are withheld" in html
            assert "نص الأصل محجوب" in html
            assert 'id="1.1"' in html
            assert 'id="en.1.1"' in html
            assert "Private copy" not in html


def test_its_pages_have_no_insertion_left_over(press):
    main(["-C", str(press), "build"])
    for interface in (press / "build" / "site", press / "build" / "site" / "ar"):
        for name in ("about", "principles", "citing", "downloads", "colophon", "accessibility"):
            assert "{{" not in (interface / name / "index.html").read_text("utf-8"), name


@pytest.mark.skipif(not ORIGINALS.is_dir(), reason="the press texts are not here")
def test_with_the_originals_it_is_clean_and_a_private_copy(press, capsys):
    assert main(["-C", str(press), "restore", str(ORIGINALS)]) == 0
    assert main(["-C", str(press), "check"]) == 0
    capsys.readouterr()
    assert main(["-C", str(press), "build"]) == 0
    assert capsys.readouterr().out == ""
    assert made_tei(press) == tracked_tei()
    for text in TEXTS:
        first = (press / "sources" / text / "ar.txt").read_text("utf-8").split("\n")[0].removeprefix("[1.1] ")
        words = first.split()[:3]
        for interface in ("", "ar"):
            html = page(press, text, interface)
            assert all(word in html for word in words)
            assert "Private copy" in html
            assert "The words of the original are withheld" not in html


def test_every_note_quotes_the_original(press, capsys):
    if not ORIGINALS.is_dir():
        pytest.skip("the press texts are not here")
    notes = press / "sources" / "exile" / "notes.yml"
    notes.write_text(notes.read_text("utf-8").replace("'الغيبيو'", "'الغيبيوو'", 1), "utf-8")
    assert main(["-C", str(press), "check"]) == 0
    main(["-C", str(press), "restore", str(ORIGINALS)])
    assert main(["-C", str(press), "check"]) == 1
    assert "D208" in capsys.readouterr().out


@pytest.mark.parametrize("text", TEXTS)
def test_at_least_twelve_notes_a_text_and_each_in_both_languages(text):
    written = (PRESS / "sources" / text / "notes.yml").read_text("utf-8")
    count = written.count("- at: ")
    assert count >= 12
    assert written.count("\n    ar: ") == written.count("\n    en: ") == count


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
