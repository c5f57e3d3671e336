"""The rules that hold a translation against its original, each where it speaks and where it stays silent."""

from pathlib import Path

import pytest
from marked import AUTHORITY, FILLER, document

from diglot.checks import check_translations
from diglot.issues import ACCEPTABLE


def codes(originals, translations, **options):
    return [issue.code for issue in check_translations(document(originals, translations, **options), (), AUTHORITY)]


DATES = {
    "the same": ("في {1929-02-13|13 شباط 1929}", "on {1929-02-13|13 February 1929}", []),
    "another year": ("في {1929-02-13|13 شباط 1929}", "on {1926-02-13|13 February 1926}", ["D520"]),
    "another month": ("في {1929-02|شباط 1929}", "in {1929-03|March 1929}", ["D520"]),
    "day and month exchanged": ("في {1929-05-03|3 أيار 1929}", "on {1929-03-05|5 March 1929}", ["D521"]),
    "left out": ("عاد {1929|عام 1929} من هناك", "he came back from there", ["D522"]),
    "put in": ("عاد من هناك", "he came back from there {1929|in 1929}", ["D523"]),
    "a coarser one": ("في {1929-02-13|13 شباط 1929}", "in {1929-02|February 1929}", []),
    "a decade and a year in it": ("في {1930/1939|الثلاثينيات}", "in {1936|1936}", []),
    "an interval with another end": ("من {1936/1938|1936 إلى 1938}", "from {1936/1939|1936 to 1939}", ["D520"]),
    "an interval and its ends apart": ("{1936/1938|1936-1938}", "{1936|1936} and {1938|1938}", []),
    "an interval left out, and a day in it": (
        "{1937/1946|بين 1937 و1946} و{1944-01-11|11 يناير 1944}",
        "on {1944-01-11|11 January 1944}",
        ["D522"],
    ),
    "an interval and another year": ("{1936/1938|1936-1938}", "{1936|1936} and {1939|1939}", ["D523"]),
    "approximate": ("{1934-08/1934-10~|نحو أيلول 1934}", "{1934-09/1934-12|late in 1934}", []),
    "since and in": ("{1928/..|منذ 1928}", "{1928|in 1928}", []),
    "since another year": ("{1928/..|منذ 1928}", "{1929/..|since 1929}", ["D520"]),
    "a relative one for an absolute": ("في {1929|عام 1929}", "{1929+|the following year}", []),
    "a relative one that comes to another year": ("في {1929|عام 1929}", "{1930+|two years later}", ["D520"]),
    "a relative one that nobody resolved": ("في {1929|عام 1929}", "{?|later that year}", []),
    "two relative ones that count as far": ("{1929+|بعد أربع سنوات}", "{1931+|four years later}", []),
    "two relative ones that don't": ("{1929+|بعد أربع سنوات}", "{1930+|five years later}", ["D520"]),
    "a relative one left out": ("{1929+|في العام التالي} عاد", "then he came back", []),
    "one left out beside a relative one": (
        "في {1929-02-13|13 شباط 1929} عاد، وفي {1929-02-13+|اليوم نفسه} مات",
        "he came back and died {1929-02-13+|the same day}",
        ["D522"],
    ),
    "without its year, which differs": ("في {1917-09!|أيلول}", "in {1918-09!|September}", []),
    "without its year, another month": ("في {1917-09!|أيلول}", "in {1917-10!|October}", ["D520"]),
    "a Hijri day without its year, which differs": (
        "في {1902-01-14!~ islamic:1319-10-04|الرابع من شوال}",
        "on {1919-07-03!~ islamic:1337-10-04|the fourth of Shawwal}",
        [],
    ),
    "a year without its century": ("في {1955-08!|آب سنة خمس وخمسين}", "in {1952-08|August 1952}", ["D520"]),
    "late in a month without its year": (
        "في {1954-10-21/1954-10-31!|أواخر أكتوبر}",
        "in {1951-10-21/1951-10-31!|late October}",
        [],
    ),
    "the same Hijri day": (
        "في {1916-06-17~ islamic:1334-08-15|15 شعبان 1334}",
        "on {1916-06-18~ islamic:1334-08-15|15 Sha'ban 1334}",
        [],
    ),
    "a Hijri day and its Gregorian one, two days off": (
        "في {1916-06-17 islamic:1334-08-15|15 شعبان 1334}",
        "on {1916-06-15|15 June 1916}",
        [],
    ),
    "a Hijri day and another one": (
        "في {1916-06-17 islamic:1334-08-15|15 شعبان 1334}",
        "on {1916-06-14|14 June 1916}",
        ["D520"],
    ),
    "a Hijri year that differs, though not the Gregorian": (
        "في {1916 islamic:1334|1334/1916}",
        "in {1916 islamic:1335|1335/1916}",
        ["D520"],
    ),
    "a relative one that is none there, and one put in": (
        "{?|بعد ثلاثة أسابيع} رحل",
        "after three weeks he left, {1929|in 1929}",
        ["D523"],
    ),
    "a relative one with its count left out": ("{?|بعد ثلاثة أسابيع} رحل", "then he left", ["D528"]),
    "a month without its year left out": ("في يوم بارد من أيام {1929-02!|شباط}", "on a cold winter day", []),
    "beside a period that meets both": (
        "في {1800/1832|أوائل القرن}، بين {1831/1840|1831 و1840}",
        "in the {1800/1832|early century}, between {1832/1840|1832 and 1840}",
        ["D520"],
    ),
    "in a name": ("قامت {revolution-1905|ثورة {1905|1905}}", "the {revolution-1905|revolution} broke out", []),
    "in a name, another year": (
        "قامت {revolution-1905|ثورة {1905|1905}}",
        "the {revolution-1905|Revolution of {1906|1906}} broke out",
        ["D520"],
    ),
    "repeated": ("{1929|1929} و{1929|1929}", "{1929|1929}", []),
    "only the coarser of two": ("{1929|1929} و{1929-02-13|13 شباط 1929}", "{1929|1929}", ["D522"]),
    "moved to the next sentence": (
        "في {1929|عام 1929} عاد\nثم سكت",
        "he came back\nthen, after {1929|1929}, he was silent",
        [],
    ),
    "in figures that are no date there": ("في {1929|عام 1929}", "the 1929 edition", []),
    "before Christ": ("في {-0330|331 قبل الميلاد}", "in {-0329|330 BC}", ["D520"]),
}


