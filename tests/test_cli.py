"""The command as an editor runs it: a new edition, its faults, its mentions, an original that is withheld."""

import json

import pytest

from commanding import first_edition, run, snapshot
from diglot import report
from diglot.cli import main
from diglot.issues import Issue
from diglot.model import Where


@pytest.fixture
def edition(tmp_path, fonts):
    """A new edition with one document added to it and one person known."""
    return first_edition(tmp_path, fonts)


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


@pytest.mark.parametrize("arguments", [["serve", "--port", "99999"], ["build", "--jobs", "0"], ["bild"]])
def test_a_command_that_is_not_understood_is_said_so_in_a_few_lines(edition, capsys, arguments):
    with pytest.raises(SystemExit) as stop:
        main(["-C", str(edition), *arguments])
    assert stop.value.code == 2
    assert len(capsys.readouterr().err) < 500


def test_annotations_for_github_are_escaped():
    issue = Issue("D003", Where("a,b.yml", 3), "100 %\nsure")
    assert list(report.lines([issue], "github")) == ["::error file=a%2Cb.yml,line=3,title=D003::100 %25%0Asure"]
