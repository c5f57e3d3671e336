"""The picture that a reading system shows of a book on its shelf."""

import io
from dataclasses import replace

import pytest
from books import SPACES, book
from harbour import ARRIVAL, LIBRARY
from PIL import Image

from diglot.downloads.pdf.cover import cover

LONG = {"ar": "رسالة طويلة من الميناء إلى المدينة " * 12, "en": "A long letter from the harbour to the town " * 12}


def ink(data):
    """Width and height of the picture, and the edges of what is on it: left, top, right, bottom."""
    grey = Image.open(io.BytesIO(data)).convert("L")
    return grey.size, grey.point(lambda value: 255 * (value < 160)).getbbox()


def test_a_book_has_a_picture_that_reading_systems_know_for_its_cover():
    made = book(LIBRARY)
    (item,) = made.package.xpath("//o:item[@properties='cover-image']", namespaces=SPACES)
    assert (item.get("href"), item.get("media-type")) == ("cover.png", "image/png")
    assert made.package.xpath("//o:meta[@name='cover']/@content", namespaces=SPACES) == [item.get("id")]
    size, (_, top, _, bottom) = ink(made.files["EPUB/cover.png"])
    assert size == (1000, 1500)
    assert 50 < top < 600 and 1200 < bottom < 1450


@pytest.mark.parametrize("title", [LONG, {"en": "<b>$x$ #panic() \\ A"}, {}], ids=["long", "markup", "none"])
def test_any_title_has_room(title):
    """Nothing runs over the edges of the paper."""
    _, (left, top, right, bottom) = ink(cover(LIBRARY, (replace(ARRIVAL, title=title),)))
    assert left > 50 and right < 950 and top > 50 and bottom < 1450


def test_the_longest_title_is_there_to_its_last_word():
    def titled(**title):
        return cover(LIBRARY, (replace(ARRIVAL, title=LONG | title),))

    assert len({titled(), titled(en=f"{LONG['en']}again"), titled(ar=f"أول {LONG['ar']}")}) == 3


def test_the_rule_between_two_titles_is_red():
    picture = Image.open(io.BytesIO(cover(LIBRARY, (ARRIVAL,)))).convert("RGB")
    assert (143, 45, 38) in {colour for _, colour in picture.getcolors()}


def test_books_have_covers_of_their_own_each_always_the_same():
    covers = [cover(LIBRARY, documents) for documents in (LIBRARY.documents, *((one,) for one in LIBRARY.documents))]
    assert len(set(covers)) == len(covers)
    assert covers[1] == cover(LIBRARY, (ARRIVAL,))
