"""The page on how a text is cited."""

from dataclasses import replace
from pathlib import Path

from harbour import ARRIVAL, CONVERTER, EDITION, LIBRARY, pages
from lxml import html

from diglot.cite.formatting import STYLES, cite
from diglot.cite.passages import Passage
from diglot.pages import File

PATH = "texts/arrival/cite/index.md"


def parsed(language="en", library=LIBRARY):
    return html.fromstring(CONVERTER(pages(library, language)[PATH]).html)


def test_each_style_stands_there_in_both_forms_just_as_the_processor_gives_it():
    for language in ("en", "ar"):
        said = [each.text_content() for each in parsed(language).find_class("citation")]
        for style in STYLES:
            found = cite(EDITION, ARRIVAL, style)
            assert found.entry.text in said
            assert found.inline.text in said


def test_the_styles_of_the_pages_language_come_first():
    for language, style in (("ar", "style-ar"), ("en", "style-chicago")):
        headings = [each.get("id") for each in parsed(language).iter("h2")]
        assert next(each for each in headings if each and each.startswith("style-")) == style


def test_each_citation_has_the_language_and_direction_of_its_style():
    found = {(each.get("lang"), each.get("dir")) for each in parsed().find_class("citation")}
    assert found == {("en", "ltr"), ("ar", "rtl")}


def test_a_passage_is_shown_with_its_number_and_its_address():
    last = parsed().find_class("citation")[-1].text_content()
    assert last == cite(EDITION, ARRIVAL, "chicago", Passage("1.1", "1.1")).inline.text
    assert "https://example.org/harbour/texts/arrival/#1.1" in last


def test_the_text_leads_there_and_the_page_to_the_records():
    files = {"downloads/cite/arrival.bib": File(Path("arrival.bib"), 300, "cite-biblatex", "arrival")}
    library = replace(LIBRARY, files=files)
    assert "[Cite](cite/index.md)" in pages(library)["texts/arrival/index.md"]
    assert any(a.get("href") == "../../../downloads/cite/arrival.bib" for a in parsed(library=library).iter("a"))
