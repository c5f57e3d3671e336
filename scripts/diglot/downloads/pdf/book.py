"""What stands in the PDF: a title page, how it is cited, contents, the texts, the works cited, an index a language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from diglot.cite import DIRECTORIES
from diglot.downloads.pdf import texts
from diglot.downloads.pdf.runs import Runs, runs
from diglot.downloads.pdf.typesetting import typeset
from diglot.language import direction
from diglot.model import Document, Entity
from diglot.pages import citations, facts, works
from diglot.pages.alphabet import listed
from diglot.pages.indexes import in_order
from diglot.pages.library import Library
from diglot.pages.markup import escape, isolated
from diglot.pages.naming import best, name
from diglot.pages.parallel import Context
from diglot.pages.wording import wording

Data = dict[str, Any]
IN_INDEX = {kind: plural for kind, plural in DIRECTORIES.items() if kind != "work"}
"""The kinds of entity that an index has; works stand in a list of their own."""


def make(library: Library, documents: tuple[Document, ...]) -> bytes:
    """The PDF of these documents: of one by itself, or of the edition."""
    return typeset(book(library, documents))


def book(library: Library, documents: tuple[Document, ...]) -> Data:
    """Everything that the typesetter is told, as plain data: strings, lists and mappings."""
    first = documents[0].original
    langs = texts.abreast(library.edition.interface, first)
    contexts = {lang: texts.context(library, lang) for lang in langs}
    only = documents[0] if len(documents) == 1 else None
    set_texts = [texts.text(library, document) for document in documents]
    named = _named(set_texts)
    return {
        **title_page(library, documents),
        "langs": langs,
        "date": library.edition.date if library.edition.date.count("-") == 2 else "",
        "imprint": {lang: _imprint(context, only) for lang, context in contexts.items()},
        "words": {lang: _words(context) for lang, context in contexts.items()},
        "texts": set_texts,
        "works": _works(contexts[langs[0]], _entities(library, named, ["work"])),
        "indexes": {
            lang: list(_index(context, _entities(library, named, IN_INDEX))) for lang, context in contexts.items()
        },
    }


def title_page(library: Library, documents: tuple[Document, ...]) -> Data:
    """What the title page of a book says, and in which language and direction."""
    first = documents[0].original
    only = documents[0] if len(documents) == 1 else None
    return {"lang": first, "dir": direction(first), "cover": _cover(library, only, first)}


def _words(context: Context) -> dict[str, str]:
    keys = ("contents", "index", "index-hint", "note-sign", "colophon")
    return {key: context.words(f"print-{key}") for key in keys} | {
        "works": context.words("works"),
        "notes": context.words("note-list"),
        "corrections": context.words("corrections"),
    }


# --- the title page, and the page behind it -----------------------------------------------------------------------


def _cover(library: Library, only: Document | None, first: str) -> Data:
    """Titles and who is responsible for them in each language, and whence they come at the foot."""
    edition = library.edition
    titles = only.title if only else edition.title
    langs = texts.abreast(dict.fromkeys([*(lang for lang in edition.languages if titles.get(lang)), *titles]), first)
    foot = {lang: _of_edition(texts.context(library, lang), only) for lang in texts.abreast(edition.interface, first)}
    return {
        "titles": {lang: [titles[lang]] for lang in langs} or {first: [only.id if only else edition.url]},
        "subtitles": {} if only else {lang: [words] for lang, words in edition.subtitle.items()},
        "people": {lang: texts.people(texts.context(library, lang), only) for lang in langs} if only else {},
        "foot": foot,
        "authors": list(only.author.values()) if only else [each for one in edition.editors for each in one.values()],
        "name": " · ".join(titles[lang] for lang in langs),
    }


def _of_edition(context: Context, only: Document | None) -> list[Runs]:
    """«The Old Bolsheviks», where that isn't the title itself, «edited by …», «version 0.1, 22 November 2026»"""
    edition, words = context.library.edition, context.words
    editors = [best(editor, context.language).markdown(context.language) for editor in edition.editors]
    version = [words("cited-version", version=escape(edition.version)), escape(words.day(edition.date))]
    lines = [
        best(edition.title, context.language).markdown(context.language) if only else "",
        words("by", names=words("comma").join(editors)) if editors else "",
        words("comma").join(filter(None, version)),
    ]
    return [runs(line) for line in lines if line]


def _imprint(context: Context, only: Document | None) -> list[tuple[str, Runs]]:
    """How it is cited, where it comes from, what may be done with it: labels and words."""
    return [(label, runs(words)) for label, words in _said(context, only) if words]


def _said(context: Context, only: Document | None) -> Iterator[tuple[str, str]]:
    edition, words = context.library.edition, context.words
    yield words("print-cite"), citations.text(context, only.id) if only else citations.edition(context)
    if only:
        yield from (fact for fact in facts.origin(context, only) if fact[0] != words("tei-file"))
        yield words("status"), escape(words(f"status-{only.status}"))
    else:
        yield words("about-edition"), best(edition.about, context.language).markdown(context.language)
        yield words("licence"), facts.licence(context, edition.licence)
    day = escape(words.day(edition.date)) if edition.date else ""
    yield words("program-version"), words("comma").join(filter(None, (escape(edition.version), day)))
    yield "", escape(words("print-colophon"))


# --- works cited, and the indexes ---------------------------------------------------------------------------------


def _named(found: object) -> set[str]:
    """Every entity that the runs name, and every work that a note cites."""
    if isinstance(found, Mapping):
        own = {str(found["name"])} if "name" in found else set()
        return own.union(*map(_named, found.values()))
    return set().union(*map(_named, found)) if isinstance(found, (list, tuple)) else set()


def _entities(library: Library, named: Iterable[str], kinds: Iterable[str]) -> list[Entity]:
    found = (library.authority[ref] for ref in sorted(named) if ref in library.authority)
    return [entity for entity in found if entity.kind in kinds]


def _works(context: Context, found: Iterable[Entity]) -> list[Data]:
    """The works, each in its own direction, by who wrote them."""
    return [_work(context, entity) for entity in in_order(found, context.language)]


def _work(context: Context, entity: Entity) -> Data:
    record = entity.record
    if record is None:
        own = name(entity, context.language)
        return {"ref": entity.id, "lang": own.lang, "of": [{"em": True, "of": [own.text]}]}
    lang = record.language or context.tongue(record.title)
    persons = [works.person_name(person) for person in record.author or record.editor]
    places = [record.container_title, record.publisher_place, record.publisher, record.issued]
    comma = wording(lang)("comma")
    published = comma.join(dict.fromkeys(filter(None, places)))
    title: Runs = [{"em": True, "of": [record.title or best(entity.name, lang).text]}]
    before: Runs = [f"{' · '.join(persons)}{comma}"] if persons else []
    return {"ref": entity.id, "lang": lang, "of": [*before, *title, f"{comma}{published}" if published else ""]}


def _index(context: Context, found: list[Entity]) -> Iterator[Data]:
    """The kinds that there are any of, each with its names by the alphabet."""
    for kind, plural in IN_INDEX.items():
        entities = in_order([entity for entity in found if entity.kind == kind], context.language)
        if entities:
            yield {"title": context.words(plural), "entries": [_entry(context, entity) for entity in entities]}


def _entry(context: Context, entity: Entity) -> Data:
    words = isolated(listed(entity, context.language), name(entity, context.language).lang, context.language)
    return {"ref": entity.id, "of": runs(words)}
