"""Countries and large cities, as the CLDR names them in every language: places that need no other evidence, and whose
names in other languages are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale, UnknownLocaleError

from diglot.recognise.forms import name_words
from diglot.recognise.languages import family, language, script
from diglot.recognise.tokens import Reading
from diglot.suggest.languages import has_capitals, vocabulary
from diglot.suggest.passages import Passage
from diglot.suggest.sightings import Clue, Key, Sighting

SURE = 0.5
"""The weight of such a name as a clue."""

MORE: tuple[dict[str, str], ...] = (
    {"en": "Britain", "ar": "بريطانيا"},
    {"en": "Great Britain", "ar": "بريطانيا العظمى"},
    {"en": "England", "ar": "إنجلترا"},
    {"en": "Scotland", "ar": "اسكتلندا"},
    {"en": "Turkey", "ar": "تركيا"},
    {"en": "Palestine", "ar": "فلسطين"},
    {"en": "Israel", "ar": "إسرائيل"},
    {"en": "Saudi Arabia", "ar": "السعودية"},
    {"en": "America", "ar": "أمريكا"},
    {"en": "Persia", "ar": "بلاد فارس"},
    {"en": "Soviet Union", "ar": "الاتحاد السوفيتي"},
    {"en": "Soviet Union", "ar": "الاتحاد السوفياتي"},
    {"en": "Ottoman Empire", "ar": "الدولة العثمانية"},
    {"en": "Ottoman Empire", "ar": "الإمبراطورية العثمانية"},
    {"en": "Yugoslavia", "ar": "يوغوسلافيا"},
    {"en": "Czechoslovakia", "ar": "تشيكوسلوفاكيا"},
    {"en": "Prussia", "ar": "بروسيا"},
    {"en": "Andalusia", "ar": "الأندلس"},
    {"en": "Hejaz", "ar": "الحجاز"},
    {"en": "Levant", "ar": "بلاد الشام"},
    {"en": "Maghreb", "ar": "المغرب العربي"},
    {"en": "Geneva", "ar": "جنيف"},
    {"en": "Washington", "ar": "واشنطن"},
    {"en": "Constantinople", "ar": "القسطنطينية"},
    {"en": "Mecca", "ar": "مكة المكرمة"},
    {"en": "Medina", "ar": "المدينة المنورة"},
    {"en": "Alexandria", "ar": "الإسكندرية"},
    {"en": "Aleppo", "ar": "حلب"},
    {"en": "Damascus", "ar": "دمشق"},
    {"en": "Jerusalem", "ar": "القدس"},
    {"en": "Algiers", "ar": "الجزائر العاصمة"},
    {"en": "Mediterranean", "ar": "البحر المتوسط"},
    {"en": "Mediterranean", "ar": "البحر الأبيض المتوسط"},
    {"en": "Black Sea", "ar": "البحر الأسود"},
    {"en": "Red Sea", "ar": "البحر الأحمر"},
    {"en": "Suez Canal", "ar": "قناة السويس"},
    {"en": "Nile", "ar": "النيل"},
    {"en": "Euphrates", "ar": "الفرات"},
    {"en": "Tigris", "ar": "دجلة"},
)
"""What the CLDR hasn't, or names otherwise than the press: in two rows what has two names."""
NO_PLACES = frozenset(
    [
        "مالي",
        "بنين",
        "ترك",
        "نوم",
        "بلم",
        "سنتر",
        "ماهي",
        "سمراء",
        "استر",
        "نيوي",
        "سول",
        "الرأس",
        "center",
        "easter",
        "christmas",
    ]
)
"""Names of places that are more often other words, folded."""
OTHERS = ("001", "EU", "EZ", "UN", "QO", "ZZ", "XA", "XB")
"""Codes of the CLDR that are no places on a map."""


@cache
def places(lang: str) -> Mapping[Key, str]:
    """Folded name → the place, for countries, continents, large cities and those of ``MORE``."""
    found: dict[Key, str] = {}
    for place, name in _names(lang).items():
        key = name_words(name)
        if key and not (len(key) == 1 and (key[0] in NO_PLACES or key[0] in vocabulary(lang).common)):
            found.setdefault(key, place)
    return found


def name_in(place: str, lang: str) -> str:
    """A place's name in a language; empty where it isn't known."""
    return _names(lang).get(place, "")


def stands(passage: Passage) -> Iterator[Sighting]:
    """Where the unexplained words of a passage are such a name, the longest first; with a capital where there are any."""
    known, last = places(passage.lang), 0
    longest = max(map(len, known), default=0)
    for first, word in enumerate(passage.words):
        if first < last or (has_capitals(passage.lang) and not word.is_capital):
            continue
        for reading in language(passage.lang).readings(word.key):
            length = next((each for each in range(longest, 0, -1) if _is(passage, first, reading, each, known)), 0)
            if length:
                last = first + length
                clue = Clue("country or city", passage.printed(first, last), SURE, "place")
                yield Sighting(passage, first, last, reading.start, (clue,))
                break


def _is(passage: Passage, first: int, reading: Reading, length: int, known: Mapping[Key, str]) -> bool:
    run = passage.words[first : first + length]
    if len(run) < length or any(word.cover for word in run) or any(word.before == "stop" for word in run[1:]):
        return False
    return (reading.key, *(word.key for word in run[1:])) in known and reading.end == len(run[0].key)


@cache
def _names(lang: str) -> Mapping[str, str]:
    """Place → its name: of rows of ``MORE`` that share their name in English the place is one."""
    tag = family(lang)
    found = {f"more:{row['en']}": row[tag] for row in reversed(MORE) if tag in row}
    try:
        locale = Locale(tag.partition("-")[0])
    except (UnknownLocaleError, ValueError):
        return found
    if script(tag) != script(locale.language):
        return found
    territories = {f"territory:{code}": name for code, name in locale.territories.items() if code not in OTHERS}
    own = {f"zone:{zone}": names["city"] for zone, names in locale.time_zones.items() if "city" in names}
    english = {f"zone:{zone}": city for zone, city in _english_cities().items()} if script(tag) == "Latn" else {}
    return {**found, **territories, **own, **english}


@cache
def _english_cities() -> Mapping[str, str]:
    """Time zone → its city, by its name: the CLDR names a city only where it is spelled otherwise."""
    zones = {str(zone) for tag in ("ar", "ru", "ja") for zone in Locale(tag).time_zones}
    return {zone: zone.rpartition("/")[2].replace("_", " ") for zone in sorted(zones)}
