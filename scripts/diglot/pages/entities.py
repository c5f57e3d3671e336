"""The index of each kind of entity, and a page an entity with every mention in context."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from diglot.cite import DIRECTORIES
from diglot.external import SCHEMES
from diglot.model import Document, Entity, Kind, Mark, Mention
from diglot.pages import notes, works
from diglot.pages.alphabet import initial, listed, sort_key
from diglot.pages.library import Index, Occurrence
from diglot.pages.markup import classed, composed, escape, heading, isolated, line, link
from diglot.pages.naming import Words, best, document_link, entity_link, front_matter, name
from diglot.pages.parallel import Context, in_context


def of_kind(context: Context, kind: Kind) -> list[Entity]:
    """The entities of a kind, in the order of the page's alphabet."""
    return in_order([entity for entity in context.library.authority.values() if entity.kind == kind], context.language)


def in_order(found: Iterable[Entity], language: str) -> list[Entity]:
    """Entities in the order of a language's alphabet."""
    return sorted(found, key=lambda entity: (sort_key(*_listed(entity, language)), entity.id))


def _listed(entity: Entity, language: str) -> tuple[str, str]:
    if entity.record:
        return works.listed(entity, entity.record)
    return listed(entity, language), name(entity, language).lang


# --- the index ----------------------------------------------------------------------------------------------------


def index_page(context: Context, kind: Kind, index: Index) -> str:
    """``persons/index.md``: by letter, each with its line and the numbers of its mentions and of the notes that name it."""
    plural = DIRECTORIES[kind]
    entities = of_kind(context, kind)
    parts = [front_matter(context.words(plural)), f"# {escape(context.words(plural))}"]
    parts.append(escape(context.words.count("entries", len(entities)) if entities else context.words("no-entries")))
    for letter, group in groupby(entities, key=lambda entity: _letter(entity, context.language)):
        codes = "-".join(f"{ord(character):x}" for character in letter)
        parts.append(heading(2, escape(letter), f"letter-{codes}"))
        parts.append("\n".join(_entry(context, entity, index) for entity in group))
    return composed(parts)


def _letter(entity: Entity, language: str) -> str:
    text, lang = _listed(entity, language)
    return initial(text, lang) if lang == language or entity.record else "#"


def _entry(context: Context, entity: Entity, index: Index) -> str:
    if entity.record:
        return works.entry(context, entity, entity.record, index)
    parts = list(_named(context, entity))
    about = best(entity.about, context.language)
    parts += [about.markdown(context.language)] if about.text else []
    count = index.counts.get(entity.id, 0)
    noted = len(index.notes.get(entity.id, ()))
    parts += [classed(context.words.count("mentions", count), "count")] if count else []
    parts += [classed(context.words.count("notes", noted), "count")] if noted else []
    return f"- {context.words('stop').join(parts)}"


def _named(context: Context, entity: Entity) -> Iterator[str]:
    """Its name as a link to its page, and its names in other languages."""
    text, lang = _listed(entity, context.language)
    words = isolated(text, lang, context.language)
    yield entity_link(entity, context.folder, context.language, words)
    yield from (other.markdown(context.language) for other in other_names(entity, lang))


def other_names(entity: Entity, lang: str) -> list[Words]:
    """Its names in every language but one."""
    return [Words(text, tag) for tag, text in entity.name.items() if tag != lang and text]


# --- an entity ----------------------------------------------------------------------------------------------------


def entity_page(context: Context, entity: Entity, index: Index) -> str:
    """``persons/trotsky/index.md``"""
    own = name(entity, context.language)
    about = best(entity.about, context.language)
    parts = [front_matter(own.text, description=about.text, entity=entity.id), f"# {own.markdown(context.language)}"]
    parts += [line(about.text) if about.lang == context.language else about.markdown(context.language)]
    parts.append("\n".join(f"- {escape(label)}: {value}" for label, value in _details(context, entity, index) if value))
    parts += [*_mentions(context, entity, index), *notes.naming(context, entity, index)]
    parts += works.cited_in(context, entity, index)
    return composed(parts)


def _details(context: Context, entity: Entity, index: Index) -> Iterator[tuple[str, str]]:
    words = context.words
    yield words("names"), words("stop").join(_names(context, entity))
    yield words("forms"), words("stop").join(_forms(context, entity, index))
    for key, value in (("born", entity.born), ("died", entity.died)):
        yield words(key), escape(words.day(value)) if value else ""
    yield words("when"), escape(words.interval(entity.when)) if entity.when else ""
    yield words("coordinates"), escape("{}, {}".format(*entity.at)) if entity.at else ""
    yield words("identifiers"), words("stop").join(_identifiers(context, entity))
    if entity.record:
        yield from works.details(context, entity.record)


def _names(context: Context, entity: Entity) -> Iterator[str]:
    for lang, text in entity.name.items():
        yield isolated(text, lang, context.language)
    for lang, aliases in entity.aliases.items():
        for alias in aliases:
            yield isolated(alias, lang, context.language)


def _forms(context: Context, entity: Entity, index: Index) -> list[str]:
    """The words that name it in the texts, as they are printed, each once, in the order of their languages."""
    forms = {
        (lang, segment.text[mark.start : mark.end])
        for occurrence in index.mentions.get(entity.id, ())
        for lang, segments in occurrence.unit.segments.items()
        for segment in segments
        for mark in segment.marks
        if isinstance(mark, Mention) and mark.ref == entity.id
    }
    return [isolated(text, lang, context.language) for lang, text in sorted(forms)]


def _identifiers(context: Context, entity: Entity) -> Iterator[str]:
    for scheme, identifier in sorted(entity.ids.items()):
        known = SCHEMES.get(scheme)
        label, address = (known.name, known.address.format(identifier.id)) if known else (scheme, "")
        words = link(context.said(f"{label} {identifier.id}"), address)
        checked = context.words("checked", date=context.words.day(identifier.checked)) if identifier.checked else ""
        yield f"{words} ({escape(checked)})" if checked else words


def _mentions(context: Context, entity: Entity, index: Index) -> Iterator[str]:
    """Every unit that names it, by document."""
    found = index.mentions.get(entity.id, [])
    if not found:
        quiet = entity.kind == "work" or entity.id in index.notes
        yield "" if quiet else escape(context.words("no-mentions"))
        return
    count = context.words.count("mentions", index.counts[entity.id])
    yield heading(2, escape(context.words("mentions-heading")), "mentions")
    yield escape(count)

    def marked(mark: Mark) -> bool:
        return isinstance(mark, Mention) and mark.ref == entity.id

    for document, group in _by_document(found):
        yield heading(3, document_link(document, context.folder, context.language), f"mentions-{document.id}")
        yield from (in_context(context, occurrence, marked) for occurrence in group)


def _by_document(found: list[Occurrence]) -> Iterator[tuple[Document, list[Occurrence]]]:
    for _, group in groupby(found, key=lambda occurrence: occurrence.document.id):
        occurrences = list(group)
        yield occurrences[0].document, occurrences
