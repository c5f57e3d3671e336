"""Where a name of one script sounds in another."""

import pytest
from suggest_texts import document

from diglot.recognise.forms import name_words
from diglot.suggest.naming import romanised, slug
from diglot.suggest.passages import read
from diglot.suggest.sounds import fits, likeness

ALIKE = [
    ("ar", "هيلدا فورسبرغ", "Hilda Forsberg"),
    ("ar", "عبد الكريم النحوي", "Abdulkarim an-Nahwi"),
    ("ar", "بور سعيد", "Port Said"),
    ("ar", "تشارلز غوردون", "Charles Gordon"),
    ("ar", "جورجي ديميتروف", "Georgi Dimitrov"),
    ("ar", "خروتشوف", "Khrushchev"),
    ("ar", "غيوم", "Guillaume"),
    ("ru", "Никита Хрущёв", "Nikita Khrushchev"),
    ("el", "Ελευθέριος Βενιζέλος", "Eleftherios Venizelos"),
    ("he", "דוד בן גוריון", "David Ben-Gurion"),
    ("hi", "नेहरू", "Nehru"),
    ("fr", "Nikita Khrouchtchev", "Nikita Khrushchev"),
]
UNLIKE = [
    ("ar", "مصر", "Egypt"),
    ("ar", "السفينة", "Forsberg"),
    ("ar", "اليد الحمراء", "Red Hand"),
    ("ru", "корабль", "Forsberg"),
]


@pytest.mark.parametrize(("lang", "name", "latin"), ALIKE)
def test_one_name_in_two_scripts(lang, name, latin):
    assert likeness(name_words(name), lang, name_words(latin), "en") > 0.7


@pytest.mark.parametrize(("lang", "name", "latin"), UNLIKE)
def test_other_words(lang, name, latin):
    assert likeness(name_words(name), lang, name_words(latin), "en") < 0.6


def test_a_name_is_found_between_the_borders_of_words_after_proclitics():
    [passage] = read([document(ar=["قالوا إنهم مروا بكالمار ليلا، وبفورسبرغ صباحا."])]).passages
    [town] = fits(("kalmar",), "en", passage, 0.8)
    assert passage.words[town.first].text[town.skip :] == "كالمار"
    [painter] = fits(("forsberg",), "en", passage, 0.8)
    assert passage.words[painter.first].key[painter.skip :] == "فورسبرغ"
    assert painter.last == painter.first + 1


def test_a_name_goes_over_no_comma():
    [apart] = read([document(ar=["جاءت هيلدا، فورسبرغ هناك."])]).passages
    assert not list(fits(("hilda", "forsberg"), "en", apart, 0.8))


@pytest.mark.parametrize(("word", "latin"), [("كروبسكايا", "krubskaya"), ("فورسبرغ", "fursbrgh"), ("المنصور", "mnsur")])
def test_a_word_in_latin_letters(word, latin):
    assert romanised(word) == latin


def test_an_identifier_has_small_letters_and_hyphens_alone():
    assert slug(("o'brien", "van", "der", "", "meer")) == "obrien-van-der-meer"
