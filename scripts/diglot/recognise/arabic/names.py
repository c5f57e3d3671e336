"""How Arabic writes a name: its inflection, its ways to join words, and what of it stands for the whole."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from babel import Locale

from diglot.recognise.arabic.vocabulary import ORDINAL_UNITS
from diglot.recognise.folding import by_folding, folded

Words = tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(folded(text).split())


FUNCTION_WORDS = by_folding(
    "على إلى في من عن مع أن إن كان كانت هو هي هم هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد ثم أو أم بل كل بعض "
    "غير بين بعد قبل عند حتى منذ حين كما لكن ليس أي أين كيف متى هنا هناك نحن أنت أنا له لها لهم به بها فيه فيها منه "
    "منها عليه عليها إليه إليها عنه عنها أمام وراء تحت فوق خلال حول دون سوى إذا لو قال راح عاد صار ترك بلا ولا فلا"
)
FATHER = _words("أبو أبا أبي")
PARTICLES = frozenset(_words("أبو أبا أبي أم ابن بن بنت عبد آل ولد بو دي دو دا لو فون فان"))
EPITHETS = frozenset((*map(folded, ORDINAL_UNITS), *_words("الكبير العظيم الأكبر باشا بك أفندي بيه الصغير")))
YEAR_NOUNS = _words("عام العام سنة للعام لعام لسنة")
SERVANT, SON, ARTICLE = "عبد", ("ابن", "بن"), "ال"


def _father(words: Words) -> Iterator[Words]:
    """«أبو» stands in three cases."""
    for index, word in enumerate(words[:-1]):
        if word in FATHER:
            yield from ((*words[:index], other, *words[index + 1 :]) for other in FATHER)


def _servant(words: Words) -> Iterator[Words]:
    """«عبد الله» is also written «عبدالله», and the other way round."""
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else ""
        if word == SERVANT and following.startswith(ARTICLE):
            yield (*words[:index], word + following, *words[index + 2 :])
        if word.startswith(SERVANT + ARTICLE):
            yield (*words[:index], SERVANT, word[len(SERVANT) :], *words[index + 1 :])


def _son(words: Words) -> Iterator[Words]:
    """«ابن» and «بن» stand for one another between two names."""
    for index, word in enumerate(words[1:-1], start=1):
        if word in SON:
            yield (*words[:index], SON[1 - SON.index(word)], *words[index + 1 :])


def _year(words: Words) -> Iterator[Words]:
    """A year at the end of a name may have its noun: «ثورة 1905», «ثورة العام 1905»."""
    if len(words) > 1 and len(words[-1]) == 4 and words[-1].isdecimal():
        yield from ((*words[:-1], noun, words[-1]) for noun in YEAR_NOUNS)


VARIANTS = (_father, _servant, _son, _year)


def variants(words: Words) -> Iterator[Words]:
    """Each other way in which a name is written, by one rule of ``VARIANTS`` at a time."""
    for rule in VARIANTS:
        yield from (other for other in rule(words) if other != words)


def surnames(words: Words) -> Iterator[Words]:
    """A person's last name with what belongs to it: «عبد الناصر», «أبو زيد». A ruler's number or a title is none."""
    if len(words) < 2 or words[-1] in EPITHETS or any(word.isdecimal() for word in words) or len(words[-1]) < 3:
        return
    first = len(words) - 1
    while first > 0 and words[first - 1] in PARTICLES:
        first -= 1
    if first > 0:
        yield words[first:]


@cache
def adjectives() -> frozenset[str]:
    """Adjectives of nationality, made from the CLDR's names of countries: «المصري» from «مصر», «التونسي» from «تونس»."""
    stems = set()
    for code, name in Locale("ar").territories.items():
        if len(code) == 2:
            stem = folded(name).split()[0].removeprefix(ARTICLE)
            stems.add(stem.removesuffix("ه").removesuffix("ا").removesuffix("ي"))
    return frozenset(ARTICLE + stem + "ي" for stem in stems) | frozenset(_words("العربي الشامي المغاربي الأوروبي"))
