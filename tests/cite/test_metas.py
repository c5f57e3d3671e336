"""What a page tells reference managers, read by the rules of Zotero's translators «Embedded Metadata» and «RDF»."""

import re
from dataclasses import replace

import pytest
from harbour import ARRIVAL, EDITION, WAITING

from diglot.cite.metas import metas
from diglot.cite.records import of_document
from diglot.model import Source

SPACES = {"eprints", "z"}
OTHERS = {"bib", "dc", "og", "article", "book", "music", "video", "link", "so"}
"""Prefixes that Zotero knows as well; the second part of a name of three parts is taken for one of them."""
FIELDS = {
    "eprints.title": "title",
    "eprints.publication": "publicationTitle",
    "eprints.date": "date",
    "eprints.official_url": "url",
    "eprints.abstract": "abstractNote",
}
CREATORS = {"eprints.creators_name": "author", "eprints.editors_name": "editor", "z.translators": "translator"}


def zotero(found):
    """The item that Zotero makes of ``meta`` elements; its creators as role, family name (or all of it), given name."""
    item = {"creators": []}
    for name, content in found:
        prefix, middle, *_ = re.split(r"[.:_]", name)
        assert prefix in SPACES and (middle not in OTHERS or name.count("_") == 0)
        if name in CREATORS:
            item["creators"].append((CREATORS[name], *creator(content)))
        else:
            item[FIELDS.get(name, name.removeprefix("z."))] = content
    return item


def creator(name):
    """Parted at the comma, where there is one (at its end it parts nothing), else at the last space."""
    bare = re.sub(r"^[\s.,/\[\]:]+|[\s.,/\[\]:]+$", "", name)
    if "," in name:
        family, *given = re.split(r", ?", bare)
        return family, *given[:1]
    *given, family = bare.split(" ")
    return family, " ".join(given)


def extra(item):
    """What Zotero finds in the field «Extra»: variables of CSL by their labels."""
    return dict(line.split(": ", 1) for line in item["extra"].split("\n"))


def test_a_reference_manager_has_the_whole_record():
    item = zotero(metas(EDITION, ARRIVAL, "en"))
    assert extra(item) == {
        "Version": "1.0, reviewed text",
        "Original Title": "الوصول",
        "Original Publisher": "The Harbour Gazette",
        "Original Publisher Place": "Tyre",
        "Original Date": "1921-05",
    }
    assert {key: value for key, value in item.items() if key != "extra"} == {
        "itemType": "bookSection",
        "title": "The arrival",
        "creators": [("author", "Anonymous"), ("editor", "Salma Haddad"), ("translator", "Salma Haddad")],
        "publicationTitle": "Letters of the harbour",
        "date": "2025-06-01",
        "language": "en",
        "url": "https://example.org/harbour/texts/arrival/",
        "abstractNote": "How a man came to his town.",
        "rights": "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    }


def test_nothing_of_the_record_for_programs_is_left_out():
    document = replace(ARRIVAL, author={"en": "Maksik, Salim"})
    edition = replace(EDITION, publisher={"en": "Harbour Press"})
    told = " ".join(value for _, value in metas(edition, document, "en"))
    item = of_document(edition, document, "en")
    for key in item.keys() - {"id", "type", "keyword", "author", "editor", "translator", "issued", "original-date"}:
        assert item[key] in told, key


def test_the_arabic_page_tells_it_in_arabic_and_the_other_title_beside_it():
    item = zotero(metas(EDITION, ARRIVAL, "ar"))
    assert (item["title"], item["language"], item["publicationTitle"]) == ("الوصول", "ar", "رسائل الميناء")
    assert extra(item)["Title in English"] == "The arrival"
    assert "Original Title" not in extra(item)


@pytest.mark.parametrize(
    ("written", "creators"),
    [
        ("Maksik, Salim", [("Maksik", "Salim")]),
        ("Abu al-Khayr, Salim Karim", [("Abu al-Khayr", "Salim Karim")]),
        ("الماكسيك، سليم", [("الماكسيك", "سليم")]),
        ("هيئة التحرير", [("هيئة التحرير",)]),
        ("Maksik, Salim; Salt and Sons", [("Maksik", "Salim"), ("Salt and Sons",)]),
    ],
)
def test_names_arrive_as_an_editor_wrote_them(written, creators):
    item = zotero(metas(EDITION, replace(ARRIVAL, author={"": written}), "en"))
    assert [names for role, *names in item["creators"] if role == "author"] == [list(each) for each in creators]


@pytest.mark.parametrize(
    "source", [Source({"en": EDITION.title["en"]}, "2025-06-01"), Source()], ids=["here", "unknown"]
)
def test_a_text_that_first_came_out_here_is_not_said_to_have_been_published_before(source):
    item = zotero(metas(EDITION, replace(ARRIVAL, source=source), "en"))
    assert extra(item) == {"Version": "1.0, reviewed text", "Title in Arabic": "الوصول"}


def test_what_nobody_states_is_not_told():
    bare = replace(EDITION, editors=(), date="", url="", licence="")
    found = dict(metas(bare, WAITING, "en"))
    assert found.keys() == {"z.itemType", "eprints.title", "eprints.publication", "z.language", "z.extra"}
    assert (found["eprints.title"], found["z.language"]) == ("الانتظار", "ar")
