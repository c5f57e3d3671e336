"""What looks like an Arabic date and is none: found, so that no part of it is taken for one."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.grammar import Rule, nothing

NAMED = (
    Rule(
        "EVENT",
        "EVENT-NOUN DAY? 'من'? MONTH-NAMES",
        nothing,
        {
            "عقب ثورة فبراير {1917} عاد": "1917",
            "{عام 1961} وبعد حرب أكتوبر": "1961",
            "ذكرى ثورة 23 يوليو {1952}": "1952",
        },
    ),
    Rule("EVENT", "MONTH-NAMES COLOUR", nothing, {"في أيلول الأسود {1970} رحلوا": "1970", "في تشرين المجيد": ""}),
    Rule(
        "NO-DATE",
        "NAMED-NOUN DAY? 'من'? MONTH-NAMES",
        nothing,
        {"{عام 1961} في شارع 26 يوليو": "1961", "جامعة السادس من أكتوبر": "", "{عام 1970} في ساحة أول نوفمبر": "1970"},
    ),
    Rule("NO-DATE", "DOOR", nothing, {"{عام 1929} عاد، وهذا باب يطول": "1929"}),
    Rule("NO-DATE", "UNTIL HOMOGRAPH", nothing, {"{عام 1929} تعلم حتى مارس الطب": "1929"}),
)
"""A month in the name of an event, a street, a newspaper, a party; a month's name that is another word."""

AMOUNTS = (
    Rule("COUNT", "#YEAR UNIT", nothing, {"في 1929 كتابا": "", "قتل في 1500 قرية": ""}),
    Rule(
        "COUNT", "year=#YEAR BARE-UNIT", means.round_number, {"في 1500 كتاب": "", "وأصدر في {1929} كتاب الأيام": "1929"}
    ),
    Rule("COUNT", "#YEAR TAMYIZ", nothing, {"جمع في 1929 لحنًا": ""}),
    Rule("NO-DATE", "COUNT", nothing, {"أقام في 1200 منزل": ""}),
    Rule(
        "NO-DATE",
        "SINCE|UNTIL|BY|ABOUT|BEFORE|AFTER|PART|HOMOGRAPH COUNT",
        nothing,
        {"سار حتى 1500 متر": "", "مارس 1500 معلم المهنة": ""},
    ),
    Rule("NO-DATE", "BETWEEN #YEAR و+COUNT", nothing, {"يبلغ عددهم بين 1200 و1500 رجل": ""}),
    Rule("NO-DATE", "FROM #YEAR TO COUNT", nothing, {"يرتفع من 1200 إلى 1500 متر": ""}),
    Rule("NO-DATE", "#YEAR '-' COUNT", nothing, {"نحو 1200 - 1500 جندي": ""}),
    Rule("NO-DATE", "#YEAR '%'|'٪'|MONEY", nothing, {"زاد في 1929% مرة": ""}),
    Rule(
        "NO-DATE",
        "NUMBERED '.'|':'? #YEAR",
        nothing,
        {"انظر ص. 1929 - 1931": "", "الملف رقم 1914-1918": "", "القانون 1936، الصادر": ""},
    ),
    Rule("NO-DATE", "THE-DECADE|DECADE|DECADES AGE", nothing, {"مات {سنة 1940} في الأربعينيات من عمره": "1940"}),
    Rule("NO-DATE", "SOMEBODY 'في' PART? THE-DECADE", nothing, {"{سنة 1940} زاره رجل في أواخر الخمسينيات": "1940"}),
)
"""Amounts, prices, numbers of pages and laws, ages."""

NO_DATES = (*NAMED, *AMOUNTS)
