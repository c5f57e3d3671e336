"""The words of Arabic dates. Hamza, vowel signs, ta marbuta and final ya are folded: each word stands here once."""

from __future__ import annotations

from babel import Locale

from diglot.recognise.arabic.months import month_names
from diglot.recognise.grammar import Vocabulary


def _all(*words: str, value: object = "") -> dict[str, object]:
    return dict.fromkeys(words, value)


ORDINAL_UNITS = {
    "الأول": 1, "الحادي": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4, "الخامس": 5, "السادس": 6, "السابع": 7,
    "الثامن": 8, "التاسع": 9, "العاشر": 10,
}  # fmt: skip
TENS = {
    "عشرين": 20, "ثلاثين": 30, "أربعين": 40, "خمسين": 50, "ستين": 60, "سبعين": 70, "ثمانين": 80, "تسعين": 90,
}  # fmt: skip
CARDINAL_UNITS = {
    "واحد": 1, "إحدى": 1, "أحد": 1, "واحدة": 1, "اثنين": 2, "اثنان": 2, "اثنتين": 2, "اثنتان": 2, "اثني": 2, "اثنا": 2,
    "اثنتي": 2, "اثنتا": 2, "ثلاث": 3, "ثلاثة": 3, "أربع": 4, "أربعة": 4, "خمس": 5, "خمسة": 5, "ست": 6, "ستة": 6,
    "سبع": 7, "سبعة": 7, "ثمان": 8, "ثماني": 8, "ثمانية": 8, "تسع": 9, "تسعة": 9, "عشر": 10, "عشرة": 10,
}  # fmt: skip
HUNDREDS = {
    "مئة": 100, "مائة": 100, "مئتين": 200, "مئتان": 200, "مائتين": 200, "مائتان": 200,
    "ثلاث": 300, "أربع": 400, "خمس": 500, "ست": 600, "سبع": 700, "ثمان": 800, "ثماني": 800, "تسع": 900,
}  # fmt: skip


def _hundreds() -> dict[str, object]:
    """Written together (تسعمئة) and apart (تسع مائة), with both spellings of the hundred."""
    found: dict[str, object] = {}
    for word, value in HUNDREDS.items():
        hundred = ("",) if value <= 200 else ("مئة", "مائة", " مئة", " مائة")
        found.update((word + form, value) for form in hundred)
    return found


def _cases(tens: dict[str, int]) -> dict[str, object]:
    """عشرين and عشرون."""
    return {form: value for word, value in tens.items() for form in (word, word[:-2] + "ون")}


def _decades() -> dict[str, object]:
    """العشرينات and العشرينيات, with the article and without."""
    return {
        article + word + ending: value
        for word, value in TENS.items()
        for article in ("ال", "")
        for ending in ("ات", "يات")
    }


_UNITS = (
    "شخص", "رجل", "امرأة", "طفل", "جندي", "ضابط", "عامل", "طالب", "معلم", "مواطن", "أسير", "سجين", "معتقل", "قتيل",
    "جريح", "شهيد", "ضحية", "لاجئ", "متظاهر", "مقاتل", "موظف", "عضو", "نسمة", "أسرة", "عائلة", "بيت", "منزل", "قرية",
    "مدينة", "دولة", "شركة", "مدرسة", "مصنع", "كتاب", "نسخة", "صفحة", "مجلد", "وثيقة", "رسالة", "مقال", "بيت", "كلمة",
    "دينار", "درهم", "دولار", "جنيه", "ليرة", "ريال", "فرنك", "روبل", "قرش", "يورو", "مارك", "شلن", "ألف", "مليون",
    "مليار", "متر", "كيلومتر", "كم", "كلم", "ميل", "فدان", "هكتار", "دونم", "طن", "كيلوغرام", "كيلو", "كغ", "لتر",
    "برميل", "قنطار", "ساعة", "دقيقة", "يوم", "ليلة", "أسبوع", "سنة", "عام", "مرة", "حالة", "قطعة", "سفينة", "طائرة",
    "دبابة", "مدفع", "بندقية", "حصان", "رأس", "شجرة", "نخلة", "مسجد", "كنيسة", "سرير", "مقعد", "صوت", "درجة", "وحدة",
)  # fmt: skip

_ERA = ("ميلادي", "ميلادية", "الميلادي", "الميلادية", "للميلاد", "بعد الميلاد")

