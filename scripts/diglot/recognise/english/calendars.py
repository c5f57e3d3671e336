"""The parts of English dates in the Hijri calendar, from the smallest to whole periods.

Figures are a Hijri year where a sign says so (AH, Hijri) or a Hijri month stands beside them. A lone month is no date.
"""

from __future__ import annotations

from diglot.recognise import calendar_meanings as means
from diglot.recognise.grammar import Rule, nothing
from diglot.recognise.meanings import the, total

SIGNS = (
    Rule("HIJRI", "HIJRI-SIGN|HIJRI-WORD", nothing, {"He died in {1334 AH} at home": "[1915-11-09~..1916-10-27~]"}),
    Rule(
        "HIJRI",
        "BY-CALENDAR? 'the'? HIJRI-CALENDAR",
        nothing,
        {"He died in {1334 of the Islamic calendar} at home": "[1915-11-09~..1916-10-27~]"},
    ),
)
"""What says that figures are of this calendar."""

YEARS = (
    Rule(
        "HIJRI-YEAR",
        "YEAR-NOUN? it=#HIJRI HIJRI",
        the,
        {
            "He died in {1334 AH} at home": "[1915-11-09~..1916-10-27~]",
            "born in the {year 61 of the hijra}": "[0680-10-04~..0681-09-22~]",
        },
    ),
    Rule(
        "HIJRI-YEAR", "it=#HIJRI-YEAR ^HIJRI-LETTER", the, {"The statute of {1412H} says": "[1991-07-13~..1992-07-01~]"}
    ),
    Rule(
        "HIJRI-YEAR",
        "YEAR-NOUN? HIJRI-SIGN it=#HIJRI",
        the,
        {"He died in {AH 1334} at home": "[1915-11-09~..1916-10-27~]"},
    ),
    Rule(
        "HIJRI-YEAR",
        "HIJRI-YEAR-NOUN it=#HIJRI HIJRI-SIGN?",
        the,
        {"the budget of the {Hijri year 1434}": "[2012-11-15~..2013-11-04~]"},
    ),
    Rule(
        "HIJRI-YEAR-OF",
        "','|'of'|'in'? 'the'? it=HIJRI-YEAR",
        the,
        {"in {Sha'ban of the year 1334 AH} he": "[1916-06-03~..1916-07-01~]"},
    ),
    Rule(
        "HIJRI-YEAR-OF",
        "','|'of'|'in'? 'the'? YEAR-NOUN it=#HIJRI",
        the,
        {"in {Shawwal of the year 1288} it": "[1871-12-14~..1872-01-11~]"},
    ),
)
"""A Hijri year, and a year after what belongs to it."""

DAYS = (
    Rule("HIJRI-MONTH", "it=HIJRI-NAME", the, {"In {Sha‘ban 1334 AH} it began": "[1916-06-03~..1916-07-01~]"}),
    Rule(
        "HIJRI-MONTH",
        "first=RABI|JUMADA APOSTROPHE? '-'? SUN-ARTICLE? APOSTROPHE? '-'? second=FIRST-OR-SECOND",
        total,
        {
            "on {12 Rabi' al-Awwal 1395} he": "1975-03-25~",
            "on {8 Jumādā al-Ūlā 1343 AH} he": "1924-12-05~",
            "in {Rabiʿ II 1343}": "[1924-10-30~..1924-11-27~]",
            "in {Jumada'l-Akhira 1344}": "[1925-12-17~..1926-01-14~]",
        },
    ),
    Rule(
        "HIJRI-MONTH",
        "DHU APOSTROPHE? '-'? SUN-ARTICLE? APOSTROPHE? '-'? it=LAST-TWO",
        the,
        {
            "on {9 Dhu al-Hijja 1326} he": "1909-01-02~",
            "on {2 Dhū’l-Qaʿda 1326} he": "1908-11-26~",
            "on {2 Dhul-Qi'dah 1326}": "1908-11-26~",
        },
    ),
    Rule("HIJRI-MONTHS", "it=HIJRI-MONTH", the, {"In {Ramadan 1334} it began": "[1916-07-02~..1916-07-31~]"}),
    Rule(
        "HIJRI-MONTHS",
        "MONTH-NOUN it=HIJRI-MONTH",
        the,
        {"in the {month of Ramadan 1319 AH} they": "[1901-12-12~..1902-01-10~]"},
    ),
)
"""A month. The names of four of them are of two words, which every transliteration joins otherwise."""

