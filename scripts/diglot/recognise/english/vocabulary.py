"""The words of English dates."""

from __future__ import annotations

from babel import Locale

from diglot.recognise.grammar import Vocabulary


def _all(words: str, value: object = "") -> dict[str, object]:
    return dict.fromkeys(words.split("|"), value)


ORDINALS = tuple(
    _all(
        "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
        "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
    )
)
DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
           "nineties": 90}  # fmt: skip
_UNITS = (
    "people|persons|men|women|children|soldiers|troops|workers|students|prisoners|dead|wounded|victims|delegates|members|"
    "families|houses|villages|pages|copies|words|books|volumes|dollars|pounds|francs|roubles|rubles|dinars|lira|marks|"
    "miles|kilometres|kilometers|km|metres|meters|m|feet|yards|acres|hectares|tons|tonnes|kilos|kg|litres|barrels|hours|"
    "days|weeks|months|years|times|horses|ships|tanks|guns|rifles|or so|per cent|percent|degrees|others|votes|francs|cases"
)

VOCABULARY: Vocabulary = {
    "MONTH": {name: month for month, name in Locale("en").months["format"]["wide"].items()},
    "SHORT-MONTH": {
        **{name: month for month, name in Locale("en").months["format"]["abbreviated"].items() if month != 5},
        "Sept": 9,
    },
    "WEEKDAY": dict.fromkeys(Locale("en").days["format"]["wide"].values(), ""),
    "APOSTROPHE": _all("'"),
    "SUFFIX": _all("st|nd|rd|th"),
    "ORDINAL": {word: number for number, word in enumerate(ORDINALS, start=1)},
    "TWENTY": {"twenty": 20, "thirty": 30},
    "THIRTIETH": {"thirtieth": 30},
    "DECADE": DECADES,
    "CENTURY-NOUN": _all("century|c"),
    "CENTURIES-NOUN": _all("centuries"),
    "SEASON": {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"},
    "PART": {
        **_all("early|beginning of|start of|early days of", 0),
        **_all("mid|middle of", 1),
        **_all("late|end of|close of", 2),
    },
    "HALF": {**_all("first half of", 1), **_all("second half of|latter half of", 2)},
    "QUARTER": {f"{ordinal} quarter of": n for n, ordinal in enumerate(("first", "second", "third", "last"), start=1)},
    "SINCE": _all("since|ever since|starting in|starting from|beginning in"),
    "UNTIL": _all("until|till|up to|up until"),
    "BY": _all("by"),
    "ABOUT": _all("c .|c|ca .|ca|circa|about|around"),
    "BETWEEN": _all("between"),
    "AND": _all("and"),
    "FROM": _all("from"),
    "TO": _all("to|until|till|through"),
    "IN": _all("in|since|of|by|until|till|year|years|during|before|after|from|circa|throughout"),
    "YEAR-NOUN": _all("year"),
    "ERA": _all("ad|ce|a . d .|c . e ."),
    "BEFORE-CHRIST": _all("bc|bce|b . c .|b . c . e ."),
    "HIJRI": _all("ah|a . h .|hijri"),
    "AGE": _all("his|her|their|my|your|our"),
    "UNIT": _all(_UNITS),
    "MORE": _all("more than|over|nearly|almost|some|at least|fewer than|less than"),
    "MONEY": _all("$|£|€|¥"),
    "NUMBERED": _all("no|no .|number|p|p .|pp|pp .|page|pages|article|law|room|flight|file|order|decree no ."),
    "EVENT-NOUN": _all(
        "Revolution|Revolutions|War|Uprising|Rising|Theses|Days|Manifesto|Offensive|Crisis|Coup|Group|Movement|Massacre|"
        "Laws|Decree|Decrees|Agreement|Conspiracy|Events|Street|Square|Bridge|Avenue|Program|Programme|Plot"
    ),
    "COLOUR": _all("Black|Red|Bloody"),
}  # fmt: skip
"""Category → words → value."""

CAPITALS = ("MONTH", "SHORT-MONTH", "WEEKDAY", "EVENT-NOUN", "COLOUR")
"""Categories whose words are written with a capital: «may» and «march» are no months."""
