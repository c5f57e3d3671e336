"""The grammar of Arabic dates, from the smallest parts to the whole. What each symbol means: ``recognise.grammar``.

A date is marked in its fullest expression: with its calendar nouns (يوم، شهر، عام، سنة), weekday, second month name,
and the words that give it another value (مطلع، نحو، منذ، بحلول، بين … و). Proclitics, and prepositions that only say «in»
(في، خلال), stay outside: و[عام 1908], ب[العام 1936], خلال [شهر أبريل 1929].

Rules for other calendars stand first: where they are as long as a Gregorian one, figures with a sign of theirs are no
Gregorian year.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from diglot.recognise.arabic import calendar_words, relative_words, vocabulary
from diglot.recognise.arabic.calendar_dates import HIJRI
from diglot.recognise.arabic.dates import DATES
from diglot.recognise.arabic.no_dates import NO_DATES
from diglot.recognise.arabic.parts import PARTS
from diglot.recognise.arabic.periods import PERIODS
from diglot.recognise.arabic.relative import RELATIVE
from diglot.recognise.arabic.two_calendars import TWO_CALENDARS
from diglot.recognise.arabic.vocabulary import OTHERS, SHAPES
from diglot.recognise.arabic.words import readings
from diglot.recognise.grammar import Grammar, Rule

VOCABULARY = {**vocabulary.VOCABULARY, **calendar_words.VOCABULARY, **relative_words.VOCABULARY}
RULES = (*HIJRI, *TWO_CALENDARS, *PARTS, *PERIODS, *DATES, *RELATIVE, *NO_DATES)
"""In the order in which they are tried."""


def of(rules: Sequence[Rule]) -> Grammar:
    """A grammar of some of the rules."""
    return Grammar(VOCABULARY, rules, readings, others=OTHERS, shapes=SHAPES, signs=calendar_words.SIGNS)


@cache
def grammar() -> Grammar:
    """The grammar, made once."""
    return of(RULES)
