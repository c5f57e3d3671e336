"""The words beside a name, gathered for the rules of its language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from diglot.recognise.forms import Form
from diglot.recognise.gazetteer import Candidate, Gazetteer
from diglot.recognise.languages import language
from diglot.recognise.names import Sentence
from diglot.recognise.naming import NAMED, PART, Beside, Naming
from diglot.recognise.sounds import PATRONYMIC, skeleton

REACH = 4
"""How many words before a name may say something of it."""
SENTENCE_SIGNS = '.!?؟:«“"؛;—–('


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What stands around a candidate."""

    sentence: Sentence
    gazetteers: Mapping[str, Gazetteer]
    candidate: Candidate
    given: frozenset[str]
    """The given names of those whom the document names."""

    def beside(self, form: Form) -> Beside:
        """The words beside a form, and what is known of words as to its bearer."""
        tokens, first, last = self.sentence.tokens, self.candidate.first, self.candidate.last
        proclitic = self.sentence.folded.text[tokens[first].start : self.candidate.start] if first < len(tokens) else ""
        before = () if proclitic else tuple(self._before(first))
        at = self._index_before(first)
        goes_on = last < len(tokens) and tokens[last].kind != "sign" and tokens[last - 1].end == self.candidate.end
        return Beside(
            before=before,
            apposed=self._apposed(first),
            given_before=self._given_before(before, at),
            after=tokens[last].text if goes_on else "",
            printed_before=self.sentence.printed(tokens[at].start, tokens[at].end) if before else "",
            printed_after=self.sentence.printed(tokens[last].start, tokens[last].end) if goes_on else "",
            opens=not before and proclitic in ("", "و", "ف") and (not first or tokens[first - 1].kind == "sign"),
            after_opening=at == 0 or (at > 0 and tokens[at - 1].text in SENTENCE_SIGNS),
            word=form.words[0] if len(form.words) == 1 else "",
            kind=form.kind,
            rank=form.rank,
            want=form.want if form.want or not self._is_common(form) else NAMED,
            title_inside=self._title_inside(),
            is_womans=not self._naming.women.isdisjoint(self._given(form)),
            is_given=self._is_given,
            is_own=lambda word: self._is_own(form, word),
            is_known=self.given.__contains__,
            is_place=self._is_place,
        )

    @property
    def _naming(self) -> Naming:
        return self.sentence.naming(self.candidate)

    def _apposed(self, first: int) -> tuple[str, ...]:
        tokens = self.sentence.tokens
        comma = first > 1 and tokens[first - 1].text in ",،" and tokens[first - 2].kind == "word"
        return self._readings(tokens[first - 2].text) if comma else ()

    def _given_before(self, before: tuple[tuple[str, ...], ...], at: int) -> tuple[str, ...]:
        """The readings of the word before that are not a function word as it is printed («على» is no «علي»)."""
        if not before:
            return ()
        printed = self.sentence.printed(self.sentence.tokens[at].start, self.sentence.tokens[at].end)
        functions = self._naming.function_words
        return tuple(key for key in before[0][:2] if not any(printed.endswith(each) for each in functions.get(key, ())))

    def _title_inside(self) -> str:
        final = self.sentence.tokens[self.candidate.last - 1].text
        return final if final in self._naming.titles_after and self.candidate.words > 1 else ""

    def _given(self, form: Form) -> set[str]:
        return {name for each in self.gazetteers.values() for name in each.given.get(form.entity, ())}

    def _index_before(self, first: int) -> int:
        """The token of the word before one, behind the point of an abbreviated title or a patronymic; -1 where there is none."""
        tokens, index = self.sentence.tokens, first - 1
        if index > 0 and tokens[index].text == "-" and tokens[index].glued and tokens[first].glued:
            index -= 1
        if (
            index > 0
            and tokens[index].text == "."
            and tokens[index].glued
            and tokens[index - 1].text in self._naming.titles
        ):
            return index - 1
        if (
            index > 0
            and tokens[index].kind == tokens[index - 1].kind == "word"
            and PATRONYMIC.search(tokens[index].text)
        ):
            return index - 1
        return index if index >= 0 and tokens[index].kind == "word" else -1

    def _before(self, first: int) -> Iterator[tuple[str, ...]]:
        """The readings of the words before, the nearest first, two words that are one name as one."""
        tokens = self.sentence.tokens
        index = self._index_before(first)
        for _ in range(REACH):
            if index < 0 or tokens[index].kind != "word":
                return
            earlier = tokens[index - 1] if index else None
            if earlier and earlier.kind == "word" and len(self._naming.units((earlier.text, tokens[index].text))) == 1:
                index -= 1
                yield tuple(self._naming.join(key, tokens[index + 1].text) for key in self._readings(earlier.text))
            else:
                yield self._readings(tokens[index].text)
            index -= 1

    def _readings(self, word: str) -> tuple[str, ...]:
        return tuple(
            dict.fromkeys(self._naming.spelling(reading.key) for reading in language(self.sentence.lang).readings(word))
        )

    def _is_common(self, form: Form) -> bool:
        """Whether all words of a name are given names, as those of many people are."""
        return form.kind == "person" and all(word in self._naming.given for word in form.words[form.lead :])

    def _is_given(self, word: str) -> bool:
        return word in self._naming.given or any(word in each.given_names for each in self.gazetteers.values())

    def _is_place(self, word: str) -> bool:
        return any(word in each.others for each in self.gazetteers.values())

    def _is_own(self, form: Form, word: str) -> bool:
        """Whether a word may be a given name of the form's bearer, in another spelling or as an initial; «محمد» stands
        before many a name."""
        if form.kind == "person" and form.rank <= PART and word in self._naming.prefixed:
            return True
        given = self._given(form)
        if form.kind != "person":
            return word in given
        if len(word) == 1:
            return any(name.startswith(word) for name in given)
        return bool(skeleton(word)) and any(skeleton(name) == skeleton(word) for name in given)
