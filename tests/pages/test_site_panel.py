"""The panel on how a passage is cited: opened from a number, by a key, by the link; what it says, and what is copied."""

import json
import re

import pytest
from browsing import INTERFACES, NARROW, until
from harbour import ARRIVAL, EDITION

from diglot.cite.formatting import STYLES, cite
from diglot.cite.passages import WHOLE, Passage, address

pytestmark = pytest.mark.browser

DOCUMENT = "texts/arrival/index.html"
OPEN = "!!document.querySelector('.sheet.cite')"
CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def panel(page):
    until(page, OPEN)
    return page.locator(".sheet.cite")


def cited_by_key(page):
    page.keyboard.press("c")
    return panel(page)


def said(panel):
    """What the panel says of the passage: its address, then its citation in the style chosen, inline and listed."""
    return panel.locator(".address").inner_text(), panel.locator(".citation").all_inner_texts()


def expected(style, passage):
    found = cite(EDITION, ARRIVAL, style, passage)
    return address(EDITION, ARRIVAL, passage), [found.inline.text, cite(EDITION, ARRIVAL, style).entry.text]


def quoted(panel):
    return panel.locator(".quoted").inner_text()


@pytest.mark.parametrize("viewport", [None, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("over", ["file", "http"])
@pytest.mark.parametrize("interface", INTERFACES)
def test_the_number_of_a_sentence_leads_to_how_it_is_cited(open_page, interface, over, viewport):
    page = open_page(interface + DOCUMENT, viewport, over)
    page.locator("[id='en.1.2-1.3'] > .no").click()
    opened = panel(page)
    assert page.url.endswith("#en.1.2-1.3")
    assert page.evaluate("document.activeElement.matches('.sheet.cite')")
    assert quoted(opened) == "“Nadim had a box of books with him, and nobody waited.”"
    style = "ar" if interface else "chicago"
    assert said(opened) == expected(style, Passage("1.2", "1.3", "en"))
    box = opened.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= page.viewport_size["width"]
    assert page.locator("[id='en.1.2-1.3']").bounding_box()["y"] < box["y"]
    page.keyboard.press("Escape")
    until(page, f"!({OPEN})")
    assert page.evaluate("document.activeElement.matches(\"[id='en.1.2-1.3'] > .no\")")


def test_it_leaves_what_is_cited_in_sight(open_page):
    page = open_page(f"{DOCUMENT}#2.3", NARROW)
    sentence = page.locator("[id='2.3']")
    sentence.evaluate("each => scrollBy(0, each.getBoundingClientRect().bottom - innerHeight + 4)")
    assert sentence.evaluate("each => each.getBoundingClientRect().bottom > innerHeight - 10")
    top = cited_by_key(page).bounding_box()["y"]
    box = sentence.bounding_box()
    assert box["y"] >= 0 and box["y"] + box["height"] <= top


@pytest.mark.parametrize(
    ("fragment", "passage"),
    [
        ("", WHOLE),
        ("#1.2", Passage("1.2", "1.2")),
        ("#1.1-2.2", Passage("1.1", "2.2")),
        ("#en.2.1", Passage("2.1", "2.1", "en")),
    ],
)
def test_it_says_in_each_style_what_the_processor_says(open_page, fragment, passage):
    page = open_page(DOCUMENT + fragment, over="http")
    opened = cited_by_key(page)
    for style in STYLES:
        opened.locator(f"input[name=cite-styles][value={style}]").check()
        assert said(opened) == expected(style, passage)
        words = opened.locator(".citation").first
        assert words.get_attribute("dir") == ("rtl" if style == "ar" else "ltr")
        assert words.inner_html() == page.evaluate(
            "html => { const p = document.createElement('p'); p.innerHTML = html; return p.innerHTML; }",
            cite(EDITION, ARRIVAL, style, passage).inline.html,
        )
    page.reload()
    assert cited_by_key(page).locator("input[name=cite-styles]:checked").get_attribute("value") == style


def test_a_reader_takes_another_passage_in_the_panel(open_page):
    page = open_page(f"{DOCUMENT}#1.2")
    opened = cited_by_key(page)
    first, last = opened.get_by_label("From sentence"), opened.get_by_label("to", exact=True)
    last.select_option("1.3")
    assert said(opened) == expected("chicago", Passage("1.2", "1.3"))
    until(page, "location.hash === '#1.2-1.3' && document.querySelectorAll('.lit').length === 3")
    opened.get_by_label("English").check()
    assert said(opened) == expected("chicago", Passage("1.2", "1.3", "en"))
    assert quoted(opened).startswith("“Nadim had")
    first.select_option("1.1")
    assert said(opened) == expected("chicago", Passage("1.1", "1.3", "en"))
    first.select_option("2.2")
    assert said(opened) == expected("chicago", Passage("2.2", "2.2", "en"))
    first.select_option("")
    assert said(opened) == expected("chicago", WHOLE)
    assert opened.locator(".quoted").count() == 0


def test_it_offers_the_languages_that_have_the_words(open_page):
    def offered(fragment):
        opened = cited_by_key(open_page(f"{DOCUMENT}#{fragment}"))
        return opened.locator("input[name=cite-languages]").evaluate_all("all => all.map(each => each.value)")

    assert offered("2.1") == ["en", "ar"]
    assert offered("3.1") == ["ar"]


def test_it_follows_the_sentence_that_is_lit(open_page):
    page = open_page(DOCUMENT)
    page.keyboard.press("j")
    opened = cited_by_key(page)
    page.locator("article").press("j")
    until(page, "document.querySelector('.sheet.cite .address').textContent.endsWith('#1.1')")
    assert said(opened) == expected("chicago", Passage("1.1", "1.1"))


def test_words_that_are_marked_are_the_passage(open_page):
    page = open_page(DOCUMENT)
    page.evaluate(
        "() => { const at = (id) => document.getElementById(id).lastChild;"
        " getSelection().setBaseAndExtent(at('en.1.1'), 1, at('en.2.1'), 1); }"
    )
    assert said(cited_by_key(page)) == expected("chicago", Passage("1.1", "2.1", "en"))


def test_an_arabic_keyboard_opens_it_too(open_page):
    page = open_page(f"ar/{DOCUMENT}#1.2")
    page.evaluate(
        "dispatchEvent.call(document.body, new KeyboardEvent('keydown', {key: 'ؤ', code: 'KeyC', bubbles: true}))"
    )
    assert said(panel(page)) == expected("ar", Passage("1.2", "1.2"))


def test_the_link_above_the_text_opens_it_for_what_is_lit(open_page):
    page = open_page(f"{DOCUMENT}#1.2")
    page.get_by_role("link", name="Cite").click()
    assert said(panel(page)) == expected("chicago", Passage("1.2", "1.2"))
    panel(page).get_by_role("button", name="Close").click()
    assert page.evaluate("document.activeElement.textContent") == "Cite"


def pasted(page, button):
    """What is pasted after this button: as plain text and as HTML."""
    button.press("Enter")
    page.evaluate(
        "() => addEventListener('paste', (e) => { window.got = ['plain', 'html'].map((t) => e.clipboardData.getData(`text/${t}`)); })"
    )
    page.keyboard.press("Control+V")
    until(page, "!!window.got")
    return page.evaluate("window.got")


@pytest.mark.parametrize("over", ["file", "http"])
def test_what_is_copied_is_clean_and_keeps_its_direction(open_page, over):
    page = open_page(f"{DOCUMENT}#1.2", over=over)
    opened = cited_by_key(page)
    buttons = opened.get_by_role("button", name="Copy")
    labels = opened.locator(".label").all_inner_texts()
    for place, words in enumerate(opened.locator(".item > :last-child").all()):
        plain, rich = pasted(page, buttons.nth(place))
        assert plain == words.inner_text()
        assert not CONTROLS.search(plain)
        assert f'<bdi lang="{words.get_attribute("lang")}" dir="{words.get_attribute("dir")}">' in rich
    assert labels == ["Address", "Quotation", "In a note", "In a list of works"]
    assert "<i" in rich
    assert opened.get_by_role("status").inner_text() == "Copied"


def test_the_words_of_corrections_and_marks_are_as_they_are_read(open_page):
    opened = cited_by_key(open_page(f"{DOCUMENT}#1.1-2.3"))
    assert quoted(opened) == (
        "«في صباح الثالث من آذار 1911 وصل نديم الخوري إلى صور على ظهر سفينة خشبية قديمة. كان معه نديم وصندوق من الكتب. "
        "لم يكن أحد ينتظره. بين 1911 و1914 عمل في شركة الملاحة، ثم شهد إضراب العمّال نحو سنة 1913. وفي شعبان 1331 عاد. "
        "قال: “هل [هذا] <كل> شيء؟ *نعم* & لا”.»"
    )


def test_the_state_of_review_is_that_of_the_passage(open_page, harbour_site):
    page = open_page("index.html", over="http")
    data = (harbour_site / "assets/cite/texts/arrival.js").read_text(encoding="utf-8")
    states = [["ar", "1.1", "1.1", "final"], ["ar", "1.2", "1.2", "draft"], ["en", "1.1", "1.1", "reviewed"]]
    changed = data.replace('"states":[]', f'"states":{json.dumps(states)}', 1)
    page.route("**/arrival.js*", lambda route: route.fulfill(body=changed, content_type="text/javascript"))
    for fragment, state in (("1.2", "draft"), ("1.1-1.2", "draft"), ("1.1", "reviewed text"), ("2.1", "reviewed text")):
        page.goto(page.url.partition("texts/")[0].removesuffix("index.html") + f"{DOCUMENT}#{fragment}")
        page.reload()
        assert f"version 1.0, {state}," in cited_by_key(page).locator(".citation").first.inner_text()


@pytest.mark.parametrize("missing", ["assets/diglot/cite.js", "assets/cite/texts/arrival.js"])
def test_where_it_does_not_come_the_page_has_the_same(open_page, missing):
    page = open_page(DOCUMENT, over="http")
    page.route(f"**/{missing}", lambda route: route.abort())
    page.keyboard.press("c")
    page.wait_for_url("**/texts/arrival/cite/index.html")
    assert page.locator("#style-chicago").is_visible()
    page.complaints.clear()  # The browser says that a file did not come.


@pytest.mark.parametrize("interface", INTERFACES)
def test_without_scripts_the_link_leads_to_the_page(open_page, interface):
    page = open_page(interface + DOCUMENT, java_script_enabled=False)
    page.locator(".facts a.cite").click()
    assert page.url.endswith(f"{interface}texts/arrival/cite/index.html")


def test_a_text_fetches_nothing_of_it_before_it_is_wanted(open_page):
    page = open_page(DOCUMENT, over="http")
    page.wait_for_load_state("networkidle")
    assert not [asked for asked in page.asked if "cite" in asked]
    cited_by_key(page)
    names = sorted(asked.rpartition("/")[2] for asked in page.asked if "cite" in asked)
    assert names == ["arrival.js", "cite.js", "words-en.js"]
