"""The insertions that there are: what each stands for, and what it gives. The manual's page is made from this table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from diglot import licences
from diglot.pages import citations, home, lists
from diglot.pages.insertions import takeaway
from diglot.pages.insertions.programs import programs
from diglot.pages.library import Index, Library
from diglot.pages.markup import escape, isolated, link
from diglot.pages.naming import best, title
from diglot.pages.parallel import Context


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something is inserted."""

    context: Context
    index: Index
    level: int
    """Of the heading that it stands under."""


@dataclass(frozen=True, slots=True)
class Insertion:
    """One row of the table."""

    usage: str
    """As it is written in a page."""
    what: str
    """What it stands for, for the manual."""
    make: Callable[[Spot, str], str]
    """The place and the words behind the name → Markdown; empty where the edition has nothing to say."""
    block: bool = False
    """Whether it is a paragraph of its own, or more than that."""
    known: Callable[[Library], Iterable[str]] | None = None
    """The words that may stand behind the name."""
    needs: bool = False
    """Whether there must be one."""
    lacks: str = ""
    """What is missing where it is empty, if that is not a key of edition.yml with its name."""


def _documents(library: Library) -> Iterable[str]:
    return (document.id for document in library.documents)


def _counted(_library: Library) -> Iterable[str]:
    return lists.COUNTED


# --- words --------------------------------------------------------------------------------------------------------


def _title(spot: Spot, document: str) -> str:
    context = spot.context
    found = next((one for one in context.library.documents if one.id == document), None)
    words = title(found, context.language) if found else best(context.library.edition.title, context.language)
    return words.markdown(context.language)


def _editors(spot: Spot, _: str) -> str:
    context = spot.context
    names = (best(editor, context.language) for editor in context.library.edition.editors)
    return context.words("comma").join(name.markdown(context.language) for name in names if name.text)


def _licence(spot: Spot, _: str) -> str:
    context = spot.context
    identifier = context.library.edition.licence
    words = isolated(licences.name(identifier), "en", context.language) if identifier else ""
    return link(words, licences.address(identifier, context.language) or "")


def _date(spot: Spot, _: str) -> str:
    return escape(spot.context.words.day(spot.context.library.edition.date))


def _count(spot: Spot, what: str) -> str:
    return escape(lists.counted(spot.context, spot.index, what))


def _number(spot: Spot, what: str) -> str:
    return escape(spot.context.words.number(lists.numbers(spot.context.library, spot.index)[what]))


def _of_edition(key: str) -> Callable[[Spot, str], str]:
    def make(spot: Spot, _: str) -> str:
        texts = getattr(spot.context.library.edition, key)
        return best(texts, spot.context.language).markdown(spot.context.language) if texts else ""

    return make


# --- blocks -------------------------------------------------------------------------------------------------------


def _texts(spot: Spot, _: str) -> str:
    return lists.texts(spot.context, min(spot.level + 1, 6))


def _titles(spot: Spot, _: str) -> str:
    return home.titles(spot.context)


def _indexes(spot: Spot, _: str) -> str:
    return home.indexes(spot.context, spot.index)


ROWS = (
    Insertion("{{ title ID }}", "The title of a text; without ID, that of the edition.", _title, known=_documents),
    Insertion("{{ subtitle }}", "Its subtitle.", _of_edition("subtitle")),
    Insertion("{{ about }}", "What it is, in a sentence.", _of_edition("about")),
    Insertion("{{ editors }}", "Its editors.", _editors),
    Insertion("{{ publisher }}", "Its publisher.", _of_edition("publisher")),
    Insertion("{{ licence }}", "Its licence, as a link to the licence's own page.", _licence),
    Insertion("{{ version }}", "Its version.", lambda spot, _: escape(spot.context.library.edition.version)),
    Insertion("{{ date }}", "The day of that version, written out.", _date),
    Insertion(
        "{{ address }}",
        "Where this language of the site is published, as a link.",
        lambda spot, _: citations.address(spot.context, ""),
        lacks="mkdocs.yml has no «site_url»",
    ),
    Insertion(
        "{{ count WHAT }}",
        f"How many there are, in words: «3 texts». WHAT is one of {', '.join(lists.COUNTED)}.",
        _count,
        known=_counted,
        needs=True,
    ),
    Insertion("{{ number WHAT }}", "The number alone: «3».", _number, known=_counted, needs=True),
    Insertion("{{ cite-edition }}", "How the edition is cited.", lambda spot, _: citations.edition(spot.context)),
    Insertion(
        "{{ cite-text ID }}",
        "How a text is cited.",
        lambda spot, one: citations.text(spot.context, one),
        known=_documents,
        needs=True,
    ),
    Insertion(
        "{{ texts }}",
        "Every text with its titles, abstract and facts, a step below the heading that it stands under.",
        _texts,
        block=True,
    ),
    Insertion(
        "{{ titles }}",
        "The title and the subtitle in each language, face to face; the page's heading, in place of «# …».",
        _titles,
        block=True,
    ),
    Insertion(
        "{{ indexes }}",
        "Each index with its number and those that the texts mention most, and the years of the chronology.",
        _indexes,
        block=True,
        lacks="there is no entry yet",
    ),
    Insertion(
        "{{ counts }}",
        "One line of all the counts.",
        lambda spot, _: lists.counts(spot.context, spot.index),
        block=True,
        lacks="there is no text yet",
    ),
    Insertion(
        "{{ files }}",
        "A table of the files to take away, with what each is and its size.",
        lambda spot, _: takeaway.files(spot.context),
        block=True,
        lacks="there is no file yet",
    ),
    Insertion(
        "{{ offline }}",
        "A link to the archive of the whole site, with its size.",
        lambda spot, _: takeaway.offline(spot.context),
    ),
    Insertion(
        "{{ versions }}",
        "A table of the programs and fonts that made the edition: exact version, licence, home page.",
        lambda spot, _: programs(spot.context),
        block=True,
        lacks="Diglot is not installed as a package",
    ),
)
TABLE = {row.usage.split()[1]: row for row in ROWS}
"""Name → insertion, in the order of the manual."""
