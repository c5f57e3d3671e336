"""Arabic dates as they stand in a sentence: ranges, qualified periods, and what only its context makes a date."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.expressions import About, By, Point, Since, Until
from diglot.recognise.grammar import Rule

RANGES = (
    Rule(
        "DAY-MONTH", "LEAD? day=DAY 'من'? month=MONTH", Point, {"{من 20 تموز إلى 3 آب 1944}": "1944-07-20/1944-08-03"}
    ),
    Rule("DAY-ALONE", "day=DAY", Point, {"{من 19 إلى 24 أغسطس 1936}": "1936-08-19/1936-08-24"}),
    Rule("YEAR-ALONE", "year=#YEAR", Point, {"{من عام 1914 حتى 1918}": "1914/1918"}),
    Rule("END", "it=PERIOD|DAY-MONTH|YEAR-ALONE", means.the, {"{من شباط 1917 إلى 1921}": "1917-02/1921"}),
    Rule(
        "DATE",
        "BETWEEN YEARS-NOUN? first=END|DAY-ALONE|MONTH-ALONE last=و+END",
        means.between,
        {
            "بلغت أوجها {ما بين عامي 1936 و1938} في البلاد": "[1936..1938]",
            "وقع الحادث {بين 19 و24 أغسطس 1936}": "[1936-08-19..1936-08-24]",
            "و{بين كانون الثاني وآذار 1929} رحل": "[1929-01..1929-03]",
            "تغير كل شيء {بين نهاية عام 1928 ومطلع عام 1930}.": "[1928-09..1930-04]",
            "{بين ١٩٣٦ و ١٩٣٨}": "[1936..1938]",
        },
    ),
    Rule(
        "DATE",
        "FROM YEARS-NOUN? first=END|DAY-ALONE|MONTH-ALONE TO last=END",
        means.from_to,
        {"حكم {من عام 1924 إلى عام 1953}": "1924/1953", "امتدت {من 1914 وحتى 1918} في أوروبا": "1914/1918"},
    ),
    Rule(
        "DATE",
        "YEAR-NOUN|YEARS-NOUN? first=#YEAR '-' last=#YEAR ^'م'?",
        means.years,
        {"الحرب الكبرى ({1914-1918})": "1914/1918", "في {الأعوام 1929 – 1933}": "1929/1933"},
    ),
    Rule(
        "DATE",
        "YEAR-NOUN|YEARS-NOUN? first=#YEAR ^'-'|'/' last=^#TAIL",
        means.short_span,
        {"حملة {1936-38} على الخصوم": "1936/1938"},
    ),
    Rule(
        "DATE",
        "YEAR-NOUN|YEARS-NOUN? first=#YEAR ^'/' last=^#YEAR",
        means.years,
        {"الموسم الدراسي {1936/1937}": "1936/1937"},
    ),
    Rule(
        "DATE",
        "first=DAY-ALONE '-' last=POINT|DAY-MONTH",
        means.from_to,
        {"انعقد في {19-24 أغسطس 1936} علنا": "1936-08-19/1936-08-24"},
    ),
)
"""From one date to another; each end lends the other what it leaves out. «Between» is some moment in it."""

QUALIFIED = (
    Rule(
        "DATE",
        "SINCE of=END",
        Since,
        {"{بداية من العام 1928} اتجه إلى العزلة": "1928/..", "يعيش هنا {منذ 1948}.": "1948/.."},
    ),
    Rule("DATE", "UNTIL of=END", Until, {"بقي رئيسا {حتى عام 1929}": "../1929"}),
    Rule("DATE", "BY of=END", By, {"{بحلول شهر يوليو 1930} أقصي": "[..1930-07]"}),
    Rule("DATE", "ABOUT of=PERIOD|DAY-MONTH", About, {"بني {حوالي عام 1900}": "1900~", "{نحو سنة 1250م}": "1250~"}),
)
"""A period and a word that says where in time it lies to something else. The word belongs to the date's expression."""

PLAIN = (
    Rule("DATE", "it=PERIOD", means.the, {"صدر في {كانون الأول 1955}": "1955-12"}),
    Rule("DATE", "YEARS-NOUN year=#YEAR", Point, {"في {عامي 1936} و{1938}": "1936; 1938"}),
    Rule(
        "DATE",
        "it=DAY-MONTH",
        means.the,
        {"وصل {سنة 1929}، وفي {الثالث عشر من شباط فبراير} غادر": "1929; 1929-02-13", "في {5 يونيو} بدأت": ""},
    ),
    Rule("DATE", "MONTH-NOUN month=MONTH-NAMES", Point, {"{عام 1929}، في {شهر شباط فبراير} البارد": "1929; 1929-02"}),
)
"""A date that says all that it needs, or takes its year from the one before it."""

IN_CONTEXT = (
    Rule(
        "DATE",
        "month=MONTH-NAMES",
        Point,
        {"اعتقل {عام 1917} ثم أفرج عنه في {أيلول}": "1917; 1917-09", "{عام 1917} ثم ب{نيسان} عاد": "1917; 1917-04"},
        after="IN ب+",
    ),
    Rule("DATE", "year=#YEAR", Point, {"استقر في {1936}، ثم مضى": "1936", "بعد {1948} تفرقوا": "1948"}, after="IN ب+"),
    Rule("DATE", "year=#YEAR", Point, {"عاد مع دستور {1923} إلى المنصب": "1923"}, after="EVENT EVENT-NOUN"),
    Rule("DATE", "year=#YEAR", Point, {"صدر ديوانه الأول ({1936}) ثم الثاني": "1936"}, after="'('", before="')'"),
    Rule("DATE", "year=#YEAR 'م'", Point, {"طبعة بولاق/{1916 م}": "1916"}, after="'/' '('"),
    Rule("DATE", "year=و+#YEAR", Point, {"في {عام 1919} و{1922} انتخب": "1919; 1922"}, after="DATE"),
)
"""What is a date only because of what stands beside it: figures alone, and months whose names are also other words."""

DATES = (*RANGES, *QUALIFIED, *PLAIN, *IN_CONTEXT)
