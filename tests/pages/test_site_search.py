"""The search as a person meets it: its page, its dialog, the keyboard; from a disk and from a server."""

import json
from dataclasses import replace

import pytest
from asking import texts, write_site
from browsing import INTERFACES, NARROW, WIDE, until

from diglot.model import Entity

pytestmark = pytest.mark.browser

PAGE, DOCUMENT = "search/index.html", "texts/arrival/index.html"


def answered(page):
    """Waits for the answer to whatever was asked last, and gives what is announced."""
    page.wait_for_function("""() => {
      const place = document.querySelector(".search-results");
      return place && place.dataset.shown;
    }""")
    page.wait_for_function("() => document.querySelector('.search-status').textContent")
    return page.locator(".search-status").inner_text()


def asked(page, question, field=None):
    """Types a question, and waits until what is shown is its answer."""
    before = page.locator(".search-results").get_attribute("data-shown") or "0"
    (field or page.get_by_role("searchbox")).fill(question)
    page.wait_for_function(
        "before => Number(document.querySelector('.search-results').dataset.shown) > Number(before)", arg=before
    )
    return page.locator(".search-status").inner_text()


@pytest.mark.parametrize("over", ["file", "http"])
@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "phone"])
@pytest.mark.parametrize(
    ("interface", "said"),
    [("", "1 entry, 3 sentences"), ("ar/", "مدخل واحد، 3 جمل")],
)
def test_an_address_is_a_question(open_page, interface, said, viewport, over):
    page = open_page(f"{interface}{PAGE}?q=Nadim", viewport, over=over)
    assert answered(page) == said
    assert page.get_by_role("searchbox").input_value() == "Nadim"
    results = page.locator(".search-results")
    assert results.locator("h3").count() == 2, "a heading a text"
    assert results.locator(".record a").get_attribute("href") == "../persons/khoury/index.html"
    assert page.locator(".hit mark").all_text_contents()[:2] == ["نديم", "Nadim"]
    entry = results.locator(".record")
    assert entry.locator("> bdi").text_content() == ("Nadim Khoury" if interface else "نديم الخوري")
    assert ("3 جمل" if interface else "3 sentences") in entry.inner_text()
    life = results.locator(".life")
    assert life.text_content() == "1880–1944"
    born, died = (each.bounding_box()["x"] for each in life.locator("bdi").all())
    assert born > died if interface else born < died
    arabic, english = (page.locator(f".hit p[lang={lang}]").first.bounding_box() for lang in ("ar", "en"))
    if viewport == WIDE:
        assert english["x"] + english["width"] <= arabic["x"] and abs(english["y"] - arabic["y"]) < 20
    else:
        assert arabic["y"] + arabic["height"] <= english["y"]
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    directions = page.locator(".hit p").evaluate_all("es => es.map(e => [e.lang, getComputedStyle(e).direction])")
    assert {tuple(each) for each in directions} == {("ar", "rtl"), ("en", "ltr")}


@pytest.mark.parametrize("interface", INTERFACES)
def test_a_result_leads_to_its_sentence_and_back_to_the_question(open_page, interface):
    page = open_page(f"{interface}{PAGE}?q=nobody")
    answered(page)
    page.locator(".hit").get_by_role("link", name="الوصول 1.2" if interface else "The arrival 1.2").click()
    assert page.url.endswith(f"/site/{interface}{DOCUMENT}#1.2")
    page.go_back()
    answered(page)
    assert page.locator(".hit").count() == 1
    page.locator(".hit p").last.click()
    assert page.url.endswith(f"/site/{interface}{DOCUMENT}#1.2"), "its words lead there too"


def test_what_is_typed_is_in_the_address_and_comes_back(open_page):
    page = open_page(PAGE)
    page.get_by_role("searchbox").wait_for()
    assert page.evaluate("document.activeElement.type") == "search"
    assert asked(page, "«box of books» books") == "1 sentence"
    assert page.locator(".hit p[lang=en]").inner_text() == "Nadim had a box of books with him, and nobody waited."
    for back in ("Escape", "/"):
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.className") == "result place"
        page.keyboard.press(back)
        until(page, "document.activeElement.type === 'search'")
        assert page.evaluate("document.activeElement.value") == "«box of books» books"
    assert asked(page, "«box of books»") == "1 sentence"
    page.get_by_label("As written").check()
    page.get_by_role("button", name="Search").click()
    assert "exact=1" in page.url and "q=" in page.url
    page.reload()
    assert answered(page) == "1 sentence"
    assert page.get_by_label("As written").is_checked()
    assert page.locator(".hit mark").all_text_contents() == ["box of books"]


