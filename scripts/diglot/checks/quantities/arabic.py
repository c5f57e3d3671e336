"""Arabic numbers in words. Hamza, vowel signs, ta marbuta and final ya are folded: each word stands here once."""

from __future__ import annotations

import re

from diglot.checks.quantities.words import Speech, Word, parts, table, times, words
from diglot.recognise.arabic.words import readings
from diglot.recognise.folding import folded

_STEMS = {3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان", 9: "تسع"}
_ORDINALS = {3: "ثالث", 4: "رابع", 5: "خامس", 6: "سادس", 7: "سابع", 8: "ثامن", 9: "تاسع"}
_TENS = {20: "عشر", **{10 * n: stem for n, stem in _STEMS.items()}}


def _definite(words: dict[str, Word]) -> dict[str, Word]:
    """The words, and the same with the article."""
    return words | {f"ال{word}": meaning for word, meaning in words.items()}


def _hundreds() -> dict[int, str]:
    return {100 * n: f"{stem}مئة {stem}مائة {stem}يمئة {stem}يمائة" for n, stem in _STEMS.items()}


WORDS = {
    **_definite(table("unit", {n: f"{stem} {stem}ة" for n, stem in _STEMS.items()})),
    **_definite(table("unit", {8: "ثماني ثمانية"})),
    **_definite(table("unit", {n: f"{stem} {stem}ة {stem}ا" for n, stem in _ORDINALS.items()})),
    **_definite(table("unit", {1: "واحد واحدة أحد إحدى حادي حادية أول أولى"}, sure=False)),
    **_definite(table("unit", {2: "اثنا اثني اثنتا اثنتي ثان ثاني ثانية ثانيا"}, sure=False)),
    **_definite(table("unit", {2: "اثنان اثنين اثنتان اثنتين"})),
    **table("unit", {2: "الاثنين", 6: "الست", 7: "السبع"}, sure=False),
    **_definite(table("ten", {10: "عشر عشرة عاشر عاشرة"})),
    **_definite(table("tens", {n: f"{stem}ون {stem}ين" for n, stem in _TENS.items()})),
    **_definite(table("hundred", {100: "مئة مائة"})),
    **_definite(table("round", _hundreds())),
    **_definite(table("round", {200: "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي", 2000: "ألفان ألفين ألفي"})),
    **_definite(table("round", {2 * 10**6: "مليونان مليونين مليوني", 2 * 10**9: "ملياران مليارين ملياري"})),
    **_definite(table("round", {24: "دزينتان دزينتين دستتان دستتين"})),
    **_definite(table("scale", {1000: "ألف ألفا"}, sure=False)),
    **_definite(table("scale", {10**6: "مليونا", 10**9: "مليارا بليونا"}, sure=False)),
    **_definite(table("scale", {12: "دزينة دستة درزن", 10**6: "مليون", 10**9: "مليار بليون", 10**12: "تريليون"})),
    **_definite(table("scale", {10: "عشرات", 100: "مئات مائات", 1000: "آلاف ألوف"}, many=True)),
    **_definite(table("scale", {10**6: "ملايين", 10**9: "مليارات بلايين"}, many=True)),
    **_definite(parts({(1, 2): "نصف", (1, 4): "ربع"}, sure=False)),
    **_definite(parts({(1, 3): "ثلث", (2, 3): "ثلثا ثلثي ثلثان ثلثين"})),
    **_definite(parts({(1, 4): "أرباع", (1, 5): "أخماس"}, many=True)),
    **_definite(table("hint", {2: "ثنائي ثنائية زوج زوجان زوجين مزدوج مزدوجة ضعف ضعفي توأم"}, sure=False)),
    **_definite(table("hint", {3: "ثلاثي ثلاثية", 4: "رباعي رباعية", 5: "خماسي خماسية", 6: "سداسي"}, sure=False)),
    **table("hint", {n: f"ال{stem}ينات ال{stem}ينيات {stem}ينيات" for n, stem in _TENS.items()}, sure=False),
    **table("hint", {n: f"{stem}تهم {stem}تهن {stem}تنا {stem}تكم" for n, stem in _STEMS.items()}, sure=False),
    **table("hint", {n: f"{stem}هم {stem}هن {stem}ها {stem}هما" for n, stem in _ORDINALS.items()}, sure=False),
    **table("hint", {2: "كلا كلتا كلاهما كليهما كلتاهما كلتيهما"}, sure=False),
}
"""«ألف» is also a verb, «ألفا» two thousand, «الاثنين» a weekday, «الثاني» the other, «أحد» somebody, «ربع» a quarter of a
town."""

TIMES = {
    **times({"year": "عام عاما أعوام سنة سنوات سنين", "decade": "عقد عقدا عقود", "century": "قرن قرنا قرون"}),
    **times({"month": "شهر شهرا أشهر شهور", "week": "أسبوع أسبوعا أسابيع", "day": "يوم يوما أيام"}),
    **times({"hour": "ساعة ساعات", "minute": "دقيقة دقائق"}),
    **times({"year": "عامان عامين عامي العامان العامين سنتان سنتين سنتي السنتان السنتين"}, 2),
    **times({"decade": "عقدان عقدين العقدان العقدين", "century": "قرنان قرنين القرنان القرنين"}, 2),
    **times({"month": "شهران شهرين الشهران الشهرين", "week": "أسبوعان أسبوعين الأسبوعان الأسبوعين"}, 2),
    **times({"day": "يومان يومين اليومان اليومين"}, 2),
    **times({"hour": "ساعتان ساعتين الساعتان الساعتين", "minute": "دقيقتان دقيقتين"}, 2),
    **times({"year": "الأعوام السنوات السنين", "decade": "العقود", "century": "القرون", "month": "الأشهر الشهور"}, 0),
    **times({"week": "الأسابيع", "day": "الأيام", "hour": "الساعات", "minute": "الدقائق"}, 0),
}
_DUAL = re.compile(r"..+([اي]ن|ا|ي|[هك]ما)")


def hints(word: str) -> int:
    """A dual, or what is written like one, may stand for two; «ألفا» may be two thousand."""
    if not _DUAL.fullmatch(folded(word)):
        return 0
    scale = WORDS.get(folded(word))
    return 2 * int(scale.value) if scale and scale.role == "scale" else 2


_FEMININE_DUAL = re.compile(r"(?!ال|لل|[وفبك]ال)\w{2,}(?<!س)تان|(?!ال|لل|[وفبك]ال)\w{2,}تين")
_NO_DUALS = words(
    "بساتين فساتين روتين بروتين لاتين نيكوتين متين مارتين لامارتين بوتين كريستين فالنتين أغستين أوغستين ثابتين صامتين "
    "ساكتين شامتين خافتين باهتين مثبتين ملتفتين متزمتين مشتتين نحاتين بهتان كتان ختان شتان كابتان"
)
"""Plurals, names and others that are written like a feminine dual."""


def inflected(word: str) -> int:
    """A feminine dual without the article is two: «مدينتين», «سيارتان». Others are written like other words, and with the
    article English may leave the number out."""
    bare = {word, *(word.removeprefix(proclitic) for proclitic in ("و", "ف", "ب", "ل", "ك"))}
    return 2 if _FEMININE_DUAL.fullmatch(word) and bare.isdisjoint(_NO_DUALS) else 0


SPEECH = Speech(
    words=WORDS,
    times=TIMES,
    readings=readings,
    hints=hints,
    inflected=inflected,
    conjunction="و",
    always_joined=True,
    counted_on=words("بعد"),
    roughly=words("بضع بضعة نيف العقد"),
    percent=words("المئة المائة"),
    percent_before=words("في ب"),
    others=words("لست"),
)
