"""What is cited, how it reads, and the templates from which scripts cite any passage."""

import re
import unicodedata
from dataclasses import replace

import pytest
from harbour import ARRIVAL, EDITION, WAITING
from lxml import etree, html

from diglot.cite.formatting import STYLES, cite, cite_edition, templates
from diglot.cite.passages import WHOLE, Passage, address, passage, state
from diglot.cite.processor import Processor
from diglot.cite.records import names, of_document, of_edition
from diglot.cite.reducing import Shape, reduced
from diglot.model import Source

MAKSIK = replace(ARRIVAL, author={"en": "Maksik, Salim", "ar": "الماكسيك، سليم"})
BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def with_states(document, **states):
    """Segments of the document's first text in other states of review."""
    first, *others = document.texts
    divisions = tuple(
        replace(
            division,
            segments=tuple(replace(one, status=states.get(f"s{one.id}", one.status)) for one in division.segments),
        )
        for division in first.divisions
    )
    return replace(document, texts=(replace(first, divisions=divisions), *others))


# --- passages -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fragment", "found"),
    [
        ("1.1", Passage("1.1", "1.1")),
        ("1.1-2.1", Passage("1.1", "2.1")),
        ("en.1.2-1.3", Passage("1.2", "1.3", "en")),
        ("en.1.3", Passage("1.3", "1.3", "en")),
        ("", WHOLE),
        ("2.1-1.1", None),
        ("9.9", None),
        ("fr.1.1", None),
        ("about", None),
    ],
)
def test_a_passage_is_what_the_document_has(fragment, found):
    assert passage(ARRIVAL, fragment) == found


def test_a_passage_has_the_address_under_which_it_is_published():
    assert address(EDITION, ARRIVAL) == "https://example.org/harbour/texts/arrival/"
    assert address(EDITION, ARRIVAL, Passage("1.2", "1.3", "en")).endswith("/texts/arrival/#en.1.2-1.3")
    assert address(EDITION, ARRIVAL, Passage("1.2", "1.2", "ar")).endswith("/texts/arrival/#1.2")
    assert address(replace(EDITION, url=""), ARRIVAL) == ""


def test_a_range_has_been_reviewed_as_far_as_the_least_of_its_sentences():
    document = with_states(ARRIVAL, **{"s1.2": "draft", "s2.1": "final"})
    states = {
        name: state(document, passage(document, name)) for name in ("", "1.1", "1.2", "2.1", "1.1-1.3", "en.1.2-1.3")
    }
    assert states == {
        "": "reviewed",
        "1.1": "reviewed",
        "1.2": "draft",
        "2.1": "reviewed",
        "1.1-1.3": "draft",
        "en.1.2-1.3": "reviewed",
    }


# --- records --------------------------------------------------------------------------------------------------------


