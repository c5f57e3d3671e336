"""Indexes as a reader uses them: jumping by letter, filtering by name in any spelling, from an entry to the next."""

import pytest
from browsing import INTERFACES, NARROW, WIDE

pytestmark = pytest.mark.browser

PERSONS = "persons/index.html"
KHOURY, ALWAN = "Khoury, Nadim", "Alwan, Layla"


def shown(page):
    """The entries that are to be seen."""
    return [
        name for name in page.locator("dl dt a").all_inner_texts() if page.get_by_role("link", name=name).is_visible()
    ]


def field(page):
    return page.get_by_role("searchbox")


@pytest.mark.parametrize("over", ["file", "http"])
@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_an_index_is_filtered_as_one_types(open_page, over, viewport):
    page = open_page(PERSONS, viewport, over)
    assert shown(page) == [ALWAN, KHOURY]
    field(page).fill("khou")
    assert shown(page) == [KHOURY]
    assert page.get_by_role("status").inner_text() == "1 entry"
    assert page.locator("h2:visible").all_inner_texts() == ["K"]
    assert page.locator(".letters a:visible").all_inner_texts() == ["K"]
    field(page).press("Escape")
    assert shown(page) == [ALWAN, KHOURY]
    assert (field(page).input_value(), page.get_by_role("status").inner_text()) == ("", "")
    field(page).press("/")
    assert field(page).input_value() == "/"
    field(page).fill("nobody at all")
    assert shown(page) == []
    assert page.get_by_role("status").inner_text() == "No entry has that name."


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("نَديـم", KHOURY),
        ("خورى", KHOURY),
        ("الخوري نديم", KHOURY),
        ("أبو", None),
        ("ABU", KHOURY),
        ("abu sálim", KHOURY),
        ("ليلي", ALWAN),
        ("علوان", ALWAN),
        ("الليلى", ALWAN),
    ],
)
def test_a_name_is_found_in_any_language_and_spelling(open_page, typed, name):
    page = open_page(PERSONS)
    field(page).fill(typed)
    assert shown(page) == ([name] if name else [])


def test_a_letter_stays_as_long_as_one_of_its_entries_does(open_page, harbour_site):
    text = (harbour_site / PERSONS).read_text(encoding="utf-8")
    more = text.replace("</dl>", "<dt><a href='../alwan/'>Amin, Sami (1990)</a></dt><dd>Sailor.</dd></dl>", 1)
    page = open_page("index.html", over="http")
    page.route(f"**/{PERSONS}", lambda route: route.fulfill(body=more, content_type="text/html"))
    page.goto(page.url.replace("index.html", PERSONS))
    for typed in ("amin", "alwan", "١٩٩٠"):
        field(page).fill(typed)
        assert page.locator("h2:visible").all_inner_texts() == ["A"]
        assert page.get_by_role("status").inner_text() == "1 entry"


def test_in_arabic_too(open_page):
    page = open_page(f"ar/{PERSONS}")
    field(page).fill("Khoury")
    assert shown(page) == ["نديم الخوري"]
    assert page.get_by_role("status").inner_text() == "مدخل واحد"
    assert field(page).evaluate("e => getComputedStyle(e).direction") == "ltr"


def test_an_index_of_one_entry_has_no_field(open_page):
    page = open_page("places/index.html")
    page.keyboard.press("/")
    page.get_by_role("dialog").wait_for()
    assert page.locator(".filter").count() == 0


def test_without_javascript_the_index_is_whole_and_has_no_field(open_page):
    page = open_page(PERSONS, java_script_enabled=False)
    assert shown(page) == [ALWAN, KHOURY]
    assert field(page).count() == 0
    page.locator(".letters").get_by_role("link", name="K").click()
    assert page.url.endswith("#letter-4b")


