"""The page of figures in the manual is what the benchmark gives today, and its parts read marked texts as they should."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "benchmarks" / "recognition"))

import gold  # noqa: E402
import score  # noqa: E402


def test_the_manual_has_the_figures_of_today():
    assert score.TABLE.read_text(encoding="utf-8") == score.page(), "run «make benchmark-recognition»"


def test_marks_nest_and_their_words_are_the_text():
    text, marks = gold.unmarked("بعد {revolution|ثورة {1917|1917}} عاد {1918~ hijri:1336|نحو 1336هـ}")
    assert text == "بعد ثورة 1917 عاد نحو 1336هـ"
    assert [(text[start:end], *rest) for start, end, *rest in marks] == [
        ("ثورة 1917", "name", "revolution", ""),
        ("1917", "date", "1917", ""),
        ("نحو 1336هـ", "date", "1918", "hijri:1336"),
    ]


@pytest.mark.parametrize("broken", ["{1917|سنة", "سنة}", "{a|{b|x}"])
def test_unbalanced_braces_are_refused(broken):
    with pytest.raises(ValueError):
        gold.unmarked(broken)


def test_each_mark_of_a_name_names_an_entity():
    for folder in gold.SETS.values():
        texts = gold.texts(folder)
        known = set(gold.entities(texts))
        for text in texts:
            assert text.spans
            assert {span.value for span in text.spans if span.kind == "name"} <= known


def span(start, end, value="1917", native=""):
    return gold.Span("d", "ar", "1.1", start, end, "date", value, native)


@pytest.mark.parametrize(
    ("found", "strict", "loose", "right"),
    [
        ([span(0, 4)], 1, 1, 1),
        ([span(0, 5)], 0, 1, 0),
        ([span(0, 4, "1918")], 1, 1, 0),
        ([span(4, 8)], 0, 0, 0),
        ([span(0, 4), span(20, 22)], 2 / 3, 2 / 3, 2 / 3),
        ([], 0, 0, 0),
    ],
)
def test_the_score_of_one_date(found, strict, loose, right):
    it = score.score([span(0, 4)], found)
    assert (it.strict_f, it.loose_f, it.right_f) == pytest.approx((strict, loose, right))


def test_a_value_in_another_calendar_counts_where_it_was_marked():
    assert score.is_right(span(0, 4, native="hijri:1336"), span(0, 4, native="hijri:1336"))
    assert not score.is_right(span(0, 4, native="hijri:1336"), span(0, 4))
    assert score.is_right(span(0, 4), span(0, 4, native="hijri:1336"))
