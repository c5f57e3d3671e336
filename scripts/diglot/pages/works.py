"""Works cited: bibliographic records, and the notes that rest on a work."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.csl import Person, Record
from diglot.language import direction
from diglot.model import Document, Entity, Note
from diglot.pages.library import Index
from diglot.pages.markup import attributes, classed, escape, heading, isolated, link
from diglot.pages.naming import best, document_link, entity_link, name
from diglot.pages.parallel import Context

_FIELDS = (
    ("published-in", "container_title"),
    ("edition", "edition"),
    ("volume", "volume"),
    ("issue", "issue"),
    ("pages", "page"),
)


def listed(entity: Entity, record: Record) -> tuple[str, str]:
    """How a list of works sorts one, and the language of that: by its first author or editor, then by its title."""
    lang = record.language or next(iter(entity.name), "")
    return " ".join(
        [*map(person_name, _responsible(record)[:1]), record.title or entity.name.get(lang, entity.id)]
    ), lang


def entry(context: Context, entity: Entity, record: Record, index: Index) -> str:
    """A work in a list: who wrote it, its title as a link to its page, where it came out, its line, its notes.

    A reference written against the page's direction is a paragraph of its own, in its own direction.
    """
    stop = context.words("stop")
    lang = record.language or context.language
    about, count = best(entity.about, context.language), len(index.cites.get(entity.id, ()))
    remarks = [about.markdown(context.language)] if about.text else []
    remarks += [classed(context.words.count("notes", count), "count")] if count else []
    if direction(lang) == direction(context.language):
        return f"- {stop.join([*_reference(context, entity, record, context.language), *remarks])}"
    written = f"- {stop.join(_reference(context, entity, record, lang))}\n    {attributes(lang)}"
    return f"{written}\n\n    {stop.join(remarks)}\n" if remarks else f"{written}\n"


def _reference(context: Context, entity: Entity, record: Record, inner: str) -> Iterator[str]:
    lang = record.language or context.language
    yield from (isolated(person_name(person), lang, inner) for person in _responsible(record))
    title = isolated(record.title, lang, inner) if record.title else name(entity, context.language).markdown(inner)
    yield entity_link(entity, context.folder, context.language, title)
    yield from _published(record, inner)


def origin(record: Record, inner: str) -> list[str]:
    """Who is responsible for a work, and where and when it came out, as Markdown within the language ``inner``."""
    lang = record.language or inner
    return [
        *(isolated(person_name(person), lang, inner) for person in _responsible(record)),
        *_published(record, inner),
    ]


def _published(record: Record, inner: str) -> Iterator[str]:
    published = [record.container_title, record.publisher_place, record.publisher, record.issued]
    if any(published):
        yield isolated(", ".join(dict.fromkeys(filter(None, published))), record.language or inner, inner)


def _responsible(record: Record) -> tuple[Person, ...]:
    return record.author or record.editor


def details(context: Context, record: Record) -> Iterator[tuple[str, str]]:
    """Each field of a record that has something in it: its label, its Markdown."""
    words = context.words
    yield words("title"), context.said(record.title)
    for key, persons in (("author", record.author), ("editor", record.editor), ("translator", record.translator)):
        yield words(key), words("stop").join(context.said(person_name(person)) for person in persons)
    for key, field in _FIELDS:
        yield words(key), context.said(getattr(record, field))
    yield (
        words("publisher"),
        words("comma").join(map(context.said, filter(None, (record.publisher, record.publisher_place)))),
    )
    yield words("issued"), escape(words.day(record.issued)) if record.issued else ""
    yield "ISBN", context.said(record.isbn)
    yield "DOI", link(context.said(record.doi), f"https://doi.org/{record.doi}") if record.doi else ""
    yield "URL", link(context.said(record.url), record.url) if record.url else ""


def person_name(person: Person) -> str:
    """«Deutscher, Isaac»"""
    return person.literal or ", ".join(filter(None, (person.family, person.given)))


def short(record: Record) -> str:
    """«Andrew & Mitrokhin 1999»: who is responsible for a work, the first of three or more for all, and its year."""
    names = [person.literal or person.family for person in _responsible(record)]
    persons = " & ".join(names) if len(names) < 3 else f"{names[0]} et al."
    years = "–".join(date[:4] for date in record.issued.split("/"))
    return " ".join(filter(None, (persons, years)))


def cited_in(context: Context, entity: Entity, index: Index) -> Iterator[str]:
    """The notes that cite a work, each with a link to it in its text."""
    found = index.cites.get(entity.id, [])
    if found:
        yield heading(2, escape(context.words("cited-heading")), "cited")
        yield "\n".join(_citing(context, entity, note, document) for note, document in found)


def _citing(context: Context, entity: Entity, note: Note, document: Document) -> str:
    where = escape(f"{note.segment}")
    place = document_link(document, context.folder, context.language, f"fn:{note.id}")
    places = (context.told(cite.at) for cite in note.cites if cite.work == entity.id)
    at = context.words("comma").join(filter(None, places))
    text = best(note.text, context.language)
    plain = text.text.replace("*", "")
    said = escape(plain) if text.lang == context.language else classed(plain, "note-text", text.lang)
    return f"- {place} {where}{f' ({at})' if at else ''}: {said}"
