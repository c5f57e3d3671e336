"""How Arabic makes a name: which words belong together in it, which forms it takes, and what stands for all of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from diglot.model import Kind
from diglot.recognise.arabic.context import VERBS
from diglot.recognise.arabic.homographs import ADJECTIVES, CLEAR, COMMON, FUNCTION_WORDS, adjectives, nationalities
from diglot.recognise.arabic.months import month_names
from diglot.recognise.arabic.onomasticon import ARABIC_GIVEN_NAMES, GIVEN_NAMES
from diglot.recognise.arabic.titles import LEADING, TITLES, TITLES_AFTER
from diglot.recognise.arabic.vocabulary import ORDINAL_UNITS
from diglot.recognise.folding import folded
from diglot.recognise.naming import BARE, CERTAIN, FULL, GIVEN, NAMED, PART, PLACED, SHORT, Short, Words


def _words(text: str) -> tuple[str, ...]:
    return tuple(folded(text).split())


ARTICLE = "ال"
FIRST = {
    **dict.fromkeys(_words("أبو أبا أبي"), folded("أبو")),
    **dict.fromkeys(_words("ابن بن"), folded("بن")),
    **dict.fromkeys(_words("ذو ذا ذي"), folded("ذو")),
    **dict.fromkeys(_words("بنو بني"), folded("بنو")),
    folded("عبد"): folded("عبد"), folded("أم"): folded("أم"), folded("بو"): folded("بو"),
}  # fmt: skip
"""The first word of a name that is made of two → how it is spelt here in all cases."""
SECOND = frozenset(_words("الدين الله الإسلام الحق الزهراء"))
"""What makes one name with the word before it: «صلاح الدين»."""
PARTICLES = frozenset(_words("آل ولد بنت آيت دي دو دا لو فون فان سان سانت دير إل ماك أوف ديل سي مولاي سيدي لالة لا"))
"""What stands before a surname and belongs to it."""
FAMILY = folded("آل")
DESCENT = frozenset(_words("ولد بنت"))
"""What may go with the last name: «ولد السالك» of «المصطفى ولد محمد السالك»."""
FAMILIES = frozenset(_words("آل عائلة أسرة بيت"))
"""What a family's name begins with."""
HONOURS = frozenset(_words("المكرمة المنورة الشريف المقدسة الأشرف المعظمة المحروسة المحمية"))
"""What the name of a city may leave out at its end."""
EPITHETS = frozenset(
    (
        *map(folded, ORDINAL_UNITS),
        *_words("الأولى الثانية الثالثة الرابعة الخامسة الكبير العظيم الأكبر الصغير الفاتح القانوني الكبرى"),
    )
)
YEAR_NOUNS = _words("عام العام سنة للعام لعام لسنة")
HEADS = frozenset(_words("حزب حركة جماعة جريدة صحيفة مجلة منظمة تنظيم جبهة"))
"""What the name of an organisation or a paper may leave out."""
FROM = folded("من")
SETTLEMENTS = frozenset(_words("قرية بلدة واحة"))
PREFIXED = frozenset(_words("محمد"))
SYRIA = {_words("سوريا"): CERTAIN, _words("سورية"): PLACED}
GOD = folded("الله")
SONS = frozenset(_words("ابن بن بنت"))
SON = FIRST[folded("بن")]
_ARABIC_STARTS = (ARTICLE, folded("عبد") + ARTICLE)
_ARABIC_SOUNDS = frozenset("حعضظ")
"""Letters that no foreign name wants."""

_SPELLINGS = {
    "داوود": "داود", "رحمان": "رحمن", "إسحق": "إسحاق", "إبرهيم": "إبراهيم", "إسمعيل": "إسماعيل", "هرون": "هارون",
    "سليمن": "سليمان", "طاها": "طه", "معوية": "معاوية", "حيوة": "حياة", "شئون": "شؤون", "مسئول": "مسؤول",
    "سوفياتي": "سوفيتي", "سوفييتي": "سوفيتي", "سوفياتية": "سوفيتية", "سوفييتية": "سوفيتية",
    "سوفيات": "سوفيت", "سوفييت": "سوفيت", "أميركا": "أمريكا", "أميركي": "أمريكي", "أميركية": "أمريكية", "أفريقيا": "إفريقيا",
    "بولشفي": "بلشفي", "بولشفية": "بلشفية", "انكليزي": "إنجليزي", "إنكليزية": "إنجليزية", "انكلترا": "إنجلترا",
    "مائة": "مئة", "أسيوي": "آسيوي", "مؤقتة": "موقتة", "ول": "ولد", "منت": "بنت", "المولى": "مولاي", "للا": "لالة",
}  # fmt: skip
SPELLINGS = {
    article + folded(one): article + folded(other) for one, other in _SPELLINGS.items() for article in ("", ARTICLE)
}
"""Folded words of two spellings that folding does not make one."""


