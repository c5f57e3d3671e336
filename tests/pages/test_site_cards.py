"""Names, dates and corrected words in a browser: their cards, their legend, the switches that turn the marks off."""

import pytest
from browsing import INTERFACES, NARROW, WIDE, until

pytestmark = pytest.mark.browser

DOCUMENT, OTHER = "texts/arrival/index.html", "texts/waiting/index.html"
TOUCH = {"has_touch": True, "is_mobile": True}


def card(page):
    return page.locator(".card")


def lines(page):
    """The lines of the card that is shown."""
    card(page).wait_for(state="visible")
    return [text.strip() for text in card(page).locator("dt, dd, p").all_text_contents()]


def name(page, words="Nadim Khoury"):
    return page.locator(".row").get_by_role("link", name=words, exact=True)


def assert_beside(page, words):
    """The card stands within the screen and over none of its words."""
    at, screen = card(page).bounding_box(), page.viewport_size
    assert at["x"] >= 0
    assert at["x"] + at["width"] <= screen["width"]
    boxes = words.evaluate("e => [...e.getClientRects()].map(({top, bottom}) => [top, bottom])")
    assert at["y"] >= boxes[-1][1] or at["y"] + at["height"] <= boxes[0][0]
    return at


# --- with a mouse -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("over", ["file", "http"])
def test_who_a_name_is_shows_beside_it_and_goes_when_the_pointer_leaves(open_page, over):
    page = open_page(DOCUMENT, over=over)
    assert not card(page).is_visible()
    name(page).hover()
    assert lines(page) == ["Nadim Khoury نديم الخوري 1880–1944", "Clerk and traveller."]
    assert_beside(page, name(page))
    page.mouse.move(0, 0)
    card(page).wait_for(state="hidden")


def test_the_pointer_may_enter_the_card_and_follow_its_link(open_page):
    page = open_page(DOCUMENT)
    page.clock.install()
    name(page).hover()
    page.clock.run_for(1000)
    assert page.locator("[id='who-khoury']").count() == 1
    card(page).get_by_role("link", name="Nadim Khoury").hover()
    page.clock.run_for(5000)
    assert card(page).is_visible()
    assert name(page).get_attribute("aria-describedby") == "card"
    card(page).get_by_role("link", name="Nadim Khoury").click()
    assert page.url.endswith("/persons/khoury/index.html")


@pytest.mark.parametrize(
    ("interface", "said"),
    [
        (
            "",
            [
                "between 6 July 1913 and 3 August 1913 [1913-07-06..1913-08-03]",
                "Shaaban 1331 in the Hijri calendar · converted by tables, right to a day or two · probable",
            ],
        ),
        (
            "ar/",
            [
                "بين 6 يوليو 1913 و3 أغسطس 1913 [1913-07-06..1913-08-03]",
                "شعبان 1331 بالتقويم الهجري · محوَّل بالحساب، وقد يزيد يوماً أو يومين أو ينقص · راجح",
            ],
        ),
    ],
)
def test_a_date_shows_its_value_and_its_calendar_in_the_language_of_the_interface(open_page, interface, said):
    page = open_page(interface + DOCUMENT)
    name(page, "شعبان 1331").hover()
    assert lines(page) == said
    direction = card(page).evaluate("e => [e.closest('[lang]').lang, getComputedStyle(e).direction]")
    assert direction == (["ar", "rtl"] if interface else ["en", "ltr"])


def test_a_card_begins_where_its_words_begin(open_page):
    page = open_page(DOCUMENT)
    arabic, english = name(page, "نديم الخوري"), name(page)
    arabic.hover()
    lines(page)
    at, words = assert_beside(page, arabic), arabic.bounding_box()
    assert at["x"] + at["width"] == pytest.approx(words["x"] + words["width"], abs=1)
    english.hover()
    english.and_(page.locator("[aria-describedby]")).wait_for()
    assert page.locator("[aria-describedby]").count() == 1, "one at a time"
    at, words = assert_beside(page, english), english.bounding_box()
    assert at["x"] == pytest.approx(words["x"], abs=1)
    page.set_viewport_size({"width": 1000, "height": 900})
    left = "document.querySelector('{}').getBoundingClientRect().left"
    until(page, f"Math.abs({left.format('.card')} - {left.format('[aria-describedby]')}) < 1")
    assert_beside(page, english)


