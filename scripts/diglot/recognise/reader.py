"""One text read from its first segment to its last: each gets its marks, and what it says is remembered for the next.

What overlaps is settled by ``ORDER``: an earlier kind of mark leaves no room for a later one. A year at the end of an
event's name is a date inside the mention; a correction may hold a mark or lie in one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from diglot.issues import Issue
from diglot.model import Authority, Correction, Date, Mark, Mention, Ruling, Segment
from diglot.recognise import rulings as editor
from diglot.recognise.dates import find_dates
from diglot.recognise.folding import fold
from diglot.recognise.forms import SHORT
from diglot.recognise.gazetteer import Candidate, Gazetteer
from diglot.recognise.names import Sentence, candidates, chosen
from diglot.recognise.periods import Memory
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
        ruled, clashes = editor.apply(rulings, kept, len(segment.text), self.authority)
        names = self._names(sentence, ruled)
        dates, self.memory, impossible = find_dates(sentence, list(filter(_is_strong, names)), ruled, self.memory)
        self.issues += [*clashes, *impossible]
        mentions = self._mentions(sentence, names, dates, ruled)
        return replace(segment, marks=in_order((*ruled.corrections, *ruled.marks, *dates, *mentions)))

    def _names(self, sentence: Sentence, ruled: Ruled) -> list[Candidate]:
        """The names for which rulings and corrections leave room."""
        found = candidates(sentence, self.gazetteers)
        free = (name for name in found if ruled.leaves_room(*sentence.span(name), Mention))
        return chosen(free, len(sentence.tokens))

    def _mentions(
        self, sentence: Sentence, names: Sequence[Candidate], dates: Sequence[Date], ruled: Ruled
    ) -> list[Mention]:
        """The names that are not part of a date, each with its entity."""
        dated = bytearray(len(sentence.folded.source))
        for date in dates:
            dated[date.start : date.end] = b"\1" * (date.end - date.start)

        def is_free(name: Candidate) -> bool:
            start, end = sentence.span(name)
            return not any(dated[start:end]) and ruled.leaves_room(start, end, Mention)

        found = []
        taken = 0
        for name in names:
            mention = self._mention(sentence, name, taken, is_free) if _is_strong(name) or is_free(name) else None
            found += [mention] if mention else []
            taken = name.last
        return found

    def _mention(
        self, sentence: Sentence, name: Candidate, taken: int, is_free: Callable[[Candidate], bool]
    ) -> Mention | None:
        """The mention that a name makes, with its given name where it is a surname and the words before are free."""
        resolved = resolve(name, self.named)
        if resolved is None:
            self.issues.append(_ambiguous(sentence, name))
            return None
        if all(form.rank == SHORT for form in name.forms):
            wider = widened(sentence, name, sentence.given(self.gazetteers, resolved.entity), taken)
            name = wider if is_free(wider) else name
        return Mention(*sentence.span(name), resolved.kind, resolved.entity, resolved.cert)


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
    words = sentence.printed(name.start, name.end)
    return Issue(
        "D410" if rank == SHORT else "D411",
        sentence.where,
        f"«{words}» may be {' or '.join(entities)}.",
        f'say which in mentions.yml: {{at: "{sentence.segment}", quote: {words}, ref: {entities[0]}}}.',
        segment=sentence.segment,
    )