def spelling(word: str) -> str:
    """The spelling of a folded word under which names are kept."""
    return SPELLINGS.get(word, word)


def join(first: str, second: str) -> str:
    """Two folded words of a name as one; «أبو», «أبا» and «أبي» are the same there, and «ابن» and «بن»."""
    return FIRST.get(first, first) + second


def units(words: Words) -> Words:
    """The words of a name, those that make one name together joined: «عبد الكريم», «أبو زيد», «صلاح الدين»."""
    made: list[str] = []
    for word in reversed(list(map(spelling, words))):
        if made and word in FIRST and not (word in FIRST and FIRST[word] == FIRST.get(made[0])):
            made[0] = join(word, made[0])
        else:
            made.insert(0, word)
    joined: list[str] = []
    for word in made:
        if joined and word in SECOND:
            joined[-1] += word
        else:
            joined.append(word)
    return tuple(joined)


# --- persons ------------------------------------------------------------------------------------------------------


def person(words: Words, arabic: bool) -> Iterator[Short]:
    """The forms of a person's name, whole and short; an Arabic one has more of them."""
    lead = _titles(words)
    if lead:
        yield Short(words, FULL, CERTAIN, lead)
    words = words[lead:]
    plain = tuple(word for index, word in enumerate(words) if not index or word not in TITLES_AFTER)
    if plain != words:
        yield Short(words, FULL)
    name, epithet = _parted(plain)
    parts = _parts(name)
    if lead or plain != words:
        yield from ([Short(plain, PART, _weakness(plain))] if len(plain) > 1 else [])
    else:
        yield Short(plain, FULL)
        yield from (Short((other, *plain[1:]), FULL) for other in _with_or_without_article(plain))
    yield from _shorter(parts, epithet)
    if len(parts) > 1 and not epithet:
        yield Short((*parts[-1], ",", *_joined(parts[:-1])), PART)
    if arabic or epithet or is_arabic(name):
        yield from _single(parts, bool(epithet or lead or plain != words))


def _with_or_without_article(words: Words) -> Iterator[str]:
    """«الحسين بن علي» is also «حسين بن علي»."""
    if len(words) > 1 and words[0].startswith(ARTICLE) and words[0].removeprefix(ARTICLE) in GIVEN_NAMES:
        yield words[0].removeprefix(ARTICLE)
    if len(words) > 1 and ARTICLE + words[0] in GIVEN_NAMES:
        yield ARTICLE + words[0]


def _titles(words: Words) -> int:
    """How many titles a name begins with, a name left after them: «المجاهد الأكبر» has none."""
    lead = 0
    while lead < len(words) - 1 and words[lead] in LEADING and words[lead + 1] not in EPITHETS:
        lead += 1
    return lead


def _parted(words: Words) -> tuple[Words, Words]:
    """A name, and the number or epithet after it."""
    last = len(words)
    while last > 1 and words[last - 1] in EPITHETS:
        last -= 1
    return words[:last], words[last:]


def _parts(words: Words) -> list[Words]:
    """The names of a name, each with the particles before it."""
    parts: list[Words] = []
    begun: Words = ()
    for word in words:
        begun = (*begun, word)
        if word not in PARTICLES:
            parts.append(begun)
            begun = ()
    return parts if not begun else [*parts, begun]


def _shorter(parts: list[Words], epithet: Words) -> Iterator[Short]:
    """What stands for the whole: first and last name, the last ones, the first ones, the surname, a single one."""
    count = len(parts)
    for first, last in ((0, end) for end in range(2, count)):
        yield _part(parts[first:last])
    for first in range(1, count - 1):
        yield _part(parts[first:])
    if count > 2:
        yield _part([parts[0], parts[-1]])
    if count > 2 and len(parts[1]) == 2 and parts[1][0] in DESCENT:
        yield Short((parts[1][0], *parts[-1][-1:]), SHORT)
    if any(_has_father(part) for part in parts[1:]) and count > 1:
        yield _part([parts[0], *map(_without_son, parts[1:])])
    if count > 1 and not epithet and _is_surname(parts[-1]):
        yield Short(parts[-1], SHORT, _weakness(parts[-1]))


