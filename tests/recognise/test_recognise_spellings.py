"""Spellings of names: what transcribers and printers write differently, and what only looks like a name."""

import pytest
from recognise_documents import plain, read

from diglot.model import Entity
from diglot.project import Settings
from diglot.recognise import Recogniser
from diglot.recognise.sounds import arabic_shape, is_near, latin_shape

NAMES = {
    "gorbachev": ("person", "ميخائيل غورباتشوف", "Mikhail Gorbachev"),
    "kamenev": ("person", "ليف كامينيف", "Lev Kamenev"),
    "zinoviev": ("person", "غريغوري زينوفييف", "Grigory Zinoviev"),
    "trotsky": ("person", "ليون تروتسكي", "Leon Trotsky"),
    "stalin": ("person", "جوزيف ستالين", "Joseph Stalin"),
    "bukharin": ("person", "نيقولاي بوخارين", "Nikolai Bukharin"),
    "gandhi": ("person", "المهاتما غاندي", "Mahatma Gandhi"),
    "qasim": ("person", "عبد الكريم قاسم", "Abd al-Karim Qasim"),
    "husayni": ("person", "أمين الحسيني", "Amin al-Husayni"),
    "hussein": ("person", "الحسين بن علي", "Hussein bin Ali"),
    "boumediene": ("person", "هواري بومدين", "Houari Boumediene"),
    "sabbagh": ("person", "صلاح الدين الصباغ", "Salah al-Din al-Sabbagh"),
    "de-gaulle": ("person", "شارل ديغول", "Charles de Gaulle"),
    "port-said": ("place", "بورسعيد", "Port Said"),
    "abu-dhabi": ("place", "أبو ظبي", "Abu Dhabi"),
    "new-york": ("place", "نيو يورك", "New York"),
    "guinea": ("place", "غينيا", "Guinea"),
    "germany": ("place", "ألمانيا", "Germany"),
    "fes": ("place", "فاس", "Fes"),
    "nuremberg": ("place", "نورمبرغ", "Nuremberg"),
    "square": ("place", "ميدان الشهداء", "Martyrs' Square"),
    "plo": ("organisation", "منظمة التحرير الفلسطينية", "Palestine Liberation Organisation"),
    "poem": ("work", "كذا أنا، يا دنيا", "Such Am I, O World"),
    "outcast": ("work", "النبي المنبوذ", "The Prophet Outcast"),
    "zawra": ("work", "الزوراء", "Al-Zawra’"),
    "days": ("work", "الأيام", "The Days"),
}
AUTHORITY = {ref: Entity(ref, kind, {"ar": ar, "en": en}) for ref, (kind, ar, en) in NAMES.items()}

ARABIC = {
    "g in four letters": ["{gorbachev|غورباتشوف} و{gorbachev|جورباتشوف} و{gorbachev|كورباتشوف}"],
    "a vowel more or less": ["{kamenev|كامنيف} و{zinoviev|زينوفيف} و{stalin|ستالن} و{bukharin|بخارين} و{trotsky|طروتسكي}"],
    "beside a word that is exact": ["{stalin|جوزف ستالين} و{gorbachev|ميخائل غورباتشوف}"],
    "n before b": ["في {nuremberg|نورنبرغ} وفي {nuremberg|نورنبرج}"],
    "together or apart": ["{port-said|بور سعيد} و{abu-dhabi|أبوظبي} و{abu-dhabi|أبي ظبي} و{new-york|نيويورك} و{boumediene|بو مدين}"],
    "a compound": ["{sabbagh|صلاح الدين الصباغ} و{sabbagh|صلاحالدين الصباغ} و{de-gaulle|دي غول} و{de-gaulle|ديغول}"],
    "with and without the article": ["{hussein|حسين بن علي} و{hussein|الحسين بن علي} و{husayni|أمين الحسيني}"],
    "with the father's name": ["{husayni|الحسيني} وحده"],
    "other words": ["الجندي في كينيا، وستالون وألماني وألمانية، وفأس وبركان وكامن ولينون، وآل الحسيني"],
    "an entry of an encyclopaedia": ["{qasim|قاسم، عبد الكريم} ضابط."],
    "and two names elsewhere": ["جاء قاسم، عبد الكريم، سليم."],
    "a sign in a title": ["كتب «{poem|كذا أنا، يا دنيا}» في الشتاء."],
    "a title of one word": ["قرأ «{days|الأيام}» في تلك الأيام."],
}  # fmt: skip
ENGLISH = {
    "Arabic names": ["{qasim|Kassem}, {qasim|Qassim}, {husayni|Husseini} and {hussein|Husayn bin Ali} met {boumediene|Boumedienne}."],
    "articles": ["{husayni|el-Husayni}, {husayni|Al Husayni} and {sabbagh|Salah el-Din as-Sabbagh}"],
    "Slavic names": ["{kamenev|Kamenew}, {zinoviev|Zinovyev}, {trotsky|Trotskii} and {trotsky|Trotski}"],
    "other words": ["Headed by Stallone, theories of Camaieu and the german Trots."],
    "a sign that the entry has not": ["He read {outcast|The Prophet, Outcast} at night."],
    "an apostrophe at the end": ["He read “{zawra|al-Zawra’}” at night."],
    "an apostrophe": ["On {square|Martyrs’ Square} and in {port-said|Port-Said}"],
    "a title with its article": ["He wrote {days|The Days}, {poem|Such Am I, O World} and, in those days, nothing else."],
}  # fmt: skip