def test_where_there_is_no_room_under_the_words_the_card_stands_over_them_and_follows_them(open_page):
    page = open_page(DOCUMENT)
    words = name(page)
    bottom = words.bounding_box()["y"] + words.bounding_box()["height"]
    page.set_viewport_size({"width": 1280, "height": int(bottom) + 40})
    words.hover()
    lines(page)
    at = assert_beside(page, words)
    assert at["y"] < words.bounding_box()["y"]
    apart = words.bounding_box()["y"] - at["y"]
    page.evaluate("scrollBy(0, 60)")
    assert words.bounding_box()["y"] - assert_beside(page, words)["y"] == pytest.approx(apart, abs=1)


def test_a_card_is_no_higher_than_the_room_that_there_is(open_page):
    page = open_page(DOCUMENT, {"width": 1280, "height": 270})
    words = name(page, "نديم")
    words.evaluate("e => e.scrollIntoView({ block: 'center' })")
    words.hover()
    assert len(lines(page)) == 4
    at = assert_beside(page, words)
    assert at["y"] >= 0
    assert at["y"] + at["height"] <= 270


def test_of_words_that_are_broken_the_card_stands_under_the_last_line(open_page):
    page = open_page(DOCUMENT, NARROW)
    broken = "es => es.findIndex(e => e.getClientRects().length > 1)"
    links = page.locator(".row a.date")
    widths = iter(range(320, 480, 8))
    while links.evaluate_all(broken) < 0:
        page.set_viewport_size({"width": next(widths), "height": 844})
    words = links.nth(links.evaluate_all(broken))
    words.hover(position={"x": 2, "y": 2} if words.get_attribute("lang") else None)
    lines(page)
    assert_beside(page, words)


# --- with the keyboard --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("interface", INTERFACES)
def test_with_the_keyboard_the_card_describes_the_link_and_escape_hides_it(open_page, interface):
    page = open_page(interface + DOCUMENT)
    page.locator("[id='fnref:2.1'] a").focus()
    page.keyboard.press("Tab")
    focused = "document.activeElement.textContent"
    assert page.evaluate(focused) == "1911 و1914"
    assert lines(page)[0].startswith(("1911 to 1914", "1911 إلى 1914"))
    described = "document.getElementById(document.activeElement.getAttribute('aria-describedby'))"
    assert page.evaluate(f"{described}.getAttribute('role')") == "tooltip"
    page.mouse.move(5, 5)
    page.keyboard.press("Escape")
    assert not card(page).is_visible()
    assert page.evaluate(focused) == "1911 و1914"
    assert not page.locator("[aria-describedby]").count()
    page.keyboard.press("Tab")
    assert lines(page)[0].startswith(("Navigation Company", "شركة الملاحة"))
    page.clock.install()
    page.locator(":focus").hover()
    page.mouse.move(5, 5)
    page.clock.run_for(5000)
    assert card(page).is_visible(), "the pointer takes away what it has brought, and no more"
    page.evaluate("document.activeElement.blur()")
    assert not card(page).is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/organisations/navigation/index.html")


def test_names_in_notes_have_cards_and_those_of_the_list_have_none(open_page):
    page = open_page(DOCUMENT)
    page.locator(".footnote a.work").first.hover()
    assert lines(page) == ["The Register of the Port سجل المرفأ", "Haddad, Karim · Tyre, Harbour Press, 1990"]
    page.locator("#who-khoury a").focus()
    card(page).wait_for(state="hidden")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('dt').id") == "who-khoury"
    assert not card(page).is_visible()


