"""What is compared with what, what an editor accepts, and the laws of comparing: any pair of languages, any size."""

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import AUTHORITY, FILLER, document, text

from diglot.checks import check_translations
from diglot.issues import ACCEPTABLE
from diglot.model import Accepted, Document, Where

WRONG = document("وصل {trotsky|تروتسكي} مع سبعة رجال", "{stalin|Stalin} arrived with eight men")


def found(subject, *accepted):
    return [issue.code for issue in check_translations(subject, accepted, AUTHORITY)]


def accepted(code, at="1.1", line=1, **narrowed):
    return Accepted(at, code, "it is so", where=Where("sources/d/accepted.yml", line), **narrowed)


def test_a_finding_names_both_places_and_what_it_saw():
    first, second = check_translations(WRONG, (), AUTHORITY)
    assert first.text == "ar 1.1 has trotsky, en 1.1 has stalin."
    assert second.text == "ar 1.1 has «سبعة» (7), en 1.1 has «eight» (8)."
    assert '{at: "1.1", code: D527, reason: …}' in second.hint
    assert (first.document, first.segment) == ("d", "1.1")


def test_every_code_of_a_translation_can_be_accepted():
    assert set(found(WRONG)) <= set(ACCEPTABLE)
    assert all("D520" <= code < "D540" for code in ACCEPTABLE)


# --- accepted findings --------------------------------------------------------------------------------------------


def test_what_is_accepted_is_not_told():
    assert found(WRONG, accepted("D524")) == ["D527"]
    assert found(WRONG, accepted("D524"), accepted("D527")) == []


def test_an_acceptance_that_nothing_uses_is_told_at_its_line():
    issues = list(check_translations(WRONG, (accepted("D524"), accepted("D530", line=7)), AUTHORITY))
    assert [(issue.code, str(issue.where)) for issue in issues if issue.code == "D541"] == [
        ("D541", "sources/d/accepted.yml:7")
    ]


@pytest.mark.parametrize("narrowed", [{"lang": "fr"}, {"what": "lenin"}, {"what": "trotsk"}, {"at": "9.1"}], ids=str)
def test_an_acceptance_of_something_else_is_not_used(narrowed):
    assert found(WRONG, accepted("D524", **narrowed)) == ["D524", "D527", "D541"]


@pytest.mark.parametrize("narrowed", [{"lang": "en"}, {"what": "stalin"}], ids=str)
def test_an_acceptance_may_be_narrowed(narrowed):
    assert found(WRONG, accepted("D524", **narrowed)) == ["D527"]


def test_an_acceptance_names_a_sentence_that_a_range_covers():
    ranged = document({"1.1": "{trotsky|تروتسكي}", "1.2": "هنا"}, {"1.1-1.2": "{stalin|Stalin} here"})
    for place in ("1.1", "1.2", "1.1-1.2"):
        assert found(ranged, accepted("D524", place)) == []


def test_of_two_translations_one_is_accepted():
    texts = (*WRONG.texts, replace(WRONG.texts[1], lang="fr"))
    both = replace(WRONG, texts=texts)
    assert found(both, accepted("D524")) == ["D527"]
    assert found(both, accepted("D524", lang="fr")) == ["D524", "D527"]
    hints = [issue.hint for issue in check_translations(both, (), AUTHORITY) if issue.code == "D524"]
    assert ["lang: fr" in hint for hint in hints] == [False, True]


# --- what is compared ---------------------------------------------------------------------------------------------


def test_a_range_is_held_against_all_that_it_covers():
    originals = {"1.1": "{trotsky|تروتسكي}", "1.1a": "{stalin|ستالين}", "1.2": "سبعة"}
    assert found(document(originals, {"1.1-1.2": "{trotsky|Trotsky}, {stalin|Stalin} and seven"})) == []
    assert found(document(originals, {"1.1-1.2": "{trotsky|Trotsky} and seven"})) == ["D525"]