def _joined(parts: list[Words]) -> Words:
    return tuple(word for part in parts for word in part)


def _part(parts: list[Words]) -> Short:
    words = tuple(word for part in (_without_son(parts[0]), *parts[1:]) for word in part)
    return Short(words, PART, _weakness(words) if len(parts) > 1 else NAMED)


def _has_father(part: Words) -> bool:
    return len(part) == 1 and part[0].startswith(SON) and len(part[0]) > len(SON) + 2


def _without_son(part: Words) -> Words:
    """«عبد الكريم» of «بن عبد الكريم»."""
    return (part[0].removeprefix(SON),) if _has_father(part) else part


def _is_surname(part: Words) -> bool:
    return part[0] != FAMILY and (len(part) > 1 or len(part[0]) > 2) and not any(word.isdecimal() for word in part)


def _single(parts: list[Words], alone: bool) -> Iterator[Short]:
    """One name, by which the press may call somebody: the first, one in the middle, the surname with or without its
    article; the only one, where an epithet or a title is left out."""
    if len(parts) == 1 and (alone or len(parts[0]) > 1):
        yield from _called(parts[0][-1:])
    for part in parts[:-1]:
        yield from _called(_without_son(part))
    if len(parts) > 1:
        yield from (Short((other,), GIVEN, NAMED) for other in _with_or_without_article(_joined(parts)))
    last = parts[-1]
    if len(parts) == 1 or len(last) > 1 or _has_father(last):
        return
    [word] = last
    bare = word.removeprefix(ARTICLE) if word.startswith(ARTICLE) else ARTICLE + word
    if bare not in COMMON and len(bare) > 3:
        yield Short((bare,), BARE, NAMED)


def _called(name: Words) -> Iterator[Short]:
    if (len(name[-1]) > 2 or name[-1] in GIVEN_NAMES) and name[0] not in PARTICLES and name[0] not in TITLES:
        yield Short(name, GIVEN, max(NAMED, _weakness(name)))


def is_arabic(words: Words) -> bool:
    """Whether a name is an Arabic one, whose bearer may be called by any part of it."""
    return any(
        word in ARABIC_GIVEN_NAMES
        or word in FIRST
        or word.startswith(_ARABIC_STARTS)
        or not _ARABIC_SOUNDS.isdisjoint(word)
        for word in words
    )


def is_transcribed(words: Words) -> bool:
    """Whether a name came into Arabic from elsewhere."""
    return not is_arabic(words)


def may_vary(word: str) -> bool:
    """Whether a word may be another spelling of a foreign name: it is none that Arabic itself has."""
    return (
        len(word) > 3
        and not word.startswith(ARTICLE)
        and _ARABIC_SOUNDS.isdisjoint(word)
        and word not in COMMON
        and word not in ARABIC_GIVEN_NAMES
        and word not in FUNCTION_WORDS
    )


def _weakness(words: Words) -> int:
    """How much evidence words want before they are somebody's name."""
    if len(words) > 1:
        return NAMED if all(word in GIVEN_NAMES or word in COMMON for word in words) else CERTAIN
    [word] = words
    if word in COMMON or word in TITLES or word in VERBS or (word,) in _months():
        return PLACED
    if word.startswith(SON) and word.removeprefix(SON) in GIVEN_NAMES:
        return NAMED
    return NAMED if word in CLEAR or word in ADJECTIVES or word in GIVEN_NAMES or word in adjectives() else CERTAIN


# --- others -------------------------------------------------------------------------------------------------------


def other(words: Words, kind: Kind, proper: bool) -> Iterator[Short]:
    """The forms of a name that is no person's; a proper one is a single word in another language."""
    yield Short(words, FULL, PLACED if len(words) == 1 and (kind == "work" or words[0] in COMMON) else CERTAIN)
    if kind == "place":
        yield from _places(words)
    if kind in ("organisation", "work"):
        yield from _without_head(words)
    if kind == "organisation":
        yield from (Short(each, FULL) for each in _plurals(words))
        yield from _without_nationality(words, proper)
        yield from _family(words)
    if kind == "event":
        yield from (Short(each, FULL) for each in _plurals(words))
        yield from _events(words)