def test_in_a_note_that_is_open_a_card_may_be_clicked_and_escape_leaves_one_after_the_other(open_page):
    page = open_page(DOCUMENT)
    page.locator("[id='fnref2:1.1'] a").click()
    note = page.locator(".note.open")
    note.locator("a.work").hover()
    card(page).locator("dd").click()
    assert note.is_visible() and card(page).is_visible()
    page.keyboard.press("Escape")
    assert note.is_visible() and not card(page).is_visible()
    page.keyboard.press("Escape")
    assert note.count() == 0


# --- by touch -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("interface", INTERFACES)
def test_a_tap_shows_the_card_another_follows(open_page, interface):
    page = open_page(interface + DOCUMENT, NARROW, **TOUCH)
    page.clock.install()
    name(page).tap()
    page.clock.run_for(2000)
    shown = lines(page)
    assert shown[1] == ("كاتب ورحّالة." if interface else "Clerk and traveller.")
    assert page.url.endswith(DOCUMENT)
    assert_beside(page, name(page))
    label = "نديم الخوري" if interface else "Nadim Khoury"
    assert page.get_by_role("dialog", name=label).evaluate("e => e === document.activeElement")
    page.locator("[id='en.2.3']").tap()
    assert not card(page).is_visible()
    name(page).tap()
    name(page).tap()
    page.wait_for_url("**/persons/khoury/index.html")


def test_the_link_in_a_tapped_card_leads_on_and_escape_gives_the_focus_back(open_page):
    page = open_page(DOCUMENT, NARROW, **TOUCH)
    name(page, "strike").tap()
    card(page).wait_for(state="visible")
    page.keyboard.press("Escape")
    assert not card(page).is_visible()
    assert page.evaluate("document.activeElement.textContent") == "strike"
    page.keyboard.press("Tab")
    card(page).wait_for(state="visible")
    assert card(page).evaluate("e => [e.getAttribute('role'), e.getAttribute('aria-label')]") == ["tooltip", None]
    name(page, "strike").tap()
    card(page).get_by_role("link", name="Dockers’ strike").tap()
    page.wait_for_url("**/events/strike/index.html")


# --- corrected words ----------------------------------------------------------------------------------------------


def test_a_corrected_name_shows_who_it_is_and_what_was_printed_and_leads_to_the_list(open_page):
    page = open_page(DOCUMENT)
    name(page, "نديم").hover()
    assert lines(page) == [
        "Nadim Khoury نديم الخوري 1880–1944",
        "Clerk and traveller.",
        "نديم for printed نديمم: misprint",
        "All corrections",
    ]
    card(page).get_by_role("link", name="All corrections").click()
    assert page.url.endswith("#corr-1.2-1")
    assert not card(page).is_visible()
    page.locator("[id='corr-1.2-1']").get_by_role("link", name="1.2").click()
    assert page.url.endswith("#1.2")


def test_corrected_words_that_are_no_name_are_a_link_that_the_keyboard_reaches(open_page):
    page = open_page(OTHER)
    page.locator("[id='1.1'] .no").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert not page.locator(".row .corr[title]").count(), "the card says it better"
    assert lines(page) == ["كاملاً for printed كاملاا: misprint", "All corrections"]
    page.keyboard.press("Enter")
    assert page.url.endswith("#corr-1.1-1")


# --- marks --------------------------------------------------------------------------------------------------------

DRAWN = "es => es.map(e => getComputedStyle(e).textDecorationLine).every(line => line === 'none')"
LINKS = ".row :is(.person, .date, .corr)"


def test_marks_turned_off_stay_off_over_pages_and_cards_with_them(open_page):
    page = open_page(DOCUMENT, over="http")
    assert not page.locator(LINKS).evaluate_all(DRAWN)
    page.get_by_label("Marks", exact=True).uncheck()
    assert page.locator(LINKS).evaluate_all(DRAWN)
    page.goto(page.url.replace(DOCUMENT, f"ar/{OTHER}"))
    assert not page.get_by_label("العلامات", exact=True).is_checked()
    assert page.locator(LINKS).evaluate_all(DRAWN)
    page.locator("[id='1.1'] .no").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "نديم الخوري"
    assert not card(page).is_visible()
    page.get_by_label("العلامات", exact=True).check()
    page.reload()
    assert page.get_by_label("العلامات", exact=True).is_checked()
    name(page, "نديم الخوري").hover()
    assert lines(page)[0].startswith("نديم الخوري")


