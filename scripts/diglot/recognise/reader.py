"""One text read from its first segment to its last: each gets its marks, and what it says is remembered for the next.

What overlaps is settled by ``ORDER``: an earlier kind of mark leaves no room for a later one. A year at the end of an
event's name is a date inside the mention; a correction may hold a mark or lie in one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from diglot.issues import Issue
from diglot.model import Authority, Correction, Date, Mark, Mention, Ruling, Segment
from diglot.recognise.census import Census, Here, Known
from diglot.recognise.dates import find_dates
from diglot.recognise.evidence import Judge
from diglot.recognise.gazetteer import Candidate, Gazetteer
from diglot.recognise.glosses import again, glosses, is_letters
from diglot.recognise.names import Sentence, chosen
from diglot.recognise.periods import Memory
from diglot.recognise.resolve import Resolved, Setting, in_doubt, is_short, resolve
from diglot.recognise.rulings import Ruled
from diglot.recognise.survey import Prepared, Surveyor
from diglot.recognise.widen import widened, with_year

ORDER = (
    "the editor's rulings",
    "corrections",
    "names of several words, and events; the longer first",
    "dates; the earlier first, then the longer",
    "names of one word",
    "glosses in another script",
)
"""Whose marks stay where several would overlap."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A name that was chosen, and whose it is."""

    name: Candidate
    resolved: Resolved | None
    doubt: tuple[str, ...]
    """The entities between which the editor must decide."""

    @property
    def is_strong(self) -> bool:
        """Whether a name keeps its words against a date: one of several words, or an event."""
        return self.name.words > 1 or any(form.kind == "event" for form in self.name.forms)


