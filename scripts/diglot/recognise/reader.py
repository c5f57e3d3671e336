"""One text read from its first segment to its last: each gets its marks, and what it says is remembered for the next.

What overlaps is settled by ``ORDER``: an earlier kind of mark leaves no room for a later one. A year at the end of an
event's name is a date inside the mention; a correction may hold a mark or lie in one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from diglot.issues import Issue
from diglot.model import Authority, Correction, Date, Mark, Mention, Ruling, Segment
from diglot.recognise import rulings as editor
from diglot.recognise.dates import find_dates
from diglot.recognise.expressions import Memory
from diglot.recognise.folding import fold
from diglot.recognise.forms import SHORT
from diglot.recognise.gazetteer import Candidate, Gazetteer
from diglot.recognise.names import Sentence, candidates, chosen
from diglot.recognise.resolve import Named, bearers, resolve
from diglot.recognise.rulings import Ruled
from diglot.recognise.tokens import tokens
from diglot.recognise.widen import widened

ORDER = (
    "the editor's rulings",
    "corrections",
    "names of several words, and events; the longer first",
    "dates; the earlier first, then the longer",
    "names of one word",
)
"""Whose marks stay where several would overlap."""


@dataclass(slots=True)
class Reader:
    """A text in reading order."""

    lang: str
    authority: Authority
    gazetteers: Mapping[str, Gazetteer]
    memory: Memory
    named: Named = field(default_factory=Named)
    issues: list[Issue] = field(default_factory=list)

    def segment(self, segment: Segment, rulings: Sequence[Ruling] = ()) -> Segment:
        """The segment with its marks; a hole, or a segment without text, as it is."""
        if segment.is_hole or not segment.text:
            return segment
        sentence = _sentence(segment, self.lang)
        kept = tuple(mark for mark in segment.marks if isinstance(mark, Correction) or mark.by == "editor")
        ruled, issues = editor.apply(rulings, kept, len(segment.text), self.authority)
        self.issues += issues
        corrections = tuple(mark for mark in kept if isinstance(mark, Correction))
        names = self._names(sentence, ruled, corrections)
        strong = [name for name in names if _is_strong(name)]
        dates, self.memory, issues = find_dates(sentence, strong, ruled, self.memory)
        self.issues += issues
        dates = [date for date in dates if not any(editor.crosses(date, mark) for mark in corrections)]
        mentions = self._mentions(sentence, names, dates)
        return replace(segment, marks=in_order((*corrections, *ruled.marks, *dates, *mentions)))

    def _names(self, sentence: Sentence, ruled: Ruled, corrections: Sequence[Correction]) -> list[Candidate]:
        """The names for which rulings and corrections leave room."""

        def has_room(candidate: Candidate) -> bool:
            start, end = sentence.folded.span(candidate.start, candidate.end)
            probe = Mention(start, end, "person", "")
            return ruled.leaves_room(start, end, Mention) and not any(editor.crosses(probe, c) for c in corrections)

        return chosen(filter(has_room, candidates(sentence, self.gazetteers)), len(sentence.tokens))

    def _mentions(self, sentence: Sentence, names: Sequence[Candidate], dates: Sequence[Date]) -> list[Mention]:
        """The names that are not part of a date, each with its entity."""
        dated = bytearray(len(sentence.folded.source) + 1)
        for date in dates:
            dated[date.start : date.end] = b"\1" * (date.end - date.start)
        found = []
        free = 0
        for name in names:
            start, end = sentence.folded.span(name.start, name.end)
            if not _is_strong(name) and any(dated[start:end]):
                continue
            mention = self._mention(sentence, name, free)
            if mention:
                found.append(mention)
                free = name.last
        return found

    def _mention(self, sentence: Sentence, name: Candidate, free: int) -> Mention | None:
        resolved = resolve(name, self.named)
        if resolved is None:
            self.issues.append(_ambiguous(sentence, name))
            return None
        if all(form.rank == SHORT for form in name.forms):
            given = sentence.given(self.gazetteers, resolved.entity)
            name = widened(sentence, name, given, free)
        start, end = sentence.folded.span(name.start, name.end)
        return Mention(start, end, resolved.kind, resolved.entity, resolved.cert)


def _sentence(segment: Segment, lang: str) -> Sentence:
    folded = fold(segment.text)
    emphasis = frozenset((span.start, span.end) for span in segment.emphasis)
    return Sentence(lang, folded, tokens(folded.text), emphasis, segment.id, segment.where)


def _is_strong(name: Candidate) -> bool:
    """Whether a name keeps its words against a date: one of several words, or an event."""
    return name.words > 1 or any(form.kind == "event" for form in name.forms)


def in_order(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Sorted by start, the longest first; where spans are equal mentions, then dates, then corrections."""
    rank = {Mention: 0, Date: 1, Correction: 2}
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, rank[type(mark)])))


def _ambiguous(sentence: Sentence, name: Candidate) -> Issue:
    entities, rank = bearers(name)
    start, end = sentence.folded.span(name.start, name.end)
    words = sentence.folded.source[start:end]
    return Issue(
        "D410" if rank == SHORT else "D411",
        sentence.where,
        f"«{words}» may be {' or '.join(entities)}.",
        f'say which in mentions.yml: {{at: "{sentence.segment}", quote: {words}, ref: {entities[0]}}}.',
        segment=sentence.segment,
    )
