"""Arabic Hijri dates as they stand in a sentence: ranges, what only its context makes a date, and what is none."""

from __future__ import annotations

from diglot.recognise import calendar_meanings as means
from diglot.recognise.arabic.calendars import FIGURES, PARTS
from diglot.recognise.grammar import Rule, nothing, rare
from diglot.recognise.meanings import the

RANGES = (
    Rule(
        "HIJRI-RANGE",
        "YEAR-NOUN|YEARS-NOUN? first=#HIJRI HIJRI? '-'|'/' last=#HIJRI HIJRI",
        means.years,
        {
            "حكم ({1300-1334هـ}) طويلا": "1882-11-12~/1916-10-27~",
            "عاش ({1266هـ - 1323هـ}) كلها في مصر": "1849-11-17~/1906-02-24~",
            "موسم {1334/1335هـ}": "1915-11-09~/1917-10-16~",
        },
    ),
    Rule(
        "HIJRI-RANGE",
        "'(' first=#HIJRI '-' last=#HIJRI ')' HIJRI",
        means.years,
        {"محمد عبده {(1266-1323)هـ} إمام": "1849-11-17~/1906-02-24~"},
    ),
    Rule(
        "HIJRI-RANGE",
        "first=#HIJRI-YEAR ^'-' last=^#TAIL HIJRI",
        means.short_span,
        {"مجلد {1330-34هـ}": "1911-12-22~/1916-10-27~"},
    ),
    Rule(
        "HIJRI-RANGE",
        "LEAD? first=HIJRI-DAY last=و+HIJRI-DAY 'من'? month=HIJRI-MONTHS year=HIJRI-YEAR-OF|#HIJRI-YEAR",
        means.days,
        {"عقد في {15 و16 شعبان 1334هـ} مؤتمر": "1916-06-17~/1916-06-18~"},
    ),
    Rule("LENDING", "day=HIJRI-DAY", means.hijri, {"أيام {15-20 شعبان 1334هـ} العصيبة": "1916-06-17~/1916-06-22~"}),
    Rule(
        "LENDING",
        "it=HIJRI-DAY-MONTH|HIJRI-MONTH-ALONE",
        the,
        {"{من 15 شعبان حتى 20 رمضان 1334هـ}": "1916-06-17~/1916-07-21~"},
    ),
    Rule(
        "LENDING",
        "YEAR-NOUN? year=#HIJRI-YEAR",
        means.hijri,
        {"{ما بين عام 1300 وعام 1334هـ}": "[1882-11-12~..1916-10-27~]"},
    ),
    Rule(
        "HIJRI-RANGE",
        "first=LENDING '-' last=HIJRI-POINT",
        means.from_to,
        {"في {شعبان - رمضان 1334هـ} تمرد": "1916-06-03~/1916-07-31~"},
    ),
    Rule(
        "DATE",
        "FROM YEARS-NOUN? first=LENDING|HIJRI-POINT TO last=HIJRI-POINT|LENDING",
        means.from_to,
        {
            "حكم {من سنة 1300 إلى سنة 1334هـ} بلا منازع": "1882-11-12~/1916-10-27~",
            "تولى {من 1300هـ حتى 1334}": "1882-11-12~/1916-10-27~",
        },
    ),
    Rule(
        "DATE",
        "BETWEEN YEARS-NOUN? first=LENDING|HIJRI-POINT last=و+HIJRI-POINT|LENDING",
        means.between,
        {
            "{بين عامي 1300 و1334هـ} هاجر": "[1882-11-12~..1916-10-27~]",
            "{بين رجب وشوال 1334هـ}": "[1916-05-04~..1916-08-29~]",
        },
    ),
    Rule(
        "DATE",
        "YEARS-NOUN year=#HIJRI-YEAR >و+#HIJRI-YEAR >HIJRI",
        means.hijri,
        {"حج في {عامي 1300} و{1301هـ} معا": "[1882-11-12~..1883-11-01~]; [1883-11-02~..1884-10-20~]"},
    ),
)
"""From one date to another; each end lends the other what it leaves out."""