@pytest.mark.parametrize(("interface", "switch"), [("", "Marks"), ("ar/", "العلامات")])
def test_a_name_a_date_and_a_corrected_word_have_a_line_of_their_kind_until_it_is_turned_off(
    open_page, interface, switch
):
    page = open_page(interface + DOCUMENT)
    line = (
        "e => (own => [own.textDecorationLine, own.textDecorationStyle, own.color === getComputedStyle(e.closest('.text')).color])"
        "(getComputedStyle(e))"
    )
    kinds = {".row a.person": "solid", ".row a.place": "solid", ".row a.date": "dotted", ".row .corr": "dashed"}
    for selector, style in kinds.items():
        assert page.locator(selector).first.evaluate(line)[:2] == ["underline", style]
    page.get_by_label(switch, exact=True).uncheck()
    page.mouse.move(0, 0)
    for selector in kinds:
        assert page.locator(selector).first.evaluate(line)[::2] == ["none", True]


def test_numbers_and_note_marks_have_a_switch_of_their_own(open_page):
    page = open_page(DOCUMENT)
    number, mark = page.locator("[id='1.1'] .no"), page.locator("[id='fnref:2.1'] a")
    page.get_by_text("What the marks mean").click()
    page.locator(".body").evaluate("e => { e.style.blockSize = '900px'; }")  # whatever becomes of its height
    notes = page.locator(".margin .note:visible")
    assert notes.count() == 6
    page.get_by_label("Numbers and note marks").uncheck()
    assert not number.is_visible()
    assert not mark.is_visible()
    assert notes.count() == 0, "nothing that they could stand beside"
    page.get_by_label("Numbers and note marks").check()
    assert notes.count() == 6
    page.get_by_label("Numbers and note marks").uncheck()
    page.reload()
    assert not number.is_visible()
    assert not page.locator(LINKS).evaluate_all(DRAWN)


@pytest.mark.parametrize(("interface", "summary"), [("", "What the marks mean"), ("ar/", "معاني العلامات")])
def test_the_legend_says_what_the_marks_of_this_page_mean(open_page, interface, summary):
    page = open_page(interface + DOCUMENT, NARROW)
    meanings = page.locator(".legend dd")
    assert meanings.first.is_hidden()
    page.get_by_text(summary).click()
    assert [each.is_visible() for each in meanings.all()] == [True] * 8
    page.goto(page.url.replace(DOCUMENT, OTHER))
    page.get_by_text(summary).click()
    assert [each.is_visible() for each in meanings.all()].count(True) == 4
    style = "e => (s => [s.textDecorationLine, s.textDecorationStyle, s.textDecorationColor])(getComputedStyle(e))"
    same = [(".like-name", ".row .person"), (".like-correction", ".row .correction .corr")]
    for sample, mark in same:
        assert page.locator(sample).evaluate(style) == page.locator(mark).first.evaluate(style)


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_without_javascript_lists_legend_and_switch_are_there(open_page, viewport):
    page = open_page(DOCUMENT, viewport, java_script_enabled=False)
    page.get_by_text("What the marks mean").click()
    assert page.locator(".legend dd").first.is_visible()
    number = page.locator("[id='1.1'] .no")
    assert number.is_visible()
    page.get_by_label("Numbers and note marks").uncheck()
    assert not number.is_visible()
    page.get_by_label("Marks", exact=True).uncheck()
    assert page.locator(".row .person").first.evaluate("e => getComputedStyle(e).textDecorationLine") == "none"
    entry = page.locator("dt#who-khoury")
    assert entry.text_content() == "Nadim Khoury نديم الخوري 1880–1944"
    assert page.locator(".row .corr").first.get_attribute("title") == "في المطبوع: نديمم"
    page.locator("#who-khoury ~ .where").first.get_by_role("link", name="1.2").click()
    assert page.url.endswith("#1.2")
