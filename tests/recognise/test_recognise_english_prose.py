"""English dates in prose, narratives that count on, and what is no date."""

import sys

import pytest
from recognise_examples import bracketed

from diglot.model import Division, Document, Segment, Source, Text
from diglot.project import Settings
from diglot.recognise import Recogniser

BARE = Recogniser({}, Settings())


def _marks(text, recogniser=BARE):
    return [(text[mark.start : mark.end], mark.value.w3c) for mark in recogniser.marks(text, "en")]


PROSE = [
    ("{Late August 1936}, {mid-1936}, {mid-September}", ["1936-08-21/1936-08-31", "1936-05/1936-08", "1936-09-11/1936-09-20"]),
    ("in the {late 1930s} and {early ’40s}", ["1936/1939", "1940/1942"]),
    ("{spring 1917}, the {winter of 1916–17}, {Christmas 1916}", ["1917-03/1917-05", "1916-12/1917-02", "1916-12-25"]),
    ("houses of the {late nineteenth and early twentieth centuries}", ["1866/1932"]),
    ("the {first decade of the twentieth century}", ["1900/1909"]),
    ("the {first three months of 1936} and the {last day of 1999}", ["1936-01/1936-03", "1999-12-31"]),
    ("the {last week of August 1939}", ["1939-08-25/1939-08-31"]),
    ("in {January} and {March 1929}, on {19 May} and {3 June 1944}", ["1929-01", "1929-03", "1944-05-19", "1944-06-03"]),
    ("in {1936}, {1937} and {1938}, in the {years 1936} and {1938}", ["1936", "1937", "1938", "1936", "1938"]),
    ("on {19, 20 and 21 August 1968}", ["1968-08-19/1968-08-21"]),
    ("{from Monday, 19 August, to Friday, 23 August 1968}", ["1968-08-19/1968-08-23"]),
    ("({c. 1850–1912}), (fl. {c. 1900}), ({1950–})", ["1850/1912", "1900", "1950/.."]),
    ("the {14 July 1958} revolution, the revolution of {14 July 1958}", ["1958-07-14", "1958-07-14"]),
    ("the {pre-1948} city and {post-1967} art", ["../1948", "1967/.."]),
    ("the {eve of 5 June 1967}, the {day after 5 June 1967}", ["1967-06-04", "1967-06-06"]),
    ("{ten years after 1948}, {two days before 5 June 1967}", ["1958", "1967-06-03"]),
    ("It ran {from December to February 1937} and {from November 1940 to March}", ["1936-12/1937-02", "1940-11/1941-03"]),
    ("on {14 Tammuz (July) 1958}, in {July (Tammuz) 1958}", ["1958-07-14", "1958-07"]),
    ("In the {1800s}, the {1900s}, the {nineteen-thirties}, the {3rd century BC}", ["1800/1899", "1900/1909", "1930/1939", "-0299/-0200"]),
    ("He was its head {from 1963}, and a letter from {1964} says so", ["1963/..", "1964"]),
    ("It was not known until {1971}, and then {until 1980} forgotten", ["1971", "../1980"]),
    ("In {May 1968} 20 men came; in {May} 1500 men; in {May}, 1,500 men", ["1968-05", "1968-05", "1968-05"]),
]  # fmt: skip


@pytest.mark.parametrize(("example", "values"), PROSE)
def test_dates_in_prose(example, values):
    text, words = bracketed(example)
    assert _marks(text) == list(zip(words, values, strict=True))


