"""Recognition of documents and of lone sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from diglot.datevalue import DateValue, is_date, is_interval
from diglot.issues import Issue
from diglot.model import Authority, Document, Mark, Ruling, Segment, Text
from diglot.project import Settings
from diglot.recognise import dates
from diglot.recognise.gazetteer import gazetteers
from diglot.recognise.periods import Memory, Period, instant
from diglot.recognise.reader import Reader


class Recogniser:
    """Finds names and dates. Built once from the authority files and the settings, whose order does not matter; it can
    be pickled, and keeps nothing from one document to the next."""

    def __init__(self, authority: Authority, settings: Settings) -> None:
        self.authority = authority
        self.settings = settings
        self.gazetteers = gazetteers(authority)
        self.events = dict(_events(authority))

    def document(self, document: Document) -> tuple[Document, list[Issue]]:
        """The document with the marks of every segment, its rulings applied and used up, and what is doubtful in it."""
        texts, issues = [], []
        for text in document.texts:
            reader = self._reader(text.lang, document.source.date)
            texts.append(_read(reader, text, document.rulings))
            issues += [replace(issue, document=document.id) for issue in reader.issues]
        return replace(document, texts=tuple(texts), rulings=(), accepted=()), issues

    def marks(self, text: str, lang: str) -> tuple[Mark, ...]:
        """The marks of a lone sentence."""
        return self._reader(lang).segment(Segment("1.1", text)).marks

    def durations(self, text: str, lang: str) -> tuple[tuple[int, int, str], ...]:
        """The lengths of time that a lone sentence names: start, end, and the length as ISO 8601 writes it (``P3Y``)."""
        return dates.durations(text, lang)

    def _reader(self, lang: str, published: str = "") -> Reader:
        at = instant(published) if is_date(published) else None
        memory = Memory(published=at, order=self.settings.date_order, events=self.events)
        return Reader(lang, self.authority, self.gazetteers, memory)


def _events(authority: Authority) -> Iterator[tuple[str, Period]]:
    """The events whose time is known."""
    for entity in authority.values():
        period = Period.of(DateValue.parse(entity.when)) if is_interval(entity.when) else None
        if entity.kind == "event" and period:
            yield entity.id, period


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
