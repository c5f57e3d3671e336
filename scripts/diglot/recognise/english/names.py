"""How English, and Latin script in general, makes a name: what belongs together in it, its forms, what stands for it.

Arabic names keep no article: «al-Nasser», «el Nasser» and «Nasser» are the same word, «Abdel Nasser», «Abd al-Nasser»
and «Abdul Nasser» another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale

from diglot.model import Kind
from diglot.recognise.english.titles import (
    ADJECTIVES,
    ARABIC_GIVEN_NAMES,
    GIVEN_NAMES,
    GIVEN_TOO,
    ORDINARY,
    TITLES,
    TITLES_AFTER,
)
from diglot.recognise.folding import folded, word_set
from diglot.recognise.naming import CERTAIN, FULL, GIVEN, NAMED, PART, PLACED, SHORT, Short, Words

HYPHENATED = word_set("ul il an ar as ad at ash az en es ed er ech")
"""The Arabic article, where a hyphen stands after it."""
FIRST = {
    **dict.fromkeys(("al", "el"), ""),
    **dict.fromkeys(word_set("abd abdel abdul abdal abdol abdoul abder abdur abden abdes"), "abd"),
    **dict.fromkeys(word_set("abu abou aboo abi"), "abu"),
    **dict.fromkeys(word_set("ibn bin ben"), "ben"),
    **dict.fromkeys(word_set("bou bu"), "bou"),
    **dict.fromkeys(word_set("umm um oum"), "umm"),
}
"""The first word of a name that is made of two → how it is spelt here; nothing for the Arabic article."""
SECOND = word_set("din deen dine eddin eddine uddin aldin aldine allah")
PARTICLES = word_set("van von der den de di da du la le ter ten st ould bint mint ait mc mac dos sidi moulay mulay")
PREFIXED = word_set("muhammad mohamed mohammed mohammad muhammed")
SONS = word_set("ibn bin ben bint")
DESCENT = frozenset(("ould", "bint", "mint"))
"""What may go with the last name: «Ould Salek» of «Mustafa Ould Mohamed Salek»."""
SUFFIXES = frozenset(("jr", "sr", "junior", "senior"))
NUMERAL = re.compile(r"[ivx]+")
_ADJECTIVE = re.compile(r"(?:[^lm]al|ic|ist|ive|ian|ican|vik|ed|ary|ent|ing|ish)$")
_SLAVIC = re.compile(r"(?:[eo](?:v|ff|va|w)|sk(?:y|i|ii|ij|iy|aya)|vich|enko|yev)$")
_SERVANT = re.compile(r"abd(?:el|ul|al|ol|oul|er|ur|en|un|es|us|ed|ud|ess|enn|err)(?=\w{3})")
HEADS = word_set("party front movement newspaper daily group organisation organization")


def spelling(word: str) -> str:
    """The spelling of a folded word under which names are kept: «Abdelaziz» is «Abd al-Aziz»."""
    word = _SERVANT.sub("abd", word)
    return "abdallah" if word in ("abdllah", "abdlah", "abdullah", "abdellah", "abdallah") else word


def join(first: str, second: str) -> str:
    """Two folded words of a name as one."""
    return spelling(FIRST.get(first, first) + second)


def units(words: Words) -> Words:
    """The words of a name, those that make one name together joined: «Abdel Nasser», «Abu Zayd», «Salah al-Din»."""
    made: list[str] = []
    for word in reversed(words):
        if made and word in FIRST:
            made[0] = join(word, made[0])
        else:
            made.insert(0, spelling(word))
    joined: list[str] = []
    for word in made:
        if joined and word in SECOND and joined[-1] not in PARTICLES:
            joined[-1] += "din" if word != "allah" else word
        else:
            joined.append(word)
    return tuple(joined)


# --- persons ------------------------------------------------------------------------------------------------------


def person(words: Words, arabic: bool) -> Iterator[Short]:
    """The forms of a person's name, whole and short, more of an Arabic one; one of another make («Peter the Great») has no short ones, and
    «Nicholas II of Russia» is «Nicholas II»."""
    lead = _titles(words)
    if lead:
        yield Short(words, 0, CERTAIN, lead)
    words = words[lead:]
    plain = tuple(word for index, word in enumerate(words) if not index or word not in TITLES_AFTER | SUFFIXES)
    if plain != words:
        yield Short(words, FULL)
    if len(plain) > 1 or not lead:
        yield Short(plain, PART if plain != words else FULL, _weakness(plain) if lead or plain != words else CERTAIN)
    if "of" in plain and plain.index("of") > 1 and NUMERAL.fullmatch(plain[plain.index("of") - 1]):
        plain = plain[: plain.index("of")]
        yield Short(plain, FULL)
    if not {"of", "the"} & set(plain):
        yield from _shorter(plain, arabic or is_arabic(plain))


def _titles(words: Words) -> int:
    """How many titles a name begins with; «Sultan al-Atrash» has none."""
    lead = 0
    while lead < len(words) - 1 and words[lead] in TITLES and words[lead + 1] != "of":
        lead += 1
    return lead if lead > 1 or words[0] not in GIVEN_TOO or words[0] in ("king", "prince") else 0


def _shorter(words: Words, arabic: bool) -> Iterator[Short]:
    numeral = bool(NUMERAL.fullmatch(words[-1])) and len(words) > 1
    parts = _parts(words[:-1] if numeral else words)
    count = len(parts)
    for end in range(2, count):
        yield _part(parts[:end])
    for first in range(1, count - 1):
        yield _part(parts[first:])
    if count > 2:
        yield _part([parts[0], parts[-1]])
        if len(parts[1]) == 2 and parts[1][0] in DESCENT:
            yield Short((parts[1][0], *parts[-1][-1:]), SHORT)
    if count > 1 and not numeral and _is_surname(parts[-1]):
        yield Short(parts[-1], SHORT, _weakness(parts[-1]))
        if len(parts[-1]) == 1:
            yield from _without_first(parts[-1][0])
    if count > 1 and not numeral:
        yield Short((*parts[-1], ",", *(word for part in parts[:-1] for word in part)), PART)
    for part in parts if numeral else parts[:-1]:
        if len(part[-1]) > 2 and (numeral or arabic) and part[-1] not in TITLES:
            yield Short(part, GIVEN, NAMED)


def _parts(words: Words) -> list[Words]:
    parts: list[Words] = []
    begun: Words = ()
    for word in words:
        begun = (*begun, word)
        if word not in PARTICLES:
            parts.append(begun)
            begun = ()
    return parts if not begun else [*parts, begun]


def _part(parts: list[Words]) -> Short:
    words = tuple(word for part in parts for word in part)
    return Short(words, PART, NAMED if all(word in GIVEN_NAMES for word in words) else CERTAIN)


def _is_surname(part: Words) -> bool:
    return len(part[-1]) > 1 and not any(word.isdecimal() for word in part)


def _without_first(word: str) -> Iterator[Short]:
    """«Nasser» of «Abdel Nasser», as the English press has it."""
    if word.startswith("abd") and len(word) > 6:
        yield Short((word[3:],), SHORT, CERTAIN if word[3:] in ARABIC_GIVEN_NAMES else NAMED)


def _weakness(words: Words) -> int:
    if len(words) == 1 and words[0] in TITLES:
        return PLACED
    return NAMED if all(word in GIVEN_NAMES for word in words) else CERTAIN


def is_arabic(words: Words) -> bool:
    """Whether a name is an Arabic one, whose bearer may be called by any part of it."""
    return any(word in ARABIC_GIVEN_NAMES or word.startswith("abd") for word in words)


def is_transcribed(words: Words) -> bool:
    """Whether transcribers may spell a name in several ways: an Arabic or a Slavic one."""
    return is_arabic(words) or any(_SLAVIC.search(word) for word in words)


def may_vary(word: str) -> bool:
    """Whether a word may be another spelling of such a name."""
    return len(word) > 3 and word not in ADJECTIVES and word not in ORDINARY and not word.startswith(("ben", "abu"))


# --- others -------------------------------------------------------------------------------------------------------


def other(words: Words, kind: Kind, _proper: bool) -> Iterator[Short]:
    """The forms of a name that is no person's: without its article, but a work's also with it; an organisation's or a paper's without its noun, or
    the adjective of nationality before it; an event's year first or last."""
    if kind == "work" and words[0] == "the":
        yield Short(words, FULL)
    words = words[1:] if words[0] == "the" and len(words) > 1 else words
    yield Short(words, FULL, PLACED if kind == "work" and len(words) == 1 else CERTAIN)
    if kind in ("organisation", "work"):
        yield from _without_head(words)
    if kind == "organisation" and len(words) > 2 and words[0] in nationalities():
        yield Short(words[1:], SHORT, NAMED)
    if kind == "organisation" and len(words) > 1 and words[-1] == "family":
        yield Short((words[-2] + "s",), FULL)
    if kind == "event" and len(words) > 1:
        yield from _years(words)


