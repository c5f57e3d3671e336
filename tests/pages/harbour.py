"""A small edition made of records: everything that a page can show, once."""

import re
from dataclasses import replace
from pathlib import Path

from diglot.cite import document_file
from diglot.csl import Person, Record
from diglot.datevalue import DateValue
from diglot.model import (
    Change,
    Cite,
    Correction,
    Date,
    Division,
    Document,
    Edition,
    Entity,
    ExternalId,
    Mention,
    Note,
    Segment,
    Source,
    Span,
    Text,
)
from diglot.pages import File, Library, insert, publish, render
from diglot.pages.convert import Converter
from diglot.project import load, write

EDITION = Edition(
    title={"en": "Letters of the harbour", "ar": "رسائل الميناء"},
    subtitle={"en": "A small edition for tests", "ar": "طبعة صغيرة للاختبار"},
    about={"en": "Two invented texts.", "ar": "نصان مخترعان."},
    editors=({"en": "Salma Haddad", "ar": "سلمى حداد"},),
    licence="CC-BY-4.0",
    languages=("ar", "en"),
    interface=("en", "ar"),
    version="1.0",
    date="2025-06-01",
    url="https://example.org/harbour/",
)


def marked(identifier, text, *marks, emphasis=()):
    """A segment; each mark is (words, function of start and end), found by its words from left to right."""
    made = []
    for words, make in marks:
        start = text.index(words)
        made.append(make(start, start + len(words)))
    spans = tuple(Span(text.index(words), text.index(words) + len(words)) for words in emphasis)
    return Segment(identifier, text, spans, tuple(sorted(made, key=lambda mark: (mark.start, -mark.end))))


def person(ref):
    return lambda start, end: Mention(start, end, "person", ref)


def entity(kind, ref):
    return lambda start, end: Mention(start, end, kind, ref)


def date(value, **more):
    return lambda start, end: Date(start, end, value, **more)


def when(w3c, **more):
    return date(DateValue.parse(w3c), **more)


def corrected(correct, reason=""):
    return lambda start, end: Correction(start, end, correct, reason)


ORIGINAL = Text(
    "ar",
    (
        Division(
            "1",
            (
                marked("1.0", "الوصول إلى المرفأ"),
                marked(
                    "1.1",
                    "في صباح الثالث من آذار 1911 وصل نديم الخوري إلى صور على ظهر سفينة خشبية قديمة.",
                    ("الثالث من آذار 1911", when("1911-03-03")),
                    ("نديم الخوري", person("khoury")),
                    ("صور", entity("place", "tyre")),
                    emphasis=("خشبية",),
                ),
                marked(
                    "1.2",
                    "كان معه نديمم وصندوق من الكتب.",
                    ("نديمم", person("khoury")),
                    ("نديمم", corrected("نديم", "misprint")),
                ),
                marked("1.3", "لم يكن أحد ينتظره."),
            ),
        ),
        Division(
            "2",
            (
                marked(
                    "2.1",
                    "بين 1911 و1914 عمل في شركة الملاحة، ثم شهد إضراب العمّال نحو سنة 1913.",
                    ("1911 و1914", date(DateValue("1911", "1914", "span"))),
                    ("شركة الملاحة", entity("organisation", "navigation")),
                    ("إضراب العمّال", entity("event", "strike")),
                    ("1913", date(DateValue("1913", "1913", approximate=True))),
                ),
                marked(
                    "2.2",
                    "وفي شعبان 1331 عاد.",
                    (
                        "شعبان 1331",
                        date(
                            DateValue("1913-07-06", "1913-08-03", "within"),
                            calendar="hijri",
                            native="1331-08",
                            cert="medium",
                        ),
                    ),
                ),
                marked("2.3", "قال: «هل [هذا] <كل> شيء؟ *نعم* & لا»."),
            ),
        ),
        Division("3", (marked("3.1", "جملة لم تُنقل بعد إلى لغة أخرى."), Segment("3.2", "جملة تُركت عمداً."))),
    ),
)

