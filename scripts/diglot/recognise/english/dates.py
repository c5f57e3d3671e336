"""English dates as they stand in a sentence: ranges, qualified periods, and what only its context makes a date."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.english import meanings as english
from diglot.recognise.english import relative_meanings as counting
from diglot.recognise.expressions import About, After, Before, By, Point, Since, Until
from diglot.recognise.grammar import Rule

ENDS = (
    Rule("LONE-MONTH", "month=CLEAR-MONTH", Point, {"{1917}; {by September} he": "1917; [..1917-09]"}),
    Rule("LONE-MONTH", "month=NAME-MONTH", Point, {"{1917}; {by May} he": "1917; [..1917-05]"}, before="!#CAPITAL"),
    Rule("LONE-MONTH", "month=SHORT-MONTH ^'.'", Point, {"{1917}; {by Sept.} he": "1917; [..1917-09]"}),
    Rule("END", "MONTH-NOUN month=MONTH", Point, {"{1917}; {by the month of May}": "1917; [..1917-05]"}),
    Rule(
        "ROUGH-YEAR",
        "ABOUT 'the'? of=PERIOD|YEAR-ALONE",
        About,
        {"built {c. 1900} by hand": "1900~", "a book about {1900}": "1900"},
        after="!TOPIC",
    ),
    Rule("ROUGH-YEAR", "TOWARDS of=YEAR-ALONE", About, {"built {towards 1900} by hand": "1900~"}),
    Rule("ROUGH-YEAR", "of=PERIOD|YEAR-ALONE OR-SO", About, {"built in {1900 or so} by hand": "1900~"}),
    Rule("END", "it=PERIOD|DAY-MONTH|YEAR-ALONE", means.the, {"{between late 1928 and 1930}": "[1928-09..1930]"}),
    Rule("END", "it=ROUGH-YEAR", means.the, {"{between c. 1850 and 1912}": "[1850~..1912~]"}),
    Rule("END", "it=RELATIVE", means.the, {"{1900}; {until the following year}": "1900; ../1901"}),
)
"""What a range or a qualified date is made of."""

RANGES = (
    Rule(
        "DATE",
        "BETWEEN 'the'? YEARS-NOUN? first=END|DAY-ALONE|MONTH-ALONE ','? AND 'the'? last=END|LONE-MONTH",
        means.between,
        {
            "It peaked {between 1936 and 1938}.": "[1936..1938]",
            "{between January and March 1929}": "[1929-01..1929-03]",
            "{between the end of the 1920s and the end of the 1930s}": "[1926..1939]",
        },
    ),
    Rule(
        "DATE",
        "FROM 'the'? YEARS-NOUN? first=END|DAY-ALONE|MONTH-ALONE ','? TO 'the'? last=END|LONE-MONTH",
        means.from_to,
        {"He ruled {from 1924 to 1953}.": "1924/1953", "{from 20 to 25 January 1929}": "1929-01-20/1929-01-25"},
    ),
    Rule(
        "DATE",
        "FROM 'the'? of=END|MONTH-ALONE TO PRESENT",
        Since,
        {"It has stood {from 1924 to the present day}.": "1924/.."},
    ),
    Rule(
        "DATE",
        "FROM of=POINT|DAY-MONTH|YEAR-ALONE|LONE-MONTH",
        Since,
        {"He was its head {from 1924}, and": "1924/..", "a letter from {1924}": "1924"},
        after="!ORIGIN",
    ),
    Rule("DATE", "FROM 'the'? of=END|LONE-MONTH ONWARDS", Since, {"{From 1924 onwards} he": "1924/.."}),
    Rule(
        "DATE",
        "FROM 'the'? of=END|LONE-MONTH 'on'",
        Since,
        {"{From 1924 on}, he": "1924/.."},
        before="STOP END SUBJECT",
    ),
    Rule(
        "DATE",
        "YEARS-NOUN|YEAR-NOUN? first=#YEAR '-' last=#YEAR",
        means.years,
        {"The Great War ({1914–1918})": "1914/1918"},
    ),
    Rule(
        "DATE",
        "YEARS-NOUN|YEAR-NOUN? first=#YEAR ^'-'|'/' last=^#TAIL",
        means.short_span,
        {"the purge of {1936–38}": "1936/1938"},
    ),
    Rule(
        "DATE",
        "YEARS-NOUN? first=#YEAR ^'-'|'/' last=^#MONTH",
        english.one_digit_span,
        {"the purge of {1936–8}": "1936/1938"},
    ),
    Rule(
        "DATE",
        "YEARS-NOUN|YEAR-NOUN? first=#YEAR ^'/' last=^#YEAR",
        means.years,
        {"the {1936/1937} season": "1936/1937"},
    ),
    Rule(
        "DATE",
        "YEARS-NOUN? first=#MODERN TO last=#MODERN",
        means.years,
        {"the years of war, {1914 to 1918}": "1914/1918"},
    ),
    Rule(
        "DATE",
        "first=ROUGH-YEAR|YEAR-ALONE '-' last=ROUGH-YEAR",
        means.from_to,
        {"({1850–c. 1912})": "1850~/1912~"},
    ),
    Rule("DATE", "first=ROUGH-YEAR '-' last=YEAR-ALONE", means.from_to, {"({c. 1850–1912})": "1850~/1912~"}),
    Rule(
        "DATE",
        "first=DECADES '-'|TO 'the'? last=DECADES",
        means.from_to,
        {"the songs of the {1930s to the 1950s}": "1930/1959"},
    ),
    Rule("DATE", "year=#YEAR ^'-'", english.since_year, {"the poet ({1950–})": "1950/.."}, before="CLOSE"),
    Rule("DATE", "of=YEAR-ALONE|POINT '-' PRESENT", Since, {"the poet ({1950–present})": "1950/.."}),
    Rule(
        "DATE",
        "first=#ANY-YEAR '-'|TO last=BC",
        english.years_before_christ,
        {"He ruled ({336–323 BC})": "-0335/-0322"},
    ),
    Rule(
        "DATE",
        "FROM|BETWEEN first=#ANY-YEAR TO|AND last=BC",
        english.years_before_christ,
        {"He ruled {from 336 to 323 BC}": "-0335/-0322"},
    ),
    Rule(
        "DATE",
        "first=DAY-ALONE '-'|'/'|TO|AND 'the'? last=POINT|DAY-MONTH",
        means.from_to,
        {"held on {19–24 August 1936}": "1936-08-19/1936-08-24", "on {19 and 20 August 1940}": "1940-08-19/1940-08-20"},
    ),
    Rule(
        "DATE",
        "first=DAY-ALONE ',' DAY ','? AND 'the'? last=POINT|DAY-MONTH",
        means.from_to,
        {"on {19, 20 and 21 August 1940}": "1940-08-19/1940-08-21"},
    ),
    Rule(
        "DATE",
        "LEAD? month=MONTHS 'the'? first=DAY '-'|TO|AND 'the'? last=DAY year=YEAR",
        english.day_and_month,
        {"held on {August 19–24, 1936}": "1936-08-19/1936-08-24"},
    ),
    Rule(
        "DATE",
        "LEAD? month=MONTHS first=#DAY ^SUFFIX? '-'|TO|AND 'the'? last=#DAY ^SUFFIX?",
        english.day_and_month,
        {"In {1936} it was held on {August 19 and 20}": "1936; 1936-08-19/1936-08-20"},
        before="!COUNTED !#PLURAL",
    ),
    Rule(
        "DATE",
        "first=DAY-MONTH '-'|TO 'the'? last=POINT|DAY-MONTH",
        means.from_to,
        {"held {20 July–3 August 1944}": "1944-07-20/1944-08-03"},
    ),
    Rule(
        "DATE",
        "first=POINT '-'|TO 'the'? last=POINT",
        means.from_to,
        {"held {20 July 1944–3 May 1945}": "1944-07-20/1945-05-03"},
    ),
    Rule(
        "DATE",
        "first=MONTH-ALONE '-'|TO last=POINT",
        means.from_to,
        {"the weeks of {May–June 1929}": "1929-05/1929-06"},
    ),
    Rule(
        "DATE",
        "first=MONTH-ALONE '-' last=MONTH-ALONE",
        means.from_to,
        {"in {1929}, {May–June} in Paris": "1929; 1929-05/1929-06"},
    ),
)
"""From one date to another; each end lends the other what it leaves out. «Between» is some moment in it."""

NO_EVENT = "!EVENT-NOUN !EVENT-WORD !STREET-NOUN"

QUALIFIED = (
    Rule("DATE", "SINCE 'the'? of=END", Since, {"{Since 1928} he had lived alone": "1928/.."}, before=NO_EVENT),
    Rule("DATE", "SINCE of=MONTH-ALONE", Since, {"{1928}; {since May} he": "1928; 1928-05/.."}, before=NO_EVENT),
    Rule(
        "DATE",
        "UNTIL 'the'? of=END",
        Until,
        {
            "He was head {until April 1929}.": "../1929-04",
            "He did not go until {1929}": "1929",
            "the run-up to {1967}": "1967",
        },
        after="!~NOT !'-'",
        before=NO_EVENT,
    ),
    Rule(
        "DATE",
        "UNTIL of=MONTH-ALONE",
        Until,
        {"{1928}; {until May} he": "1928; ../1928-05", "{1928}; not until {May} he": "1928; 1928-05"},
        after="!~NOT !'-'",
        before=NO_EVENT,
    ),
    Rule("DATE", "BY 'the'? of=END", By, {"{By July 1930} he had lost his seat": "[..1930-07]"}, before=NO_EVENT),
    Rule("DATE", "BY of=LONE-MONTH", By, {"{1928}; {by May} he": "1928; [..1928-05]"}, before=NO_EVENT),
    Rule(
        "DATE",
        "BEFORE 'the'? of=END",
        Before,
        {"{before 1962} he": "[..1962]", "{pre-1948} houses": "[..1948]"},
        before=NO_EVENT,
    ),
    Rule("DATE", "BEFORE of=LONE-MONTH", Before, {"{1928}; {before May} he": "1928; [..1928-05]"}, before=NO_EVENT),
    Rule(
        "DATE",
        "AFTER 'the'? of=END",
        After,
        {"{After August 1947} he": "[1947-08..]", "In {1958}, after the 14 July revolution": "1958"},
        before=NO_EVENT,
    ),
    Rule(
        "DATE",
        "AFTER of=LONE-MONTH",
        After,
        {"{1928}; {after May} he": "1928; [1928-05..]", "{1928}; after July war broke out": "1928"},
        before=NO_EVENT,
    ),
    Rule("DATE", "it=ROUGH-YEAR", means.the, {"{around 1900} it burned": "1900~"}),
    Rule(
        "DATE",
        "ABOUT of=DAY-MONTH|LONE-MONTH",
        About,
        {"{1917}; {around May} he": "1917; 1917-05~"},
        after="!TOPIC",
        before=NO_EVENT,
    ),
)
"""A period and a word that says where in time it lies to something else. The word belongs to the date's expression."""

