"""Recognition of documents and of lone sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from diglot.issues import Issue
from diglot.model import Authority, Document, Mark, Ruling, Segment, Text
from diglot.project import Settings
from diglot.recognise.expressions import Memory
from diglot.recognise.gazetteer import gazetteers
from diglot.recognise.reader import Reader


class Recogniser:
    """Finds names and dates. Built once from the authority files and the settings, whose order does not matter; it can
    be pickled, and keeps nothing from one document to the next."""

    def __init__(self, authority: Authority, settings: Settings) -> None:
        self.authority = authority
        self.settings = settings
        self.gazetteers = gazetteers(authority)

    def document(self, document: Document) -> tuple[Document, list[Issue]]:
        """The document with the marks of every segment, its rulings applied and used up, and what is doubtful in it."""
        texts, issues = [], []
        for text in document.texts:
            reader = self._reader(text.lang, document.source.date)
            texts.append(_read(reader, text, document.rulings))
            issues += [replace(issue, document=document.id) for issue in reader.issues]
        return replace(document, texts=tuple(texts), rulings=()), issues

    def marks(self, text: str, lang: str) -> tuple[Mark, ...]:
        """The marks of a lone sentence."""
        return self._reader(lang).segment(Segment("1.1", text)).marks

    def _reader(self, lang: str, published: str = "") -> Reader:
        year = int(published[:4]) if published[:4].isdecimal() else None
        memory = Memory(published=year, order=self.settings.date_order)
        return Reader(lang, self.authority, self.gazetteers, memory)


def _read(reader: Reader, text: Text, rulings: Sequence[Ruling]) -> Text:
    """A text with every segment read, in order."""
    by_segment: dict[str, list[Ruling]] = {}
    for ruling in rulings:
        if ruling.lang == text.lang:
            by_segment.setdefault(ruling.segment, []).append(ruling)
    divisions = []
    for division in text.divisions:
        segments = tuple(reader.segment(segment, by_segment.get(segment.id, ())) for segment in division.segments)
        divisions.append(replace(division, segments=segments))
    return replace(text, divisions=tuple(divisions))
