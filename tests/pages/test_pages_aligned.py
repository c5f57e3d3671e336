"""The Markdown extension: rows, segments, their addresses, links, dates, corrections, notes."""

import pytest
from lxml import html as lxml_html

from diglot.pages.convert import Converter, published

CONVERTER = Converter(("attr_list", "def_list", "footnotes", "toc", "diglot.pages.aligned"), {})


def page(markdown):
    return lxml_html.fromstring(f"<div>{CONVERTER(markdown).html}</div>")


ROW = """\
::: ar
[2.0] ## عنوان
[2.1] جملة أولى.
[2.2] جملة ثانية.
[2.3] جملة ثالثة.
::: en
[2.0] ## Heading
[2.1] First.
[2.2-2.3] Second and third.
:::
"""


def classes(root, identifier):
    return root.find(f".//*[@id='{identifier}']").get("class").split()


def test_a_row_has_a_cell_a_language_with_its_direction_and_its_column():
    row = page(ROW).find("div/div")
    assert row.get("class") == "row n2"
    assert [(cell.get("lang"), cell.get("dir"), cell.get("class")) for cell in row] == [
        ("ar", "rtl", "text c2"),
        ("en", "ltr", "text c1"),
    ]


def test_rows_that_follow_each_other_are_one_body_and_those_with_a_name_stand_before_it():
    root = page(f"::: ar .abstract\nأ\n:::\n\n{ROW}\n{ROW.replace('2.', '3.')}")
    assert [each.get("class") for each in root] == ["row n1 abstract", "body"]
    assert [each.get("class") for each in root[1]] == ["row n2", "row n2"]


def test_two_languages_of_one_direction_keep_their_order():
    row = page("::: en\n[1.1] a\n::: fr\n[1.1] b\n::: ar\n[1.1] ج\n:::").find("div/div")
    assert [cell.get("class") for cell in row] == ["text c1", "text c2", "text c3"]


def test_the_originals_segments_have_the_passage_as_id_and_a_translations_its_language_before_it():
    root = page(ROW)
    assert [each.get("id") for each in root.iter() if "seg" in each.get("class", "").split()] == [
        "2.0",
        "2.1",
        "2.2",
        "2.3",
        "en.2.0",
        "en.2.1",
        "en.2.2-2.3",
    ]
    assert [each.tag for each in root.iter("h2", "span") if "seg" in each.get("class", "").split()].count("h2") == 2


def test_what_stands_for_each_other_is_one_unit():
    root = page(ROW)
    assert classes(root, "2.2") == classes(root, "2.3") == ["seg", "u3"]
    assert classes(root, "en.2.2-2.3") == ["seg", "u3", "span-2"]
    assert classes(root, "2.1") == classes(root, "en.2.1") == ["seg", "u2"]


def test_a_language_without_a_counterpart_gets_an_empty_place():
    root = page("::: ar\n[1.1] أ\n[1.2] ب\n::: en\n[1.1] a\n[hole-7] b\n:::")
    gaps = [each.get("class") for each in root.iter("span") if each.get("class", "").startswith("gap")]
    assert gaps == ["gap u3", "gap u2"]
    assert classes(root, "en.hole-7") == ["seg", "u3", "hole"]


def test_the_number_is_a_link_without_text():
    number = page(ROW).find(".//*[@id='2.1']/a")
    assert number.text_content() == ""
    assert (number.get("href"), number.get("data-n"), number.get("aria-label")) == ("#2.1", "2.1", "الجملة 2.1")


def test_lines_without_identifiers_stand_in_context():
    root = page("::: ar\n[1.3](../../texts/exile/index.md#1.3) جاء ==زيد==.\n:::")
    assert root.find(".//p/span/a").get("class") == "no"
    assert root.find(".//p/span/a").get("href") == "../../texts/exile/index.html#1.3"
    assert root.find(".//mark").text == "زيد"


