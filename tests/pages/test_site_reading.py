"""Reading a text: one or both, sentence by sentence, notes in place, aids; from a disk and a server, without scripts."""

import re
from itertools import pairwise

import pytest
from browsing import INTERFACES, NARROW, WIDE, seen, until

pytestmark = pytest.mark.browser

DOCUMENT = "texts/arrival/index.html"
ARABIC, ENGLISH = ".document .row:not(.titles) .text[lang=ar] .seg", ".document .row:not(.titles) .text[lang=en] .seg"
PHONE = {"viewport": NARROW, "has_touch": True, "is_mobile": True}


def lit(page):
    return page.locator(".seg.lit").evaluate_all("es => es.map(e => e.id).sort()")


def middle(page, identifier):
    """The middle of a sentence's last line."""
    sentence = page.locator(f"[id='{identifier}']")
    sentence.scroll_into_view_if_needed()
    return sentence.evaluate(
        "e => { const r = [...e.getClientRects()].at(-1); return [r.x + r.width / 2, r.y + r.height / 2]; }"
    )


# --- both texts, or one -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("over", ["file", "http"])
@pytest.mark.parametrize("interface", INTERFACES)
def test_a_reader_chooses_a_text_and_the_address_says_so(open_page, interface, over):
    page = open_page(interface + DOCUMENT, over=over)
    views = page.locator(".views")
    assert views.locator("[aria-current]").count() == 1
    assert seen(page, ARABIC) and seen(page, ENGLISH)
    views.get_by_role("link", name="English").click()
    assert page.url.endswith(f"{DOCUMENT}?show=en")
    assert seen(page, ENGLISH) and not seen(page, ARABIC)
    views.get_by_role("link", name="العربية").click()
    assert page.url.endswith(f"{DOCUMENT}?show=ar")
    assert seen(page, ARABIC) and not seen(page, ENGLISH)
    assert page.get_by_role("heading", level=1).is_visible()
    views.get_by_role("link").first.click()
    assert "show" not in page.url
    assert seen(page, ARABIC) and seen(page, ENGLISH)


def test_an_address_with_a_choice_shows_that_text_and_the_choice_is_kept(open_page):
    page = open_page(f"{DOCUMENT}?show=ar", over="http")
    assert seen(page, ARABIC) and not seen(page, ENGLISH)
    page.locator(".views").get_by_role("link", name="English").click()
    page.get_by_role("link", name="Texts", exact=True).click()
    page.get_by_role("link", name="The arrival").first.click()
    page.wait_for_url(f"**/{DOCUMENT}?show=en")
    assert seen(page, ENGLISH) and not seen(page, ARABIC)
    assert not seen(page, ".margin.m2 .note")
    page.evaluate("location.hash = '#1.1'")
    until(page, "document.getElementById('1.1').checkVisibility()")
    assert seen(page, ARABIC) and seen(page, ENGLISH)
    page.get_by_role("link", name="Texts", exact=True).click()
    page.get_by_role("link", name="The arrival").first.click()
    page.wait_for_url(f"**/{DOCUMENT}?show=en")
    page.goto(page.url.replace("show=en", "show=ar"))
    assert seen(page, ARABIC) and not seen(page, ENGLISH), "the address before what is kept"
    page.goto(page.url.replace("show=ar", "show=fr"))
    assert seen(page, ARABIC) and seen(page, ENGLISH), "there is no such text"
    arabic, english = page.locator("[id='1.1']").bounding_box(), page.locator("[id='en.1.1']").bounding_box()
    assert english["x"] + english["width"] <= arabic["x"]
    with page.context.expect_page() as other:
        page.locator(".views").get_by_role("link", name="English").click(modifiers=["Control"])
    other.value.close()
    assert seen(page, ARABIC)
    page.locator(".views").get_by_role("link", name="Both").click()
    page.goto(page.url)
    assert seen(page, ARABIC) and seen(page, ENGLISH)


