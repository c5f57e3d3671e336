"""The grammar of English dates. What each symbol means: ``recognise.grammar``.

A date is marked in its fullest expression, with weekday, ordinal ending and the words that give it another value
(early, c., since, by, between … and). The article and the prepositions that only say «in» stay outside: in [1929],
the [1930s], on [Tuesday, 13 February 1929].
"""

from __future__ import annotations

from functools import cache

from diglot.recognise.english.dates import DATES
from diglot.recognise.english.no_dates import NO_DATES
from diglot.recognise.english.parts import PARTS
from diglot.recognise.english.vocabulary import CAPITALS, VOCABULARY
from diglot.recognise.english.words import readings
from diglot.recognise.grammar import Grammar

RULES = (*PARTS, *DATES, *NO_DATES)
"""In the order in which they are tried."""


@cache
def grammar() -> Grammar:
    """The grammar, made once."""
    return Grammar(VOCABULARY, RULES, readings, CAPITALS)
