"""Arabic dates in the Ottoman fiscal, the Julian and the Coptic calendar, and dates that are given in two calendars."""

from __future__ import annotations

from diglot.recognise import calendar_meanings as means
from diglot.recognise.expressions import Point
from diglot.recognise.grammar import Rule, nothing, rare
from diglot.recognise.meanings import century, the
from diglot.recognise.meanings import years as gregorian_years

SIGNS = (
    Rule("OTTOMAN", "OTTOMAN-WORD", nothing, {"دفاتر {1325 رومية} محفوظة": "[1909-03-14..1910-03-13]"}),
    Rule("OTTOMAN", "BY-CALENDAR FISCAL", nothing, {"دخلوا في {31 مارت 1325 بالتقويم المالي} فجرا": "1909-04-13"}),
    Rule("OLD-STYLE", "OLD-WORD", nothing, {"سقط في {25 أكتوبر 1917 يولياني} القصر": "1917-11-07"}),
    Rule("OLD-STYLE", "BY-CALENDAR OLD", nothing, {"سقط في {25 أكتوبر 1917 بالتقويم اليولياني} القصر": "1917-11-07"}),
    Rule("NEW-STYLE", "NEW-WORD", nothing, {"سقط في {7 نوفمبر 1917 إفرنجي} القصر": "1917-11-07"}),
    Rule("NEW-STYLE", "BY-CALENDAR NEW", nothing, {"سقط في {7 نوفمبر 1917 بالتقويم الغريغوري} القصر": "1917-11-07"}),
    Rule("COPTIC", "COPTIC-WORD", nothing, {"وثيقة مؤرخة {سنة 1650 للشهداء}": "[1933-09-11..1934-09-10]"}),
    Rule(
        "COPTIC",
        "BY-CALENDAR COPTIC-ADJECTIVE",
        nothing,
        {"مؤرخة {سنة 1650 بالتقويم القبطي}": "[1933-09-11..1934-09-10]"},
    ),
)
"""What says of which calendar a date is."""

OTHERS = (
    Rule(
        "OTTOMAN-POINT",
        "it=POINT OTTOMAN",
        means.ottoman,
        {"دخلوا العاصمة في {31 مارت 1325 رومي} فجرا": "1909-04-13", "{سنة 1325 مالية}": "[1909-03-14..1910-03-13]"},
    ),
    Rule(
        "OTTOMAN-POINT", "it=POINT '(' OTTOMAN ')'", means.ottoman, {"وقع في {31 مارت 1325 (رومي)} تمرد": "1909-04-13"}
    ),
    Rule(
        "OTTOMAN-POINT",
        "year=#YEAR OTTOMAN",
        means.ottoman_year,
        {"دفاتر {1325 رومية} محفوظة": "[1909-03-14..1910-03-13]"},
    ),
    Rule(
        "OTTOMAN-POINT",
        "YEAR-NOUN OTTOMAN-ADJECTIVE year=#YEAR",
        means.ottoman_year,
        {"موازنة {السنة المالية 1325} العثمانية": "[1909-03-14..1910-03-13]"},
    ),
    Rule(
        "JULIAN-POINT",
        "it=POINT|DAY-MONTH OLD-STYLE",
        means.julian,
        {"سقط القصر في {25 أكتوبر 1917 بالتقويم اليولياني}": "1917-11-07"},
    ),
    Rule(
        "JULIAN-POINT",
        "it=POINT|DAY-MONTH EASTERN",
        means.julian,
        {"ولد في {10 شباط 1881 شرقي}، ومات": "1881-02-22", "في {10 شباط 1917} شرقي المدينة": "1917-02-10"},
        before="END '.' '،' ',' ')' '(' '/' '-'",
    ),
    Rule(
        "JULIAN-POINT",
        "it=POINT|DAY-MONTH '('|'[' OLD-STYLE|EASTERN ')'|']'",
        means.julian,
        {"سقط القصر في {25 أكتوبر 1917 (حسب التقويم القديم)}": "1917-11-07"},
    ),
    Rule(
        "COPTIC-YEAR",
        "YEAR-NOUN? it=#COPTIC COPTIC",
        the,
        {"وثيقة مؤرخة {سنة 1650 للشهداء}": "[1933-09-11..1934-09-10]"},
    ),
    Rule(
        "COPTIC-POINT",
        "LEAD? day=DAY 'من'? month=COPTIC-MONTHS '،'|','|'من'? year=COPTIC-YEAR|COPTIC-YEAR-OF",
        means.coptic,
        {"رسم أسقفا في {5 توت 1650 للشهداء}": "1933-09-15", "{السابع عشر من برمهات سنة 1635 قبطية}": "1919-03-26"},
    ),
    Rule("COPTIC-YEAR-OF", "YEAR-NOUN it=#COPTIC COPTIC-SHORT?", the, {"نيح في {17 برمهات سنة 1635}": "1919-03-26"}),
    Rule(
        "COPTIC-YEAR-OF",
        "it=#COPTIC COPTIC-SHORT?",
        the,
        {"نيح في {17 برمهات 1635}": "1919-03-26", "نيح في {17 برمهات 1635ش} بسلام": "1919-03-26"},
    ),
    Rule(
        "COPTIC-MONTHS",
        "MONTH-NOUN? it=COPTIC-MONTH",
        the,
        {"جرس صنع في {شهر أمشير 1600 للشهداء}": "[1884-02-08..1884-03-08]"},
    ),
    Rule(
        "COPTIC-POINT",
        "month=COPTIC-MONTHS 'من'? year=COPTIC-YEAR",
        means.coptic,
        {"في {أمشير سنة 1600 قبطية} حصد": "[1884-02-08..1884-03-08]"},
    ),
    Rule(
        "COPTIC-POINT", "year=COPTIC-YEAR", means.coptic, {"نسخه {سنة 1454 للشهداء} راهب": "[1737-09-09..1738-09-08]"}
    ),
)
"""A day, a month or a year of the Ottoman treasury, of old style, of the martyrs."""

