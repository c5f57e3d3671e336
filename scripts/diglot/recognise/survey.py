"""A text looked through before it is read: its segments made ready, and whom they name in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from diglot.issues import Issue
from diglot.model import Authority, Correction, Mention, Ruling, Segment
from diglot.recognise import rulings as editor
from diglot.recognise.census import Census, Here
from diglot.recognise.evidence import Judge
from diglot.recognise.folding import fold
from diglot.recognise.forms import name_words
from diglot.recognise.gazetteer import Candidate, Gazetteer
from diglot.recognise.languages import language
from diglot.recognise.names import Sentence, candidates, chosen
from diglot.recognise.naming import PART
from diglot.recognise.rulings import Ruled
from diglot.recognise.tokens import tokens
from diglot.recognise.widen import titled_after, with_apostrophe


@dataclass(frozen=True, slots=True)
class Prepared:
    """A segment made ready: its words, what the editor ruled, and every place where a name may stand."""

    segment: Segment
    number: int
    sentence: Sentence
    ruled: Ruled
    clashes: tuple[Issue, ...]
    found: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Surveyor:
    """Makes the segments of one text ready."""

    lang: str
    authority: Authority
    gazetteers: Mapping[str, Gazetteer]

    def prepare(self, segment: Segment, number: int, rulings: Sequence[Ruling]) -> Prepared:
        """A segment with all that is found in it without regard to others."""
        sentence = _sentence(segment, self.lang)
        kept = tuple(mark for mark in segment.marks if isinstance(mark, Correction) or mark.by == "editor")
        ruled, clashes = editor.apply(rulings, kept, len(segment.text), self.authority)
        return Prepared(segment, number, sentence, ruled, tuple(clashes), tuple(self._found(sentence, ruled)))

    def _found(self, sentence: Sentence, ruled: Ruled) -> Iterator[Candidate]:
        """The names for which rulings and corrections leave room, with the titles after them."""
        for candidate in candidates(sentence, self.gazetteers):
            wider = self._widened(sentence, candidate)
            if ruled.leaves_room(*sentence.span(wider), Mention):
                yield wider

    def _widened(self, sentence: Sentence, candidate: Candidate) -> Candidate:
        """A person's name with the title after it, any name with the apostrophe that belongs to it."""
        whole = with_apostrophe(sentence, candidate)
        return titled_after(sentence, whole) if candidate.form.kind == "person" else whole

    def count(self, prepared: Prepared, census: Census) -> None:
        """Adds the names in a segment that are only one's own, and the editor's mentions, to the census."""
        census.segments[prepared.segment.id] = prepared.number
        judge = Judge(prepared.sentence, self.gazetteers, Here(census, prepared.number))
        certain = [each for each in map(judge.certain, prepared.found) if each]
        names = chosen(certain, len(prepared.sentence.tokens))
        named = [*_rulings(prepared, census), *_named(prepared, judge, names, census)]
        for start, entity in sorted(named):
            census.name(entity, (prepared.number, start))


def _sentence(segment: Segment, lang: str) -> Sentence:
    folded = fold(segment.text)
    emphasis = frozenset((span.start, span.end) for span in segment.emphasis)
    return Sentence(lang, folded, tokens(folded.text), emphasis, segment.id, segment.where)


def _named(prepared: Prepared, judge: Judge, names: Sequence[Candidate], census: Census) -> Iterator[tuple[int, str]]:
    """Where each name that is only one's own stands; a surname names nobody in full."""
    for name in names:
        rank = min(form.rank for form in name.forms)
        bearers = {form.entity for form in name.forms if form.rank == rank}
        if len(bearers) != 1:
            continue
        [entity] = bearers
        if rank <= PART:
            census.entitle(entity, judge.title(name))
            if judge.is_kin(name):
                census.asides.add((entity, (prepared.number, prepared.sentence.span(name)[0])))
            yield prepared.sentence.span(name)[0], entity
        elif name.wanting.keys() <= bearers:
            census.mention(entity, prepared.number)


def _rulings(prepared: Prepared, census: Census) -> Iterator[tuple[int, str]]:
    """Where the editor says who is meant, which is remembered for the same words."""
    naming = language(prepared.sentence.lang).naming
    for mark in prepared.ruled.marks:
        if isinstance(mark, Mention):
            words = naming.units(name_words(prepared.segment.text[mark.start : mark.end], naming.hyphenated))
            census.rule(words, mark.ref, (prepared.number, mark.start))
            yield mark.start, mark.ref