@pytest.mark.parametrize(
    ("fragment", "datetime", "value"),
    [
        ("1929-01-20", "1929-01-20", None),
        ("1929-01", "1929-01", None),
        ("1929", "1929", None),
        ("1936--1938", None, "1936/1938"),
        ("1930--1939-within", None, "1930/1939"),
        ("1936--open", None, "1936/.."),
        ("1929-about", None, "1929~"),
        ("1929-02-30", None, "1929-02-30"),
        ("-0044-03-15", None, "-0044-03-15"),
        ("unresolved", None, "unresolved"),
    ],
)
def test_a_date_carries_its_value_and_a_datetime_only_where_html_has_one(fragment, datetime, value):
    link = page(f"::: en\n[1.1] On [that day](../../chronology/index.md#{fragment}).\n:::").find(".//a[@class='date']")
    assert (link[0].tag, link[0].get("datetime"), link[0].get("data-value"), link[0].text) == (
        "time" if datetime else "span",
        datetime,
        value,
        "that day",
    )


def test_links_have_the_class_of_their_kind():
    directories = {"persons": "person", "places": "place", "organisations": "organisation", "events": "event"}
    for directory, kind in directories.items():
        assert page(f"[x](../../{directory}/y/index.md)").find(".//a").get("class") == kind
    assert page("[x](../persons/index.md) [y](https://a.org/persons/y/index.md)").find(".//a[@class]") is None


def test_a_correction_shows_the_right_word_and_has_the_printed_one_at_hand():
    correction = page("::: ar\n[1.1] قال [{~~نديمم~>نديم~~}](../../persons/n/index.md).\n:::").find(
        ".//*[@class='corr']"
    )
    assert (correction.text, correction.get("data-printed"), correction.get("title")) == (
        "نديم",
        "نديمم",
        "في المطبوع: نديمم",
    )


NOTED = """\
::: ar
[1.1] كلمة[^1.1].
::: en
[1.1] A word.[^1.1][^1.9]
:::

## Notes {: #notes }

[^1.1]: Said in English.
    {: lang=en dir=ltr }

    قيل بالعربية.
    {: lang=ar dir=rtl }

## After {: #after }
"""


def test_note_marks_are_drawn_named_and_lead_there_and_back():
    root = page(NOTED)
    marks = root.findall(".//sup/a")
    assert [(mark.text_content(), mark.get("data-n"), mark.get("href"), mark.get("aria-label")) for mark in marks] == [
        ("", "1", "#fn:1.1", "الحاشية 1"),
        ("", "1", "#fn:1.1", "Note 1"),
    ]
    backs = root.findall(".//a[@class='footnote-backref']")
    assert {back.get("href") for back in backs} == {f"#{mark.getparent().get('id')}" for mark in marks}
    assert {(back.text, back.get("aria-label")) for back in backs} == {("↑", "Back to note 1 in the text")}


def test_each_language_of_a_note_has_its_own_direction():
    note = page(NOTED).find(".//li[@id='fn:1.1']")
    assert [(p.get("lang"), p.get("dir"), p.text) for p in note.findall("p")[:2]] == [
        ("en", "ltr", "Said in English."),
        ("ar", "rtl", "قيل بالعربية."),
    ]


def test_a_mark_without_a_note_stays_in_the_text():
    assert "[^1.9]" in page(NOTED).text_content()


def test_notes_stand_under_their_heading():
    assert [each.get("id") or each.get("class") for each in page(NOTED)][1:] == ["notes", "footnote", "after"]


def test_notes_of_ordinary_pages_are_drawn_too():
    mark = page("Word[^1].\n\n[^1]: Note.").find(".//sup/a")
    assert (mark.text_content(), mark.get("data-n"), mark.get("aria-label")) == ("", "1", "Note 1")


