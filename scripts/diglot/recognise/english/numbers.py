"""Numbers and years that are written in words, and lengths of time."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.english import meanings as english
from diglot.recognise.grammar import Rule

COUNTS = (
    Rule("SMALL", "it=NUMERAL|TENS", means.the, {"{nineteen fifteen} was a year of hunger": "1915"}),
    Rule(
        "SMALL",
        "tens=TENS '-'? unit=DIGIT",
        means.total,
        {
            "{nineteen thirty-six} was a year of strikes": "1936",
            "In {1900} he was born; {fifty one years later}": "1900; 1951",
        },
    ),
    Rule("NUMBER", "it=SMALL|DOZEN|HUNDRED", means.the, {"In {1900} he left; {ten years later} he": "1900; 1910"}),
    Rule("NUMBER", "it=#ANY-YEAR", means.the, {"In {1900} he left; {10 years later} he": "1900; 1910"}),
    Rule(
        "NUMBER",
        "hundreds=HUNDRED 'and'? rest=SMALL",
        means.total,
        {"In {1800} it began; {one hundred and twelve years later} it": "1800; 1912"},
    ),
)
"""How many."""

YEARS = (
    Rule(
        "SPOKEN-YEAR",
        "century=CENTURIES '-'? rest=SMALL",
        english.spoken,
        {"In {nineteen forty-eight} they fled": "1948", "the war of {eighteen seventy}": "1870"},
    ),
    Rule(
        "SPOKEN-YEAR", "century=CENTURIES OH rest=DIGIT", english.spoken_hundred, {"Born {nineteen oh five} in": "1905"}
    ),
    Rule(
        "LONG-YEAR",
        "century=CENTURIES 'hundred' 'and'? rest=SMALL",
        english.spoken_hundred,
        {"in the {year nineteen hundred and five}": "1905"},
    ),
    Rule(
        "LONG-YEAR", "century=CENTURIES 'hundred'", english.spoken_hundred, {"in the {year nineteen hundred}": "1900"}
    ),
    Rule(
        "LONG-YEAR",
        "thousands=TWO-THOUSAND 'and'? rest=SMALL",
        english.spoken_thousand,
        {"in the {year two thousand and eleven}": "2011"},
    ),
    Rule(
        "LONG-YEAR",
        "thousands=TWO-THOUSAND",
        english.spoken_thousand,
        {"by the year": "", "the {year two thousand}": "2000"},
    ),
    Rule(
        "LONG-YEAR",
        "thousands=THOUSAND hundreds=DIGIT 'hundred' 'and'? rest=SMALL",
        english.spoken_thousand,
        {"in the {year one thousand nine hundred and seventy}": "1970"},
    ),
    Rule(
        "LONG-YEAR",
        "century=TWENTY-HUNDRED '-'? rest=SMALL",
        english.spoken,
        {"In {March twenty eleven} it": "2011-03"},
    ),
)
"""Years in words; the long ones are also amounts, and need a word beside them that tells."""

LENGTHS = (
    Rule(
        "LENGTH-OF", "n=NUMBER unit=LENGTHS|LENGTH", english.amount, {"In {1900}, and {four years later}": "1900; 1904"}
    ),
    Rule(
        "ROUGH",
        "n=NUMBER '-'? ODD unit=LENGTHS",
        english.some_odd,
        {"In {1900}, and {twenty-odd years later}": "1900; 1920~"},
    ),
    Rule("LENGTH-OF", "it=HALF-A", means.the, {"In {1900}, and {half a century later}": "1900; 1950"}),
    Rule(
        "LENGTH-OF",
        "n=NUMBER 'and' 'a' 'half' unit=LENGTHS",
        english.and_a_half,
        {"In {May 1900}, and {two and a half years later}": "1900-05; 1902-11"},
    ),
    Rule(
        "LENGTH-OF",
        "n=NUMBER unit=LENGTHS|LENGTH 'and' 'a' 'half'",
        english.and_a_half,
        {"In {1800}, and {two centuries and a half later}": "1800; 2050"},
    ),
    Rule(
        "LENGTH-OF",
        "ONE unit=LENGTH 'and' 'a' 'half'",
        english.one_and_a_half,
        {"In {1800}, and {a century and a half later}": "1800; 1950"},
    ),
    Rule("EXACT", "ONE it=LENGTH", means.the, {"In {1900}, and {a decade later}": "1900; 1910"}),
    Rule("EXACT", "it=LENGTH-OF", means.the, {"In {1900}, and {four years later}": "1900; 1904"}),
    Rule(
        "EXACT",
        "first=LENGTH-OF ','? 'and' last=LENGTH-OF",
        english.both,
        {"In {May 1900}, and {two years and three months later}": "1900-05; 1902-08"},
    ),
    Rule(
        "EXACT",
        "first=LENGTH-OF ',' second=LENGTH-OF ','? 'and' last=LENGTH-OF",
        english.all_three,
        {"On {3 May 1900}, and {two years, one month and four days later}": "1900-05-03; 1902-06-07"},
    ),
    Rule("AMOUNT", "it=EXACT", means.the, {"In {1900}, and {four years later}": "1900; 1904"}),
    Rule("ROUGH", "ROUGHLY length=EXACT", english.roughly, {"In {1900}, and {some fifty years later}": "1900; 1950~"}),
    Rule("AMOUNT", "it=ROUGH", means.the, {"In {1900}, and {some fifty years later}": "1900; 1950~"}),
    Rule("AMOUNT", "BOUND length=EXACT", english.roughly, {"In {1900}, and {over fifty years later}": "1900; 1950~"}),
)
"""How long. «A», «an» count as one."""

DURATIONS = (
    Rule("DURATION", "length=LENGTH-OF", english.iso, {"He sat {three years} in prison": "P3Y"}),
    Rule("DURATION", "ONE length=LENGTH", english.iso, {"He was there for {a year}": "P1Y"}, after="LASTING"),
    Rule("DURATION", "ROUGHLY|BOUND length=EXACT", english.iso, {"for {over two decades}": "P20Y"}),
    Rule("DURATION", "n=NUMBER '-' unit=LENGTH", english.iso_of, {"a {ten-year} sentence": "P10Y"}),
)
"""Lengths of time, which are no dates."""

NUMBERS = (*COUNTS, *YEARS, *LENGTHS, *DURATIONS)
