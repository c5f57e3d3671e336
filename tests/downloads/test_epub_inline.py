"""A sentence's words with all that is marked in them."""

import re

from harbour import corrected, marked, person, when
from lxml import etree

from diglot.downloads.epub.inline import Insertion, write
from diglot.downloads.epub.marks import linking
from diglot.downloads.epub.xhtml import make
from diglot.model import Entity, Span

KNOWN = {"x": Entity("x", "person", {"en": "X"})}


def shown(segment, *insertions):
    """The XHTML of a segment; each insertion is (place, name of its element)."""
    waiting = [Insertion(at, make(name)) for at, name in insertions]
    parent = write(make("p"), segment, linking(KNOWN, {"1911"}, ""), waiting)
    return re.sub(r' xmlns(:\w+)?="[^"]*"| class="\w+"', "", etree.tostring(parent, encoding="unicode"))[3:-4]


def test_a_name_and_a_date_are_links_and_a_date_has_its_value():
    segment = marked("1.1", "X came in 1911.", ("X", person("x")), ("1911", when("1911")))
    assert shown(segment) == (
        '<a href="names.xhtml#who-x">X</a> came in <a href="dates.xhtml#when-1911"><time datetime="1911">1911</time></a>.'
    )


def test_a_link_has_no_link_in_it():
    segment = marked("1.1", "X of 1911 came", ("X of 1911", person("x")), ("1911", when("1911")))
    assert shown(segment) == '<a href="names.xhtml#who-x">X of <time datetime="1911">1911</time></a> came'


def test_what_would_fall_into_a_link_stands_behind_it():
    segment = marked("1.1", "one two three", ("two", person("x")))
    assert shown(segment, (5, "i"), (0, "b"), (13, "u")) == '<b/>one <a href="names.xhtml#who-x">two</a><i/> three<u/>'


def test_a_correction_is_shown_in_its_name_and_hides_names_that_it_is_longer_than():
    within = marked("1.1", "one twoo", ("twoo", person("x")), ("twoo", corrected("two")))
    assert shown(within) == 'one <a href="names.xhtml#who-x"><span>two</span></a>'
    wider = marked("1.1", "one twoo", ("twoo", person("x")), ("one twoo", corrected("1 2")))
    assert shown(wider, (5, "i")) == "<span>1 2</span><i/>"


def test_what_is_deleted_stays_and_keeps_its_links():
    segment = marked("1.1", "one two", ("one two", corrected("")), ("two", person("x")))
    assert shown(segment) == '<del>one <a href="names.xhtml#who-x">two</a></del>'


def test_emphasis_goes_on_across_marks():
    segment = marked("1.1", "one two three", ("two", person("x")), emphasis=("one two",))
    assert segment.emphasis == (Span(0, 7),)
    assert shown(segment) == '<em>one </em><a href="names.xhtml#who-x"><em>two</em></a> three'


def test_unknown_names_and_unlisted_dates_are_words():
    segment = marked("1.1", "Y in 1912", ("Y", person("y")), ("1912", when("1912")))
    assert shown(segment) == 'Y in <time datetime="1912">1912</time>'
