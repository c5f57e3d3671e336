"""The parts of Arabic dates: months, days and years, and the periods that are made of them."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.expressions import Decade, LastCentury, Point, Season, Week
from diglot.recognise.grammar import Rule

MONTHS = (
    Rule("MONTH-NAMES", "it=MONTH-NAME", means.the, {"رست السفينة في {20 نيسان 1929}.": "1929-04-20"}),
    Rule(
        "MONTH-NAMES",
        "month=MONTH-NAME other=MONTH-NAME",
        means.same_month,
        {
            "غادر في {التاسع من تشرين الثاني نوفمبر 1918}.": "1918-11-09",
            "في {شهر شباط فبراير 1929} تغيرت الحال": "1929-02",
        },
    ),
    Rule(
        "MONTH-NAMES",
        "month=MONTH-NAME '/'|'-' other=MONTH-NAME",
        means.same_month,
        {"بدأت في {تموز/يوليو 1958}": "1958-07", "جرت في {17 تشرين الأول - أكتوبر 1961}": "1961-10-17"},
    ),
    Rule(
        "MONTH-NAMES",
        "month=MONTH-NAME '('|'[' other=MONTH-NAME ')'|']'",
        means.same_month,
        {"أبحرت في {شباط (فبراير) 1929} أول مرة": "1929-02", "أعلن {يوم 9 يونيو (حزيران) 1967}": "1967-06-09"},
    ),
    Rule("MONTH", "it=MONTH-NAMES", means.the, {"كان ذلك في {ماي 1945}.": "1945-05"}),
    Rule("MONTH", "MONTH-NOUN it=MONTH-NAMES", means.the, {"خلال {شهر أفريل 1938} أضرب العمال": "1938-04"}),
)
"""A month, under one name or two."""

DAYS = (
    Rule("ORDINAL", "it=ORDINAL-UNIT", means.the, {"مات في {الرابع من آذار 1931}": "1931-03-04"}),
    Rule("ORDINAL", "it=ORDINAL-TENS", means.the, {"اجتمعوا في {الثلاثين من غشت 1955}": "1955-08-30"}),
    Rule("ORDINAL", "unit=ORDINAL-UNIT ten=TEN", means.total, {"وفي {الثالث عشر من شتنبر 1944}": "1944-09-13"}),
    Rule(
        "ORDINAL",
        "unit=ORDINAL-UNIT tens=و+ORDINAL-TENS",
        means.total,
        {"وُلد في {الحادي والعشرين من مايو 1919}": "1919-05-21"},
    ),
    Rule("DAY", "it=#DAY", means.the, {"نشر المقال في {5 جوان 1936}": "1936-06-05"}),
    Rule("DAY", "it=ORDINAL", means.the, {"عاد في {الثامن والعشرين من أيلول 1970}": "1970-09-28"}),
    Rule(
        "DAY",
        "it=FIRST-DAY",
        means.the,
        {"اندلعت في {أول نوفمبر 1954}": "1954-11-01", "احتفلوا في {فاتح ماي 1947}": "1947-05-01"},
    ),
    Rule("LEAD", "it=DAY-NOUN", means.the, {"أطلق النار {يوم 22 أغسطس 1936} على الحشد": "1936-08-22"}),
    Rule(
        "LEAD",
        "it=WEEKDAY '،'|','? 'الموافق'?",
        means.the,
        {
            "وصلوا {يوم الأربعاء 13 شباط 1929} مساءً": "1929-02-13",
            "وفي {الاثنين، 4 كانون الأول 1939} عاد": "1939-12-04",
            "صباح {الخميس الموافق 20 يوليو 1944} انفجرت": "1944-07-20",
        },
    ),
)
"""A day of the month, and what may stand before it."""

NUMBERS = (
    Rule("BELOW-100", "it=CARDINAL", means.the, {"توفي {سنة ألفين وخمس}": "2005"}),
    Rule("BELOW-100", "unit=CARDINAL ten=TEN", means.total, {"احترقت {عام ألف وتسعمئة وخمسة عشر}": "1915"}),
    Rule("BELOW-100", "it=CARDINAL-TENS", means.the, {"استقلت {سنة ألف وتسعمئة وسبعين}": "1970"}),
    Rule(
        "BELOW-100",
        "unit=CARDINAL tens=و+CARDINAL-TENS",
        means.total,
        {"طبعت {سنة ألف وتسعمائة وثلاث وعشرين}": "1923"},
    ),
    Rule("BELOW-1000", "it=HUNDREDS", means.the, {"أسست {عام ألف وتسع مئة}": "1900"}),
    Rule(
        "BELOW-1000",
        "hundreds=HUNDREDS rest=و+BELOW-100",
        means.total,
        {"فتحت {سنة ستمئة واثنتين وعشرين}": "0622"},
    ),
    Rule("NUMBER", "it=BELOW-1000", means.the, {"هاجروا {سنة سبعمئة وأربعين}": "0740"}),
    Rule("NUMBER", "year=THOUSANDS", means.two_thousand, {"منتصف ليلة {عام ألفين}": "2000"}),
    Rule(
        "NUMBER",
        "thousands=THOUSANDS rest=و+BELOW-1000|BELOW-100",
        means.total,
        {"بنيت {عام ألف وثمانمئة وتسعة وستين}": "1869"},
    ),
    Rule(
        "NUMBER",
        "units=BELOW-100 hundreds=و+HUNDREDS thousands=و+THOUSANDS",
        means.total,
        {"أنشئت {سنة ثمان وعشرين وتسعمائة وألف}": "1928"},
    ),
)
"""A year in words."""

YEARS = (
    Rule(
        "YEAR",
        "YEAR-NOUN it=#SHORT-YEAR ERA?",
        means.the,
        {"و{عام 1908} اعتقل": "1908", "ب{العام 1936} انتهى": "1936", "ولد {سنة 1919م}": "1919", "{عام ٧٥٠}": "0750"},
    ),
    Rule("YEAR", "YEAR-NOUN it=NUMBER ERA?", means.the, {"رحل {عام ألف وتسعمئة وأربعين}": "1940"}),
    Rule("YEAR", "it=#YEAR ^'م'", means.the, {"انتهى البناء {1929م} كما أرادوا": "1929"}),
    Rule("YEAR", "it=#YEAR ERA-NOUN", means.the, {"أقيم الجسر {1929 ميلادية}": "1929"}),
    Rule("YEAR", "YEAR-NOUN year=#ANY-YEAR BEFORE-CHRIST", means.before_christ, {"دخلها {عام 331 ق.م}": "-0330"}),
    Rule("YEAR-OF", "'،'|','? 'من'|'في'? it=YEAR", means.the, {"في {آذار من عام 1917} تنازل": "1917-03"}),
    Rule("YEAR-OF", "'من'? it=ل+YEAR", means.the, {"في {أيار لعام 1917} عادوا": "1917-05"}),
    Rule("YEAR-OF", "'،'|','? 'من'? it=#YEAR", means.the, {"نشر في {مارس، 1939}": "1939-03"}),
)
"""A year, and a year after what belongs to it. Figures alone are a year only where more says so (see ``dates``)."""

POINTS = (
    Rule(
        "POINT",
        "LEAD? day=DAY 'من'? month=MONTH year=YEAR-OF",
        Point,
        {"في {٢١ يناير ١٩٢٤} توفي": "1924-01-21", "مساء {العشرين من شهر حزيران سنة 1941}": "1941-06-20"},
    ),
    Rule(
        "POINT",
        "LEAD? first=#DAY ^'/' second=^#DAY ^'/' year=^#YEAR ^'م'?",
        means.day_first,
        {"وقع في {13/2/1929} على العقد": "1929-02-13", "صدر {يوم 3/4/1929م}": "1929-04-03"},
    ),
    Rule(
        "POINT",
        "LEAD? first=#DAY ^'-' second=^#DAY ^'-' year=^#YEAR ^'م'?",
        means.day_first,
        {"حرر بتاريخ {۱۳-۲-۱۹۲۹}": "1929-02-13"},
    ),
    Rule("POINT", "LEAD? figures=#COMPOUND", means.dotted, {"مؤرخة في {13.2.1929}": "1929-02-13"}),
    Rule(
        "POINT",
        "LEAD? year=#YEAR ^'/'|'-' month=^#MONTH ^'/'|'-' day=^#DAY",
        Point,
        {"صدر في {1929-02-13} العدد": "1929-02-13", "كتب في {1929/2/13}": "1929-02-13"},
    ),
    Rule(
        "POINT",
        "month=MONTH year=YEAR-OF",
        Point,
        {"محاولة في {مارس 1939}": "1939-03", "من {آب عام 1914}": "1914-08", "في {دجنبر 1952}": "1952-12"},
    ),
    Rule("POINT", "year=YEAR", Point, {"طرد من الحزب {عام 1927}": "1927"}),
)
"""A day, month or year that says its year."""

PERIODS = (
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
        "DECADES",
        "DECADE-NOUN tens=DECADE-TENS|DECADE",
        Decade,
        {"كتب {عام 1940} عن {سنوات العشرين}": "1940; 192X"},
    ),
    Rule("DECADES", "tens=THE-DECADE", Decade, {"قبل {عام 1961} وبعده، في {الستينات}": "1961; 196X"}),
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
        "'العقد' n=ORDINAL 'من' century=CENTURY",
        means.nth_decade,
        {"في {العقد الثالث من القرن العشرين}": "192X"},
    ),
    Rule(
        "SEASONS",
        "season=SEASON year=YEAR-OF",
        Season,
        {"في {ربيع 1917} هبت": "[1917-03..1917-05]", "أمضى {صيف عام 1939}": "[1939-06..1939-08]"},
    ),
    Rule(
        "SEASONS",
        "season=SEASON first=#YEAR '-'|'/' last=#YEAR|#TAIL",
        means.winter,
        {"قضوا {شتاء 1916-1917} في الخنادق": "[1916-12..1917-02]"},
    ),
    Rule("WHOLE", "it=POINT|CENTURY|DECADES|SEASONS", means.the, {"هرب {سنة 1906}": "1906"}),
    Rule("MONTH-ALONE", "month=MONTH", Point, {"{من كانون الثاني إلى آذار 1929}": "1929-01/1929-03"}),
    Rule("PERIOD", "it=WHOLE", means.the, {"اعتزل {سنة 1906}": "1906"}),
    Rule(
        "PERIOD",
        "n=PART whole=WHOLE|MONTH-ALONE",
        means.part,
        {
            "اهتزت البلاد {مطلع شهر ديسمبر 1934}": "[1934-12-01..1934-12-10]",
            "في {أواخر عام 1929}": "[1929-09..1929-12]",
            "في {منتصف الثلاثينيات من القرن العشرين}": "[1933..1935]",
            "ولد في {أواسط القرن التاسع عشر}": "[1833..1865]",
        },
    ),
    Rule(
        "PERIOD",
        "into=FRACTION n=FRACTION-ORDINAL 'من' whole=WHOLE|MONTH-ALONE",
        means.fraction,
        {
            "في {النصف الأول من القرن العشرين}": "[1900..1949]",
            "خلال {الربع الأخير من عام 1952}": "[1952-10..1952-12]",
            "وفي {النصف الثاني من شباط 1929}": "[1929-02-15..1929-02-28]",
        },
    ),
    Rule(
        "PERIOD",
        "WEEK n=ORDINAL-UNIT 'من' month=POINT",
        Week,
        {"في {الأسبوع الأول من أيار 1920}": "[1920-05-01..1920-05-07]"},
    ),
)
"""Longer and shorter than a year. A decade without its century is of the century of the text's last date."""

PARTS = (*MONTHS, *DAYS, *NUMBERS, *YEARS, *POINTS, *PERIODS)
