"""The lists at the end of a book: whom and what it names, by kind; and its dates with their values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from diglot.cite import DIRECTORIES
from diglot.downloads.epub.book import STOP, Book, Chapter, each_once, heading, in_order
from diglot.downloads.epub.marks import dated
from diglot.downloads.epub.xhtml import TYPE, Child, Element, extend, joined, make, page, said
from diglot.model import KINDS, Anchor, Date, Document, Entity
from diglot.pages import indexes, works
from diglot.pages.alignment import Unit
from diglot.pages.dating import LUNAR
from diglot.pages.library import Dated
from diglot.pages.moments import order
from diglot.pages.naming import name
from diglot.pages.parallel import Context

# --- names --------------------------------------------------------------------------------------------------------


def names(book: Book) -> bytes | None:
    """The file of the names, works among them; nothing where nobody is named."""
    sections = [_kind(book, plural, found) for plural, found in named(book).items()]
    if not sections:
        return None
    head = heading(1, book.both("indexes", " "), "names")
    body = make("body", {TYPE: "backmatter"}, make("section", _index("names"), head, *sections))
    return page(book.frames[0].words("indexes"), book.lang, body)


def _index(heading_id: str) -> dict[str, str]:
    return {TYPE: "index", "role": "doc-index", "aria-labelledby": heading_id}


def named(book: Book) -> dict[str, list[Entity]]:
    """Kind (``persons``) → the entities that the book names or cites, in the alphabet of its language."""
    known, found = book.library.authority, book.index
    refs = dict.fromkeys([*found.mentions, *found.notes, *found.cites])
    there = indexes.in_order([known[ref] for ref in refs if ref in known], book.lang)
    by_kind = {DIRECTORIES[kind]: [entity for entity in there if entity.kind == kind] for kind in KINDS}
    return {plural: entities for plural, entities in by_kind.items() if entities}


def _kind(book: Book, plural: str, entities: Iterable[Entity]) -> Element:
    entries = [_entity(book, entity) for entity in entities]
    return make("section", {}, heading(2, book.both(plural, " "), plural), make("ul", {"class": "entries"}, *entries))


def _entity(book: Book, entity: Entity) -> Element:
    """Its names, when it was, a line about it in each language, where it stands."""
    titles = in_order(entity.name, book.langs)
    term: list[Child] = joined((said(*words) for words in titles), STOP) or [entity.id]
    years = list(_years(book, entity))
    life: list[Child] = [" ", make("span", {"class": "life"}, *years)] if years else []
    about = [said(words.text, words.lang, "p") for words in in_order(entity.about, book.langs)]
    work = make("p", {}, *_work(book, entity)) if entity.record else None
    return make(
        "li", {"id": f"who-{entity.id}"}, make("p", {"class": "term"}, *term, *life), work, *about, _where(book, entity)
    )


def _years(book: Book, entity: Entity) -> Iterator[Child]:
    """«1880–1936», «born 1959»; of an event or an institution, when it was."""
    born, died = (_year(day) if day else None for day in (entity.born, entity.died))
    if born is not None and died is not None:
        yield make("span", {"dir": "ltr"}, born, "–", died)
        return
    for key, day in (("born-in", entity.born), ("died-in", entity.died)):
        yield from each_once((one.words(key, year=_year_of(day)), one.language) for one in book.frames if day)
    if entity.when and born is None and died is None:
        yield from each_once((one.words.interval(entity.when), one.language) for one in book.frames)


def _year_of(day: str) -> str:
    return day[:5] if day.startswith("-") else day[:4]


def _year(day: str) -> Element:
    return make(
        "span" if day.startswith("-") else "time", {} if day.startswith("-") else {"datetime": day}, _year_of(day)
    )


def _work(book: Book, entity: Entity) -> Iterator[Child]:
    """Who wrote a work, its title where it isn't its name, and where it came out, in its own language."""
    record = entity.record
    if record is None:
        return
    lang = record.language or book.frames[-1].tongue(record.title)
    by = [works.person_name(person) for person in record.author or record.editor]
    title = [] if record.title in entity.name.values() else [record.title]
    out = [record.container_title, record.publisher_place, record.publisher, record.issued]
    parts = [*by, *title, ", ".join(dict.fromkeys(filter(None, out)))]
    yield said(STOP.join(filter(None, parts)), lang)


