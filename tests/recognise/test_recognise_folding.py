"""Folding: what becomes equal, and that every folded span leads back to the printed words."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from diglot.recognise.folding import TATWEEL, fold

ARABIC = "اأإآٱبتةثجحخدذرزسشصضطظعغفقكکگلمنهوؤيیىئء" + TATWEEL + "ًٌٍَُِّْٰ" + "٠١٢۳۴\u200c\u200f،؛«» -"
TEXTS = st.text(st.one_of(st.sampled_from(ARABIC), st.sampled_from("aéßøﬁI'’–-1 ²ﷺﻻ"), st.characters()), max_size=60)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("إسطنبول", "اسطنبول"),
        ("آسيا", "اسيا"),
        ("القاهرة", "القاهره"),
        ("موسى", "موسي"),
        ("مؤتمر", "موتمر"),
        ("تُرُوتْسْكِي", "تروتسكي"),
        ("تـــروتسكي", "تروتسكي"),
        ("کازاخستان", "كازاخستان"),
        ("۱۹۲۹", "1929"),
        ("١٩٢٩", "1929"),
        ("ڤيينا", "فيينا"),
        ("MERCADER Ramón", "mercader ramon"),
        ("Łódź", "lodz"),
        ("1936–38", "1936-38"),
        ("O’Brien", "o'brien"),
        ("الما\u200cآتا", "الما اتا"),
        ("١٩١٤ــ١٩١٨", "1914--1918"),
    ],
)
def test_spellings_that_differ_in_print_fold_to_the_same(one, other):
    assert fold(one).text == fold(other).text


def test_words_that_differ_stay_apart():
    assert fold("شيء").text != fold("شي").text
    assert fold("كتب").text != fold("كتاب").text


def test_a_span_takes_its_vowel_signs_and_tatweel_with_it():
    text = "و\u064eتـُروتْسكِيُّ عاد"
    folded = fold(text)
    assert folded.text == "وتروتسكي عاد"
    start, end = folded.span(1, 8)
    assert text[start:end] == "تـُروتْسكِيُّ"


def test_a_span_leaves_invisible_marks_of_direction_outside():
    text = "قال \u2067ليون\u2069 له"
    start, end = fold(text).span(4, 8)
    assert text[start:end] == "ليون"


@settings(deadline=None)
@given(TEXTS)
def test_every_folded_character_comes_from_a_printed_one_that_folds_to_it(text):
    folded = fold(text)
    assert folded.source == text
    offsets = [folded.start(index) for index in range(len(folded.text))]
    assert offsets == sorted(offsets)
    for index, character in enumerate(folded.text):
        start, end = folded.span(index, index + 1)
        assert 0 <= start < end <= len(text)
        assert character in fold(text[start]).text or text[start] == TATWEEL


@settings(deadline=None)
@given(TEXTS)
def test_folding_again_changes_nothing(text):
    once = fold(text).text
    assert fold(once).text == once


@settings(deadline=None)
@given(TEXTS)
@example("ᾀ")
def test_composed_and_decomposed_text_fold_alike(text):
    assert fold(unicodedata.normalize("NFD", text)).text == fold(unicodedata.normalize("NFC", text)).text
