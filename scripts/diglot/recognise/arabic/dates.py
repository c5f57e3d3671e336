"""Arabic dates as they stand in a sentence: ranges, qualified periods, and what only its context makes a date."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.expressions import About, After, Before, By, Point, Since, Until
from diglot.recognise.grammar import Rule
from diglot.recognise.shares import TurnOfCentury

RANGES = (
    Rule("END", "it=PERIOD|DAY-MONTH|YEAR-ALONE|RELATIVE", means.the, {"{من شباط 1917 إلى 1921}": "1917-02/1921"}),
    Rule(
        "DATE",
        "BETWEEN YEARS-NOUN? first=END|DAY-ALONE|MONTH-ALONE last=و+END|DAY-ALONE|MONTH-ALONE",
        means.between,
        {
            "بلغت أوجها {ما بين عامي 1936 و1938} في البلاد": "[1936..1938]",
            "وقع الحادث {بين 19 و24 أغسطس 1936}": "[1936-08-19..1936-08-24]",
            "و{بين كانون الثاني وآذار 1929} رحل": "[1929-01..1929-03]",
            "تغير كل شيء {بين نهاية عام 1928 ومطلع عام 1930}.": "[1928-09..1930-04]",
            "{بين ١٩٣٦ و ١٩٣٨}": "[1936..1938]",
            "{بين صيف 1936 وربيع 1937}": "[1936-06..1937-05]",
        },
    ),
    Rule(
        "DATE",
        "BETWEEN YEARS-NOUN? first=END|DAY-ALONE|MONTH-ALONE '-'|TO last=END",
        means.between,
        {"هاجروا {ما بين 1936 - 1938} إليها": "[1936..1938]", "{بين عامي 1936 إلى 1938}": "[1936..1938]"},
    ),
    Rule(
        "DATE",
        "FROM first=END TO last=DAY 'منه'",
        means.to_day,
        {"{من 5 حزيران 1967 ولغاية 10 منه}": "1967-06-05/1967-06-10"},
    ),
    Rule(
        "DATE",
        "FROM YEARS-NOUN? first=END|DAY-ALONE|MONTH-ALONE TO|'-' last=END",
        means.from_to,
        {
            "حكم {من عام 1924 إلى عام 1953}": "1924/1953",
            "امتدت {من 1914 وحتى 1918} في أوروبا": "1914/1918",
            "أقام فيها {منذ 1936 وحتى 1938}": "1936/1938",
        },
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
        "first=POINT|DAY-MONTH '-' last=POINT",
        means.alike,
        {"حكم ({14 تموز 1958 - 8 شباط 1963})": "1958-07-14/1963-02-08", "({1879م ـ 1940م})": "1879/1940"},
    ),
    Rule(
        "DATE",
        "first=DAY-ALONE '-'|'/'|TO last=POINT|DAY-MONTH",
        means.from_to,
        {
            "انعقد في {19-24 أغسطس 1936} علنا": "1936-08-19/1936-08-24",
            "ليلة {13/14 تموز 1958}": "1958-07-13/1958-07-14",
        },
    ),
    Rule(
        "DATE",
        "first=MONTH-ALONE '-'|'/' last=POINT",
        means.months,
        {"مظاهرات {تموز/آب 1936}": "1936-07/1936-08", "عدد {كانون الأول - شباط 1936}": "1935-12/1936-02"},
    ),
)
"""From one date to another; each end lends the other what it leaves out. «Between» is some moment in it."""

QUALIFIED = (
    Rule(
        "DATE",
        "SINCE of=END|MONTH-ALONE",
        Since,
        {
            "{بداية من العام 1928} اتجه إلى العزلة": "1928/..",
            "يعيش هنا {منذ 1948}.": "1948/..",
            "{عام 1936}، و{منذ أيار} خاصة": "1936; 1936-05/..",
        },
    ),
    Rule("DATE", "'من' of=END ONWARD", Since, {"تتابعت {من عام 1936 فصاعدا}": "1936/.."}),
    Rule("DATE", "UNTIL of=END|MONTH-ALONE", Until, {"بقي رئيسا {حتى عام 1929}": "../1929"}),
    Rule("DATE", "BY of=END|MONTH-ALONE", By, {"{بحلول شهر يوليو 1930} أقصي": "[..1930-07]"}),
    Rule(
        "DATE",
        "BEFORE of=END|MONTH-ALONE",
        Before,
        {"لم ير البحر {قبل عام 1936}": "[..1936]", "{قبيل نهاية 1936} عاد": "[..1936-12]"},
    ),
    Rule(
        "DATE",
        "AFTER of=END|MONTH-ALONE",
        After,
        {"{بعد 1948} تفرقوا": "[1948..]", "كتابات {ما بعد حزيران 1967}": "[1967-06..]"},
    ),
    Rule("DATE", "ABOUT of=PERIOD|DAY-MONTH", About, {"بني {حوالي عام 1900}": "1900~", "{نحو سنة 1250م}": "1250~"}),
    Rule("DATE", "of=PERIOD|DAY-MONTH ROUGHLY", About, {"بني {عام 1900 تقريبا}": "1900~"}),
)
"""A period and a word that says where in time it lies to something else. The word belongs to the date's expression."""

