"""The grammar of Arabic dates, from the smallest parts to the whole. What each symbol means: ``recognise.grammar``.

A date is marked in its fullest expression: with its calendar nouns (يوم، شهر، عام، سنة), weekday, second month name,
and the words that give it another value (مطلع، نحو، منذ، بحلول، بين … و). Proclitics, and prepositions that only say «in»
(في، خلال), stay outside: و[عام 1908], ب[العام 1936], خلال [شهر أبريل 1929].

Relative dates and other calendars come in as rules of head DATE, with expressions of their own; until then a Hijri
year is under NO-DATE, so that its figures are not taken for a Gregorian one.
"""

from __future__ import annotations

from functools import cache

from diglot.recognise.arabic.dates import DATES
from diglot.recognise.arabic.no_dates import NO_DATES
from diglot.recognise.arabic.parts import PARTS
from diglot.recognise.arabic.vocabulary import OTHERS, VOCABULARY
from diglot.recognise.arabic.words import readings
from diglot.recognise.grammar import Grammar

RULES = (*PARTS, *DATES, *NO_DATES)
"""In the order in which they are tried."""


@cache
def grammar() -> Grammar:
    """The grammar, made once."""
    return Grammar(VOCABULARY, RULES, readings, others=OTHERS)
