"""The command as an editor runs it: from an empty folder and a raw text to a site."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from diglot import report
from diglot.cli import main
from diglot.issues import Issue
from diglot.model import Where
from diglot.pages.assets import assets

RAW = """\
خبر من الميناء

وصل فلاديمير لينين إلى المدينة في 3 نيسان (أبريل) 1917. وقف على الرصيف ساعة!

ثم مضى لينين إلى بيته.
"""
PERSONS = """\
lenin:
  name: {ar: فلاديمير لينين, en: Vladimir Lenin}
  born: 1870-04-22
  died: 1924-01-21
"""

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


@pytest.fixture
def new(fonts):
    """Makes an empty edition in a folder, with the fonts at hand, which take seconds to make."""

    def make(folder):
        assert main(["new", str(folder)]) == 0
        list(assets(fonts))
        shutil.copytree(fonts, folder / "build" / "cache" / "fonts")
        return folder

    return make


@pytest.fixture
def edition(tmp_path, new):
    """A new edition with one document added to it and one person known."""
    folder = new(tmp_path / "edition")
    raw = tmp_path / "raw.txt"
    raw.write_text(RAW, encoding="utf-8")
    assert main(["-C", str(folder), "add", str(raw), "--id", "harbour", "--lang", "ar"]) == 0
    (folder / "authority" / "persons.yml").write_text(PERSONS, encoding="utf-8")
    return folder


def run(folder, *arguments, capsys):
    capsys.readouterr()
    code = main(["-C", str(folder), *arguments])
    return code, capsys.readouterr().out


def snapshot(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def test_an_empty_edition_builds(tmp_path, new, capsys):
    folder = new(tmp_path / "edition")
    assert run(folder, "build", capsys=capsys) == (0, "")
    assert (folder / "build" / "site" / "ar" / "index.html").is_file()


def test_an_original_leaves_the_repository_and_comes_back(edition, tmp_path, capsys):
    originals = tmp_path / "originals"
    originals.mkdir()
    (tmp_path / "raw.txt").rename(originals / "harbour.txt")
    before = (edition / "sources/harbour/ar.txt").read_bytes()
    code, out = run(edition, "restore", str(originals), capsys=capsys)
    assert (code, out) == (0, "no document of the edition withholds its original\n")
    code, out = run(edition, "withhold", "harbour", str(originals / "harbour.txt"), capsys=capsys)
    assert code == 0
    assert out.startswith("withheld: 4 segments of sources/harbour/ar.txt, which Git ignores from now on\n")
    (edition / "sources/harbour/ar.txt").unlink()
    assert run(edition, "check", capsys=capsys)[0] == 0
    code, out = run(edition, "restore", str(tmp_path), capsys=capsys)
    assert (code, "D424" in out) == (0, True)
    code, out = run(edition, "restore", str(originals), capsys=capsys)
    assert (code, out) == (0, "sources/harbour/ar.txt: restored from harbour.txt\n")
    assert (edition / "sources/harbour/ar.txt").read_bytes() == before


def test_a_ruling_on_words_that_are_not_here_still_names_somebody_known(edition, tmp_path, capsys):
    run(edition, "withhold", "harbour", str(tmp_path / "raw.txt"), capsys=capsys)
    (edition / "sources/harbour/ar.txt").unlink()
    (edition / "sources/harbour/mentions.yml").write_text('- {at: "1.1", quote: المدينة, ref: nowhere}\n')
    code, out = run(edition, "check", capsys=capsys)
    assert (code, "mentions.yml:1: D506" in out) == (1, True)


def test_new_refuses_a_folder_with_something_in_it(edition, capsys):
    before = snapshot(edition)
    assert main(["new", str(edition)]) == 1
    assert "D009" in capsys.readouterr().out
    assert snapshot(edition) == before


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


def test_check_lists_every_fault_for_programs(edition, capsys):
    (edition / "edition.yml").write_text("titel: {en: x}\nlanguages: [ar, en]\n", encoding="utf-8")
    (edition / "sources" / "harbour" / "mentions.yml").write_text(
        '- {at: "1.1", quote: لا شيء, ref: lennin}\n', encoding="utf-8"
    )
    code, out = run(edition, "check", "--format", "json", capsys=capsys)
    rows = json.loads(out)
    assert code == 1
    assert {row["path"] for row in rows} >= {"edition.yml", "sources/harbour/mentions.yml"}
    assert all(list(row) == ["code", "severity", "path", "line", "document", "segment", "text", "hint"] for row in rows)


def test_a_translation_is_held_against_its_original_until_an_editor_accepts_it(edition, capsys):
    def check(year, accepted=""):
        home = edition / "sources" / "harbour"
        lines = f"[1.0] ## News\n[1.1] Vladimir Lenin reached the city on 3 April {year}.\n[1.2] He stood still.\n"
        (home / "en.txt").write_text(f"{lines}\n[2.1] Then Lenin went home.\n", encoding="utf-8")
        (home / "accepted.yml").write_text(accepted, encoding="utf-8")
        code, out = run(edition, "check", "--format", "json", capsys=capsys)
        return code, [(row["code"], row["path"], row["line"]) for row in json.loads(out) if row["code"] > "D512"]

    accepted = '- {at: "1.1", code: D520, reason: the misprint is kept}\n'
    assert check(1917) == (0, [])
    assert check(1971) == (0, [("D520", "sources/harbour/en.txt", 2)])
    assert check(1971, accepted) == (0, [])
    assert check(1917, accepted) == (1, [("D541", "sources/harbour/accepted.yml", 1)])


def test_mentions_are_rows(edition, capsys):
    code, out = run(edition, "mentions", "--format", "jsonl", capsys=capsys)
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    date = next(row for row in rows if row["kind"] == "date")
    assert (date["text"], date["value"], date["edtf"]) == ("3 نيسان (أبريل) 1917", "1917-04-03", "1917-04-03")
    assert [row["text"] for row in rows if row.get("ref") == "lenin"] == ["فلاديمير لينين", "لينين"]
    lines = dict(
        line.split("] ", 1) for line in (edition / "sources/harbour/ar.txt").read_text("utf-8").splitlines() if line
    )
    for row in rows:
        assert lines["[" + row["segment"]][row["start"] : row["end"]] == row["text"]


def test_mentions_in_notes_are_rows_where_they_are_asked_for(edition, capsys):
    notes = edition / "sources/harbour/notes.yml"
    notes.write_text('- {at: "1.1", text: {en: "So *Vladimir* Lenin said."}}\n', "utf-8")
    _, without = run(edition, "mentions", "--format", "jsonl", capsys=capsys)
    _, out = run(edition, "mentions", "--notes", "--format", "jsonl", capsys=capsys)
    assert out.startswith(without)
    assert "note" not in without
    [row] = [json.loads(line) for line in out.removeprefix(without).splitlines()]
    assert row == {
        "document": "harbour",
        "lang": "en",
        "note": "1.1",
        "segment": "1.1",
        "start": 3,
        "end": 17,
        "text": "Vladimir Lenin",
        "kind": "person",
        "ref": "lenin",
        "cert": "high",
        "by": "diglot",
    }


def test_what_is_no_edition_is_said_in_one_line(tmp_path, capsys):
    assert main(["-C", str(tmp_path), "build"]) == 1
    assert capsys.readouterr().out.startswith("edition.yml: D001, ")


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


@pytest.mark.parametrize("arguments", [["serve", "--port", "99999"], ["build", "--jobs", "0"], ["bild"]])
def test_a_command_that_is_not_understood_is_said_so_in_a_few_lines(edition, capsys, arguments):
    with pytest.raises(SystemExit) as stop:
        main(["-C", str(edition), *arguments])
    assert stop.value.code == 2
    assert len(capsys.readouterr().err) < 500


def test_annotations_for_github_are_escaped():
    issue = Issue("D003", Where("a,b.yml", 3), "100 %\nsure")
    assert list(report.lines([issue], "github")) == ["::error file=a%2Cb.yml,line=3,title=D003::100 %25%0Asure"]


def wait_for(condition, seconds=60):
    for _ in range(seconds * 10):
        if condition():
            return True
        time.sleep(0.1)
    return False


def test_the_preview_follows_each_save_and_survives_faults(edition, tmp_path):
    """Real process, real port: what an editor sees while writing."""
    page = edition / "build" / "site" / "texts" / "harbour" / "index.html"
    log = tmp_path / "log"
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    command = [sys.executable, "-m", "diglot.cli", "-C", str(edition), "serve", "--port", port]
    with log.open("w") as out, subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT) as server:
        try:
            assert wait_for(lambda: f"http://127.0.0.1:{port}" in log.read_text()), log.read_text()
            text = edition / "sources" / "harbour" / "en.txt"
            text.write_text(text.read_text("utf-8").replace("[2.1]", "[2.1] A quay at dawn.", 1), encoding="utf-8")
            assert wait_for(lambda: "A quay at dawn." in page.read_text("utf-8")), log.read_text()
            (edition / "authority" / "persons.yml").write_text("lenin: {name: {ar: لينين", encoding="utf-8")
            assert wait_for(lambda: "D002" in log.read_text()), log.read_text()
            (edition / "authority" / "persons.yml").write_text(PERSONS.replace("Vladimir", "V. I."), encoding="utf-8")
            person = edition / "build" / "site" / "persons" / "lenin" / "index.html"
            assert wait_for(lambda: person.is_file() and "V. I. Lenin" in person.read_text("utf-8")), log.read_text()
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/texts/harbour/index.html") as answer:
                shown = answer.read().decode()
            assert "A quay at dawn." in shown
            assert "livereload(" in shown
            assert "Content-Security-Policy" not in shown, "the policy would keep the reloading script out"
        finally:
            server.terminate()
    assert "Traceback" not in log.read_text()


SOURCES = Path(os.environ.get("DIGLOT_PRESS", Path(__file__).parents[2] / "shared" / "sources"))
REPOSITORY = Path(__file__).parents[1]


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the press texts are not here")
def test_the_press_texts_go_through_untranslated(tmp_path, new, capsys):
    """Three raw texts and the repository's authority files: valid TEI with persons and dates, and a site."""
    folder = new(tmp_path / "press")
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