PLAIN = (
    Rule(
        "DATE",
        "n=PART? tens=THE-DECADE last=>و+PERIOD",
        means.decade_beside,
        {
            "{نهاية الثلاثينيات} و{مطلع الأربعينيات من القرن العشرين}": "[1936..1939]; [1940..1942]",
        },
    ),
    Rule("DATE", "it=PERIOD", means.the, {"صدر في {كانون الأول 1955}": "1955-12"}),
    Rule("DATE", "YEARS-NOUN year=#YEAR", Point, {"في {عامي 1936} و{1938}": "1936; 1938"}),
    Rule("DATE", "TURN of=CENTURY", means.turn, {"عند {منعطف القرن العشرين} هاجرت": "1900~"}),
    Rule("DATE", "TURN CENTURY-NOUN", TurnOfCentury, {"{عام 1905}، في {منعطف القرن}": "1905; 1900~"}),
    Rule("DATE", "BETWEEN-WARS", means.between_the_wars, {"جيل كتب {بين الحربين} كثيرا": "[1918..1939]"}),
    Rule("DATE", "YEARS-NOUN year=#OLD-TAIL", means.short, {"بين حربي {عامي 67} و73": "1967"}),
    Rule(
        "DATE",
        "it=DAY-MONTH|MONTH-ALONE last=>و+POINT",
        means.lent,
        {"{عام 1950}، ثم {أيار} و{حزيران 1967}": "1950; 1967-05; 1967-06"},
    ),
    Rule(
        "DATE",
        "MONTHS-NOUN it=MONTH-ALONE last=>و+POINT",
        means.lent,
        {"في {شهري أيار} و{حزيران 1967} خاصة": "1967-05; 1967-06"},
    ),
    Rule(
        "DATE",
        "MONTHS-NOUN month=MONTH-NAMES",
        Point,
        {"{عام 1967}، في {شهري أيار} و{حزيران}": "1967; 1967-05; 1967-06"},
    ),
    Rule(
        "DATE",
        "it=DAY-MONTH",
        means.the,
        {"وصل {سنة 1929}، وفي {الثالث عشر من شباط فبراير} غادر": "1929; 1929-02-13", "في {5 يونيو} بدأت": ""},
    ),
    Rule("DATE", "MONTH-NOUN month=MONTH-NAMES", Point, {"{عام 1929}، في {شهر شباط فبراير} البارد": "1929; 1929-02"}),
)
"""A date that says all that it needs, or takes its year from the one before it, or from the one after «and»."""

