"""Numbers as the two languages say them: what is read, what it comes to, and what is no number."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diglot.checks.quantities import arabic as arabic_numbers
from diglot.checks.quantities import english as english_numbers
from diglot.checks.quantities import quantities, reads, same, shapes

ARABIC = {
    "سبعة رجال": "7",
    "سبع سفن": "7",
    "أحد عشر رجلا": "11",
    "اثنا عشر كتابا واثنتي عشرة ورقة": "12 12",
    "ثلاثة عشر": "13",
    "عشرون": "20",
    "واحد وعشرون": "21",
    "خمسة وعشرين": "25",
    "وبتسعة وتسعين": "99",
    "مئة": "100",
    "مائتا جندي": "200",
    "ثلاثمائة وأربعة عشر": "314",
    "ثماني مئة": "800",
    "ثمانمئة": "800",
    "ثلاثة آلاف": "3000",
    "خمسين ألفا": "50000",
    "مئة وخمسة وعشرون ألفا وثلاثمئة": "125300",
    "ألف وتسعمئة وثمانية وأربعين": "1948",
    "ألفان وخمسمئة": "2500",
    "ثلاثة ملايين ومئتي ألف": "3200000",
    "مليون ونصف المليون": "1500000",
    "مليونين ونصف": "2500000",
    "ملياري دولار": "2000000000",
    "نصف مليون": "500000",
    "ثلثا السكان": "2/3",
    "ثلاثة أرباع": "3/4",
    "الثالث": "3",
    "الثانية والعشرون": "22",
    "المئة والحادي عشر": "111",
    "الحادي عشر بعد المئة": "111",
    "دزينتين": "24",
    "300 ألف": "300000",
    "3,5 مليون": "3500000",
    "300 000 و300,000 و300.000 و٣٠٠٬٠٠٠": "300000 300000 300000 300000",
    "٣٫٥": "7/2",
    "20 في المئة وعشرين بالمائة و٣٠٪": "20 20 30",
    "خمسة وستة": "5 6",
    "عشرين وثلاثين": "20 30",
    "١٩١٩ مئة سنة": "1919 100 months:1200",
    "مدينتين عثمانيتين": "2 2",
    "سيارتان": "2",
    "عامين": "2 months:24",
    "ثلاثة أعوام": "3 months:36",
    "الأعوام الثلاثة": "3 months:36",
    "سنة ونصف السنة": "3/2 months:18",
    "ثلاث سنوات ونصف": "7/2 months:42",
    "ربع قرن": "",
    "أسبوعين": "2 days:14",
    "عشر ساعات": "10 days:5/12",
}
ENGLISH = {
    "seven men": "7",
    "twenty-one and thirty three": "21 33",
    "a hundred and five": "105",
    "three hundred and twenty-five thousand and ten": "325010",
    "fifteen hundred": "1500",
    "two thousand three hundred": "2300",
    "two and a half million": "2500000",
    "a million and a half": "1500000",
    "half a million": "500000",
    "two dozen": "24",
    "half a dozen": "6",
    "two-thirds and three quarters": "2/3 3/4",
    "the third and the twenty-fourth": "3 24",
    "the 20th": "20",
    "1,234,567": "1234567",
    "half past five": "11/2",
    "three years": "3 months:36",
    "a three-year war": "3 months:36",
    "two more weeks": "2 days:14",
    "a year and a half": "3/2 months:18",
    "eighteen months": "18 months:18",
    "twenty and thirty": "20 30",
    "five or six": "5 6",
}
NO_NUMBERS = {
    "ar": [
        "باكستان",
        "البساتين",
        "وبساتين",
        "المدينتين",
        "رجل واحد",
        "الأول",
        "أحد الرجال",
        "لست أدري",
        "ألّف كتابا",
        "الاثنين",
        "بضعة عشر رجلا",
        "وعد وسعى",
        "خمسي",
    ],
    "en": ["one man", "the first of them", "a second later", "on the one hand", "5:30", "the 1930s", "13.2.1929", "I"],
}


def shown(number):
    time = number.time and f" {number.time.dimension}:{number.value * number.time.amount}"
    return f"{number.value}{time or ''}"


def sure(text, lang):
    return [number for number in quantities(text, lang) if number.sure]


@pytest.mark.parametrize("text", ARABIC)
def test_arabic_numbers(text):
    assert " ".join(map(shown, sure(text, "ar"))) == ARABIC[text]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_numbers(text):
    assert " ".join(map(shown, sure(text, "en"))) == ENGLISH[text]


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in NO_NUMBERS.items() for text in texts])
def test_what_may_be_something_else_is_not_missed(lang, text):
    assert sure(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("ar", "الاثنين", 2),
        ("ar", "كلاهما", 2),
        ("ar", "لقاء ثلاثي", 3),
        ("ar", "الستينيات", 60),
        ("ar", "ألف كتابا", 1000),
        ("en", "both", 2),
        ("en", "the sixties", 60),
        ("en", "half of them", 0.5),
    ],
)
def test_what_may_stand_for_a_number_is_there(lang, text, value):
    assert [number.sure for number in quantities(text, lang) if number.value == value] == [False]


def test_the_shape_of_a_word_may_stand_for_a_number():
    assert [(each.words, each.value) for each in shapes("وصل الرجلان من بعيد", "ar")] == [("الرجلان", 2)]
    assert [(each.words, each.value) for each in shapes("Louis XIV and I", "en")] == [("XIV", 14)]
    assert shapes("Louis XIV", "fr") == []


@pytest.mark.parametrize(
    ("arabic", "english", "expected"),
    [
        ("عقدين", "twenty years", True),
        ("عقد من الزمن", "ten years", True),
        ("ربع قرن", "twenty-five years", True),
        ("سنة ونصف", "eighteen months", True),
        ("أسبوعين", "a fortnight", True),
        ("نصف ساعة", "thirty minutes", True),
        ("ثلاثة أسابيع", "three months", False),
        ("ثلاثة أسابيع", "three of them", True),
        ("ثلث", "a third", True),
        ("عشرات الآلاف", "tens of thousands", True),
        ("مئات", "thousands", False),
    ],
)
def test_two_ways_to_say_one_number(arabic, english, expected):
    (one,), others = quantities(arabic, "ar")[:1], quantities(english, "en")
    assert any(same(one, other) for other in others) is expected


def test_words_and_span_are_those_of_the_text_without_a_proclitic():
    text = "وصل وبخمسةٍ وعشرين رجلا"
    (number,) = sure(text, "ar")
    assert (number.words, text[number.start : number.end]) == ("خمسةٍ وعشرين", number.words)
    assert str(number) == "«خمسةٍ وعشرين» (25)"
    assert str(sure("17 men", "en")[0]) == "«17»"


EVERY = [word for speech in (arabic_numbers.SPEECH, english_numbers.SPEECH) for word in (*speech.words, *speech.times)]
WORDS = st.sampled_from(
    [*EVERY, "و", "and", "a", "of", "-", "half past", "بعد", "3", "300 000", "5:30", "%", "في", "long"]
)


@settings(deadline=None, max_examples=300)
@given(st.lists(WORDS, max_size=8).map(" ".join), st.sampled_from(["ar", "en"]))
def test_any_number_words_in_any_order_are_read(text, lang):
    for number in (*quantities(text, lang), *shapes(text, lang)):
        assert text[number.start : number.end] == number.words
        assert number.value > 0


def test_other_languages_have_no_numbers():
    assert reads("ar-EG") and reads("en") and not reads("fr") and not reads("ar-Latn")
    assert quantities("sept 17", "fr") == []


UNITS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def english(number):
    if number < 20:
        return UNITS[number - 1]
    if number < 100:
        return TENS[number // 10 - 2] + (f"-{UNITS[number % 10 - 1]}" if number % 10 else "")
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            return f"{english(number // size)} {name}" + (f" {'and ' * (rest < 100)}{english(rest)}" if rest else "")
    raise AssertionError


MASCULINE = ["ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"]
ROUND = ["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
STEMS = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]


def below_100(number):
    if number < 3:
        return ("واحد", "اثنان")[number - 1]
    if number < 10:
        return MASCULINE[number - 3]
    if number == 10:
        return "عشرة"
    if number < 20:
        return f"{('أحد', 'اثنا', *MASCULINE)[number - 11]} عشر"
    return (f"{below_100(number % 10)} و" if number % 10 else "") + ROUND[number // 10 - 2]


def arabic(number):
    if number < 100:
        return below_100(number)
    for size, one, two, few, many in (
        (10**6, "مليون", "مليونان", "ملايين", "مليونا"),
        (1000, "ألف", "ألفان", "آلاف", "ألفا"),
    ):
        if number >= size:
            count, rest = divmod(number, size)
            said = one if count == 1 else two if count == 2 else f"{arabic(count)} {few if count < 11 else many}"
            return said + (f" و{arabic(rest)}" if rest else "")
    hundreds = "مئة" if number < 200 else "مئتان" if number < 300 else f"{STEMS[number // 100 - 3]}مئة"
    return hundreds + (f" و{arabic(number % 100)}" if number % 100 else "")


@settings(deadline=None, max_examples=300)
@given(st.integers(2, 10**9 - 1))
def test_every_number_in_words_is_read_back(number):
    assert [each.value for each in quantities(f"on {english(number)} men", "en") if each.value != 1] == [number]
    in_arabic = quantities(f"وصل {arabic(number)} معا", "ar")
    assert number in [each.value for each in in_arabic]
    assert [each.value for each in in_arabic if each.sure and each.value != number] == []
