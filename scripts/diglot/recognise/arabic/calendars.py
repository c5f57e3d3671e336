"""The parts of Arabic dates in the Hijri calendar, from the smallest to whole periods.

Figures are a Hijri year where a sign says so (هـ، هجرية، للهجرة) or a Hijri month stands before them. A lone month is no
date: رمضان and رجب are also names.
"""

from __future__ import annotations

from diglot.recognise import calendar_meanings as means
from diglot.recognise.grammar import Rule, nothing
from diglot.recognise.meanings import the

SIGNS = (
    Rule("HIJRI", "HIJRI-SHORT|HIJRI-WORD", nothing, {"توفي {عام 1334هـ} بعد مرض": "[1915-11-09~..1916-10-27~]"}),
    Rule(
        "HIJRI",
        "BY-CALENDAR HIJRI-ADJECTIVE",
        nothing,
        {"توفي {عام 1334 حسب التقويم الهجري} بعد مرض": "[1915-11-09~..1916-10-27~]"},
    ),
    Rule(
        "BY-CALENDAR",
        "ACCORDING? CALENDAR-NOUN",
        nothing,
        {"توفي {عام 1334 حسب التقويم الهجري} بعد مرض": "[1915-11-09~..1916-10-27~]"},
    ),
    Rule(
        "BY-CALENDAR",
        "ACCORDING? ل+CALENDAR-NOUN",
        nothing,
        {"توفي {عام 1334 وفقا للتقويم الهجري} بعد مرض": "[1915-11-09~..1916-10-27~]"},
    ),
    Rule(
        "BY-CALENDAR",
        "ب+CALENDAR-NOUN",
        nothing,
        {"توفي {عام 1334 بالتقويم الهجري} بعد مرض": "[1915-11-09~..1916-10-27~]"},
    ),
)
"""What says that figures are of this calendar."""

YEARS = (
    Rule(
        "HIJRI-YEAR",
        "YEAR-NOUN? it=#HIJRI-YEAR HIJRI",
        the,
        {
            "توفي {عام 1334هـ} بعد مرض": "[1915-11-09~..1916-10-27~]",
            "مصحف نسخ {1250 هجرية} بفاس": "[1834-05-10~..1835-04-28~]",
        },
    ),
    Rule(
        "HIJRI-YEAR",
        "YEAR-NOUN it=#HIJRI HIJRI",
        the,
        {"وقعت المأساة {سنة 61 للهجرة}": "[0680-10-04~..0681-09-22~]"},
    ),
    Rule("HIJRI-YEAR", "it=#HIJRI ^HIJRI-SHORT", the, {"استشهد في كربلاء ({61هـ})": "[0680-10-04~..0681-09-22~]"}),
    Rule(
        "HIJRI-YEAR",
        "YEAR-NOUN it=NUMBER|BELOW-100|THOUSANDS HIJRI-WORD",
        the,
        {"ولد {سنة ألف وثلاثمئة وأربع وثلاثين للهجرة}": "[1915-11-09~..1916-10-27~]"},
    ),
    Rule(
        "HIJRI-YEAR",
        "YEAR-NOUN it=YEAR-ORDINAL|ORDINAL HIJRI-WORD",
        the,
        {"في {السنة العاشرة للهجرة} حج": "[0631-04-12~..0632-03-31~]"},
    ),
    Rule(
        "HIJRI-YEAR",
        "YEAR-NOUN HIJRI-ADJECTIVE it=#HIJRI-YEAR HIJRI-SHORT?",
        the,
        {"موازنة {العام الهجري 1434هـ} أقرت": "[2012-11-15~..2013-11-04~]"},
    ),
    Rule(
        "HIJRI-YEAR",
        "YEAR-NOUN? '(' it=#HIJRI-YEAR ')' HIJRI",
        the,
        {"صدر النظام {عام (1412)هـ} ثم عدل": "[1991-07-13~..1992-07-01~]"},
    ),
    Rule(
        "UNSIGNED-YEAR",
        "YEAR-NOUN it=#HIJRI",
        the,
        {"أجدبت الأرض في {شوال سنة 1288} كلها": "[1871-12-14~..1872-01-11~]"},
    ),
    Rule(
        "UNSIGNED-YEAR",
        "YEAR-NOUN it=NUMBER|BELOW-100",
        the,
        {"كتبه في {رجب سنة ألف ومئتين وتسع وأربعين} بخطه": "[1833-11-14~..1833-12-13~]"},
    ),
    Rule(
        "UNSIGNED-YEAR",
        "YEAR-NOUN it=YEAR-ORDINAL",
        the,
        {"خرجوا في {ذي القعدة من السنة السادسة} معتمرين": "[0628-03-16~..0628-04-14~]"},
    ),
    Rule(
        "HIJRI-YEAR-OF",
        "'،'|','? 'من'|'في'? it=HIJRI-YEAR|UNSIGNED-YEAR",
        the,
        {"في {شعبان من عام 1334هـ} خرج": "[1916-06-03~..1916-07-01~]"},
    ),
    Rule(
        "HIJRI-YEAR-OF",
        "'من'? it=ل+HIJRI-YEAR|UNSIGNED-YEAR",
        the,
        {"في {محرم لعام 1400هـ} هزت مكة": "[1979-11-21~..1979-12-20~]"},
    ),
)
"""A Hijri year, and a year after what belongs to it."""

