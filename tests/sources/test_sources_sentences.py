"""Where sentences end: examples for each rule, and the law that nothing is lost."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diglot.sources.sentences import MAX_LENGTH, sentences

# Each line is one paragraph; «|» stands where a sentence ends.
EXAMPLES = """
وصل الرجل.| سأل عن البيت؟| ثم رحل!| هكذا كان…| وانتهى
The man arrived.| Did he ask?| He left!| And so…| It ended
وصل الرجل .| ثم رحل ؟| لا
كيف حدث هذا؟!| لم يعرف أحد.

وصل د. طه مساءً.| ومعه أ. سلمى وأ.د. نور.| ثم رحلوا.
قرأ ج. ر. ر. تولكين الخطاب.| ثم جلس.
كتب تي. إس. إليوت قصيدة.| ثم نام.
J. R. R. Tolkien wrote.| He slept.
Mr. Hill met Dr. Salma Nur.| They spoke of tea, bread, etc. and left.| It was late.
They sold bread, tea, etc.| The boy left.
He lives in the U.S. Army base.| She left the U.S.| The boy stayed.
See vol. 3, pp. 5 and p. 7.| He said no.| Then he left.
He came on Feb. 3 and left in Mar.| The boy stayed.
انظر ص. 5 من الكتاب.| ثم ج. 2 منه.

طوله 3.5 أمتار.| ثم نما.
وُلد في 13.2.1929 ومات في 13. 2. 1940.| ثم نُسي.
وصل عام 1929.| ثم رحل.
1. وصل الرجل.| ثم رحل.
سنة 1334 هـ.| ثم رحل.
سنة 44 ق.م.| ثم رحل.
قرأ في موقع hill.example.org خبراً.| ثم في news.example.| ورحل.

قال: «وصلت. ثم سألت» ثم رحل.| وعاد.
قال: «وصلت.| ثم سألت.»| وعاد.
قال: «وصلت.| ثم سألت»
قال "وصلت.| ثم سألت".| وعاد.
قال ”وصلت. ثم سألت“ ثم رحل.| وعاد.
سأل: «من هناك؟» ثم فتح الباب.| ورحل.
«من هناك؟»، سأل الصبي.| ثم نام.
“Who is there?” he asked.| “Me!”| The boy left.
He said, “I came. I saw” and left.| Then he slept.
وصل الرجل.| "ثم رحل".| وعاد.
وصل الرجل.|"ثم رحل".
وصل (كان متعباً. وجائعاً.) ثم نام.| وعاد.
وصل الرجل.| (كان متعباً. وجائعاً.)| ثم نام.
وصل (كان متعباً. وقال "نعم) ثم نام.| وعاد.
قال إنه بريء (!) ثم رحل.| وعاد.
The man (see ch. 2. And more) left.| He slept.
قال: "لم أصل بعد، وطولها 5 أمتار.| ثم رحل.
وصل الرجل.[1]| ثم رحل.²| وعاد.

وصل الرجل...| ثم رحل.
وصل الرجل.. ثم رحل.| وعاد.
قال … ثم رحل.| وعاد.
[…] ثم رحل.| وعاد.
He waited… then left.| He waited...| The boy came.
أهو هنا؟، لا أحد يعرف.| ورحل.
وصل الرجل! - ولم يره أحد - ثم رحل.| وعاد.
وصل الرجل.|ثم رحل.| وعاد.
وصل الرجل.| ثم رحل." " …
"""


def expectations():
    return [line for line in EXAMPLES.splitlines() if line.strip()]


@pytest.mark.parametrize("example", expectations())
def test_sentences_end_where_the_example_says(example):
    assert sentences(example.replace("|", "")) == [part.strip() for part in example.split("|")]


def test_a_semicolon_ends_a_sentence_where_the_settings_say_so():
    text = "وصل الرجل؛ ثم رحل. وعاد"
    assert sentences(text) == ["وصل الرجل؛ ثم رحل.", "وعاد"]
    assert sentences(text, semicolon=True) == ["وصل الرجل؛", "ثم رحل.", "وعاد"]


def test_an_edition_has_abbreviations_of_its_own():
    text = "وصل مخ. سلمى. ثم رحل."
    assert len(sentences(text)) == 3
    assert sentences(text, abbreviations=["مخ."]) == ["وصل مخ. سلمى.", "ثم رحل."]


def test_a_sentence_too_long_is_cut_between_words():
    pieces = sentences("كلمة " * 3000)
    assert len(pieces) > 1 and max(map(len, pieces)) <= MAX_LENGTH
    assert all(piece.strip("كلمة ") == "" and piece.endswith("كلمة") for piece in pieces)
    assert max(map(len, sentences("ك" * 9000))) <= MAX_LENGTH


PARTS = st.sampled_from(
    [
        "وصل",
        "الرجل",
        "د",
        "هـ",
        "ج",
        "The",
        "man",
        "J",
        "Mr",
        "etc",
        "1929",
        "3",
        " ",
        " ",
        "  ",
        "\xa0",
        "\t",
        "\u200f",
        *'.؟?!…،,؛;:"«»“”()[]-–*\\#',
        "...",
        "..",
        "[1]",
    ]
)


@given(st.lists(PARTS, max_size=60).map("".join), st.booleans())
@settings(deadline=None, max_examples=500)
def test_the_sentences_joined_are_the_paragraph_but_for_white_space(paragraph, semicolon):
    rest = paragraph
    for sentence in sentences(paragraph, semicolon=semicolon):
        assert sentence == sentence.strip() != ""
        rest = rest.lstrip()
        assert rest.startswith(sentence)
        rest = rest[len(sentence) :]
    assert rest.strip() == ""


@pytest.mark.parametrize(
    "unit", ["وصل الرجل. ", "«(", '"', "قال: «وصل. ", "وصل…", "د. ", ". ", "كلمة ", "“a. ”", "ك", "[1]", "J. ", " "]
)
def test_time_is_linear(unit):
    """Twenty times the text takes far less than four hundred times the time, if need be at the fifth attempt: a busy
    machine may be slow once."""

    def seconds(count):
        text, start = unit * count, time.process_time()
        sentences(text)
        return time.process_time() - start

    assert any(seconds(40_000) < 0.02 + 80 * max(seconds(2_000), 0.0005) for _ in range(5))
