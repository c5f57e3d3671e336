"""The words of notes: paragraphs a language, with names and dates marked and emphasis written as ``*…*``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from diglot.annotation import starred, words
from diglot.model import NOTE_KINDS, Correction, Date, Mention, NoteKind, Segment, Span
from diglot.tei.context import UNDETERMINED, Context
from diglot.tei.inline_reader import HANDLERS, Inline
from diglot.tei.standoff import LEMMA
from diglot.tei.xmltree import Element, language_of, local, named

NoteMarks: TypeAlias = dict[str, tuple[Mention | Date, ...]]

BREAK = "\n\n"
"""What stands between two paragraphs in one language."""


def note_kind(note: Element) -> NoteKind:
    """``@type``, where it is one of ours; other notes give context."""
    return next((kind for kind in NOTE_KINDS if kind == note.get("type")), "context")


def note_words(context: Context, note: Element, otherwise: str = UNDETERMINED) -> tuple[dict[str, str], NoteMarks]:
    """A note's text in each language, and the names and dates in it: its paragraphs, or all of it where it has none.

    Args:
        context: the file.
        note: the element.
        otherwise: the language of words of which nobody says in which they are.
    """
    found: dict[str, list[Segment]] = {}
    paragraphs = list(named(note, "p")) or [note]
    for paragraph in paragraphs:
        read = _read(context, paragraph)
        if paragraph is not note or read.text.strip():
            found.setdefault(language_of(paragraph) or otherwise, []).append(read)
    joined = {lang: _joined(each) for lang, each in found.items()}
    return {lang: text for lang, (text, _) in joined.items()}, {
        lang: marks for lang, (_, marks) in joined.items() if marks
    }


@dataclass(slots=True)
class _NoteWords(Inline):
    """The words of a note: works that it cites and words that it is on are no part of them, and what has no meaning there
    is words."""

    def child(self, element: Element, depth: int = 0) -> None:
        name = local(element)
        if name == "quote" and element.get("type") == LEMMA:
            return
        if name == "note" or (name and name not in HANDLERS and name != "listBibl"):
            self.content(element, depth)
        elif name != "listBibl":
            Inline.child(self, element, depth)


def _read(context: Context, paragraph: Element) -> Segment:
    inline = _NoteWords(context)
    inline.content(paragraph, 0)
    return inline.segment("", None, context.where(paragraph))


def _joined(paragraphs: Iterable[Segment]) -> tuple[str, tuple[Mention | Date, ...]]:
    """The paragraphs as one text with its marks; without these where stars of the text itself would displace them."""
    plain = ""
    emphasis: list[Span] = []
    marks: list[Mention | Date] = []
    for paragraph in paragraphs:
        plain += BREAK if plain else ""
        emphasis += (Span(span.start + len(plain), span.end + len(plain)) for span in paragraph.emphasis)
        marks += _moved(paragraph, len(plain))
        plain += paragraph.text
    text = starred(plain, emphasis)
    return text, tuple(marks) if words(text)[0] == plain else ()


def _moved(paragraph: Segment, by: int) -> Iterator[Mention | Date]:
    for mark in paragraph.marks:
        if isinstance(mark, Correction):
            continue
        moved = replace(mark, start=mark.start + by, end=mark.end + by)
        core = moved.core if isinstance(moved, Date) else None
        if isinstance(moved, Date) and core:
            moved = replace(moved, core=replace(core, start=core.start + by, end=core.end + by))
        yield moved