JOINED = (
    Rule(
        "DATE",
        "DAYS-NOUN? first=DAY-ALONE last=و+POINT|DAY-MONTH",
        means.from_to,
        {
            "قصفت في {19 و20 آب 1940} مرتين": "1940-08-19/1940-08-20",
            "{يومي الخامس والسادس من يونيو 1967}": "1967-06-05/1967-06-06",
        },
    ),
    Rule(
        "DATE",
        "DAYS-NOUN? first=DAY-ALONE '،'|','? و+DAY-ALONE last=و+POINT|DAY-MONTH",
        means.from_to,
        {"عقدت {أيام 5 و6 و7 يونيو 1967}": "1967-06-05/1967-06-07"},
    ),
)
"""Days of one month named together: all the time from the first to the last."""

IN_CONTEXT = (
    Rule(
        "DATE",
        "month=MONTH-NAMES",
        Point,
        {"اعتقل {عام 1917} ثم أفرج عنه في {أيلول}": "1917; 1917-09", "{عام 1917} ثم ب{نيسان} عاد": "1917; 1917-04"},
        after="IN ب+",
    ),
    Rule(
        "DATE",
        "month=و+MONTH-NAMES",
        Point,
        {"{عام 1967}، في {أيار} و{حزيران}": "1967; 1967-05; 1967-06", "في {آب 1936} ومارس عمله": "1936-08"},
        after="MONTH-NAME",
    ),
    Rule(
        "DATE",
        "year=#YEAR ERA?",
        Point,
        {"استقر في {1936}، ثم مضى": "1936", "عاش طوال {1879 م} هنا": "1879"},
        after="IN",
    ),
    Rule("DATE", "year=#YEAR 'م'", Point, {"طبعة بولاق/{1916 م}": "1916"}, after="'/' '('"),
    Rule(
        "DATE", "year=#MODERN", means.no_round_year, {"بدأت ب{1936} الثورة": "1936", "بيع ب1500 فقط": ""}, after="'ب'"
    ),
    Rule("DATE", "month=#MONTH ^'/' year=^#YEAR", Point, {"نشرت في {6/1967} أول مرة": "1967-06"}, after="IN '('"),
    Rule(
        "DATE",
        "year=#YEAR",
        Point,
        {"عاد مع دستور {1923} إلى المنصب": "1923", "ومع انتخابات {2005} تبدل": "2005"},
        after="EVENT EVENT-NOUN YEARED-NOUN",
    ),
    Rule(
        "DATE",
        "'ال'? year=#OLD-TAIL",
        means.short,
        {"جيل هزيمة {67}، ثم": "1967", "رواية عن حرب أكتوبر {73}": "1973", "عرب {48} في بلادهم": "1948"},
        after="EVENT WAR-NOUN THOSE-OF",
        before="!UNIT !TAMYIZ !'%'",
    ),
    Rule(
        "DATE",
        "year=#YEAR",
        Point,
        {"صدر ديوانه الأول ({1936}) ثم الثاني": "1936", "(نزوى، {1929}، مخطوط)": "1929"},
        after="'(' '['",
        before="')' ']' '،' ',' '؛'",
    ),
    Rule(
        "DATE",
        "year=#YEAR",
        Point,
        {"حروب {1948}، {1956} و{1967}": "1948; 1956; 1967", "في {عام 1919} و{1922} انتخب": "1919; 1922"},
        after="DATE&'،' DATE&',' DATE&'و'",
    ),
    Rule(
        "DATE",
        "year=#MODERN",
        Point,
        {"(دار المعارف، {1936})": "1936", "القاهرة، {1936}.": "1936"},
        after="'،' ','",
        before="')' '.' '،' ',' '؛' END",
        cert="medium",
    ),
    Rule("DATE", "year=#MODERN", Point, {"{1948}: عام الهجرة": "1948"}, after="START", before="':'"),
    Rule(
        "DATE",
        "year=#MODERN",
        Point,
        {"المرصفي (ت. {1931}) في الأدب": "1931", "ولد {1909} بطنجة": "1909", "توفي 1929 مصابًا": ""},
        after="BORN-DIED",
        before="!TAMYIZ",
    ),
)
"""What is a date only because of what stands beside it: figures alone, and months whose names are also other words."""

DATES = (*RANGES, *QUALIFIED, *PLAIN, *JOINED, *IN_CONTEXT)
