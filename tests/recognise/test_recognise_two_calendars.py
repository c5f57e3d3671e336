"""Other calendars in texts: two side by side, years left out, what is no date, and what is made of it all."""

import sys
from datetime import date, timedelta

import pytest
from convertdate import islamic
from hypothesis import given, settings
from hypothesis import strategies as st

from diglot import tei
from diglot.datevalue import is_interval
from diglot.findings import mentions as rows
from diglot.model import Date, Division, Document, Edition, Segment, Source, Text
from diglot.project import Settings
from diglot.recognise import Recogniser
from diglot.recognise.arabic import calendar_words as arabic

law = settings(deadline=None, max_examples=80)
brief_law = settings(deadline=None, max_examples=40)

BARE = Recogniser({}, Settings())


def read(*sentences, lang="ar"):
    """The dates of a text as (words, EDTF, calendar and value in it, certainty), and the codes of its issues."""
    segments = tuple(Segment(f"1.{n}", text) for n, text in enumerate(sentences, start=1))
    document = Document("d", {lang: "d"}, lang, (Text(lang, (Division("1", segments),)),), source=Source())
    after, issues = BARE.document(document)
    found = [
        (segment.text[mark.start : mark.end], mark.value.edtf, f"{mark.calendar}:{mark.native or ''}", mark.cert)
        for segment in after.texts[0].segments()
        for mark in segment.marks
    ]
    return found, issues


# --- two calendars ------------------------------------------------------------------------------------------------

GREGORIAN = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
]
JOINED = [
    "{} الموافق {}",
    "{}، الموافق لـ {}",
    "{} ({})",
    "{} / {}",
    "{} (الموافق {})",
    "{} المصادف {}",
    "{}، يوافق {}",
]


@law
@given(
    st.dates(date(1700, 1, 1), date(2070, 1, 1)), st.integers(-6, 6), st.sampled_from(JOINED), st.booleans(),
    st.sampled_from(["", "م", " م", " ميلادية"]),
)  # fmt: skip
def test_a_double_date_is_one_date_and_agrees_but_for_two_days(day, doubt, joined, hijri_first, era):
    other = day + timedelta(days=doubt)
    year, month, number = islamic.from_gregorian(other.year, other.month, other.day)
    hijri = f"{number} {arabic.HIJRI_MONTHS[month][0]} {year}هـ"
    printed = f"{day.day} {GREGORIAN[day.month - 1]} {day.year}{era}"
    words = joined.format(*((hijri, printed) if hijri_first else (printed, hijri)))
    [(found, value, native, cert)], issues = read(f"كان ذلك في {words} بمكة")
    assert (found, native, cert) == (words, f"hijri:{year:04d}-{month:02d}-{number:02d}", "high")
    assert value == day.isoformat()
    assert [issue.code for issue in issues] == (["D414"] if abs(doubt) > 2 else [])


def test_a_contradiction_shows_both_sides_and_what_the_other_would_be():
    found, [issue] = read("ثار في 15 شعبان 1334هـ الموافق 27 يونيو 1916م بمكة")
    assert found == [("15 شعبان 1334هـ الموافق 27 يونيو 1916م", "1916-06-27", "hijri:1334-08-15", "high")]
    assert issue.severity == "warning" and issue.segment == "1.1" and issue.document == "d"
    assert all(part in issue.text for part in ("1334-08-15", "1916-06-17", "1916-06-27", "15 شعبان 1334هـ"))


