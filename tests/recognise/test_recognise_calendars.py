"""Other calendars: their days, every way of writing them read back, two calendars side by side, and what is none."""

import sys
from datetime import date, timedelta

import pytest
from convertdate import coptic, islamic, julian
from hypothesis import given, settings
from hypothesis import strategies as st

from diglot import tei
from diglot.model import Date, Division, Document, Edition, Segment, Source, Text
from diglot.project import Settings
from diglot.recognise import Recogniser
from diglot.recognise.arabic import calendar_words as arabic
from diglot.recognise.arabic.months import month_names
from diglot.recognise.calendars import CALENDARS, COPTIC, HIJRI, JULIAN, OTTOMAN, day_number
from diglot.report import mentions as rows

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


def the_date(text, lang):
    [mark] = BARE.marks(text, lang)
    return mark


def gregorian(instant):
    year, month, day = instant
    return f"{year:04d}-{month:02d}-{day:02d}"


# --- the calendars ------------------------------------------------------------------------------------------------

DAYS = st.dates(date(623, 1, 1), date(2075, 1, 1))


@law
@given(DAYS, st.sampled_from(sorted(CALENDARS)))
def test_conversions_round_trip_and_days_follow_one_another(day, name):
    calendar = CALENDARS[name]
    today, tomorrow = (
        calendar.from_gregorian(each.year, each.month, each.day) for each in (day, day + timedelta(days=1))
    )
    assert calendar.to_gregorian(*today) == (day.year, day.month, day.day)
    assert tomorrow > today or tomorrow[1] != today[1]
    if today[0] in calendar.years:
        assert calendar.has(today)


@pytest.mark.parametrize("calendar", CALENDARS.values(), ids=lambda calendar: calendar.name)
def test_years_begin_where_the_last_one_ended(calendar):
    ends = [calendar.last((year,)) for year in calendar.years]
    starts = [calendar.first((year,)) for year in calendar.years]
    assert [day_number(end) + 1 for end in ends[:-1]] == [day_number(start) for start in starts[1:]]


@pytest.mark.parametrize(
    ("fiscal", "day"),
    [
        ((1256, 3, 1), (1840, 3, 13)),  # the first year of the Tanzimat's treasury
        ((1324, 7, 10), (1908, 7, 23)),  # the constitution restored
        ((1325, 3, 31), (1909, 4, 13)),  # the mutiny that has its name from this day
        ((1325, 12, 31), (1910, 1, 13)),
        ((1332, 2, 15), (1917, 2, 28)),  # the last old day
        ((1333, 3, 1), (1917, 3, 1)),
        ((1333, 12, 31), (1917, 12, 31)),
        ((1334, 1, 1), (1918, 1, 1)),
        ((1341, 12, 31), (1925, 12, 31)),
    ],
)
def test_the_ottoman_fiscal_calendar(fiscal, day):
    assert OTTOMAN.to_gregorian(*fiscal) == day
    assert OTTOMAN.from_gregorian(*day) == fiscal


@pytest.mark.parametrize(
    ("calendar", "instant"),
    [
        (HIJRI, (1334, 13)), (HIJRI, (1334, 8, 31)), (HIJRI, (1501,)), (HIJRI, (0,)), (JULIAN, (1900, 2, 30)),
        (COPTIC, (1650, 13, 6)), (COPTIC, (1650, 14)), (OTTOMAN, (1333, 2, 1)), (OTTOMAN, (1332, 2, 16)),
    ],
)  # fmt: skip
def test_what_a_calendar_lacks(calendar, instant):
    assert not calendar.has(instant)


def test_a_hijri_month_may_have_a_thirtieth_day_that_the_tables_lack():
    assert islamic.month_length(1334, 8) == 29
    assert HIJRI.has((1334, 8, 30))
    assert the_date("في 30 شعبان 1334هـ", "ar").native == "1334-08-30"


# --- every way of writing a day -----------------------------------------------------------------------------------