@pytest.mark.parametrize("question", ["Nadim", "Navig", "صور", "ship"])
def test_what_is_shown_of_an_answer_stays_where_it_is(open_page, question):
    page = open_page(PAGE)
    page.evaluate("""() => {
      const place = document.querySelector(".search-results");
      const seen = window.seen = { added: 0, moved: 0 };
      new MutationObserver((changes) => {
        for (const { addedNodes, removedNodes, nextSibling } of changes) {
          seen.added += addedNodes.length;
          if (removedNodes.length || nextSibling) seen.moved += 1;
        }
      }).observe(place, { childList: true, subtree: true });
    }""")
    asked(page, question)
    seen = page.evaluate("seen")
    assert seen["added"] and not seen["moved"], seen


def test_a_note_comes_after_sentences_and_says_so(open_page):
    page = open_page(f"{PAGE}?q=register")
    assert answered(page) == "1 entry, 1 note"
    note = page.locator(".hit a")
    assert (note.inner_text(), note.get_attribute("href")) == ("Note 1", "../texts/arrival/index.html#fn:1.1")


def test_words_are_found_as_they_are_typed(open_page):
    page = open_page(PAGE)
    assert asked(page, "tra") == "Nothing found for “tra”."
    assert asked(page, "Navig") == "1 entry, 1 sentence"
    assert "Words that begin with “Navig”" in page.locator(".search-results").inner_text()
    assert asked(page, "") == ""
    assert page.locator(".result").count() == 0


@pytest.mark.parametrize(("interface", "said"), [("", "Nothing found for “qqqq”."), ("ar/", "لا نتيجة لـ«qqqq».")])
def test_where_there_is_nothing_it_says_so_and_offers_the_indexes(open_page, interface, said):
    page = open_page(f"{interface}{PAGE}?q=qqqq")
    assert answered(page) == said
    hint = page.locator(".search-results .nothing")
    before = hint.inner_text()
    assert page.locator(".search-indexes a").count() == 7
    page.locator("[name=exact]").check()
    until(page, f"document.querySelector('.search-results .nothing').innerText !== {json.dumps(before)}")
    assert before and hint.inner_text()


@pytest.mark.parametrize("over", ["file", "http"])
@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "phone"])
@pytest.mark.parametrize("interface", INTERFACES)
def test_a_key_opens_a_dialog_from_anywhere(open_page, interface, viewport, over):
    page = open_page(f"{interface}persons/index.html", viewport, over=over)
    assert not [url for url in page.asked if "search" in url]
    page.keyboard.press("/")
    dialog = page.get_by_role("dialog")
    dialog.wait_for()
    field = dialog.get_by_role("searchbox")
    assert field.evaluate("e => e === document.activeElement && e.value === ''")
    asked(page, "صور", field)
    for step, focused in (("ArrowDown", "places/tyre"), ("ArrowDown", "texts/arrival"), ("ArrowUp", "places/tyre")):
        page.keyboard.press(step)
        assert focused in page.evaluate("document.activeElement.href || ''")
    box = dialog.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= viewport["width"]
    page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")
    page.keyboard.press("/")
    dialog.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{interface}places/tyre/index.html")


def test_enter_goes_to_the_page_of_the_search(open_page):
    page = open_page(DOCUMENT)
    page.locator(".head .search").click()
    page.get_by_role("searchbox").fill("ship")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/index.html?q=ship")
    assert answered(page) == "1 sentence, 1 note"


def test_what_is_printed_and_corrected_is_found_by_either(open_page):
    page = open_page(PAGE)
    assert asked(page, "نديمم") == "1 entry, 1 sentence"
    assert page.locator(".hit .facts").inner_text() == "printed: نديمم"
    assert "نديم وصندوق" in page.locator(".hit p[lang=ar]").inner_text()


def test_a_result_on_the_page_itself_takes_the_dialog_away(open_page):
    page = open_page(DOCUMENT)
    page.keyboard.press("/")
    dialog = page.get_by_role("dialog")
    dialog.wait_for()
    assert not dialog.locator(".search-all").is_visible(), "there is nothing yet"
    assert asked(page, "nobody") == "1 sentence"
    dialog.locator(".hit a").click()
    dialog.wait_for(state="hidden")
    assert page.locator("[id='1.2']").evaluate("e => e.matches('.lit')")
    page.keyboard.press("/")
    assert dialog.get_by_role("link", name="All results").get_attribute("href").endswith("index.html?q=nobody")
    dialog.get_by_role("button", name="Close").click()
    dialog.wait_for(state="hidden")
    page.keyboard.press("/")
    page.keyboard.type("qqqq")
    until(page, "document.querySelector('.search-dialog .nothing nav, .search-dialog .nothing ul')")
    assert dialog.get_by_role("searchbox").input_value() == "qqqq", "what was asked before makes way"
    assert dialog.locator(".nothing").get_by_role("link").count() == 7
    assert not dialog.locator(".search-all").is_visible()
    page.mouse.click(5, 890)
    dialog.wait_for(state="hidden")