def _places(words: Words) -> Iterator[Short]:
    """«دنشواي» of «قرية دنشواي», «مكة» of «مكة المكرمة»; «سوريا» and «سورية», which is also an adjective."""
    if len(words) > 1 and words[0] in SETTLEMENTS:
        yield Short(words[1:], SHORT)
    if len(words) == 2 and words[1] in HONOURS:
        yield Short(words[:1], FULL, PLACED if words[0] in COMMON else CERTAIN)
    if words in SYRIA:
        yield from (Short(other, FULL, want) for other, want in SYRIA.items() if other != words)


def _family(words: Words) -> Iterator[Short]:
    """«آل الحسيني» are «الحسينيون» too."""
    if len(words) == 2 and words[0] in FAMILIES and words[1].endswith("ي"):
        yield from (Short((words[1] + ending,), FULL) for ending in ("ون", "ين"))


def _plurals(words: Words) -> Iterator[Words]:
    """A sound plural stands in two cases: «الإخوان المسلمون» and «المسلمين»."""
    for ending, other_ending in (("ون", "ين"), ("ين", "ون")):
        made = tuple(
            word[: -len(ending)] + other_ending if word.startswith(ARTICLE) and word.endswith(ending) else word
            for word in words
        )
        if made != words:
            yield made


def _without_head(words: Words) -> Iterator[Short]:
    """«الوفد» of «حزب الوفد»."""
    rest = words[1:]
    if rest and words[0] in HEADS and GOD not in rest and not any(word.isdecimal() for word in rest):
        yield Short(rest, SHORT, max(NAMED, _weakness(rest)))


def _without_nationality(words: Words, proper: bool) -> Iterator[Short]:
    """«الحزب الشيوعي» of «الحزب الشيوعي السوري»; «الوفد» of «الوفد المصري», which is «Wafd» in English."""
    if words[-1] in nationalities() and (len(words) > 2 or (proper and len(words) > 1)):
        yield Short(words[:-1], SHORT, NAMED if len(words) > 2 else PLACED)


def _events(words: Words) -> Iterator[Short]:
    """A year at the end may have its noun; a month has other names elsewhere; the day of the month may be missing, or the month after «من»."""
    for each in _with_months(words):
        yield Short(each, FULL)
        if len(each) > 1 and len(each[-1]) == 4 and each[-1].isdecimal():
            yield from (Short((*each[:-1], noun, each[-1]), FULL) for noun in YEAR_NOUNS)
        if len(each) > 3 and each[-2] == FROM and each[-1:] in _months():
            yield Short(each[:-2], SHORT)
        day = next((index for index, word in enumerate(each) if index and word.isdecimal() and len(word) < 3), 0)
        if day:
            yield Short((*each[:day], *each[day + 1 :]), SHORT)


def _with_months(words: Words) -> Iterator[Words]:
    months = _months()
    yield words
    for first, last in ((first, first + size) for first in range(1, len(words)) for size in (2, 1)):
        month = months.get(words[first:last])
        if month:
            yield from ((*words[:first], *name, *words[last:]) for name, value in months.items() if value == month)
            return


@cache
def _months() -> dict[Words, int]:
    return {_words(name): month for name, month in month_names().items()}


def accusative(word: str) -> str:
    """«فاروقا» is «فاروق»; of Arabic given names only, and not if that makes another word («عليا», «سعيدا»)."""
    bare = word.removesuffix("ا")
    return bare if bare != word and bare in ARABIC_GIVEN_NAMES - COMMON - FUNCTION_WORDS.keys() else ""


def compounds(words: Words, kind: Kind) -> Iterator[Words]:
    """A name of two or three words, two of them written as one: «بورسعيد»; a person's only with a particle: «ديغول»."""
    for index, (first, second) in enumerate(pairwise(words[:3])):
        plain = not second.startswith(ARTICLE) and not first.isdecimal() and not second.isdecimal()
        if plain and len(words) < 4 and (kind != "person" or first in PARTICLES):
            yield (*words[:index], first + second, *words[index + 2 :])
