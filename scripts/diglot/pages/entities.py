"""A page an entity: its names face to face, what is known of it, and every mention in context."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from diglot.cite import DIRECTORIES, relative
from diglot.external import SCHEMES
from diglot.model import Document, Entity, Mark, Mention
from diglot.pages import metadata, notes, works
from diglot.pages.library import Index, Occurrence
from diglot.pages.markup import MORE, attributes, classed, composed, definitions, escape, heading, isolated, line, link
from diglot.pages.naming import best, document_link, entity_link, front_matter, name
from diglot.pages.neighbours import Neighbours
from diglot.pages.parallel import Context, columns, facing_titles, in_context

_MAP = "https://www.openstreetmap.org/?mlat={0}&mlon={1}#map=8/{0}/{1}"


NOBODY: Neighbours[Entity] = Neighbours()


def entity_page(context: Context, entity: Entity, index: Index, beside: Neighbours[Entity] = NOBODY) -> str:
    """``persons/trotsky/index.md``"""
    own = name(entity, context.language)
    about = best(entity.about, context.language)
    more = {"look": "entity", "entity": entity.id, **metadata.of_entity(context, entity)}
    parts = [front_matter(own.text, hide=False, description=about.text, **more)]
    parts += [facing_titles(context, entity.name, entity.id), _kind(context, entity, index), *_about(context, entity)]
    parts += [works.reference(context, entity, entity.record)] if entity.record else []
    parts += [definitions(_details(context, entity, index))]
    parts += [*_mentions(context, entity, index), *notes.naming(context, entity, index)]
    parts += [*works.cited_in(context, entity, index), *_turning(context, entity, beside)]
    return composed(parts)


def _kind(context: Context, entity: Entity, index: Index) -> str:
    """«Persons · 1879–1940 · 20 mentions», the first a link to the index."""
    plural = DIRECTORIES[entity.kind]
    there = link(escape(context.words(plural)), relative(plural, context.folder))
    return f"{context.words('stop').join([there, *map(escape, remarks(context, entity, index))])}\n{attributes(name='facts')}"


def remarks(context: Context, entity: Entity, index: Index) -> Iterator[str]:
    """Its years; how often the texts mention it, how many notes name it, how many cite it."""
    words = context.words
    years = _years(context, entity)
    numbers = {"mentions": index.counts.get(entity.id, 0)}
    numbers["notes"] = len({note.id for note, _ in index.notes.get(entity.id, ())})
    if entity.kind == "work":
        numbers["citing"] = len(index.cites.get(entity.id, ()))
    yield from [years] if years else []
    yield from (words.count(key, n) for key, n in numbers.items() if n)


def _years(context: Context, entity: Entity) -> str:
    """«1879–1940», «born 1959»; of an event or an institution, when it was."""
    if entity.when:
        return context.words.interval(entity.when)
    born, died = (day if day.startswith("-") else day[:4] for day in (entity.born, entity.died))
    if born and died:
        return f"{born}–{died}"
    return context.words("born-in", year=born) if born else context.words("died-in", year=died) if died else ""


def _about(context: Context, entity: Entity) -> Iterator[str]:
    """Its line in each language, beside each other as the names are."""
    order = [*context.library.edition.languages, *entity.about]
    cells = {lang: [line(entity.about[lang])] for lang in order if entity.about.get(lang)}
    if cells:
        yield columns(cells, "abstract")


# --- what is known of it ------------------------------------------------------------------------------------------


def _details(context: Context, entity: Entity, index: Index) -> Iterator[tuple[str, str]]:
    words = context.words
    yield words("names"), _aliases(context, entity)
    yield words("forms"), _forms(context, entity, index)
    for key, value in (("born", entity.born), ("died", entity.died)):
        yield words(key), escape(words.day(value)) if value else ""
    yield words("when"), escape(words.interval(entity.when)) if entity.when else ""
    yield words("coordinates"), _coordinates(context, *entity.at) if entity.at else ""
    yield words("identifiers"), words("stop").join(_identifiers(context, entity))
    if entity.record:
        yield from works.details(context, entity.record)


def _aliases(context: Context, entity: Entity) -> str:
    """The names that it has beside those of the title, a definition a language."""
    return _by_language(context, [(lang, alias) for lang, aliases in entity.aliases.items() for alias in aliases])


def _forms(context: Context, entity: Entity, index: Index) -> str:
    """The words that name it in the texts, as they are printed, each once, a definition a language."""
    forms = {
        (lang, segment.text[mark.start : mark.end])
        for occurrence in index.mentions.get(entity.id, ())
        for lang, segments in occurrence.unit.segments.items()
        for segment in segments
        for mark in segment.marks
        if isinstance(mark, Mention) and mark.ref == entity.id
    }
    return _by_language(context, sorted(forms))


def _by_language(context: Context, found: Sequence[tuple[str, str]]) -> str:
    groups = groupby(found, key=lambda each: each[0])
    lines = (
        context.words("stop").join(isolated(text, lang, context.language) for lang, text in of) for _, of in groups
    )
    return MORE.join(lines)


def _coordinates(context: Context, latitude: float, longitude: float) -> str:
    """«33.27° N, 35.2° E», a link to a map."""
    words = context.words
    north, east = (classed(f"{abs(degrees):g}°", "value") for degrees in (latitude, longitude))
    parts = (
        words("north" if latitude >= 0 else "south", degrees=north),
        words("east" if longitude >= 0 else "west", degrees=east),
    )
    return link(words("comma").join(parts), _MAP.format(latitude, longitude))


def _identifiers(context: Context, entity: Entity) -> Iterator[str]:
    for scheme, identifier in sorted(entity.ids.items()):
        known = SCHEMES.get(scheme)
        label, address = (known.name, known.address.format(identifier.id)) if known else (scheme, "")
        words = link(context.said(f"{label} {identifier.id}"), address)
        checked = context.words("checked", date=context.words.day(identifier.checked)) if identifier.checked else ""
        yield f"{words} ({escape(checked)})" if checked else words


# --- where it is mentioned ----------------------------------------------------------------------------------------


def _mentions(context: Context, entity: Entity, index: Index) -> Iterator[str]:
    """Every unit that names it, by document."""
    found = index.mentions.get(entity.id, [])
    if not found:
        quiet = entity.kind == "work" or entity.id in index.notes
        yield "" if quiet else escape(context.words("no-mentions"))
        return
    yield heading(2, escape(context.words("mentions-heading")), "mentions")

    def marked(mark: Mark) -> bool:
        return isinstance(mark, Mention) and mark.ref == entity.id

    for document, group in _by_document(found):
        yield heading(3, document_link(document, context.folder, context.language), f"mentions-{document.id}")
        yield from (in_context(context, occurrence, marked) for occurrence in group)


def _by_document(found: list[Occurrence]) -> Iterator[tuple[Document, list[Occurrence]]]:
    for _, group in groupby(found, key=lambda occurrence: occurrence.document.id):
        occurrences = list(group)
        yield occurrences[0].document, occurrences


def _turning(context: Context, entity: Entity, beside: Neighbours[Entity]) -> Iterator[str]:
    """The entries before and behind it, and the index between them."""
    plural = DIRECTORIES[entity.kind]
    parts = [link(escape(context.words(plural)), relative(plural, context.folder))]
    for key, other, at in (("entry-previous", beside.before, 0), ("entry-next", beside.behind, 2)):
        if other:
            to = entity_link(other, context.folder, context.language)
            parts.insert(at, context.words(key, name=to))
    if beside.before or beside.behind:
        yield f"{context.words('stop').join(parts)}\n{attributes(name='turning')}"
