"""The words of English dates in other calendars than the Gregorian, in the spellings of many transliterations.

An apostrophe stands for ʿ, ʾ and ‘ as well, and inside of a word it may be missing.
"""

from __future__ import annotations

from itertools import product

from diglot.recognise.grammar import Vocabulary


def _all(words: str, value: object = "") -> dict[str, object]:
    return dict.fromkeys(words.split("|"), value)


def _each(*variants: str) -> list[str]:
    """Every way to go from one list of variants, parted by «|», to the next."""
    return list(map("".join, product(*(each.split("|") for each in variants))))


_JOINED = "|al|ul|l|el"

HIJRI_MONTHS: dict[int, str] = {
    1: "muharram|moharram|muharrem|muharam|mouharram|muharram al - haram",
    2: "safar|saphar|safer",
    3: "rebiulevvel|rabiulawwal",
    4: "rebiulahir|rabiulakhir",
    5: "cemaziyelevvel",
    6: "cemaziyelahir",
    7: "rajab|rejeb|recep|ragab|redjeb|radjab|rajab al - murajjab",
    8: "shaban|shaaban|chaban|chaabane|saban|shabaan|chaaban",
    9: "ramadan|ramadhan|ramazan|ramzan|ramadaan|ramadan al - mubarak",
    10: "shawwal|shawal|chawwal|sevval|shavval|shawaal|chaoual",
    11: "zilkade|zilqade",
    12: "zilhicce|zilhijje",
}
"""Those of one word, and others written as one; what folding and the loss of apostrophes make equal stands here once."""

COPTIC_MONTHS: dict[int, str] = {
    1: "thout|tout|thoth|tut|tot",
    2: "paopi|baba|babah|paope|phaophi|babeh",
    3: "hathor|hatour|hatur|athyr|hator",
    4: "koiak|kiahk|koiahk|kiyahk|khoiak|choiak|keyahk|kiak",
    5: "tobi|tuba|toba|tubah|tobah|tybi|toubah|touba",
    6: "meshir|amshir|mechir|emshir|imshir",
    7: "paremhat|baramhat|phamenoth|paremhotep|bermahat|baramhath",
    8: "parmouti|baramouda|baramuda|pharmuthi|paremoude|barmuda|baramudah|parmoute",
    9: "pashons|bashans|pachons|bashons|pachon",
    10: "paoni|baouna|bauna|payni|paona|ba'una|baunah|ba'unah",
    11: "epip|abib|epiphi|epeph|epep",
    12: "mesori|misra|mesra|mesore|misri",
    13: "nasi|nesi|el nasi|nasie|pi kogi enavot|little month|epagomenai|al - nasi",
}