DAYS = (
    Rule(
        "HIJRI-MONTHS",
        "it=HIJRI-MONTH",
        the,
        {"دخل الجيش في {ربيع الآخر 1343هـ} المدينة": "[1924-10-30~..1924-11-27~]"},
    ),
    Rule(
        "HIJRI-MONTHS",
        "MONTH-NOUN it=HIJRI-MONTH",
        the,
        {"في {شهر رمضان المبارك 1393هـ} عبروا": "[1973-09-28~..1973-10-27~]"},
    ),
    Rule("HIJRI-DAY", "it=DAY", the, {"اجتمعوا في {15 شعبان 1334هـ} سرا": "1916-06-17~"}),
    Rule(
        "HIJRI-DAY",
        "it=HIJRI-DAY-WORD",
        the,
        {"مات في {سلخ شعبان سنة 1334} غريبا": "1916-07-01~", "ليلة {النصف من شعبان 1334هـ} احتفلوا": "1916-06-17~"},
    ),
    Rule(
        "HIJRI-DAY",
        "it=ل+BELOW-100 NIGHT? PASSED",
        the,
        {"توفي ل{ثلاث عشرة ليلة خلت من رمضان سنة 1210}": "1796-03-22~"},
    ),
    Rule(
        "HIJRI-DAY",
        "n=ل+BELOW-100 NIGHT? REMAINING",
        means.remaining,
        {"دخلها ل{خمس بقين من صفر سنة 923هـ}": "1517-03-29~"},
    ),
)
"""A month and a day of it."""

POINTS = (
    Rule(
        "HIJRI-DAY-MONTH",
        "LEAD? day=HIJRI-DAY 'من'? month=HIJRI-MONTHS",
        means.hijri,
        {
            "{سنة 1334هـ}، {الجمعة 17 رمضان}، انتصروا": "[1915-11-09~..1916-10-27~]; 1916-07-18~",
            "وفي {17 رمضان} انتصروا": "",
        },
    ),
    Rule(
        "HIJRI-MONTH-ALONE",
        "month=HIJRI-MONTHS",
        means.hijri,
        {"{من شعبان إلى رمضان 1334هـ} حاصروها": "1916-06-03~/1916-07-31~"},
    ),
    Rule(
        "HIJRI-POINT",
        "it=HIJRI-DAY-MONTH|HIJRI-MONTH-ALONE year=HIJRI-YEAR-OF",
        means.dated,
        {
            "صباح {السبت 15 شعبان 1334هـ} دوت المدافع": "1916-06-17~",
            "في {الخامس عشر من شعبان سنة 1334 هجرية} بدأت": "1916-06-17~",
            "{غرة محرم 1400هـ} حاصروا الحرم": "1979-11-21~",
            "في {جمادى الثانية 1327هـ} خلع": "[1909-06-20~..1909-07-18~]",
        },
    ),
    Rule(
        "HIJRI-POINT",
        "it=HIJRI-DAY-MONTH '،'|','|'من'? year=#HIJRI-YEAR",
        means.dated,
        {"كتبت في {٩ ذي الحجة ١٣٢٦} برقية": "1909-01-02~"},
    ),
    Rule(
        "HIJRI-POINT",
        "month=HIJRI-MONTHS '،'|','? year=#HIJRI-YEAR",
        means.alone,
        {
            "اندلعت في {شعبان 1334}.": "[1916-06-03~..1916-07-01~]",
            "وزعوا في رمضان 1200 علبة": "",
            "باع رجب 450 نعجة": "",
        },
    ),
    Rule("HIJRI-POINT", "LEAD? it=HIJRI-FIGURES HIJRI", the, {"صدر {يوم 15/8/1334هـ} عدد خاص": "1916-06-17~"}),
    Rule(
        "HIJRI-POINT",
        "LEAD? '(' it=HIJRI-FIGURES ')' HIJRI",
        the,
        {"الأمر الملكي المؤرخ في {(27/8/1412)هـ}": "1992-03-02~"},
    ),
    Rule("HIJRI-POINT", "year=HIJRI-YEAR", means.hijri, {"توفي {سنة ١٣٣٤ للهجرة}": "[1915-11-09~..1916-10-27~]"}),
)
"""A day, month or year that says its year, and what lends itself one."""

