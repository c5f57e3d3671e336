"""The PDF, as those read it who get it: two readers of text, one of structure, a typesetter that is given hostile words."""

import ctypes
import io
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from books import meant
from harbour import ARRIVAL, EDITION, LIBRARY, WAITING, only
from pdfminer.converter import PDFPageAggregator
from pdfminer.high_level import extract_text
from pdfminer.layout import LTChar
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

from diglot.downloads import pdf
from diglot.downloads.pdf.book import book
from diglot.downloads.pdf.runs import runs
from diglot.model import Note, Segment, Withheld

ROOT = Path(__file__).parents[2]


def letters(text):
    """The Arabic letters of a text alone: no signs, no digits, no spaces."""
    bare = (c for c in unicodedata.normalize("NFKD", text) if "\u0621" <= c <= "\u064a" and c != "ـ")
    return "".join(c for c in bare if not unicodedata.combining(c))


# --- readers ------------------------------------------------------------------------------------------------------


def by_pdfminer(data):
    """The characters of each page, with where they stand: (baseline, origin, characters)."""
    manager = PDFResourceManager()
    device = PDFPageAggregator(manager, laparams=None)
    for each in PDFPage.get_pages(io.BytesIO(data)):
        PDFPageInterpreter(manager, device).process_page(each)
        page = device.get_result()
        yield [(round(c.matrix[5]), c.matrix[4], c.get_text()) for c in _chars(page)]


def _chars(item):
    if isinstance(item, LTChar):
        yield item
    elif isinstance(item, Iterable):
        for each in item:
            yield from _chars(each)


def by_pdfium(data):
    """The same by the reader that Chromium has."""
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            text = page.get_textpage()
            yield [place for n in range(text.count_chars()) for place in _pdfium_char(text, n)]


def _pdfium_char(text, n):
    x, y = ctypes.c_double(), ctypes.c_double()
    if pypdfium2.raw.FPDFText_GetCharOrigin(text, n, x, y):
        code = pypdfium2.raw.FPDFText_GetUnicode(text, n)
        yield round(y.value), x.value, chr(code)


def arabic(placed):
    """The Arabic letters of a page as the eye has them: line by line, from the right."""
    lines = defaultdict(list)
    for y, x, characters in placed:
        if letters(characters):
            lines[y].append((-x, letters(characters)))
    return "".join(each for y in sorted(lines, reverse=True) for _, each in sorted(lines[y], key=lambda one: one[0]))


def texts(data):
    """The words of each page, Latin ones as they run."""
    return extract_text(io.BytesIO(data)).split("\f")[:-1]


def squeezed(text):
    return re.sub(r"[\s\u00ad\u200f\u2066-\u2069\ufffe\x02-]+", "", unicodedata.normalize("NFKC", text))


@pytest.fixture(scope="module")
def harbour():
    return pdf.make(LIBRARY, LIBRARY.documents)


# --- what is in it ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("read", [by_pdfminer, by_pdfium])
def test_arabic_is_read_out_as_it_was_written(exile, read):
    """Each sentence, its letters as they follow each other on paper; in two parts, where it runs over to another page. In two,
    at most, Amiri sets a letter above the next, so that where they stand doesn't tell which is the first."""
    document, data = exile
    pages = [arabic(page) for page in read(data)]
    whole = "".join(pages)
    sentences = [letters(meant(each)) for each in document.text("ar").segments()]
    scrambled = [
        each for each in sentences if not any(each[:k] in whole and each[k:] in whole for k in range(len(each)))
    ]
    assert len(sentences) > 30 and len(scrambled) <= 2


def test_both_translations_and_notes_are_there_whole(exile):
    document, data = exile
    whole = squeezed("".join(texts(data)))
    words = {word for each in document.text("en").segments() for word in re.findall(r"[a-z]{4,}", each.text)}
    words |= {word for note in document.notes for word in re.findall(r"[a-z]{4,}", note.text["en"])}
    assert len(words) > 300 and [word for word in sorted(words) if word not in whole] == []


