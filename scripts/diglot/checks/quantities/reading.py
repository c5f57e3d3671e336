"""The numbers of a text, in the order in which they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from diglot.checks.quantities import arabic, english
from diglot.checks.quantities.figures import is_part, thousands
from diglot.checks.quantities.sums import Sum
from diglot.checks.quantities.words import Amount, Speech, Time, Word
from diglot.recognise.folding import fold
from diglot.recognise.languages import family
from diglot.recognise.tokens import Token, tokens

SPEECHES: Mapping[str, Speech] = {"ar": arabic.SPEECH, "en": english.SPEECH}
"""By family of languages."""


class Quantity(NamedTuple):
    """A number in a text: its value, its words, their printed span, and the unit of time that it counts."""

    value: Amount
    words: str
    start: int
    end: int
    sure: bool
    """Whether it can be nothing else, so that it is missed where it is not."""
    many: bool = False
    """Whether it counts roughly: «thousands», «عشرات»."""
    time: Time | None = None

    def __str__(self) -> str:
        plain = str(self.value) if self.value.denominator == 1 else f"{float(self.value):g}"
        return f"«{self.words}»" if plain in self.words else f"«{self.words}» ({plain})"


def same(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are one: in value, or as lengths of time (two decades, twenty years); a unit of time may be
    left out. A third is also said with a three, a half with fifty per cent, 1948 with «48»."""
    if one.time and other.time:
        return one.time.dimension == other.time.dimension and (
            one.value * one.time.amount == other.value * other.time.amount
        )
    small, great = sorted((one.value, other.value))
    short_year = 10 <= small < 100 and 1000 <= great < 2100 and great % 100 == small
    return small == great or small * great == 1 or small * 100 == great < 100 or short_year


def reads(lang: str) -> bool:
    """Whether numbers in words are known in a language."""
    return family(lang) in SPEECHES


def quantities(text: str, lang: str) -> list[Quantity]:
    """Every number of a text but one and nought, in a language that ``reads`` knows; others have none.

    A word that may stand for a number («both», «the second») is given too, and is not ``sure``.
    """
    return list(_Text(family(lang), text).run()) if reads(lang) else []


def shapes(text: str, lang: str) -> list[Quantity]:
    """The words of a text that may stand for a number by their shape alone: a dual, «XIV»."""
    speech = SPEECHES.get(family(lang))
    words = re.finditer(r"[^\W\d_]+", text) if speech else ()
    read = ((match, speech.hints(match[0])) for match in words if speech)
    return [Quantity(value, match[0], *match.span(), sure=False) for match, value in read if value > 1]


class _Lexeme(NamedTuple):
    """A word read as a number word or a unit of time, and what is written together with it before it."""

    proclitic: str = ""
    word: Word | None = None
    time: Time | None = None


_NOTHING = _Lexeme()
_NOTHINGS = (_NOTHING,)


@lru_cache(maxsize=8192)
def _lexemes(tag: str, word: str) -> tuple[_Lexeme, ...]:
    """The ways to read a word, never none; «واحد» is one, and also «and one»."""
    speech = SPEECHES[tag]
    readings = () if word in speech.others else speech.readings(word)
    found = [_Lexeme(word[: each.start], speech.words.get(each.key), speech.times.get(each.key)) for each in readings]
    known = tuple(each for each in found if each.word or each.time)
    number = 0 if known else speech.inflected(word)
    return known or ((_Lexeme("", Word("hint", number)),) if number else _NOTHINGS)