def test_an_address_of_a_page_without_scripts_shows_that_text(open_page):
    page = open_page(f"{DOCUMENT}#only-en")
    assert page.url.endswith(f"{DOCUMENT}?show=en")
    assert seen(page, ENGLISH) and not seen(page, ARABIC)
    page.evaluate("location.hash = '#only-ar'")
    page.wait_for_url(f"**/{DOCUMENT}?show=ar")
    assert seen(page, ARABIC) and not seen(page, ENGLISH)


def test_a_passage_that_would_be_hidden_brings_its_text_back(open_page):
    page = open_page(f"{DOCUMENT}?show=ar#en.2.1")
    assert page.locator("[id='en.2.1']").is_visible()
    assert "show" not in page.url


@pytest.mark.parametrize("over", ["file", "http"])
def test_without_scripts_plain_links_switch(open_page, over):
    page = open_page(DOCUMENT, over=over, java_script_enabled=False)
    arabic, english = page.locator("[id='1.3']"), page.locator("[id='en.2.2']")
    assert arabic.is_visible() and english.is_visible()
    views = page.locator(".views")
    views.get_by_role("link", name="English").click()
    assert english.is_visible() and not arabic.is_visible()
    views.get_by_role("link", name="العربية").click()
    assert arabic.is_visible() and not english.is_visible()
    views.get_by_role("link", name="Both").click()
    assert arabic.is_visible() and english.is_visible()


def test_by_sentence_is_kept(open_page):
    page = open_page(DOCUMENT, over="http")
    page.get_by_label("By sentence").check()
    page.reload()
    assert page.get_by_label("By sentence").is_checked()
    page.get_by_label("By sentence").uncheck()
    page.reload()
    assert not page.get_by_label("By sentence").is_checked()


@pytest.mark.parametrize("viewport", [None, NARROW], ids=["wide", "phone"])
def test_beside_one_text_alone_a_sentence_shows_its_counterpart(open_page, viewport):
    page = open_page(f"{DOCUMENT}?show=en", viewport=viewport)
    assert page.locator(".peek").count() == 0
    page.mouse.click(*middle(page, "en.1.2-1.3"))
    beside = page.locator(".peek p")
    assert beside.is_visible()
    assert beside.evaluate("e => [e.lang, e.dir]") == ["ar", "rtl"]
    assert " ".join(beside.text_content().split()) == "كان معه نديم وصندوق من الكتب. لم يكن أحد ينتظره."
    assert beside.locator(".no, .footnote-ref").count() == 0
    at, inside = beside.bounding_box(), page.locator("[id='en.1.2-1.3']").bounding_box()
    if viewport is None:
        assert at["x"] >= inside["x"] + inside["width"], "in the margin that has no notes"
        assert abs(at["y"] - inside["y"]) < 20
    page.emulate_media(media="print")
    assert not beside.is_visible()
    page.emulate_media(media="screen")
    page.keyboard.press("Escape")
    assert page.locator(".peek").count() == 0
    page.goto(page.url.replace("show=en", "show=ar#1.2-1.3"))
    until(page, "document.querySelectorAll('.lit').length === 3")
    assert beside.text_content().count("box of books") == 1
    if viewport is None:
        inside = page.locator("[id='1.3']").bounding_box()
        assert beside.bounding_box()["x"] + beside.bounding_box()["width"] <= inside["x"]
    page.locator(".views").get_by_role("link").first.click()
    assert page.locator(".peek").count() == 0


# --- sentences ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("interface", INTERFACES)
def test_the_keyboard_moves_from_sentence_to_sentence_and_says_where(open_page, interface):
    page = open_page(interface + DOCUMENT)
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert lit(page) == ["1.1", "en.1.1"]
    assert page.evaluate("document.activeElement.id") == "1.1"
    outline = "e => (s => `${s.outlineWidth} ${s.outlineStyle}`)(getComputedStyle(e))"
    assert page.locator("[id='1.1']").evaluate(outline) == "1px dotted"
    language = "العربية" if interface else "Arabic"
    assert re.search(rf"1\.1.*{language}", page.locator("[aria-live].announced").text_content())
    page.keyboard.press("ArrowDown")
    assert lit(page) == ["1.2", "1.3", "en.1.2-1.3"]
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.id") == "en.1.2-1.3"
    page.keyboard.press("k")
    assert lit(page) == ["1.1", "en.1.1"]
    assert page.evaluate("document.activeElement.id") == "en.1.1"
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.id") == "1.1"
    page.keyboard.press("Escape")
    assert lit(page) == []


