"""English dates as they stand in a sentence: ranges, qualified periods, and what only its context makes a date."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.expressions import About, By, Point, Since, Until
from diglot.recognise.grammar import Rule

RANGES = (
    Rule("END", "it=PERIOD|DAY-MONTH|YEAR-ALONE", means.the, {"{between late 1928 and 1930}": "[1928-09..1930]"}),
    Rule(
        "DATE",
        "BETWEEN 'the'? first=END|DAY-ALONE|MONTH-ALONE AND 'the'? last=END",
        means.between,
        {
            "It peaked {between 1936 and 1938}.": "[1936..1938]",
            "{between January and March 1929}": "[1929-01..1929-03]",
            "{between the end of the 1920s and the end of the 1930s}": "[1926..1939]",
        },
    ),
    Rule(
        "DATE",
        "FROM 'the'? first=END|DAY-ALONE|MONTH-ALONE TO 'the'? last=END",
        means.from_to,
        {"He ruled {from 1924 to 1953}.": "1924/1953", "{from 20 to 25 January 1929}": "1929-01-20/1929-01-25"},
    ),
    Rule("DATE", "first=#YEAR '-' last=#YEAR", means.years, {"The Great War ({1914–1918})": "1914/1918"}),
    Rule("DATE", "first=#YEAR ^'-'|'/' last=^#TAIL", means.short_span, {"the purge of {1936–38}": "1936/1938"}),
    Rule("DATE", "first=#YEAR ^'/' last=^#YEAR", means.years, {"the {1936/1937} season": "1936/1937"}),
    Rule(
        "DATE",
        "first=DAY-ALONE '-' last=POINT|DAY-MONTH",
        means.from_to,
        {"held on {19–24 August 1936}": "1936-08-19/1936-08-24"},
    ),
    Rule(
        "DATE",
        "first=MONTH-ALONE '-' last=POINT",
        means.from_to,
        {"the weeks of {May–June 1929}": "1929-05/1929-06"},
    ),
    Rule(
        "DATE",
        "month=MONTHS first=#DAY '-' last=#DAY ','? year=#YEAR",
        means.days,
        {"held on {August 19–24, 1936}": "1936-08-19/1936-08-24"},
    ),
)
"""From one date to another; each end lends the other what it leaves out. «Between» is some moment in it."""

QUALIFIED = (
    Rule("DATE", "SINCE 'the'? of=END", Since, {"{Since 1928} he had lived alone": "1928/.."}),
    Rule("DATE", "UNTIL 'the'? of=END", Until, {"He was head {until April 1929}.": "../1929-04"}),
    Rule("DATE", "BY 'the'? of=END", By, {"{By July 1930} he had lost his seat": "[..1930-07]"}),
    Rule(
        "DATE",
        "ABOUT 'the'? of=END",
        About,
        {"built {c. 1900} by hand": "1900~", "{around 1900} it burned": "1900~"},
    ),
)
"""A period and a word that says where in time it lies to something else. The word belongs to the date's expression."""

PLAIN = (
    Rule("DATE", "it=PERIOD", means.the, {"in {December 1955}": "1955-12"}),
    Rule(
        "DATE",
        "it=DAY-MONTH",
        means.the,
        {"He came in {1929}; on {13 February} he left": "1929; 1929-02-13", "On {5 June} it began": ""},
    ),
    Rule("DATE", "YEAR-NOUN year=#YEAR", Point, {"It was the {year 1417} again": "1417"}),
)
"""A date that says all that it needs, or takes its year from the one before it."""

IN_CONTEXT = (
    Rule("DATE", "month=MONTHS", Point, {"Held in {1917}, he was freed in {September}": "1917; 1917-09"}, after="IN"),
    Rule("DATE", "year=#YEAR", Point, {"He settled there in {1936}, and": "1936", "in {1066} too": "1066"}, after="IN"),
    Rule("DATE", "year=#YEAR", Point, {"After the Revolution {1389} is no longer": "1389"}, after="EVENT EVENT-NOUN"),
    Rule(
        "DATE",
        "year=#MODERN",
        Point,
        {"The {1929} crisis came": "1929", "{1917}: the year of hope": "1917", "({1936})": "1936"},
        cert="medium",
    ),
)
"""What is a date only because of what stands beside it: figures alone, and months alone."""

DATES = (*RANGES, *QUALIFIED, *PLAIN, *IN_CONTEXT)