TRANSLATION = Text(
    "en",
    (
        Division(
            "1",
            (
                marked("1.0", "Arrival at the harbour"),
                marked(
                    "1.1",
                    "On the morning of 3 March 1911 Nadim Khoury came to Tyre aboard an old wooden ship.",
                    ("3 March 1911", when("1911-03-03")),
                    ("Nadim Khoury", person("khoury")),
                    ("Tyre", entity("place", "tyre")),
                ),
                marked("1.2-1.3", "Nadim had a box of books with him, and nobody waited.", ("Nadim", person("khoury"))),
            ),
        ),
        Division(
            "2",
            (
                marked(
                    "2.1",
                    "Between 1911 and 1914 he worked for the Navigation Company, and saw the strike of about 1913.",
                    ("1911 and 1914", date(DateValue("1911", "1914", "span"))),
                    ("Navigation Company", entity("organisation", "navigation")),
                    ("strike", entity("event", "strike")),
                    ("1913", date(DateValue("1913", "1913", approximate=True))),
                ),
                marked("2.2", "And in Shaaban 1331 he returned."),
                marked("2.3", "He said, “Is [this] <all>? *Yes* & no.”"),
                Segment("hole-14", "a line without its number"),
            ),
        ),
        Division("3", (Segment("3.1", ""), Segment("3.2", "", omitted=True))),
    ),
)

NOTES = (
    Note(
        "1.1",
        "ar",
        "1.1",
        Span(8, 27),
        "context",
        {"en": "The *port register* has the fourth.", "ar": "في *سجل المرفأ* أنه اليوم الرابع."},
        (Cite("register-1990", {"": "p. 12"}),),
    ),
    Note("1.1-2", "ar", "1.1", None, "language", {"en": "An old word for a ship.", "ar": "لفظ قديم."}),
    Note("2.1", "ar", "2.1", Span(0, 3), "translation", {"en": "Only in English."}),
)

ARRIVAL = Document(
    id="arrival",
    title={"ar": "الوصول", "en": "The arrival"},
    original="ar",
    texts=(ORIGINAL, TRANSLATION),
    author={"ar": "كاتب مجهول", "en": "Anonymous"},
    translator={"": "Salma Haddad"},
    source=Source(
        {"": "The Harbour Gazette"}, "1921-05", {"": "Tyre"}, "https://example.org/gazette", {"": "public domain"}
    ),
    licence="CC-BY-4.0",
    abstract={"ar": "قصة وصول رجل إلى مدينته.", "en": "How a man came to his town."},
    subjects=({"": "Ports"},),
    status="reviewed",
    changes=(Change("2026-11-22", {"": "SH"}, {"en": "First version."}),),
    notes=NOTES,
)

WAITING = Document(
    id="waiting",
    title={"ar": "الانتظار"},
    original="ar",
    texts=(
        Text(
            "ar",
            (
                Division(
                    "1",
                    (
                        marked(
                            "1.1",
                            "انتظر نديم الخوري عاماً كاملاا.",
                            ("نديم الخوري", person("khoury")),
                            ("كاملاا", corrected("كاملاً", "misprint")),
                        ),
                    ),
                ),
            ),
        ),
        Text("en", (Division("1", (Segment("1.1", ""),)),)),
    ),
)

ENTITIES = (
    Entity(
        "khoury",
        "person",
        {"en": "Nadim Khoury", "ar": "نديم الخوري"},
        {"en": ("Abu Salim",)},
        {"en": "Clerk and traveller.", "ar": "كاتب ورحّالة."},
        born="1880",
        died="1944-05-02",
        ids={"wikidata": ExternalId("Q1", "2026-11-22")},
    ),
    Entity("alwan", "person", {"en": "Layla Alwan", "ar": "ليلى العلوان"}),
    Entity("tyre", "place", {"en": "Tyre", "ar": "صور"}, at=(33.27, 35.2), ids={"geonames": ExternalId("267008")}),
    Entity("navigation", "organisation", {"en": "Navigation Company", "ar": "شركة الملاحة"}, when="1901/1922"),
    Entity("strike", "event", {"en": "Dockers’ strike", "ar": "إضراب العمّال"}, when="1913"),
    Entity(
        "register-1990",
        "work",
        {"en": "The Register of the Port", "ar": "سجل المرفأ"},
        record=Record(
            title="The Register of the Port",
            author=(Person("Haddad", "Karim"),),
            publisher="Harbour Press",
            publisher_place="Tyre",
            issued="1990",
            doi="10.1000/182",
        ),
    ),
)