AGREEING = [
    ("ar", "{عام 1334هـ/1916م}", "1916", "hijri:1334"),
    ("ar", "{1334 هـ (1915 م)}", "1915", "hijri:1334"),
    ("ar", "{شعبان 1334 (يونيو 1916)}", "1916-06", "hijri:1334-08"),
    ("ar", "({1266 - 1323هـ / 1849 - 1905م})", "1849/1905", "hijri:1266/1323"),
    ("ar", "{القرن الرابع الهجري (العاشر الميلادي)}", "09XX", "hijri:0300/0399"),
    ("ar", "{15 شعبان/17 يونيو 1916}", "1916-06-17", "hijri:1334-08-15"),
    ("ar", "{17 برمهات 1635 الموافق 26 مارس 1919م}", "1919-03-26", "coptic:1635-07-17"),
    ("ar", "{31 مارت 1325 رومي/13 نيسان 1909}", "1909-04-13", "ottoman:1325-03-31"),
    ("ar", "{25 أكتوبر (7 نوفمبر) 1917}", "1917-11-07", "julian:1917-10-25"),
    ("ar", "{19 شباط (3 آذار) 1861}", "1861-03-03", "julian:1861-02-19"),
    ("ar", "{25 كانون الأول 1917/7 كانون الثاني 1918}", "1918-01-07", "julian:1917-12-25"),
    ("en", "{15 Sha'ban 1334 (corresponding to 17 June 1916)}", "1916-06-17", "hijri:1334-08-15"),
    ("en", "{1334/1916}", "1916", "hijri:1334"),
    ("en", "{AH 1334 (AD 1916)}", "1916", "hijri:1334"),
    ("en", "{25 October (7 November) 1917}", "1917-11-07", "julian:1917-10-25"),
    ("en", "{7 November [O.S. 25 October] 1917}", "1917-11-07", "julian:1917-10-25"),
    ("en", "{17 Baramhat 1635 (26 March 1919)}", "1919-03-26", "coptic:1635-07-17"),
]


@pytest.mark.parametrize(("lang", "example", "value", "native"), AGREEING)
def test_two_sides_that_agree_are_one_date(lang, example, value, native):
    before, words, after = example.replace("}", "{").split("{")
    found, issues = read(f"في {before}{words}{after}" if lang == "ar" else f"in {before}{words}{after}", lang=lang)
    assert [each[:3] for each in found] == [(words, value, native)]
    assert issues == []


def test_a_bracket_that_is_no_second_date_stays_outside():
    assert [each[0] for each in read("عام 1334هـ (1250) وعام 1334هـ (ص 12)")[0]][::2] == ["عام 1334هـ", "عام 1334هـ"]
    assert next(each[2] for each in read("في 25 أكتوبر 1917 (5 نوفمبر)")[0]) == "gregorian:"


def test_a_pair_that_no_sign_calls_one_must_agree():
    assert [each[2] for each in read("1334/1925")[0]] in ([], ["gregorian:"])
    assert [each[2] for each in read("in 1334/1925 and 1334/1916", lang="en")[0]][-1] == "hijri:1334"


# --- what the text has said before --------------------------------------------------------------------------------


def test_a_hijri_day_without_year_is_of_the_year_that_the_text_is_in():
    found, _ = read("وصل سنة 1334هـ إلى جدة.", "ثم ثار في 9 شعبان، وفي رمضان دخلها.")
    assert [each[2:] for each in found[1:]] == [("hijri:1334-08-09", "medium"), ("hijri:1334-09", "medium")]


def test_a_hijri_day_whose_year_nobody_tells_is_unresolved_and_a_month_is_nothing():
    found, _ = read("وفي 17 رمضان انتصروا، وكان رجب وشعبان معهم في رمضان.")
    assert found == [("17 رمضان", "", "gregorian:", "low")]


def test_a_text_that_has_gone_elsewhere_leaves_its_hijri_year_behind():
    found, _ = read("سنة 1334هـ ثار.", "وفي عام 1973 عبروا.", "كان ذلك في 10 رمضان.")
    assert found[-1][1:] == ("", "gregorian:", "low")


def test_years_and_months_after_a_hijri_date_are_hijri():
    found, _ = read("On 15 Sha'ban 1334 he rose; in the following year he ruled.", lang="en")
    assert found[1][2] == "hijri:1335"
    found, _ = read("On 15 Sha'ban 1334 he rose, and on the 20th of the same month he ruled.", lang="en")
    assert found[1][1:3] == ("1916-06-22~", "hijri:1334-08-20")