POINTS = (
    Rule(
        "HIJRI-DAY-MONTH",
        "LEAD? day=DAY 'of'? month=HIJRI-MONTHS",
        means.hijri,
        {"In {1334 AH}, on {15 Safar}": "[1915-11-09~..1916-10-27~]; 1915-12-23~", "on {17 Ramadan} they won": ""},
    ),
    Rule(
        "HIJRI-DAY-MONTH",
        "LEAD? month=HIJRI-MONTHS 'the'? day=DAY",
        means.hijri,
        {"In {1334 AH}, on {Safar 15}": "[1915-11-09~..1916-10-27~]; 1915-12-23~"},
    ),
    Rule(
        "HIJRI-MONTH-ALONE",
        "month=HIJRI-MONTHS",
        means.hijri,
        {"{from Sha'ban to Ramadan 1334 AH}": "1916-06-03~/1916-07-31~"},
    ),
    Rule(
        "HIJRI-POINT",
        "it=HIJRI-DAY-MONTH|HIJRI-MONTH-ALONE year=HIJRI-YEAR-OF",
        means.dated,
        {
            "on {Saturday, 15 Sha'ban 1334 AH}, the guns": "1916-06-17~",
            "the {15th of Sha'ban of the year 1334}": "1916-06-17~",
            "on {Muharram 1st, 1400 AH}": "1979-11-21~",
            "in {Sha'ban 250 AH}": "[0864-09-11~..0864-10-09~]",
        },
    ),
    Rule(
        "HIJRI-POINT",
        "it=HIJRI-DAY-MONTH ','? year=#HIJRI-YEAR",
        means.dated,
        {"on {15 Sha'ban 1334}": "1916-06-17~", "on {Sha'ban 15, 1334}, the guns": "1916-06-17~"},
    ),
    Rule(
        "HIJRI-POINT",
        "month=HIJRI-MONTHS ','|'of'? year=#HIJRI-YEAR",
        means.alone,
        {"in {Ramadan 1334}": "[1916-07-02~..1916-07-31~]", "to Ragab 1200": ""},
    ),
    Rule("HIJRI-POINT", "LEAD? it=HIJRI-FIGURES HIJRI", the, {"dated {15/8/1334 AH}": "1916-06-17~"}),
    Rule("HIJRI-POINT", "LEAD? it=HIJRI-FIGURES ^HIJRI-LETTER", the, {"dated {27/8/1412H}": "1992-03-02~"}),
    Rule(
        "HIJRI-POINT", "year=HIJRI-YEAR", means.hijri, {"He died in {1334 A.H.} at home": "[1915-11-09~..1916-10-27~]"}
    ),
)
"""A day, month or year that says its year, and what lends itself one."""

FIGURES = (
    Rule(
        "HIJRI-FIGURES",
        "day=#DAY '/'|'-' month=#MONTH '/'|'-' year=#HIJRI",
        means.hijri,
        {"dated {15/8/1334 AH}": "1916-06-17~"},
    ),
    Rule(
        "HIJRI-FIGURES",
        "year=#HIJRI-YEAR '/'|'-' month=#MONTH '/'|'-' day=#DAY",
        means.hijri,
        {"dated {1334-8-15 AH}": "1916-06-17~"},
    ),
    Rule("HIJRI-FIGURES", "figures=#COMPOUND", means.dotted, {"dated {15.8.1334 AH}": "1916-06-17~"}),
    Rule("HIJRI-POINT", "LEAD? it=HIJRI-FIGURES", means.unsigned, {"dated {27/8/1412}": "1992-03-02~"}),
)
"""A date all in figures, which may be Hijri without a sign."""

PERIODS = (
    Rule(
        "HIJRI-CENTURY",
        "n=NTH-CENTURY '-'? CENTURY-NOUN HIJRI",
        means.century,
        {
            "in the {fourteenth century AH}": "[1882-11-12~..1979-11-20~]",
            "the {14th century of the hijra}": "[1882-11-12~..1979-11-20~]",
        },
    ),
    Rule(
        "HIJRI-CENTURY",
        "n=NTH-CENTURY HIJRI-ADJECTIVE CENTURY-NOUN",
        means.century,
        {"in the {third Hijri century}": "[0815-08-15~..0912-08-22~]"},
    ),
    Rule(
        "HIJRI-CENTURY",
        "first=NTH-CENTURY AND 'the'? last=NTH-CENTURY CENTURIES-NOUN|CENTURY-NOUN HIJRI",
        means.centuries,
        {"in the {12th and 13th centuries AH}": "[1688-10-26~..1882-11-11~]"},
    ),
    Rule(
        "HIJRI-DECADE",
        "tens=DECADE 'of' 'the'? century=HIJRI-CENTURY",
        means.decade,
        {"the {eighties of the 13th century AH}": "[1863-06-18~..1873-02-28~]"},
    ),
    Rule(
        "HIJRI-DECADE",
        "n=ORDINALS 'decade' 'of' 'the'? century=HIJRI-CENTURY",
        means.nth_decade,
        {"the {second decade of the 14th century AH}": "[1892-07-26~..1902-04-09~]"},
    ),
    Rule(
        "HIJRI-DECADE",
        "start=#HIJRI-YEAR ^APOSTROPHE? ^'s' HIJRI",
        means.ten_years,
        {"in the {1330s AH}": "[1911-12-22~..1921-09-03~]"},
    ),
    Rule(
        "NATIVE-WHOLE",
        "it=HIJRI-POINT|HIJRI-CENTURY|HIJRI-DECADE|COPTIC-POINT|OTTOMAN-POINT",
        the,
        {"in {late 1334 AH}": "[1916-07-02~..1916-10-27~]"},
    ),
    Rule(
        "PERIOD",
        "part=PART '-'? 'the'? whole=NATIVE-WHOLE",
        means.portion,
        {
            "In {early Ramadan 1334 AH} they": "[1916-07-02~..1916-07-11~]",
            "in the {second half of the 13th century AH}": "[1834-05-10~..1882-11-11~]",
        },
    ),
)
"""Longer and shorter than a year."""

PARTS = (*SIGNS, *YEARS, *DAYS, *POINTS, *PERIODS)
