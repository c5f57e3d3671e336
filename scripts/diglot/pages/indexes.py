"""The index of each kind of entity: by the alphabet, with the numbers of mentions, to be jumped in and filtered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from diglot.cite import DIRECTORIES
from diglot.model import KINDS, Entity, Kind
from diglot.pages import works
from diglot.pages.alphabet import initial, listed, sort_key
from diglot.pages.entities import remarks
from diglot.pages.library import Index
from diglot.pages.markup import attributes, classed, composed, escape, heading, isolated
from diglot.pages.naming import best, entity_link, front_matter, name
from diglot.pages.neighbours import Neighbours, side_by_side
from diglot.pages.parallel import Context


def of_kind(context: Context, kind: Kind) -> list[Entity]:
    """The entities of a kind, in the order of the page's alphabet."""
    return in_order([entity for entity in context.library.authority.values() if entity.kind == kind], context.language)


def in_order(found: Iterable[Entity], language: str) -> list[Entity]:
    """Entities in the order of a language's alphabet."""
    return sorted(found, key=lambda entity: (sort_key(*_listed(entity, language)), entity.id))


def neighbours(context: Context) -> Mapping[str, Neighbours[Entity]]:
    """Entity → those before and behind it in its index."""
    return {entity.id: beside for kind in KINDS for entity, beside in side_by_side(of_kind(context, kind))}


def _listed(entity: Entity, language: str) -> tuple[str, str]:
    if entity.record:
        return works.listed(entity, entity.record)
    return listed(entity, language), name(entity, language).lang


# --- the page -----------------------------------------------------------------------------------------------------


def index_page(context: Context, kind: Kind, index: Index) -> str:
    """``persons/index.md``: by letter, each with its name in other languages, its line and its numbers."""
    plural = DIRECTORIES[kind]
    entities = of_kind(context, kind)
    parts = [front_matter(context.words(plural), look="index"), f"# {escape(context.words(plural))}"]
    number = context.words.count("entries", len(entities)) if entities else context.words("no-entries")
    parts.append(f"{escape(number)}\n{attributes(name='facts')}")
    groups = [
        (letter, list(group))
        for letter, group in groupby(entities, key=lambda entity: _letter(entity, context.language))
    ]
    parts += [_letters(context, [letter for letter, _ in groups])] if len(groups) > 1 else []
    for letter, group in groups:
        parts.append(heading(2, escape(letter), _anchor(letter)))
        parts += [_entry(context, entity, index) for entity in group]
    return composed(parts)


def _letter(entity: Entity, language: str) -> str:
    text, lang = _listed(entity, language)
    return initial(text, lang) if lang == language or entity.record else "#"


def _anchor(letter: str) -> str:
    return f"letter-{'-'.join(f'{ord(character):x}' for character in letter)}"


def _letters(context: Context, letters: list[str]) -> str:
    """The letters that there are, each a link to its place."""
    links = " ".join(f"[{escape(letter)}](#{_anchor(letter)})" for letter in letters)
    return f"{context.words('letters', letters=links)}\n{attributes(name='letters')}"


def _entry(context: Context, entity: Entity, index: Index) -> str:
    """An entry of a list of definitions: its name, and what is said of it."""
    term = works.term(context, entity, entity.record) if entity.record else _names(context, entity)
    about = best(entity.about, context.language)
    facts = context.words("stop").join(remarks(context, entity, index))
    said = [about.markdown(context.language)] if about.text else []
    said += [classed(facts, "facts")] if facts else []
    return f"{term}\n:   {' '.join(said) or escape(context.words('no-mentions'))}"


def _names(context: Context, entity: Entity) -> str:
    """Its name as a link to its page, which knows the other names that it has, and its names in other languages."""
    text, lang = _listed(entity, context.language)
    words = isolated(text, lang, context.language)
    own = entity_link(entity, context.folder, context.language, words)
    return " ".join([own + works.also(entity), *other_names(entity, lang)])


def other_names(entity: Entity, lang: str) -> list[str]:
    """Its names in every language but one, as Markdown."""
    return [classed(other, "other", tag) for tag, other in entity.name.items() if tag != lang and other]
