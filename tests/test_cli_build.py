"""What the command publishes: from a raw text, hand-written pages, TEI by other hands to a site."""

import os
import shutil
from pathlib import Path

import pytest

from commanding import RAW, first_edition, new, run, snapshot
from diglot.cli import main

FOREIGN = """\
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader><fileDesc>
    <titleStmt><title>A letter</title></titleStmt>
    <publicationStmt><p>Unpublished.</p></publicationStmt>
    <sourceDesc><p>Written for a test.</p></sourceDesc>
  </fileDesc></teiHeader>
  <text><body xml:lang="ar"><p>كتبتُ إليك من المرفأ.</p></body></text>
</TEI>
"""
SOURCES = Path(os.environ.get("DIGLOT_PRESS", Path(__file__).parents[2] / "shared" / "sources"))
REPOSITORY = Path(__file__).parents[1]


@pytest.fixture
def edition(tmp_path, fonts):
    """A new edition with one document added to it and one person known."""
    return first_edition(tmp_path, fonts)


def test_an_empty_edition_builds(tmp_path, fonts, capsys):
    folder = new(tmp_path / "edition", fonts)
    assert run(folder, "build", capsys=capsys) == (0, "")
    assert (folder / "build" / "site" / "ar" / "index.html").is_file()


def test_a_raw_text_becomes_a_site(edition, capsys):
    code, out = run(edition, "build", capsys=capsys)
    assert code == 0, out
    assert "D512" in out
    tei = (edition / "tei" / "harbour.xml").read_text(encoding="utf-8")
    assert 'when="1917-04-03"' in tei
    assert '<persName ref="#lenin"' in tei
    page = (edition / "build" / "site" / "texts" / "harbour" / "index.html").read_text(encoding="utf-8")
    assert "not yet translated" in page.lower()
    assert (edition / "build" / "site" / "persons" / "lenin" / "index.html").is_file()


def test_what_is_built_twice_is_the_same_to_the_byte(edition, capsys):
    run(edition, "build", capsys=capsys)
    first = {name: data for name, data in snapshot(edition).items() if not name.startswith("build/cache/")}
    for name in ("build/pages", "build/site", "build/cache/documents", "build/cache/html", "build/cache/tei", "tei"):
        shutil.rmtree(edition / name)
    run(edition, "build", capsys=capsys)
    second = {name: data for name, data in snapshot(edition).items() if not name.startswith("build/cache/")}
    assert [name for name in first.keys() | second.keys() if first.get(name) != second.get(name)] == []


def test_a_document_taken_away_is_gone_from_the_pages(edition, capsys):
    run(edition, "build", capsys=capsys)
    shutil.rmtree(edition / "sources" / "harbour")
    (edition / "tei" / "harbour.xml").unlink()
    (edition / "permalinks.txt").unlink()
    run(edition, "build", capsys=capsys)
    assert not (edition / "build" / "pages" / "en" / "texts" / "harbour").exists()
    assert not (edition / "build" / "site" / "texts" / "harbour" / "index.html").exists()


def test_faults_do_not_stop_the_build_and_make_the_exit_code_1(edition, capsys):
    with (edition / "sources" / "harbour" / "ar.txt").open("a", encoding="utf-8") as file:
        file.write("سطر بلا رقم.\n")
    code, out = run(edition, "build", capsys=capsys)
    assert code == 1
    assert "sources/harbour/ar.txt:" in out
    assert "سطر بلا رقم" in (edition / "build" / "site" / "texts" / "harbour" / "index.html").read_text(
        encoding="utf-8"
    )


def test_one_document_in_two_files_is_an_error(edition, capsys):
    run(edition, "build", capsys=capsys)
    (edition / "tei" / "zz.xml").write_bytes((edition / "tei" / "harbour.xml").read_bytes())
    code, out = run(edition, "build", capsys=capsys)
    assert code == 1
    assert "tei/zz.xml" in out
    assert "D622" in out


def test_tei_by_another_hand_is_published(edition, capsys):
    (edition / "tei").mkdir()
    (edition / "tei" / "letter.xml").write_text(FOREIGN, encoding="utf-8")
    _, out = run(edition, "build", capsys=capsys)
    page = (edition / "build" / "site" / "texts" / "letter" / "index.html").read_text(encoding="utf-8")
    assert "كتبتُ إليك من المرفأ" in page, out


def test_hand_written_pages_that_are_broken_or_elsewhere_are_named_and_the_rest_is_built(edition, tmp_path, capsys):
    (edition / "docs" / "en" / "index.md").write_bytes(b"# Home\n\ncaf\xe9\n")
    (tmp_path / "secret.md").write_text("# Not of the edition\n", encoding="utf-8")
    (edition / "docs" / "en" / "secret.md").symlink_to(tmp_path / "secret.md")
    code, out = run(edition, "build", capsys=capsys)
    assert code == 1
    assert "docs/en/index.md:3: D101" in out
    assert "docs/en/secret.md: D205" in out
    assert "caf\ufffd" in (edition / "build" / "site" / "index.html").read_text(encoding="utf-8")
    assert not (edition / "build" / "pages" / "en" / "secret.md").exists()