def test_a_day_that_a_calendar_lacks_is_an_issue_and_no_mark():
    for text, lang in (
        ("في 31 شعبان 1334هـ", "ar"),
        ("في 15 شعبان 1334هـ الموافق 31 يونيو 1916م", "ar"),
        ("on 31 September 1917 O.S.", "en"),
        ("في 7 نسيء 1650 للشهداء", "ar"),
    ):
        found, issues = read(text, lang=lang)
        assert (found, [issue.code for issue in issues]) == ([], ["D413"])


NO_DATES = [
    ("ar", "قال رجب لشعبان إن رمضان كريم وإن ربيع العمر قصير"),
    ("ar", "سكن مدينة العاشر من رمضان بعد ثورة 14 رمضان وحرب رمضان"),
    ("ar", "يحتفلون في 27 رجب من كل عام، وفاز الفريق 3 صفر"),
    ("ar", "المادة 150 هـ والفقرة (هـ) والفصل 3 هـ"),
    ("ar", "طبع بطهران 1357 هـ.ش، وسنة 53 قبل الهجرة"),
    ("ar", "اشترى رجب 1200 علبة، وربيع 1334هـ"),
    ("ar", "زار البابا تل أبيب وأكل توت الشام"),
    ("en", "Ragab told Shaban that Ramadan was near; Ramadan Kareem"),
    ("en", "the 10th of Ramadan City after the 14 Ramadan Revolution"),
    ("en", "They fast on 27 Rajab each year, at 10 AM"),
    ("en", "in 1357 SH, in the spring of 1334 AH, Rumi and Julian"),
]


@pytest.mark.parametrize(("lang", "text"), NO_DATES)
def test_what_is_no_date(lang, text):
    assert read(text, lang=lang) == ([], [])


def test_a_hijri_year_is_never_a_gregorian_one():
    for text in ("13 شباط 1334هـ", "يناير 1334هـ", "من 1300 إلى 1334هـ", "بين عامي 1300 و1334هـ", "صيف 1334 هجرية",
                 "عامي 1300 و1301هـ", "1300-1334هـ", "منتصف عام 1334هـ", "(1300-1334) هـ", "الأعوام 1333 و1334هـ"):  # fmt: skip
        for mark in BARE.marks(f"وقع في {text} ثم مضى", "ar"):
            assert int((mark.value.first or mark.value.last)[:4]) > 1800, text
    for text in ("13 February 1334 AH", "January 1334 AH", "from 1300 to 1334 AH", "the 1330s AH", "1300 and 1301 AH"):
        for mark in BARE.marks(f"It was in {text}, they say", "en"):
            assert int((mark.value.first or mark.value.last)[:4]) > 1800, text


PIECES = {
    "ar": "15 8 30 31 1334 1916 61 680 331 0 هـ م هجرية ق.م شعبان رمضان ربيع الأول ذي الحجة سلخ النصف من يوم السبت الموافق لـ ( ) / - ، أي "
    "و في إلى بين منذ سنة عامي القرن الثالث الهجري الميلادي أوائل نفسه العام منه أكتوبر نوفمبر رومي مالية بالتقويم القديم شرقي "
    "توت برمهات للشهداء ألف وثلاثمئة لخمس خلون بقين 15/8/1334 1266-1323هـ/1849-1905م",
    "en": "15 8 30 31 1334 1916 61 680 331 0 AH A.H. AD BC Sha'ban Ramadan Rabi' al-Awwal Dhu al-Hijja II the of in ( ) [ ] / – , or and from to "
    "between since year century third ninth early Saturday corresponding that is June October November 25 7 Rumi calendar O.S. Old "
    "Style Tout Baramhat AM Martyrs same month 15/8/1334 1334–1335 1330s",
}


