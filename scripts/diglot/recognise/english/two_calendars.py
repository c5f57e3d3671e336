"""English dates in the Ottoman fiscal, the Julian and the Coptic calendar, and dates that are given in two calendars."""

from __future__ import annotations

from diglot.recognise import calendar_meanings as means
from diglot.recognise.expressions import Point
from diglot.recognise.grammar import Rule, nothing, rare
from diglot.recognise.meanings import the
from diglot.recognise.meanings import years as gregorian_years

SIGNS = (
    Rule("OTTOMAN", "it=OTTOMAN-WORD", the, {"On {31 March 1325 Rumi} they came": "1909-04-13"}),
    Rule(
        "OTTOMAN",
        "BY-CALENDAR? 'the'? it=OTTOMAN-CALENDAR",
        the,
        {"on {31 March 1325 of the Rumi calendar} they": "1909-04-13"},
    ),
    Rule("OLD-STYLE", "OLD-WORD", nothing, {"It fell on {25 October 1917 O.S.} at night": "1917-11-07"}),
    Rule(
        "OLD-STYLE",
        "BY-CALENDAR? 'the'? OLD-CALENDAR",
        nothing,
        {"on {25 October 1917 in the Julian calendar}": "1917-11-07"},
    ),
    Rule("NEW-STYLE", "NEW-WORD", nothing, {"It fell on {7 November 1917 N.S.} at night": "1917-11-07"}),
    Rule(
        "NEW-STYLE",
        "BY-CALENDAR? 'the'? NEW-CALENDAR",
        nothing,
        {"on {7 November 1917 by the Gregorian calendar}": "1917-11-07"},
    ),
    Rule("COPTIC", "COPTIC-WORD", nothing, {"a deed of {1650 of the Martyrs}": "[1933-09-11..1934-09-10]"}),
    Rule(
        "COPTIC",
        "BY-CALENDAR? 'the'? COPTIC-CALENDAR",
        nothing,
        {"a deed of {1650 in the Coptic calendar}": "[1933-09-11..1934-09-10]"},
    ),
)
"""What says of which calendar a date is."""