def test_a_note_stands_at_the_foot_of_the_page_of_its_mark(exile):
    """Four links a note: its sign in each column leads to it, its sign before each language back to the first. All stay on
    their page but that of the second column, whose sentence may end on the next one; and where the foot is full, a note
    begins on the next page."""
    document, data = exile
    with pikepdf.open(io.BytesIO(data)) as opened:
        numbers = {page.obj.objgen: n for n, page in enumerate(opened.pages)}
        links = [(n, link) for n, page in enumerate(opened.pages) for link in page.obj.get("/Annots", []) if n >= 3]
        ways = [(n, numbers[_target(link).objgen]) for n, link in links if "/Dest" in link or "/D" in link.A]
    after = _after(data)
    ways = [(at, to) for at, to in ways if at < after]
    assert len(ways) >= 4 * len(document.notes)
    assert sum(at == to for at, to in ways) >= 3 * len(document.notes)
    assert {at - to for at, to in ways} <= {-1, 0, 1}


def _after(data):
    """The first page behind the text."""
    return next(n for n, text in enumerate(texts(data)) if text.startswith("Works"))


def test_the_index_leads_to_the_pages_that_name(harbour):
    """«Khoury, Nadim 4, 5»: on both his name is read, and on no other page before the index."""
    pages = [squeezed(text) for text in texts(harbour)]
    numbers = {int(n) for n in re.search(r"Khoury,Nadim([\d,]+)", pages[-1])[1].split(",")}
    seen = [arabic(page) for page in by_pdfminer(harbour)]
    naming = {n + 1 for n in range(3, len(pages) - 3) if "Nadim" in pages[n] or letters("نديم") in seen[n]}
    assert numbers == naming == {4, 5}


def test_the_index_of_each_language_goes_by_its_own_alphabet(own):
    data = book(own, own.documents)["indexes"]
    names = {lang: [str(each["of"][0]) for each in kinds[0]["entries"]] for lang, kinds in data.items()}
    assert names["en"] == sorted(names["en"], key=str.casefold)
    assert names["en"][0].startswith("A") and letters(names["ar"][0])[0] == "ا"


def test_contents_have_the_pages_that_they_lead_to(exile):
    printed = {int(n) for n in re.findall(r"\d+", texts(exile[1])[2])} - {3}
    with pikepdf.open(io.BytesIO(exile[1])) as opened:
        numbers = {page.obj.objgen: n for n, page in enumerate(opened.pages, start=1)}
        led = {numbers[_target(link).objgen] for link in opened.pages[2].obj.Annots}
    assert printed == led and min(led) == 4


def _target(link):
    return (link.Dest if "/Dest" in link else link.A.D)[0]


# --- how it is made -----------------------------------------------------------------------------------------------


def test_it_is_tagged_for_archives_and_for_readers_who_listen(harbour):
    with pikepdf.open(io.BytesIO(harbour)) as opened:
        assert opened.Root.MarkInfo.Marked
        assert str(opened.Root.Lang) == "ar"
        assert str(opened.Root.ViewerPreferences.Direction) == "/R2L"
        with opened.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"], metadata["pdfuaid:part"]) == (
                "2",
                "A",
                "1",
            )
            assert metadata["dc:title"] == "رسائل الميناء · Letters of the harbour"
        tags, languages = _tags(opened.Root.StructTreeRoot)
    assert {"/H1", "/H2", "/Note", "/Link", "/P"} <= tags
    assert "en" in languages


def _tags(element, tags=None, languages=None):
    tags, languages = tags if tags is not None else set(), languages if languages is not None else set()
    if isinstance(element, pikepdf.Dictionary):
        tags.add(str(element.get("/S", "")))
        languages.add(str(element.get("/Lang", "")))
        children = element.get("/K", [])
        for child in children if isinstance(children, pikepdf.Array) else [children]:
            _tags(child, tags, languages)
    return tags, languages


def test_every_font_is_embedded(harbour):
    with pikepdf.open(io.BytesIO(harbour)) as opened:
        fonts = [font for page in opened.pages for font in page.obj.Resources.get("/Font", {}).values()]
        names = {str(font.BaseFont) for font in fonts}
        embedded = [one.FontDescriptor for font in fonts for one in font.DescendantFonts]
        assert all("/FontFile2" in one or "/FontFile3" in one for one in embedded)
    assert {re.sub(r".*\+|-.*|Roman|Italic", "", name) for name in names} == {"Amiri", "SourceSerif4"}


def test_bookmarks_have_both_languages(harbour):
    with pikepdf.open(io.BytesIO(harbour)) as opened, opened.open_outline() as outline:
        titles = [item.title for item in outline.root]
        inner = [each.title for item in outline.root for each in item.children]
    assert "الوصول · The arrival" in titles
    assert "الوصول إلى المرفأ · Arrival at the harbour" in inner


