"""The editor's rulings, and corrections, over what is recognised."""

import pytest

from diglot.model import Correction, Date, Division, Document, Mention, Ruling, Segment, Span, Text, Where
from diglot.project import Settings
from diglot.recognise import Recogniser


def _read(recogniser, text, *rulings, marks=(), emphasis=()):
    """The marks as (words, what) of a segment with rulings given as (words, keywords), and the codes of issues."""
    segment = Segment("1.1", text, emphasis=emphasis, marks=marks)
    made = tuple(_ruling(text, words, **said) for words, said in rulings)
    document = Document("d", {}, "ar", (Text("ar", (Division("1", (segment,)),)),), rulings=made)
    read, issues = recogniser.document(document)
    assert read.rulings == ()
    [after] = read.texts[0].segments()
    assert after.text == text
    return [(text[mark.start : mark.end], _what(mark)) for mark in after.marks], [issue.code for issue in issues]


def _ruling(text, words, **said):
    start = text.index(words)
    return Ruling("ar", "1.1", start, start + len(words), where=Where("mentions.yml", 3), **said)


def _what(mark):
    if isinstance(mark, Mention):
        return mark.ref, mark.by, mark.cert
    return (mark.value.w3c, mark.by) if isinstance(mark, Date) else mark.correct


TEXT = "قال الأخير إن ليون تروتسكي وصل موسكو في عام 1929."


def test_without_rulings(recogniser):
    found, issues = _read(recogniser, TEXT)
    assert found == [
        ("ليون تروتسكي", ("trotsky", "diglot", "high")), ("موسكو", ("moscow", "diglot", "high")), ("عام 1929", ("1929", "diglot")),
    ]  # fmt: skip
    assert issues == []


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        (("الأخير", {"ref": "stalin", "cert": "medium"}), ("الأخير", ("stalin", "editor", "medium"))),
        (("تروتسكي", {"ref": "sedova"}), ("تروتسكي", ("sedova", "editor", "high"))),
        (("ليون تروتسكي وصل", {"ref": "lenin"}), ("ليون تروتسكي وصل", ("lenin", "editor", "high"))),
        (("عام 1929", {"when": "1929-02"}), ("عام 1929", ("1929-02", "editor"))),
        (("في عام", {"when": "1930/1931"}), ("في عام", ("1930/1931", "editor"))),
        (("موسكو", {"when": "1936"}), ("موسكو", ("1936", "editor"))),
    ],
)
def test_a_rulings_span_wins_over_every_recognised_mark_that_it_touches(recogniser, ruling, expected):
    found, issues = _read(recogniser, TEXT, ruling)
    assert expected in found
    assert issues == []
    touched = [words for words, what in found if what[1] == "diglot" and set(words.split()) & set(ruling[0].split())]
    assert touched == []


@pytest.mark.parametrize("words", ["ليون تروتسكي", "تروتسكي", "موسكو", "عام 1929", "1929"])
def test_a_ruling_of_none_takes_a_mark_away(recogniser, words):
    found, _ = _read(recogniser, TEXT, (words, {}))
    assert len(found) == 2
    assert all(words not in each for each, _ in found)


def test_an_unknown_entity_makes_no_mark_and_leaves_the_issue_to_the_checks(recogniser):
    found, issues = _read(recogniser, TEXT, ("ليون تروتسكي", {"ref": "nobody"}))
    assert [words for words, _ in found] == ["موسكو", "عام 1929"]
    assert issues == []


def test_a_month_in_an_event_that_the_editor_marks_is_no_date(recogniser):
    text = "عام 1961 سقطت حكومة آب يومها، ثم في أيار 1962"
    assert [words for words, _ in _read(recogniser, text, ("حكومة آب", {"ref": "february"}))[0]] == [
        "عام 1961", "حكومة آب", "أيار 1962",
    ]  # fmt: skip