OTHERS = (
    Rule(
        "OTTOMAN-POINT",
        "it=POINT|OTTOMAN-FIGURES ','? since=OTTOMAN",
        means.ottoman,
        {"On {31 March 1325 Rumi} they came": "1909-04-13", "In {1273} Rumi died": "1273"},
    ),
    Rule(
        "OTTOMAN-POINT",
        "it=POINT|OTTOMAN-FIGURES '('|'[' OTTOMAN ')'|']'",
        means.ottoman,
        {"On {31 March 1325 (Rumi)} they came": "1909-04-13"},
    ),
    Rule("OTTOMAN-FIGURES", "year=#YEAR", Point, {"registers of {1325 (Rumi)} are kept": "[1909-03-14..1910-03-13]"}),
    Rule(
        "OTTOMAN-POINT",
        "OTTOMAN-YEAR-NOUN year=#YEAR",
        means.ottoman_year,
        {"in the {Rumi year 1325} he": "[1909-03-14..1910-03-13]"},
    ),
    Rule(
        "JULIAN-POINT",
        "it=POINT|DAY-MONTH ','? OLD-STYLE",
        means.julian,
        {
            "It fell on {25 October 1917 O.S.} at night": "1917-11-07",
            "on {25 October 1917 in the Julian calendar}": "1917-11-07",
        },
    ),
    Rule(
        "JULIAN-POINT",
        "it=POINT|DAY-MONTH '('|'[' OLD-STYLE|STYLE-IN-BRACKETS ')'|']'",
        means.julian,
        {
            "It fell on {25 October 1917 (Old Style)} at night": "1917-11-07",
            "on {25 October 1917 (Julian)}": "1917-11-07",
        },
    ),
    Rule("COPTIC-MONTHS", "it=COPTIC-MONTH", the, {"on {17 Baramhat 1635} he": "1919-03-26"}),
    Rule(
        "COPTIC-MONTHS",
        "MONTH-NOUN it=COPTIC-MONTH",
        the,
        {"in the {month of Amshir 1600 AM}": "[1884-02-08..1884-03-08]"},
    ),
    Rule(
        "COPTIC-YEAR",
        "YEAR-NOUN? it=#COPTIC COPTIC",
        the,
        {"a deed of {1650 of the Martyrs}": "[1933-09-11..1934-09-10]"},
    ),
    Rule(
        "COPTIC-YEAR",
        "COPTIC-YEAR-NOUN it=#COPTIC",
        the,
        {"a deed of the {Coptic year 1650}": "[1933-09-11..1934-09-10]"},
    ),
    Rule(
        "COPTIC-YEAR-OF",
        "','|'of'|'in'? 'the'? it=COPTIC-YEAR",
        the,
        {"in {Amshir of the Coptic year 1600} he": "[1884-02-08..1884-03-08]"},
    ),
    Rule("COPTIC-YEAR-OF", "','? it=#COPTIC COPTIC-SHORT", the, {"in {Amshir 1600 AM} he": "[1884-02-08..1884-03-08]"}),
    Rule(
        "COPTIC-POINT",
        "LEAD? day=DAY 'of'? month=COPTIC-MONTHS ','? year=COPTIC-YEAR-OF|#COPTIC",
        means.coptic,
        {"consecrated on {5 Tout 1650 AM}": "1933-09-15", "on {17 Baramhat 1635} he": "1919-03-26"},
    ),
    Rule(
        "COPTIC-POINT",
        "LEAD? month=COPTIC-MONTHS day=DAY ','? year=COPTIC-YEAR-OF|#COPTIC",
        means.coptic,
        {"on {Baramhat 17, 1635} he": "1919-03-26"},
    ),
    Rule(
        "COPTIC-POINT",
        "month=COPTIC-MONTHS year=COPTIC-YEAR-OF",
        means.coptic,
        {"in {Amshir 1600 AM} he": "[1884-02-08..1884-03-08]"},
    ),
    Rule(
        "COPTIC-POINT",
        "year=COPTIC-YEAR",
        means.coptic,
        {"copied in {1454 of the Martyrs} by a monk": "[1737-09-09..1738-09-08]"},
    ),
)
"""A day, a month or a year of the Ottoman treasury, of old style, of the martyrs."""

OLD_AND_NEW = (
    Rule(
        "STYLE",
        "','? OLD-STYLE|NEW-STYLE",
        nothing,
        {"on {7 November (25 October, Old Style) 1917} they": "1917-11-07"},
    ),
    Rule("OTHER-DAY", "'/' it=POINT|DAY-MONTH STYLE?", the, {"on {25 October/7 November 1917} it": "1917-11-07"}),
    Rule(
        "OTHER-DAY",
        "'('|'[' STYLE? it=POINT|DAY-MONTH STYLE? ')'|']'",
        the,
        {"on {7 November [O.S. 25 October] 1917} it": "1917-11-07", "(on {25 October/7 November 1917})": "1917-11-07"},
    ),
    Rule(
        "DOUBLE",
        "first=DAY-MONTH STYLE? last=OTHER-DAY year=YEAR",
        means.old_and_new_of,
        {"a revolution on {25 October (7 November) 1917} began": "1917-11-07"},
    ),
    Rule(
        "DOUBLE",
        "first=POINT|DAY-MONTH STYLE? last=OTHER-DAY",
        means.old_and_new,
        {
            "It fell on {25 October 1917 (7 November)}.": "1917-11-07",
            "on {7 November 1917 (O.S. 25 October)} it": "1917-11-07",
        },
    ),
    Rule(
        "DOUBLE",
        "LEAD? first=#DAY ^'/' second=^#DAY 'of'? month=MONTHS year=YEAR",
        means.two_days,
        {"written on {5/18 October 1908} by the tsar": "1908-10-18"},
    ),
    Rule(
        "DOUBLE",
        "LEAD? first=#DAY '(' second=#DAY ')' month=MONTHS year=YEAR",
        means.two_days,
        {"on {5 (18) October 1908}": "1908-10-18"},
    ),
    Rule(
        "DOUBLE",
        "LEAD? month=MONTHS first=#DAY '(' second=#DAY ')' year=YEAR",
        means.two_days,
        {"on {January 9 (22), 1905}": "1905-01-22"},
    ),
    Rule(
        "DOUBLE",
        "LEAD? month=MONTHS first=#DAY '/' second=#DAY year=YEAR",
        means.two_days,
        {"on {January 9/22, 1905}": "1905-01-22"},
    ),
)
"""A day in old and in new style, which differ by exactly what the calendars do."""

