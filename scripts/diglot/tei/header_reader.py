"""What the header says of a document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from diglot.model import STATUSES, UNSTATED, Change, Said, Source, Status, Texts, Withheld
from diglot.tei.context import Context
from diglot.tei.header import CHECKSUM, DOCUMENT_ID, FILE_NAME, OF_EDITION, WEB, WHERE, WHY
from diglot.tei.inline import WITHHELD
from diglot.tei.pointers import fragment
from diglot.tei.xmltree import XML_ID, Element, first, language_of, local, named

_CREATIVE_COMMONS = re.compile(r"creativecommons\.org/licenses/([a-z-]+)/([0-9.]+)")


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of a document that its header holds."""

    id: str
    title: Texts
    author: Texts
    translator: Said
    source: Source
    licence: str
    abstract: Texts
    subjects: tuple[Said, ...]
    status: Status
    changes: tuple[Change, ...]
    withheld: Withheld | None


def read_header(context: Context, lang: str) -> Header:
    """The header; words whose language nobody states are in ``lang``."""
    file = first(context.root, "teiHeader", "fileDesc")
    profile = first(context.root, "teiHeader", "profileDesc")
    revision = first(context.root, "teiHeader", "revisionDesc")
    titles = first(file, "titleStmt")
    return Header(
        id=_identifier(context, file),
        title=_titles(context, titles, lang),
        author=_author(context, titles, lang),
        translator=_translator(context, titles),
        source=_source(context, first(file, "sourceDesc")),
        licence=_licence(context, first(file, "publicationStmt", "availability", "licence")),
        abstract=_abstract(context, profile, lang),
        subjects=_subjects(context, profile),
        status=_status(revision),
        changes=tuple(_changes(context, revision, lang)),
        withheld=_withheld(context, first(file, "sourceDesc")),
    )


def _children(element: Element | None, name: str) -> Iterator[Element]:
    return iter(()) if element is None else named(element, name)


def _identifier(context: Context, file: Element | None) -> str:
    """The document's identifier: our ``idno``, else the file's name."""
    numbers = _children(first(file, "publicationStmt"), "idno")
    ours = (context.text(number) for number in numbers if number.get("type") == DOCUMENT_ID)
    return next(ours, "") or context.stem


def _titles(context: Context, statement: Element | None, lang: str) -> Texts:
    return context.texts((title for title in _children(statement, "title") if title.get("type") != "sub"), lang)


def _author(context: Context, statement: Element | None, lang: str) -> Texts:
    """The author's name in each language, or the names of several authors one after the other."""
    authors = list(_children(statement, "author"))
    names = [name for author in authors for name in named(author, "persName")]
    if len(authors) == 1 and names:
        return context.texts(names, lang)
    together = "; ".join(filter(None, map(context.text, authors)))
    return {lang: together} if together else {}


def _translator(context: Context, statement: Element | None) -> Said:
    """The translator's name in each language, or the names of several translators one after the other."""
    editors = (editor for editor in _children(statement, "editor") if editor.get("role") == "translator")
    people = [*editors, *_translating(context, statement)]
    names = list(filter(None, (context.texts(_names(person), UNSTATED) for person in people)))
    langs = dict.fromkeys(lang for name in names for lang in name)
    return {lang: "; ".join(name.get(lang, next(iter(name.values()))) for name in names) for lang in langs}


def _names(person: Element) -> list[Element]:
    """The names inside, where each is in another language; else the person as a whole."""
    names = [name for name in person if local(name) in _NAMES]
    return names if names and len({*map(language_of, names)}) == len(names) else [person]


_NAMES = {"name", "persName"}


def _translating(context: Context, statement: Element | None) -> Iterator[Element]:
    """The names in a statement of responsibility for a translation."""
    for responsible in _children(statement, "respStmt"):
        if "translat" in context.text(first(responsible, "resp")).lower():
            yield from (name for name in responsible if local(name) in _NAMES)


