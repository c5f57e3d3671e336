"""What a reader does and sees, in a browser, from a folder on a disk."""

import pytest
from browsing import INTERFACES, NARROW, until
from harbour import ARRIVAL

pytestmark = pytest.mark.browser

DOCUMENT, PERSON = "texts/arrival/index.html", "persons/khoury/index.html"
FACTS = "texts/arrival/about/index.html"
PAGES = (
    DOCUMENT,
    PERSON,
    "index.html",
    "texts/index.html",
    "persons/index.html",
    "chronology/index.html",
    "downloads/index.html",
)


def box(page, identifier):
    return page.locator(f"[id='{identifier}']").bounding_box()


@pytest.mark.parametrize("interface", INTERFACES)
def test_texts_stand_side_by_side_arabic_on_the_right(open_page, interface):
    page = open_page(interface + DOCUMENT)
    for width, passage in ((1000, "1.1"), (1280, "1.1"), (1280, "2.1"), (1280, "3.1")):
        page.set_viewport_size({"width": width, "height": 900})
        arabic, english = box(page, passage), box(page, f"en.{passage}")
        assert english["x"] + english["width"] <= arabic["x"]
        assert abs(english["y"] - arabic["y"]) < 20
    widths = [
        cell["width"] for cell in page.locator(".text").evaluate_all("es => es.map(e => e.getBoundingClientRect())")
    ]
    assert max(widths) - min(widths) < 1


@pytest.mark.parametrize("interface", INTERFACES)
def test_on_a_phone_the_original_comes_first(open_page, interface):
    page = open_page(interface + DOCUMENT, NARROW)
    arabic, english = box(page, "1.1"), box(page, "en.1.1")
    assert arabic["y"] + arabic["height"] <= english["y"]
    assert english["y"] < box(page, "2.1")["y"]


@pytest.mark.parametrize("interface", INTERFACES)
@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_the_screen(open_page, interface, path):
    page = open_page(interface + path)
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("interface", INTERFACES)
def test_nothing_is_asked_of_anybody(open_page, interface):
    page = open_page(interface + PAGES[0])
    for path in PAGES[1:]:
        page.goto(page.url[: page.url.rindex("/site/")] + f"/site/{interface}{path}")
    until(page, "document.fonts.status === 'loaded'")
    assert len(page.asked) >= 3 * len(PAGES)
    assert {url.partition(":")[0] for url in page.asked} == {"file"}


def test_it_reads_without_javascript(open_page):
    page = open_page(DOCUMENT, java_script_enabled=False)
    assert page.locator(".seg").count() == 18
    assert not page.locator(".aids").is_visible()
    assert page.get_by_text("Nadim Khoury").first.is_visible()
    page.get_by_label("By sentence").check()
    assert box(page, "1.3")["y"] > box(page, "1.2")["y"]
    page.get_by_role("banner").get_by_role("link", name="العربية").click()
    assert page.url.endswith("/ar/texts/arrival/index.html")


@pytest.mark.parametrize(
    ("interface", "name", "back"), [("", "Note 1", "note 1 in"), ("ar/", "الحاشية 1", "الحاشية 1 في")]
)
def test_without_scripts_from_a_mark_to_its_note_and_back(open_page, interface, name, back):
    page = open_page(interface + DOCUMENT, java_script_enabled=False)
    page.get_by_role("link", name=name, exact=True).first.click()
    assert page.url.endswith("#fn:1.1")
    note = page.locator("[id='fn:1.1']")
    assert note.get_by_text("port register").is_visible()
    assert note.evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(246, 231, 211)"
    note.get_by_role("link", name=back).first.click()
    assert page.url.endswith("#fnref:1.1")


@pytest.mark.parametrize("path", [DOCUMENT, PERSON, "index.html"])
def test_the_language_switch_leads_to_the_same_page_and_back(open_page, path):
    page = open_page(path)
    home = page.url
    page.locator("header a[hreflang=ar]").click()
    assert page.url.endswith(f"/site/ar/{path}")
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]
    page.locator("header a[hreflang=en]").click()
    assert page.url == home


