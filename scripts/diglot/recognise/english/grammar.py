"""The grammar of English dates, from the smallest parts to the whole. What each symbol means: ``recognise.grammar``.

A date is marked in its fullest expression, with weekday, ordinal ending and the words that give it another value
(early, c., since, by, between … and). The article and the prepositions that only say «in» stay outside: in [1929],
the [1930s], on [Tuesday, 13 February 1929]. A month, a day or a decade that leaves something out takes it from the
text; «the following year», «four years later» count from where the narrative stands, «last year» from the day of
publication. Times of day stay outside, but «the next morning» is that of the next day.

An adjective is a date like any other: the [1930s] press, a [19th-century] house.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from diglot.recognise.english import calendar_words, vocabulary
from diglot.recognise.english.calendar_dates import HIJRI
from diglot.recognise.english.dates import DATES
from diglot.recognise.english.no_dates import NO_DATES
from diglot.recognise.english.numbers import NUMBERS
from diglot.recognise.english.parts import PARTS
from diglot.recognise.english.periods import PERIODS
from diglot.recognise.english.relative import RELATIVE
from diglot.recognise.english.two_calendars import TWO_CALENDARS
from diglot.recognise.english.words import SHAPES, readings
from diglot.recognise.grammar import Grammar, Rule

VOCABULARY = {**vocabulary.VOCABULARY, **calendar_words.VOCABULARY}
CAPITALS = (*vocabulary.CAPITALS, *calendar_words.CAPITALS)
RULES = (*HIJRI, *TWO_CALENDARS, *NUMBERS, *PARTS, *PERIODS, *RELATIVE, *DATES, *NO_DATES)
"""In the order in which they are tried."""


def of(rules: Sequence[Rule]) -> Grammar:
    """A grammar of some rules."""
    return Grammar(VOCABULARY, rules, readings, CAPITALS, shapes=SHAPES, signs=calendar_words.SIGNS)


@cache
def grammar() -> Grammar:
    """The grammar, made once."""
    return of(RULES)