@pytest.mark.parametrize(
    "broken",
    [
        "::: ar\n[1.1] never closed",
        "::: zz-nothing\n[1.1] x\n:::",
        "::: ar\n::: en\n:::",
        "::: ar\n[1.1] *open [x {~~a~>b\n:::",
        "::: ar\n[not.an.id] x\n[0.1] y\n:::",
        "::: ar\n[1.1] x\n[1.1] x\n:::",
    ],
)
def test_broken_rows_lose_no_text(broken):
    text = " ".join(page(f"{broken}\n\nafter").text_content().split())
    for word in broken.replace("~>", " ").replace("{~~", " ").split():
        if word.isalpha():
            assert word.strip("*") in text or word in ("ar", "en", "zz")
    assert "after" in text


def test_a_row_may_have_blank_lines_between_paragraphs():
    cell = page("::: ar\n[1.1] أ\n\n[1.2] ب\n:::\n\nafter").find("div/div/div")
    assert [p[0].get("id") for p in cell.findall("p")] == ["1.1", "1.2"]


def test_code_keeps_its_backslashes():
    assert page("`a \\[ &lt;`").find(".//code").text == "a \\[ &lt;"
    assert page("x\n\n    a \\[ &lt;").find(".//pre").text_content().strip() == "a \\[ &lt;"


def test_code_in_a_page_from_right_to_left_runs_from_left_to_right():
    converter = Converter(("fenced_code", "diglot.pages.aligned"), {"diglot.pages.aligned": {"language": "ar"}})
    root = lxml_html.fromstring(converter("كلمة `<a>`\n\n```xml\n<b/>\n```\n\n`كلمة`").html + "<p></p>")
    assert [(each.get("lang"), each.get("dir")) for each in root.iter("code", "pre")] == [("zxx", "ltr")] * 4
    assert [each.text_content() for each in root.iter("code")] == ["<a>", "<b/>\n", "كلمة"]
    assert page("`x`").find(".//code").get("dir") is None


def test_arabic_in_code_stands_apart_and_says_its_language():
    code = page("`<p>في 13 شُباط (فبراير)</p>`").find(".//code")
    assert [(each.get("lang"), each.text) for each in code.iter("bdi")] == [
        ("ar", "في"),
        ("ar", "شُباط"),
        ("ar", "فبراير"),
    ]
    assert code.text_content() == "<p>في 13 شُباط (فبراير)</p>"


def test_links_to_pages_lead_to_what_is_published():
    assert published("../x/index.md#1.2") == "../x/index.html#1.2"
    assert published("README.md") == "index.html"
    assert published("a/about.md") == "a/about.html"
    for same in ("https://a.org/x.md", "/x.md", "#a", "a.pdf"):
        assert published(same) == same


NAMES = "Names\n:   [ليف]{lang=ar} · [ليون]{lang=ar}\n:   Lev · [ليون]{lang=ar}\n:   [Lev]{lang=ru-Latn} · [ليون]{lang=ar}\n"


def test_names_of_another_language_alone_are_a_line_of_its_direction_and_mixed_ones_are_not():
    alone, *mixed = page(NAMES).findall(".//dd")
    (whole,) = alone
    assert (alone.get("class"), whole.get("lang"), whole.get("dir")) == ("alone", "ar", "rtl")
    assert whole.text_content() == "ليف · ليون"
    assert [each.get("class") for each in mixed] == [None, None]


@pytest.mark.parametrize(
    ("line", "is_bare"),
    [
        ("[Nadim](../../persons/khoury/index.md)[^1.9]", True),
        ("*[Nadim](../../persons/khoury/index.md)* [Alwan](../../persons/alwan/index.md)", True),
        ("[Nadim](../../persons/khoury/index.md).", False),
        ("*Nadim* [Alwan](../../persons/alwan/index.md)", False),
        ("Nadim", False),
    ],
)
def test_a_sentence_of_links_alone_says_so(line, is_bare):
    root = page(f"::: en\n[1.1] {line}\n:::\n\n[^1.9]: Said.\n")
    assert ("bare" in classes(root, "1.1")) == is_bare