VOCABULARY: Vocabulary = {
    "HIJRI-NAME": {name: month for month, names in HIJRI_MONTHS.items() for name in names.split("|")},
    "RABI": dict.fromkeys(_each("rabi|rabee|rabia|rebi|rabii", _JOINED), 3),
    "JUMADA": dict.fromkeys(_each("jumada|jumad|jamadi|jumadi|gumada|jamada|joumada|djumada|jumaada|jamad", _JOINED), 5),
    "DHU": dict.fromkeys(_each("dhu|dhi|zu|zi|thu|thi|dhou|zoul|du|dsu", _JOINED), 0),
    "SUN-ARTICLE": _all("al|el|ul|l|ath|at|as|uth|us|ul|eth|es"),
    "FIRST-OR-SECOND": {
        **dict.fromkeys(_each("|al|ul", "awwal|awal|ula|oula|evvel|uula|awla|awwala|awaal"), 0),
        **dict.fromkeys(_each("|al|ul", "akhir|akhira|akhirah|akhar|aakhir|akher|ukhra|aakhira"), 1),
        **dict.fromkeys(("thani", "thaniya", "thaniyah", "thanya", "sani", "tani", "thaani"), 1),
        "i": 0, "1": 0, "ii": 1, "2": 1,
    },
    "LAST-TWO": {
        **dict.fromkeys(_each("|al|ul", "qada|qadah|qida|qidah|kada|kade|kadah|qaada|qaadah|qideh|qade|kaada"), 11),
        **dict.fromkeys(_each("|al|ul", "hijja|hijjah|hija|hijah|hijjeh|higga|hidja|hidjdja|hijje|hicce|hajja"), 12),
    },
    "HIJRI-SIGN": _all("AH|A . H .|A . H"),
    "HIJRI-LETTER": _all("h|ah"),
    "HIJRI-WORD": _all(
        "hijri|hijriyya|hegira|hijra|hijrah|anno hegirae|of the hijra|of the hegira|of the hijrah|after the hijra|after the hijrah|"
        "after the hegira|lunar hijri|qamari"
    ),
    "HIJRI-CALENDAR": _all(
        "hijri calendar|islamic calendar|muslim calendar|hijri era|islamic era|hijri reckoning|lunar calendar|hegira calendar"
    ),
    "HIJRI-ADJECTIVE": _all("hijri|hegira|islamic|muslim|hijra|hijrah"),
    "HIJRI-YEAR-NOUN": _all("hijri year|hegira year|muslim year|islamic year|hijra year|hijrah year|year of the hijra|lunar year"),
    "OTHER-HIJRI": _all("solar hijri|hijri shamsi|hijri solar|before the hijra|before the hijrah|before the hegira|B . H .|BH"),
    "SOLAR": _all("SH|S . H .|S . H|AP|A . P .|shamsi|solar"),
    "THAT-MONTH": _all("the month|that month|the same month|this month|that same month"),
    "RECURRING": _all("of each year|of every year|each year|every year|annually|yearly"),
    "THAT-YEAR": {
        **dict.fromkeys(("the same year", "that year", "that same year", "same year"), 0),
        **dict.fromkeys(("the following year", "the next year", "following year", "next year", "the year after"), 1),
        **dict.fromkeys(("the previous year", "the preceding year", "the year before"), -1),
    },
    "MATCHING": _all(
        "corresponding to|which corresponds to|which corresponded to|corresponds to|corresponded to|equivalent to|equalling|"
        "which fell on|which was|that was|which is|coinciding with|which coincided with|coincided with|matching|agreeing with|"
        "that is|that is to say|i . e .|being|in other words|falling on|answering to"
    ),
    "THAT-IS": _all("or|, or|=|/|-|,|that is|, that is|, that is to say|; that is|, or rather|, i . e .|i . e .|, being|;"),
    "COPTIC-MONTH": {name: month for month, names in COPTIC_MONTHS.items() for name in names.split("|")},
    "COPTIC-WORD": _all("anno martyrum|of the martyrs|in the era of the martyrs|of the era of the martyrs|era of the martyrs"),
    "COPTIC-CALENDAR": _all("coptic calendar|coptic era|calendar of the martyrs"),
    "COPTIC-SHORT": _all("AM|A . M .|A . M|E . M .|EM|Coptic"),
    "COPTIC-YEAR-NOUN": _all("coptic year|year of the martyrs|martyrs ' year"),
    "OTTOMAN-WORD": {"Rumi": 1274, "Roumi": 1274},
    "OTTOMAN-CALENDAR": _all(
        "rumi calendar|ottoman fiscal calendar|fiscal calendar|ottoman financial calendar|financial calendar|rumi reckoning|rumi era",
        1205,
    ),
    "OTTOMAN-YEAR-NOUN": _all("rumi year|roumi year|ottoman fiscal year|ottoman financial year|fiscal year"),
    "OLD-WORD": _all("O . S .|O . S"),
    "OLD-CALENDAR": _all(
        "old style|julian calendar|old calendar|old russian calendar|orthodox calendar|russian calendar|eastern calendar|"
        "old style calendar"
    ),
    "STYLE-IN-BRACKETS": _all("Julian|OS|Julian style|Orthodox style|eastern style"),
    "NEW-WORD": _all("N . S .|N . S"),
    "NEW-CALENDAR": _all("new style|gregorian calendar|new calendar|western calendar|new style calendar"),
    "BY-CALENDAR": _all("of|in|by|in accordance with|according to|on|following|under"),
}  # fmt: skip
"""Category → words → value."""

CAPITALS = ("HIJRI-NAME", "RABI", "JUMADA", "DHU", "HIJRI-SIGN", "COPTIC-MONTH", "COPTIC-SHORT")
"""Categories whose words are written with a capital."""

SIGNS = (
    "HIJRI-NAME", "RABI", "JUMADA", "DHU", "HIJRI-SIGN", "HIJRI-LETTER", "HIJRI-WORD", "HIJRI-CALENDAR", "HIJRI-ADJECTIVE",
    "HIJRI-YEAR-NOUN", "OTHER-HIJRI", "SOLAR", "COPTIC-MONTH", "COPTIC-WORD", "COPTIC-CALENDAR", "COPTIC-YEAR-NOUN",
    "OTTOMAN-WORD", "OTTOMAN-CALENDAR", "OTTOMAN-YEAR-NOUN", "OLD-WORD", "OLD-CALENDAR", "NEW-WORD", "NEW-CALENDAR",
    "STYLE-IN-BRACKETS",
)  # fmt: skip
"""Categories of which a sentence has a word if it names another calendar."""