def test_the_keyboard_begins_at_what_is_seen_and_stays_in_the_text_that_is_shown(open_page):
    page = open_page(f"{DOCUMENT}?show=en", viewport={"width": 1280, "height": 400})
    focused = "document.activeElement.id"
    page.locator("[id='en.1.2-1.3']").evaluate("e => scrollBy(0, e.getBoundingClientRect().top - 2)")
    page.keyboard.press("j")
    assert page.evaluate(focused) == "en.1.2-1.3"
    for key in ("ArrowRight", "ArrowLeft", "Shift+ArrowDown"):
        page.keyboard.press(key)
    assert page.evaluate(focused) == "en.1.2-1.3"
    for _ in range(3):
        page.keyboard.press("j")
    assert page.evaluate(focused) == "en.2.3"
    for _ in range(5):
        page.keyboard.press("k")
    assert page.evaluate(focused) == "en.1.0"
    at = page.locator("[id='en.1.0']").bounding_box()
    assert at["y"] > 0 and at["y"] + at["height"] < 400


def test_arrows_move_the_page_until_a_sentence_is_gone_to(open_page):
    page = open_page(DOCUMENT)
    page.locator("h1").first.click()  # A page that has just been opened may not listen yet.
    page.keyboard.press("ArrowDown")
    until(page, "scrollY > 0")
    page.keyboard.press("Alt+j")
    page.get_by_label("By sentence").focus()
    page.keyboard.press("j")
    assert lit(page) == []


@pytest.mark.parametrize("interface", INTERFACES)
def test_a_tap_lights_a_sentence_and_its_counterparts(open_page, interface):
    page = open_page(interface + DOCUMENT, **PHONE)
    page.touchscreen.tap(*middle(page, "1.3"))
    assert lit(page) == ["1.2", "1.3", "en.1.2-1.3"]
    page.wait_for_timeout(600)  # two taps, not a double one, which chooses a word
    page.touchscreen.tap(*middle(page, "1.3"))
    assert lit(page) == []


def test_words_that_are_chosen_with_the_mouse_light_nothing(open_page):
    page = open_page(DOCUMENT)
    x, y = middle(page, "en.2.1")
    page.mouse.move(x - 30, y)
    page.mouse.down()
    page.mouse.move(x + 30, y)
    page.mouse.up()
    assert page.evaluate("String(getSelection())")
    assert lit(page) == []


@pytest.mark.parametrize(
    ("fragment", "found"),
    [
        ("2.1", ["2.1", "en.2.1"]),
        ("en.1.2-1.3", ["1.2", "1.3", "en.1.2-1.3"]),
        ("1.3-2.2", ["1.2", "1.3", "2.1", "2.2", "en.1.2-1.3", "en.2.1", "en.2.2"]),
        ("en.1.3-2.1", ["1.2", "1.3", "2.1", "en.1.2-1.3", "en.2.1"]),
        ("9.9", []),
        ("%E0%A4%A", []),
    ],
)
def test_an_address_lights_what_it_names_a_range_too(open_page, fragment, found):
    page = open_page(f"{DOCUMENT}#{fragment}")
    assert lit(page) == sorted(found)


@pytest.mark.parametrize("viewport", [None, NARROW], ids=["wide", "phone"])
@pytest.mark.parametrize("over", ["file", "http"])
def test_an_address_is_opened_clear_of_the_head(open_page, over, viewport):
    page = open_page(f"{DOCUMENT}#2.2", viewport=viewport or {"width": 1280, "height": 500}, over=over)
    page.evaluate("document.fonts.ready")
    top = page.locator("[id='2.2']").bounding_box()["y"]
    assert 8 < top < 400
    page.evaluate("location.hash = '#1.1'")
    until(page, "document.getElementById('1.1').classList.contains('lit')")
    assert page.locator("[id='1.1']").bounding_box()["y"] > 8


