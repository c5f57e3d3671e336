"""A text on paper: what faces what, what stands at the end, and nothing to press."""

import pytest
from browsing import INTERFACES, seen

pytestmark = pytest.mark.browser

DOCUMENT = "texts/arrival/index.html"


@pytest.mark.parametrize("interface", INTERFACES)
def test_on_paper_the_texts_face_each_other_and_the_notes_stand_at_the_end_with_nothing_to_press(open_page, interface):
    page = open_page(interface + DOCUMENT)
    page.locator("[id='1.1'] .no").click()
    page.get_by_role("dialog").get_by_role("button").first.wait_for()
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 620, "height": 900})
    assert not seen(
        page, "button, select, input, summary, .margin .note, .peek, .sheet, .tools, .neighbour, .head nav, .back"
    )
    for number in ("1.1", "2.1"):
        arabic, english = (page.locator(f"[id='{each}']").bounding_box() for each in (number, f"en.{number}"))
        assert english["x"] + english["width"] <= arabic["x"] + 1
        assert abs(arabic["y"] - english["y"]) < 20
    last = page.locator(".body .row").last.bounding_box()
    listed = [each.bounding_box() for each in page.locator(".footnote li").all()]
    assert len(listed) == 3
    assert page.locator(".footnote li").first.evaluate("e => getComputedStyle(e).breakInside") == "avoid"
    assert last["y"] + last["height"] <= listed[0]["y"]
    words = page.locator(".footnote li").first.locator("p:not(.basis)")
    sides = {each.get_attribute("lang"): each.bounding_box()["x"] for each in words.all() if each.is_visible()}
    assert sides["en"] < sides["ar"]


def test_a_text_that_was_chosen_alone_is_alone_on_paper(open_page):
    page = open_page(f"{DOCUMENT}?show=en")
    page.emulate_media(media="print")
    assert seen(page, ".row .text[lang=en] .seg")
    assert not seen(page, ".row:not(.titles) .text[lang=ar] .seg")
