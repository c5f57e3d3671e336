"""Dates: every country's months, spelling, context, and what is no date."""

import pytest
from babel import Locale
from babel.localedata import locale_identifiers
from recognise_examples import bracketed

from diglot.model import Date, Division, Document, Segment, Source, Text
from diglot.project import Settings
from diglot.recognise import Recogniser

COUNTRIES = sorted(name for name in locale_identifiers() if name == "ar" or name.startswith("ar_"))


@pytest.mark.parametrize("locale", COUNTRIES)
def test_the_months_of_every_arab_country(locale, dates):
    for month, name in Locale.parse(locale).months["format"]["wide"].items():
        assert dates(f"وصلوا في 7 {name} 1936، ثم") == [(f"7 {name} 1936", f"1936-{month:02d}-07")]


@pytest.mark.parametrize(
    ("name", "month"),
    [
        ("ابريل", 4), ("إبريل", 4), ("أبريل", 4), ("افريل", 4), ("نيسان", 4), ("يونيه", 6), ("يونية", 6), ("يوليه", 7),
        ("اغسطس", 8), ("أوغسطس", 8), ("غشت", 8), ("اوت", 8), ("اكتوبر", 10), ("أوكتوبر", 10), ("نونبر", 11), ("مايس", 5),
        ("مارت", 3), ("ايلول", 9), ("اذار", 3), ("ايار", 5), ("كانون ثاني", 1), ("تشرين أول", 10), ("كانون الأوّل", 12),
    ],
)  # fmt: skip
def test_spellings_of_months_that_no_locale_has(name, month, dates):
    assert dates(f"كان ذلك في {name} 1936.") == [(f"{name} 1936", f"1936-{month:02d}")]


def test_no_month_name_means_two_months():
    known = {}
    for locale in COUNTRIES:
        for month, name in Locale.parse(locale).months["format"]["wide"].items():
            assert known.setdefault(name, month) == month


NO_DATES = [
    ("ar", "اختلف الاثنان ثم اتفق الاثنين على السفر"),
    ("ar", "مارس مهنته سنوات ثم آب إلى قريته وترك المدينة"),
    ("ar", "خلال ثورة أكتوبر وبعد ثورة فبراير"),
    ("ar", "سكن في شارع 26 يوليو قرب ميدان 6 أكتوبر"),
    ("ar", "قتل 1920 شخصا وجرح 1200"),
    ("ar", "انظر الصفحة 1936 من الكتاب، والقانون رقم 1914"),
    ("ar", "دفع 1500 دينار، وسار 1800 متر في 1950 دقيقة"),
    ("ar", "يعيش على عمق 2000 متر، بين 1200 و1500 رجل"),
    ("ar", "عن عمر يناهز 60 عاما وفي الأربعينيات من عمرها"),
    ("ar", "سنوات طويلة وعقود من العشرين شخصا"),
    ("ar", "سنة 1357 هـ.ش وربيع 1334هـ والمادة 150 هـ"),
    ("ar", "في مارس عاد ثم رحل"),
    ("ar", "قصر الشتاء وربيع العرب"),
    ("ar", "الهاتف 1936193619361936 والرقم 300,000"),
    ("en", "They may march in the autumn of their lives"),
    ("en", "after the February Revolution and in the October War"),
    ("en", "1500 people, 1900 soldiers, more than 1929 of them"),
    ("en", "page 1936, no. 1914, $1929, 1929% and 1,929 women"),
    ("en", "in his late thirties, on Monday"),
    ("en", "in the spring of 1334 AH, in 1357 solar hijri"),
    ("en", "In March he left"),
    ("en", "the Thirties Club met in the forties"),
]


@pytest.mark.parametrize(("lang", "text"), NO_DATES)
def test_what_is_no_date(lang, text, dates):
    assert dates(text, lang) == []