@pytest.mark.parametrize("interface", INTERFACES)
def test_a_name_and_its_counterpart_stand_beside_each_other_each_in_its_direction(open_page, interface):
    page = open_page(interface + PERSONS)
    own, other = page.locator("dt a").first.bounding_box(), page.locator("dt .other").first.bounding_box()
    assert abs(own["y"] - other["y"]) < 15
    assert (own["x"] < other["x"]) == (interface == "")
    directions = [page.locator(one).first.evaluate("e => getComputedStyle(e).direction") for one in ("dt", "dt .other")]
    assert directions == (["ltr", "rtl"] if interface == "" else ["rtl", "ltr"])


WORDS = """(list, words) => {
  const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return words.map((each) => {
    const node = found.find(({ data }) => data.includes(each));
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(each));
    range.setEnd(node, node.data.indexOf(each) + each.length);
    return range.getBoundingClientRect().toJSON();
  });
}"""


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("interface", INTERFACES)
def test_the_forms_of_a_name_have_a_line_for_each_language_which_runs_in_its_direction(open_page, interface, viewport):
    page = open_page(f"{interface}persons/khoury/index.html", viewport)
    names = ["نديم الخوري", "نديمم", "Nadim", "Nadim Khoury"]
    first, second, one, other = page.locator("article > dl").first.evaluate(WORDS, names)
    assert first["y"] == second["y"]
    assert first["left"] > second["right"]
    assert one["y"] == other["y"]
    assert one["right"] < other["left"]
    assert abs(first["y"] - one["y"]) > first["height"] / 2


def test_from_an_entry_to_the_next_and_to_its_index(open_page):
    page = open_page("persons/alwan/index.html")
    page.get_by_role("link", name="Nadim Khoury").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Nadim Khoury"
    page.locator(".turning").get_by_role("link", name="Persons").click()
    assert page.url.endswith("/site/persons/index.html")


@pytest.mark.parametrize("interface", INTERFACES)
def test_from_a_text_to_its_facts_and_back(open_page, interface):
    page = open_page(f"{interface}texts/arrival/index.html")
    page.locator(".facts a[href^=about]").click()
    assert page.locator("td").nth(2).inner_text() == "62"
    page.locator(".facts a").click()
    assert page.url.endswith(f"/site/{interface}texts/arrival/index.html")


def test_a_name_in_the_other_language_alone_is_a_block_of_its_own_direction_at_the_pages_side(open_page):
    for interface in INTERFACES:
        page = open_page(f"{interface}events/strike/index.html")
        name = page.locator("dd.alone > bdi").first
        label = page.locator("dd.alone").first
        assert name.evaluate("each => getComputedStyle(each).display") == "block"
        assert name.evaluate("each => getComputedStyle(each).direction") == ("ltr" if interface else "rtl")
        own, around = name.bounding_box(), label.bounding_box()
        side = (lambda box: box["x"] + box["width"]) if interface else (lambda box: box["x"])
        assert abs(side(own) - side(around)) < 2


@pytest.mark.parametrize(("path", "line"), [("works/index.html", "underline"), (PERSONS, "none")])
def test_a_title_within_its_reference_is_told_from_it_and_a_name_in_its_column_needs_no_line(open_page, path, line):
    links = open_page(path).locator(".index dt a")
    assert {link.evaluate("a => getComputedStyle(a).textDecorationLine") for link in links.all()} == {line}


def test_on_paper_a_letter_stands_beside_its_first_entry_and_is_bound_to_it(open_page):
    page = open_page(PERSONS, {"width": 700, "height": 900})
    page.emulate_media(media="print")
    letter, entry = page.locator(".index > h2").first, page.locator(".index dt").first
    bound = "e => [getComputedStyle(e).breakAfter, getComputedStyle(e).float]"
    assert [each.evaluate(bound) for each in (letter, entry)] == [["avoid", "none"]] * 2
    one, other = letter.bounding_box(), entry.bounding_box()
    assert abs(one["y"] - other["y"]) < 4
    assert one["x"] < other["x"]
