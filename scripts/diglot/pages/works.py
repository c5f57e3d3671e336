"""Works cited: bibliographic records, and the notes that rest on a work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from unicodedata import combining, normalize

from diglot.csl import Person, Record
from diglot.language import direction
from diglot.model import Document, Entity, Note
from diglot.pages.library import Index
from diglot.pages.markup import attributes, escape, guard, heading, isolated, link
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


def also(entity: Entity) -> str:
    """The other names of an entity on the link before: ``{: data-also="lev bronstein" }``, letters and digits alone, for
    whoever filters a list by names."""
    names = [*entity.name.values(), *(alias for each in entity.aliases.values() for alias in each)]
    bare = ("".join(c for c in normalize("NFD", name.casefold()) if not combining(c)) for name in names)
    words = dict.fromkeys(re.sub(r"[\W_]+", " ", name).strip() for name in bare)
    return f'{{: data-also="{" ".join(filter(None, words))}" }}'


def term(context: Context, entity: Entity, record: Record) -> str:
    """A work in a list: who wrote it, its title as a link to its page, where it came out; in its own direction."""
    lang = record.language or context.language
    if direction(lang) == direction(context.language):
        return guard(context.words("stop").join(_reference(context, entity, record, context.language)))
    return guard(f"{context.words('stop').join(_reference(context, entity, record, lang))} {attributes(lang)}")


def reference(context: Context, entity: Entity, record: Record) -> str:
    """A work as a bibliography has it, in a paragraph of its own, in its own direction."""
    lang = record.language or context.language
    return f"{context.words('stop').join(_reference(context, entity, record, lang, linked=False))}\n{attributes(lang, 'reference')}"


def _reference(context: Context, entity: Entity, record: Record, inner: str, *, linked: bool = True) -> Iterator[str]:
    lang = record.language or context.language
    yield from (isolated(person_name(person), lang, inner) for person in _responsible(record))
    title = isolated(record.title, lang, inner) if record.title else name(entity, context.language).markdown(inner)
    yield entity_link(entity, context.folder, context.language, title) + also(entity) if linked else f"*{title}*"
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
    for document_id, group in groupby(found, key=lambda each: each[1].id):
        of_document = list(group)
        document = of_document[0][1]
        yield heading(3, document_link(document, context.folder, context.language), f"cited-{document_id}")
        yield "\n".join(_citing(context, entity, note, document) for note, _ in of_document)


def _citing(context: Context, entity: Entity, note: Note, document: Document) -> str:
    """«Note on 1.1 (p. 12) · its words», as the notes that name an entity stand on its page."""
    text = best(note.text, context.language)
    words = isolated(context.words("note-on", id=note.segment), context.language, text.lang)
    place = document_link(document, context.folder, context.language, f"fn:{note.id}", words)
    cites = [cite for cite in note.cites if cite.work == entity.id]
    at = context.words("comma").join(filter(None, (context.told(cite.at) for cite in cites)))
    parts = [f"{place} ({at})" if at else place, escape(" ".join(text.text.replace("*", "").split()))]
    said = f"- {context.words('stop').join(parts)}"
    return said if text.lang == context.language else f"{said}\n    {attributes(text.lang)}"
