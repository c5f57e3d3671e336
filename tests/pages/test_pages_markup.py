"""What a text says is what the page shows: nothing in it is Markdown or HTML, whatever it is, and in linear time."""

import html
import re
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from diglot.model import Correction, Note, Segment, Span
from diglot.pages.convert import Converter
from diglot.pages.markup import composed, escape, heading, isolated, line, link, paragraphs, safe_address
from diglot.pages.naming import front_matter
from diglot.pages.notes import words
from diglot.pages.sentences import Insertion, sentence

SETTINGS = {"diglot.pages.aligned": {"language": "en"}}
EXTENSIONS = ("abbr", "admonition", "attr_list", "def_list", "footnotes", "tables", "toc", "fenced_code")
CONVERTER = Converter((*EXTENSIONS, "diglot.pages.aligned"), SETTINGS)

SPECIAL = "*_[]<>&`#!~{}|\\^=+-.:;()'\"0123456789 \u00a0\u200fابتaBnh\n\t"
TEXTS = st.text(st.one_of(st.sampled_from(SPECIAL), st.characters(codec="utf-8"))).map(
    lambda text: unicodedata.normalize("NFC", "".join(c for c in text if not unicodedata.category(c).startswith("C")))
)


def emphasised(text, lang="en", other=""):
    """A note's text as Markdown."""
    return words(Note("1.1", "ar", "1.1", None, "context", {lang: text}), lang, lambda _, each: each, other)


def convert(markdown):
    return CONVERTER(markdown).html


def body(markdown):
    return lxml_html.fromstring(f"<div>{convert(markdown)}</div>")


def shown(element):
    """The text of an element as a browser would show it, white space aside."""
    return " ".join(element.text_content().split())


def said(text):
    return " ".join(text.split())


def row(words):
    return f"::: ar\n[1.1] {words}\n:::"


@settings(deadline=None, max_examples=150)
@given(TEXTS)
def test_any_text_renders_to_itself_as_a_segment(text):
    words = sentence(Segment("1.1", text), lambda _, words: words)
    segment = body(row(words)).find(".//span[@id='1.1']")
    assert shown(segment) == said(text)
    assert [child.tag for child in segment] == ["a"]


@settings(deadline=None, max_examples=150)
@given(TEXTS)
def test_any_text_renders_to_itself_as_a_line_a_heading_an_entry_and_a_link(text):
    parts = [line(text), f"- {line(text)}", heading(2, f"x{escape(text)}", "h"), link(f"x{escape(text)}", "a.md")]
    page = body(composed(parts))
    paragraph = ["p"] if text else []
    assert [each.tag for each in page] == [*paragraph, "ul", "h2", "p"]
    assert [shown(each) for each in page] == [said(text)] * (len(paragraph) + 1) + [said(f"x{text}")] * 2


@settings(deadline=None, max_examples=100)
@given(TEXTS, TEXTS, st.integers(0, 30), st.integers(0, 30), st.integers(0, 30))
def test_marks_notes_and_corrections_leave_the_words(text, correct, at, start, length):
    span = Span(min(start, len(text)), min(start + length, len(text)))
    marks = (Correction(span.start, span.end, correct),) if span.start < span.end else ()
    segment = Segment("1.1", text, (Span(0, min(at, len(text))),) if at and text else (), marks)
    words = sentence(segment, lambda _, words: words, [Insertion(min(at, len(text)), "[^n]")])
    page = body(f"{row(words)}\n\n[^n]: note")
    expected = text[: span.start] + correct + text[span.end :] if marks and correct.strip() else text
    found = page.find(".//span[@id='1.1']")
    assert said(found.text_content()).replace(" ", "") == said(expected).replace(" ", "")
    assert len(found.findall(".//sup")) == 1
    if marks and not correct.strip():
        assert said(found.find(".//del").text_content()) == said(text[span.start : span.end])
    elif marks:
        assert said(found.find(".//span[@class='corr']").get("data-printed")) == said(text[span.start : span.end])


