"""English Hijri dates as they stand in a sentence: ranges, what only its context makes a date, and what is none."""

from __future__ import annotations

from diglot.recognise import calendar_meanings as means
from diglot.recognise.english.calendars import FIGURES, PARTS
from diglot.recognise.grammar import Rule, nothing, rare
from diglot.recognise.meanings import the

RANGES = (
    Rule(
        "HIJRI-RANGE",
        "YEARS-NOUN? first=#HIJRI HIJRI? '-' last=#HIJRI HIJRI",
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
        "HIJRI-SIGN first=#HIJRI-YEAR ^'-'|'/' last=^#TAIL",
        means.short_span,
        {"in {AH 1343–44} he": "1924-08-02~/1926-07-11~"},
    ),
    Rule(
        "HIJRI-RANGE",
        "first=#HIJRI-YEAR ^'-'|'/' last=^#TAIL HIJRI",
        means.short_span,
        {"the files of {1330–34 AH}": "1911-12-22~/1916-10-27~"},
    ),
    Rule(
        "HIJRI-RANGE",
        "first=#HIJRI-YEAR ^'/' last=^#HIJRI-YEAR HIJRI",
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
        "YEARS-NOUN? year=#HIJRI-YEAR >AND >#HIJRI-YEAR >HIJRI",
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
        "it=HIJRI-DAY-MONTH year=YEAR",
        means.in_year,
        {"They crossed on {10 Ramadan 1973} at noon": "1973-10-07~"},
    ),
    Rule(
        "DATE",
        "it=HIJRI-MONTH-ALONE year=YEAR",
        means.in_year,
        {"They crossed in {Ramadan 1973} at noon": "[1973-09-28~..1973-10-27~]"},
        after="IN",
    ),
    Rule(
        "DATE",
        "it=HIJRI-DAY-MONTH|HIJRI-MONTH-ALONE 'of'|'in' n=THAT-YEAR",
        means.of_year,
        {
            "Born in {1334 AH}; in {Muharram of the following year} he": "[1915-11-09~..1916-10-27~]; [1916-10-28~..1916-11-26~]",
            "Ramadan of that year": "",
            "Born in {1334 AH}, and on {10 Shawwal of the same year} he": "[1915-11-09~..1916-10-27~]; 1916-08-10~",
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
        "date=DATE HIJRI|OTHER-HIJRI|COPTIC",
        means.of_other_era,
        {"in the spring of 1334 AH": "", "In {1945} A. H. Smith": "1945"},
    ),
)
"""Hijri months in the names of events and streets, years of calendars that are not known here."""

HIJRI = (*rare((*PARTS, *RANGES, *IN_CONTEXT, *NO_DATES)), *FIGURES)