def test_what_is_left_out_on_purpose_or_not_yet_translated_is_not_compared():
    originals = {"1.1": "{trotsky|تروتسكي} وسبعة", "1.2": "{stalin|ستالين}", "1.3": "-"}
    assert found(document(originals, {"1.1": "-", "1.2": "", "1.3": "{lenin|Lenin} and seven men"})) == []


def test_a_text_without_dates_or_names_is_not_compared_for_them():
    one, other = document("في {1929|1929} {trotsky|تروتسكي}", "then Trotsky", filler=("", "")).texts
    assert found(Document("d", {}, "ar", (one, other))) == []


def test_a_language_whose_numbers_are_not_known_is_not_compared_for_them():
    assert found(document("سبعة رجال", "huit hommes", langs=("ar", "fr"))) == []
    assert found(document("sept hommes", "eight men", langs=("fr", "en"))) == []
    backwards = document("seven men", "ثمانية رجال", langs=("en-GB", "ar-EG"), filler=FILLER[::-1])
    assert found(backwards) == ["D527"]


def test_direction_does_not_matter():
    backwards = Document("d", {}, "en", (WRONG.texts[1], WRONG.texts[0]))
    assert found(backwards) == found(WRONG)


def test_an_entity_that_no_authority_file_has_is_compared_all_the_same():
    assert [issue.code for issue in check_translations(WRONG, (), {})] == ["D524", "D527"]


# --- laws ---------------------------------------------------------------------------------------------------------

PIECES = [
    "{trotsky|تروتسكي}", "{trotsky|Trotsky}", "{1929|1929}", "{?|then}", "{1928/..|since}", "{-0330|BC}", "{1929-02+|x}",
    "{1916-06-17~ islamic:1334-08-15|15 شعبان}", "سبعة", "seven", "half a", "million", "نصف", "و", "3,5", "12:30", "٪",
    "«", "(", "\u200f", "é", "II", "in", "عامين", "...", "300 000", "13.2.1929",
]  # fmt: skip
sentences = st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join)


@settings(deadline=None)
@given(
    st.lists(st.tuples(sentences, sentences), max_size=6), st.sampled_from([("ar", "en"), ("en", "ar"), ("ar", "fr")])
)
def test_any_text_is_compared_and_every_finding_can_be_accepted(pairs, langs):
    sides = [{f"1.{n}": pair[side] for n, pair in enumerate(pairs, 1)} for side in (0, 1)]
    subject = Document("d", {}, langs[0], tuple(text(lang, [side]) for lang, side in zip(langs, sides, strict=True)))
    issues = list(check_translations(subject, (), AUTHORITY))
    said = {issue.code for issue in issues}
    assert said <= set(ACCEPTABLE)
    entries = {Accepted(issue.segment, issue.code, "so") for issue in issues}
    assert list(check_translations(subject, tuple(entries), AUTHORITY)) == []


@settings(deadline=None)
@given(st.lists(sentences.filter(str.strip), min_size=1, max_size=5))
def test_a_text_says_what_it_says(said):
    """Held against itself, in two languages that are read alike, nothing differs but that it is not translated."""
    lines = {f"1.{n}": line for n, line in enumerate(said, 1)}
    same = Document("d", {}, "en", (text("en", [lines]), text("en-GB", [lines])))
    assert {issue.code for issue in check_translations(same, (), AUTHORITY)} <= {"D533", "D534"}


def test_time_is_linear_in_the_text():
    def seconds(count):
        lines = [f"في {{1929-02-13|13 شباط}} وصل {{trotsky|تروتسكي}} مع {n} رجلا" for n in range(count)]
        others = [f"on {{1929-03-13|13 March}} {{stalin|Stalin}} arrived with {n + 1} men" for n in range(count)]
        subject = document("\n".join(lines), "\n".join(others))
        start = time.process_time()
        assert len(found(subject)) >= count
        return time.process_time() - start

    assert seconds(1600) < 0.2 + 24 * max(seconds(200), 0.01)
