"""Whom and what a document names, and its dates: two lists behind its notes, from which the cards in its text are made.

A list of definitions: the term has the id that the cards go by (``who-trotsky``, ``when-1929-02-13``), the link to the
entity's page or the place in the chronology; the last definition the sentences and notes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from diglot.cite import DIRECTORIES, entity_folder, relative
from diglot.identifiers import html_id
from diglot.model import KINDS, Date, Document, Entity, Note
from diglot.pages import indexes, works
from diglot.pages.alignment import Unit, notes_in_order
from diglot.pages.dating import remarks
from diglot.pages.library import Dated, Index, index
from diglot.pages.markup import attributes, classed, escape, heading, link
from diglot.pages.moments import order
from diglot.pages.naming import best, entity_link, name
from diglot.pages.parallel import Context

MOST_PLACES = 12
"""So many sentences and notes are named in an entry; then comes the number of the others."""


def lists(context: Context, document: Document) -> Iterator[str]:
    """Both lists, made from what this document alone names; each where there is anything in it."""
    found = index(replace(context.library, documents=(document,)))
    yield from _names(context, document, found)
    yield from _dates(context, document, found)


def _names(context: Context, document: Document, found: Index) -> Iterator[str]:
    """«Names in this text»: each entity that it or its notes name or cite, by kind, in the page's alphabet."""
    known = context.library.authority
    refs = dict.fromkeys([*found.mentions, *found.notes, *found.cites])
    there = indexes.in_order([known[ref] for ref in refs if ref in known], context.language)
    if there:
        yield heading(2, escape(context.words("names-in-text")), "names")
        yield escape(context.words("names-in-text-hint"))
    for kind in KINDS:
        of_kind = [entity for entity in there if entity.kind == kind]
        if of_kind:
            plural = DIRECTORIES[kind]
            yield heading(3, escape(context.words(plural)), f"names-{plural}")
            yield from (_entity(context, document, found, entity) for entity in of_kind)


def _dates(context: Context, document: Document, found: Index) -> Iterator[str]:
    """«Dates in this text»: each value in order, with its calendar and what else is said of it."""
    if found.dates:
        yield heading(2, escape(context.words("dates-in-text")), "dates")
    for identifier in sorted(found.dates, key=lambda one: (order(found.dates[one][0].date.value), one)):
        yield _date(context, document, found, identifier)


def _definition(term: str, identifier: str, definitions: Sequence[str]) -> str:
    """A term with its id, and its definitions; the last one says where."""
    lines = [f"{term} {attributes(identifier=identifier)}", *(f":   {each}" for each in definitions if each)]
    return "\n".join([*lines, f"    {attributes(name='where')}"])


# --- names --------------------------------------------------------------------------------------------------------


def _entity(context: Context, document: Document, found: Index, entity: Entity) -> str:
    page = relative(entity_folder(entity.kind, entity.id), context.folder)
    own = name(entity, context.language)
    others = indexes.other_names(entity, own.lang)
    lived = [classed(_time(context, entity), "life")] if _time(context, entity) else []
    term = " ".join([entity_link(entity, context.folder, context.language), *others, *lived])
    units = [_unit(document, each.unit) for each in found.mentions.get(entity.id, ())]
    where = [*units, *_notes(context, document, found, entity)]
    return _definition(term, f"who-{entity.id}", [_about(context, entity), _where(context, where, page)])


def _time(context: Context, entity: Entity) -> str:
    """«1879–1940», «Born 1879», or when it was."""
    words = context.words
    born, died = (words.day(_year(value)) if value else "" for value in (entity.born, entity.died))
    if born and died:
        return words("lifetime", born=born, died=died)
    if born or died:
        return f"{words('born' if born else 'died')} {born or died}"
    return words.interval(entity.when) if entity.when else ""


def _year(w3c: str) -> str:
    return w3c[:5] if w3c.startswith("-") else w3c[:4]


def _about(context: Context, entity: Entity) -> str:
    about = best(entity.about, context.language)
    origin = works.origin(entity.record, context.language) if entity.record else []
    return context.words("stop").join([*origin, *([about.markdown(context.language)] if about.text else [])])


# --- dates --------------------------------------------------------------------------------------------------------


def _date(context: Context, document: Document, found: Index, identifier: str) -> str:
    dated = found.dates[identifier]
    value = dated[0].date.value
    page = relative(context.paging.folder(value), context.folder, identifier)
    text = context.words.when(value) if value.w3c else context.words("not-resolved")
    normal = [classed(value.edtf, "value")] if value.w3c and value.edtf != text else []
    where = _where(context, [_unit(document, each.occurrence.unit) for each in dated], page)
    term = " ".join([link(escape(text), page), *normal])
    return _definition(term, f"when-{identifier}", [*_remarks(context, document, found, dated), where])


def _remarks(context: Context, document: Document, found: Index, dated: Sequence[Dated]) -> Iterator[str]:
    """What is said of all these dates; then, behind its sentences, what is said of some of them only."""
    said: dict[str, list[str]] = {}
    for each in dated:
        for remark in (*_calendar(context, each.date), *remarks(context, found, each)):
            said.setdefault(remark, []).append(_unit(document, each.occurrence.unit))
    yield context.words("stop").join(remark for remark, units in said.items() if len(units) == len(dated))
    for remark, units in said.items():
        if len(units) < len(dated):
            yield f"{context.words('comma').join(units)}: {remark}"


def _calendar(context: Context, date: Date) -> Iterator[str]:
    """Of a date that has no value in another one."""
    if date.value.w3c and not date.native:
        yield escape(context.words("gregorian-calendar"))


# --- where they stand ---------------------------------------------------------------------------------------------


def _unit(document: Document, unit: Unit) -> str:
    lang = next(iter(unit.segments))
    return f"[{escape(unit.id)}](#{html_id(lang, unit.id, document.original)})"


def _notes(context: Context, document: Document, found: Index, entity: Entity) -> Iterator[str]:
    """The notes that name or cite it, by the figures that they have on the page."""
    figures = {note.id: n for n, note in enumerate(notes_in_order(document), start=1)}
    there: dict[str, Note] = {note.id: note for note, _ in (*found.notes[entity.id], *found.cites[entity.id])}
    for identifier in sorted(there, key=figures.__getitem__):
        words = context.words("note", n=context.words.number(figures[identifier]))
        yield f"[{escape(words)}](#fn:{identifier})"


def _where(context: Context, places: Sequence[str], page: str) -> str:
    """The first places as links, and how many more there are, on a page that has them all."""
    more = len(places) - MOST_PLACES
    shown = (
        places if more < 2 else [*places[:MOST_PLACES], link(escape(context.words.count("more-places", more)), page)]
    )
    return " ".join(shown)