def _where(book: Book, entity: Entity) -> Element | None:
    """Links to the passages and the notes that name or cite it."""
    found = book.index
    there = [(each.document, _passage(book, each.document, each.unit)) for each in found.mentions.get(entity.id, ())]
    noting = {(one.id, document.id): (one, document) for one, document in found.notes.get(entity.id, ())}
    noting |= {(one.id, document.id): (one, document) for one, document in found.cites.get(entity.id, ())}
    notes = [(document, _to_note(book, document, note.id)) for note, document in noting.values()]
    return _places(book, [*there, *sorted(notes, key=lambda each: book.documents.index(each[0]))])


def _passage(book: Book, document: Document, unit: Unit) -> Element:
    lang = next(iter(unit.segments))
    chapter = Chapter(book, document)
    to = f"{chapter.file}#{chapter.id_of(lang, unit.id)}"
    return make("a", {"href": to, "dir": "ltr"}, unit.id.replace("-", "–"))


def _to_note(book: Book, document: Document, note: str) -> Element:
    chapter, words = Chapter(book, document), book.frames[0].words
    figure = words.number(chapter.figures[note])
    attributes = {"class": "figure", "href": f"{chapter.file}#fn:{note}", "aria-label": words("note", n=figure)}
    return make("a", attributes, figure)


def _places(book: Book, found: Iterable[tuple[Document, Element]]) -> Element | None:
    """Places by document, whose title is said where the book has several: numbers of sentences, raised figures of notes."""
    by_document: dict[str, list[Element]] = {}
    titles = {}
    for document, link in found:
        by_document.setdefault(document.id, []).append(link)
        titles[document.id] = in_order(document.title, book.langs)
    lines = []
    for identifier, links in by_document.items():
        title = titles[identifier] if len(book.documents) > 1 else ()
        label: list[Child] = [said(*title[0]), ": "] if title else []
        lines.append(make("span", {"class": "in"}, *label, *joined(links, STOP)))
    return make("p", {"class": "where"}, *joined(lines, " ")) if lines else None


# --- dates --------------------------------------------------------------------------------------------------------


def dates(book: Book) -> bytes | None:
    """The file of the dates, in their order; nothing where there are none."""
    found = book.index.dates
    there = sorted(found, key=lambda one: (order(found[one][0].date.value), one))
    if not there:
        return None
    entries = [_date(book, identifier, found[identifier]) for identifier in there]
    head = heading(1, book.both("chronology", " "), "dates")
    section = make("section", _index("dates"), head, make("ul", {"class": "entries"}, *entries))
    return page(book.frames[0].words("chronology"), book.lang, make("body", {TYPE: "backmatter"}, section))


def _date(book: Book, identifier: str, found: list[Dated]) -> Element:
    """A date in words, its value, what is to be said of it, and its sentences."""
    date = found[0].date
    words = [(_spoken(context, date), context.language) for context in book.frames]
    term: list[Child] = [extend(dated(date), each_once(words))]
    if date.value.edtf not in ("", *(text for text, _ in words)):
        term += [" ", make("span", {"class": "value", "dir": "ltr"}, date.value.edtf)]
    places = [(one.occurrence.document, _passage(book, one.occurrence.document, one.occurrence.unit)) for one in found]
    remarks = each_once(
        (text, context.language) for one in found for context in book.frames for text in _remarks(book, context, one)
    )
    entry = [make("p", {"class": "term"}, *term), make("p", {"class": "remark"}, *remarks) if remarks else None]
    return make("li", {"id": f"when-{identifier}"}, *entry, _places(book, places))


def _spoken(context: Context, date: Date) -> str:
    return context.words.when(date.value) if date.value.w3c else context.words("not-resolved")


def _remarks(book: Book, context: Context, one: Dated) -> Iterator[str]:
    """In its own calendar; what it counts from; a doubt about it."""
    words, date = context.words, one.date
    if date.native:
        key = f"calendar-{date.calendar}"
        name_of = words(key) if key in words.strings else date.calendar
        yield words("in-calendar", value=words.in_calendar(date.native, date.calendar), calendar=name_of)
        if date.calendar == LUNAR:
            yield words("by-tables")
    if date.anchor:
        yield words("counted-from", date=_counted_from(book, context, one, date.anchor))
    if date.cert != "high":
        yield words("probable" if date.cert == "medium" else "uncertain")


def _counted_from(book: Book, context: Context, one: Dated, anchor: Anchor) -> str:
    event = book.library.authority.get(anchor.event)
    if event:
        return name(event, context.language).text
    if not anchor.segment:
        return context.words("day-of-publication")
    origin = book.index.places.get((one.occurrence.document.id, one.lang, anchor))
    return context.words.when(origin.value) if origin and origin.value.w3c else anchor.segment
