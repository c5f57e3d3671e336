"""Other forms of known names, and misprints of them."""

import pytest
from suggest_texts import document, person

from diglot.suggest.distances import distance, is_inflected
from diglot.suggest.spelling import is_spelling

SVANQVIST = person("svanqvist", ar="كريستيان سفانكفيست", en="Kristian Svanqvist")


def sentences(word, times):
    return [f"ثم كتب كريستيان سفانكفيست الرسالة رقم {number}." for number in range(times)] + [
        f"وفي المساء وصل {word} متعبا."
    ]


def test_the_counterpart_of_a_mention_under_another_spelling(propose):
    texts = {"ar": ["زار كريستيان سفانكفيست الجزيرة.", "ثم رحل سفانكفيست."]}
    texts["en"] = ["Kristian Svanqvist visited the island.", "Then Svanfist left."]
    [form] = propose(document(**texts), known=[SVANQVIST]).values()
    assert (form.ref, form.name, form.correct) == ("svanqvist", {"en": "Svanfist"}, "")
    assert form.id == "svanqvist-as-svanfist"
    assert form.known == 1


def test_a_rare_form_beside_a_frequent_one_is_a_misprint(propose):
    [form] = propose(document(ar=sentences("سفانكفيتس", 4)), known=[SVANQVIST]).values()
    assert (form.ref, form.name, form.correct) == ("svanqvist", {"ar": "سفانكفيتس"}, "سفانكفيست")
    assert form.known == 4


def test_where_the_name_is_rare_too_it_is_only_another_form(propose):
    [form] = propose(document(ar=sentences("سفانكفيتس", 2)), known=[SVANQVIST]).values()
    assert (form.ref, form.correct) == ("svanqvist", "")


def test_the_translation_must_name_the_entity_too(propose):
    english = ["Then the letter was written." for _ in range(4)] + ["In the evening somebody arrived, tired."]
    assert propose(document(ar=sentences("سفانكفيتس", 4), en=english), known=[SVANQVIST]) == {}


def test_a_name_that_sounds_like_a_known_one_in_both_languages_is_a_form_of_it(propose):
    texts = {"ar": ["نزل الضيف كرستين صفانقفست ليلا."], "en": ["The guest, Kristyan Svangfist, came at night."]}
    found = propose(document(**texts), known=[SVANQVIST])
    assert found
    assert {one.ref for one in found.values()} == {"svanqvist"}


def test_another_person_beside_a_mention_is_no_form_of_it(propose):
    texts = {"ar": ["سأل سفانكفيست صاحبه نيلس فورسبرغ."], "en": ["He asked his friend Nils Forsberg."]}
    found = propose(document(**texts), known=[SVANQVIST])
    assert [(one.ref, one.name["en"]) for one in found.values()] == [("", "Nils Forsberg")]


@pytest.mark.parametrize("word", ["النرويجية", "نرويجي", "للنرويجيين"])
def test_an_adjective_of_a_known_place_is_no_form_of_it(propose, word):
    norway = person("norway", "place", ar="النرويج", en="Norway")
    texts = {"ar": [f"كانت سفينة {word} في المرفأ."], "en": ["A ship from Norway lay in the harbour."]}
    assert propose(document(**texts), known=[norway]) == {}


@pytest.mark.parametrize(
    ("one", "other", "far"), [("", "abc", 3), ("abcd", "abdc", 1), ("abcd", "abd", 1), ("كاف", "كاف", 0)]
)
def test_distance(one, other, far):
    assert distance(one, other) == distance(other, one) == far


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("قاسم", "كاسم", True),
        ("qasim", "kassem", True),
        ("svanqvist", "svankvist", True),
        ("svanqvist", "svanqvits", False),
    ],
)
def test_what_one_house_writes_for_another_is_no_error(one, other, same):
    assert is_spelling(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "inflected"), [("روسيا", "روسي", True), ("iraq", "iraqi", True), ("كالمار", "كالما", False)]
)
def test_inflection(one, other, inflected):
    assert is_inflected(one, other) is inflected


def test_a_known_name_after_a_proclitic_is_no_other_form_of_it(propose):
    france = person("france", "place", ar="فرنسا", en="France")
    texts = {"ar": ["رحل إلى الجزيرة أولا، ففرنسا."], "en": ["He went to the island first, then to France."]}
    assert propose(document(**texts), known=[france]) == {}
