"""Arabic dates that count from another one, and lengths of time, which are no dates."""

from __future__ import annotations

from diglot.recognise.arabic import meanings as arabic
from diglot.recognise.grammar import Rule, nothing
from diglot.recognise.meanings import the

LENGTHS = (
    Rule(
        "COUNTED",
        "n=#ANY-YEAR|BELOW-100|BELOW-1000|THOUSANDS unit=UNITS|ONE-UNIT FULL?",
        arabic.counted,
        {"{عام 1900}، و{بعد أربع سنوات كاملة} مات": "1900; 1904", "{عام 1900}، {بعد 15 عاما} عاد": "1900; 1915"},
    ),
    Rule("COUNTED", "unit=TWO-UNITS FULL?", arabic.dual, {"ولد {عام 1900}، و{بعد عامين} ماتت أمه": "1900; 1902"}),
    Rule("COUNTED", "unit=ONE-UNIT ONE", arabic.single, {"{عام 1900}، ثم {بعد سنة واحدة} رحل": "1900; 1901"}),
    Rule("SINGLE", "unit=ONE-UNIT", arabic.single, {"{عام 1900}، ثم {بعد عام} رحل": "1900; 1901"}),
    Rule("LENGTH", "it=COUNTED", arabic.length, {"{عام 1900}، و{بعد أربع سنوات} مات": "1900; 1904"}),
    Rule(
        "LENGTH",
        "it=COUNTED|SINGLE part=و+SHARE UNIT-ITSELF?",
        arabic.and_part,
        {"{آذار 1900}، و{بعد عام ونصف العام} مات": "1900-03; 1901-09"},
    ),
    Rule(
        "LENGTH",
        "first=COUNTED|SINGLE last=و+COUNTED|SINGLE",
        arabic.both,
        {"{آذار 1900}، و{بعد سنتين وثلاثة أشهر} مات": "1900-03; 1902-06"},
    ),
    Rule("LENGTH", "part=SHARE unit=ONE-UNIT", arabic.part_of, {"{عام 1900}، و{بعد ربع قرن} مات": "1900; 1925"}),
    Rule("ABOUT-IT", "it=LENGTH", the, {"{عام 1900}، و{بعد أربع سنوات} مات": "1900; 1904"}),
    Rule("ABOUT-IT", "ABOUT-LENGTH it=LENGTH", arabic.roughly, {"{عام 1900}، و{بعد نحو خمسين عاما}": "1900; 1950~"}),
    Rule("ABOUT-IT", "it=LENGTH ROUGHLY", arabic.roughly, {"{عام 1900}، و{بعد عامين تقريبا}": "1900; 1902~"}),
    Rule("ONE-LENGTH", "it=SINGLE", arabic.length, {"{عام 1900}، ثم {بعد عام} رحل": "1900; 1901"}),
    Rule("ONE-LENGTH", "ABOUT-LENGTH it=SINGLE", arabic.roughly_one, {"{عام 1900}، ثم {بعد نحو عام}": "1900; 1901~"}),
    Rule("VAGUE", "SOME-UNITS FEW-AFTER?", nothing, {"{عام 1900}، و{بعد سنوات قليلة} مات": "1900; "}),
    Rule("VAGUE", "FEW SOME-UNITS", nothing, {"{عام 1900}، و{بعد بضع سنوات} مات، وبعد ساعات": "1900; "}),
)
"""So many years, months, days, in figures or words, more or less; and some, which nobody can count."""

