"""``diglot suggest`` as an editor runs it."""

import json

import pytest
from ruamel.yaml import YAML

from diglot.cli import main

EDITION = "title: {en: Letters, ar: رسائل}\nlanguages: [ar, en]\n"
DOCUMENT = "title: {en: Letters, ar: رسائل}\noriginal: ar\n"
PERSONS = """\
# The people of the letters.
svanqvist:                       # the traveller
  name: {ar: كريستيان سفانكفيست, en: Kristian Svanqvist}
"""
AR = """\
[1.1] زار كريستيان سفانكفيست مدينة كالمار عام 1931.
[1.2] وهناك لقي الرسامة هيلدا فورسبرغ، وكان سفانكفيست لا يعرفها.
[1.3] ثم كتب كريستيان سفانكفيست رسالته الأولى.
[1.4] ولم يكتب سفانكفيست بعدها إلا قليلا.
[1.5] وفي الربيع رحل سفانكفيتس إلى الشمال.
"""
EN = """\
[1.1] Kristian Svanqvist visited the city of Kalmar in 1931.
[1.2] There he met the painter Hilda Forsberg, whom Svanqvist did not know.
[1.3] Then Kristian Svanqvist wrote his first letter.
[1.4] After that Svanqvist wrote but little.
[1.5] In spring Svanqvist left for the Wolves.
"""
MISPRINT = "svanqvist-as-sfankfits"


@pytest.fixture
def edition(tmp_path):
    files = {
        "edition.yml": EDITION,
        "authority/persons.yml": PERSONS,
        "sources/letters/document.yml": DOCUMENT,
        "sources/letters/ar.txt": AR,
        "sources/letters/en.txt": EN,
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def suggest(edition, capsys):
    def run(*arguments):
        capsys.readouterr()
        code = main(["-C", str(edition), "suggest", "--jobs", "1", *arguments])
        return code, capsys.readouterr().out

    return run


def rows(suggest):
    code, out = suggest("--format", "jsonl")
    assert code == 0
    return {row["id"]: row for row in map(json.loads, out.splitlines())}


def snapshot(folder):
    kept = [path for path in folder.rglob("*") if path.is_file() and "build" not in path.parts]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in kept}


def test_proposals_are_rows_for_programs(suggest):
    found = rows(suggest)
    assert set(found) == {"forsberg", "kalmar", "wolves", MISPRINT}
    row = found["forsberg"]
    assert (row["kind"], row["name"]) == ("person", {"ar": "هيلدا فورسبرغ", "en": "Hilda Forsberg"})
    assert row["confidence"] == "high"
    assert row["forms"] == {"ar": {"هيلدا فورسبرغ": 1}, "en": {"Hilda Forsberg": 1}}
    [place] = row["places"]
    assert place["document"] == "letters"
    for text in place["texts"]:
        [[start, end]] = text["marks"]
        assert text["text"][start:end] == row["name"][text["lang"]]
    assert {"clue", "words", "weight"} == set(row["clues"][0])
    assert found["wolves"]["kind"] is None
    assert (found[MISPRINT]["ref"], found[MISPRINT]["correct"]) == ("svanqvist", "سفانكفيست")


def test_proposals_are_blocks_to_read_with_the_words_in_brackets(suggest):
    code, out = suggest()
    assert code == 0
    block = next(block for block in out.split("\n\n") if block.startswith("forsberg:"))
    assert block.splitlines()[0] == "forsberg: person, confidence high"
    assert "  ar: \u2068هيلدا فورسبرغ\u2069 (1)" in block
    assert "letters en 1.2: \u2068There he met the painter [Hilda Forsberg], whom" in block
    assert f"{MISPRINT}: misprint of \u2068سفانكفيست\u2069 (svanqvist, named 4 times otherwise)" in out
    assert "4 proposals; «diglot suggest --confirm ID …»" in out


def test_long_sentences_are_cut_around_the_name(edition, suggest):
    path = edition / "sources" / "letters" / "en.txt"
    path.write_text(
        EN.replace("There he met", "word " * 60 + "met").replace("not know.", "not know " + "end " * 60), "utf-8"
    )
    [line] = [line for line in suggest()[1].splitlines() if "[Hilda Forsberg]" in line]
    assert line.count("…") == 2
    assert len(line) < 260


def test_proposals_are_entries_to_copy(suggest):
    code, out = suggest("--format", "yaml")
    assert code == 0
    yaml = YAML(typ="safe")
    blocks = [block for block in out.split("\n\n") if block.strip()]
    entries = {block.splitlines()[0].removeprefix("# ").partition(":")[0]: yaml.load(block) for block in blocks}
    assert entries["forsberg"] == {"forsberg": {"name": {"ar": "هيلدا فورسبرغ", "en": "Hilda Forsberg"}}}
    assert entries[MISPRINT][0]["correct"] == "سفانكفيست"
    assert "# authority/persons.yml" in out
    assert "# sources/letters/corrections.yml" in out


def test_nothing_is_written_without_being_asked(edition, suggest):
    before = snapshot(edition)
    for style in ("text", "yaml", "jsonl"):
        suggest("--format", style)
    assert snapshot(edition) == before