@settings(deadline=None, max_examples=150)
@given(st.data(), st.sampled_from(sorted(PIECES)))
def test_whatever_stands_together_marks_are_dates_that_have_their_words(data, lang):
    words = data.draw(st.lists(st.sampled_from(PIECES[lang].split()), max_size=14))
    text = data.draw(st.sampled_from([" ", ""])).join(words)
    end = 0
    for mark in BARE.marks(text, lang):
        assert end <= mark.start < mark.end <= len(text)
        assert mark.value.w3c == "" or is_interval(mark.value.w3c)
        assert (mark.native is None) == (mark.calendar == "gregorian")
        end = mark.end


# --- what is made of it -------------------------------------------------------------------------------------------

SENTENCES = {
    "hijri": "بدأت الثورة في 15 شعبان 1334هـ، وكان الشريف يعد لها منذ سنة 1333هـ.",
    "ottoman": "تمرد الجند في 31 مارت 1325 رومي، وأقرت موازنة سنة 1326 مالية.",
    "julian": "سقط القصر في 25 أكتوبر (7 نوفمبر) 1917.",
    "coptic": "رسم في 17 برمهات سنة 1635 قبطية، وكتب سنة 1650 للشهداء.",
}


@pytest.fixture(scope="module")
def document():
    segments = tuple(Segment(f"1.{n}", text) for n, text in enumerate(SENTENCES.values(), start=1))
    text = Text("ar", (Division("1", segments),))
    after, issues = BARE.document(Document("calendars", {"ar": "تقاويم"}, "ar", (text,)))
    assert issues == []
    return after


def test_tei_has_each_calendar_and_gives_the_dates_back(document):
    edition = Edition({"en": "E"}, ("ar",), ("en",))
    written = tei.write(document, {}, edition)
    assert [
        name in written for name in (b"calendar.hijri", b"calendar.ottoman", b"calendar.julian", b"calendar.coptic")
    ]
    assert b'when-custom="1334-08-15"' in written and b'when-custom="1333/.."' in written
    reading = tei.read(written, "tei/calendars.xml")
    assert (reading.document, reading.issues) == (document, [])
    assert tei.validate(written, "tei/calendars.xml") == []


def test_a_row_of_mentions_names_the_calendar_and_the_value_in_it(document):
    found = [(row["calendar"], row["value_in_calendar"], row["edtf"]) for row in rows([document])]
    assert found == [
        ("hijri", "1334-08-15", "1916-06-17~"),
        ("hijri", "1333/..", "1914-11-19~/.."),
        ("ottoman", "1325-03-31", "1909-04-13"),
        ("ottoman", "1326", "[1910-03-14..1911-03-13]"),
        ("julian", "1917-10-25", "1917-11-07"),
        ("coptic", "1635-07-17", "1919-03-26"),
        ("coptic", "1650", "[1933-09-11..1934-09-10]"),
    ]


def test_qualified_dates_have_their_core_in_the_other_calendar():
    [mark] = BARE.marks("منذ أوائل رمضان 1334هـ يقيم", "ar")
    assert isinstance(mark, Date) and mark.core
    assert (mark.native, mark.core.value.edtf) == ("1334-09-01/..", "[1916-07-02~..1916-07-31~]")


ADVERSARIAL = {
    "months": ("ar", lambda n: "ربيع الأول " * n),
    "days and months": ("ar", lambda n: "15 شعبان الموافق " * n),
    "years": ("ar", lambda n: "1334هـ/" * n),
    "brackets": ("ar", lambda n: "1334هـ (" * n),
    "both": ("ar", lambda n: "15 شعبان 1334هـ (17 يونيو 1916م) - " * n),
    "old and new": ("ar", lambda n: "25 أكتوبر (7 نوفمبر) " * n),
    "names": ("en", lambda n: "Rabi' al-" * n),
    "pairs": ("en", lambda n: "1334/1916–" * n),
}


def _work(text, lang):
    """How many calls it takes to read a text."""
    calls = 0

    def count(_frame, event, _arg):
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        BARE.marks(text, lang)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("case", ADVERSARIAL)
def test_reading_takes_work_in_proportion_to_the_text(case):
    lang, make = ADVERSARIAL[case]
    small, large = (_work(make(n), lang) for n in (12, 120))
    assert large < 15 * small
