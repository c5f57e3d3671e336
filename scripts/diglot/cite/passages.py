"""A passage of a document: what is cited of it, under which address, and how far it has been reviewed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from diglot.cite.addresses import document_folder
from diglot.identifiers import covers, html_id, id_key, is_id
from diglot.model import STATUSES, Document, Edition, Segment, Status


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences of a document, from the first to the last; both empty for the whole document."""

    first: str = ""
    last: str = ""
    lang: str = ""
    """Of the text that is cited, where it is one of them."""

    @property
    def is_range(self) -> bool:
        return self.first != self.last

    @property
    def locator(self) -> str:
        """As it is cited: ``1.2``, ``1.2–1.5``."""
        return f"{self.first}–{self.last}" if self.is_range else self.first

    def fragment(self, original: str) -> str:
        """As its address ends: ``1.2-1.5``, ``en.1.2``; empty for the whole document."""
        name = f"{self.first}-{self.last}" if self.is_range else self.first
        return html_id(self.lang or original, name, original) if name else ""


WHOLE = Passage()


def passage(document: Document, fragment: str) -> Passage | None:
    """The passage of an address, or nothing where the document hasn't got it.

    Args:
        document: Whose passage it is.
        fragment: ``1.2``, ``1.2-1.5``, ``en.1.2``; empty for all of it.
    """
    lang, name = _language(document, fragment)
    first, last = covers(name)
    if not fragment:
        return WHOLE
    if not (is_id(first) and is_id(last)) or id_key(first) > id_key(last):
        return None
    there = {end for segment in _segments(document, lang) for end in covers(segment.id)}
    return Passage(first, last, lang) if {first, last} <= there else None


def passages(document: Document) -> Iterator[str]:
    """The number of each sentence of a document, in its order."""
    found = {end for segment in _segments(document, "") for end in covers(segment.id)}
    yield from sorted(found, key=id_key)


def address(edition: Edition, document: Document, passage: Passage = WHOLE) -> str:
    """The whole address under which a passage is cited: ``https://…/texts/exile/#1.2-1.5``, or nothing where the edition
    is published nowhere."""
    if not edition.url:
        return ""
    fragment = passage.fragment(document.original)
    return f"{edition.url.rstrip('/')}/{document_folder(document.id)}/" + (f"#{fragment}" if fragment else "")


def state(document: Document, passage: Passage = WHOLE) -> Status:
    """How far a passage has been reviewed: as far as that of its sentences which is behind the others."""
    if not passage.first:
        return document.status
    low, high = id_key(passage.first), id_key(passage.last)
    states = [
        segment.status or document.status
        for segment in _segments(document, passage.lang)
        if id_key(covers(segment.id)[0]) <= high and id_key(covers(segment.id)[1]) >= low
    ]
    return min(states, key=STATUSES.index, default=document.status)


def _language(document: Document, fragment: str) -> tuple[str, str]:
    """The language that a fragment names, and the rest of it."""
    for text in document.texts:
        if fragment.startswith(f"{text.lang}."):
            return text.lang, fragment.removeprefix(f"{text.lang}.")
    return "", fragment


def _segments(document: Document, lang: str) -> Iterator[Segment]:
    for text in document.texts:
        if not lang or text.lang == lang:
            yield from (segment for segment in text.segments() if not segment.is_hole)