SHIFTS = (
    Rule(
        "RELATIVE",
        "sign=DIRECTION it=ABOUT-IT|ONE-LENGTH FROM-WORD base=WHOLE|DAY-MONTH|YEAR-ALONE",
        arabic.shifted_from,
        {"كان ذلك {بعد عامين من عام 1936}": "1938", "مات {قبل أسبوع من 14 تموز 1958}": "1958-07-07"},
    ),
    Rule(
        "RELATIVE",
        "sign=DIRECTION it=ABOUT-IT|ONE-LENGTH OF-THAT",
        arabic.shifted_from_now,
        {"{عام 1950}. و{قبل عامين من ذلك} كان": "1950; 1948"},
    ),
    Rule(
        "RELATIVE",
        "sign=DIRECTION it=ABOUT-IT|ONE-LENGTH >FROM-WORD event=>EVENT?",
        arabic.shifted_from_event,
        {"{عام 1950}. و{بعد عشر سنوات} على رحيله عاد": "1950; "},
    ),
    Rule(
        "RELATIVE",
        "sign=DIRECTION it=ABOUT-IT",
        arabic.shifted,
        {"{9 أيار 1950}. و{بعد أربعة أيام} كان": "1950-05-09; 1950-05-13", "بني {قبل خمسين عاما}.": ""},
    ),
    Rule(
        "RELATIVE",
        "sign=DIRECTION it=ONE-LENGTH",
        arabic.shifted,
        {"{عام 1950}. و{بعد عام} كان": "1950; 1951", "{عام 1950}. وبعد شهر العسل عادا": "1950"},
        before="!DEFINITE !UNFIT !HIJRI-MONTH !FROM-WORD",
    ),
    Rule("RELATIVE", "DIRECTION VAGUE", arabic.unknown, {"{عام 1950}. و{بعد أيام} كان": "1950; "}, before="!DEFINITE"),
    Rule(
        "RELATIVE",
        "sign=DIRECTION-THAT it=ب+ABOUT-IT|ONE-LENGTH",
        arabic.shifted_from_now,
        {
            "{عام 1900}، و{بعدها بأربع سنوات} مات": "1900; 1904",
            "{9/5/1950} و{قبل ذلك بأسبوع}": "1950-05-09; 1950-05-02",
        },
    ),
    Rule("RELATIVE", "DIRECTION-THAT ب+VAGUE", arabic.unknown, {"{عام 1950}. و{بعد ذلك بأيام} كان": "1950; "}),
    Rule(
        "RELATIVE",
        "sign=DIRECTION base=WHOLE|DAY-MONTH|YEAR-ALONE it=ب+ABOUT-IT|ONE-LENGTH",
        arabic.shifted_from,
        {"كان ذلك {بعد عام 1936 بعامين}": "1938"},
    ),
    Rule(
        "RELATIVE",
        "sign=DIRECTION event=EVENT YEAR-NOUN? #YEAR? it=ب+ABOUT-IT|ONE-LENGTH",
        arabic.shifted_from_event,
        {"{عام 1950}، و{بعد ثورة يوليو 1952 بعامين} كان": "1950; "},
    ),
    Rule(
        "RELATIVE",
        "DIRECTION OCCASION ب+ABOUT-IT|ONE-LENGTH",
        arabic.unknown,
        {"{عام 1950}، و{بعد وفاته بعامين} نشر": "1950; "},
    ),
    Rule("RELATIVE", "MORROW base=POINT|DAY-MONTH", arabic.day_after, {"{غداة 14 تموز 1958}": "1958-07-15"}),
    Rule(
        "RELATIVE", "MORROW THAT-ITSELF", arabic.day_after_now, {"{31/12/1957} و{غداة ذلك}": "1957-12-31; 1958-01-01"}
    ),
)
"""So much later or earlier: than the moment of the narrative, than a date, than the publication."""