@pytest.mark.parametrize("case", DATES)
def test_dates(case):
    original, translation, expected = DATES[case]
    assert codes(original, translation) == expected


NAMES = {
    "the same": ("وصل {trotsky|تروتسكي}", "{trotsky|Trotsky} arrived", []),
    "another person": ("وصل {trotsky|تروتسكي}", "{stalin|Stalin} arrived", ["D524"]),
    "another place": ("وصل إلى {turkey|تركيا}", "he reached {egypt|Egypt}", ["D524"]),
    "a place and a person": ("{trotsky|تروتسكي}", "{egypt|Egypt}", ["D525", "D526"]),
    "left out": ("وصل {trotsky|تروتسكي}", "the ship arrived", ["D525"]),
    "put in": ("وصلت السفينة", "{trotsky|Trotsky} arrived", ["D526"]),
    "twice": ("{trotsky|تروتسكي} ({trotsky|Trotsky})", "{trotsky|Trotsky}", []),
    "a pronoun for the sentence before": (
        "وصل {trotsky|تروتسكي}\nثم رحل {trotsky|تروتسكي}",
        "{trotsky|Trotsky} arrived\nthen he left",
        [],
    ),
    "no pronoun": (
        "وصل {trotsky|تروتسكي}\nثم رحل {trotsky|تروتسكي}",
        "{trotsky|Trotsky} arrived\nthen a ship left",
        ["D525"],
    ),
    "a pronoun for something else": (
        "وصل {trotsky|تروتسكي}\nثم رحل {trotsky|تروتسكي}",
        "{trotsky|Trotsky} arrived\nthen the ship left its harbour",
        ["D525"],
    ),
    "a pronoun for a place": (
        "وصل إلى {turkey|تركيا}\nثم رحل عن {turkey|تركيا}",
        "he reached {turkey|Turkey}\nthen he left it",
        [],
    ),
    "a pronoun for the sentence after": (
        "ثم رحل {trotsky|تروتسكي}\nوصل {trotsky|تروتسكي}",
        "then he left\n{trotsky|Trotsky} arrived",
        ["D525"],
    ),
    "a name for a pronoun": (
        "وصل {trotsky|تروتسكي}\nثم رحل",
        "{trotsky|Trotsky} arrived\nthen {trotsky|Trotsky} left",
        [],
    ),
    "an adjective for a country": ("حكومة {soviet-union|الاتحاد السوفييتي}", "the Soviet government", []),
    "a country for an adjective": ("الحكومة السوفييتية", "the government of the {soviet-union|Soviet Union}", []),
    "a broken plural": ("منحه الأتراك حق اللجوء", "{turkey|Turkey} granted him asylum", []),
    "a spelling that nobody listed": ("وصل {trotsky|تروتسكي}", "Trotskii arrived", []),
    "a common word that begins like it": ("في {moscow|موسكو}", "with moscovite manners", ["D525"]),
    "the second time another": (
        "{trotsky|تروتسكي} ثم {trotsky|تروتسكي}\n{stalin|ستالين}",
        "{trotsky|Trotsky} and then {stalin|Stalin}\n{stalin|Stalin}",
        ["D524"],
    ),
    "once instead of twice": ("{trotsky|تروتسكي} ثم {trotsky|تروتسكي}", "{trotsky|Trotsky} and then he", []),
    "a gloss is no second time": (
        "{trotsky|تروتسكي} ({trotsky|Trotsky}) وهو\n{stalin|ستالين}",
        "{trotsky|Trotsky} and {stalin|Stalin}\n{stalin|Stalin}",
        [],
    ),
    "an organisation in other words": ("اجتمعت {committee|اللجنة المركزية}", "the committee met", []),
    "an organisation left out": ("اجتمعت {committee|اللجنة المركزية}", "the friends met", ["D525"]),
    "one of two exchanged for the other": (
        "{trotsky|تروتسكي} و{stalin|ستالين}",
        "{trotsky|Trotsky} and {trotsky|Trotsky}",
        ["D524"],
    ),
}