OLD_AND_NEW = (
    Rule(
        "STYLE",
        "OLD-STYLE|NEW-STYLE|EASTERN|WESTERN",
        nothing,
        {"ولد في {10 شباط شرقي/22 شباط غربي 1881} بالقدس": "1881-02-22"},
    ),
    Rule(
        "OTHER-DAY", "'/' it=POINT|DAY-MONTH STYLE?", the, {"(في {25 تشرين الأول/7 تشرين الثاني 1917})": "1917-11-07"}
    ),
    Rule(
        "OTHER-DAY",
        "'('|'[' STYLE? it=POINT|DAY-MONTH STYLE? ')'|']'",
        the,
        {"ثورة كبرى في {25 أكتوبر (7 نوفمبر) 1917} بدأت": "1917-11-07"},
    ),
    Rule(
        "DOUBLE",
        "first=DAY-MONTH STYLE? last=OTHER-DAY year=YEAR-OF",
        means.old_and_new_of,
        {"ثورة كبرى في {25 أكتوبر (7 نوفمبر) 1917} بدأت": "1917-11-07"},
    ),
    Rule(
        "DOUBLE",
        "first=POINT|DAY-MONTH STYLE? last=OTHER-DAY",
        means.old_and_new,
        {"سقط القصر في {25 أكتوبر 1917 (7 نوفمبر)}.": "1917-11-07"},
    ),
    Rule(
        "DOUBLE",
        "LEAD? first=#DAY ^'/' second=^#DAY month=MONTH year=YEAR-OF",
        means.two_days,
        {"وقع الأمر في {5/18 أكتوبر 1908} قيصر": "1908-10-18"},
    ),
    Rule(
        "DOUBLE",
        "LEAD? first=#DAY '(' second=#DAY ')' month=MONTH year=YEAR-OF",
        means.two_days,
        {"{5 (18) أكتوبر 1908}": "1908-10-18"},
    ),
)
"""A day in old and in new style, which differ by exactly what the calendars do."""