@pytest.mark.parametrize("interface", INTERFACES)
def test_arabic_is_set_in_the_packaged_face_and_runs_right_to_left(open_page, interface):
    page = open_page(interface + DOCUMENT)
    until(page, "document.fonts.status === 'loaded'")
    assert (
        page.evaluate("[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family)").count("Amiri") >= 1
    )
    assert fonts(page, "[id='1.3']") == {("Amiri", True)}
    assert fonts(page, "[id='en.2.2']") == {("Source Serif 4", True)}
    assert page.locator("[id='1.1'] em").evaluate("e => getComputedStyle(e).fontStyle") == "normal"
    direction = "e => getComputedStyle(e).direction"
    assert page.locator("[id='1.3']").evaluate(direction) == "rtl"
    assert page.locator("[id='fn:1.1'] p[lang=ar]").first.evaluate(direction) == "rtl"
    assert page.locator("[id='en.2.2']").evaluate(direction) == "ltr"


def fonts(page, selector):
    """The faces that an element is really drawn in, and whether they came with the page."""
    client = page.context.new_cdp_session(page)
    client.send("DOM.enable")
    client.send("CSS.enable")
    root = client.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    node = client.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    used = client.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    return {(font["familyName"], font["isCustomFont"]) for font in used}


def test_by_sentence_each_stands_beside_its_counterpart(open_page):
    page = open_page(DOCUMENT)
    page.get_by_label("By sentence").check()
    for passage in ("1.1", "2.1", "2.2", "2.3", "3.1", "3.2"):
        assert abs(box(page, passage)["y"] - box(page, f"en.{passage}")["y"]) < 2
    both, one = [box(page, "1.2"), box(page, "1.3")], box(page, "en.1.2-1.3")
    assert one["y"] == pytest.approx(both[0]["y"], abs=2)
    assert one["y"] + one["height"] <= box(page, "en.2.1")["y"]
    assert both[1]["y"] > both[0]["y"]


def test_by_sentence_on_a_phone_each_is_followed_by_its_counterpart(open_page):
    page = open_page(DOCUMENT, NARROW)
    page.get_by_label("By sentence").check()
    order = ["1.1", "en.1.1", "1.2", "1.3", "en.1.2-1.3", "2.1", "en.2.1", "2.2", "en.2.2"]
    heights = [box(page, identifier)["y"] for identifier in order]
    assert heights == sorted(heights)


def washed(page):
    """The segments that are lit."""
    script = "es => es.filter(e => getComputedStyle(e).backgroundColor !== 'rgba(0, 0, 0, 0)').map(e => e.id)"
    return page.locator(".seg").evaluate_all(script)


def test_a_sentence_lights_with_its_counterparts(open_page):
    page = open_page(DOCUMENT)
    assert washed(page) == []
    page.locator("[id='1.3']").hover()
    assert washed(page) == ["1.2", "1.3", "en.1.2-1.3"]


def test_an_address_lights_its_sentence(open_page):
    page = open_page(f"{DOCUMENT}#2.1")
    page.mouse.move(0, 0)
    assert washed(page) == ["2.1", "en.2.1"]
    assert page.locator("[id='2.1']").is_visible()


def test_a_copied_sentence_has_neither_number_nor_mark_in_it(open_page):
    page = open_page(DOCUMENT)
    selected = page.evaluate(
        "() => { const s = getSelection(); s.selectAllChildren(document.getElementById('1.1')); return s.toString(); }"
    )
    assert selected.strip() == ARRIVAL.texts[0].divisions[0].segments[1].text


def test_numbers_and_marks_are_drawn(open_page):
    page = open_page(DOCUMENT)
    drawn = "(e, side) => getComputedStyle(e, side).content"
    assert page.locator("[id='1.1'] a.no").evaluate(drawn, "::before") == '"1.1"'
    assert page.locator("[id='fnref:2.1'] a").evaluate(drawn, "::after") == '"3"'