NO_DATES = [
    "They may march; the March on Rome; an august person; Theresa May spoke; the Sunday Times; on Thursday",
    "the October Revolution, the July Days, 26 July Street, Black September, the 14 July revolution, the Six-Day War",
    "1,500 men, 1500 soldiers, 1500 armed men, 2000 Syrian pounds, LE 1500, some 1900, a total of 1936, 1800 kiosks",
    "Resolution 1701, law no. 1936, FO 371/1958, tel. 555-1936, room 1929, p. 1936, at 1930 hours, at 19.30",
    "aged sixty, a sixty-year-old man, in her thirties, in his late 30s, three years older, every year, day after day",
    "for three years, a ten-year sentence, over two decades, within a month, in recent years, these days, one day",
    "his last year in office, the last years of the war, in those years, by then, at the end of the day, to this day",
    "On the 18th floor, the 5th Army, the second time; summer is hot; the autumn of their lives; spring came",
    "It rose from 1500 to 1900, between 1500 and 2000 Palestinians, his novel, Birds of September, sold 1500 copies",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date(text):
    assert _marks(text) == []


NARRATIVES = {
    "the year is that of the text": (
        "",
        ["It began in {1936|1936}.", "In {May|1936-05} he came, on the {20th|1936-05-20} he left, and the {same day|1936-05-20}"],
    ),
    "units beside the one at which the narrative stands": (
        "",
        [
            "He came on {3 May 1936|1936-05-03}.",
            "The {following day|1936-05-04} it rained; the {next morning|1936-05-05} too.",
            "The {following month|1936-06} he left, and {that year|1936} he married.",
            "The {next year|1937}, and the {year after|1938}.",
        ],
    ),
    "days, months and seasons of a relative year": (
        "",
        [
            "It was {1901|1901}; in {May of that year|1901-05}, on the {26th of the same month|1901-05-26}.",
            "In the {spring of the following year|1902-03/1902-05}; {late that year|1902-09/1902-12}.",
            "{By the end of the year|../1902-12} and {early in the following year|1903-01/1903-04}.",
        ],
    ),
    "so much later": (
        "",
        [
            "On {20 August 1940|1940-08-20} he died.",
            "{Some fifty years later|1990}, {a decade earlier|1980}, {a few years later|}, {half a century later|2030}.",
        ],
    ),
    "after so long, unless it says in what": (
        "",
        ["In {1936|1936} he was taken away.", "After three years in prison he wrote; {after two years|1938}, he left."],
    ),
    "days cannot be counted from a year": ("", ["In {1936|1936} he came; {two days later|} he left."]),
    "nothing to count from": ("", ["{Two years later|} he left; {that day|} it rained; on {5 June|} too."]),
    "what counts from the day of publication": (
        "2011-06-19",
        [
            "{Yesterday|2011-06-18} and {tomorrow, Monday|2011-06-20}; {last year|2010}, {next month|2011-07}.",
            "{Fifty years ago|1961}, on {19 June|1961-06-19}, and {last May|2011-05}, {last Friday|2011-06-17}.",
            "On {this day in 1952|1952-06-19}.",
        ],
    ),
    "a January after a December": (
        "",
        ["In {December 1936|1936-12} he was arrested.", "In {January|1937-01} he was tried."],
    ),
    "an earlier year named by the way": (
        "",
        ["The trial opened on {2 March 1938|1938-03-02}.", "He had met him in {1918|1918}.", "On {15 March|1938-03-15} he died."],
    ),
    "a year that the narrative goes to": (
        "",
        ["He came on {2 March 1938|1938-03-02}.", "In {1940|1940} he left.", "On {15 March|1940-03-15} he died."],
    ),
    "an apposition does not hide the day": (
        "2006-01-01",
        ["It fell on {13 April 1966|1966-04-13}, {forty years ago|1966}.", "{Three days later|1966-04-16} he was elected."],
    ),
    "that day, whatever came in between": (
        "",
        ["He came on {1 January 1956|1956-01-01}, as in {1898|1898}.", "{That day|1956-01-01} was cold."],
    ),
    "a lifetime in brackets": (
        "",
        ["It was {1932|1932}.", "The rector ({1872–1963|1872/1963}) left in the {same year|1932}."],
    ),
    "the end of a span is where the narrative stands": (
        "",
        ["He was dean {from 1930 to March 1932|1930/1932-03}; the rector left in the {same month|1932-03}."],
    ),
    "words of a dated quotation": (
        "2012-01-01",
        ["A cutting of {26/5/1983|1983-05-26} says: «He died {yesterday|1983-05-25}»; it was found {yesterday|2011-12-31}."],
    ),
    "days of the week": (
        "",
        ["On {Sunday, 22 November 2026|2026-11-22}; the {following Friday|2026-11-27}; {that Thursday|2026-11-26}."],
    ),
    "the last two dates": ("", ["In {1936|1936} and {1951|1951}. {Between these two years|1936/1951} he"]),
    "decades and centuries of the text": (
        "",
        ["In {1940|1940}, as in the {thirties|1930/1939}, the {’20s|1920/1929}, in {’48|1948}, at the {turn of the century|1900}."],
    ),
    "no decade later than the text": ("2021-05-03", ["In {2003|2003}, as in the {sixties|1960/1969}, they sang."]),
}  # fmt: skip


def _read(published, sentences):
    segments = tuple(Segment(f"1.{n}", text) for n, text in enumerate(sentences, start=1))
    text = Text("en", (Division("1", segments),))
    return BARE.document(Document("d", {}, "en", (text,), source=Source(date=published)))


@pytest.mark.parametrize("name", NARRATIVES)
def test_a_narrative_is_followed(name):
    published, lines = NARRATIVES[name]
    pairs = [[part.split("|") for part in bracketed(line)[1]] for line in lines]
    plain = [_without_values(line) for line in lines]
    read, issues = _read(published, plain)
    found = [[(s.text[m.start : m.end], m.value.w3c) for m in s.marks] for s in read.texts[0].segments()]
    wanted = [[tuple(words) for words in each] for each in pairs]
    assert (found, issues) == (wanted, [])


def _without_values(line):
    text, parts = bracketed(line)
    for part in parts:
        text = text.replace(part, part.split("|")[0], 1)
    return text


def test_relative_dates_know_what_they_count_from_and_are_less_certain():
    read, _ = _read(
        "2011-06-19", ["He came in 1936.", "Two years later he left.", "It is long ago.", "Next day he", "Last year"]
    )
    marks = [mark for segment in read.texts[0].segments() for mark in segment.marks]
    anchors = [mark.anchor and (mark.anchor.segment, mark.anchor.start) for mark in marks]
    assert anchors == [None, ("1.1", 11), None, ("", 0)]
    assert [mark.cert for mark in marks] == ["high", "medium", "low", "medium"]


def test_lengths_of_time_are_no_dates(durations):
    text = "for three years, a ten-year sentence, over two decades, for a year and a half, half a century, 24 hours, a week"
    assert durations(text, "en") == [
        ("three years", "P3Y"), ("ten-year", "P10Y"), ("over two decades", "P20Y"), ("a year and a half", "P1Y6M"),
        ("half a century", "P50Y"), ("24 hours", "PT24H"),
    ]  # fmt: skip
    assert durations("three years later, three years ago, aged three years, a three-year-old boy", "en") == []


def test_a_possessive_stays_outside():
    assert [words for words, _ in _marks("In 1936 that year's harvest and May's rain")] == ["1936", "that year"]


ADVERSARIAL = {
    "years": "in 1936 ",
    "days": "the twenty-first of ",
    "months": "May ",
    "parts": "early late mid-",
    "relative": "the following year ",
    "later": "two years and three months ",
    "negations": "not until ",
    "quotation marks": "«yesterday ",
    "numbers in words": "nineteen hundred and ",
    "ranges": "from 5 to 6 and between 7 and ",
    "brackets": "(1936–38) (",
}


def _work(text):
    calls = 0

    def count(_frame, event, _arg):
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        BARE.marks(text, "en")
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("case", ADVERSARIAL)
def test_reading_takes_work_in_proportion_to_the_text(case):
    small, large = (_work(ADVERSARIAL[case] * n) for n in (20, 200))
    assert large < 13 * small