def test_of_two_questions_in_haste_the_last_is_answered(open_page):
    page = open_page(PAGE)
    asked(page, "books")
    page.get_by_role("searchbox").evaluate("""field => {
      for (const question of ["ship", "nobody"]) {
        field.value = question;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }""")
    until(page, "document.querySelector('.hit mark')?.textContent === 'nobody'")
    assert page.locator(".hit").count() == 1


def test_a_name_spelt_otherwise_says_how_it_is_written(open_page):
    page = open_page(PAGE)
    asked(page, "Khouri")
    assert page.locator(".similar").inner_text().startswith("Written otherwise: ")
    assert "Khoury" in page.locator(".records").inner_text()


def test_more_is_shown_when_it_is_asked_for_and_gone_to(browser, tmp_path):
    named = {key: Entity(key, "person", {"en": name}) for key, name in (("a", "Layla Alwan"), ("b", "Layla"))}
    page = browser.new_page()
    page.goto((write_site(replace(texts(), authority=named), tmp_path) / "search/index.html").as_uri())
    asked(page, "the ")
    results = page.locator(".hit a.result")
    assert results.count() == 12
    page.get_by_role("button", name="More").click()
    until(page, "document.querySelectorAll('.hit').length > 12")
    assert results.nth(12).evaluate("e => e === document.activeElement")
    asked(page, "Layla")
    names = page.locator(".record a bdi").all_text_contents()
    assert names == ["Layla", "Layla Alwan"], "first who is called just so"
    assert asked(page, "“old door”") == "1 sentence", "though another has both words"
    assert asked(page, "as door ").startswith("Nothing found"), "«as» is an article before a hyphen alone"
    asked(page, "كتب")
    assert "كُتُبٌ" in page.locator("mark").all_text_contents(), "with its last sign"
    page.close()


def test_the_browser_goes_back_to_the_question_before(open_page):
    page = open_page(PAGE)
    asked(page, "ship")
    page.get_by_role("button", name="Search").click()
    asked(page, "nobody")
    page.go_back()
    page.wait_for_function("() => document.querySelector('[type=search]').value === 'ship'")
    page.wait_for_function("() => document.querySelector('.search-status').textContent === '1 sentence, 1 note'")


def test_where_the_script_of_the_search_is_missing_its_page_is_there(open_page):
    page = open_page(DOCUMENT, over="http")
    page.route("**/search.js", lambda route: route.abort())
    with page.context.expect_page() as other:
        page.locator(".head .search").click(modifiers=["Control"])
    other.value.wait_for_url(f"**/{PAGE}")
    page.keyboard.press("/")
    page.wait_for_url(f"**/{PAGE}")
    page.complaints.clear()


@pytest.mark.parametrize(("interface", "said"), [("", "needs JavaScript"), ("ar/", "جافاسكربت")])
def test_without_javascript_the_page_says_so_and_offers_the_indexes(open_page, interface, said):
    page = open_page(DOCUMENT if not interface else f"ar/{DOCUMENT}", java_script_enabled=False)
    page.locator(".head .search").click()
    assert page.url.endswith(f"{interface}{PAGE}")
    assert said in page.locator("noscript p").inner_text()  # Its words are no text to Playwright's other ways.
    assert page.get_by_role("searchbox").count() == 0
    page.locator(".search-indexes").get_by_role("link").nth(1).click()
    assert page.url.endswith(f"{interface}persons/index.html")


def test_where_the_index_is_missing_it_says_so(open_page):
    page = open_page(PAGE, over="http")
    page.get_by_role("searchbox").wait_for()
    page.route("**/assets/search/word-*", lambda route: route.abort())
    assert asked(page, "ship") == "The search index could not be loaded."
    page.complaints.clear()
    page.unroute("**/assets/search/word-*")
    assert asked(page, "ships ship") == "1 sentence, 1 note" or asked(page, "ship") == "1 sentence, 1 note"