def test_a_name_leads_to_its_page_and_a_mention_back_to_its_sentence(open_page):
    page = open_page(DOCUMENT)
    page.locator(".row").get_by_role("link", name="Nadim Khoury").click()
    assert page.url.endswith("/persons/khoury/index.html")
    assert page.locator("mark").all_text_contents() == ["نديم الخوري", "Nadim Khoury", "نديم", "Nadim", "نديم الخوري"]
    page.get_by_role("link", name="1.2-1.3").click()
    assert page.url.endswith("/texts/arrival/index.html#en.1.2-1.3")


def test_a_date_leads_to_its_place_in_the_chronology(open_page):
    page = open_page(DOCUMENT)
    page.locator(".row").get_by_role("link", name="1911 and 1914").click()
    assert page.url.endswith("/chronology/index.html#1911--1914")
    assert page.locator("[id='1911--1914']").inner_text() == "1911 to 1914"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_ink_and_paper_follow_the_readers_choice(open_page, scheme):
    page = open_page(DOCUMENT, color_scheme=scheme)
    paper = page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")
    assert paper == {"light": "rgb(253, 251, 246)", "dark": "rgb(25, 22, 19)"}[scheme]


def test_the_keyboard_skips_to_the_text(open_page):
    page = open_page(DOCUMENT)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").bounding_box()["y"] > 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("interface", INTERFACES)
def test_files_to_take_away_open_from_both_interfaces(open_page, interface):
    page = open_page(f"{interface}downloads/index.html")
    links = page.locator("article dl").first.get_by_role("link", name="arrival.xml")
    assert links.evaluate("e => e.href").endswith("/site/downloads/tei/arrival.xml")
    links.click()
    assert page.url.endswith("/site/downloads/tei/arrival.xml")
    page.goto(page.url.replace("downloads/tei/arrival.xml", interface + FACTS))
    page.get_by_role("link", name="arrival.xml").click()
    assert page.url.endswith("/site/downloads/tei/arrival.xml")


@pytest.mark.parametrize(
    ("interface", "title", "other"), [("", "The arrival", "الوصول"), ("ar/", "الوصول", "The arrival")]
)
def test_the_list_of_texts_on_the_home_page_leads_to_each(open_page, interface, title, other):
    page = open_page(f"{interface}index.html", NARROW)
    entry = page.locator("h2#text-arrival")
    beside = entry.locator("bdi")
    assert beside.text_content() == other
    assert beside.evaluate("e => [e.lang, e.dir]") == (["en", "ltr"] if interface else ["ar", "rtl"])
    entry.get_by_role("link", name=title).click()
    assert page.url.endswith(f"/site/{interface}{DOCUMENT}")


STOPS = """(place) => {
  const beside = (stop, side) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(stop.closest("p, dd, dt, li, dl"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(".stop") && walker.currentNode.data.trim()) texts.push(walker.currentNode);
    const next = texts.findIndex((text) => stop.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING);
    const text = texts[side < 0 ? next - 1 : next];
    const inner = text.data.trim();
    const at = text.data.indexOf(inner) + (side < 0 ? inner.length - 1 : 0);
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const { top, bottom } = range.getBoundingClientRect();
    return (top + bottom) / 2;
  };
  return [...document.querySelectorAll(`${place} .stop`)].filter((stop) => stop.checkVisibility()).map((stop) => [
    Math.abs(beside(stop, -1) - beside(stop, 1)) < 12,
    Math.max(...[...stop.getClientRects()].map(({ width }) => width)) > 3,
  ]);
}"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("index.html", "main"),
        ("ar/index.html", "main"),
        ("works/index.html", "main"),
        ("persons/khoury/index.html", "main"),
        ("search/index.html?q=Nadim", ".search-results"),
    ],
)
def test_a_stop_between_things_is_drawn_within_a_line_and_nowhere_else(open_page, path, place):
    page = open_page(path)
    assert page.locator(f"{place} .stop").first.text_content() == " · "
    broken = 0
    for width in (*range(230, 400, 12), 1280):
        page.set_viewport_size({"width": width, "height": 900})
        found = page.evaluate(STOPS, place)
        assert [drawn for within, drawn in found] == [within for within, drawn in found], width
        broken += sum(not within for within, drawn in found)
    assert broken
    assert [True, True] in found
