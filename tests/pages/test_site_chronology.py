"""The chronology in a browser: its picture, its years, the entries that they lead to."""

from dataclasses import replace

import pytest
from browsing import INTERFACES, NARROW, WIDE
from harbour import ARRIVAL, EDITION_YML, LIBRARY, marked, when

from diglot.model import Division, Text
from diglot.pages import chronology, paging, publish

pytestmark = pytest.mark.browser

PAGE = "chronology/index.html"
DAY, YEARS = "1911-03-03", "1911--1914"


def picture(page):
    """The one of the two pictures that is shown."""
    return page.locator(".timeline > svg[role]:visible")


def mark(page, identifier):
    return picture(page).locator(f".mark[href='#{identifier}']")


def middle(locator):
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def focused(page):
    return page.evaluate("document.activeElement.getAttribute('href')")


@pytest.mark.parametrize("over", ["file", "http"])
@pytest.mark.parametrize(("interface", "viewport"), [("", WIDE), ("ar/", NARROW)])
def test_a_mark_leads_to_its_entry_which_is_lit(open_page, interface, viewport, over):
    page = open_page(interface + PAGE, viewport, over, java_script_enabled=over == "http")
    page.mouse.click(*middle(mark(page, DAY)))
    if over == "http":
        page.mouse.move(*middle(mark(page, DAY)))
        assert mark(page, DAY).locator("title").text_content() == mark(page, DAY).get_attribute("aria-label")
    page.wait_for_url(f"**#{DAY}")
    assert page.locator(f"[id='{DAY}']").bounding_box()["y"] < viewport["height"] - 100
    rows = page.locator(".dated").evaluate_all("es => es.map(e => getComputedStyle(e).backgroundColor)")
    lit = [one != "rgba(0, 0, 0, 0)" for one in rows]
    assert lit == [False, True, False, False]


def test_time_runs_as_the_page_is_read_and_down_on_a_phone(open_page):
    english, arabic = open_page(PAGE), open_page(f"ar/{PAGE}")
    assert middle(mark(english, DAY))[0] < middle(mark(english, "1913-about"))[0]
    assert middle(mark(arabic, DAY))[0] > middle(mark(arabic, "1913-about"))[0]
    signs = [page.locator(".timeline .sign").first for page in (english, arabic)]
    turned = [sign.evaluate("e => new DOMMatrix(getComputedStyle(e).transform).a") for sign in signs]
    assert turned == [1, -1]
    for page in (english, arabic):
        page.set_viewport_size(NARROW)
        assert middle(mark(page, DAY))[1] < middle(mark(page, "1913-about"))[1]


@pytest.mark.parametrize("interface", INTERFACES)
def test_dates_hang_in_the_margin_beside_their_sentences(open_page, interface):
    page = open_page(interface + PAGE)
    date = page.locator(f"[id='{DAY}']").bounding_box()
    row = page.locator(f"[id='{DAY}'] ~ .dated").first.bounding_box()
    assert abs(date["y"] - row["y"]) < 60
    before = date["x"] + date["width"] <= row["x"]
    behind = row["x"] + row["width"] <= date["x"]
    assert (before, behind) == ((True, False) if interface == "" else (False, True))


def test_a_picture_is_one_stop_in_which_arrows_move_along_time(open_page):
    page = open_page(PAGE)
    page.locator("main").focus()
    page.keyboard.press("Tab")
    assert focused(page) == f"#{YEARS}"
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    before = focused(page)
    page.keyboard.press("ArrowRight")
    assert (before, focused(page)) == ("#1913-about", "#1913-07-06--1913-08-03-within")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    assert focused(page) == "#year-1911"
    page.keyboard.press("Shift+Tab")
    assert focused(page) == f"#{DAY}"
    page.keyboard.press("Enter")
    page.wait_for_url(f"**#{DAY}")


def test_without_a_script_the_tabulator_goes_by_the_years(open_page):
    page = open_page(PAGE, java_script_enabled=False)
    page.locator(".years a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**#year-1911")
    assert picture(page).locator(".mark[tabindex='0']").count() == 0


# --- many dates ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def large_site(new_harbour, tmp_path_factory):
    """The folder of a site of two texts with more dates than a page has, if a page had no more than four."""
    other = replace(ARRIVAL, id="other", title={"ar": "أخرى"}, notes=())
    library = replace(LIBRARY, documents=(ARRIVAL, other))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paging.Paging.of.__func__, "__defaults__", (4,))
        project = new_harbour(tmp_path_factory.mktemp("large"), library=library)
    assert publish.publish(project) == []
    return project.site


def test_an_old_address_of_a_date_leads_to_the_page_of_its_year(open_page, large_site):
    page = open_page(PAGE)
    page.goto(f"{(large_site / PAGE).as_uri()}#{DAY}")
    page.wait_for_url(f"**/chronology/1911/index.html#{DAY}")
    assert page.locator(f"[id='{DAY}']").inner_text() == "3 March 1911"
    page.goto((large_site / PAGE).as_uri())
    page.evaluate(f"location.hash = '#{YEARS}'")
    page.wait_for_url(f"**/chronology/1911/index.html#{YEARS}")
    plain = open_page(PAGE, java_script_enabled=False)
    plain.goto(f"{(large_site / PAGE).as_uri()}#{DAY}")
    plain.locator(".ledger a:target").click()
    plain.wait_for_url(f"**/chronology/1911/index.html#{DAY}")