@dataclass(slots=True)
class Reader:
    """A text in reading order: first every segment is surveyed, then its names are decided on, then it is read."""

    lang: str
    authority: Authority
    gazetteers: Mapping[str, Gazetteer]
    memory: Memory
    census: Census = field(default_factory=Census)
    surveyed: dict[str, Prepared] = field(default_factory=dict)
    decided: dict[str, list[Decided]] = field(default_factory=dict)
    letters: dict[str, Mention] = field(default_factory=dict)
    """The letters of organisations that the text has explained."""
    issues: list[Issue] = field(default_factory=list)
    entry: str = ""
    """How an entry of mentions.yml points at what is read, where it is a note."""

    def survey(self, segment: Segment, rulings: Sequence[Ruling] = ()) -> None:
        """Makes a segment ready and counts whom it names; its number is the next after what it follows."""
        if segment.is_hole or not segment.text:
            return
        surveyor = Surveyor(self.lang, self.authority, self.gazetteers)
        prepared = surveyor.prepare(segment, self.census.since[0] + len(self.surveyed), rulings)
        self.surveyed[segment.id] = prepared
        surveyor.count(prepared, self.census)

    def decide(self, known: Known) -> dict[int, frozenset[str]]:
        """Chooses the names of every segment, and whose they are.

        Args:
            known: what the document says of whom it names.

        Returns:
            A segment's number → the entities that it names, whether in full or not, but no guesses.
        """
        self.census.spoken.clear()
        self.decided = {prepared.segment.id: self._decide(prepared, known) for prepared in self.surveyed.values()}
        return {
            self.surveyed[identifier].number: frozenset(
                each.resolved.entity for each in names if each.resolved and each.resolved.remembered
            )
            for identifier, names in self.decided.items()
        }

    def _decide(self, prepared: Prepared, known: Known) -> list[Decided]:
        aligned = known.aligned.get(prepared.number, frozenset())
        here = Here(self.census, prepared.number, known.named, aligned, known.relatives, known.given)
        judge = Judge(prepared.sentence, self.gazetteers, here)
        admitted = [each for each in map(judge.admitted, prepared.found) if each]
        return [self._decided(judge, name) for name in chosen(admitted, len(prepared.sentence.tokens))]

    def _decided(self, judge: Judge, name: Candidate) -> Decided:
        start = judge.sentence.span(name)[0]
        setting = Setting(start, judge.title(name), judge.sentence.is_set_apart(name))
        resolved = resolve(name, setting, judge.here)
        if resolved and resolved.remembered:
            self.census.speak_of(resolved.entity, (judge.here.number, start))
        return Decided(name, resolved, () if resolved else in_doubt(name, setting, judge.here))

    def segment(self, segment: Segment) -> Segment:
        """A segment that was decided on with its marks; a hole, or a segment without text, as it is."""
        prepared = self.surveyed.get(segment.id)
        if prepared is None:
            return segment
        sentence, ruled, names = prepared.sentence, prepared.ruled, self.decided[segment.id]
        strong = [each.name for each in names if each.is_strong]
        dates, self.memory, impossible = find_dates(sentence, strong, ruled, self.memory)
        doubts = [_ambiguous(sentence, each, self.entry) for each in names if each.doubt]
        self.issues += [*prepared.clashes, *impossible, *doubts]
        mentions = self._mentions(sentence, names, dates, ruled)
        return replace(segment, marks=in_order((*ruled.corrections, *ruled.marks, *dates, *mentions)))

    def _mentions(
        self, sentence: Sentence, names: Sequence[Decided], dates: Sequence[Date], ruled: Ruled
    ) -> list[Mention]:
        """The names that are not part of a date, each with what belongs to it, and the glosses after them."""
        taken = bytearray(len(sentence.folded.source))
        _take(taken, dates)

        def is_free(start: int, end: int) -> bool:
            return not any(taken[start:end]) and ruled.leaves_room(start, end, Mention)

        found = []
        last = 0
        for each in names:
            if each.is_strong or is_free(*sentence.span(each.name)):
                found += self._mention(sentence, each, last, is_free, dates)
            last = each.name.last
        _take(taken, found)
        ruled_on = [mark for mark in ruled.marks if isinstance(mark, Mention)]
        text = sentence.folded.source
        for gloss in (*glosses(text, [*found, *ruled_on], self.authority), *again(text, self.letters)):
            if is_free(gloss.start, gloss.end):
                found.append(gloss)
                _take(taken, [gloss])
                self._learn(text, gloss)
        return found

    def _learn(self, text: str, gloss: Mention) -> None:
        words = text[gloss.start : gloss.end]
        if gloss.kind == "organisation" and is_letters(words):
            self.letters.setdefault(words, gloss)

    def _mention(
        self,
        sentence: Sentence,
        decided: Decided,
        last: int,
        is_free: Callable[[int, int], bool],
        dates: Sequence[Date],
    ) -> list[Mention]:
        """The mention that a name makes, with its given name where that and the words before are free."""
        name, resolved = decided.name, decided.resolved
        if resolved is None:
            return []
        if is_short(name) and resolved.kind == "person":
            given = {word for each in self.gazetteers.values() for word in each.given.get(resolved.entity, ())}
            wider = widened(sentence, name, given, last)
            name = wider if is_free(*sentence.span(wider)) else name
        mention = Mention(*sentence.span(name), resolved.kind, resolved.entity, resolved.cert)
        if resolved.kind != "event":
            return [mention]
        when = self.authority[resolved.entity].when
        dated = with_year(sentence.folded.source, mention, dates, when)
        return [dated] if dated else []


def _take(taken: bytearray, marks: Iterable[Mention | Date]) -> None:
    for mark in marks:
        taken[mark.start : mark.end] = b"\1" * (mark.end - mark.start)


def in_order(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Sorted by start, the longest first; where spans are equal mentions, then dates, then corrections."""
    rank = {Mention: 0, Date: 1, Correction: 2}
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, rank[type(mark)])))


def _ambiguous(sentence: Sentence, decided: Decided, entry: str) -> Issue:
    entities, name = decided.doubt, decided.name
    words = sentence.printed(name.start, name.end)
    pointer = entry or f'at: "{sentence.segment}"'
    return Issue(
        "D410" if is_short(name) else "D411",
        sentence.where,
        f"«{words}» may be {' or '.join(entities)}.",
        f"say which in mentions.yml: {{{pointer}, quote: {words}, ref: {entities[0]}}}.",
        segment=sentence.segment,
    )