JOINED = (
    Rule(
        "DATE",
        "LEAD? day=DAY 'of'? month=MONTHS >','|AND >'on'? >LEAD? >DAY >'of'? >MONTHS year=>YEAR",
        Point,
        {"{1950}; on {19 May} and {3 June 1944}": "1950; 1944-05-19; 1944-06-03"},
    ),
    Rule(
        "DATE",
        "month=MONTHS >AND >MONTHS year=>YEAR",
        Point,
        {"in {January} and {March 1929}": "1929-01; 1929-03"},
    ),
    Rule(
        "DATE",
        "month=MONTHS >',' >MONTHS >','? >AND >MONTHS year=>YEAR",
        Point,
        {"in {January}, {March} and {May 1929}": "1929-01; 1929-03; 1929-05"},
    ),
)
"""Dates that take their year from the one to which they are joined."""

PLAIN = (
    Rule("DATE", "it=PERIOD", means.the, {"in {December 1955}": "1955-12"}),
    Rule(
        "DATE",
        "it=DAY-MONTH",
        means.the,
        {"He came in {1929}; on {13 February} he left": "1929; 1929-02-13", "On {5 June} it began": ""},
    ),
    Rule("DATE", "MONTH-NOUN month=MONTH", Point, {"{1917}; the {month of May}": "1917; 1917-05"}),
    Rule("DATE", "YEAR-NOUN year=#YEAR|LONG-YEAR|SPOKEN-YEAR|AD|BC", Point, {"It was the {year 1417} again": "1417"}),
    Rule("DATE", "YEARS-NOUN year=#YEAR", Point, {"in the {years 1417} and {1820}": "1417; 1820"}),
    Rule(
        "DATE",
        "year=SPOKEN-YEAR",
        Point,
        {"{Nineteen forty-eight} was it": "1948", "at nineteen thirty": ""},
        after="!AT",
        cert="medium",
    ),
)
"""A date that says all that it needs, or takes its year from the one before it."""