def test_a_record_says_all_that_the_edition_knows():
    assert of_document(EDITION, ARRIVAL, "en", Passage("1.1", "1.2")) == {
        "id": "arrival#1.1-1.2",
        "type": "document",
        "title": "The arrival",
        "original-title": "الوصول",
        "author": [{"literal": "Anonymous"}],
        "editor": [{"literal": "Salma Haddad"}],
        "translator": [{"literal": "Salma Haddad"}],
        "container-title": "Letters of the harbour",
        "issued": {"date-parts": [[2025, 6, 1]]},
        "original-date": {"date-parts": [[1921, 5]]},
        "original-publisher": "The Harbour Gazette",
        "original-publisher-place": "Tyre",
        "version": "1.0, reviewed text",
        "locator": "1.1–1.2",
        "language": "en",
        "URL": "https://example.org/harbour/texts/arrival/#1.1-1.2",
        "abstract": "How a man came to his town.",
        "keyword": "Ports",
        "note": "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    }


def test_a_text_that_first_came_out_in_this_edition_has_no_earlier_origin():
    document = replace(ARRIVAL, source=Source({"en": EDITION.title["en"]}, "2025-06-01"))
    item = of_document(EDITION, document, "en")
    assert not {"original-title", "original-date", "original-publisher"} & item.keys()
    assert item["note"] == "الوصول; CC BY 4.0, https://creativecommons.org/licenses/by/4.0/"
    assert "originally published" not in cite(EDITION, document, "chicago").entry.text.lower()


def test_a_text_of_which_nobody_says_where_it_came_out_is_not_said_to_have():
    assert "original-title" not in of_document(EDITION, replace(ARRIVAL, source=Source()), "en")


def test_names_are_exchanged_only_where_an_editor_says_so():
    assert names({"ar": "الماكسيك، سليم؛ هيئة التحرير"}, "ar") == [
        {"family": "الماكسيك", "given": "سليم"},
        {"literal": "هيئة التحرير"},
    ]
    assert names({"": "Haddad, Salma; Nadim Khoury"}, "ar")[0] == {"family": "Haddad", "given": "Salma"}
    assert names({}, "en") == []


# --- formatted ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("style", "inline", "entry"),
    [
        (
            "chicago",
            (
                "Salim Maksik, “The Arrival,” in Letters of the Harbour, version 1.0, reviewed text, ed. and trans. Salma Haddad, "
                "June 1, 2025; originally published as الوصول (The Harbour Gazette, May 1921), secs. 1.1–1.3, "
                "https://example.org/harbour/texts/arrival/#1.1-1.3."
            ),
            (
                "Maksik, Salim. “The Arrival.” In Letters of the Harbour, version 1.0, reviewed text, edited and translated by Salma "
                "Haddad. June 1, 2025. Originally published as الوصول (The Harbour Gazette, May 1921). "
                "https://example.org/harbour/texts/arrival/#1.1-1.3."
            ),
        ),
        (
            "mla",
            "(Maksik, secs. 1.1–1.3)",
            (
                "Maksik, Salim. “The Arrival.” Letters of the Harbour, edited and translated by Salma Haddad, Version 1.0, reviewed "
                "text, 1 June 2025, https://example.org/harbour/texts/arrival/#1.1-1.3. Originally published as الوصول, The Harbour "
                "Gazette, 1921."
            ),
        ),
        (
            "apa",
            "(Maksik, 1921/2025, Sections 1.1–1.3)",
            (
                "Maksik, Salim. (2025, June 1). The arrival (Salma Haddad, Trans.). In Salma Haddad (Ed.), Letters of the harbour "
                "(Version 1.0, reviewed text). https://example.org/harbour/texts/arrival/#1.1-1.3 (Original work published as الوصول, "
                "1921, The Harbour Gazette)"
            ),
        ),
        (
            "ar",
            (
                "سليم الماكسيك، «الوصول»، ترجمة: Salma Haddad، ضمن: رسائل الميناء، تحرير: سلمى حداد (الإصدار 1.0، نص مراجَع، 1 يونيو "
                "2025)، الجمل 1.1–1.3، صدر الأصل في The Harbour Gazette، Tyre، مايو 1921، "
                "https://example.org/harbour/texts/arrival/#1.1-1.3."
            ),
            (
                "الماكسيك، سليم. «الوصول». ترجمة: Salma Haddad. ضمن: رسائل الميناء، تحرير: سلمى حداد. الإصدار 1.0، نص مراجَع، 1 يونيو "
                "2025. صدر الأصل في The Harbour Gazette، Tyre، مايو 1921. https://example.org/harbour/texts/arrival/#1.1-1.3."
            ),
        ),
    ],
)
def test_a_passage_is_cited_as_the_style_has_it(style, inline, entry):
    made = cite(EDITION, MAKSIK, style, Passage("1.1", "1.3"))
    assert (made.inline.text, made.entry.text) == (inline, entry)


def test_the_edition_is_cited_without_a_second_mention_of_its_editors():
    assert cite_edition(EDITION, "chicago").entry.text == (
        "Salma Haddad, ed. Letters of the Harbour. Version 1.0. 2025. https://example.org/harbour/."
    )


def everything():
    """Citations of all kinds, with what each is made of."""
    for style in STYLES:
        for document in (MAKSIK, replace(MAKSIK, author={"ar": "الماكسيك، سليم؛ هيئة التحرير"}), WAITING):
            for language in ("", "ar", "en"):
                made = cite(EDITION, document, style, Passage("1.1", "1.1"), language)
                yield style, made.inline
                yield style, made.entry