BARE = (
    Rule(
        "PRINTED",
        "it=POINT|DAY-MONTH|CENTURY ERA? NEW-STYLE?",
        the,
        {"on {15 Sha'ban 1334 (17 June 1916)} it": "1916-06-17"},
    ),
    Rule(
        "PRINTED",
        "first=#SHORT-YEAR '-' last=#SHORT-YEAR ERA?",
        gregorian_years,
        {"the poet ({363–449 AH/973–1057}) was": "0973/1057"},
    ),
    Rule(
        "BARE-PRINTED",
        "year=#SHORT-YEAR",
        Point,
        {"It broke out in {1334 AH, or 1916}.": "1916", "killed in {61 AH/680}": "0680"},
    ),
    Rule("BARE-NATIVE", "YEAR-NOUN? year=#HIJRI-YEAR", means.hijri, {"printed in {1334/1916 AD} at Bulaq": "1916"}),
    Rule("OTHER-SIDE", "'/' it=PRINTED|BARE-PRINTED", the, {"(printed in {1334/1916}) at Bulaq": "1916"}),
    Rule("OTHER-SIDE", "'('|'[' it=PRINTED|BARE-PRINTED ')'|']'", the, {"born in {1334 (1916)} in Fez": "1916"}),
    Rule(
        "BARE-RANGE",
        "first=#HIJRI-YEAR '-' last=#HIJRI-YEAR",
        means.years,
        {"Ibn Khaldun ({732–808/1332–1406})": "1332/1406"},
    ),
    Rule(
        "DOUBLE",
        "native=BARE-NATIVE|BARE-RANGE|HIJRI-FIGURES printed=OTHER-SIDE",
        means.matching,
        {"printed in {1334/1916} at Bulaq": "1916"},
    ),
    Rule(
        "DOUBLE",
        "native=POINT printed=OTHER-SIDE",
        means.ottoman_matching,
        {"on {31 March 1325 (13 April 1909)} they": "1909-04-13"},
    ),
    Rule(
        "DOUBLE",
        "native=NTH-CENTURY '/' printed=NTH-CENTURY CENTURY-NOUN",
        means.two_centuries,
        {"in the {third/ninth century} they": "08XX"},
    ),
    Rule(
        "DOUBLE",
        "LEAD? day=DAY 'of' THAT-MONTH printed=OTHER-SIDE",
        means.day_of_month,
        {"on {6 Rajab 1344}, and on the {23rd of the month (6 February 1926)} he": "1926-01-20~; 1926-02-06"},
    ),
    Rule(
        "DOUBLES",
        "first=DOUBLE '-'|TO last=DOUBLE",
        means.from_double_to,
        {"Abduh ({1266/1849–1323/1905})": "1849/1905"},
    ),
    Rule(
        "WHOLE",
        "it=HIJRI-POINT|HIJRI-RANGE|HIJRI-CENTURY|HIJRI-DECADE",
        the,
        {"He has lived here {since 1334 AH}.": "1915-11-09~/.."},
    ),
    Rule("WHOLE", "it=DOUBLES|DOUBLE", the, {"He has lived here {since 1334/1916}.": "1916/.."}),
    Rule("DATE", "it=DOUBLES|DOUBLE", the, {"printed in {1334/1916} at Bulaq": "1916"}),
)
"""The Gregorian side, and dates in two calendars that need no sign: the two sides agree, and only then are one date."""