def test_the_number_of_a_sentence_is_its_address(open_page):
    page = open_page(DOCUMENT)
    page.get_by_role("link", name="Sentence 2.1").click()
    assert page.url.endswith("#en.2.1")
    assert lit(page) == ["2.1", "en.2.1"]


def test_the_place_is_kept_and_offered(open_page):
    page = open_page(DOCUMENT, over="http", viewport={"width": 390, "height": 500})
    assert page.locator(".continue").count() == 0
    page.evaluate("localStorage.diglot = JSON.stringify({ places: { waiting: '1.1' } })")
    page.locator("[id='2.1']").evaluate("e => e.scrollIntoView()")
    until(page, "(JSON.parse(localStorage.diglot || '{}').places || {}).arrival")
    page.goto(page.url)
    page.goto(f"{page.url}?show=en")
    page.locator("[id='en.2.2']").evaluate("e => e.scrollIntoView()")
    until(page, "JSON.parse(localStorage.diglot).places.arrival.startsWith('en.')")
    page.goto(page.url)
    assert page.get_by_role("link", name=re.compile("Continue at 2")).get_attribute("href").startswith("#en.2")
    page.locator(".views").get_by_role("link").first.click()
    page.evaluate("scrollTo(0, 0)")
    page.locator("[id='2.1']").evaluate("e => e.scrollIntoView()")
    until(page, "(JSON.parse(localStorage.diglot).places.arrival || 'en').startsWith('2.')")
    page.goto(page.url)
    link = page.get_by_role("link", name=re.compile("Continue at 2"))
    link.click()
    assert page.locator("[id='2.1']").evaluate("e => e.getBoundingClientRect().top < innerHeight")
    page.reload()
    assert page.locator(".continue").count() == 0, "the address says where"
    page.evaluate("scrollTo(0, 0)")
    until(page, "!JSON.parse(localStorage.diglot).places.arrival")
    page.goto(page.url.replace("arrival", "waiting").partition("#")[0])
    assert page.get_by_role("link", name=re.compile("Continue at 1.1")).is_visible()


# --- notes --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("interface", INTERFACES)
def test_notes_stand_in_the_margin_beside_their_marks(open_page, interface):
    page = open_page(interface + DOCUMENT)
    arabic, english = page.locator(".margin.m2 .note").first, page.locator(".margin.m1 .note").first
    assert "سجل المرفأ" in arabic.inner_text()
    assert "port register" in english.inner_text()
    assert arabic.evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert english.evaluate("e => getComputedStyle(e).direction") == "ltr"
    text, note = page.locator("[id='1.3']").bounding_box(), arabic.bounding_box()
    assert note["x"] >= text["x"] + text["width"] - 1
    mark = page.locator("[id='fnref:1.1']").bounding_box()
    assert abs(mark["y"] - note["y"]) < 24
    boxes = [each.bounding_box() for each in page.locator(".margin.m2 .note").all()]
    assert all(a["y"] + a["height"] <= b["y"] for a, b in pairwise(boxes))
    shown = [note.get_attribute("aria-hidden") for note in page.locator(".margin .note").all()]
    assert shown == ["true"] * 6, "they are in the list"
    only = page.locator(".margin.m2 .note").last
    assert (only.inner_text(), only.get_attribute("dir")) == ("3 Only in English.", "ltr")
    lines = arabic.locator("p").first
    lines.evaluate("e => e.append(' سجل المرفأ'.repeat(60))")
    assert lines.evaluate("e => e.clientHeight < 5 * parseFloat(getComputedStyle(e).lineHeight)")


