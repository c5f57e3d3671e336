"""The parts of Arabic dates: months, days and years, and the points in time that are made of them."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.expressions import Point
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
        "month=MONTH-NAME|LIBYAN-MONTH '/'|'-'|'،'|'أو' other=MONTH-NAME|LIBYAN-MONTH",
        means.same_month,
        {
            "بدأت في {تموز/يوليو 1958}": "1958-07",
            "جرت في {17 تشرين الأول - أكتوبر 1961}": "1961-10-17",
            "أقيم في {5 هانيبال / أغسطس 1985}": "1985-08-05",
        },
    ),
    Rule(
        "MONTH-NAMES",
        "month=MONTH-NAME|LIBYAN-MONTH '('|'[' other=MONTH-NAME|LIBYAN-MONTH ')'|']'",
        means.same_month,
        {
            "أبحرت في {شباط (فبراير) 1929} أول مرة": "1929-02",
            "أعلن {يوم 9 يونيو (حزيران) 1967}": "1967-06-09",
            "احتفلوا في {ناصر (يوليو) 1980}": "1980-07",
        },
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
        "unit=ORDINAL-UNIT|THE-ONE tens=و+ORDINAL-TENS",
        means.total,
        {
            "وُلد في {الحادي والعشرين من مايو 1919}": "1919-05-21",
            "وفي {الواحد والثلاثين من يوليو 1941}": "1941-07-31",
        },
    ),
    Rule("DAY", "it=#DAY", means.the, {"نشر المقال في {5 جوان 1936}": "1936-06-05"}),
    Rule("DAY", "it=ORDINAL", means.the, {"عاد في {الثامن والعشرين من أيلول 1970}": "1970-09-28"}),
    Rule(
        "DAY",
        "it=FIRST-DAY",
        means.the,
        {"اندلعت في {أول نوفمبر 1954}": "1954-11-01", "احتفلوا في {فاتح ماي 1947}": "1947-05-01"},
    ),
    Rule(
        "LEAD",
        "it=DAY-NOUN",
        means.the,
        {"أطلق النار {يوم 22 أغسطس 1936} على الحشد": "1936-08-22", "في {اليوم الأول من أيار 1890}": "1890-05-01"},
    ),
    Rule(
        "LEAD",
        "it=WEEKDAY '،'|','? WITH?",
        means.the,
        {
            "وصلوا {يوم الأربعاء 13 شباط 1929} مساءً": "1929-02-13",
            "وفي {الاثنين، 4 كانون الأول 1939} عاد": "1939-12-04",
            "صباح {الخميس الموافق 20 يوليو 1944} انفجرت": "1944-07-20",
            "{يوم الاثنين الواقع في 14 تموز 1958}": "1958-07-14",
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
    Rule("NUMBER", "hundreds=HUNDREDS thousands=و+THOUSANDS", means.total, {"بدأ القرن {سنة تسعمائة وألف}": "1900"}),
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
    Rule(
        "YEAR",
        "YEAR-NOUN? year=#ANY-YEAR BEFORE-CHRIST",
        means.before_christ,
        {"دخلها {عام 331 ق.م}": "-0330", "أحرقت في {48 ق. م} كما يروى": "-0047"},
    ),
    Rule(
        "YEAR",
        "YEAR-NOUN year=#TAIL",
        means.short_year,
        {"لجؤوا إليها {سنة 48} ولم يعودوا": "1948", "في عام 12 شهرا": ""},
        before="!UNIT !TAMYIZ !'%'",
    ),
    Rule("YEAR", "YEAR-NOUN? ''' year=^#OLD-TAIL", means.short_year, {"وفي {عام '67} ضاق الأفق": "1967"}),
    Rule(
        "YEAR",
        "YEAR-NOUN unit=CARDINAL tens=و+CARDINAL-TENS",
        means.short_total,
        {"ضاعت {سنة ثمان وأربعين} القرية": "1948", "في سنة خمس وعشرين ساعة": ""},
        before="!UNIT !TAMYIZ",
    ),
    Rule("YEAR-OF", "'،'|','? 'من'|'في'? it=YEAR", means.the, {"في {آذار من عام 1917} تنازل": "1917-03"}),
    Rule("YEAR-OF", "'من'? it=ل+YEAR", means.the, {"في {أيار لعام 1917} عادوا": "1917-05"}),
    Rule("YEAR-OF", "'،'|','|'/'? 'من'? it=#YEAR", means.the, {"نشر في {مارس، 1939}": "1939-03"}),
    Rule(
        "YEAR-OF",
        "year=#OLD-TAIL",
        means.short_year,
        {"في {حزيران 67}، كانت": "1967-06", "رحل {صيف 82} عن بيروت": "[1982-06..1982-08]"},
        before="END STOP",
    ),
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
        "LEAD? day=DAY 'من'? MONTH-NOUN? month=LIBYAN-MONTH year=YEAR-OF",
        Point,
        {"صدر القرار في {2 الطير 1986}": "1986-04-02", "يوم المولد، {الأول من شهر الفاتح 1989}": "1989-09-01"},
    ),
    Rule("POINT", "MONTH-NOUN month=LIBYAN-MONTH year=YEAR-OF", Point, {"في {شهر الحرث 1988} هطلت": "1988-11"}),
    Rule(
        "POINT",
        "LEAD? day=BELOW-100 'من'? month=MONTH year=YEAR-OF",
        means.day_in_words,
        {"فجر {سبعة وعشرين آذار 1969}": "1969-03-27"},
    ),
    Rule(
        "POINT",
        "LEAD? first=#DAY '/' second=#DAY '/' year=#YEAR ^'م'?",
        means.day_first,
        {
            "وقع في {13/2/1929} على العقد": "1929-02-13",
            "صدر {يوم 3/4/1929م}": "1929-04-03",
            "كتبها في {١٣ / ٢ / ١٩٢٩} ونسيها": "1929-02-13",
        },
    ),
    Rule(
        "POINT",
        "LEAD? first=#DAY '-' second=#DAY '-' year=#YEAR ^'م'?",
        means.day_first,
        {"حرر بتاريخ {۱۳-۲-۱۹۲۹}": "1929-02-13", "قدم الطلب في {١٣ـ٢ـ١٩٢٩}": "1929-02-13"},
    ),
    Rule(
        "POINT",
        "LEAD? first=#DAY ^'/' second=^#DAY ^'/' tail=^#TAIL",
        means.short_day_first,
        {"في {5/6/67} انهار كل شيء": "1967-06-05"},
    ),
    Rule(
        "POINT",
        "LEAD? day=#DAY '/'|'-' month=MONTH '/'|'-' year=#YEAR ^'م'?",
        Point,
        {"استقال في {14 / تموز / 1958}": "1958-07-14", "ولد في {9-نيسان-1948} بالموصل": "1948-04-09"},
    ),
    Rule(
        "POINT", "LEAD? day=#DAY '/' month=MONTH year=YEAR-OF", Point, {"دخلت القوات في {14/تموز 1958}": "1958-07-14"}
    ),
    Rule("POINT", "LEAD? figures=#COMPOUND", means.dotted, {"مؤرخة في {13.2.1929}": "1929-02-13"}),
    Rule(
        "POINT",
        "LEAD? year=#YEAR '/'|'-' month=#MONTH '/'|'-' day=#DAY",
        Point,
        {"صدر في {1929-02-13} العدد": "1929-02-13", "كتب في {1929/2/13}": "1929-02-13"},
    ),
    Rule(
        "POINT",
        "month=MONTH year=YEAR-OF",
        Point,
        {"محاولة في {مارس 1939}": "1939-03", "من {آب عام 1914}": "1914-08", "في {دجنبر 1952}": "1952-12"},
    ),
    Rule("POINT", "MONTH-NOUN month=#MONTH year=YEAR-OF", Point, {"سجن في {شهر 6 من عام 1967}": "1967-06"}),
    Rule("POINT", "year=YEAR", Point, {"طرد من الحزب {عام 1927}": "1927"}),
)
"""A day, month or year that says its year."""

WITHOUT_YEAR = (
    Rule(
        "DAY-MONTH",
        "LEAD? day=#DAY 'من'|'/'? month=MONTH",
        Point,
        {"{من 20 تموز إلى 3 آب 1944}": "1944-07-20/1944-08-03", "{عام 1967}: {5/حزيران} الحزين": "1967; 1967-06-05"},
    ),
    Rule(
        "DAY-MONTH",
        "LEAD? day=ORDINAL 'من' month=MONTH",
        Point,
        {"{عام 1917}، وفي {السابع من تموز}": "1917; 1917-07-07"},
    ),
    Rule("DAY-MONTH", "LEAD? day=FIRST-DAY month=MONTH", Point, {"{عام 1947}، في {فاتح ماي}": "1947; 1947-05-01"}),
    Rule(
        "DAY-MONTH",
        "LEAD? day=THE-FIRST 'من' month=MONTH",
        Point,
        {"{عام 1969}، في {الفاتح من سبتمبر}": "1969; 1969-09-01"},
    ),
    Rule("DAY-MONTH", "LEAD day=ORDINAL month=MONTH", Point, {"{عام 1973}، {يوم السادس أكتوبر}": "1973; 1973-10-06"}),
    Rule(
        "DAY-MONTH",
        "day=ORDINAL month=MONTH",
        Point,
        {"{عام 1973}، في {السادس أكتوبر}": "1973; 1973-10-06"},
        after="IN",
    ),
    Rule(
        "DAY-MONTH",
        "LEAD first=#DAY ^'/' second=^#MONTH",
        means.day_slash_month,
        {"{عام 1967}، {يوم 5/6}": "1967; 1967-06-05"},
        before="!'/' !'-'",
    ),
    Rule("DAY-ALONE", "day=DAY", Point, {"{من 19 إلى 24 أغسطس 1936}": "1936-08-19/1936-08-24"}),
    Rule("MONTH-ALONE", "month=MONTH", Point, {"{من كانون الثاني إلى آذار 1929}": "1929-01/1929-03"}),
    Rule("YEAR-ALONE", "year=#YEAR", Point, {"{من عام 1914 حتى 1918}": "1914/1918"}),
)
"""A day or a month without its year, and figures that are a year only with what stands around them."""

PARTS = (*MONTHS, *DAYS, *NUMBERS, *YEARS, *POINTS, *WITHOUT_YEAR)
