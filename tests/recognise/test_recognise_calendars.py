"""Other calendars: their days, and every way of writing one read back."""

from datetime import date, timedelta

import pytest
from convertdate import coptic, islamic, julian
from hypothesis import given, settings
from hypothesis import strategies as st

from diglot.project import Settings
from diglot.recognise import Recogniser
from diglot.recognise.arabic import calendar_words as arabic
from diglot.recognise.arabic.months import month_names
from diglot.recognise.calendars import CALENDARS, COPTIC, HIJRI, JULIAN, OTTOMAN, day_number

law = settings(deadline=None, max_examples=80)
brief_law = settings(deadline=None, max_examples=40)

BARE = Recogniser({}, Settings())


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


def test_coptic_and_julian_days_are_convertdates():
    assert COPTIC.to_gregorian(1635, 7, 17) == coptic.to_gregorian(1635, 7, 17) == (1919, 3, 26)
    assert JULIAN.to_gregorian(1917, 10, 25) == julian.to_gregorian(1917, 10, 25) == (1917, 11, 7)


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