LIBRARY = Library(EDITION, (ARRIVAL, WAITING), {each.id: each for each in ENTITIES})

DOCS = {
    "en": {
        "index.md": "---\ntitle: Letters of the harbour\n---\n\n# Letters of the harbour\n\n"
        "Begin with [the arrival](texts/arrival/index.md), or read [about it](about/index.md).\n\n{{ texts }}\n",
        "downloads/index.md": "# Downloads\n\n{{ files }}\n\n{{ versions }}\n\n{{ cite-text arrival }}\n",
        "about/index.md": "---\ntitle: About\n---\n\n# About\n\nWritten by hand[^1], with `code \\[ &lt;`.\n\n"
        '!!! note "A remark"\n    Boxed words.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: A note of its own.\n',
    },
    "ar": {
        "index.md": "---\ntitle: رسائل الميناء\n---\n\n# رسائل الميناء\n\nابدأ بـ[الوصول](texts/arrival/index.md).\n\n{{ texts }}\n",
        "downloads/index.md": "# التنزيل\n\n{{ files }}\n\n{{ versions }}\n\n{{ cite-text arrival }}\n",
    },
}


def only(document=ARRIVAL, **changes):
    """A library of one document, changed."""
    return Library(EDITION, (replace(document, **changes),), LIBRARY.authority)


# --- in a folder --------------------------------------------------------------------------------------------------

EDITION_YML = """\
title: {en: Letters of the harbour, ar: رسائل الميناء}
about: {en: Two invented texts., ar: نصان مخترعان.}
editors: [{en: Salma Haddad, ar: سلمى حداد}]
licence: CC-BY-4.0
languages: [ar, en]
interface: [en, ar]
version: "1.0"
date: 2025-06-01
"""


def write_edition(folder, library=LIBRARY, docs=None, edition=EDITION_YML, configuration=None):
    """The edition's files and its pages in a folder; gives its project."""
    (folder / "edition.yml").write_text(edition, encoding="utf-8")
    (folder / "mkdocs.yml").write_text(configuration or mkdocs_yml(), encoding="utf-8")
    project, issues = load(folder)
    assert issues == []
    write_pages(project, with_files(project, library), DOCS if docs is None else docs)
    return project


def with_files(project, library):
    """The library with a file to take away for each document; the name stands for what it holds."""
    files = {}
    for document in library.documents:
        path, data = project.tei / f"{document.id}.xml", f"<TEI>{document.id}</TEI>\n".encode()
        write(path, data)
        files[document_file(document.id)] = File(path, len(data), "document", document.id)
    return replace(library, files=files)


def mkdocs_yml():
    """The repository's own mkdocs.yml, for another address and with a page of this edition."""
    text = (Path(__file__).parents[2] / "mkdocs.yml").read_text(encoding="utf-8")
    site_url = re.compile(r"^site_url: .*$", re.MULTILINE)
    nav = re.compile(r"^nav:\n(?: +.*\n)+", re.MULTILINE)
    entries = "".join(f"  - {name}/index.md\n" for name in SECTIONS)
    text = nav.sub(f"nav:\n  - Home: index.md\n{entries}  - About this edition:\n      - about/index.md\n", text)
    return site_url.sub("site_url: https://example.org/harbour/", text)


SECTIONS = ("texts", "persons", "places", "organisations", "events", "works", "chronology")


def write_pages(project, library=LIBRARY, docs=DOCS):
    """Every page and asset of both interfaces."""
    for language in project.edition.interface:
        folder = project.pages / language
        inserted, issues = insert(library, docs.get(language, {}), language, f"docs/{language}")
        assert issues == []
        for path, markdown in render(library, {language: inserted}, language):
            write(folder / path, markdown.encode())
        for _ in publish.write_assets(project, folder, library):
            pass


CONVERTER = Converter(("attr_list", "def_list", "footnotes", "tables", "toc", "diglot.pages.aligned"), {})
"""The Markdown of a page as MkDocs would have it converted."""


def pages(library, language="en"):
    """Path → Markdown of every generated page."""
    return dict(render(library, {}, language))