IN_SENTENCES = [
    ("ar", "وُقّعت الاتفاقية {يوم 20 مارس 1956} بباريس، وأُعلنت الجمهورية في {25 جويلية 1957}.", ["1956-03-20", "1957-07-25"]),
    ("ar", "بدأ الإضراب في {فاتح نونبر 1954} وانتهى ب{يوليوز 1955}", ["1954-11-01", "1955-07"]),
    ("ar", "ولد في {١٥ كانون الثاني/يناير ١٩١٨} ومات في {٢٨ أيلول (سبتمبر) ١٩٧٠م}.", ["1918-01-15", "1970-09-28"]),
    ("ar", "{بين نهاية سنوات العشرين من القرن العشرين ونهاية سنوات الثلاثين من القرن العشرين}", ["[1926..1939]"]),
    ("ar", "{عام 1950}، ثم {مطلع الستينات}، ثم {أواخر السبعينيات من القرن الماضي}", ["1950", "[1960..1962]", "[1976..1979]"]),
    ("ar", "من {عام ١٩٣٦} و{١٩٣٧} و{١٩٣٨}", ["1936", "1937", "1938"]),
    ("ar", "القانون رقم 20 ل{سنة 1936} المعدل", ["1936"]),
    ("ar", "كان {عام 1929} في إب، وقال لأب في أب ثم في {آب}", ["1929", "1929-08"]),
    ("ar", "{سنة 1334هـ الموافق لسنة 1916م}", ["1916"]),
    ("ar", "في {عــام 1929} وفي {شُباط 1930}", ["1929", "1930-02"]),
    ("ar", "الدورة الثانية ({1936–1938})", ["1936/1938"]),
    ("en", "It lasted {from June 1941 on}, and {from 22 June 1941 to 9 May 1945} in the east", ["1941-06/..", "1941-06-22/1945-05-09"]),
    ("en", "{between 331 BC and 323 BC} and in the thirties", ["[-0330..-0322]"]),
    ("en", "On {Tuesday, January 22nd, 1929}, in the snow", ["1929-01-22"]),
    ("en", "In {1929} they went on in march order, on 5 may days", ["1929"]),
    ("en", "He wrote it in {1929} and {1930}.", ["1929", "1930"]),
    ("en", "In March he left; on {5 June} he came back", [""]),
    ("en", "({1879–1940}) and {mid-1936}, {c. 1900}", ["1879/1940", "[1936-05..1936-08]", "1900~"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "example", "values"), IN_SENTENCES)
def test_dates_in_sentences(lang, example, values, dates):
    text, words = bracketed(example)
    assert dates(text, lang) == list(zip(words, values, strict=True))


def test_the_order_of_figures_is_the_editions_but_not_where_only_one_is_possible():
    american = Recogniser({}, Settings(date_order="mdy"))
    values = [mark.value.w3c for mark in american.marks("3/4/1929, 13/2/1929, 2/13/1929", "en")]
    assert values == ["1929-03-04", "1929-02-13", "1929-02-13"]


def test_arabic_figures_are_day_first_whatever_the_order_of_the_edition():
    american = Recogniser({}, Settings(date_order="mdy"))
    assert [mark.value.w3c for mark in american.marks("وقع في 3/4/1929", "ar")] == ["1929-04-03"]


def _document(*sentences, published="", lang="ar"):
    segments = tuple(Segment(f"1.{n}", text) for n, text in enumerate(sentences, start=1))
    return Document("d", {}, lang, (Text(lang, (Division("1", segments),)),), source=Source(date=published))


def _values(document):
    read, issues = Recogniser({}, Settings()).document(document)
    marks = [mark for segment in read.texts[0].segments() for mark in segment.marks]
    return [(mark.value.w3c, mark.cert) for mark in marks if isinstance(mark, Date)], issues


def test_a_date_without_year_takes_that_of_the_nearest_earlier_date_with_less_certainty():
    found, _ = _values(_document("في مارس بدأ كل شيء.", "وصل عام 1917.", "ثم في سنوات 1918-1921.", "وفي 5 نيسان عاد."))
    assert found == [("1917", "high"), ("1918/1921", "high"), ("1917-04-05", "medium")]


def test_texts_of_a_document_do_not_lend_each_other_their_years():
    first, second = (_document(text, lang=lang) for text, lang in (("عام 1917", "ar"), ("on 5 April", "en")))
    both = Document("d", {}, "ar", (*first.texts, *second.texts))
    read, _ = Recogniser({}, Settings()).document(both)
    dates = [mark for text in read.texts for segment in text.segments() for mark in segment.marks]
    assert [date.value.w3c for date in dates] == ["1917", ""]


def test_the_last_century_is_that_before_the_publication():
    assert _values(_document("في القرن الماضي", published="1936-05-01"))[0] == [("1800/1899", "medium")]
    assert _values(_document("في القرن الماضي", published="2021-05-03"))[0] == [("1900/1999", "medium")]


def test_a_date_that_the_calendar_lacks_is_an_issue_and_no_mark():
    found, [issue] = _values(_document("اجتمعوا في 31 شباط 1929."))
    assert found == []
    assert (issue.code, issue.segment, issue.document) == ("D413", "1.1", "d")
    assert "31 شباط 1929" in issue.text


def test_a_year_inside_an_events_name_is_a_date_and_a_month_is_none(recogniser):
    text = "شارك بثورة العام 1905 وعاش ثورة فبراير 1917 ومؤتمر باندونغ 1955"
    marks = [(text[mark.start : mark.end], type(mark).__name__) for mark in recogniser.marks(text, "ar")]
    assert marks == [
        ("ثورة العام 1905", "Mention"), ("العام 1905", "Date"), ("ثورة فبراير 1917", "Mention"), ("1917", "Date"),
        ("مؤتمر باندونغ 1955", "Mention"), ("1955", "Date"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "lang", "values"),
    [
        ("عام 1967 هاجر. وبعد خمسة عشر عاما، في السادس من حزيران 1983، مات.", "ar", ["1967", "1983", "1983-06-06"]),
        ("In 1967 he left. Fifteen years later, on 6 June 1983, he died.", "en", ["1967", "1983", "1983-06-06"]),
        ("In 1967 he left. Fifteen years later he died, not on 6 June 1983.", "en", ["1967", "1982", "1983-06-06"]),
        ("On 6 June 1967 he left. The same day, in 1983, he died.", "en", ["1967-06-06", "1967-06-06", "1983"]),
    ],
)
def test_a_date_right_after_a_relative_one_says_what_that_is(text, lang, values):
    recogniser = Recogniser({}, Settings())
    assert [mark.value.w3c for mark in recogniser.marks(text, lang)] == values