def test_what_is_confirmed_stands_in_the_authority_files_and_is_known_from_then_on(edition, suggest):
    code, out = suggest("--confirm", "forsberg", "kalmar")
    assert (code, out) == (0, "wrote authority/persons.yml\nwrote authority/places.yml\n")
    persons = (edition / "authority" / "persons.yml").read_text(encoding="utf-8")
    assert persons == PERSONS + "forsberg:\n  name: {ar: هيلدا فورسبرغ, en: Hilda Forsberg}\n"
    assert not {"forsberg", "kalmar"} & set(rows(suggest))
    assert main(["-C", str(edition), "mentions", "--format", "jsonl"]) == 0


def test_a_confirmed_misprint_is_a_correction(edition, suggest, capsys):
    path = edition / "sources" / "letters" / "corrections.yml"
    path.write_text("# What the text prints.\n", encoding="utf-8")
    code, out = suggest("--confirm", MISPRINT)
    assert (code, out) == (0, "wrote sources/letters/corrections.yml\n")
    assert path.read_text(encoding="utf-8") == (
        "# What the text prints.\n"
        '- {at: "1.5", quote: سفانكفيتس, correct: سفانكفيست, ref: svanqvist, reason: misprint}\n'
    )
    assert MISPRINT not in rows(suggest)
    main(["-C", str(edition), "mentions", "--format", "jsonl"])
    mentions = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["ref"] for row in mentions if row["text"] == "سفانكفيتس"] == ["svanqvist"]


def test_a_confirmed_form_is_an_alias(edition, suggest):
    path = edition / "sources" / "letters" / "en.txt"
    path.write_text(EN.replace("Then Kristian Svanqvist", "Then Svankvist"), encoding="utf-8")
    assert rows(suggest)["svanqvist-as-svankvist"]["ref"] == "svanqvist"
    assert suggest("--confirm", "svanqvist-as-svankvist")[0] == 0
    persons = (edition / "authority" / "persons.yml").read_text(encoding="utf-8")
    assert "aliases: {en: [Svankvist]}" in persons
    assert persons.startswith("# The people of the letters.\nsvanqvist:                       # the traveller\n")
    assert "svanqvist-as-svankvist" not in rows(suggest)


def test_another_identifier_and_another_kind(edition, suggest):
    assert suggest("--confirm", "wolves=the-north", "--kind", "organisation") == (
        0,
        "wrote authority/organisations.yml\n",
    )
    text = (edition / "authority" / "organisations.yml").read_text(encoding="utf-8")
    assert text == "the-north:\n  name: {en: Wolves}\n"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["forsbreg"], "D440", "did you mean «forsberg»?"),
        (["forsberg", "nobody"], "D440", "«nobody»"),
        (["wolves"], "D441", "--kind"),
        (["forsberg=svanqvist"], "D302", "forsberg=NEW"),
        (["forsberg=kalmar", "kalmar"], "D302", "«kalmar»"),
        (["forsberg=Hilda F."], "D301", "«hilda-f»"),
        (["forsberg=none"], "D301", "«none»"),
    ],
)
def test_what_cannot_be_confirmed_is_an_issue_and_nothing_is_written(edition, suggest, arguments, code, words):
    before = snapshot(edition)
    exit_code, out = suggest("--confirm", *arguments)
    assert exit_code == 1
    assert code in out
    assert words in out
    assert snapshot(edition) == before


@pytest.mark.parametrize(
    ("content", "code"), [(b"places: [1, 2", "D002"), (b"caf\xe9:\n", "D101"), (b"{a: {name: {en: b}}}", "D005")]
)
def test_a_file_that_cannot_be_added_to_is_an_issue(edition, suggest, content, code):
    path = edition / "authority" / "places.yml"
    path.write_bytes(content)
    exit_code, out = suggest("--confirm", "kalmar")
    assert exit_code == 1
    assert code in out
    assert path.read_bytes() == content


def test_a_link_out_of_the_edition_is_not_followed(edition, suggest, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "places.yml"
    outside.write_text("# mine\n", encoding="utf-8")
    (edition / "authority" / "places.yml").symlink_to(outside)
    code, out = suggest("--confirm", "kalmar")
    assert code == 1
    assert "D205" in out
    assert outside.read_text(encoding="utf-8") == "# mine\n"


def test_that_there_is_nothing_to_propose_is_said(edition, suggest):
    (edition / "sources" / "letters" / "ar.txt").write_text("[1.1] كان البحر هادئا.\n", encoding="utf-8")
    (edition / "sources" / "letters" / "en.txt").write_text("[1.1] The sea was calm.\n", encoding="utf-8")
    assert suggest() == (0, "nothing to propose: whatever looks like a name stands in the authority files.\n")
    assert suggest("--format", "jsonl") == (0, "")
    assert suggest("--format", "yaml")[1].startswith("# nothing")


def test_what_is_no_edition_is_said(tmp_path, capsys):
    assert main(["-C", str(tmp_path), "suggest"]) == 1
    assert "D001" in capsys.readouterr().out