BARE = (
    Rule(
        "PRINTED",
        "it=POINT|DAY-MONTH|CENTURY ERA? NEW-STYLE?",
        the,
        {
            "وقع {15 شعبان 1334هـ (17 يونيو 1916 م)} حدث": "1916-06-17",
            "{17 حزيران 1916 (15 شعبان 1334هـ)}": "1916-06-17",
        },
    ),
    Rule("PRINTED", "year=#SHORT-YEAR ERA", Point, {"قتل في كربلاء ({61هـ/680م})": "0680"}),
    Rule(
        "PRINTED",
        "first=#SHORT-YEAR '-' last=#SHORT-YEAR ERA?",
        gregorian_years,
        {"أبو العلاء ({363-449هـ/973-1057م}) شاعر": "0973/1057"},
    ),
    Rule("PRINTED", "n=ORDINAL|#CENTURY ERA", century, {"في {القرن الثالث الهجري / التاسع الميلادي}": "08XX"}),
    Rule("BARE-PRINTED", "year=#SHORT-YEAR", Point, {"اندلعت {عام 1334هـ الموافق 1916} في الحجاز": "1916"}),
    Rule("BARE-NATIVE", "YEAR-NOUN? year=#HIJRI-YEAR", means.hijri, {"اندلعت {عام 1334/1916م} في الحجاز": "1916"}),
    Rule("OTHER-SIDE", "'/' it=PRINTED|BARE-PRINTED", the, {"(طبع ببولاق {1334/1916}) طبعة أولى": "1916"}),
    Rule("OTHER-SIDE", "'('|'[' it=PRINTED|BARE-PRINTED ')'|']'", the, {"ولد {سنة 1334 (1916م)} بفاس": "1916"}),
    Rule(
        "BARE-RANGE",
        "first=#HIJRI-YEAR '-' last=#HIJRI-YEAR",
        means.years,
        {"ابن خلدون ({732-808/1332-1406})": "1332/1406"},
    ),
    Rule(
        "DOUBLE",
        "native=BARE-NATIVE|BARE-RANGE|HIJRI-FIGURES printed=OTHER-SIDE",
        means.matching,
        {"طبع ببولاق {1334/1916} طبعة أولى": "1916"},
    ),
    Rule(
        "DOUBLE",
        "native=BARE-NATIVE '-'|MATCHING printed=PRINTED",
        means.matching,
        {"طبع ببولاق {1334-1916م} طبعة أولى": "1916"},
    ),
    Rule(
        "DOUBLE",
        "native=POINT printed=OTHER-SIDE",
        means.ottoman_matching,
        {"في {31 مارت 1325 (13 نيسان 1909)} تمردوا": "1909-04-13"},
    ),
    Rule(
        "DOUBLE",
        "LEAD? day=DAY 'منه' printed=OTHER-SIDE",
        means.day_of_month,
        {"في {6 رجب 1344هـ}، وفي {الثالث والعشرين منه (6 فبراير 1926م)} بويع": "1926-01-20~; 1926-02-06"},
    ),
    Rule(
        "DOUBLE",
        "LEAD? day=DAY 'من' THAT-MONTH printed=OTHER-SIDE",
        means.day_of_month,
        {"في {6 رجب 1344هـ}، وفي {23 من الشهر نفسه (6 فبراير 1926م)} بويع": "1926-01-20~; 1926-02-06"},
    ),
    Rule(
        "DOUBLES",
        "first=DOUBLE '-'|'/' last=DOUBLE",
        means.from_double_to,
        {"محمد عبده ({1266هـ/1849م - 1323هـ/1905م}) إمام": "1849/1905"},
    ),
    Rule(
        "WHOLE",
        "it=HIJRI-POINT|HIJRI-RANGE|HIJRI-CENTURY|HIJRI-DECADE",
        the,
        {"{منذ عام 1334هـ} يقيم هنا": "1915-11-09~/.."},
    ),
    Rule("WHOLE", "it=DOUBLES|DOUBLE", the, {"{منذ عام 1334هـ/1916م} تغير الحال": "1916/.."}),
    Rule("DATE", "it=DOUBLES|DOUBLE", the, {"طبع ببولاق {1334/1916} طبعة أولى": "1916"}),
)
"""The Gregorian side, and dates in two calendars that need no sign: the two sides agree, and only then are one date."""