UNITS = (
    Rule(
        "BASIS",
        "unit=THE-UNIT which=WHICH",
        arabic.unit_of,
        {
            "{عام 1950}، وفي {العام التالي}": "1950; 1951",
            "{9/5/1950} وفي {اليوم نفسه}": "1950-05-09; 1950-05-09",
            "{أيار 1950} وفي {الشهر السابق}": "1950-05; 1950-04",
            "{عام 1950}، ثم {العقد الذي تلاه}": "1950; 196X",
        },
    ),
    Rule(
        "BASIS",
        "which=THAT unit=THE-UNIT",
        arabic.unit_of,
        {"{9/5/1950} وفي {ذلك العام}": "1950-05-09; 1950", "{9/5/1950} وفي {نفس اليوم}": "1950-05-09; 1950-05-09"},
    ),
    Rule("BASIS", "unit=AT-THAT", arabic.that, {"{9/5/1950} وكان {عامذاك} في": "1950-05-09; 1950"}),
    Rule(
        "RELATIVE",
        "unit=ITS-DAY",
        arabic.that_if_known,
        {"{9/5/1950}، وكان {يومها} صغيرا": "1950-05-09; 1950-05-09", "{أيار 1950}، وكان يومها صغيرا": "1950-05"},
        before="!ORDINAL-UNIT !ORDINAL-HER",
    ),
    Rule(
        "RELATIVE",
        "which=THAT weekday=THE-WEEKDAY",
        arabic.that_weekday,
        {"{الجمعة 18 تموز 1958}، وفي {ذلك الاثنين}": "1958-07-18; 1958-07-14"},
    ),
    Rule(
        "RELATIVE",
        "LIKE THAT 'اليوم' 'من' year=YEAR",
        arabic.this_day_in,
        {"توفي في {مثل هذا اليوم من عام 1952}": ""},
    ),
    Rule(
        "RELATIVE",
        "THE-UNIT BESIDE >FOR-THE",
        arabic.unknown,
        {"{عام 1950}، وفي {العام التالي} للهزيمة": "1950; "},
    ),
    Rule(
        "RELATIVE",
        "THE-UNIT BESIDE >ل+OCCASION",
        arabic.unknown,
        {"{عام 1950}، وفي {العام التالي} لوفاته": "1950; "},
    ),
    Rule("RELATIVE", "it=BASIS", the, {"{عام 1950}، وفي {السنة التالية}": "1950; 1951"}),
    Rule(
        "RELATIVE",
        "n=DAY-THEN WEEKDAY?",
        arabic.deictic_day,
        {"أعلن {يوم أمس} أنه": "", "أعلن {أمس الجمعة} أنه": "", "اقترب حتى لامس الجدران": ""},
        after="!ل+",
    ),
    Rule("RELATIVE", "n=TOMORROW WEEKDAY", arabic.deictic_day, {"يفتتح {غدا السبت} المعرض، وقد غدا كبيرا": ""}),
)
"""A unit of the calendar: that in which the narrative stands, or the next to it; last year and yesterday."""

INSIDE = (
    Rule(
        "RELATIVE",
        "LEAD? day=DAY 'من'? month=MONTH '،'|','? 'من'|'في'? year=BASIS",
        arabic.in_year,
        {"{عام 1950}، ثم في {5 أيار من العام التالي} مات": "1950; 1951-05-05"},
    ),
    Rule(
        "RELATIVE",
        "month=MONTH '،'|','? 'من'|'في'? year=BASIS",
        arabic.in_year,
        {"{9/5/1950} ثم في {آب من العام نفسه} مات": "1950-05-09; 1950-08"},
    ),
    Rule(
        "RELATIVE",
        "season=SEASON|THE-SEASON 'من'? year=BASIS",
        arabic.season_in_year,
        {"{9/5/1950} ثم في {صيف ذلك العام} مات": "1950-05-09; [1950-06..1950-08]"},
    ),
    Rule(
        "RELATIVE",
        "LEAD? day=DAY 'من' month=BASIS",
        arabic.in_month,
        {"{9/5/1950}، وفي {الخامس عشر من الشهر نفسه} مات": "1950-05-09; 1950-05-15"},
    ),
    Rule(
        "RELATIVE",
        "LEAD? day=DAY 'منه'",
        arabic.day_of_month,
        {"{9/5/1950}، وفي {العشرين منه} مات": "1950-05-09; 1950-05-20", "{9/5/1950} والجزء الأول منه": "1950-05-09"},
        after="IN FROM TO UNTIL TIME-OF-DAY",
    ),
    Rule(
        "RELATIVE",
        "LEAD day=DAY 'منه'",
        arabic.day_of_month,
        {
            "{9/5/1950}، ودفن {يوم العشرين منه} هناك": "1950-05-09; 1950-05-20",
            "{يوم 11 أيلول 1931}، وحوكم {الثلاثاء 15 منه}": "1931-09-11; 1931-09-15",
        },
    ),
    Rule(
        "RELATIVE",
        "day=BASIS 'من' year=BASIS",
        arabic.anniversary,
        {"{20 أيار 1955}، وفي {اليوم نفسه من العام التالي}": "1955-05-20; 1956-05-20"},
    ),
    Rule(
        "RELATIVE",
        "'الشهر' month=ORDINAL-UNIT 'من' year=BASIS",
        arabic.in_year,
        {"{عام 1924}، وفي {الشهر الأول من السنة الموالية}": "1924; 1925-01"},
    ),
    Rule(
        "RELATIVE",
        "weekday=WEEKDAY which=WHICH",
        arabic.coming_day,
        {"{الاثنين 14 تموز 1958}، و{يوم الجمعة التالي}": "1958-07-14; 1958-07-18"},
    ),
    Rule(
        "RELATIVE",
        "LEAD? day=DAY 'من'? month=MONTH which=WHICH",
        arabic.month,
        {"{آذار 1958}، وفي {5 أيار التالي} مات": "1958-03; 1958-05-05"},
    ),
    Rule("RELATIVE", "month=MONTH which=WHICH", arabic.month, {"{آذار 1958} ثم {شباط التالي}": "1958-03; 1959-02"}),
    Rule(
        "RELATIVE",
        "season=THE-SEASON which=WHICH",
        arabic.season,
        {"{آذار 1958} ثم {الصيف التالي}": "1958-03; [1958-06..1958-08]"},
    ),
    Rule(
        "RELATIVE",
        "into=ITS-FRACTION n=FRACTION-ORDINAL",
        arabic.share,
        {"{القرن العشرين}: {نصفه الأول} حرب و{نصفه الثاني} سلم": "19XX; [1900..1949]; [1950..1999]"},
    ),
    Rule(
        "RELATIVE",
        "tens=ITS-DECADE",
        arabic.its_decade,
        {"في {ستينيات القرن التاسع عشر} و{سبعينياته}": "186X; 187X", "{عام 1950}، وهو في سبعينياته": "1950"},
    ),
    Rule(
        "PERIOD",
        "n=PART whole=RELATIVE",
        arabic.part,
        {"{9/5/1950} ثم {أواخر ذلك العام} مات": "1950-05-09; [1950-09..1950-12]"},
    ),
    Rule(
        "PERIOD",
        "n=PART unit=THE-UNIT",
        arabic.part_of_this,
        {"{9/5/1950}، وفي {منتصف الشهر} مات، ونهاية اليوم": "1950-05-09; [1950-05-11..1950-05-20]"},
        before="!THE-NUMBERED",
    ),
    Rule(
        "PERIOD",
        "into=FRACTION n=FRACTION-ORDINAL 'من' whole=RELATIVE",
        arabic.fraction,
        {"{9/5/1950} ثم {النصف الأول من العام التالي}": "1950-05-09; [1951-01..1951-06]"},
    ),
    Rule("DATE", "it=RELATIVE", the, {"{عام 1950}، وفي {العام التالي}": "1950; 1951"}),
)
"""A day, a month, a season, a part of a relative period; the next one of its name."""

