"""Arabic periods: centuries, decades, seasons, and the parts of longer ones."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.expressions import Decade, LastCentury, Season, TextsCentury, Week
from diglot.recognise.grammar import Rule

CENTURIES = (
    Rule(
        "CENTURY",
        "CENTURY-NOUN n=ORDINAL ERA?",
        means.century,
        {"من أشهر ما في {القرن العشرين}": "19XX", "منذ عهد {القرن التاسع عشر}": "18XX"},
    ),
    Rule("CENTURY", "CENTURY-NOUN 'ال'? n=#CENTURY ERA?", means.century, {"عاش في {القرن الـ19} فقيرا": "18XX"}),
    Rule("CENTURY", "CENTURY-NOUN LAST", LastCentury, {"في {القرن الماضي} كثرت": "19XX"}),
    Rule(
        "CENTURY",
        "CENTURIES-NOUN first=ORDINAL last=و+ORDINAL",
        means.century_range,
        {"بين شعراء {القرنين التاسع عشر والعشرين}": "[1800..1999]"},
    ),
    Rule(
        "CENTURY",
        "CENTURY-NOUN n=ORDINAL BEFORE-CHRIST",
        means.century_before_christ,
        {"في {القرن الثالث قبل الميلاد} بنيت": "[-0299..-0200]"},
    ),
    Rule(
        "CENTURY",
        "MILLENNIUM-NOUN n=ORDINAL-HER|ORDINAL",
        means.millennium,
        {"في {الألفية الثالثة} صارت": "[2000..2999]"},
    ),
    Rule(
        "CENTURY",
        "MILLENNIUM-NOUN|THOUSAND-NOUN n=ORDINAL-HER|ORDINAL BEFORE-CHRIST",
        means.millennium_before_christ,
        {"{منذ الألف الثالث قبل الميلاد}": "-2999/.."},
    ),
    Rule("THE-CENTURY", "CENTURY-NOUN", TextsCentury, {"ولد {عام 1950} وتوفي {أواخر القرن}": "1950; [1966..1999]"}),
)
"""A century is counted as 1900–1999, the third one before Christ is 300 to 201."""

DECADES = (
    Rule(
        "DECADES",
        "DECADE-NOUN tens=DECADE-TENS|DECADE",
        Decade,
        {"كتب {عام 1940} عن {سنوات العشرين}": "1940; 192X"},
    ),
    Rule("DECADES", "DECADE-NOUN 'ال' tens=#TENS", Decade, {"كتب {عام 1940} عن {سنوات الـ 30}": "1940; 193X"}),
    Rule("DECADES", "tens=THE-DECADE", Decade, {"في {عام 1961} وبعده، في {الستينات}": "1961; 196X"}),
    Rule(
        "DECADES",
        "DECADE-NOUN? tens=DECADE 'من'? century=CENTURY",
        Decade,
        {
            "في {ثلاثينيات القرن العشرين}": "193X",
            "في {الأربعينات من القرن التاسع عشر}": "184X",
            "مع {خمسينيات القرن الماضي} تبدل": "195X",
        },
    ),
    Rule(
        "DECADES",
        "DECADE-NOUN tens=DECADE-TENS 'من'? century=CENTURY",
        Decade,
        {"خلال {سنوات السبعين من القرن التاسع عشر}": "187X"},
    ),
    Rule(
        "DECADES",
        "'العقد' n=ORDINAL|FINAL 'من' century=CENTURY|THE-CENTURY",
        means.nth_decade,
        {"في {العقد الثالث من القرن العشرين}": "192X", "في {العقد الأخير من القرن التاسع عشر}": "189X"},
    ),
    Rule(
        "DECADES",
        "TWO-DECADES n=FIRST-TWO|LAST-TWO 'من' century=CENTURY|THE-CENTURY",
        means.two_decades,
        {"خلال {العقدين الأخيرين من القرن التاسع عشر}": "[1880..1899]"},
    ),
    Rule(
        "DECADES",
        "'العقود' count=THE-NUMBER n=FIRST-FEW|LAST-FEW 'من' century=CENTURY|THE-CENTURY",
        means.decades,
        {"في {العقود الثلاثة الأولى من القرن العشرين}": "[1900..1929]"},
    ),
)
"""A decade without its century is of the century of the text's last date."""

PARTS_OF = (
    Rule(
        "SEASONS",
        "season=SEASON year=YEAR-OF",
        Season,
        {"في {ربيع 1917} هبت": "[1917-03..1917-05]", "أمضى {صيف عام 1939}": "[1939-06..1939-08]"},
    ),
    Rule(
        "SEASONS",
        "season=SEASON YEAR-NOUN? first=#YEAR '-'|'/' last=#YEAR|#TAIL",
        means.winter,
        {"قضوا {شتاء 1916-1917} في الخنادق": "[1916-12..1917-02]", "{شتاء عام 1941/42}": "[1941-12..1942-02]"},
    ),
    Rule("WHOLE", "it=POINT|CENTURY|DECADES|SEASONS", means.the, {"هرب {سنة 1906}": "1906"}),
    Rule("PERIOD", "it=WHOLE", means.the, {"اعتزل {سنة 1906}": "1906"}),
    Rule(
        "PERIOD",
        "n=PART whole=WHOLE|MONTH-ALONE|THE-CENTURY|YEAR-ALONE",
        means.part,
        {
            "اهتزت البلاد {مطلع شهر ديسمبر 1934}": "[1934-12-01..1934-12-10]",
            "في {أواخر عام 1929}": "[1929-09..1929-12]",
            "في {منتصف الثلاثينيات من القرن العشرين}": "[1933..1935]",
            "ولد في {أواسط القرن التاسع عشر}": "[1833..1865]",
            "عاد {مطلع 1936} إلى القرية": "[1936-01..1936-04]",
            "{الأيام الأولى من آب 1990}": "[1990-08-01..1990-08-10]",
        },
    ),
    Rule(
        "PERIOD",
        "into=FRACTION n=FRACTION-ORDINAL 'من' whole=WHOLE|MONTH-ALONE|THE-CENTURY|YEAR-ALONE",
        means.fraction,
        {
            "في {النصف الأول من القرن العشرين}": "[1900..1949]",
            "خلال {الربع الأخير من عام 1952}": "[1952-10..1952-12]",
            "وفي {النصف الثاني من شباط 1929}": "[1929-02-15..1929-02-28]",
        },
    ),
    Rule(
        "PERIOD",
        "WEEK n=ORDINAL-UNIT|FINAL 'من' month=POINT|MONTH-ALONE",
        Week,
        {"في {الأسبوع الأول من أيار 1920}": "[1920-05-01..1920-05-07]"},
    ),
    Rule(
        "PERIOD",
        "LAST-DAY of=POINT|MONTH-ALONE",
        means.last_day,
        {"وقع {آخر يوم من شباط 1929}": "1929-02-28", "في {اليوم الأخير من عام 1949}": "1949-12-31"},
    ),
    Rule("PERIOD", "THE-FIRST-DAY of=POINT", means.first_day, {"في {أول يوم من عام 1950}": "1950-01-01"}),
)
"""Longer and shorter than a year."""

PERIODS = (*CENTURIES, *DECADES, *PARTS_OF)