SIGNED = (
    Rule(
        "NATIVE",
        "it=HIJRI-POINT|HIJRI-RANGE|HIJRI-CENTURY|HIJRI-DECADE|HIJRI-DAY-MONTH|COPTIC-POINT|OTTOMAN-POINT|JULIAN-POINT",
        the,
        {"بدأت في {15 شعبان 1334هـ الموافق 17 يونيو 1916م} بالحجاز": "1916-06-17"},
    ),
    Rule("NATIVE", "n=ORDINAL HIJRI-ADJECTIVE", means.century, {"في {القرن التاسع الميلادي (الثالث الهجري)}": "08XX"}),
    Rule("TO-PRINTED", "it=PRINTED|BARE-PRINTED", the, {"{غرة محرم 1400هـ المصادف 21 نوفمبر 1979}": "1979-11-21"}),
    Rule("TO-PRINTED", "it=ل+PRINTED|BARE-PRINTED", the, {"{غرة محرم 1400هـ الموافق لـ 21 نوفمبر 1979}": "1979-11-21"}),
    Rule("TO-NATIVE", "it=NATIVE", the, {"{21 نوفمبر 1979 الموافق غرة محرم 1400هـ}": "1979-11-21"}),
    Rule("TO-NATIVE", "it=ل+NATIVE", the, {"{21 نوفمبر 1979 الموافق لغرة محرم 1400هـ}": "1979-11-21"}),
    Rule("SAME-DAY", "'،'|','? MATCHING it=TO-PRINTED", the, {"{15 شعبان الموافق 17 يونيو 1916}": "1916-06-17"}),
    Rule(
        "SAME-DAY",
        "'('|'[' MATCHING? it=PRINTED ')'|']'",
        the,
        {"في {15 شعبان 1334هـ (20 يونيو 1916م)} بدأت": "1916-06-20"},
    ),
    Rule(
        "SAME-DAY",
        "'('|'[' MATCHING it=TO-PRINTED ')'|']'",
        the,
        {"{15 شعبان 1334هـ (الموافق لـ 17 يونيو 1916م)}": "1916-06-17"},
    ),
    Rule("SAME-DAY", "'/' it=PRINTED", the, {"بني {1334هـ/1925م} بالحجر": "1925"}),
    Rule("BESIDE", "'('|'[' it=BARE-PRINTED ')'|']'", the, {"ولد {عام 1334هـ (1916)} في الزبير": "1916"}),
    Rule(
        "BESIDE",
        "THAT-IS? it=PRINTED|BARE-PRINTED",
        the,
        {"في {15 شعبان 1334هـ، أي 17 يونيو 1916م} بالحجاز": "1916-06-17"},
    ),
    Rule(
        "SAME-NATIVE",
        "'،'|','? MATCHING it=TO-NATIVE",
        the,
        {"{السبت 17 يونيو 1916م الموافق 15 شعبان 1334هـ}": "1916-06-17"},
    ),
    Rule(
        "SAME-NATIVE",
        "'('|'[' MATCHING? it=NATIVE ')'|']'",
        the,
        {"في {17 حزيران 1916 (15 شعبان 1334هـ)} بدأت": "1916-06-17"},
    ),
    Rule(
        "SAME-NATIVE",
        "'('|'[' MATCHING it=TO-NATIVE ')'|']'",
        the,
        {"{17 حزيران 1916 (الموافق لـ 15 شعبان 1334هـ)}": "1916-06-17"},
    ),
    Rule("SAME-NATIVE", "'/' it=NATIVE", the, {"بني {1925م/1334هـ} بالحجر": "1925"}),
    Rule(
        "BESIDE-NATIVE", "THAT-IS? it=NATIVE", the, {"في {17 يونيو 1916م، أي 15 شعبان 1334هـ}، بالحجاز": "1916-06-17"}
    ),
    Rule(
        "DOUBLE",
        "native=NATIVE printed=SAME-DAY",
        means.double,
        {"{15 شعبان 1334هـ، الموافق 20 يونيو 1916م}": "1916-06-20"},
    ),
    Rule("DOUBLE", "native=NATIVE printed=BESIDE", means.matching, {"بني {1334هـ/1916} بالحجر": "1916"}),
    Rule(
        "DOUBLE",
        "printed=PRINTED native=SAME-NATIVE",
        means.double,
        {"{20 يونيو 1916م الموافق 15 شعبان 1334هـ}": "1916-06-20"},
    ),
    Rule(
        "DOUBLE",
        "printed=PRINTED|BARE-PRINTED native=SAME-NATIVE|BESIDE-NATIVE",
        means.matching,
        {"طبع {1916 (1334هـ)} ببولاق": "1916"},
    ),
    Rule(
        "WHOLE", "it=COPTIC-POINT|OTTOMAN-POINT|JULIAN-POINT", the, {"{حتى سنة 1650 للشهداء} لم يكتب": "../1934-09-10"}
    ),
    Rule("WHOLE", "it=POINT NEW-STYLE", means.a_day, {"سقط القصر في {7 نوفمبر 1917 بالتقويم الغريغوري}": "1917-11-07"}),
)
"""Dates in two calendars of which one has its sign. Where only a stroke or a comma parts the two, they must agree."""

TWO_CALENDARS = (*rare((*SIGNS, *OTHERS, *SIGNED)), *OLD_AND_NEW, *BARE)