def _without_head(words: Words) -> Iterator[Short]:
    """«Wafd» of «Wafd Party»."""
    rest = words[:-1] if words[-1] in HEADS else words[2:] if words[:1] == ("party",) and "of" in words[1:2] else ()
    if (
        rest
        and rest != ("the",)
        and not _ADJECTIVE.search(rest[-1])
        and not all(word in ADJECTIVES or word in nationalities() for word in rest)
    ):
        yield Short(rest, SHORT, NAMED if len(rest) > 1 else CERTAIN)


def _years(words: Words) -> Iterator[Short]:
    """«Revolution of 1905» and «1905 Revolution»."""
    if words[-2] == "of" and len(words[-1]) == 4 and words[-1].isdecimal():
        yield Short((words[-1], *words[:-2]), FULL)
    if len(words[0]) == 4 and words[0].isdecimal():
        yield Short((*words[1:], "of", words[0]), FULL)


def accusative(_word: str) -> str:
    """English has none."""
    return ""


def compounds(words: Words, kind: Kind) -> Iterator[Words]:
    """A place's name of two words as one: «Port Said», «Portsaid»."""
    if kind == "place" and len(words) == 2 and min(map(len, words)) > 1 and not any(word.isdecimal() for word in words):
        yield ("".join(words),)


@cache
def nationalities() -> frozenset[str]:
    """Adjectives of nationality, by what English makes of the CLDR's names of countries, and those it makes otherwise."""
    stems = {folded(name).split()[0] for code, name in Locale("en").territories.items() if len(code) == 2}
    made = {stem.rstrip("aeiouy") + ending for stem in stems for ending in ("ian", "an", "ese", "ish", "i", "ean")}
    return frozenset(made) | word_set(
        "arab american british english french german russian soviet turkish ottoman egyptian syrian iraqi lebanese palestinian "
        "tunisian moroccan algerian libyan sudanese yemeni saudi kuwaiti omani qatari emirati bahraini mauritanian israeli "
        "greek dutch spanish swiss danish polish italian persian kurdish jewish european african asian"
    )