def test_the_text_is_the_words_of_the_html_and_without_control_characters():
    for _, made in everything():
        assert html.fragment_fromstring(made.html, create_parent="p").text_content() == made.text
        assert not BIDI_CONTROLS.search(made.text + made.html)


def strong(words):
    return {"R" if unicodedata.bidirectional(sign) in ("R", "AL") else "L" for sign in words if sign.isalpha()}


def test_words_of_the_other_direction_are_isolated_with_their_language():
    for style, made in everything():
        here, other = ("R", "L") if style == "ar" else ("L", "R")
        tree = html.fragment_fromstring(made.html, create_parent="p")
        for element in tree.iter("bdi"):
            assert strong(element.text) == {other}
            assert element.get("dir") == {"R": "rtl", "L": "ltr"}[other]
            assert element.get("lang") == (
                "zxx" if element.text.startswith("https:") else {"R": "ar", "L": "en"}[other]
            )
        etree.strip_elements(tree, "bdi", with_tail=False)
        assert other not in strong(tree.text_content()) or here == other, made.html


def test_a_name_is_isolated_as_a_whole_and_never_together_with_a_title():
    made = cite(EDITION, MAKSIK, "chicago", WHOLE, "ar").entry.html
    assert made.startswith(
        '<bdi lang="ar" dir="rtl">الماكسيك, سليم</bdi>. “<bdi lang="ar" dir="rtl">الوصول</bdi>.” In <i><bdi lang="ar"'
    )


def test_words_never_become_markup():
    document = replace(ARRIVAL, title={"en": "<b>Tea & </i> <script>"}, author={"en": "A & B <i>"})
    for style in STYLES:
        made = cite(replace(EDITION, title={"en": "x < y & z"}), document, style)
        assert "&lt;script&gt;" in made.entry.html.lower()
        assert not re.search(r"<(?!/?i>|/?bdi\b)", made.entry.html)
        assert "<script>" in made.entry.text.lower()


# --- templates ------------------------------------------------------------------------------------------------------


def filled(template, values):
    return "".join(values[part] if place % 2 else part for place, part in enumerate(template))


@pytest.mark.parametrize("document", [with_states(MAKSIK, **{"s1.2": "draft"}), WAITING], ids=["translated", "not"])
def test_a_filled_template_is_what_formatting_gives(document):
    made = templates(EDITION, document)
    assert made.keys() == STYLES.keys()
    for style, of_style in made.items():
        for fragment in ("", "1.1", "1.1-1.2", "1.2", "en.1.1"):
            cited = passage(document, fragment)
            if cited is None:
                continue
            values = {
                "locator": cited.locator,
                "url": address(EDITION, document, cited),
                "state": of_style.states[state(document, cited)],
            }
            form = of_style.range if cited.is_range else of_style.passage if fragment else of_style.whole
            wanted = cite(EDITION, document, style, cited)
            assert filled(form, values) == wanted.inline.html
            assert filled(of_style.entry, values) == wanted.entry.html


def test_templates_of_an_edition_without_an_address_have_no_place_for_one():
    made = templates(replace(EDITION, url=""), ARRIVAL)["chicago"]
    assert made.passage[1::2] == ("state", "locator")
    assert made.entry[1::2] == ("state",)


# --- a style reduced ------------------------------------------------------------------------------------------------


def test_a_reduced_style_asks_nothing_and_is_small():
    parser = etree.XMLParser(remove_comments=True)
    style = etree.parse(STYLES["chicago"].path, parser).getroot()
    small = reduced(style, Shape.of(of_document(EDITION, ARRIVAL, "en", Passage("1.1", "1.1"))))
    assert not list(small.iter("{*}choose"))
    assert len(list(small.iter())) * 10 < len(list(style.iter()))


def test_a_style_is_reduced_once_for_all_items_of_a_shape(monkeypatch):
    counted = []
    monkeypatch.setattr("diglot.cite.processor.reduced", lambda *given: counted.append(given) or reduced(*given))
    processor = Processor(STYLES["apa"].path, "en-US")
    for number in range(5):
        processor.entry(of_document(EDITION, replace(ARRIVAL, id=f"text-{number}"), "en"))
    assert len(counted) == 1
    processor.entry(of_edition(EDITION, "en"))
    assert len(counted) == 2
