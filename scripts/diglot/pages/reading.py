"""How one gets about in a document: how long it takes to read, what is in it, what stands before and behind it."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from diglot.identifiers import html_id
from diglot.model import Document, Text
from diglot.pages.markup import attributes, classed, escape, link
from diglot.pages.naming import document_link
from diglot.pages.neighbours import Neighbours
from diglot.pages.parallel import Context, columns

WORDS_A_MINUTE = {
    "ar": 138,
    "de": 179,
    "en": 228,
    "es": 218,
    "fi": 161,
    "fr": 195,
    "he": 187,
    "it": 188,
    "nl": 202,
    "pl": 166,
    "pt": 181,
    "ru": 184,
    "sl": 180,
    "sv": 199,
    "tr": 166,
}
"""How fast grown readers read texts of newspapers in their own language: Trauzettel-Klosinski & Dietz, «Standardized
assessment of reading performance: the new International Reading Speed Texts IReST», IOVS 53 (2012), table 3."""
USUAL = 184
"""The mean of that table."""
FEWEST_SECTIONS = 2


def minutes(text: Text) -> int:
    """How long a text takes to read, in minutes, at least one; none where it has no words."""
    words = sum(len(segment.text.split()) for segment in text.segments())
    return ceil(words / WORDS_A_MINUTE.get(text.lang.partition("-")[0], USUAL))


def times(context: Context, document: Document) -> str:
    """«Arabic 5 min, English 4 min»; empty where there is nothing to read."""
    words = context.words
    found = [(text.lang, minutes(text)) for text in document.texts]
    said = [words("reading-time", language=words.language_name(lang), n=words.number(n)) for lang, n in found if n]
    return escape(words("comma").join(said))


def contents(document: Document) -> Iterator[str]:
    """The headings of each text as links, side by side; none where they are too few to need it."""
    texts = sorted(document.texts, key=lambda text: text.lang != document.original)
    cells = {text.lang: list(_headings(text, document.original)) for text in texts}
    if max(map(len, cells.values()), default=0) >= FEWEST_SECTIONS:
        yield columns({lang: lines for lang, lines in cells.items() if lines}, "contents")


def _headings(text: Text, original: str) -> Iterator[str]:
    for segment in text.segments():
        if segment.is_heading and segment.text.strip():
            yield link(escape(" ".join(segment.text.split())), f"#{html_id(text.lang, segment.id, original)}")


def neighbours(context: Context, found: Neighbours[Document]) -> Iterator[str]:
    """Links to the text before and to the text behind."""
    ways = (("previous-text", "prev", found.before), ("next-text", "next", found.behind))
    for key, rel, other in ways:
        if other:
            words = classed(context.words(key), "way")
            to = document_link(other, context.folder, context.language)
            yield f"{words} {to}{{: rel={rel} }}\n{attributes(name=f'neighbour .{rel}')}"
