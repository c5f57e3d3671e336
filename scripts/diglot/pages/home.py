"""The entrance: the edition's titles face to face, its indexes with whom they have most of; a home page where nobody wrote one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from heapq import nsmallest

from diglot.cite import DIRECTORIES, relative
from diglot.datevalue import DateValue
from diglot.model import KINDS, Entity, Kind
from diglot.pages import lists
from diglot.pages.alphabet import sort_key
from diglot.pages.library import Index
from diglot.pages.markup import composed, definitions, escape, heading, line, link
from diglot.pages.naming import best, entity_link, front_matter, name
from diglot.pages.paging import CHRONOLOGY
from diglot.pages.parallel import Context, columns, facing_titles

NAMED = 5
"""So many of those that are mentioned most have their names on the home page."""


def home_page(context: Context, index: Index) -> str:
    """``index.md``: the titles, what it is, the texts, the indexes, how to read it."""
    words, edition = context.words, context.library.edition
    parts = [front_matter(best(edition.title, context.language).text, hide=True), titles(context)]
    about = best(edition.about, context.language)
    parts += [line(about.text) if about.lang == context.language else about.markdown(context.language)]
    parts += [escape(words("how-to-read")), heading(2, escape(words(lists.TEXTS)), "texts"), lists.texts(context, 3)]
    parts += [heading(2, escape(words("indexes")), "indexes"), indexes(context, index)]
    return composed(parts)


def titles(context: Context) -> str:
    """The edition's title in each of its languages, a heading in the page's own, and its subtitles below."""
    edition = context.library.edition
    subtitles = {lang: [line(edition.subtitle[lang])] for lang in edition.languages if edition.subtitle.get(lang)}
    below = columns(subtitles, "abstract") if subtitles else ""
    return composed([facing_titles(context, edition.title, ""), below]).rstrip("\n")


def indexes(context: Context, index: Index) -> str:
    """Each index that has something in it: its number, and whom the texts mention most; the years of the chronology."""
    return definitions(_indexes(context, index))


def _indexes(context: Context, index: Index) -> Iterator[tuple[str, str]]:
    numbers = lists.numbers(context.library, index)
    for kind in KINDS:
        if numbers[DIRECTORIES[kind]]:
            yield _linked(context, index, DIRECTORIES[kind], DIRECTORIES[kind]), _most(context, index, kind)
    if numbers["dates"]:
        yield _linked(context, index, "dates", CHRONOLOGY), escape(_years(context, index))


def _linked(context: Context, index: Index, what: str, folder: str) -> str:
    return link(escape(lists.counted(context, index, what)), relative(folder, context.folder))


def _most(context: Context, index: Index, kind: Kind) -> str:
    """Whom the texts mention, or the notes cite, most: by number, then by the alphabet."""
    counts: Mapping[str, int] = index.counts
    if kind == "work":
        counts = {work: len(notes) for work, notes in index.cites.items()}

    def rank(entity: Entity) -> tuple[int, tuple[str, str], str]:
        return -counts[entity.id], sort_key(*name(entity, context.language)), entity.id

    found = (one for one in context.library.authority.values() if one.kind == kind and counts.get(one.id))
    names = [entity_link(entity, context.folder, context.language) for entity in nsmallest(NAMED, found, key=rank)]
    words = context.words
    key = "most-cited" if kind == "work" else "most-mentioned"
    return words(key, names=words("comma").join(names)) if names else escape(words(DIRECTORIES[kind]))


def _years(context: Context, index: Index) -> str:
    """The first and the last year that a date has for certain."""
    values = [found[0].date.value for found in index.dates.values()]
    ends = [end for value in values for end in (value.first, value.last) if end and not value.approximate]
    years = sorted(end[:4] for end in ends if not end.startswith("-"))
    if not years:
        return context.words(CHRONOLOGY)
    return context.words.when(DateValue(years[0], years[-1], "span" if years[0] != years[-1] else "when"))
