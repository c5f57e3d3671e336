"""The parts of English dates: days, months, and years, and the points in time that are made of them."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.english import meanings as english
from diglot.recognise.expressions import Point
from diglot.recognise.grammar import Rule, nothing

DAYS = (
    Rule("MONTHS", "it=MONTH", means.the, {"He left in {January 1929}.": "1929-01"}),
    Rule("MONTHS", "it=SHORT-MONTH ^'.'?", means.the, {"Dated {20 Jan. 1929}, Odessa": "1929-01-20"}),
    Rule(
        "MONTHS",
        "it=SYRIAC-MONTH|LIBYAN-MONTH",
        means.the,
        {"on {14 Tammuz 1958}": "1958-07-14", "on {2 al-Tayr 1986}": "1986-04-02"},
    ),
    Rule(
        "MONTHS",
        "month=LOCAL-MONTH OPEN other=MONTH CLOSE?",
        means.same_month,
        {"on {14 Nasser (July) 1991}": "1991-07-14", "in {Nasser/July 1991}": "1991-07"},
    ),
    Rule(
        "MONTHS",
        "month=MONTH OPEN other=LOCAL-MONTH CLOSE?",
        means.same_month,
        {"on {14 July (Tammuz) 1958}": "1958-07-14"},
    ),
    Rule("MONTHS", "MONTH-NOUN it=MONTH", means.the, {"in the {month of January 1929}": "1929-01"}),
    Rule(
        "ORDINALS",
        "tens=TWENTY '-'? unit=ORDINAL",
        means.total,
        {"the {twenty-first of May 1919}": "1919-05-21"},
    ),
    Rule("ORDINALS", "it=ORDINAL|THIRTIETH", means.the, {"on the {first of March 1917}": "1917-03-01"}),
    Rule("NTH", "it=#DAY ^SUFFIX", means.the, {"In {May 1929}, on the {20th of that month}": "1929-05; 1929-05-20"}),
    Rule("NTH", "it=ORDINALS", means.the, {"In {May 1929}, on the {third of that month}": "1929-05; 1929-05-03"}),
    Rule("DAY", "it=#DAY", means.the, {"on {20 January 1929}": "1929-01-20"}),
    Rule("DAY", "it=NTH", means.the, {"on the {20th of January 1929}": "1929-01-20"}),
    Rule("DAY", "it=NTH 'day'", means.the, {"on the {20th day of January 1929}": "1929-01-20"}),
    Rule(
        "LEAD",
        "WEEKDAY PART-OF-DAY? ','? 'the'?",
        nothing,
        {"on {Tuesday, 13 February 1929}": "1929-02-13", "on {Friday morning, the 13th of May 1938}": "1938-05-13"},
    ),
    Rule("LEAD", "SHORT-WEEKDAY ^'.'? ','?", nothing, {"on {Tues., 13 February 1929}": "1929-02-13"}),
)
"""Days, months, and the weekday before them."""

YEARS = (
    Rule("FULL-YEAR", "it=#YEAR ERA?", means.the, {"in {March 1917}": "1917-03"}),
    Rule("FULL-YEAR", "it=SPOKEN-YEAR|LONG-YEAR", means.the, {"in {March nineteen seventeen}": "1917-03"}),
    Rule(
        "YEAR",
        "it=FULL-YEAR",
        means.the,
        {"in {March 1900}": "1900-03", "In {1940}; in {March} 1500 men": "1940; 1940-03"},
        before="!COUNTED",
    ),
    Rule("YEAR", "it=FULL-YEAR", english.certain_year, {"in {March 1948} people fled": "1948-03"}),
    Rule("YEAR", "'of' it=FULL-YEAR", means.the, {"since then, in {March of 1917}, he": "1917-03"}),
    Rule("YEAR", "',' it=FULL-YEAR", means.the, {"in {May, 1940}": "1940-05"}, before="!COUNTED"),
    Rule(
        "YEAR",
        "','|'of'? 'in'? 'the'? 'year' 'of'? it=FULL-YEAR",
        means.the,
        {"in {March of the year 1917}": "1917-03", "on {9 May in the year 1936}": "1936-05-09"},
    ),
)
"""A year after a day or a month."""

POINTS = (
    Rule(
        "POINT",
        "LEAD? day=DAY 'of'? month=MONTHS year=YEAR",
        Point,
        {"On {20 January 1929} men surrounded the house": "1929-01-20"},
    ),
    Rule(
        "POINT",
        "LEAD? month=MONTHS 'the'? day=DAY year=YEAR",
        Point,
        {"On {January 20th, 1929}, they came": "1929-01-20", "{Tuesday, February 13, 1929} was cold": "1929-02-13"},
    ),
    Rule(
        "POINT",
        "LEAD? first=#DAY ^'/' second=^#DAY ^'/' year=^#YEAR",
        means.numeric,
        {"signed {20/1/1929} at noon": "1929-01-20", "filed {3/4/1929}": "1929-04-03"},
    ),
    Rule(
        "POINT",
        "LEAD? first=#DAY ^'-' second=^#DAY ^'-' year=^#YEAR",
        means.numeric,
        {"signed {20-1-1929} at noon": "1929-01-20", "filed {3-4-1929}": "1929-04-03"},
    ),
    Rule("POINT", "LEAD? figures=#COMPOUND", means.dotted, {"stamped {20.1.1929}": "1929-01-20"}),
    Rule(
        "POINT",
        "day=#DAY ^'.'|'/'|'-' month=^ROMAN-MONTH ^'.'|'/'|'-' year=^#YEAR",
        Point,
        {"stamped {20.I.1929}": "1929-01-20", "a letter of {3/XII/1917}": "1917-12-03"},
    ),
    Rule(
        "POINT",
        "year=#YEAR ^'-'|'/' month=^#MONTH ^'-'|'/' day=^#DAY",
        Point,
        {"The file of {1929-01-20} is lost": "1929-01-20"},
    ),
    Rule("POINT", "month=MONTHS year=YEAR", Point, {"the plenum of {April 1929}": "1929-04"}),
    Rule(
        "POINT",
        "feast=HOLIDAY 'of'? year=YEAR",
        english.holiday,
        {"On {Christmas Eve 1916} it snowed": "1916-12-24", "He came on {May Day, 1936}": "1936-05-01"},
    ),
    Rule("POINT", "year=AD", Point, {"It fell in {AD 750}.": "0750"}),
    Rule("POINT", "year=BC", Point, {"he came in {331 BC}": "-0330"}),
    Rule("AD", "ERA ^'.'? it=#ANY-YEAR", means.the, {"It fell in {AD 750}.": "0750"}),
    Rule("AD", "it=#ANY-YEAR ERA", means.the, {"It fell in {70 AD}.": "0070"}),
    Rule("BC", "year=#ANY-YEAR BEFORE-CHRIST", means.before_christ, {"not earlier, in {44 B.C.}": "-0043"}),
    Rule(
        "POINT",
        "LEAD? day=DAY 'of'? month=MONTHS year=SHORT-YEAR",
        Point,
        {"In {1916} and on {3 May '17} he": "1916; 1917-05-03"},
    ),
    Rule(
        "POINT",
        "month=MONTHS year=SHORT-YEAR",
        Point,
        {"In {1956} and in {May ’68} they": "1956; 1968-05"},
    ),
    Rule(
        "POINT",
        "LEAD? day=#DAY ^'/' month=^#MONTH ^'/' tail=^#TAIL",
        english.short_numeric,
        {"In {1916}, and on {20/1/17}, he": "1916; 1917-01-20"},
    ),
    Rule(
        "SHORT-YEAR", "APOSTROPHE tail=^#TAIL", english.short_year, {"In {1956} and in {May '68} they": "1956; 1968-05"}
    ),
)
"""A day, month or year that says its year."""

INCOMPLETE = (
    Rule(
        "DAY-MONTH",
        "LEAD? day=#DAY 'of'? month=MONTHS",
        Point,
        {"{from 20 July to 3 August 1944}": "1944-07-20/1944-08-03"},
    ),
    Rule(
        "DAY-MONTH",
        "LEAD? day=NTH 'day'? 'of'? month=MONTHS",
        Point,
        {"{from 20th July to the 3rd of August 1944}": "1944-07-20/1944-08-03"},
    ),
    Rule(
        "DAY-MONTH",
        "LEAD? month=MONTHS 'the'? day=#DAY",
        Point,
        {"{from July 20 to August 3, 1944}": "1944-07-20/1944-08-03"},
        before="!COUNTED !#PLURAL",
    ),
    Rule(
        "DAY-MONTH",
        "LEAD? month=MONTHS 'the'? day=#DAY ^SUFFIX",
        Point,
        {"{from July 20th to August the 3rd, 1944}": "1944-07-20/1944-08-03"},
    ),
    Rule(
        "DAY-MONTH",
        "LEAD? month=MONTHS 'the' day=ORDINALS",
        Point,
        {"{from July the first to the third of August 1944}": "1944-07-01/1944-08-03"},
    ),
    Rule("MONTH-ALONE", "month=MONTH", Point, {"{from January to March 1929}": "1929-01/1929-03"}),
    Rule("MONTH-ALONE", "month=SHORT-MONTH ^'.'", Point, {"{from Jan. to March 1929}": "1929-01/1929-03"}),
    Rule(
        "MONTH-ALONE",
        "MONTH-NOUN month=MONTH",
        Point,
        {"{1917}; the {end of the month of May}": "1917; [1917-05-21..1917-05-31]"},
    ),
    Rule("YEAR-ALONE", "year=#YEAR", Point, {"{between 1936 and 1938}": "[1936..1938]"}),
    Rule("YEAR-ALONE", "year=SPOKEN-YEAR", Point, {"{from nineteen fourteen to 1918}": "1914/1918"}),
    Rule(
        "YEAR-ALONE",
        "YEAR-NOUN year=#YEAR|SPOKEN-YEAR|LONG-YEAR|AD|BC",
        Point,
        {"{by the year 1932} all was over": "[..1932]"},
    ),
    Rule("DAY-ALONE", "LEAD? day=DAY", Point, {"{from 19 to 24 August 1936}": "1936-08-19/1936-08-24"}),
)
"""What leaves something out that stands beside it or came before."""

PARTS = (*DAYS, *YEARS, *POINTS, *INCOMPLETE)
