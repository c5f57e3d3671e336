"""What a reader sees who reads otherwise: colours of their own, letters enlarged and set apart, on paper."""

import pytest
from browsing import INTERFACES, NARROW

pytestmark = pytest.mark.browser

DOCUMENT, CHRONOLOGY, PERSON = "texts/arrival/index.html", "chronology/index.html", "persons/khoury/index.html"
SPACED = """document.adoptedStyleSheets = [Object.assign(new CSSStyleSheet(), {})];
document.adoptedStyleSheets[0].replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`)"""
CUT_OFF = """() => [...document.querySelectorAll("main *, header *")].filter((each) => {
  const style = getComputedStyle(each);
  const hides = style.overflowX === "hidden" && each.clientWidth > 1 && each.checkVisibility();
  return hides && !each.closest(".margin") && each.scrollWidth > each.clientWidth + 1;
}).map((each) => each.outerHTML.slice(0, 80))"""
"""What hides a part of its line; a folded note in the margin is meant to."""


def shown(page, selector, name):
    """A property of the first element, as it is drawn."""
    return page.locator(selector).first.evaluate("(each, name) => getComputedStyle(each)[name]", name)


def test_in_the_readers_own_colours_a_line_says_what_a_wash_says(open_page):
    page = open_page(f"{DOCUMENT}#1.1", forced_colors="active")
    page.locator(".seg.lit").nth(1).wait_for()
    for lit in page.locator(".seg.lit").all():
        assert lit.evaluate("each => getComputedStyle(each).outlineStyle") == "solid", "the counterpart too"
    paper = shown(page, "body", "backgroundColor")
    assert shown(page, ".views a:not([aria-current])", "borderBottomColor") == paper
    assert shown(page, ".views a[aria-current]", "borderBottomColor") != paper


def test_in_the_readers_own_colours_the_way_to_the_text_can_be_read(open_page):
    page = open_page(DOCUMENT, forced_colors="active")
    page.keyboard.press("Tab")
    assert shown(page, ".skip", "color") != shown(page, ".skip", "backgroundColor")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_the_readers_own_colours_time_is_cut_by_the_paper(open_page, scheme):
    page = open_page(PERSON, forced_colors="active", color_scheme=scheme)
    paper = shown(page, "body", "backgroundColor")
    style = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper')")
    assert style.strip() == "Canvas"
    assert shown(page, "mark", "outlineStyle") == "solid"
    page.goto(page.url.replace(PERSON, CHRONOLOGY))
    assert shown(page, ".timeline .date span", "backgroundColor") == paper


def test_who_asks_for_more_contrast_gets_no_quiet_colours(open_page):
    page = open_page(DOCUMENT, contrast="more")
    assert shown(page, ".document > .facts", "color") == shown(page, "body", "color")


@pytest.mark.parametrize("interface", INTERFACES)
@pytest.mark.parametrize("viewport", [{"width": 1280, "height": 900}, NARROW])
def test_letters_and_lines_set_apart_are_not_cut_off(open_page, interface, viewport):
    page = open_page(interface + DOCUMENT, viewport)
    for path in (DOCUMENT, PERSON, CHRONOLOGY, "index.html"):
        page.goto(f"{page.url.partition('/site/')[0]}/site/{interface}{path}")
        page.evaluate(SPACED)
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
        assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("size", ["1", "2", "5"])
def test_the_number_of_a_heading_is_large_enough_to_tap(open_page, size):
    page = open_page(DOCUMENT)
    page.evaluate("size => document.documentElement.dataset.size = size", size)
    boxes = [each.bounding_box() for each in page.locator(":is(h2, h3, h4).seg > a.no").all()]
    assert boxes
    assert min(min(each["width"], each["height"]) for each in boxes) >= 24


def test_small_letters_are_no_paler_than_the_quiet_ones(open_page):
    page = open_page(CHRONOLOGY)
    assert shown(page, ".years small", "opacity") == "1"