ATTACKS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](java&#115;cript:alert)",
    "<javascript:alert(1)>",
    "![x](x){onerror=alert(1)}",
    "{: onclick=alert(1) }",
    "x{: onclick=alert(1) }",
    "[x]{lang=en .a onclick=1}",
    "<!-- <b> --> &lt;b&gt; <![CDATA[ <b> ]]> <?php ?>",
    "\x02wzxhzdk:0\x03 \x02klzzwxh:0001\x03 \x0260\x03b\x0262\x03",
    "```\n<b>\n```",
    "*[abbr]: x",
    "[ref]: javascript:alert(1)",
    "{~~a~><b>~~}",
)


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_html_and_no_script_comes_out_of_a_text(attack):
    words = sentence(Segment("1.1", attack), lambda _, words: words)
    page = body(composed([row(words), line(attack), f"- {escape(attack)}", f"[^1]: {emphasised(attack)}", "x[^1]"]))
    tags = {element.tag for element in page.iter()}
    assert tags <= {"div", "p", "span", "a", "ul", "li", "ol", "sup", "em"}
    for element in page.iter():
        assert not [name for name in element.keys() if name.startswith("on")]  # noqa: SIM118  (lxml)
        assert "script:" not in element.get("href", "")


def test_an_address_that_is_no_address_makes_no_link():
    assert link("x", "javascript:alert(1)") == "x"
    assert safe_address("DATA:text/html,x") == ""
    assert safe_address("https://example.org/a(b)_c?d=e&f") == "https://example.org/a%28b%29_c?d=e&amp;f"
    page = body(link("x", "https://example.org/a(b)_c?d=e&f"))
    assert page.find(".//a").get("href") == "https://example.org/a%28b%29_c?d=e&f"


@pytest.mark.parametrize(
    "hidden", ["java&#115;cript:x", "javascript\\:x", "JavaScript:x", "data:x", "&#106;avascript&#58;x"]
)
def test_no_scheme_hides_in_a_link_of_a_row(hidden):
    assert [a.get("href") for a in body(row(f"[x]({hidden})")).iter("a")] == ["#1.1"]


@pytest.mark.parametrize(
    "piece", ["[", "]", "*", "`", "<", "&", "\\", "{~~", "==", "[^", "](a", "]{", "~>", "[a](b)", "_", "!["]
)
@pytest.mark.parametrize("escaped", [True, False])
def test_time_grows_with_the_text_and_not_with_its_square(piece, escaped):
    """Python-Markdown alone takes two minutes for 20,000 «[»."""
    words = (escape(piece) if escaped else piece) * 20_000
    pages = [row(words), line(piece * 20_000)]
    started = time.process_time()
    for page in pages:
        convert(page)
    assert time.process_time() - started < 5


def test_emphasis_of_notes_is_paired():
    assert shown(body(emphasised(r"a *b* \*c\* *d"))) == "a b *c* *d"
    assert [each.text for each in body(emphasised(r"a *b* \*c\* *d")).iter("em")] == ["b"]


def test_foreign_words_of_notes_are_isolated():
    arabic = body(emphasised("قال *petit père*، ثم سكت (OGPU).", "ar", "und-Latn"))
    assert [(each.get("lang"), each.get("dir"), each.text) for each in arabic.iter("bdi")] == [
        ("und-Latn", "ltr", "petit père"),
        ("und-Latn", "ltr", "OGPU"),
    ]
    english = body(emphasised("He wrote «كلمة واحدة» and went.", "en", "ar"))
    assert [(each.get("lang"), each.get("dir"), each.text) for each in english.iter("bdi")] == [
        ("ar", "rtl", "كلمة واحدة")
    ]
    assert shown(english) == "He wrote «كلمة واحدة» and went."


def test_paragraphs_of_a_longer_text():
    assert paragraphs("one\nline\n\n\n- two\n") == ["one line", r"\- two"]


def test_words_of_another_language_are_isolated_in_their_direction():
    element = body(f"x {isolated('أ*ب*', 'ar', 'en')}").find(".//bdi")
    assert (element.get("lang"), element.get("dir"), element.text) == ("ar", "rtl", "أ*ب*")
    assert isolated("x", "en", "en") == "x"


def test_a_title_cannot_break_out_of_the_head():
    head = front_matter('</title><script>"x"\x00: - [y', description='a "b" <c>')
    title = re.search(r'title: (".*")', head)[1]
    assert "<" not in head
    assert html.unescape(title) == '"</title><script>\\"x\\"\ufffd: - [y"'
    assert "&quot;b&quot;" in head
