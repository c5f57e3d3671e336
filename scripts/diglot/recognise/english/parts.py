"""The parts of English dates: months, days and years, and the periods that are made of them."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.expressions import Decade, LastCentury, Point, Season
from diglot.recognise.grammar import Rule

DAYS = (
    Rule("MONTHS", "it=MONTH", means.the, {"He left in {January 1929}.": "1929-01"}),
    Rule("MONTHS", "it=SHORT-MONTH ^'.'?", means.the, {"Dated {20 Jan. 1929}, Odessa": "1929-01-20"}),
    Rule(
        "ORDINALS",
        "tens=TWENTY '-'? unit=ORDINAL",
        means.total,
        {"the {twenty-first of May 1919}": "1919-05-21"},
    ),
    Rule("ORDINALS", "it=ORDINAL|THIRTIETH", means.the, {"on the {first of March 1917}": "1917-03-01"}),
    Rule("DAY", "it=#DAY ^SUFFIX?", means.the, {"on the {20th of January 1929}": "1929-01-20"}),
    Rule("DAY", "it=ORDINALS", means.the, {"on the {tenth of June, 1905}": "1905-06-10"}),
    Rule(
        "LEAD",
        "it=WEEKDAY ','? 'the'?",
        means.the,
        {"on {Tuesday, 13 February 1929}": "1929-02-13", "on {Wednesday the 13th of February 1929}": "1929-02-13"},
    ),
    Rule("YEAR", "it=#YEAR ERA?", means.the, {"in {March 1917}": "1917-03"}),
    Rule("YEAR", "'of' it=#YEAR", means.the, {"since then, in {March of 1917}, he": "1917-03"}),
    Rule("YEAR", "',' it=#YEAR", means.the, {"in {May, 1940}": "1940-05"}),
)
"""Days, months, and a year after them."""

POINTS = (
    Rule(
        "POINT",
        "LEAD? day=DAY 'of'? month=MONTHS year=YEAR",
        Point,
        {"On {20 January 1929} men surrounded the house": "1929-01-20"},
    ),
    Rule(
        "POINT",
        "LEAD? month=MONTHS 'the'? day=DAY ','? year=#YEAR",
        Point,
        {"On {January 20th, 1929}, they came": "1929-01-20", "{Tuesday, February 13, 1929} was cold": "1929-02-13"},
    ),
    Rule(
        "POINT",
        "LEAD? first=#DAY ^'/' second=^#DAY ^'/' year=^#YEAR",
        means.numeric,
        {"signed {20/1/1929} at noon": "1929-01-20", "filed {3/4/1929}": "1929-04-03"},
    ),
    Rule("POINT", "LEAD? figures=#COMPOUND", means.dotted, {"stamped {20.1.1929}": "1929-01-20"}),
    Rule(
        "POINT",
        "year=#YEAR ^'-'|'/' month=^#MONTH ^'-'|'/' day=^#DAY",
        Point,
        {"The file of {1929-01-20} is lost": "1929-01-20"},
    ),
    Rule("POINT", "month=MONTHS year=YEAR", Point, {"the plenum of {April 1929}": "1929-04"}),
    Rule("POINT", "'ad' year=#SHORT-YEAR", Point, {"It fell in {AD 750}.": "0750"}),
    Rule("POINT", "year=#SHORT-YEAR ERA", Point, {"It fell in {750 CE}.": "0750"}),
    Rule("POINT", "year=BC", Point, {"he came in {331 BC}": "-0330"}),
    Rule("BC", "year=#ANY-YEAR BEFORE-CHRIST", means.before_christ, {"before {44 B.C.} nobody": "-0043"}),
)
"""A day, month or year that says its year."""

PERIODS = (
    Rule("CENTURY", "n=ORDINALS '-'? CENTURY-NOUN", means.century, {"in the {twentieth century}": "19XX"}),
    Rule("CENTURY", "n=#CENTURY ^SUFFIX '-'? CENTURY-NOUN", means.century, {"a {19th-century} house": "18XX"}),
    Rule("CENTURY", "'last' CENTURY-NOUN", LastCentury, {"in the {last century} much changed": "19XX"}),
    Rule(
        "CENTURY",
        "first=ORDINALS 'and' last=ORDINALS CENTURIES-NOUN",
        means.century_range,
        {"poets of the {nineteenth and twentieth centuries}": "[1800..1999]"},
    ),
    Rule(
        "CENTURY",
        "first=#CENTURY ^SUFFIX 'and' last=#CENTURY ^SUFFIX CENTURIES-NOUN",
        means.century_range,
        {"in the {19th and 20th centuries}": "[1800..1999]"},
    ),
    Rule("DECADES", "start=#DECADE ^APOSTROPHE? ^'s'", means.decade, {"in the {1930s} and {1940s}": "193X; 194X"}),
    Rule("DECADES", "tens=DECADE", Decade, {"In {1940}, as in the {thirties}, they": "1940; 193X"}),
    Rule(
        "DECADES",
        "tens=DECADE 'of' 'the'? century=CENTURY",
        Decade,
        {"in the {forties of the nineteenth century}": "184X"},
    ),
    Rule(
        "DECADES",
        "n=ORDINALS 'decade' 'of' 'the'? century=CENTURY",
        means.nth_decade,
        {"the {third decade of the twentieth century}": "192X"},
    ),
    Rule(
        "SEASONS",
        "season=SEASON 'of'? year=#YEAR",
        Season,
        {"in {spring 1917}": "[1917-03..1917-05]", "in the {summer of 1939}": "[1939-06..1939-08]"},
    ),
    Rule(
        "SEASONS",
        "season=SEASON 'of'? first=#YEAR '-'|'/' last=#YEAR|#TAIL",
        means.winter,
        {"the {winter of 1916–17} was hard": "[1916-12..1917-02]"},
    ),
    Rule("WHOLE", "it=POINT|CENTURY|DECADES|SEASONS", means.the, {"in {June 1905}": "1905-06"}),
    Rule("YEAR-ALONE", "year=#YEAR", Point, {"{between 1936 and 1938}": "[1936..1938]"}),
    Rule("YEAR-ALONE", "YEAR-NOUN year=#YEAR", Point, {"{by the year 1932} all was over": "[..1932]"}),
    Rule("MONTH-ALONE", "month=MONTHS", Point, {"{from January to March 1929}": "1929-01/1929-03"}),
    Rule(
        "DAY-MONTH",
        "LEAD? day=DAY 'of'? month=MONTHS",
        Point,
        {"{from 20 July to 3 August 1944}": "1944-07-20/1944-08-03"},
    ),
    Rule(
        "DAY-MONTH",
        "LEAD? month=MONTHS 'the'? day=DAY",
        Point,
        {"{from July 20 to August 3, 1944}": "1944-07-20/1944-08-03"},
    ),
    Rule("DAY-ALONE", "day=DAY", Point, {"{from 19 to 24 August 1936}": "1936-08-19/1936-08-24"}),
    Rule("PERIOD", "it=WHOLE", means.the, {"in {June 1906}": "1906-06"}),
    Rule(
        "PERIOD",
        "n=PART '-'? 'the'? whole=WHOLE|YEAR-ALONE|MONTH-ALONE",
        means.part,
        {
            "In {early December 1934} the country shook": "[1934-12-01..1934-12-10]",
            "by then, {mid-1936}, it was late": "[1936-05..1936-08]",
            "in the {late 1930s}": "[1936..1939]",
            "At the {end of the 1920s} he": "[1926..1929]",
        },
    ),
    Rule(
        "PERIOD",
        "n=HALF 'the'? whole=WHOLE|YEAR-ALONE",
        means.half,
        {"in the {first half of the twentieth century}": "[1900..1949]"},
    ),
    Rule(
        "PERIOD",
        "n=QUARTER 'the'? whole=WHOLE|YEAR-ALONE",
        means.quarter,
        {"in the {last quarter of 1952}": "[1952-10..1952-12]"},
    ),
)
"""Longer and shorter than a year."""

PARTS = (*DAYS, *POINTS, *PERIODS)
