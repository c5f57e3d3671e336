"""English dates in the Hijri calendar, from the smallest parts to the whole.

Figures are a Hijri year where a sign says so (AH, Hijri) or a Hijri month stands beside them. A lone month is no date.
"""

from __future__ import annotations

from diglot.recognise import calendar_meanings as means
from diglot.recognise.grammar import Rule, nothing
from diglot.recognise.meanings import the, total

YEARS = (
    Rule(
        "HIJRI-YEAR",
        "YEAR-NOUN? it=#HIJRI HIJRI-SIGN|HIJRI-WORD",
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
        "HIJRI-POINT",
        "LEAD? day=DAY 'of'? month=HIJRI-MONTHS year=HIJRI-YEAR-OF",
        means.hijri,
        {
            "on {Saturday, 15 Sha'ban 1334 AH}, the guns": "1916-06-17~",
            "the {15th of Sha'ban of the year 1334}": "1916-06-17~",
        },
    ),
    Rule(
        "HIJRI-POINT",
        "LEAD? day=DAY 'of'? month=HIJRI-MONTHS ','? year=#HIJRI-YEAR",
        means.hijri,
        {"on {15 Sha'ban 1334}": "1916-06-17~"},
    ),
    Rule(
        "HIJRI-POINT",
        "LEAD? month=HIJRI-MONTHS 'the'? day=DAY ','? year=HIJRI-YEAR-OF|#HIJRI-YEAR",
        means.hijri,
        {"on {Sha'ban 15, 1334}, the guns": "1916-06-17~", "on {Muharram 1st, 1400 AH}": "1979-11-21~"},
    ),
    Rule(
        "HIJRI-POINT",
        "month=HIJRI-MONTHS year=HIJRI-YEAR-OF",
        means.hijri,
        {"in {Sha'ban 250 AH}": "[0864-09-11~..0864-10-09~]"},
    ),
    Rule(
        "HIJRI-POINT",
        "month=HIJRI-MONTHS ','|'of'? year=#HIJRI-YEAR",
        means.alone,
        {"in {Ramadan 1334}": "[1916-07-02~..1916-07-31~]", "to Ragab 1200": ""},
    ),
    Rule(
        "HIJRI-POINT",
        "LEAD? day=#DAY '/'|'-' month=#MONTH '/'|'-' year=#HIJRI HIJRI-SIGN|HIJRI-WORD",
        means.hijri,
        {"dated {15/8/1334 AH}": "1916-06-17~"},
    ),
    Rule(
        "HIJRI-POINT",
        "LEAD? day=#DAY ^'/'|'-' month=^#MONTH ^'/'|'-' year=^#HIJRI-YEAR ^HIJRI-LETTER",
        means.hijri,
        {"dated {27/8/1412H}": "1992-03-02~"},
    ),
    Rule(
        "HIJRI-POINT",
        "LEAD? day=#DAY ^'/'|'-' month=^#MONTH ^'/'|'-' year=^#HIJRI-YEAR",
        means.figures,
        {"dated {27/8/1412}": "1992-03-02~"},
    ),
    Rule(
        "HIJRI-POINT",
        "LEAD? figures=#COMPOUND HIJRI-SIGN|HIJRI-WORD",
        means.dotted,
        {"dated {15.8.1334 AH}": "1916-06-17~"},
    ),
    Rule(
        "HIJRI-POINT", "year=HIJRI-YEAR", means.hijri, {"He died in {1334 A.H.} at home": "[1915-11-09~..1916-10-27~]"}
    ),
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
)
"""A day, month or year that says its year, and what lends itself one."""

