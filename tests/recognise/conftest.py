"""An authority of a few persons, places, organisations, events and works, and a recogniser of it."""

from itertools import chain

import pytest

from diglot.model import Date, Entity
from diglot.project import Settings
from diglot.recognise import Recogniser

NAMES = {
    "person": {
        "trotsky": ("ليون تروتسكي", "Leon Trotsky"),
        "sedova": ("ناتاليا سيدوفا", "Natalia Sedova"),
        "lenin": ("فلاديمير لينين", "Vladimir Lenin"),
        "stalin": ("جوزيف ستالين", "Joseph Stalin"),
        "bukharin": ("نيقولاي بوخارين", "Nikolai Bukharin"),
        "lev-sedov": ("ليف سيدوف", "Lev Sedov"),
        "sergei-sedov": ("سيرغي سيدوف", "Sergei Sedov"),
        "rykov": ("ألكسي ريكوف", "Alexei Rykov"),
        "mercader": ("رامون ميركادر", "Ramón Mercader"),
        "nicholas": ("نيقولا الثاني", "Nicholas II of Russia"),
        "nasser": ("جمال عبد الناصر", "Gamal Abdel Nasser"),
        "abu-zayd": ("نصر حامد أبو زيد", "Nasr Hamid Abu Zayd"),
        "misri": ("عزيز علي المصري", "Aziz Ali al-Misri"),
        "muhammad-ali": ("محمد علي", "Muhammad Ali"),
        "hussein-kamel": ("حسين كامل", "Hussein Kamel"),
        "mustafa-kamel": ("مصطفى كامل", "Mustafa Kamel"),
        "idris": ("يوسف إدريس", "Yusuf Idris"),
    },
    "place": {
        "moscow": ("موسكو", "Moscow"),
        "kazakhstan": ("كازاخستان", "Kazakhstan"),
        "france": ("فرنسا", "France"),
        "russia": ("روسيا", "Russia"),
        "soviet-union": ("الاتحاد السوفيتي", "Soviet Union"),
        "almaty": ("ألما آتا", "Alma-Ata"),
        "istanbul": ("إسطنبول", "Istanbul"),
        "turkey": ("تركيا", "Turkey"),
        "winter-palace": ("قصر الشتاء", "Winter Palace"),
        "cannes": ("كان", "Cannes"),
        "kremlin": ("الكرملين", "Kremlin"),
    },
    "organisation": {
        "committee": ("اللجنة المركزية", "Central Committee"),
        "moscow-university": ("جامعة موسكو", "Moscow University"),
        "leadership": ("الكرملين", "Kremlin"),
    },
    "event": {
        "february": ("ثورة فبراير", "February Revolution"),
        "bandung": ("مؤتمر باندونغ", "Bandung Conference"),
        "revolution-1905": ("ثورة 1905", "Revolution of 1905"),
        "assassination": ("اغتيال ليون تروتسكي", "Assassination of Leon Trotsky"),
    },
    "work": {"my-life": ("حياتي", "My Life"), "service": ("تروتسكي", "Trotsky")},
}

AUTHORITY = {
    entity: Entity(entity, kind, {"ar": ar, "en": en})
    for kind, table in NAMES.items()
    for entity, (ar, en) in table.items()
}


@pytest.fixture(scope="session")
def authority():
    return AUTHORITY


@pytest.fixture(scope="session")
def recogniser():
    return Recogniser(AUTHORITY, Settings())


@pytest.fixture(scope="session")
def dates():
    """Text and language → the words and EDTF value of each date, without any names."""
    bare = Recogniser({}, Settings())

    def find(text, lang="ar"):
        return [(text[mark.start : mark.end], mark.value.edtf) for mark in bare.marks(text, lang)]

    return find


@pytest.fixture(scope="session")
def durations():
    """Text and language → the words and the length of each length of time."""
    bare = Recogniser({}, Settings())

    def find(text, lang="ar"):
        return [(text[start:end], length) for start, end, length in bare.durations(text, lang)]

    return find


@pytest.fixture(scope="session")
def mentions(recogniser):
    """Text and language → the words and entity of each mention."""

    def find(text, lang="ar"):
        marks = recogniser.marks(text, lang)
        return [(text[mark.start : mark.end], mark.ref) for mark in marks if not isinstance(mark, Date)]

    return find


@pytest.fixture(scope="session")
def all_names():
    return sorted(set(chain.from_iterable(name for table in NAMES.values() for name in table.values())))
