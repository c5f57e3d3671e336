"""English dates: every style is read back."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diglot.project import Settings
from diglot.recognise import Recogniser

BARE = Recogniser({}, Settings())

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]


def nth(n):
    ending = "th" if n in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def spoken(n):
    if n < 20:
        return SMALL[n]
    return TENS[n // 10 - 2] + (f"-{SMALL[n % 10]}" if n % 10 else "")


def ordinal(n):
    if n <= 20:
        return ORDINALS[n - 1]
    return "thirtieth" if n == 30 else f"{'twenty' if n < 30 else 'thirty'}-{ORDINALS[n % 10 - 1]}"


def _month(day):
    return MONTHS[day.month - 1]


def _short(day):
    return "May" if day.month == 5 else f"{_month(day)[:3]}."


DAY_STYLES = {
    "20 January 1929": lambda d: f"{d.day} {_month(d)} {d.year}",
    "20th January 1929": lambda d: f"{nth(d.day)} {_month(d)} {d.year}",
    "20th of January 1929": lambda d: f"{nth(d.day)} of {_month(d)} {d.year}",
    "20th of January, 1929": lambda d: f"{nth(d.day)} of {_month(d)}, {d.year}",
    "20th day of January 1929": lambda d: f"{nth(d.day)} day of {_month(d)} {d.year}",
    "January 20, 1929": lambda d: f"{_month(d)} {d.day}, {d.year}",
    "January 20th, 1929": lambda d: f"{_month(d)} {nth(d.day)}, {d.year}",
    "January the 20th, 1929": lambda d: f"{_month(d)} the {nth(d.day)}, {d.year}",
    "Jan. 20, 1929": lambda d: f"{_short(d)} {d.day}, {d.year}",
    "20 Jan 1929": lambda d: f"{d.day} {_month(d)[:3]} {d.year}",
    "20 January of the year 1929": lambda d: f"{d.day} {_month(d)} of the year {d.year}",
    "Sunday, 20 January 1929": lambda d: f"{DAYS[d.weekday()]}, {d.day} {_month(d)} {d.year}",
    "Sunday 20 January 1929": lambda d: f"{DAYS[d.weekday()]} {d.day} {_month(d)} {d.year}",
    "Sunday, January 20, 1929": lambda d: f"{DAYS[d.weekday()]}, {_month(d)} {d.day}, {d.year}",
    "Sunday the 20th of January 1929": lambda d: f"{DAYS[d.weekday()]} the {nth(d.day)} of {_month(d)} {d.year}",
    "Sun., 20 January 1929": lambda d: f"{DAYS[d.weekday()][:3]}., {d.day} {_month(d)} {d.year}",
    "the twentieth of January 1929": lambda d: f"{ordinal(d.day)} of {_month(d)} {d.year}",
    "20/1/1929": lambda d: f"{d.day}/{d.month}/{d.year}",
    "20/01/1929": lambda d: f"{d.day:02}/{d.month:02}/{d.year}",
    "20-1-1929": lambda d: f"{d.day}-{d.month}-{d.year}",
    "20.1.1929": lambda d: f"{d.day}.{d.month}.{d.year}",
    "20.01.1929": lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
    "1929-01-20": lambda d: d.isoformat(),
    "20.I.1929": lambda d: f"{d.day}.{ROMAN[d.month - 1]}.{d.year}",
}
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
MONTH_STYLES = {
    "January 1929": lambda d: f"{_month(d)} {d.year}",
    "January, 1929": lambda d: f"{_month(d)}, {d.year}",
    "January of 1929": lambda d: f"{_month(d)} of {d.year}",
    "Jan. 1929": lambda d: f"{_short(d)} {d.year}",
    "month of January 1929": lambda d: f"month of {_month(d)} {d.year}",
}
YEAR_STYLES = {
    "1929": lambda d: f"{d.year}",
    "year 1929": lambda d: f"year {d.year}",
    "1929 AD": lambda d: f"{d.year} AD",
}
WHOLE = {
    **{style: (make, lambda d: d.isoformat()) for style, make in DAY_STYLES.items()},
    **{style: (make, lambda d: d.isoformat()[:7]) for style, make in MONTH_STYLES.items()},
    **{style: (make, lambda d: d.isoformat()[:4]) for style, make in YEAR_STYLES.items()},
}
QUALIFIED = {
    "since": ("since {}", lambda v: f"{v}/.."),
    "until": ("until {}", lambda v: f"../{v}"),
    "by": ("by {}", lambda v: f"../{v}"),
    "before": ("before {}", lambda v: f"../{v}"),
    "after": ("after {}", lambda v: f"{v}/.."),
    "from … on": ("from {} onwards", lambda v: f"{v}/.."),
    "about": ("around {}", lambda v: v),
    "nothing": ("{}", lambda v: v),
}
FRAMES = ("They met {} in the old hall.", "The file ({}) is lost.", "{}: a cold wind.", "«It was {}», he said.")
STYLED_DAYS = st.dates(dt.date(1501, 1, 1), dt.date(2099, 12, 31))


def _marks(text, recogniser=BARE):
    return [(text[mark.start : mark.end], mark.value.w3c) for mark in recogniser.marks(text, "en")]


@pytest.mark.parametrize("style", WHOLE)
@settings(deadline=None, max_examples=6)
@given(day=STYLED_DAYS, frame=st.sampled_from(FRAMES))
def test_a_date_in_any_style_is_read_back(style, day, frame):
    write, value = WHOLE[style]
    assert _marks(frame.format(f"in {write(day)}")) == [(write(day), value(day))]


@settings(deadline=None, max_examples=100)
@given(STYLED_DAYS, st.sampled_from(sorted(WHOLE)), st.sampled_from(sorted(QUALIFIED)), st.sampled_from(FRAMES))
def test_a_qualified_date_is_read_back_with_its_core(day, style, qualifier, frame):
    write, value = WHOLE[style]
    pattern, meaning = QUALIFIED[qualifier]
    words = pattern.format(write(day))
    text = frame.format(words)
    [mark] = BARE.marks(text, "en")
    assert (text[mark.start : mark.end], mark.value.w3c) == (words, meaning(value(day)))
    assert mark.value.approximate == (qualifier == "about")
    core = mark.core and (text[mark.core.start : mark.core.end], mark.core.value.w3c)
    assert core == (None if qualifier == "nothing" else (write(day), value(day)))


@settings(deadline=None, max_examples=20)
@given(st.dates(dt.date(1501, 1, 1), dt.date(2099, 12, 31)))
def test_american_figures_are_read_back_where_the_edition_writes_so(day):
    american = Recogniser({}, Settings(date_order="mdy"))
    written = f"{day.month}/{day.day}/{day.year}"
    assert _marks(f"They met on {written}.", american) == [(written, day.isoformat())]


@settings(deadline=None, max_examples=20)
@given(st.integers(11, 20), st.integers(10, 99))
def test_years_in_words_are_read_back(century, rest):
    words = f"{spoken(century)} {spoken(rest)}"
    assert _marks(f"It was in the year {words} that they met.") == [(f"year {words}", f"{100 * century + rest}")]


@settings(deadline=None, max_examples=25)
@given(st.integers(1000, 2090), st.integers(1, 9), st.sampled_from(["–", "-", " – "]))
def test_ranges_of_years_are_read_back(first, length, dash):
    last = first + length
    assert _marks(f"({first}{dash}{last})") == [(f"{first}{dash}{last}", f"{first}/{last}")]
    assert _marks(f"It lasted from {first} to {last}.") == [(f"from {first} to {last}", f"{first}/{last}")]
    assert _marks(f"It lasted between {first} and {last}.") == [(f"between {first} and {last}", f"{first}/{last}")]


@settings(deadline=None, max_examples=25)
@given(
    STYLED_DAYS, st.integers(1, 700), st.sampled_from(["20 January 1929", "January 20, 1929", "Sunday 20 January 1929"])
)
def test_ranges_of_days_are_read_back(first, length, style):
    last = min(first + dt.timedelta(days=length), dt.date(2099, 12, 31))
    one, other = (DAY_STYLES[style](day) for day in (first, last))
    if first == last:
        return
    assert _marks(f"It lasted from {one} to {other}.") == [(f"from {one} to {other}", f"{first}/{last}")]
    assert _marks(f"({one} – {other})") == [(f"{one} – {other}", f"{first}/{last}")]


@settings(deadline=None, max_examples=20)
@given(st.integers(2, 28), st.integers(1, 12), st.integers(1000, 2099), st.sampled_from(["–", " and ", " to ", "/"]))
def test_two_days_of_a_month_are_read_back(last, month, year, joint):
    words = f"{last - 1}{joint}{last} {MONTHS[month - 1]} {year}"
    value = f"{year}-{month:02}-{last - 1:02}/{year}-{month:02}-{last:02}"
    assert _marks(f"They met on {words}.") == [(words, value)]


@settings(deadline=None, max_examples=20)
@given(st.integers(1, 21))
def test_centuries_are_read_back(n):
    value = f"{100 * (n - 1):04}/{100 * n - 1:04}"
    word = ORDINALS[n - 1] if n <= 20 else "twenty-first"
    assert _marks(f"in the {word} century") == [(f"{word} century", value)]
    assert _marks(f"a {nth(n)}-century house") == [(f"{nth(n)}-century", value)]


@settings(deadline=None, max_examples=25)
@given(
    STYLED_DAYS.filter(lambda day: 1010 < day.year < 2080), st.integers(1, 19), st.sampled_from(["later", "earlier"])
)
def test_counting_on_and_back_from_a_day(day, n, direction):
    sign = 1 if direction == "later" else -1
    text = f"They met on {day.day} {_month(day)} {day.year}; {spoken(n)} days {direction} they met again."
    assert _marks(text)[1:] == [(f"{spoken(n)} days {direction}", str(day + sign * dt.timedelta(days=n)))]
    text = f"They met on {day.day} {_month(day)} {day.year}; {spoken(n)} years {direction} they met again."
    assert _marks(text)[1:] == [(f"{spoken(n)} years {direction}", str(day.year + sign * n))]