IN_CONTEXT = (
    Rule("DATE", "it=LONE-MONTH", means.the, {"In {1917} came the hunger of {September}": "1917; 1917-09"}, after="IN"),
    Rule("DATE", "it=MONTH-ALONE", means.the, {"In {1917}, in {May} Lenin came": "1917; 1917-05"}, after="PREPOSITION"),
    Rule(
        "DATE",
        "month=MONTH",
        Point,
        {"In {1929} came the {April} plenum": "1929; 1929-04"},
        after="THE",
        before="#LOWER !EVENT-WORD !FUNCTION",
    ),
    Rule("DATE", "year=#YEAR", Point, {"He settled there in {1336}, and": "1336", "in {1066} too": "1066"}, after="IN"),
    Rule("DATE", "year=#YEAR", Point, {"After the Revolution {1389} is no longer": "1389"}, after="EVENT EVENT-NOUN"),
    Rule(
        "DATE",
        "year=#MODERN",
        Point,
        {"The {1929} crisis came": "1929", "{1917}: the year of hope": "1917", "({1936})": "1936"},
        cert="medium",
    ),
    Rule("DATE", "year=SHORT-YEAR", Point, {"In {1956} and in {’68} they": "1956; 1968"}, after="IN THE"),
    Rule(
        "DATE",
        "WEEKDAY ','? 'the' day=NTH",
        counting.day_of_now,
        {"In {May 1956}, on {Friday the 18th} they": "1956-05; 1956-05-18"},
    ),
    Rule(
        "DATE",
        "day=#DAY ^SUFFIX",
        counting.day_of_now,
        {"In {May 1956}, on the {18th} they": "1956-05; 1956-05-18", "On the 18th floor": ""},
        after="ON-THE",
        before="STOP END CARRIES-ON #CAPITAL !ORDERED",
    ),
    Rule(
        "DATE",
        "day=ORDINALS",
        counting.later_day_of_now,
        {"In {May 1956}, on the {eighteenth} they": "1956-05; 1956-05-18"},
        after="ON-THE",
        before="STOP END CARRIES-ON #CAPITAL !ORDERED",
    ),
)
"""What is a date only because of what stands beside it: figures alone, months alone, days alone."""

DATES = (*ENDS, *RANGES, *QUALIFIED, *JOINED, *PLAIN, *IN_CONTEXT)
