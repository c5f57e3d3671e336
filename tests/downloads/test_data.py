"""The data to take away, read back by whoever reads such files."""

import csv
import hashlib
import io
import json
import subprocess
import zipfile
from dataclasses import replace

import pytest
from harbour import ARRIVAL, LIBRARY, with_files
from lxml import etree
from translate.storage import tmx

from diglot.downloads import data, make
from diglot.downloads.archive import checksums, zipped
from diglot.downloads.data.writing import table
from diglot.identifiers import covers
from diglot.model import Date, Division, Segment, Text
from diglot.pages.alignment import units
from diglot.project import load

DOCUMENTS = LIBRARY.documents
XML = "{http://www.w3.org/XML/1998/namespace}lang"


def rows(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


@pytest.fixture(scope="module")
def made(new_harbour, tmp_path_factory):
    """The files of the small edition: address → bytes."""
    project = new_harbour(tmp_path_factory.mktemp("downloads"))
    found = make(load(project.root)[0], with_files(project, LIBRARY))
    return {address: file.path.read_bytes() for address, file in found.items()}


def test_files_are_named_by_the_text_and_the_version(made):
    assert "downloads/arrival-1.0.csv" in made
    assert "downloads/edition-1.0-data.zip" in made
    assert len(made) == len(set(made))


def test_each_sentence_stands_once_with_its_translation():
    found = rows(data.aligned_csv(LIBRARY, (ARRIVAL,)))
    wanted = [
        (unit.id, " ".join(each.text for each in unit.segments.get("en", ()) if each.text)) for unit in units(ARRIVAL)
    ]
    assert [
        (covers(row["segment"])[0] if row["segment"] else unit, row["translation"])
        for row, (unit, _) in zip(found, wanted, strict=True)
    ] == wanted
    assert {row["licence"] for row in found} == {"https://creativecommons.org/licenses/by/4.0/"}
    assert found[0]["address"].startswith("https://example.org/harbour/texts/arrival/#")


def test_lines_of_json_say_the_same_as_the_table():
    lines = [json.loads(line) for line in data.aligned_jsonl(LIBRARY, DOCUMENTS).decode().splitlines()]
    table_rows = rows(data.aligned_csv(LIBRARY, DOCUMENTS))
    assert [(each["document"], each["segment"], "; ".join(each["dates"])) for each in lines] == [
        (each["document"], each["segment"], each["dates"]) for each in table_rows
    ]
    assert any(each["dates"] for each in lines)
    assert any("khoury" in each["entities"] for each in lines)


def test_a_translators_tool_reads_the_memory():
    """translate-toolkit, which Pootle, Weblate and Virtaal read TMX with."""
    store = tmx.tmxfile(io.BytesIO(data.tmx(LIBRARY, (ARRIVAL,))))
    pairs = {(unit.source, unit.target) for unit in store.units}
    wanted = {
        tuple(" ".join(each.text for each in unit.segments.get(lang, ()) if each.text) for lang in ("ar", "en"))
        for unit in units(ARRIVAL)
    }
    assert pairs == {pair for pair in wanted if all(pair)}


def test_the_memory_has_what_tmx_wants_of_it():
    root = etree.fromstring(data.tmx(LIBRARY, DOCUMENTS))
    assert root.get("version") == "1.4"
    header = root.find("header")
    needed = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"}
    assert needed <= set(header.keys())
    assert header.find("prop[@type='x-licence']").text == "https://creativecommons.org/licenses/by/4.0/"
    identifiers = [unit.get("tuid") for unit in root.iter("tu")]
    assert len(identifiers) == len(set(identifiers))
    assert all({variant.get(XML) for variant in unit.iter("tuv")} == {"ar", "en"} for unit in root.iter("tu"))


def test_plain_text_has_the_words_of_its_language_and_where_it_is_from():
    text = data.plain_text(LIBRARY, (ARRIVAL,), "ar").decode()
    for segment in ARRIVAL.text("ar").segments():
        assert segment.text in text
    assert "https://example.org/harbour/texts/arrival/" in text
    assert "https://creativecommons.org/licenses/by/4.0/" in text
    assert data.plain_text(LIBRARY, (ARRIVAL,), "fr") == b""


def test_every_date_stands_in_the_chronology_in_order():
    found = rows(data.chronology_csv(LIBRARY, DOCUMENTS))
    marks = [
        (document.id, text.lang, segment.id, segment.text[mark.start : mark.end])
        for document in DOCUMENTS
        for text in document.texts
        for segment in text.segments()
        for mark in segment.marks
        if isinstance(mark, Date)
    ]
    assert sorted((row["document"], row["language"], row["segment"], row["words"]) for row in found) == sorted(marks)
    years = [
        int(row["earliest"][:5] if row["earliest"].startswith("-") else row["earliest"][:4])
        for row in found
        if row["earliest"]
    ]
    assert years == sorted(years)
    assert all(row["value"] or number > len(years) - 1 for number, row in enumerate(found))


def test_entries_have_their_names_in_both_languages_and_their_identifiers_as_addresses():
    by_id = {row["id"]: row for row in rows(data.entities_csv(LIBRARY, DOCUMENTS))}
    assert set(by_id) == set(LIBRARY.authority)
    for entity in LIBRARY.authority.values():
        assert by_id[entity.id]["name_en"] == entity.name.get("en", "")
        assert all(
            by_id[entity.id][scheme].endswith(one.id) or one.id in by_id[entity.id][scheme]
            for scheme, one in entity.ids.items()
        )
    whole = {row["id"]: row for row in json.loads(data.entities_json(LIBRARY, DOCUMENTS))}
    assert {key: row["mentions"] for key, row in whole.items()} == {
        key: int(row["mentions"]) for key, row in by_id.items()
    }


def test_a_cell_that_a_spreadsheet_would_reckon_is_words():
    assert rows(table(("a", "b"), [{"a": "=1+1", "b": "-5.25"}])) == [{"a": "'=1+1", "b": "-5.25"}]


def test_what_is_withheld_is_in_no_file():
    segment = Segment("1.1", "", withheld=40)
    text = Text("ar", (Division("1", (segment,)),))
    english = Text("en", (Division("1", (Segment("1.1", "He came."),)),))
    withheld = replace(ARRIVAL, id="withheld", texts=(text, english), notes=())
    assert data.plain_text(LIBRARY, (withheld,), "ar") == b""
    assert data.tmx(LIBRARY, (withheld,)) == b""
    assert rows(data.aligned_csv(LIBRARY, (withheld,)))[0]["original"] == ""


def test_the_archive_has_everything_and_its_checksums_are_right(made, tmp_path):
    (tmp_path / "data.zip").write_bytes(made["downloads/edition-1.0-data.zip"])
    with zipfile.ZipFile(tmp_path / "data.zip") as archive:
        archive.extractall(tmp_path)
        assert archive.testzip() is None
    root = tmp_path / "edition-1.0"
    checked = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=root, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout
    there = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    assert {
        "README.txt",
        "LICENCE.txt",
        "tei/arrival.xml",
        "csv/arrival.csv",
        "text/arrival-ar.txt",
        "tmx/edition.tmx",
    } <= there
    readme = (root / "README.txt").read_text(encoding="utf-8")
    assert all(f"{name.partition('/')[0]}/" in readme for name in there if "/" in name)
    assert "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/" in (root / "LICENCE.txt").read_text(
        encoding="utf-8"
    )


def test_the_same_edition_gives_the_same_bytes(made, new_harbour, tmp_path):
    project = new_harbour(tmp_path / "again")
    again = make(load(project.root)[0], with_files(project, LIBRARY))
    assert {address: file.path.read_bytes() for address, file in again.items()} == made


def test_an_archive_knows_no_clock():
    with zipfile.ZipFile(io.BytesIO(zipped({"a": b"1"}, "2025-06-01"))) as archive:
        assert archive.infolist()[0].date_time == (2025, 6, 1, 0, 0, 0)
    with zipfile.ZipFile(io.BytesIO(zipped({"a": b"1"}, "1936"))) as archive:
        assert archive.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)
    assert checksums({"a": b"1"}) == f"{hashlib.sha256(b'1').hexdigest()}  a\n".encode()
