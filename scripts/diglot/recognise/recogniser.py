"""Recognition of documents and of lone sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from diglot.datevalue import DateValue, is_date, is_interval
from diglot.issues import Issue
from diglot.model import Authority, Document, Mark, Ruling, Segment, Text
from diglot.project import Settings
from diglot.recognise import dates
from diglot.recognise.census import Known, Namings, Surroundings, alignments
from diglot.recognise.gazetteer import gazetteers
from diglot.recognise.notes import Commentary
from diglot.recognise.periods import Memory, Period, instant
from diglot.recognise.reader import Reader

ROUNDS = 2
"""How often names are decided on: what one text makes sure of the other may learn."""


class Recogniser:
    """Finds names and dates. Built once from the authority files and the settings, whose order does not matter; it can
    be pickled, and keeps nothing from one document to the next."""

    def __init__(self, authority: Authority, settings: Settings) -> None:
        self.authority = authority
        self.settings = settings
        self.gazetteers = gazetteers(authority)
        self.events = dict(_events(authority))

    def document(self, document: Document) -> tuple[Document, list[Issue]]:
        """The document with the marks of every segment and note, its rulings applied and used up, and what is doubtful
        in it."""
        readers = [self._reader(text.lang, document.source.date) for text in document.texts]
        for reader, text in zip(readers, document.texts, strict=True):
            _survey(reader, text, document.rulings)
        surroundings, known = self._decide(readers)
        texts = [_read(reader, text) for reader, text in zip(readers, document.texts, strict=True)]
        issues = [issue for reader in readers for issue in reader.issues]
        commentary = Commentary(
            self._reader, self._about, {reader.lang: reader for reader in readers}, surroundings, known
        )
        notes, found = commentary.read(document.notes, document.rulings)
        issues = [replace(issue, document=document.id) for issue in (*issues, *found)]
        return replace(document, texts=tuple(texts), notes=notes, rulings=(), accepted=()), issues

    def _decide(self, readers: Sequence[Reader]) -> tuple[Surroundings, Known]:
        """Has the names of every text decided on, first by what the counterparts of its segments name beyond doubt,
        then also by what was decided on there. Gives what notes are read with."""
        texts = [reader.census for reader in readers]
        named = frozenset().union(*(census.namings for census in texts))
        relatives, given = self._about(named)
        namings: list[Namings] = [census.by_segment() for census in texts]
        for _ in range(ROUNDS if len(readers) > 1 else 1):
            beside = alignments(texts, namings)
            namings = [
                reader.decide(Known(named, relatives, given, aligned))
                for reader, aligned in zip(readers, beside, strict=True)
            ]
        by_language = {reader.lang: reader.census for reader in readers}
        return Surroundings.of(by_language, namings), Known(named, relatives, given)

    def _about(self, named: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
        """Those with the surname of one of these persons, and the given names of these."""
        relatives: set[str] = set()
        given: set[str] = set()
        for gazetteer in self.gazetteers.values():
            for entity in named & gazetteer.families.keys():
                given |= gazetteer.given.get(entity, frozenset())
                for family in gazetteer.families[entity]:
                    relatives |= gazetteer.relatives[family]
        return frozenset(relatives), frozenset(given)

    def marks(self, text: str, lang: str) -> tuple[Mark, ...]:
        """The marks of a lone sentence."""
        reader, segment = self._reader(lang), Segment("1.1", text)
        reader.survey(segment)
        self._decide([reader])
        return reader.segment(segment).marks

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


def _survey(reader: Reader, text: Text, rulings: Sequence[Ruling]) -> None:
    """Makes a text ready with its rulings, but for those on words that are not here."""
    by_segment: dict[str, list[Ruling]] = {}
    for ruling in rulings:
        if ruling.lang == text.lang and not ruling.note and ruling.end:
            by_segment.setdefault(ruling.segment, []).append(ruling)
    for segment in text.segments():
        reader.survey(segment, by_segment.get(segment.id, ()))


def _read(reader: Reader, text: Text) -> Text:
    """A text with every segment read, in order."""
    divisions = tuple(
        replace(division, segments=tuple(map(reader.segment, division.segments))) for division in text.divisions
    )
    return replace(text, divisions=divisions)