def test_an_editors_date_lends_its_year_to_those_after_it(recogniser):
    found, _ = _read(recogniser, "في العام التالي عاد، وفي مارس رحل", ("العام التالي", {"when": "1909"}))
    assert found == [("العام التالي", ("1909", "editor")), ("مارس", ("1909-03", "diglot"))]


def test_a_ruling_on_a_word_inside_a_mark_of_the_other_kind_leaves_that_mark(recogniser):
    found, _ = _read(recogniser, "بثورة العام 1905", ("العام 1905", {"when": "1905-01"}))
    assert found == [
        ("ثورة العام 1905", ("revolution-1905", "diglot", "high")), ("العام 1905", ("1905-01", "editor")),
    ]  # fmt: skip


def test_corrections_stay_and_what_crosses_them_goes(recogniser):
    text = "وصل ليون تروتسكي موسكو عام 1929"
    at = text.index("تروتسكي")
    inside = Correction(at, at + len("تروتسكي"), "تروتسكى")
    assert _read(recogniser, text, marks=(inside,))[0][:2] == [
        ("ليون تروتسكي", ("trotsky", "diglot", "high")), ("تروتسكي", "تروتسكى"),
    ]  # fmt: skip
    crossing = Correction(at, at + len("تروتسكي موسكو"), "تروتسكي من موسكو")
    assert [words for words, _ in _read(recogniser, text, marks=(crossing,))[0]] == [
        "تروتسكي موسكو",
        "تروتسكي",
        "موسكو",
        "عام 1929",
    ]


def test_a_corrected_misprint_with_a_reference_is_a_mention_around_its_correction(recogniser):
    text = "بوخارين وتروتشكي معا"
    at = text.index("تروتشكي")
    found, _ = _read(recogniser, text, ("تروتشكي", {"ref": "trotsky"}), marks=(Correction(at, at + 7, "تروتسكي"),))
    assert found[1:] == [("تروتشكي", ("trotsky", "editor", "high")), ("تروتشكي", "تروتسكي")]


def test_rulings_that_cross_are_an_issue(recogniser):
    _, issues = _read(recogniser, TEXT, ("ليون تروتسكي", {"ref": "trotsky"}), ("تروتسكي وصل", {"ref": "lenin"}))
    assert issues == ["D412"]


def test_mentions_that_the_editor_nests_are_an_issue(recogniser):
    found, issues = _read(recogniser, TEXT, ("ليون تروتسكي", {"ref": "trotsky"}), ("تروتسكي", {"ref": "lenin"}))
    assert found[0] == ("ليون تروتسكي", ("trotsky", "editor", "high"))
    assert issues == ["D412"]


def test_a_title_of_one_word_is_one_where_it_is_emphasised(recogniser):
    at = "قرأ حياتي".index("حياتي")
    assert _read(recogniser, "قرأ حياتي", emphasis=(Span(at, at + 5),))[0] == [("حياتي", ("my-life", "diglot", "high"))]


def test_holes_and_empty_segments_stay_as_they_are(recogniser):
    segments = (Segment("hole-3", "تروتسكي عام 1929"), Segment("1.2", ""), Segment("1.3", "", omitted=True))
    document = Document("d", {}, "ar", (Text("ar", (Division("1", segments),)),))
    assert recogniser.document(document) == (document, [])


def test_recognising_again_changes_nothing(recogniser):
    segment = Segment("1.1", TEXT)
    document = Document("d", {}, "ar", (Text("ar", (Division("1", (segment,)),)),))
    once, _ = recogniser.document(document)
    assert recogniser.document(once)[0] == once


def test_recognising_anew_keeps_what_an_editor_marked_and_nothing_that_was_recognised():
    marks = (Mention(15, 21, "person", "x", by="diglot"), Mention(27, 31, "place", "y", by="editor"))
    document = Document("d", {}, "ar", (Text("ar", (Division("1", (Segment("1.1", TEXT, marks=marks),)),)),))
    [after] = Recogniser({}, Settings()).document(document)[0].texts[0].segments()
    assert [type(mark).__name__ for mark in after.marks] == ["Mention", "Date"]
    assert after.marks[0] == marks[1]
