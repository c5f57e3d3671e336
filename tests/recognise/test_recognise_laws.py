"""What holds for every text: marks point at their words, never cross, and cost no more than the text is long."""

import itertools
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diglot.datevalue import is_interval
from diglot.model import Correction, Date, Division, Document, Entity, Mention, Ruling, Segment, Text
from diglot.project import Settings
from diglot.recognise import Recogniser
from diglot.recognise.folding import fold

ARABIC_PIECES = [
    "ليون", "تروتسكي", "وتروتسكي", "للاتحاد", "الاتحاد", "السوفيتي", "ثورة", "فبراير", "1905", "1929", "و", "1936", "-", "–",
    "/", "(", ")", "،", ".", "عام", "العام", "سنة", "شهر", "يوم", "كانون", "الثاني", "يناير", "شباط", "20", "العشرين", "من",
    "إلى", "بين", "ما", "عامي", "القرن", "التاسع", "عشر", "سنوات", "الثلاثين", "مطلع", "نهاية", "بحلول", "منذ", "ألف",
    "وتسعمئة", "هـ", "م", "13/2/1929", "١٩٢٩", "31", "\u200f", "ـ", "ُ", "كتابا", "(Sergei", "Lenin)", "قبل", "الميلاد",
]  # fmt: skip
ENGLISH_PIECES = [
    "Leon", "Trotsky", "Trotsky's", "Soviet", "Union", "the", "February", "Revolution", "of", "1905", "in", "1929", "-",
    "–", "20", "20th", "January", ",", "between", "and", "from", "to", "1930s", "late", "mid", "spring", "century",
    "nineteenth", "thirties", "'s", "(", ")", "BC", "AH", "31", "by", "since", "c.", "people", "13/2/1929", "موسكو", "May",
]  # fmt: skip


def _texts(pieces):
    joined = st.lists(st.tuples(st.sampled_from(pieces), st.sampled_from(["", " ", " ", " "])), max_size=25)
    return joined.map(lambda parts: "".join(itertools.chain.from_iterable(parts)))


TEXTS = st.one_of(
    st.tuples(_texts(ARABIC_PIECES), st.just("ar")),
    st.tuples(_texts(ENGLISH_PIECES), st.just("en")),
    st.tuples(st.text(max_size=40), st.sampled_from(["ar", "en", "fr", "ar-Latn"])),
)


def _nest_or_stand_apart(marks):
    return all(
        one.end <= other.start
        or other.end <= one.start
        or (one.start <= other.start and other.end <= one.end)
        or (other.start <= one.start and one.end <= other.end)
        for one, other in itertools.combinations(marks, 2)
    )


@settings(deadline=None, max_examples=200)
@given(TEXTS)
def test_marks_point_at_words_are_sorted_and_never_cross(recogniser, text_and_lang):
    text, lang = text_and_lang
    marks = recogniser.marks(text, lang)
    assert list(marks) == sorted(marks, key=lambda mark: (mark.start, -mark.end))
    assert _nest_or_stand_apart(marks)
    for mark in marks:
        words = text[mark.start : mark.end]
        assert words == words.strip() != ""
        assert mark.by == "diglot"
        if isinstance(mark, Date):
            assert is_interval(mark.value.w3c) and mark.value.edtf if mark.value.w3c else mark.cert == "low"
        else:
            assert mark.ref in recogniser.authority


