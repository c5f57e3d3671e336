"""The words of notes: paragraphs a language, with emphasis written as ``*…*``."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.model import NOTE_KINDS, NoteKind
from diglot.tei.context import UNDETERMINED, Context
from diglot.tei.xmltree import Element, language_of, local, named, text_of

_EMPHASIS = {"hi", "emph"}


def note_kind(note: Element) -> NoteKind:
    """``@type``, where it is one of ours; other notes give context."""
    return next((kind for kind in NOTE_KINDS if kind == note.get("type")), "context")


def note_texts(context: Context, note: Element) -> dict[str, str]:
    """A note's text in each language: its paragraphs, or all of it where it has none."""
    found: dict[str, list[str]] = {}
    paragraphs = list(named(note, "p")) or [note]
    for paragraph in paragraphs:
        text = words(context, paragraph)
        if paragraph is not note or text.strip():
            found.setdefault(language_of(paragraph) or UNDETERMINED, []).append(text)
    return {lang: "\n\n".join(texts) for lang, texts in found.items()}


def words(context: Context, element: Element) -> str:
    """The text with ``*…*`` around what is emphasised; lists of works in it left out."""
    return context.spaced("".join(_pieces(element)))


def _pieces(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        name = local(child)
        if name in _EMPHASIS:
            yield f"*{text_of(child)}*"
        elif name != "listBibl":
            yield text_of(child) if name else child.text or ""
        yield child.tail or ""