FIGURES = (
    Rule(
        "HIJRI-FIGURES",
        "day=#DAY '/'|'-' month=#MONTH '/'|'-' year=#HIJRI",
        means.hijri,
        {"صدر {يوم 15/8/1334هـ} عدد خاص": "1916-06-17~", "قتل في {10/1/61 هـ}": "0680-10-13~"},
    ),
    Rule(
        "HIJRI-FIGURES",
        "year=#HIJRI-YEAR '/'|'-' month=#MONTH '/'|'-' day=#DAY",
        means.hijri,
        {"قرار بتاريخ {1434/8/15هـ}": "2013-06-24~"},
    ),
    Rule("HIJRI-FIGURES", "figures=#COMPOUND", means.dotted, {"وقع في {15.8.1334هـ}": "1916-06-17~"}),
    Rule("HIJRI-POINT", "LEAD? it=HIJRI-FIGURES", means.unsigned, {"مرسوم مؤرخ في {15/8/1434}": "2013-06-24~"}),
)
"""A date all in figures, which may be Hijri without a sign."""

PERIODS = (
    Rule(
        "HIJRI-CENTURY",
        "CENTURY-NOUN n=ORDINAL HIJRI",
        means.century,
        {"{القرن الرابع عشر الهجري}": "[1882-11-12~..1979-11-20~]"},
    ),
    Rule(
        "HIJRI-CENTURY",
        "CENTURY-NOUN 'ال'? n=#CENTURY HIJRI",
        means.century,
        {"من علماء {القرن الـ13 الهجري} في نجد": "[1785-11-04~..1882-11-11~]"},
    ),
    Rule(
        "HIJRI-CENTURY",
        "'ق' '.'? n=#CENTURY HIJRI-SHORT",
        means.century,
        {"مخطوط من {ق 11هـ} نادر": "[1591-10-19~..1688-10-25~]"},
    ),
    Rule(
        "HIJRI-CENTURY",
        "CENTURIES-NOUN first=ORDINAL last=و+ORDINAL HIJRI-BOTH|HIJRI-WORD",
        means.centuries,
        {"في {القرنين الثاني عشر والثالث عشر الهجريين}": "[1688-10-26~..1882-11-11~]"},
    ),
    Rule(
        "HIJRI-DECADE",
        "DECADE-NOUN? tens=DECADE 'من'? century=HIJRI-CENTURY",
        means.decade,
        {"في {ثمانينيات القرن الثالث عشر الهجري}": "[1863-06-18~..1873-02-28~]"},
    ),
    Rule(
        "HIJRI-DECADE",
        "'العقد' n=ORDINAL 'من' century=HIJRI-CENTURY",
        means.nth_decade,
        {"خلال {العقد الثاني من القرن الرابع عشر الهجري}": "[1892-07-26~..1902-04-09~]"},
    ),
    Rule(
        "NATIVE-WHOLE",
        "it=HIJRI-POINT|HIJRI-CENTURY|HIJRI-DECADE|COPTIC-POINT|OTTOMAN-POINT",
        the,
        {"{أواخر عام 1334هـ}": "[1916-07-02~..1916-10-27~]"},
    ),
    Rule(
        "PERIOD",
        "n=PART whole=NATIVE-WHOLE",
        means.part,
        {
            "{أوائل رمضان 1334هـ} صام": "[1916-07-02~..1916-07-11~]",
            "{منتصف القرن الثالث عشر الهجري}": "[1817-11-11~..1849-11-16~]",
        },
    ),
    Rule(
        "PERIOD",
        "parts=FRACTION n=FRACTION-ORDINAL 'من' whole=NATIVE-WHOLE",
        means.fraction,
        {
            "في {النصف الثاني من القرن الثالث عشر الهجري}": "[1834-05-10~..1882-11-11~]",
            "{النصف الأول من شعبان 1334هـ}": "[1916-06-03~..1916-06-17~]",
        },
    ),
    Rule(
        "PERIOD",
        "n=HIJRI-PART 'من' whole=NATIVE-WHOLE",
        means.part,
        {"في {العشر الأواخر من رمضان 1334هـ}": "[1916-07-22~..1916-07-31~]"},
    ),
)
"""Longer and shorter than a year."""

PARTS = (*SIGNS, *YEARS, *DAYS, *POINTS, *PERIODS)