class _Text:
    """One text, read from its first number to its last."""

    def __init__(self, tag: str, text: str) -> None:
        self.tag, self.speech = tag, SPEECHES[tag]
        self.folded = fold(text)
        self.tokens: Sequence[Token] = tokens(self.folded.text)

    def run(self) -> Iterator[Quantity]:
        end = 0
        for index, token in enumerate(self.tokens):
            if index >= end and (token.kind == "number" or _lexemes(self.tag, token.text) is not _NOTHINGS):
                found, end = self._at(index)
                if found:
                    yield found

    def _at(self, index: int) -> tuple[Quantity | None, int]:
        """The number that begins at a token, and the token to go on with."""
        if self.tokens[index].kind == "number":
            value, end = thousands(self.tokens, index)
            return (None, end) if value is None else self._number(index, end, Word("figure", value))
        found = self._lexeme(index)
        if self._is_percent(index, found):
            return None, index + 1
        if found.word and found.word.role != "hint":
            return self._number(index, index + 1, found.word)
        if found.time and found.time.units:
            return self._number(index, index, Word("unit", found.time.units, found.time.units > 1))
        hint = found.word and Quantity(found.word.value, *self._printed(index, index + 1), found.word.sure)
        return hint or None, index + 1

    # words

    def _lexemes(self, index: int) -> tuple[_Lexeme, ...]:
        """What a word may be, as a number or a unit of time."""
        if not 0 <= index < len(self.tokens) or self.tokens[index].kind != "word":
            return _NOTHINGS
        return _lexemes(self.tag, self.tokens[index].text)

    def _lexeme(self, index: int) -> _Lexeme:
        """What it is before all."""
        return self._lexemes(index)[0]

    def _is(self, index: int, words: frozenset[str]) -> bool:
        return 0 <= index < len(self.tokens) and self.tokens[index].text in words

    def _is_percent(self, index: int, found: _Lexeme) -> bool:
        """«بالمئة», «في المئة»: no hundred."""
        before = self.speech.percent_before
        hundred = self.tokens[index].text[len(found.proclitic) :] in self.speech.percent
        return hundred and (found.proclitic in before or self._is(index - 1, before))

    def _printed(self, first: int, end: int) -> tuple[str, int, int]:
        """The words of some tokens, without a proclitic of the first, and their printed span."""
        begin = self.tokens[first].start + len(self._lexeme(first).proclitic)
        start, stop = self.folded.span(begin, self.tokens[end - 1].end)
        return self.folded.source[start:stop], start, stop

    # sums

    def _number(self, first: int, end: int, word: Word) -> tuple[Quantity | None, int]:
        """A number of as many words as go together, with the unit of time that it counts."""
        total = Sum(self.speech)
        total.take(word, joined=False)
        while end > first and (after := self._further(end, total.take)):
            end = after
        if self._is(end, self.speech.counted_on):
            end = self._further(end + 1, total.count_on) or end
        time, end = self._time(first, end, self.speech.fillers if total.role == "part" else self.speech.between)
        if time:
            end = self._further(end, total.take_part) or end
        sure = total.sure and total.value != 1 and not self._is_vague(first)
        found = Quantity(total.value, *self._printed(first, end), sure, total.many, time)
        return (found if total.value and (time or total.value != 1) else None), end

    def _further(self, index: int, take: Callable[[Word, bool], bool]) -> int:
        """The token after the number word at a token, if a number takes it up; else 0."""
        joined = self._is(index, frozenset((self.speech.conjunction,)))
        index += joined
        index += index < len(self.tokens) and self.tokens[index].text == "-" and self.tokens[index].glued
        place = index
        while place < index + 2 and self._is(place, self.speech.fillers):
            place += 1
        for found in self._lexemes(place):
            follows = found.proclitic in ("", self.speech.conjunction) and found.word
            filled = follows and (place == index or self._may_be_filled(index - 1, follows))
            if follows and filled and take(follows, joined or bool(found.proclitic)):
                return place + 1
        return 0

    def _may_be_filled(self, before: int, word: Word) -> bool:
        """Whether «of» or «a» may stand before a word: before a fraction, or before the scale of which a fraction or
        another plural is told."""
        return word.role == "part" or self._is_whole(before, word)

    def _is_whole(self, index: int, word: Word) -> bool:
        """Whether a scale is the whole of the fraction before it, or of another plural: «tens of thousands»."""
        before = self._lexeme(index).word
        return word.role == "scale" and before is not None and (before.role == "part" or before.many)

    def _time(self, first: int, end: int, between: frozenset[str]) -> tuple[Time | None, int]:
        """The unit of time that stands after a number, or before it, and the token after both."""
        index = end
        while index < end + 2 and (self._is(index, between) or self._is(index, frozenset("-"))):
            index += 1
        after, before = self._lexeme(index), self._lexeme(first - 1)
        if after.time and after.time.units and not after.word and (index == first or after.time.units == 1):
            return after.time, index + 1
        if before.time and not before.time.units:
            return before.time, max(end, first + 1)
        return None, max(end, first + 1)

    def _is_vague(self, first: int) -> bool:
        """Whether a number is not the number meant: «بضعة عشر», or figures that are part of something else."""
        return self._is(first - 1, self.speech.roughly) or (
            self.tokens[first].kind == "number" and is_part(self.tokens, first)
        )