IN_CONTEXT = (
    Rule(
        "DATE",
        "it=HIJRI-DAY-MONTH",
        means.unless_zero,
        {
            "ولد {سنة 1334هـ} وختن {يوم 10 رجب}": "[1915-11-09~..1916-10-27~]; 1916-05-13~",
            "نصوم 27 رجب من كل عام": "",
            "فاز الفريق 2 صفر": "",
        },
        before="!RECURRING",
    ),
    Rule(
        "DATE",
        "it=HIJRI-DAY-MONTH",
        the,
        {"حج {سنة 1334هـ} وعاد في {15 صفر}": "[1915-11-09~..1916-10-27~]; 1915-12-23~"},
        after="IN ب+",
        before="!RECURRING",
    ),
    Rule(
        "DATE",
        "MONTH-NOUN month=HIJRI-MONTH",
        means.hijri,
        {
            "{سنة 1334هـ}، وكان {شهر رجب} قد بدأ": "[1915-11-09~..1916-10-27~]; [1916-05-04~..1916-06-02~]",
            "في شهر رمضان يصوم": "",
        },
    ),
    Rule(
        "DATE",
        "month=HIJRI-MONTHS",
        means.hijri,
        {"سافر {سنة 1334هـ} وعاد في {رجب}": "[1915-11-09~..1916-10-27~]; [1916-05-04~..1916-06-02~]", "جاء في رجب": ""},
        after="IN ب+",
    ),
    Rule(
        "DATE",
        "n=PART|HIJRI-PART 'من'? whole=HIJRI-MONTH-ALONE",
        means.part,
        {
            "سافر {سنة 1334هـ} وعاد {أواخر رجب}": "[1915-11-09~..1916-10-27~]; [1916-05-24~..1916-06-02~]",
            "أوائل رمضان تكثر الأسواق": "",
        },
    ),
    Rule(
        "DATE",
        "it=HIJRI-DAY-MONTH year=YEAR-OF",
        means.in_year,
        {"عبروا في {العاشر من رمضان عام 1973} القناة": "1973-10-07~"},
    ),
    Rule(
        "DATE",
        "it=HIJRI-MONTH-ALONE year=YEAR-OF",
        means.in_year,
        {"عبروا في {رمضان 1973} القناة": "[1973-09-28~..1973-10-27~]", "ولد رمضان 1973": ""},
        after="IN",
    ),
    Rule(
        "DATE",
        "it=HIJRI-DAY-MONTH|HIJRI-MONTH-ALONE 'من'|'في' n=THAT-YEAR",
        means.of_year,
        {
            "{سنة 1334هـ}، ثم في {محرم من العام التالي} عاد": "[1915-11-09~..1916-10-27~]; [1916-10-28~..1916-11-26~]",
            "رمضان في تلك السنة": "",
            "ولد {سنة 1334هـ} وختن في {10 شوال من العام نفسه}": "[1915-11-09~..1916-10-27~]; 1916-08-10~",
            "{عام 1973} وفي {10 رمضان من ذلك العام}": "1973; 1973-10-07~",
        },
    ),
)
"""What takes its year from the one that the text is in, or from a Gregorian one beside it."""

NO_DATES = (
    Rule(
        "EVENT",
        "EVENT-NOUN DAY? 'من'? HIJRI-MONTHS",
        nothing,
        {"بعد ثورة 14 رمضان {1963}": "1963", "حرب العاشر من رمضان": ""},
    ),
    Rule("NO-DATE", "NAMED-NOUN DAY? 'من'? HIJRI-MONTHS", nothing, {"سكن مدينة العاشر من رمضان": ""}),
    Rule("NO-DATE", "NUMBERED '.'? #HIJRI-YEAR HIJRI-SHORT", nothing, {"انظر المادة 150 هـ من النظام": ""}),
    Rule("NO-DATE", "HIJRI-MONTHS COUNT", nothing, {"اشترى رجب 1234 كتابا": ""}),
    Rule(
        "NO-DATE",
        "YEAR-NOUN|CENTURY-NOUN? #HIJRI|ORDINAL OTHER-HIJRI",
        nothing,
        {"طبع بطهران 1357هـ.ش": "", "سقط الشاه عام 1357 هـ.ش": "", "سنة 53 قبل الهجرة": ""},
    ),
    Rule("OTHER-ERA", "date=DATE HIJRI|OTHER-HIJRI|COPTIC", means.of_other_era, {"ربيع 1334هـ": ""}),
)
"""Hijri months in the names of events and streets, years of calendars that are not known here."""

HIJRI = (*rare((*PARTS, *RANGES, *IN_CONTEXT, *NO_DATES)), *FIGURES)