PERIODS = (
    Rule(
        "HIJRI-CENTURY",
        "n=NTH-CENTURY '-'? CENTURY-NOUN HIJRI-SIGN|HIJRI-WORD",
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
        "first=NTH-CENTURY AND 'the'? last=NTH-CENTURY CENTURIES-NOUN|CENTURY-NOUN HIJRI-SIGN|HIJRI-WORD",
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
        "start=#HIJRI-YEAR ^APOSTROPHE? ^'s' HIJRI-SIGN|HIJRI-WORD",
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

RANGES = (
    Rule(
        "HIJRI-RANGE",
        "YEARS-NOUN? first=#HIJRI HIJRI-SIGN|HIJRI-WORD? '-' last=#HIJRI HIJRI-SIGN|HIJRI-WORD",
        means.years,
        {
            "He ruled ({1300–1334 AH}) alone": "1882-11-12~/1916-10-27~",
            "he lived ({1266 AH – 1323 AH})": "1849-11-17~/1906-02-24~",
        },
    ),
    Rule(
        "HIJRI-RANGE",
        "HIJRI-SIGN first=#HIJRI '-' HIJRI-SIGN? last=#HIJRI",
        means.years,
        {"He ruled ({AH 1300–1334}) alone": "1882-11-12~/1916-10-27~"},
    ),
    Rule(
        "HIJRI-RANGE",
        "first=#HIJRI-YEAR ^'-'|'/' last=^#TAIL HIJRI-SIGN|HIJRI-WORD",
        means.short_span,
        {"the files of {1330–34 AH}": "1911-12-22~/1916-10-27~"},
    ),
    Rule(
        "HIJRI-RANGE",
        "first=#HIJRI-YEAR ^'/' last=^#HIJRI-YEAR HIJRI-SIGN|HIJRI-WORD",
        means.years,
        {"the {1334/1335 AH} season": "1915-11-09~/1917-10-16~"},
    ),
    Rule(
        "HIJRI-RANGE",
        "LEAD? first=DAY AND|'-' last=DAY 'of'? month=HIJRI-MONTHS year=HIJRI-YEAR-OF|#HIJRI-YEAR",
        means.days,
        {
            "on {15 and 16 Sha'ban 1334}": "1916-06-17~/1916-06-18~",
            "on {15–20 Sha'ban 1334 AH}": "1916-06-17~/1916-06-22~",
        },
    ),
    Rule("LENDING", "day=DAY", means.hijri, {"{from 15 to 20 Sha'ban 1334}": "1916-06-17~/1916-06-22~"}),
    Rule(
        "LENDING",
        "it=HIJRI-DAY-MONTH|HIJRI-MONTH-ALONE",
        the,
        {"{from 15 Sha'ban to 20 Ramadan 1334}": "1916-06-17~/1916-07-21~"},
    ),
    Rule(
        "LENDING",
        "YEAR-NOUN? year=#HIJRI-YEAR",
        means.hijri,
        {"{between 1300 and 1334 AH}": "[1882-11-12~..1916-10-27~]"},
    ),
    Rule(
        "HIJRI-RANGE",
        "first=HIJRI-DAY-MONTH|HIJRI-MONTH-ALONE '-' last=HIJRI-POINT",
        means.from_to,
        {"in {Sha'ban–Ramadan 1334}": "1916-06-03~/1916-07-31~"},
    ),
    Rule(
        "DATE",
        "FROM YEARS-NOUN? 'the'? first=LENDING|HIJRI-POINT TO 'the'? last=HIJRI-POINT|LENDING",
        means.from_to,
        {
            "He ruled {from 1300 to 1334 AH}.": "1882-11-12~/1916-10-27~",
            "He ruled {from 1300 AH to 1334}.": "1882-11-12~/1916-10-27~",
        },
    ),
    Rule(
        "DATE",
        "BETWEEN YEARS-NOUN? 'the'? first=LENDING|HIJRI-POINT AND 'the'? last=HIJRI-POINT|LENDING",
        means.between,
        {
            "He left {between 1300 and 1334 AH}.": "[1882-11-12~..1916-10-27~]",
            "{between Rajab and Shawwal 1334}": "[1916-05-04~..1916-08-29~]",
        },
    ),
    Rule(
        "DATE",
        "YEARS-NOUN? year=#HIJRI-YEAR >AND >#HIJRI-YEAR >HIJRI-SIGN|HIJRI-WORD",
        means.hijri,
        {"in {1300} and {1301 AH} he": "[1882-11-12~..1883-11-01~]; [1883-11-02~..1884-10-20~]"},
    ),
)
"""From one date to another; each end lends the other what it leaves out."""

IN_CONTEXT = (
    Rule(
        "DATE",
        "it=HIJRI-DAY-MONTH",
        the,
        {
            "In {1334 AH}, on the {tenth of Rajab}": "[1915-11-09~..1916-10-27~]; 1916-05-13~",
            "We fast on 27 Rajab each year": "",
        },
        before="!RECURRING",
    ),
    Rule(
        "DATE",
        "MONTH-NOUN month=HIJRI-MONTH",
        means.hijri,
        {
            "{1334 AH}: the {month of Rajab} had begun": "[1915-11-09~..1916-10-27~]; [1916-05-04~..1916-06-02~]",
            "The month of Ramadan": "",
        },
    ),
    Rule(
        "DATE",
        "month=HIJRI-MONTH",
        means.hijri,
        {
            "He left in {1334 AH} and came back in {Rajab}": "[1915-11-09~..1916-10-27~]; [1916-05-04~..1916-06-02~]",
            "in Rajab": "",
        },
        after="IN",
    ),
    Rule(
        "DATE",
        "part=PART '-'? 'the'? whole=HIJRI-MONTH-ALONE",
        means.portion,
        {
            "He left in {1334 AH} and came back in {late Rajab}": "[1915-11-09~..1916-10-27~]; [1916-05-24~..1916-06-02~]",
            "early Ramadan": "",
        },
    ),
    Rule(
        "DATE",
        "LEAD? day=DAY 'of'? month=HIJRI-MONTHS year=YEAR",
        means.in_year,
        {"They crossed on {10 Ramadan 1973} at noon": "1973-10-07~"},
    ),
    Rule(
        "DATE",
        "month=HIJRI-MONTHS year=YEAR",
        means.in_year,
        {"They crossed in {Ramadan 1973} at noon": "[1973-09-28~..1973-10-27~]"},
        after="IN",
    ),
    Rule(
        "DATE",
        "LEAD? day=DAY 'of'? month=HIJRI-MONTHS 'of'|'in' n=THAT-YEAR",
        means.of_year,
        {"Born in {1334 AH}, and on {10 Shawwal of the same year} he": "[1915-11-09~..1916-10-27~]; 1916-08-10~"},
    ),
    Rule(
        "DATE",
        "month=HIJRI-MONTHS 'of'|'in' n=THAT-YEAR",
        means.of_year,
        {
            "Born in {1334 AH}; in {Muharram of the following year} he": "[1915-11-09~..1916-10-27~]; [1916-10-28~..1916-11-26~]",
            "Ramadan of that year": "",
        },
    ),
)
"""What takes its year from the one that the text is in, or from a Gregorian one beside it."""

NO_DATES = (
    Rule(
        "EVENT",
        "HIJRI-DAY-MONTH|HIJRI-MONTH EVENT-NOUN|EVENT-WORD|STREET-NOUN",
        nothing,
        {
            "after the 14 Ramadan Revolution": "",
            "the 10th of Ramadan City": "",
            "After the Ramadan War {1973} was": "1973",
        },
    ),
    Rule(
        "EVENT",
        "EVENT-NOUN|EVENT-WORD|STREET-NOUN 'of' 'the'? HIJRI-DAY-MONTH",
        nothing,
        {"after the revolution of 14 Ramadan": ""},
    ),
    Rule("NO-DATE", "HIJRI-MONTHS COUNT", nothing, {"sent Ragab 1234 books": ""}),
    Rule(
        "NO-DATE",
        "YEAR-NOUN? #HIJRI OTHER-HIJRI|SOLAR",
        nothing,
        {"in 1357 SH": "", "in the year 1357 solar hijri": ""},
    ),
    Rule(
        "OTHER-ERA",
        "date=DATE HIJRI-SIGN|HIJRI-WORD|OTHER-HIJRI|COPTIC",
        means.of_other_era,
        {"in the spring of 1334 AH": "", "In {1945} A. H. Smith": "1945"},
    ),
)
"""Hijri months in the names of events and streets, years of calendars that are not known here."""

HIJRI = (*YEARS, *DAYS, *POINTS, *PERIODS, *RANGES, *IN_CONTEXT, *NO_DATES)