NOT_DATES = (
    Rule(
        "DURATION",
        "it=ABOUT-IT",
        arabic.iso,
        {
            "سجن لمدة {ثلاث سنوات} ثم أفرج عنه": "P3Y",
            "دام الحكم {15 عاما ونصف العام}، وحوصر {أسبوعين}": "P15Y6M; P14D",
        },
    ),
    Rule(
        "DURATION",
        "it=ONE-LENGTH",
        arabic.iso,
        {"أقام فيها مدة {عام} ثم رحل": "P1Y", "طوال {شهر} كامل": "P1M"},
        after="DURING",
        before="!DEFINITE !UNFIT !HIJRI-MONTH",
    ),
    Rule(
        "DURATION",
        "DIRECTION it=ABOUT-IT|ONE-LENGTH FROM-WORD DURATIVE",
        arabic.iso,
        {"انهار {بعد عامين من القتال}": "P2Y"},
    ),
    Rule(
        "DURATION",
        "unit=THE-UNITS n=THE-NUMBER WHICH|FEW-WHICH?",
        arabic.iso_counted,
        {"خلال {الأشهر الثلاثة التالية}": "P3M", "في {السنوات العشر الأخيرة}": "P10Y"},
    ),
    Rule("DURATION", "unit=THE-TWO-UNITS DUAL-WHICH", arabic.iso_dual, {"على مدى {العامين التاليين}": "P2Y"}),
    Rule("NO-DATE", "DIRECTION VAGUE FROM-WORD DURATIVE", nothing, {"{عام 1950}، وبعد سنوات من النفي": "1950"}),
    Rule("NO-DATE", "AGE-LEAD ABOUT-IT", nothing, {"مات عن عمر ستين عاما": ""}),
    Rule("NO-DATE", "LIKE THAT THE-UNIT", nothing, {"{9/5/1950}. في مثل هذا العام": "1950-05-09"}),
)
"""Lengths of time, and what only looks like a date."""

RELATIVE = (*LENGTHS, *SHIFTS, *UNITS, *INSIDE, *NOT_DATES)