@pytest.mark.parametrize("case", NAMES)
def test_names(case):
    original, translation, expected = NAMES[case]
    assert codes(original, translation) == expected


def test_a_heading_may_leave_a_name_out_but_not_name_another():
    assert codes({"1.0": "رحيل {trotsky|تروتسكي}"}, {"1.0": "The departure"}) == []
    assert codes({"1.0": "رحيل {trotsky|تروتسكي}"}, {"1.0": "{stalin|Stalin} departs"}) == ["D524"]


NUMBERS = {
    "in figures and in words": ("قتل سبعة عشر رجلا", "17 men were killed", []),
    "another": ("قتل سبعة عشر رجلا", "18 men were killed", ["D527"]),
    "left out": ("قتل سبعة عشر رجلا", "men were killed", ["D528"]),
    "put in": ("قتل رجال", "seventeen men were killed", ["D529"]),
    "a dual": ("بعد عامين", "two years later", []),
    "a dual changed": ("بعد عامين", "three years later", ["D527"]),
    "another unit of time": ("بعد ثلاثة أسابيع", "three months later", ["D527"]),
    "decades and years": ("بعد عقدين", "twenty years later", []),
    "a year and a half": ("بعد سنة ونصف", "eighteen months later", []),
    "one": ("رجل واحد", "a man", []),
    "ordinals": ("المؤتمر الثالث عشر", "the 13th congress", []),
    "another ordinal": ("المؤتمر الثالث عشر", "the fourteenth congress", ["D527"]),
    "the second, the other": ("أما الثاني فرحل", "the other left", []),
    "millions": ("مليون ونصف المليون", "1.5 million", []),
    "a thousand times less": ("ثلاثة ملايين", "three thousand", ["D527"]),
    "per cent": ("بنسبة 20 في المئة", "by 20 per cent", []),
    "dozens may be missing": ("عشرات من الرجال", "many men", []),
    "dozens are not thousands": ("عشرات من الرجال", "thousands of men", ["D527"]),
    "both": ("وصل الرجلان", "both men arrived", []),
    "two men": ("وصل الرجلان", "the two men arrived", []),
    "a third": ("ثلث السكان", "a third of the people", []),
    "two thirds": ("ثلثا السكان", "two-thirds of the people", []),
    "two thirds, three quarters": ("ثلثا السكان", "three quarters of the people", ["D527"]),
    "in a date": ("في {1929-02-13|13 شباط 1929}", "on {1929-02-13|13 February 1929}", []),
    "beside a date of the same day": ("في {1929-02-13|13 شباط}", "thirteen men, on {1929-02-13|13 February}", ["D529"]),
    "in a date that is none there": ("في {1929-02|شباط 1929}", "in the second month of 1929", []),
    "in a name": ("قامت {revolution-1905|ثورة 1905}", "the {revolution-1905|revolution} broke out", []),
    "repeated": ("سبعة رجال", "seven men, all seven of them", []),
    "moved to the next sentence": ("جاء سبعة\nثم رحلوا", "they came\nthen the seven left", []),
    "a king": ("{stalin|فاروق} الأول والثالث", "{stalin|Farouk} I and III", []),
}