def test_pictures_beside_hand_written_pages_are_published(edition, capsys):
    (edition / "docs" / "en" / "map.svg").write_bytes(b"<svg/>")
    run(edition, "build", capsys=capsys)
    assert (edition / "build" / "site" / "map.svg").read_bytes() == b"<svg/>"


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the press texts are not here")
def test_the_press_texts_go_through_untranslated(tmp_path, fonts, capsys):
    """Three raw texts and the repository's authority files: valid TEI with persons and dates, and a site."""
    folder = new(tmp_path / "press", fonts)
    for number, file in enumerate(sorted(SOURCES.glob("*.txt"))):
        assert main(["-C", str(folder), "add", str(file), "--id", f"press-{number}", "--lang", "ar"]) == 0
    for path in sorted((REPOSITORY / "authority").glob("*.yml")):
        (folder / "authority" / path.name).write_bytes(path.read_bytes())
    code, out = run(folder, "build", capsys=capsys)
    assert code == 0, out
    documents = sorted((folder / "tei").glob("press-*.xml"))
    assert len(documents) == 3
    for path in documents:
        tei = path.read_text(encoding="utf-8")
        assert tei.count("<persName ref=") > 5
        assert tei.count("<date when=") > 3
        page = folder / "build" / "site" / "texts" / path.stem / "index.html"
        assert "not yet translated" in page.read_text(encoding="utf-8").lower()


def add(edition, tmp_path, name):
    raw = tmp_path / f"{name}.txt"
    raw.write_text(RAW, encoding="utf-8")
    assert main(["-C", str(edition), "add", str(raw), "--id", name, "--lang", "ar"]) == 0


def test_texts_stand_everywhere_in_the_editors_order(edition, tmp_path):
    add(edition, tmp_path, "afterwards")
    main(["-C", str(edition), "build"])
    assert_order(edition, "afterwards", "harbour")
    with (edition / "edition.yml").open("a", encoding="utf-8") as settings:
        settings.write("order: [harbour]\n")
    main(["-C", str(edition), "pages"])
    assert_order(edition, "harbour", "afterwards")


def assert_order(edition, first, second):
    for page in ("index.md", "texts/index.md", "downloads/index.md", "persons/lenin/index.md", "chronology/index.md"):
        text = (edition / "build" / "pages" / "en" / page).read_text("utf-8")
        assert -1 < text.find(f"{first}/index.md") < text.find(f"{second}/index.md"), page


def test_what_a_page_inserts_follows_the_edition(edition, capsys):
    page = edition / "docs" / "en" / "index.md"
    page.write_text("# {{ title }}\n\nVersion {{ version }}, {{ count texts }}.\n\n{{ texst }}\n", encoding="utf-8")
    code, out = run(edition, "build", capsys=capsys)
    assert code == 1
    assert "docs/en/index.md:5: D705" in out and "did you mean «texts»?" in out
    home = edition / "build" / "site" / "index.html"
    assert "Version 0.1, 1 text." in home.read_text("utf-8")
    assert "texst" not in home.read_text("utf-8")
    settings = (edition / "edition.yml").read_text("utf-8").replace('"0.1"', '"0.2"')
    (edition / "edition.yml").write_text(settings, encoding="utf-8")
    run(edition, "build", capsys=capsys)
    assert "Version 0.2, 1 text." in home.read_text("utf-8")


def test_the_tei_of_an_edition_is_published_as_it_is(edition):
    main(["-C", str(edition), "build"])
    published = edition / "build" / "site" / "downloads" / "tei"
    made = snapshot(edition / "tei")
    assert {"harbour.xml", "authority/persons.xml", "authority/works.xml"} < set(made)
    assert {name: data for name, data in snapshot(published).items() if name != "diglot.rng"} == made
    assert b"relaxng.org" in (published / "diglot.rng").read_bytes()
    (edition / "tei" / "authority" / "works.xml").unlink()
    main(["-C", str(edition), "pages"])
    assert not (edition / "build" / "pages" / "en" / "downloads" / "tei" / "authority" / "works.xml").exists()


def test_a_new_edition_is_published_as_this_one_is():
    """Its mkdocs.yml is the repository's, but for the pages about the edition, which an editor has yet to write."""
    ours = (REPOSITORY / "mkdocs.yml").read_text("utf-8").splitlines()
    starter = (REPOSITORY / "scripts" / "diglot" / "starter" / "files" / "mkdocs.yml").read_text("utf-8").splitlines()
    laid_down = REPOSITORY / "scripts" / "diglot" / "starter" / "files" / "docs" / "en"
    ours_alone = {path.parent.name for path in (REPOSITORY / "docs" / "en").glob("*/index.md")}
    ours_alone -= {path.parent.name for path in laid_down.glob("*/index.md")}
    written = {f"      - {name}/index.md" for name in ours_alone}
    assert starter == [line for line in ours if line not in written]
