"""Records for reference managers, read back by parsers of other people."""

import json

import bibtexparser
import pytest
import rispy
from bibtexparser import middlewares
from harbour import ARRIVAL, EDITION, LIBRARY

from diglot.cite.export import FORMATS, biblatex, bibtex, csl_json, ris
from diglot.cite.passages import Passage
from diglot.cite.records import of_document, of_edition
from diglot.downloads.citations import CITATIONS

ITEM = of_document(EDITION, ARRIVAL, "en", Passage("1.1", "1.2"))
PERSON = {**ITEM, "author": [{"family": "Khoury", "given": "Nadim"}, {"literal": "Salt and Sons"}]}
AWKWARD = r"50% of {A} & B_c #1 ~ $2 ^ \end <i>"


def read_bib(text):
    """The entry of a .bib file, TeX decoded, as somebody else's parser has it."""
    plain = [middlewares.RemoveEnclosingMiddleware(), middlewares.LatexDecodingMiddleware()]
    library = bibtexparser.parse_string(text, parse_stack=plain)
    assert library.failed_blocks == []
    return {
        entry.key: {field.key: field.value for field in entry.fields} | {"": entry.entry_type}
        for entry in library.entries
    }


def test_biblatex_has_what_it_has_fields_for():
    entry = read_bib(biblatex([ITEM]))["arrival-1.1-1.2"]
    assert entry == {
        "": "incollection",
        "author": "Anonymous",
        "editor": "Salma Haddad",
        "translator": "Salma Haddad",
        "title": "The arrival",
        "booktitle": "Letters of the harbour",
        "url": "https://example.org/harbour/texts/arrival/#1.1-1.2",
        "date": "2025-06-01",
        "version": "1.0, reviewed text",
        "addendum": "Version 1.0, reviewed text",
        "pages": "1.1–1.2",
        "pagination": "section",
        "origtitle": "الوصول",
        "origdate": "1921-05",
        "origpublisher": "The Harbour Gazette",
        "origlocation": "Tyre",
        "langid": "english",
        "abstract": "How a man came to his town.",
        "keywords": "Ports",
        "annotation": "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    }


def test_bibtex_tells_the_rest_in_a_note():
    entry = read_bib(bibtex([ITEM]))["arrival-1.1-1.2"]
    assert (entry["year"], entry["month"]) == ("2025", "jun")
    assert entry["note"] == (
        "translated by Salma Haddad; version 1.0, reviewed text; passage 1.1–1.2; "
        "originally published as الوصول, The Harbour Gazette, Tyre, 1921-05"
    )


def test_names_in_tex_are_taken_apart_only_where_they_have_parts():
    library = bibtexparser.parse_string(
        biblatex([PERSON]),
        append_middleware=[middlewares.SeparateCoAuthors(), middlewares.SplitNameParts()],
    )
    first, second = library.entries[0]["author"]
    assert (first.last, first.first) == (["Khoury"], ["Nadim"])
    assert (second.last, second.first) == (["{Salt and Sons}"], [])


@pytest.mark.parametrize("made", [biblatex, bibtex])
def test_no_sign_is_taken_for_tex(made):
    entry = read_bib(made([{**ITEM, "title": AWKWARD, "publisher": AWKWARD}]))["arrival-1.1-1.2"]
    for field in ("title", "publisher"):
        assert entry[field].replace("ˆ", "^") == AWKWARD  # the parser has another circumflex


def test_ris_is_read_by_the_tags_of_reference_managers():
    (entry,) = rispy.loads(ris([PERSON]))
    assert entry["type_of_reference"] == "CHAP"
    assert entry["authors"] == ["Khoury, Nadim", "Salt and Sons"]
    assert entry["secondary_authors"] == entry["subsidiary_authors"] == ["Salma Haddad"]
    assert (entry["title"], entry["secondary_title"]) == ("The arrival", "Letters of the harbour")
    assert (entry["year"], entry["date"], entry["language"]) == ("2025", "2025/06/01", "en")
    assert entry["urls"] == ["https://example.org/harbour/texts/arrival/#1.1-1.2"]
    assert entry["keywords"] == ["Ports"]
    assert "originally published as الوصول" in entry["notes"][0]


def test_several_records_stay_apart_in_ris():
    assert [one["id"] for one in rispy.loads(ris([of_edition(EDITION, "en"), ITEM]))] == ["edition", "arrival#1.1-1.2"]


def test_nothing_is_lost_in_csl_json():
    """A part of a book has a type, and both a name for the version, that programs take."""
    whole = of_edition(EDITION, "en")
    part, book = json.loads(csl_json([PERSON, whole]))
    assert part == without(PERSON, "version") | {"type": "chapter", "edition": "version 1.0, reviewed text"}
    assert book == without(whole, "version") | {"edition": "version 1.0"}


def without(item, key):
    return {name: value for name, value in item.items() if name != key}


def test_there_is_a_file_of_each_document_and_of_all_at_an_address_without_a_version():
    addresses = [
        product.address(of, EDITION.version) for product in CITATIONS for of, _ in product.sets(LIBRARY.documents)
    ]
    assert addresses == [
        f"downloads/cite/{name}.{suffix}"
        for suffix in ("bib", "ris", "json")
        for name in ("arrival", "waiting", "edition")
    ]


def test_the_file_of_the_edition_begins_with_the_edition():
    of_each, of_all = (one for one in CITATIONS if one.suffix == ".json")
    whole = json.loads(of_all.make(LIBRARY, LIBRARY.documents))
    assert [one["id"] for one in whole] == ["edition", "arrival", "waiting"]
    assert [one["id"] for one in json.loads(of_all.make(LIBRARY, (ARRIVAL,)))] == ["edition", "arrival"]
    assert of_each.make(LIBRARY, (ARRIVAL,)).decode() == csl_json([of_document(EDITION, ARRIVAL, "en")])


def test_the_same_records_give_the_same_bytes():
    assert all(made([ITEM, PERSON]) == made([dict(ITEM), dict(PERSON)]) for made in FORMATS.values())