def test_an_old_address_is_followed_where_the_ledger_lists_years_alone(open_page, new_harbour, tmp_path):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paging.Paging.of.__func__, "__defaults__", (1,))
        patch.setattr(chronology, "MOST_LISTED", 2)
        project = new_harbour(tmp_path)
    assert publish.publish(project) == []
    page = open_page(PAGE)
    page.goto(f"{(project.site / PAGE).as_uri()}#{DAY}")
    page.wait_for_url(f"**/chronology/1911/03/index.html#{DAY}")
    assert page.locator(f"[id='{DAY}']").inner_text() == "3 March 1911"


def test_a_text_can_be_read_alone(open_page, large_site):
    page = open_page(PAGE)
    page.goto((large_site / "chronology/1911/index.html").as_uri())
    rows, marks = page.locator(".dated:visible"), page.locator(".wide .marks:not(.away) .mark")
    assert (rows.count(), marks.count()) == (4, 4)
    page.get_by_label("Dates of").select_option(label="أخرى")
    assert (rows.count(), marks.count()) == (2, 2)
    assert page.locator(".remarks:visible").all_inner_texts() == ["أخرى", "أخرى"]
    assert page.get_by_label("Dates of").locator("option").last.evaluate("e => [e.lang, e.dir]") == ["ar", "rtl"]
    page.get_by_label("Dates of").select_option(label="All texts")
    assert (rows.count(), marks.count()) == (4, 4)
    page.goto((large_site / "chronology/1911/index.html").as_uri() + "?text=arrival")
    assert page.locator(".remarks:visible").all_inner_texts() == ["The arrival", "The arrival"]
    page.goto(page.url.replace("arrival", "nobody"))
    assert rows.count() == 4


@pytest.mark.parametrize(
    ("interface", "viewport", "keys"),
    [
        ("", WIDE, ("ArrowRight", "ArrowDown")),
        ("ar/", WIDE, ("ArrowLeft", "ArrowDown")),
        ("", NARROW, ("ArrowDown", "ArrowRight")),
        ("ar/", NARROW, ("ArrowDown", "ArrowLeft")),
    ],
)
def test_arrows_lead_along_time_and_from_text_to_text(open_page, large_site, interface, viewport, keys):
    page = open_page(PAGE, viewport)
    page.goto((large_site / interface / "chronology/1911/index.html").as_uri())
    lane = "[...document.activeElement.closest('svg[role]').querySelectorAll('.marks')].indexOf(document.activeElement.parentElement)"
    picture(page).locator("[tabindex='0']").focus()
    places = []
    for key in ("Home", *keys, "Home"):
        page.keyboard.press(key)
        places.append((focused(page), page.evaluate(lane)))
    assert places == [(f"#{YEARS}", 0), (f"#{DAY}", 0), (f"#{DAY}", 1), (f"#{YEARS}", 1)]


def test_of_one_text_only_its_years_and_dates_stay(open_page, new_harbour, tmp_path):
    def text(*years):
        segments = (marked(f"1.{n}", f"In {year}.", (year, when(year))) for n, year in enumerate(years, start=1))
        return (Text("en", (Division("1", tuple(segments)),)),)

    one = replace(ARRIVAL, original="en", texts=text("1880", "1905-01", "1906"), notes=())
    other = replace(one, id="other", title={"en": "Another"}, texts=text("1882-03", "1905"))
    project = new_harbour(
        tmp_path,
        library=replace(LIBRARY, documents=(one, other)),
        docs={"en": {"about/index.md": "# About"}},
        edition=EDITION_YML.replace("[en, ar]", "[en]"),
    )
    assert publish.publish(project) == []
    page = open_page(PAGE)
    page.goto((project.site / PAGE).as_uri())
    headings, years = page.locator(":is(h2, h3):visible"), page.locator(".years li:visible small")
    assert headings.all_inner_texts() == ["1880", "1882", "March 1882", "1905", "1905", "January 1905", "1906"]
    page.get_by_label("Dates of").select_option(label="Another")
    assert headings.all_inner_texts() == ["1882", "March 1882", "1905", "1905"]
    assert years.count() == 2
    page.get_by_label("Dates of").select_option(label="The arrival")
    assert headings.all_inner_texts() == ["1880", "1905", "January 1905", "1906"]
    assert years.count() == 3


def test_paper_says_of_which_text_the_dates_are_where_they_are_not_all(open_page, large_site):
    page = open_page(PAGE)
    page.goto((large_site / "chronology/1911/index.html").as_uri())
    line = page.locator(".chosen")
    page.emulate_media(media="print")
    assert not line.is_visible()
    page.emulate_media(media="screen")
    page.get_by_label("Dates of").select_option(label="The arrival")
    page.emulate_media(media="print")
    assert line.is_visible()
