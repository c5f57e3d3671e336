"""The picture of a chronology by its laws: whatever the dates, time runs one way, and no mark covers another."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from diglot.datevalue import DateValue, is_date
from diglot.pages.moments import bounds, day_number, order, w3c
from diglot.pages.timeline import Labels, Lane, Mark, Sheet, picture
from diglot.pages.timeline.marks import AIR, placed
from diglot.pages.timeline.scale import Scale

LENGTH, CUT = 760.0, 26.0
LABELS = Labels("Dates & others", str)
dates = (
    st.builds(w3c, st.integers(-3000, 2100), st.integers(0, 12), st.integers(0, 28))
    .map(lambda date: date.replace("-00", "") if date.count("-") > 2 else date)
    .filter(is_date)
)


@st.composite
def values(draw):
    """Dates of every kind."""
    one, other = sorted([draw(dates), draw(dates)], key=bounds)
    about = draw(st.booleans())
    shape = draw(st.sampled_from(("when", "span", "within", "since", "until")))
    if shape == "when":
        return DateValue(one, one, "when", about)
    ends = {"since": (one, None), "until": (None, one)}.get(shape, (one, other))
    return DateValue(*ends, "within" if shape == "within" else "span", about)


def mark(n, value):
    return Mark(value, f"#d{n}", f"“{n}” & <more>")


some = st.lists(values(), min_size=1, max_size=25).map(lambda found: [mark(n, one) for n, one in enumerate(found)])


def scale_of(marks):
    return Scale.of((end for one in marks for end in one.ends), LENGTH, CUT)


@settings(deadline=None, max_examples=60)
@given(some)
def test_time_runs_one_way_and_stays_on_the_line(marks):
    scale = scale_of(marks)
    days = sorted(day for one in marks for end in one.ends for day in end)
    places = [scale.at(day) for day in days]
    assert places == sorted(places)
    assert places[0] == 0
    assert places[-1] <= scale.length + 1e-6
    assert scale.length == pytest.approx(LENGTH)


@settings(deadline=None, max_examples=60)
@given(some)
def test_no_mark_covers_another(marks):
    rows = {}
    for one in placed(marks, scale_of(marks)):
        rows.setdefault(one.row, []).append(one)
    for row in rows.values():
        assert all(one.end + AIR <= other.start for one, other in pairwise(row))
    assert sum(map(len, rows.values())) == len(marks)


@settings(deadline=None, max_examples=40)
@given(some, st.sampled_from(("wide", "tall")), st.booleans())
def test_a_picture_is_well_formed_and_each_mark_leads_to_its_entry(marks, name, rtl):
    text = picture(
        [Lane(tuple(marks), "A", "en", "a.html"), Lane((marks[0],), "ب", "ar", "b.html")],
        Sheet(name, LENGTH, rtl),
        LABELS,
    )
    svg = etree.fromstring(text)
    assert sorted(link.get("href") for link in svg.iterfind(".//a[@tabindex]")) == sorted(
        [*(one.href for one in marks), marks[0].href]
    )
    assert all(
        link.get("aria-label") == f"“{link.get('href')[2:]}” & <more>" for link in svg.iterfind(".//a[@tabindex]")
    )


@settings(deadline=None, max_examples=60)
@given(some, st.sampled_from((30.0, 54.0)))
def test_the_line_is_labelled_with_dates_that_do_not_crowd(marks, room):
    scale = scale_of(marks)
    ticks = list(scale.ticks(room))
    assert ticks
    assert all(is_date(tick.date) for tick in ticks)
    assert all(other.at - one.at >= room * 0.75 for one, other in pairwise(ticks))


@given(dates, dates)
def test_dates_stand_in_their_order(one, other):
    first, second = (DateValue.parse(date) for date in (one, other))
    if bounds(one)[0] < bounds(other)[0]:
        assert order(first) < order(second)


@given(st.dates())
def test_days_are_counted_as_the_calendar_has_them(day):
    assert day_number(day.year, day.month, day.day) - day_number(1) == day.toordinal() - 1


@pytest.mark.parametrize(
    ("date", "days"), [("1929", 365), ("1928", 366), ("0000", 366), ("-0100", 365), ("1928-02", 29), ("1929-12", 31)]
)
def test_a_year_a_month_and_a_day_last_as_long_as_they_do(date, days):
    first, behind = bounds(date)
    assert behind - first == days
    assert bounds(f"{date}-01")[0] == first


def ticks(*found, room=54.0):
    return [
        tick.date for tick in scale_of([mark(n, DateValue.parse(each)) for n, each in enumerate(found)]).ticks(room)
    ]


def test_ticks_are_round_at_any_span():
    assert ticks("1929-01-03", "1929-01-12")[:3] == ["1929-01-03", "1929-01-04", "1929-01-05"]
    assert ticks("1929-01-03", "1929-04-12", "1929-07-02")[:2] == ["1929-02", "1929-03"]
    assert ticks("1905", "1911", "1917", "1923", "1928", "1934", "1940") == [
        "1905",
        "1910",
        "1915",
        "1920",
        "1925",
        "1930",
        "1935",
        "1940",
    ]
    assert ticks("1100", "1300", "1500", "1700", "1900")[:2] == ["1100", "1200"]


def test_a_gap_is_cut_out_and_both_sides_are_labelled():
    scale = scale_of([mark(n, DateValue.parse(each)) for n, each in enumerate(("-0044", "1929", "1930", "1931"))])
    assert len(list(scale.cuts())) == 1
    assert [tick.date for tick in scale.ticks(54.0)][:2] == ["-0044", "1929"]