VOCABULARY: Vocabulary = {
    "MONTH-NAME": month_names(),
    "MONTH-NOUN": _all("شهر"),
    "DAY-NOUN": _all("يوم", "نهار"),
    "WEEKDAY": {f"{noun}{day}": day for day in Locale("ar").days["format"]["wide"].values() for noun in ("", "يوم ")},
    "ORDINAL-UNIT": ORDINAL_UNITS,
    "ORDINAL-TENS": {f"ال{word}": value for word, value in _cases(TENS).items()},
    "DECADE-TENS": {f"ال{word}": value for word, value in TENS.items()},
    "FIRST-DAY": _all("أول", "فاتح", "الفاتح", "غرة", value=1),
    "CARDINAL": CARDINAL_UNITS,
    "CARDINAL-TENS": _cases(TENS),
    "HUNDREDS": _hundreds(),
    "TEN": {"عشر": 10, "عشرة": 10},
    "THOUSANDS": {"ألف": 1000, "ألفين": 2000, "ألفان": 2000, "ألفي": 2000},
    "YEAR-NOUN": _all("عام", "العام", "سنة", "السنة"),
    "YEARS-NOUN": _all("عامي", "العامين", "سنتي", "السنتين", "أعوام", "الأعوام", "سنوات", "السنوات"),
    "ERA": _all("م", *_ERA),
    "ERA-NOUN": _all(*_ERA),
    "BEFORE-CHRIST": _all("ق . م", "ق . م .", "ق م", "قم", "قبل الميلاد"),
    "DECADE": _decades(),
    "DECADE-NOUN": _all("سنوات", "أعوام", "عقد"),
    "THE-DECADE": {word: value for word, value in _decades().items() if word.startswith("ال")},
    "CENTURY-NOUN": _all("القرن"),
    "CENTURIES-NOUN": _all("القرنين", "القرنان"),
    "LAST": _all("الماضي", "المنصرم", "الفائت"),
    "SEASON": {"ربيع": "spring", "صيف": "summer", "خريف": "autumn", "شتاء": "winter"},
    "PART": {
        **_all("مطلع", "مطالع", "أوائل", "بداية", "بدايات", "مستهل", value=0),
        **_all("منتصف", "أواسط", "وسط", value=1),
        **_all("أواخر", "نهاية", "نهايات", "ختام", value=2),
    },
    "FRACTION": {"النصف": 2, "الثلث": 3, "الربع": 4},
    "FRACTION-ORDINAL": {**ORDINAL_UNITS, "الأخير": -1},
    "WEEK": _all("الأسبوع"),
    "SINCE": _all("منذ", "مذ", "بداية من", "ابتداء من", "بدءا من", "اعتبارا من"),
    "UNTIL": _all("حتى", "لغاية", "إلى غاية"),
    "BY": _all("بحلول", "مع حلول"),
    "ABOUT": _all("نحو", "حوالي", "قرابة", "زهاء"),
    "BETWEEN": _all("بين", "ما بين", "فيما بين"),
    "FROM": _all("من", "منذ", "ابتداء من", "بداية من", "اعتبارا من"),
    "TO": _all("إلى", "حتى", "لغاية", "إلى غاية", "وحتى", "وإلى"),
    "IN": _all("في", "خلال", "أثناء", "قبل", "بعد", "عقب", "طوال", "منذ", "ومنذ"),
    "AGE": _all("من عمره", "من عمرها", "من عمرهم", "من العمر", "من عمري"),
    "UNIT": _all(*(form for unit in _UNITS for form in (unit, f"{unit}ا"))),
    "DOOR": _all("باب"),
    "NUMBERED": _all("رقم", "ص", "صفحة", "الصفحة", "الصفحات", "المادة", "العدد", "الغرفة", "هاتف", "ملف"),
    "EVENT-NOUN": _all("ثورة", "الثورة", "انتفاضة", "حرب", "هزيمة", "نكسة", "نكبة", "دستور", "معاهدة", "مؤتمر", "إعلان"),
    "NAMED-NOUN": _all(
        "شارع", "ميدان", "ساحة", "جسر", "كوبري", "مدينة", "حي", "جريدة", "صحيفة", "مجلة", "جامعة", "ملعب", "مستشفى",
        "قاعة", "حركة", "حزب", "جماعة", "كتيبة", "منظمة", "دار", "ملحمة", "عيد", "سد", "مدرسة", "مصنع", "محطة",
    ),
}  # fmt: skip
"""Category → words → value."""

OTHERS = ("أب", "إب")
"""Words as printed that fold to one of these and are another: «father» and the town of Ibb are not August (آب)."""
