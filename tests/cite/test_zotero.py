"""What Zotero makes of pages and of records: its own engine and translators, where they are installed."""

from dataclasses import replace

import pytest
from harbour import ARRIVAL, EDITION

from diglot.cite.export import FORMATS
from diglot.cite.records import of_document, of_edition
from judging import answer, needs

pytestmark = needs("zotero-translators")

PAGES = [f"{interface}texts/{text}/" for interface in ("", "ar/") for text in ("arrival", "waiting")]
OTHERS = ["", "texts/", "texts/arrival/about/", "texts/arrival/cite/", "persons/khoury/"]
OWN = ("key", "version", "accessDate", "libraryCatalog")
"""Fields of Zotero's own."""
ORIGIN = "Original Publisher: The Harbour Gazette\nOriginal Publisher Place: Tyre\nOriginal Date: 1921-05"
WHOLE = {
    "texts/arrival/": {
        "title": "The arrival",
        "bookTitle": "Letters of the harbour",
        "abstractNote": "How a man came to his town.",
        "language": "en",
        "extra": f"Version: 1.0, reviewed text\nOriginal Title: الوصول\n{ORIGIN}",
    },
    "ar/texts/arrival/": {
        "title": "الوصول",
        "bookTitle": "رسائل الميناء",
        "abstractNote": "قصة وصول رجل إلى مدينته.",
        "language": "ar",
        "extra": f"Version: 1.0، نص مراجَع\n{ORIGIN}\nTitle in English: The arrival",
    },
}
PEOPLE = {"texts/arrival/": ("Anonymous", "Salma Haddad"), "ar/texts/arrival/": ("كاتب مجهول", "سلمى حداد")}
ED = replace(EDITION, publisher={"en": "Harbour Press"})
AUTHOR = {"en": "Khoury, Nadim; Salt and Sons"}
ITEM = of_document(ED, replace(ARRIVAL, author=AUTHOR), "en")


def imported(pages=(), records=()):
    """The items of each page (address, HTML) and of each record (text)."""
    question = {"pages": list(pages), "records": list(records)}
    return answer("zotero.js", "zotero-translators/index.js", question).values()


@pytest.fixture(scope="module")
def items(harbour_site):
    """Page → its items."""
    found = {page: (harbour_site / page / "index.html").read_text(encoding="utf-8") for page in [*PAGES, *OTHERS]}
    pages, _ = imported((f"https://example.org/harbour/{page}", text) for page, text in found.items())
    return dict(zip(found, pages, strict=True))


@pytest.fixture(scope="module")
def records():
    """Format → the items of a file that has a text and the edition, without notes."""
    _, records = imported(records=(form([ITEM, of_edition(ED, "en")]) for form in FORMATS.values()))
    return {
        name: [one for one in found if one["itemType"] != "note"] for name, found in zip(FORMATS, records, strict=True)
    }


def creators(item):
    """Role, and the name as it is or family and given name."""
    return [
        tuple(one[key] for key in ("creatorType", "name", "lastName", "firstName") if key in one)
        for one in item["creators"]
    ]


@pytest.mark.parametrize("page", WHOLE)
def test_the_page_of_a_text_is_taken_whole(items, page):
    (item,) = items[page]
    author, editor = PEOPLE[page]
    assert creators(item) == [("author", author), ("editor", editor), ("translator", "Salma Haddad")]
    assert {key: value for key, value in item.items() if key not in OWN} == WHOLE[page] | {
        "itemType": "bookSection",
        "creators": item["creators"],
        "date": "2025-06-01",
        "url": "https://example.org/harbour/texts/arrival/",
        "rights": "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "tags": [],
    }


@pytest.mark.parametrize(
    ("interface", "called"), [("", "الانتظار, Letters of the harbour"), ("ar/", "الانتظار، رسائل الميناء")]
)
def test_a_text_without_an_abstract_is_not_given_that_of_the_edition(items, interface, called):
    (item,) = items[f"{interface}texts/waiting/"]
    assert item["abstractNote"] == called


def test_other_pages_are_pages_of_the_edition_by_nobody(items):
    found = [item for page in OTHERS for item in items[page]]
    assert {(item["itemType"], item["websiteTitle"], *creators(item)) for item in found} == {
        ("webpage", "Letters of the harbour")
    }
    assert [item["title"] for item in found][::4] == ["Letters of the harbour", "Nadim Khoury"]
    assert [item["url"] for item in found] == [f"https://example.org/harbour/{page}" for page in OTHERS]


@pytest.mark.parametrize("form", FORMATS)
def test_records_are_a_part_of_a_book_and_a_book(records, form):
    part, whole = records[form]
    people = [("author", "Khoury", "Nadim"), ("author", "Salt and Sons"), ("editor", "Salma Haddad")]
    # The older BibTeX has no translators: they stand in a note.
    translators = [] if form == "bibtex" else [("translator", "Salma Haddad")]
    assert creators(part) == people + translators
    assert creators(whole) == [("editor", "Salma Haddad")]
    assert [(one["itemType"], one["title"], one["publisher"], one["url"]) for one in (part, whole)] == [
        ("bookSection", "The arrival", "Harbour Press", "https://example.org/harbour/texts/arrival/"),
        ("book", "Letters of the harbour", "Harbour Press", "https://example.org/harbour/"),
    ]
    assert part["bookTitle"] == "Letters of the harbour"
    assert all("2025" in one["date"] for one in (part, whole))


@pytest.mark.parametrize("form", ["ris", "csl-json"])
def test_the_version_and_its_state_are_the_edition_of_a_record(records, form):
    said = {"ris": "", "csl-json": "version "}[form]
    assert [one["edition"] for one in records[form]] == [f"{said}1.0, reviewed text", f"{said}1.0"]
