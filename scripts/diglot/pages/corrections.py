"""The list of a document's corrections: what was printed, what was meant, why."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.identifiers import html_id
from diglot.model import Correction, Document, Emendation, Segment
from diglot.pages.markup import attributes, escape, heading, isolated
from diglot.pages.parallel import Context


def corrections(context: Context, document: Document) -> Iterator[str]:
    """Those of the texts, and those of a withheld original, where there are no words to mark; under their heading."""
    found = [
        _entry(context, document, text.lang, as_emendation(segment, mark), n)
        for text in document.texts
        for segment in text.segments()
        for n, mark in enumerate(marks(segment), start=1)
    ]
    found += [_entry(context, document, document.original, emendation) for emendation in document.emendations]
    if found:
        yield heading(2, escape(context.words("corrections")), "corrections")
        yield "\n".join(found)


def marks(segment: Segment) -> Iterator[Correction]:
    """The corrections of a segment, in the order of its words."""
    return (mark for mark in segment.marks if isinstance(mark, Correction))


def as_emendation(segment: Segment, mark: Correction) -> Emendation:
    """A correction with the words that it is of."""
    return Emendation(segment.id, segment.text[mark.start : mark.end], mark.correct, mark.reason)


def _entry(context: Context, document: Document, lang: str, emendation: Emendation, n: int = 0) -> str:
    """A line of the list; its id is what ``polish`` leads the corrected words to: the ``n``-th of their segment."""
    segment = html_id(lang, emendation.segment, document.original)
    entry = f"- [{escape(emendation.segment)}](#{segment}) {said(context, emendation, lang)}"
    return f"{entry}\n    {attributes(identifier=f'corr-{segment}-{n}')}" if n else entry


def said(context: Context, emendation: Emendation, lang: str) -> str:
    """«right for printed wrnog: misprint», the words in the language ``lang``, as Markdown."""
    printed, correct = (isolated(words, lang, "") for words in (emendation.printed, emendation.correct))
    key = "corrected" if emendation.correct.strip() else "deleted"
    reason = f": {_reason(context, emendation.reason)}" if emendation.reason else ""
    return context.words(key, correct=correct, printed=printed) + reason


def _reason(context: Context, reason: str) -> str:
    """A reason that editors often have, in the words of the interface; any other as they wrote it."""
    key = f"reason-{reason}"
    return escape(context.words(key)) if key in context.words.strings else context.said(reason)