@pytest.fixture(scope="module")
def recogniser():
    return Recogniser(AUTHORITY, Settings())


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        pytest.param(lang, lines, id=f"{lang} {title}")
        for lang, table in (("ar", ARABIC), ("en", ENGLISH))
        for title, lines in table.items()
    ],
)
def test_spellings(recogniser, lang, lines):
    assert read(recogniser, {lang: lines})[0] == {lang: lines}


def test_what_is_spelt_otherwise_is_less_sure(recogniser):
    [exact] = recogniser.marks("كامينيف", "ar")
    [near] = recogniser.marks("كامنيف", "ar")
    assert (exact.cert, near.cert) == ("high", "medium")


GLOSSES = {
    "a spelling that no authority file has": ("ar", ["{zinoviev|زينوفييف} ({zinoviev|Zinovief}) و{gorbachev|غورباتشوف} ({gorbachev|Gorbatchov})"]),
    "with years": ("ar", ["{kamenev|كامينيف} ({kamenev|Kamenieff}، 1883-1936)"]),
    "letters of an organisation": ("ar", ["{plo|منظمة التحرير الفلسطينية} ({plo|OLP})"]),
    "letters from there on": (
        "en", ["The PLO met.", "The {plo|Palestine Liberation Organisation} ({plo|PLO}) met.", "Then the {plo|PLO} left the UN (PLA)."],
    ),
    "something else in brackets": ("ar", ["{kamenev|كامينيف} (Pravda) و{stalin|ستالين} (1936) و{fes|فاس} (في المغرب)"]),
    "an Arabic gloss": ("en", ["{zinoviev|Zinoviev} ({zinoviev|زينوفيف})"]),
}  # fmt: skip


@pytest.mark.parametrize(("lang", "lines"), [pytest.param(*row, id=title) for title, row in GLOSSES.items()])
def test_a_gloss_in_another_script_is_the_same_entity(recogniser, lang, lines):
    assert read(recogniser, {lang: lines})[0] == {lang: lines}


@pytest.mark.parametrize(
    ("one", "other"),
    [("غاندي", "جندي"), ("كينيا", "غينيا"), ("ستالين", "ستالون"), ("بلجيكا", "بلجيكي"), ("بوخارين", "بخارن")],
)
def test_words_that_are_too_far_apart(one, other):
    assert not is_near(arabic_shape(one), arabic_shape(other))


@pytest.mark.parametrize(
    ("one", "other"), [("lenin", "lennon"), ("mahdi", "mahdiyya"), ("haddad", "headed"), ("khidr", "header")]
)
def test_latin_words_that_are_too_far_apart(one, other):
    assert not is_near(latin_shape(one), latin_shape(other))


def test_marks_leave_the_text_as_it_is(recogniser):
    for table in (ARABIC, ENGLISH):
        for lines in table.values():
            for line in lines:
                text = plain(line)
                for mark in recogniser.marks(text, "ar" if table is ARABIC else "en"):
                    assert text[mark.start : mark.end].strip() == text[mark.start : mark.end] != ""
