"""The TEI header: what the file is, where it comes from, how it is made, in what state it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from babel import Locale

from diglot import __version__, licences
from diglot.datevalue import is_date
from diglot.model import UNSTATED, Change, Date, Document, Edition, Said, Source, Texts, Withheld
from diglot.tei.dating import CALENDARS, GREGORIAN, calendar_id
from diglot.tei.inline import WITHHELD
from diglot.tei.pointers import DIGLOT, EDITOR, SOURCE, STATUS, SUBJECT
from diglot.tei.xmltree import Element, tei

DOCUMENT_ID, WEB = "document", "URL"
"""Types of ``idno``: the identifier in the edition, the address at which it is published."""
FILE_NAME, CHECKSUM = "filename", "sha256"
"""Types of ``idno``: of the file that has a withheld original."""
STATEMENT, WHY, WHERE = "statement", "why", "where"
"""``p/@n`` in the availability of a withheld original."""
WITHHELD_STATEMENT = (
    "The words of the original are withheld from publication. Whoever has the file with this checksum puts them back with "
    "«diglot restore»."
)
OF_EDITION = "edition"
"""``licence/@n`` where the document names no licence and the edition's holds."""

EDITORIAL: tuple[tuple[str, str], ...] = (
    (
        "correction",
        (
            "Errors of the source are kept in sic, with what was meant beside them in corr. What the historian knows "
            "better than the text stands in a note."
        ),
    ),
    (
        "normalization",
        "Spelling, punctuation, vowel signs and white space of each segment are those of its source.",
    ),
    (
        "segmentation",
        (
            "The unit of alignment and of citation is the sentence (seg). Identifiers are given once and are never "
            "renumbered: 1.2a came between 1.2 and 1.3 later. Segment 0 is a heading."
        ),
    ),
    (
        "interpretation",
        (
            "Names and dates with resp #diglot were found by a program, those with resp #editor by a person; cert says "
            "how certain each is. The article, conjunctions and prepositions that Arabic writes together with a name "
            "stand outside its element. Values of dates are Gregorian."
        ),
    ),
)
"""What ``editorialDecl`` says: element, and the practice in words."""

STATUS_MEANINGS = {
    "draft": "Not yet reviewed.",
    "reviewed": "Compared with the source by a second person.",
    "final": "Finished.",
}


def header(document: Document, edition: Edition) -> Element:
    """The ``teiHeader`` of a document's file."""
    return tei(
        "teiHeader",
        {},
        _file(document, edition),
        _encoding(document),
        _profile(document),
        _revision(document),
    )


def authority_header(title: Texts, edition: Edition) -> Element:
    """The ``teiHeader`` of a file of authority records."""
    statement = tei("titleStmt", {}, *in_languages("title", title), *_editors(edition))
    source = tei("sourceDesc", {}, tei("p", {}, "Compiled by the editors of this edition."))
    published = _publication("", "", edition)
    return tei(
        "teiHeader",
        {},
        tei("fileDesc", {}, statement, _edition_statement(edition), published, *_series(edition), source),
        tei("encodingDesc", {}, _application()),
    )


def in_languages(name: str, texts: Texts, attributes: Mapping[str, str | None] | None = None) -> Iterator[Element]:
    """The same element a language, sorted by language; without ``xml:lang`` for words whose language nobody states."""
    for lang, text in sorted(texts.items()):
        yield tei(name, {**(attributes or {}), "xml:lang": lang or None}, text)


def optional(name: str, text: str, attributes: Mapping[str, str | None] | None = None) -> Iterator[Element]:
    """An element with a text, or nothing for no text."""
    if text:
        yield tei(name, attributes, text)


# --- fileDesc -----------------------------------------------------------------------------------------------------


def _file(document: Document, edition: Edition) -> Element:
    return tei(
        "fileDesc",
        {},
        _title(document, edition),
        _edition_statement(edition),
        _publication(document.id, document.licence, edition),
        *_series(edition),
        tei("sourceDesc", {"xml:id": SOURCE}, _source(document.source), *_withheld(document.withheld)),
    )


def _title(document: Document, edition: Edition) -> Element:
    author = tei("author", {}, *in_languages("persName", document.author))
    return tei(
        "titleStmt",
        {},
        *(in_languages("title", document.title) if document.title else [tei("title")]),
        *([author] if document.author else ()),
        *_translator(document.translator),
        *_editors(edition),
        _responsible(DIGLOT, "names and dates recognised by a program", "Diglot"),
        _responsible(EDITOR, "names, dates, corrections and notes by hand", "the editors"),
    )


def _translator(name: Said) -> Iterator[Element]:
    """A plain name stands in ``editor`` itself, one in several languages in names inside."""
    plain = set(name) == {UNSTATED}
    if name:
        yield tei("editor", {"role": "translator"}, *(name.values() if plain else in_languages("persName", name)))


def _editors(edition: Edition) -> Iterator[Element]:
    for name in edition.editors:
        yield tei("editor", {"role": "editor"}, *in_languages("persName", name))


def _responsible(identifier: str, what: str, who: str) -> Element:
    return tei("respStmt", {"xml:id": identifier}, tei("resp", {}, what), tei("name", {}, who))


def _edition_statement(edition: Edition) -> Element:
    return tei("editionStmt", {}, tei("edition", {"n": edition.version}, f"Version {edition.version}"))


def _publication(document_id: str, licence: str, edition: Edition) -> Element:
    publishers = list(in_languages("publisher", edition.publisher))
    return tei(
        "publicationStmt",
        {},
        *(publishers or [tei("publisher")]),
        *optional("date", edition.date, {"when": w3c(edition.date)}),
        *optional("idno", document_id, {"type": DOCUMENT_ID}),
        *optional("idno", edition.url, {"type": WEB}),
        *_availability(licence, edition.licence),
    )


