"""English numbers in words."""

from __future__ import annotations

import re

from diglot.checks.quantities.words import Speech, parts, table, times, words
from diglot.recognise.english.words import readings

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = ("eleven", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = {
    20: "twenty twentieth",
    30: "thirty thirtieth",
    40: "forty fortieth",
    50: "fifty fiftieth",
    60: "sixty sixtieth",
    70: "seventy seventieth",
    80: "eighty eightieth",
    90: "ninety ninetieth",
}

WORDS = {
    **table("unit", dict(enumerate(_UNITS, 1))),
    **table("unit", dict(enumerate(_ORDINALS, 1))),
    **table("unit", {1: "one first", 2: "second"}, sure=False),
    **table("ten", {10: "ten tenth"}),
    **table("tens", {n: f"{word} {word}th" for n, word in zip((11, *range(13, 20)), _TEENS, strict=True)}),
    **table("tens", {12: "twelve twelfth"}),
    **table("tens", _TENS),
    **table("hundred", {100: "hundred hundredth"}),
    **table(
        "scale", {12: "dozen", 1000: "thousand thousandth", 10**6: "million", 10**9: "billion bn", 10**12: "trillion"}
    ),
    **table("scale", {10: "dozens tens scores", 100: "hundreds", 1000: "thousands"}, many=True),
    **table("scale", {10**6: "millions", 10**9: "billions"}, many=True),
    **parts({(1, 2): "half halves", (1, 4): "quarter"}, sure=False),
    **parts({(1, 3): "thirds", (1, 4): "quarters fourths", (1, 5): "fifths"}, many=True),
    **table(
        "hint",
        {2: "both pair couple twice double twin twins either neither dual duo twofold bilateral other"},
        sure=False,
    ),
    **table("hint", {n: f"{word}ly" for n, word in enumerate(_ORDINALS, 1)}, sure=False),
    **table("hint", {3: "thrice triple trio threefold tripartite trilateral triangle trilogy"}, sure=False),
    **table("hint", {4: "quartet fourfold quadruple"}, sure=False),
    **table("hint", {n: words.split()[0].removesuffix("y") + "ies" for n, words in _TENS.items()}, sure=False),
}
"""«Second» is also a moment, «quarter» a part of a town."""

TIMES = {
    **times({"year": "year years", "month": "month months", "week": "week weeks", "day": "day days"}),
    **times({"decade": "decade decades", "century": "century centuries", "fortnight": "fortnight"}),
    **times({"hour": "hour hours", "minute": "minute minutes"}),
}

_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}


def hints(word: str) -> int:
    """A Roman number: «Farouk I», «Louis XIV»."""
    if not _ROMAN.fullmatch(word):
        return 0
    values = [_ROMAN_VALUES[letter] for letter in word]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def inflected(word: str) -> int:  # noqa: ARG001
    """No English word says a number by its form."""
    return 0


SPEECH = Speech(
    words=WORDS,
    times=TIMES,
    readings=readings,
    hints=hints,
    inflected=inflected,
    conjunction="and",
    always_joined=False,
    counted_on=words("past"),
    fillers=words("a an of the"),
    roughly=words("few several"),
    between=words("more long full whole other last next past first consecutive successive straight further short"),
)