def test_the_same_edition_gives_the_same_bytes(harbour):
    assert pdf.make(LIBRARY, LIBRARY.documents) == harbour


def test_it_says_how_it_is_cited_and_what_may_be_done_with_it(harbour):
    page = squeezed(texts(harbour)[1])
    for words in (
        "CC BY 4.0",
        "https://example.org/harbour/",
        "Salma Haddad, ed. Letters of the Harbour. Version 1.0. 2025.",
    ):
        assert squeezed(words) in page


def test_pages_are_as_many_as_the_book_needs(harbour):
    """Title, imprint, contents, two texts, works, an index a language."""
    assert len(texts(harbour)) == 8


# --- what may come ------------------------------------------------------------------------------------------------


def test_no_word_is_markup():
    """What would be Typst, in a title, a sentence, a note: it stands there as it is."""
    hostile = '#eval("1+1") $x$ *b* _i_ `c` @r <l> = h \\ // "q"'
    library = only(
        title={"en": hostile, "ar": "الوصول"},
        notes=(Note("1.1", "ar", "1.1", None, "context", {"en": hostile.replace("*b*", "b")}),),
    )
    found = squeezed("".join(texts(pdf.make(library, library.documents))))
    assert found.count(squeezed('#eval("1+1")')) >= 3
    assert squeezed("He said, “Is [this] <all>? *Yes* & no.”")[10:20] in found


def test_a_letter_that_no_font_has_takes_the_claim_and_not_the_text():
    library = only(title={"ar": "الوصول", "en": "The arrival 漢字"})
    data = pdf.make(library, library.documents)
    assert "Nadim Khoury" in " ".join("".join(texts(data)).split())
    with pikepdf.open(io.BytesIO(data)) as opened, opened.open_metadata() as metadata:
        assert "pdfaid:part" not in metadata
        assert "/StructTreeRoot" in opened.Root


def test_a_withheld_original_has_its_numbers_and_what_is_to_be_said():
    arabic_text = ARRIVAL.text("ar")
    divisions = tuple(
        replace(each, segments=tuple(Segment(one.id, "", withheld=20) for one in each.segments))
        for each in arabic_text.divisions
    )
    note = Note("1.1", "ar", "1.1", None, "context", {"en": "On a word."}, quote="صباح")
    library = only(
        texts=(replace(arabic_text, divisions=divisions), ARRIVAL.text("en")),
        notes=(note,),
        withheld=Withheld("arrival.txt", "0" * 64, why={"en": "Rights."}),
    )
    data = pdf.make(library, library.documents)
    pages = texts(data)
    page = next(each for each in pages if "withheld" in each)
    assert "arrival.txt" in page and "Rights." in page and page.count("2.2") == 2
    whole = "".join(map(arabic, by_pdfminer(data)))
    assert letters("صباح") in whole and letters("سفينة خشبية") not in whole


def test_a_correction_is_noted_with_what_was_printed():
    data = pdf.make(LIBRARY, (WAITING,))
    whole = [arabic(page) for page in by_pdfminer(data)]
    page = next(each for each in whole if letters("انتظر نديم الخوري عاماً كاملاً") in each)
    assert letters("كاملاا") in page


def test_an_edition_in_one_direction_and_one_language_of_interface():
    edition = replace(EDITION, interface=("en",), languages=("en",), title={"en": "Letters"}, subtitle={}, date="")
    document = replace(ARRIVAL, original="en", texts=(ARRIVAL.text("en"),), title={"en": "The arrival"}, notes=())
    data = pdf.make(replace(LIBRARY, edition=edition, documents=(document,)), (document,))
    with pikepdf.open(io.BytesIO(data)) as opened:
        assert str(opened.Root.Lang) == "en"
        assert "/StructTreeRoot" in opened.Root
    assert "Nadim" in "".join(texts(data))


def test_names_are_known_at_the_word_that_they_stand_in():
    """A name behind a proclitic: what marks it comes before the word, whose letters stay joined."""
    assert runs("قال ل[تروتسكي](#name-trotsky) ذلك") == ["قال ", {"name": "trotsky"}, "ل", "تروتسكي", " ذلك"]


def test_escaped_words_come_back_as_they_were():
    assert runs(r"a \*b\* \[c\] &lt;d&gt; &#10; &amp; \\") == ["a *b* [c] <d> \n & \\"]