SIGNED = (
    Rule(
        "NATIVE",
        "it=HIJRI-POINT|HIJRI-RANGE|HIJRI-CENTURY|HIJRI-DECADE|HIJRI-DAY-MONTH|COPTIC-POINT|OTTOMAN-POINT|JULIAN-POINT",
        the,
        {"It began on {15 Sha'ban 1334 AH, corresponding to 17 June 1916}.": "1916-06-17"},
    ),
    Rule(
        "SAME-DAY",
        "','? MATCHING 'the'? it=PRINTED|BARE-PRINTED",
        the,
        {"on {15 Sha'ban, corresponding to 17 June 1916}": "1916-06-17"},
    ),
    Rule(
        "SAME-DAY",
        "'('|'[' MATCHING|'or'|'='? 'the'? it=PRINTED ')'|']'",
        the,
        {"On {15 Sha'ban 1334 AH (corresponding to 20 June 1916)} it": "1916-06-20"},
    ),
    Rule("SAME-DAY", "'/' it=PRINTED", the, {"built in {1334 AH/1925 AD} of stone": "1925"}),
    Rule(
        "BESIDE",
        "'('|'[' MATCHING|'or'|'='? it=BARE-PRINTED ')'|']'",
        the,
        {"Born in {1334 AH (1916)} in Zubayr": "1916"},
    ),
    Rule(
        "BESIDE",
        "THAT-IS? 'the'? it=PRINTED|BARE-PRINTED",
        the,
        {"on {15 Sha'ban 1334, or 17 June 1916}, it": "1916-06-17"},
    ),
    Rule(
        "SAME-NATIVE",
        "','? MATCHING 'the'? it=NATIVE",
        the,
        {"On {20 June 1916, corresponding to 15 Sha'ban 1334} it": "1916-06-20"},
    ),
    Rule(
        "SAME-NATIVE",
        "'('|'[' MATCHING|'or'|'='? 'the'? it=NATIVE ')'|']'",
        the,
        {"On {20 June 1916 (15 Sha'ban 1334)} it": "1916-06-20"},
    ),
    Rule("SAME-NATIVE", "'/' it=NATIVE", the, {"built in {1925 AD/1334 AH} of stone": "1925"}),
    Rule(
        "BESIDE-NATIVE", "THAT-IS? 'the'? it=NATIVE", the, {"on {17 June 1916, or 15 Sha'ban 1334}, it": "1916-06-17"}
    ),
    Rule(
        "DOUBLE",
        "native=NATIVE printed=SAME-DAY",
        means.double,
        {"on {15 Sha'ban 1334 (20 June 1916)} it": "1916-06-20"},
    ),
    Rule("DOUBLE", "native=NATIVE printed=BESIDE", means.matching, {"built in {1334 AH/1916} of stone": "1916"}),
    Rule(
        "DOUBLE",
        "printed=PRINTED native=SAME-NATIVE",
        means.double,
        {"On {20 June 1916 (15 Sha'ban 1334)} it": "1916-06-20"},
    ),
    Rule(
        "DOUBLE",
        "printed=PRINTED|BARE-PRINTED native=SAME-NATIVE|BESIDE-NATIVE",
        means.matching,
        {"printed in {1916 (1334 AH)} at Bulaq": "1916"},
    ),
    Rule(
        "WHOLE",
        "it=COPTIC-POINT|OTTOMAN-POINT|JULIAN-POINT",
        the,
        {"He was patriarch {until 1650 of the Martyrs}.": "../1934-09-10"},
    ),
    Rule("WHOLE", "it=POINT NEW-STYLE", means.a_day, {"It fell on {7 November 1917 N.S.} at night": "1917-11-07"}),
)
"""Dates in two calendars of which one has its sign. Where only a stroke or a comma parts the two, they must agree."""

TWO_CALENDARS = (*rare((*SIGNS, *OTHERS, *SIGNED)), *OLD_AND_NEW, *BARE)