def test_long_notes_push_each_other_up_and_end_with_the_text_or_make_it_longer(open_page):
    page = open_page(DOCUMENT)
    before = page.locator(".body").bounding_box()["height"]
    page.evaluate(
        "document.adoptedStyleSheets = [new CSSStyleSheet()];"
        "document.adoptedStyleSheets[0].replaceSync('.margin .note { block-size: var(--tall, auto) }')"
    )
    for tall in (before / 3 - 14, before):
        page.evaluate("tall => document.documentElement.style.setProperty('--tall', `${tall}px`)", tall)
        page.evaluate("document.dispatchEvent(new CustomEvent('diglot:layout'))")
        body = page.locator(".body").bounding_box()
        boxes = [each.bounding_box() for each in page.locator(".margin.m2 .note").all()]
        assert len(boxes) == 3
        assert all(a["y"] + a["height"] <= b["y"] for a, b in pairwise(boxes))
        assert boxes[0]["y"] >= body["y"] - 8
        assert boxes[-1]["y"] + boxes[-1]["height"] <= body["y"] + body["height"]


def test_a_note_opens_in_the_margin_and_closes_by_the_keyboard(open_page):
    page = open_page(DOCUMENT)
    mark = page.locator("[id='fnref:1.1'] a")
    mark.focus()
    page.keyboard.press("Enter")
    note = page.get_by_role("note", name="Note 1").first
    assert note.evaluate("e => e === document.activeElement")
    assert (
        note.get_by_text("The Register of the Port").is_visible() or note.get_by_text("سجل المرفأ").first.is_visible()
    )
    assert "#fn" not in page.url
    page.keyboard.press("Escape")
    assert mark.evaluate("e => e === document.activeElement")
    opened = page.locator(".note.open")
    assert opened.count() == 0
    assert not page.locator(".margin .basis").count(), "folded, it is its beginning alone"


def test_words_that_run_against_the_note_on_them_have_a_line_above_it(open_page):
    page = open_page(DOCUMENT, viewport=NARROW)
    lemma = "<bdi class='lemma' lang='ar' dir='rtl'>«بين سنة 1911 وسنة 1914 في المرفأ القديم»</bdi><br>"
    page.locator(".footnote li p[lang=en]").first.evaluate(f'e => e.insertAdjacentHTML("afterbegin", "{lemma}")')
    page.set_viewport_size(WIDE)
    note = page.locator(".margin.m1 .note").first
    number, words, said = (note.locator(each).bounding_box() for each in ("b", ".lemma", "em"))
    assert number["x"] + number["width"] <= words["x"] < number["x"] + number["width"] + 12
    assert abs(number["y"] - words["y"]) < 12
    assert words["y"] + words["height"] <= said["y"] + 2
    note.click(position={"x": 3, "y": 3})
    whole = note.locator(".lemma").bounding_box()
    assert whole["height"] > 1.5 * words["height"]
    assert whole["y"] + whole["height"] <= note.locator("em").bounding_box()["y"] + 2


def test_one_note_is_open_at_a_time_and_a_click_elsewhere_closes_it(open_page):
    page = open_page(DOCUMENT)
    mark, other, opened = (
        page.locator("[id='fnref2:1.1'] a"),
        page.locator("[id='fnref:1.1-2'] a"),
        page.locator(".note.open"),
    )
    folded = page.locator(".margin.m1 .note").first
    folded.hover()
    assert mark.evaluate("e => getComputedStyle(e).textDecorationLine") == "underline"
    folded.click(position={"x": 3, "y": 3})
    assert opened.locator("b").all_text_contents() == ["1"]
    other.click()
    assert opened.locator("b").all_text_contents() == ["2"]
    assert lit(page) == [], "a mark is no sentence"
    other.click()
    assert opened.count() == 0
    with page.context.expect_page() as elsewhere:
        other.click(modifiers=["Control"])
    elsewhere.value.close()
    assert opened.count() == 0
    mark.click()
    page.get_by_role("heading", level=1).click()
    assert opened.count() == 0
    assert page.locator(".margin .note a").evaluate_all("es => es.every(e => e.tabIndex < 0)")