@pytest.mark.parametrize("case", NUMBERS)
def test_numbers(case):
    original, translation, expected = NUMBERS[case]
    assert codes(original, translation) == expected


SAID = [
    line.split(" | ")
    for line in (Path(__file__).parent / "numbers.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("row", SAID, ids=" | ".join)
def test_numbers_as_two_languages_say_them(row):
    original, translation, *expected = row
    assert codes(original, translation) == expected


ROWS = (
    "خرجت السفينة من المرفأ قبل أن تشرق الشمس فوق البحر",
    "The ship left the harbour before the sun rose over the sea",
)
"""A sentence of common words, and a right translation."""


def rows(count=6, **others):
    """As many of these sentences, in both languages, with others put for some."""
    pairs = {f"1.{n}": ROWS for n in range(1, count + 1)} | {
        key.replace("s", "1."): said for key, said in others.items()
    }
    return ({key: pair[side] for key, pair in pairs.items()} for side in (0, 1))


LENGTHS = {
    "as long": (ROWS[1], []),
    "cut to its half": ("The ship left the harbour", ["D530"]),
    "a bit shorter": ("The ship left harbour before sunrise over the sea", []),
    "twice as long": (f"{ROWS[1]}, {ROWS[1]}", ["D531"]),
    "a bit longer": (f"{ROWS[1]}, and the day began", []),
}


@pytest.mark.parametrize("case", LENGTHS)
def test_lengths(case):
    translation, expected = LENGTHS[case]
    assert codes(*rows(s3=(ROWS[0], translation))) == expected


def test_a_gloss_in_another_script_is_not_part_of_the_length():
    original = (
        "خرجت السفينة إيليتش (Ilyich, the cargo ship that was bound for Constantinople) من المرفأ قبل أن تشرق الشمس"
    )
    assert codes(*rows(s3=(original, ROWS[1]))) == []


def test_lengths_are_not_compared_in_a_few_sentences_or_in_headings():
    assert codes(*rows(3, s3=(ROWS[0], "The ship")), filler=(None, None)) == []
    originals, translations = rows(s3=(ROWS[0], ROWS[1]))
    assert codes({"1.0": ROWS[0], **originals}, {"1.0": "The ship", **translations}) == []


def test_a_few_words_may_be_said_in_many():
    assert codes(*rows(s3=("رحلوا", "and with that they all of them went away"))) == []


def test_a_range_that_translates_only_its_first_sentence_is_too_short():
    originals, translations = rows()
    translations = {"1.1-1.2": translations.pop("1.1"), **{k: v for k, v in translations.items() if k != "1.2"}}
    assert codes(originals, translations) == ["D530"]
    assert codes(originals, translations | {"1.1-1.2": f"{ROWS[1]}; {ROWS[1]}"}) == []


ONE = (
    "وصل {trotsky|تروتسكي} إلى {turkey|تركيا} في {1929|عام 1929}",
    "{trotsky|Trotsky} reached {turkey|Turkey} in {1929|1929}",
)
OTHER = (
    "بقي {stalin|ستالين} في {moscow|موسكو} حتى {1953|عام 1953}",
    "{stalin|Stalin} stayed in {moscow|Moscow} until {1953|1953}",
)


def test_two_sentences_exchanged():
    assert codes(f"{ONE[0]}\n{OTHER[0]}", f"{ONE[1]}\n{OTHER[1]}") == []
    assert codes(f"{ONE[0]}\n{OTHER[0]}", f"{OTHER[1]}\n{ONE[1]}") == ["D532"]
    assert codes(f"{ONE[0]}\nثم سكت\n{OTHER[0]}", f"{OTHER[1]}\nand was silent\n{ONE[1]}") == ["D532"]


def test_two_sentences_exchanged_are_known_by_their_length_alone():
    short = "لم يقبل أحد", "no one would have him"
    originals, translations = rows(s3=short)
    assert codes(originals, translations) == []
    assert codes(originals, translations | {"1.3": ROWS[1], "1.4": short[1]}) == ["D532"]


def test_what_only_follows_from_an_exchange_is_not_told():
    (issue,) = check_translations(document(f"{ONE[0]}\n{OTHER[0]}", f"{OTHER[1]}\n{ONE[1]}"), (), AUTHORITY)
    assert issue.segment == "1.1"
    assert issue.text == (
        "en 1.1 fits ar 1.2 better, and en 1.2 fits ar 1.1, by their names, dates, numbers and length."
    )


WORDING = {
    "translated": ("حياتي", "My Life", []),
    "the original again": (ONE[0], ONE[0], ["D533"]),
    "the same, and short": ("BBC 1936", "BBC 1936", []),
    "another text in the original's script": (ONE[0], OTHER[0], ["D534"]),
    "a word of another script": ("حياتي", "My Life, in Arabic حياتي", []),
    "brackets": ("قال (هامسا) نعم", "he said (whispering) yes", []),
    "a bracket left open": ("قال (هامسا) نعم", "he said (whispering yes", ["D535"]),
    "a quotation left open": ("قال «نعم»", "he said “yes", ["D535"]),
    "one that the original leaves open too": ("قال «نعم", "he said “yes", []),
    "other signs": ("قال «نعم»", 'he said "yes"', []),
    "over two sentences": ("قال «نعم.\nنعم»", "he said “yes.\nYes”", []),
}


@pytest.mark.parametrize("case", WORDING)
def test_wording(case):
    original, translation, expected = WORDING[case]
    assert codes(original, translation) == expected


def test_a_quotation_that_the_next_paragraph_takes_up_stays_open():
    filler = FILLER[0], f"“{FILLER[1]}”"
    assert codes("قال «نعم»", "he said “yes", filler=filler) == []
    assert codes("قال «نعم»", "he said (yes", filler=filler) == ["D535"]


def test_every_code_of_a_translation_has_a_case():
    tables = (*DATES.values(), *NAMES.values(), *NUMBERS.values(), *LENGTHS.values(), *WORDING.values())
    shown = {code for *_, expected in tables for code in expected} | {"D532"}
    assert shown == set(ACCEPTABLE)
