"""The words of a note: its text without the stars of ``*…*``, in which the marks of a note are counted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from diglot.model import Note, Segment, Span

_STARS = re.compile(r"\\.|\*((?:[^*\\]|\\.)+)\*", re.DOTALL)


def words(text: str) -> tuple[str, tuple[Span, ...]]:
    """The words of a note's text, and which of them are emphasised; a backslash and what follows it stay as they are."""
    parts: list[str] = []
    spans: list[Span] = []
    position = length = 0
    for match in _STARS.finditer(text):
        if match[1]:
            parts += [text[position : match.start()], match[1]]
            start = length + match.start() - position
            length = start + len(match[1])
            spans.append(Span(start, length))
            position = match.end()
    return "".join([*parts, text[position:]]), tuple(spans)


def starred(plain: str, emphasis: Iterable[Span]) -> str:
    """The text of a note from its words: stars around what is emphasised."""
    pieces, done = [], 0
    for span in _outermost(emphasis):
        pieces += [plain[done : span.start], f"*{plain[span.start : span.end]}*"]
        done = span.end
    return "".join([*pieces, plain[done:]])


def _outermost(emphasis: Iterable[Span]) -> Iterator[Span]:
    end = 0
    for span in sorted(emphasis, key=lambda span: (span.start, -span.end)):
        if end <= span.start < span.end:
            yield span
            end = span.end


def segment(note: Note, lang: str) -> Segment:
    """A note in one language as if it were a sentence: its words, their emphasis, its marks."""
    return Segment(note.id, *words(note.text[lang]), note.marks.get(lang, ()), where=note.where)