@settings(deadline=None, max_examples=100)
@given(TEXTS, st.data())
def test_with_rulings_and_corrections_the_text_stays_and_marks_still_nest(recogniser, text_and_lang, data):
    text, lang = text_and_lang
    spans = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).filter(lambda span: span[0] < span[1])
    drawn = (
        data.draw(st.lists(st.tuples(spans, st.sampled_from(["c", "trotsky", "1929", "nobody", ""])), max_size=4))
        if text
        else []
    )
    corrections = tuple(Correction(*span, "x") for span, what in drawn[:1] if what == "c")
    rulings = tuple(
        Ruling(
            lang,
            "1.1",
            *span,
            ref=what if what in ("trotsky", "nobody") else None,
            when="1929" if what == "1929" else None,
        )
        for span, what in drawn
        if what != "c"
    )
    segment = Segment("1.1", text, marks=corrections)
    document = Document("d", {}, lang, (Text(lang, (Division("1", (segment,)),)),), rulings=rulings)
    read, _ = recogniser.document(document)
    [after] = read.texts[0].segments()
    assert after.text == text
    assert _nest_or_stand_apart(after.marks)
    assert set(corrections) <= set(after.marks)
    ruled = [span for span, what in drawn if what != "c"]
    for mark in after.marks:
        if isinstance(mark, Mention) and mark.by == "diglot":
            holds = [span for span in ruled if span[0] < mark.end and mark.start < span[1]]
            assert all(mark.start <= start and end <= mark.end for start, end in holds)


@settings(deadline=None)
@given(
    st.sampled_from(["trotsky", "moscow", "soviet-union", "lenin", "almaty"]),
    st.sampled_from(["", "و", "ب", "ف", "ك", "وب"]),
)
def test_a_name_is_found_behind_every_proclitic(recogniser, entity, proclitic):
    name = recogniser.authority[entity].name["ar"]
    [mark] = recogniser.marks(f"قالوا {proclitic}{name} مرة", "ar")
    assert (mark.ref, mark.start, mark.end) == (entity, 6 + len(proclitic), 6 + len(proclitic) + len(name))


ADVERSARIAL = {
    "digits": ("ar", lambda n: "9" * n),
    "digits apart": ("ar", lambda n: "1929 " * n),
    "points": ("ar", lambda n: "1." * n),
    "proclitics": ("ar", lambda n: "و" * n + "تروتسكي"),
    "words of proclitics": ("ar", lambda n: "وبلينين " * n),
    "conjunctions": ("ar", lambda n: "عام 1929 " + "و " * n),
    "brackets": ("ar", lambda n: "(" * n + "شباط" + ")" * n),
    "months": ("ar", lambda n: "كانون الثاني " * n),
    "numbers in words": ("ar", lambda n: "عام ألف وتسعمئة و" * n),
    "between": ("ar", lambda n: "بين عام " * n),
    "fathers": ("ar", lambda n: "جمال " + "بن عبد " * n + "الناصر"),
    "short names": ("ar", lambda n: "حسين كامل. " + "الملك حسين، كامل، مصطفى. " * n),
    "glosses": ("ar", lambda n: "تروتسكي (Trotskij, " * n),
    "articles": ("en", lambda n: "Gamal " + "abd al-" * n + "Nasser"),
    "half a name": ("ar", lambda n: "اغتيال ليون " * n),
    "vowel signs": ("ar", lambda n: "تروتسكي" + "\u064e" * n),
    "initials": ("en", lambda n: "L." * n + " Trotsky"),
    "apostrophes": ("en", lambda n: "a'" * n),
    "ordinals": ("en", lambda n: "the twenty-first of the " * n),
    "from": ("en", lambda n: "from early mid late " * n),
}


def _work(recogniser, text, lang):
    """How many calls it takes to read a text."""
    calls = 0

    def count(_frame, event, _arg):
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        recogniser.marks(text, lang)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("case", ADVERSARIAL)
def test_reading_takes_work_in_proportion_to_the_text(recogniser, case):
    lang, make = ADVERSARIAL[case]
    small, large = (_work(recogniser, make(n), lang) for n in (100, 1000))
    assert large < 15 * small


def test_the_number_of_names_does_not_matter(authority):
    text = "وصل ليون تروتسكي وبوخارين إلى موسكو في عام 1929. " * 20
    many = authority | {f"p{n}": Entity(f"p{n}", "person", {"ar": f"سمير مجهول{n}"}) for n in range(3000)}
    few, more = (_work(Recogniser(names, Settings()), text, "ar") for names in (authority, many))
    assert more < 1.2 * few


def test_long_figures_are_no_year_and_do_no_harm(recogniser):
    assert recogniser.marks("عام " + "9" * 100_000, "ar") == ()
    assert fold("١" * 100_000).text == "1" * 100_000