UNITS = ["_", "واحد", "اثنين", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
TEENS = [
    "عشر",
    "إحدى عشرة",
    "اثنتي عشرة",
    "ثلاث عشرة",
    "أربع عشرة",
    "خمس عشرة",
    "ست عشرة",
    "سبع عشرة",
    "ثماني عشرة",
    "تسع عشرة",
]
TENS = ["_", "_", "عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"]
HUNDREDS = ["_", "مئة", "مئتين", "ثلاثمئة", "أربعمائة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"]
ORDINALS = [
    "_",
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
    "الحادي عشر",
    "الثاني عشر",
    "الثالث عشر",
    "الرابع عشر",
    "الخامس عشر",
    "السادس عشر",
    "السابع عشر",
    "الثامن عشر",
    "التاسع عشر",
    "العشرين",
    "الحادي والعشرين",
    "الثاني والعشرين",
    "الثالث والعشرين",
    "الرابع والعشرين",
    "الخامس والعشرين",
    "السادس والعشرين",
    "السابع والعشرين",
    "الثامن والعشرين",
    "التاسع والعشرين",
    "الثلاثين",
    "الحادي والثلاثين",
]
INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def in_words(n):
    """A year as Arabic says it."""
    thousands, hundreds, rest = n // 1000, n // 100 % 10, n % 100
    parts = ["ألف"] if thousands else []
    parts += [HUNDREDS[hundreds]] if hundreds else []
    if 10 <= rest < 20:
        parts.append(TEENS[rest - 10])
    else:
        parts += [UNITS[rest % 10]] if rest % 10 else []
        parts += [TENS[rest // 10]] if rest >= 20 else []
    return " و".join(parts)


LEADS = st.sampled_from(["", "يوم ", "الجمعة ", "يوم الاثنين، ", "الخميس الموافق "])
HIJRI_SIGNS = ["هـ", " هـ", "ه", " هجرية", " للهجرة", " من الهجرة", " هجري", "هـ.", " للهجرة النبوية الشريفة"]


def numeral(draw, n):
    return draw(st.sampled_from([str(n), str(n).translate(INDIC)]))


def arabic_day(draw, day):
    return draw(st.sampled_from([numeral(draw, day) + " ", ORDINALS[day] + " من ", ORDINALS[day] + " "]))


@st.composite
def hijri_in_arabic(draw):
    """A Hijri day, in any of the ways in which Arabic writes it."""
    year, month = draw(st.integers(61, 1449)), draw(st.integers(1, 12))
    day = draw(st.integers(1, islamic.month_length(year, month)))
    figures = numeral(draw, year)
    sign = draw(st.sampled_from(HIJRI_SIGNS))
    if draw(st.booleans()):
        stroke = draw(st.sampled_from("/-"))
        parts = [numeral(draw, each) for each in (day, month, year)]
        words = stroke.join(draw(st.sampled_from([parts, parts[::-1]] if year > 99 else [parts])))
        return (year, month, day), f"{draw(LEADS)}{words}{sign}"
    name = draw(st.sampled_from(arabic.HIJRI_MONTHS[month]))
    noun = draw(st.sampled_from(["", "شهر "]))
    years = [f"سنة {figures}{sign}", f"من عام {figures}{sign}", f"لعام {figures}", f"سنة {in_words(year)} للهجرة"]
    years += [f"{figures}{sign}", f"من {figures} هـ"] if year > 99 else []
    return (year, month, day), f"{draw(LEADS)}{arabic_day(draw, day)}{noun}{name} {draw(st.sampled_from(years))}"


@law
@given(hijri_in_arabic(), st.sampled_from(["كان ذلك في {}، ثم عاد", "و{}", "({})", "توفي ب{} في مكة"]))
def test_a_hijri_day_in_arabic_is_read_back(written, sentence):
    native, words = written
    text = sentence.format(words)
    mark = the_date(text, "ar")
    assert (mark.calendar, mark.native) == ("hijri", gregorian(native))
    assert mark.value.edtf == gregorian(islamic.to_gregorian(*native)) + "~"
    assert mark.cert == "medium"
    assert text[mark.start : mark.end].rstrip(".") == words.rstrip(".")


ENGLISH_MONTHS = {
    1: "Muharram|Muḥarram|Moharram",
    2: "Safar|Ṣafar",
    3: "Rabi' al-Awwal|Rabīʿ al-Awwal|Rabi al-awwal|Rabi' I|Rabiʻ al-Awal|Rabi ul-Awwal|Rabi'ul Awwal|Rabīʿ I",
    4: "Rabi' al-Thani|Rabīʿ al-Ākhir|Rabi al-Akhir|Rabi' II|Rabi' ath-Thani|Rabi‘ al-Akhir|Rabi-us-Sani",
    5: "Jumada al-Ula|Jumādā al-Ūlā|Jumada al-Awwal|Jumada I|Jumada'l-Ula|Jumādā l-ūlā",
    6: "Jumada al-Akhira|Jumādā al-Ākhirah|Jumada al-Thaniya|Jumada II|Jumada'l-Akhira|Jumada ath-Thani",
    7: "Rajab|Ragab|Recep",
    8: "Sha'ban|Shaʿbān|Sha‘ban|Shaʻban|Shaaban|Shaban",
    9: "Ramadan|Ramaḍān|Ramadhan",
    10: "Shawwal|Shawwāl",
    11: "Dhu al-Qa'da|Dhū al-Qaʿda|Dhu'l-Qa'dah|Dhul-Qi'dah|Dhu al-Qadah|Zilkade|Dhū l-Qaʿda|Zul Qa'da",
    12: "Dhu al-Hijja|Dhū al-Ḥijja|Dhu'l-Hijjah|Dhul-Hijja|Dhu al-Hijjah|Zilhicce|Dhi al-Hijja",
}


@st.composite
def hijri_in_english(draw):
    """A Hijri day, in any of the ways in which English writes it."""
    year, month = draw(st.integers(100, 1449)), draw(st.integers(1, 12))
    day = draw(st.integers(1, islamic.month_length(year, month)))
    name = draw(st.sampled_from(ENGLISH_MONTHS[month].split("|")))
    sign = draw(st.sampled_from([" AH", " A.H.", "", " of the hijra", " Hijri", ", AH"] if year > 999 else [" AH"]))
    sign = sign if sign != ", AH" else " AH"
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(day % 10 if day // 10 != 1 else 0, "th")
    ways = [
        f"{day} {name} {year}{sign}",
        f"the {day}{suffix} of {name}, {year}{sign}",
        f"{day}{suffix} {name} {year}{sign}",
    ]
    ways += [f"{day} {name}, AH {year}", f"Friday, {day} {name} {year}{sign}", f"{day}/{month}/{year} AH"]
    if not name.endswith(" I") and not name.endswith(" II"):
        ways += [f"{name} {day}, {year}{sign}"]
    return (year, month, day), draw(st.sampled_from(ways))


@law
@given(hijri_in_english(), st.sampled_from(["It was on {}, they say", "On {} he died", "({})"]))
def test_a_hijri_day_in_english_is_read_back(written, sentence):
    native, words = written
    text = sentence.format(words)
    mark = the_date(text, "en")
    assert (mark.calendar, mark.native) == ("hijri", gregorian(native))
    assert mark.value.edtf == gregorian(islamic.to_gregorian(*native)) + "~"
    assert text[mark.start : mark.end].rstrip(".") == words.removeprefix("the ").rstrip(".")


GREGORIAN_MONTHS = st.sampled_from(sorted(month_names().items()))


@st.composite
def exact_in_arabic(draw):
    """A Coptic, an Ottoman or a Julian day, in any of the ways in which Arabic writes it."""
    calendar = draw(st.sampled_from([COPTIC, OTTOMAN, JULIAN]))
    if calendar is COPTIC:
        year, month = draw(st.integers(1000, 1741)), draw(st.integers(1, 13))
        name = draw(st.sampled_from(arabic.COPTIC_MONTHS[month]))
        signs = [" للشهداء", " قبطية", " قبطي", "ش", "", " للشهداء الأطهار"]
    else:
        name, month = draw(GREGORIAN_MONTHS)
        year = draw(st.sampled_from([y for y in range(1274, 1341) if month in OTTOMAN.months(y)]))
        signs = [" رومي", " مالية", " (رومي)", " بالتقويم المالي", " رومية"]
    if calendar is JULIAN:
        year += 584
        signs = [" بالتقويم اليولياني", " حسب التقويم القديم", " (بالتقويم القديم)", " وفق الحساب الشرقي"]
    day = draw(st.integers(1, calendar.days(year, month)))
    noun = draw(st.sampled_from(["", "سنة ", "من عام "]))
    words = f"{draw(LEADS)}{arabic_day(draw, day)}{name} {noun}{numeral(draw, year)}{draw(st.sampled_from(signs))}"
    return calendar, (year, month, day), words


@law
@given(exact_in_arabic())
def test_a_coptic_ottoman_or_julian_day_in_arabic_is_read_back(written):
    calendar, native, words = written
    text = f"كان ذلك في {words}، ثم عاد"
    mark = the_date(text, "ar")
    assert (mark.calendar, mark.native) == (calendar.name, gregorian(native))
    assert mark.value.edtf == gregorian(calendar.to_gregorian(*native))
    assert (mark.cert, text[mark.start : mark.end]) == ("high", words)


ENGLISH_COPTIC = [
    "Tout",
    "Babah",
    "Hatour",
    "Kiahk",
    "Toba",
    "Amshir",
    "Baramhat",
    "Baramuda",
    "Bashans",
    "Paoni",
    "Abib",
    "Misra",
    "Nasi",
]
GREGORIAN_NAMES = (
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
)  # fmt: skip


@st.composite
def exact_in_english(draw):
    calendar = draw(st.sampled_from([COPTIC, OTTOMAN, JULIAN]))
    if calendar is COPTIC:
        year, month = draw(st.integers(1000, 1741)), draw(st.integers(1, 13))
        name, signs = ENGLISH_COPTIC[month - 1], [" AM", " A.M.", " of the Martyrs", "", " Coptic"]
    else:
        month = draw(st.integers(1, 12))
        year = draw(st.sampled_from([y for y in range(1274, 1341) if month in OTTOMAN.months(y)]))
        name, signs = GREGORIAN_NAMES[month - 1], [" Rumi", " (Rumi)", " of the Rumi calendar"]
    if calendar is JULIAN:
        year += 584
        signs = [" O.S.", " (Old Style)", ", old style", " by the Julian calendar", " (O.S.)", " [O.S.]"]
    day = draw(st.integers(1, calendar.days(year, month)))
    sign = draw(st.sampled_from(signs))
    return (
        calendar,
        (year, month, day),
        draw(st.sampled_from([f"{day} {name} {year}{sign}", f"{name} {day}, {year}{sign}"])),
    )


@law
@given(exact_in_english())
def test_a_coptic_ottoman_or_julian_day_in_english_is_read_back(written):
    calendar, native, words = written
    text = f"It was on {words}; then"
    mark = the_date(text, "en")
    assert (mark.calendar, mark.native) == (calendar.name, gregorian(native))
    assert mark.value.edtf == gregorian(calendar.to_gregorian(*native))
    assert (mark.cert, text[mark.start : mark.end]) == ("high", words)


@brief_law
@given(st.integers(1, 1499), st.integers(1, 12))
def test_a_hijri_month_or_year_is_some_moment_in_its_days(year, month):
    whole, part = the_date(f"في سنة {year} للهجرة", "ar"), the_date(f"في رجب سنة {year} للهجرة", "ar")
    first, last = (gregorian(islamic.to_gregorian(*each)) for each in ((year, 1, 1), (year + 1, 1, 1)))
    assert (whole.native, whole.value.first, whole.value.extent) == (f"{year:04d}", first, "within")
    assert whole.value.approximate and whole.value.last < last
    assert first <= part.value.first < part.value.last < last
    named = the_date(f"in {ENGLISH_MONTHS[month].partition('|')[0]} {year} AH", "en")
    assert named.native == f"{year:04d}-{month:02d}"
    assert named.value.first == gregorian(islamic.to_gregorian(year, month, 1))


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
    small, large = (_work(make(n), lang) for n in (30, 300))
    assert large < 15 * small


def test_coptic_and_julian_days_are_convertdates():
    assert COPTIC.to_gregorian(1635, 7, 17) == coptic.to_gregorian(1635, 7, 17) == (1919, 3, 26)
    assert JULIAN.to_gregorian(1917, 10, 25) == julian.to_gregorian(1917, 10, 25) == (1917, 11, 7)