def _availability(own: str, of_edition: str) -> Iterator[Element]:
    licence = own or of_edition
    if licence:
        attributes = {"n": None if own else OF_EDITION, "target": licences.address(licence)}
        yield tei("availability", {}, tei("licence", attributes, licence))


def _series(edition: Edition) -> Iterator[Element]:
    titles = [*in_languages("title", edition.title), *in_languages("title", edition.subtitle, {"type": "sub"})]
    if titles:
        yield tei("seriesStmt", {}, *titles)


def _source(source: Source) -> Element:
    return tei(
        "bibl",
        {},
        *in_languages("title", source.publication),
        *optional("date", source.date, {"when": w3c(source.date)}),
        *in_languages("pubPlace", source.place),
        *optional("idno", source.url, {"type": WEB}),
        *([tei("availability", {}, *in_languages("p", source.rights))] if source.rights else ()),
    )


def _withheld(withheld: Withheld | None) -> Iterator[Element]:
    """The file that has the words of a withheld original: its name, its checksum, why it is withheld, where it can be had."""
    if withheld:
        yield tei(
            "bibl",
            {"type": WITHHELD},
            tei("idno", {"type": FILE_NAME}, withheld.name),
            tei("idno", {"type": CHECKSUM}, withheld.sha256),
            tei(
                "availability",
                {"status": "restricted"},
                tei("p", {"n": STATEMENT, "xml:lang": "en"}, WITHHELD_STATEMENT),
                *in_languages("p", withheld.why, {"n": WHY}),
                *in_languages("p", withheld.where, {"n": WHERE}),
            ),
        )


def w3c(date: str) -> str | None:
    """The value of ``@when`` for a date in words: itself where it is a W3C date."""
    return date if is_date(date) else None


# --- encodingDesc -------------------------------------------------------------------------------------------------


def _encoding(document: Document) -> Element:
    practices = (tei(name, {}, tei("p", {}, text)) for name, text in EDITORIAL)
    return tei(
        "encodingDesc", {}, tei("editorialDecl", {}, *practices), _references(), *_classes(document), _application()
    )


def _references() -> Element:
    """``ar.1.2`` is the segment 1.2 of the Arabic text."""
    segment = {"unit": "segment", "match": ".//seg", "use": "substring-after(@xml:id, '.')", "delim": "."}
    text = {"unit": "text", "match": "/TEI/text/body/div", "use": "@xml:lang"}
    return tei("refsDecl", {}, tei("citeStructure", text, tei("citeStructure", segment)))


def _classes(document: Document) -> Iterator[Element]:
    """The states of review, where a segment's differs from the document's."""
    if any(segment.status for text in document.texts for segment in text.segments()):
        categories = (
            tei("category", {"xml:id": f"{STATUS}.{status}"}, tei("catDesc", {}, meaning))
            for status, meaning in STATUS_MEANINGS.items()
        )
        yield tei("classDecl", {}, tei("taxonomy", {}, *categories))


def _application() -> Element:
    application = tei("application", {"ident": "diglot", "version": __version__}, tei("label", {}, "Diglot"))
    return tei("appInfo", {}, application)


# --- profileDesc, revisionDesc ------------------------------------------------------------------------------------


def _profile(document: Document) -> Element:
    abstracts = (
        tei("abstract", {"xml:lang": lang}, tei("p", {}, text)) for lang, text in sorted(document.abstract.items())
    )
    tags = dict.fromkeys([document.original, *(text.lang for text in document.texts)])
    languages = (tei("language", {"ident": tag}, _language_name(tag)) for tag in tags)
    return tei(
        "profileDesc",
        {},
        *abstracts,
        tei("langUsage", {}, *languages),
        *_subjects(document),
        *_calendars(document),
    )


def _language_name(tag: str) -> str:
    return str(Locale("en").languages.get(tag.partition("-")[0], tag))


def _subjects(document: Document) -> Iterator[Element]:
    if document.subjects:
        terms = (term for number, subject in enumerate(document.subjects, 1) for term in _terms(subject, number))
        yield tei("textClass", {}, tei("keywords", {}, *terms))


def _terms(subject: Said, number: int) -> Iterator[Element]:
    """A subject's term in each language; the later ones point to the first."""
    first, *others = sorted(subject)
    identifier = f"{SUBJECT}.{number}"
    yield from in_languages("term", {first: subject[first]}, {"xml:id": identifier if others else None})
    yield from in_languages("term", {lang: subject[lang] for lang in others}, {"corresp": f"#{identifier}"})


def _calendars(document: Document) -> Iterator[Element]:
    used = sorted({mark.calendar for mark in document.marks() if isinstance(mark, Date)} - {GREGORIAN})
    if used:
        yield tei(
            "calendarDesc",
            {},
            *(tei("calendar", {"xml:id": calendar_id(name)}, tei("p", {}, CALENDARS.get(name, name))) for name in used),
        )


def _revision(document: Document) -> Element:
    changes = [_change(change) for change in document.changes]
    waiting = tei("change", {"status": document.status})
    return tei("revisionDesc", {"status": document.status}, *(changes or [waiting]))


def _change(change: Change) -> Element:
    return tei(
        "change",
        {"when": w3c(change.date)},
        *(() if w3c(change.date) else optional("date", change.date)),
        *in_languages("name", change.by),
        *in_languages("p", change.what),
    )