def _source(context: Context, description: Element | None) -> Source:
    """Where the original was published; from a description in prose, its words."""
    bibl = next((found for name in _BIBLIOGRAPHIC for found in _descendants(description, name)), None)
    if bibl is None:
        return Source(_in_prose(context, description))
    url = next((number for number in _descendants(bibl, "idno") if number.get("type") == WEB), None)
    return Source(
        _part(context, bibl, "title") if len(bibl) else _in_prose(context, bibl),
        context.text(next(_descendants(bibl, "date"), None)),
        _part(context, bibl, "pubPlace"),
        context.text(url),
        _rights(context, bibl),
    )


def _withheld(context: Context, description: Element | None) -> Withheld | None:
    """The file that has a withheld original, by its checksum."""
    for bibl in (each for each in _children(description, "bibl") if each.get("type") == WITHHELD):
        numbers = {number.get("type", ""): context.text(number) for number in named(bibl, "idno")}
        said = list(_children(first(bibl, "availability"), "p"))
        why, where = (
            context.texts((each for each in said if each.get("n") == what), UNSTATED) for what in (WHY, WHERE)
        )
        if CHECKSUM in numbers:
            return Withheld(numbers.get(FILE_NAME, ""), numbers[CHECKSUM], where, why)
    return None


def _in_prose(context: Context, element: Element | None) -> Said:
    words = context.text(element).strip()
    return {language_of(element): words} if element is not None and words else {}


def _part(context: Context, bibl: Element, name: str) -> Said:
    """The first part of that name, and those beside it in other languages."""
    part = next(_descendants(bibl, name), None)
    return {} if part is None else context.texts([part, *part.itersiblings(f"{{*}}{name}")], UNSTATED)


_BIBLIOGRAPHIC = ("bibl", "biblStruct", "biblFull")


def _descendants(element: Element | None, name: str) -> Iterator[Element]:
    return iter(()) if element is None else element.iter(f"{{*}}{name}")


def _rights(context: Context, bibl: Element) -> Said:
    availability = next(_descendants(bibl, "availability"), None)
    if availability is None:
        return {}
    return context.texts(list(named(availability, "p")) or [availability], UNSTATED)


def _licence(context: Context, licence: Element | None) -> str:
    """The SPDX identifier, or what the licence says; nothing where it is the edition's."""
    if licence is None or licence.get("n") == OF_EDITION:
        return ""
    words = context.text(licence)
    match = _CREATIVE_COMMONS.search(licence.get("target", ""))
    return f"CC-{match[1].upper()}-{match[2]}" if match and not context.verbatim else words or licence.get("target", "")


def _abstract(context: Context, profile: Element | None, lang: str) -> Texts:
    found: dict[str, str] = {}
    for abstract in _children(profile, "abstract"):
        paragraphs = list(named(abstract, "p")) or [abstract]
        found.setdefault(language_of(abstract) or lang, "\n\n".join(map(context.text, paragraphs)))
    return found


def _subjects(context: Context, profile: Element | None) -> tuple[Said, ...]:
    """Each term; one that corresponds to an earlier one says the same in another language."""
    keywords = _children(first(profile, "textClass"), "keywords")
    found: dict[str, dict[str, str]] = {}
    for number, term in enumerate(term for list_ in keywords for term in _descendants(list_, "term")):
        earlier, own = fragment(term.get("corresp")), term.get(XML_ID) or f"#{number}"
        for lang, text in context.texts([term], UNSTATED).items():
            found.setdefault(earlier if earlier in found else own, {}).setdefault(lang, text)
    return tuple(found.values())


def _status(revision: Element | None) -> Status:
    stated = None if revision is None else revision.get("status")
    return next((status for status in STATUSES if status == stated), "draft")


def _changes(context: Context, revision: Element | None, lang: str) -> Iterator[Change]:
    """Each change; one that has a status and nothing else only stands in for the first."""
    for change in _descendants(revision, "change"):
        if len(change) or change.get("when") or context.text(change).strip() or not change.get("status"):
            yield _change(context, change, lang)


def _change(context: Context, change: Element, lang: str) -> Change:
    date = change.get("when") or context.text(first(change, "date"))
    who = change.get("who", "").removeprefix("#")
    by = context.texts(named(change, "name"), UNSTATED) or ({UNSTATED: who} if who else {})
    parts = list(named(change, "p")) or ([] if len(change) and context.verbatim else [change])
    return Change(date, by, context.texts(parts, lang))