@pytest.mark.parametrize("interface", INTERFACES)
@pytest.mark.parametrize("over", ["file", "http"])
def test_on_a_phone_a_note_comes_in_a_sheet_below(open_page, interface, over):
    page = open_page(interface + DOCUMENT, over=over, **PHONE)
    assert not page.locator(".margin").first.is_visible()
    mark = page.locator("[id='fnref:1.1'] a")
    height = int(mark.bounding_box()["y"]) + 40
    page.set_viewport_size({"width": NARROW["width"], "height": height})
    mark.tap()
    sheet = page.get_by_role("dialog")
    assert "سجل المرفأ" in sheet.inner_text()
    assert sheet.locator("p").first.evaluate("e => getComputedStyle(e).direction") == "rtl"
    box, mark = sheet.bounding_box(), mark.bounding_box()
    assert box["y"] + box["height"] == pytest.approx(height, abs=1)
    assert mark["y"] + mark["height"] <= box["y"]
    sheet.get_by_role("button").tap()
    assert page.get_by_role("dialog").count() == 0
    page.locator("[id='fnref2:1.1'] a").tap()
    assert "port register" in page.get_by_role("dialog").inner_text()
    page.get_by_role("heading", level=1).tap()
    assert page.get_by_role("dialog").count() == 0
    page.locator(".aids summary").tap()
    assert page.locator(".aids .larger").is_visible() and not page.locator(".aids .keys").is_visible()


def test_a_copy_of_the_page_has_each_id_once(open_page):
    page = open_page(DOCUMENT)
    ids = page.locator("[id]").evaluate_all("es => es.map(e => e.id)")
    assert len(ids) == len(set(ids))


# --- aids ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("interface", "words"),
    [("", "Larger Smaller night day long middle short"), ("ar/", "أكبر أصغر ليل نهار طويل وسط قصير")],
)
def test_size_length_of_lines_and_colours_are_chosen_and_kept(open_page, interface, words):
    larger, smaller, night, day, wide, usual, narrow = words.split()
    page = open_page(interface + DOCUMENT, over="http", viewport={"width": 1800, "height": 900})

    def measured():
        return page.evaluate(
            "[parseFloat(getComputedStyle(document.getElementById('en.2.1')).fontSize),"
            "document.getElementById('en.2.1').closest('.text').clientWidth, getComputedStyle(document.body).backgroundColor]"
        )

    before = measured()
    page.locator(".aids summary").click()
    for _ in range(5):
        page.get_by_role("button", name=larger).click()
    page.get_by_role("radio", name=night).check()
    page.get_by_role("radio", name=wide).check()
    after = measured()
    assert after[0] > before[0]
    assert after[1] > before[1]
    assert (before[2], after[2]) == ("rgb(253, 251, 246)", "rgb(25, 22, 19)")
    page.keyboard.press("Escape")
    assert not page.get_by_role("radio", name=night).is_visible()
    page.keyboard.press("Enter")
    assert page.get_by_role("radio", name=night).is_checked()
    assert page.locator(".aids .keys").is_visible()
    page.get_by_role("heading", level=1).click()
    assert not page.get_by_role("radio", name=night).is_visible()
    page.reload()
    assert measured() == after
    page.emulate_media(color_scheme="dark")
    page.locator(".aids summary").click()
    page.get_by_role("radio", name=day).check()
    for _ in range(4):
        page.get_by_role("button", name=smaller).click()
    assert measured()[0] < before[0]
    page.get_by_role("radio", name=narrow).check()
    assert measured()[1] < before[1]
    page.get_by_role("radio", name=usual).check()
    assert measured()[1:] == before[1:], "the day, though the device has night"
    page.get_by_role("radio", name=night).check()
    page.goto(page.url.replace(DOCUMENT, "persons/index.html"))
    assert page.locator(".aids .keys").count() == 0
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(25, 22, 19)"
    page.emulate_media(media="print")
    paper = page.evaluate("(({ backgroundColor, color }) => [backgroundColor, color])(getComputedStyle(document.body))")
    assert paper == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"], "no night on paper"


def test_contents_lead_to_headings_and_texts_to_each_other(open_page):
    page = open_page(DOCUMENT)
    page.get_by_role("link", name="الانتظار").last.click()
    assert page.url.endswith("texts/waiting/index.html")
    page.get_by_role("link", name="The arrival").last.click()
    assert page.url.endswith(DOCUMENT)
