"""A line of a text file ↔ a segment, and a text file ↔ a text."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from diglot.model import Division, Segment, Span, Text
from diglot.sources import format_segment, textfile

SAFE = st.characters(
    exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cn"), exclude_characters="\u202a\u202b\u202c\u202d\u202e\ufffd"
)
TRICKY = st.sampled_from([*"\\*-# []", "##", "وصل ", "\u200f", "\xa0", "city"])
TEXTS = st.lists(st.one_of(TRICKY, SAFE), max_size=12).map("".join)


@st.composite
def emphasised(draw):
    text = draw(TEXTS)
    edges = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    return text, tuple(Span(*edges[i : i + 2]) for i in range(0, len(edges) - 1, 2))


@st.composite
def segments(draw):
    identifier = draw(st.sampled_from(["1.0", "1.1", "2.3a", "1.2-1.4", "10a.1"]))
    if draw(st.booleans()) and draw(st.booleans()):
        return Segment(identifier, "", omitted=True)
    return Segment(identifier, *draw(emphasised()))


def read_line(line):
    text, _ = textfile.read(line.split("\n"), "en.txt", "en", original=False)
    return list(text.segments())


@given(segments())
@settings(deadline=None, max_examples=600)
def test_what_is_written_is_read_again(segment):
    assert read_line(format_segment(segment)) == [segment]


@given(st.lists(st.lists(emphasised(), min_size=1, max_size=3), min_size=1, max_size=3))
@settings(deadline=None)
def test_a_text_that_is_written_is_read_again(paragraphs):
    divisions = tuple(
        Division(str(n), tuple(Segment(f"{n}.{i}", *body) for i, body in enumerate(paragraph)))
        for n, paragraph in enumerate(paragraphs, 1)
    )
    text = Text("en", divisions)
    assert textfile.read(textfile.write(text).split("\n"), "en.txt", "en", original=False)[0] == text


@given(st.lists(st.one_of(TRICKY, st.sampled_from(["\n", "[1.1]", "[1.2] "]), SAFE), max_size=40).map("".join))
@settings(deadline=None)
def test_no_letter_of_a_file_is_ever_lost(raw):
    """Whatever stands in a file: its letters come back in order, in segments or in holes."""
    text, _ = textfile.read(raw.split("\n"), "en.txt", "en", original=True)
    letters = [c for segment in text.segments() for c in segment.text if unicodedata.category(c).startswith("L")]
    assert letters == [c for c in raw if unicodedata.category(c).startswith("L")]


def test_emphasis_is_a_span_and_its_stars_are_no_text():
    assert read_line(r"[1.1] The *Hill* is 5\*5 \\ wide, *far* off.") == [
        Segment("1.1", r"The Hill is 5*5 \ wide, far off.", (Span(4, 8), Span(24, 27)))
    ]


def test_what_is_not_closed_stays_in_the_text():
    assert read_line("[1.1] The *old* house*") == [Segment("1.1", "The old house*", (Span(4, 7),))]
    assert read_line("[1.1] The ** house") == [Segment("1.1", "The ** house")]
    assert read_line("[1.1] The house\\") == [Segment("1.1", "The house\\")]


def test_a_heading_a_range_and_what_is_left_out():
    assert read_line("[1.0] ## The hill\n[1.1-1.2] One.\n[1.3] -\n[1.4]") == [
        Segment("1.0", "The hill"),
        Segment("1.1-1.2", "One."),
        Segment("1.3", "", omitted=True),
        Segment("1.4", ""),
    ]


def test_a_mark_of_direction_before_the_bracket_is_no_text():
    assert read_line("\u200f[1.1] وصل.") == [Segment("1.1", "وصل.")]


def test_lines_that_are_no_segments_become_holes_where_they_stand():
    raw = "before\n[1.1] One.\n[1.1] Again.\n[sic] *Odd.*\n\n[2.1] Two."
    text, _ = textfile.read(raw.split("\n"), "en.txt", "en", original=True)
    assert [(one.n, [(s.id, s.text) for s in one.segments]) for one in text.divisions] == [
        ("1", [("hole-1", "before"), ("1.1", "One."), ("hole-3", "Again."), ("hole-4", "[sic] Odd.")]),
        ("2", [("2.1", "Two.")]),
    ]


def test_paragraphs_that_come_back_keep_one_division():
    text, _ = textfile.read(["[1.1] a", "", "[2.1] b", "", "[1.2] c"], "en.txt", "en", original=True)
    assert [(one.n, [s.id for s in one.segments]) for one in text.divisions] == [("1", ["1.1", "1.2"]), ("2", ["2.1"])]


def test_a_line_too_long_is_kept_in_pieces():
    raw = "[1.1] " + "word " * 5000
    text, _ = textfile.read([raw], "en.txt", "en", original=True)
    pieces = list(text.segments())
    assert [piece.id for piece in pieces] == ["1.1", "hole-1-2", "hole-1-3"]
    assert "".join(piece.text for piece in pieces).replace(" ", "") == "word" * 5000
    assert max(len(piece.text) for piece in pieces) <= textfile.MAX_LINE
