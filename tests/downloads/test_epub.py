"""The book: what EPUBCheck says of it, and what EPUBCheck doesn't see."""

import io
import zipfile
from dataclasses import replace

import pytest
from books import FACES, SPACES, XML_LANG, Taken, book, judged, lang_of, linked, own_library, runs, turned, words
from fontTools.ttLib import TTFont
from harbour import ARRIVAL, LIBRARY, WAITING
from lxml import etree

from diglot.downloads import epub
from diglot.downloads.epub.fonts import USUAL
from diglot.downloads.products import products
from diglot.identifiers import html_id
from diglot.language import direction
from diglot.model import Correction, Segment, Withheld

TEXT = "texts/arrival.xhtml"
MARKS = ("number", "figure", "sign")


@pytest.fixture(scope="module")
def whole():
    return book(LIBRARY)


@pytest.fixture(scope="module")
def own():
    return book(own_library())


@pytest.fixture(scope="module")
def withheld():
    return book(own_library("editions/press"))


@pytest.fixture(params=["whole", "own", "withheld"])
def each(request):
    return request.getfixturevalue(request.param)


# --- the archive --------------------------------------------------------------------------------------------------


def test_epubcheck_finds_nothing(each, tmp_path):
    assert judged(each.data, tmp_path) == []


def test_epubcheck_finds_nothing_in_a_text_that_is_turned_the_other_way(tmp_path):
    assert judged(book(turned(LIBRARY)).data, tmp_path) == []


def test_the_archive_begins_with_its_type_and_knows_no_clock(whole):
    with zipfile.ZipFile(io.BytesIO(whole.data)) as archive:
        first, *others = archive.infolist()
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
    assert whole.data[38:58] == b"application/epub+zip"
    assert {info.date_time for info in (first, *others)} == {(2025, 6, 1, 0, 0, 0)}


def test_same_documents_same_bytes(whole):
    assert epub.make(LIBRARY, LIBRARY.documents, FACES) == whole.data


def test_each_text_has_its_book_and_the_edition_has_one():
    (product,) = [product for product in products(LIBRARY.edition, FACES) if product.name == "epub"]
    assert (product.of_each, product.of_all) == (True, True)
    assert product.address("arrival", "1.0") == "downloads/arrival-1.0.epub"


# --- the package --------------------------------------------------------------------------------------------------


def test_the_pages_turn_as_the_original_is_written(whole):
    for taken, way in ((whole, "rtl"), (book(turned(LIBRARY)), "ltr")):
        (spine,) = taken.package.iterfind("o:spine", SPACES)
        assert spine.get("page-progression-direction") == way
        assert {page.get("dir") for page in taken.pages.values()} == {way}


def test_a_book_says_what_it_is_of_and_which_version():
    taken = book(LIBRARY, ARRIVAL)
    (identifier,) = taken.package.iterfind(".//dc:identifier", SPACES)
    assert identifier.get("id") == taken.package.get("unique-identifier")
    assert identifier.text == "https://example.org/harbour/texts/arrival/?version=1.0"
    assert taken.property("dcterms:isVersionOf") == ["https://example.org/harbour/texts/arrival/"]
    assert taken.property("dcterms:modified") == ["2025-06-01T00:00:00Z"]
    titles = [(title.get(XML_LANG), title.text) for title in taken.package.iterfind(".//dc:title", SPACES)]
    assert titles == [("ar", "الوصول"), ("en", "The arrival")]
    assert [one.text for one in taken.package.iterfind(".//dc:language", SPACES)] == ["ar", "en"]
    assert [one.text for one in taken.package.iterfind(".//dc:creator", SPACES)] == ["كاتب مجهول"]
    assert [one.text for one in taken.package.iterfind(".//dc:contributor", SPACES)] == ["Salma Haddad", "سلمى حداد"]
    assert [one.text for one in taken.package.iterfind(".//dc:source", SPACES)] == [
        "https://example.org/harbour/downloads/tei/arrival.xml"
    ]


@pytest.mark.parametrize(
    ("day", "moment"),
    [("2025", "2025-01-01T00:00:00Z"), ("2025-06", "2025-06-01T00:00:00Z"), ("", "2026-11-22T00:00:00Z")],
)
def test_a_day_becomes_a_moment_and_a_version_without_one_has_that_of_the_last_change(day, moment):
    library = replace(LIBRARY, edition=replace(LIBRARY.edition, date=day))
    assert book(library, ARRIVAL).property("dcterms:modified") == [moment]


def test_without_an_address_the_identifier_is_the_edition_s_own():
    taken = book(replace(LIBRARY, edition=replace(LIBRARY.edition, url="")), ARRIVAL)
    (identifier,) = taken.package.iterfind(".//dc:identifier", SPACES)
    assert identifier.text == "urn:diglot:arrival:1.0"
    assert not [
        link
        for page in taken.pages.values()
        for link in page.iterfind(".//h:a", SPACES)
        if link.get("href") in ("", "/")
    ]


def test_a_book_says_how_accessible_it_is(whole):
    assert whole.property("schema:accessMode") == whole.property("schema:accessModeSufficient") == ["textual"]
    assert whole.property("schema:accessibilityHazard") == ["none"]
    assert {"tableOfContents", "index", "structuralNavigation"} < set(whole.property("schema:accessibilityFeature"))
    summaries = whole.package.iterfind(".//o:meta[@property='schema:accessibilitySummary']", SPACES)
    assert [summary.get(XML_LANG) for summary in summaries] == ["ar", "en"]


# --- languages ----------------------------------------------------------------------------------------------------


def test_every_change_of_language_has_its_direction(each):
    for page in each.pages.values():
        for element in page.iterfind(".//*[@lang]"):
            assert element.get(XML_LANG) == element.get("lang")
            assert element.get("dir") == direction(element.get("lang"))


def test_no_words_stand_in_a_language_that_is_written_otherwise(whole):
    for path, page in whole.pages.items():
        for element in page.find("h:body", SPACES).iter():
            inner = [element.text, *(child.tail for child in element)]
            away = ("L",) if direction(lang_of(element)) == "rtl" else ("R", "AL")
            isolated = element.get("dir") and not element.get("lang")
            assert isolated or not [text for text in inner if text and runs(text, away)], (
                path,
                etree.tostring(element),
            )


# --- the texts ----------------------------------------------------------------------------------------------------


def corrected(segment):
    """The words of a segment as a reader has them: corrected, what is deleted still there."""
    text = segment.text
    for mark in sorted(segment.marks, key=lambda mark: -mark.start):
        if isinstance(mark, Correction) and mark.correct.strip():
            text = text[: mark.start] + mark.correct + text[mark.end :]
    return text


@pytest.mark.parametrize("library", [lambda: LIBRARY, own_library], ids=["harbour", "own"])
def test_every_sentence_stands_in_the_book_once_under_its_passage_in_both_languages(library):
    library = library()
    taken = book(library)
    for document in library.documents:
        path = f"texts/{document.id}.xhtml"
        for text in document.texts:
            for segment in text.segments():
                if segment.text and not segment.is_hole:
                    found = taken.at(path, html_id(text.lang, segment.id, document.original))
                    assert words(found, *MARKS).strip("\N{NO-BREAK SPACE} ") == corrected(segment)
                    assert lang_of(found) == text.lang


def test_sentences_come_in_their_order_and_a_paragraph_before_its_translation(own):
    for document in own_library().documents:
        ids = [
            each.get("id")
            for each in own.find(
                f"texts/{document.id}.xhtml", "//*[@class='facing' or contains(@class,'pair')]//h:span[@id]"
            )
        ]
        for text in document.texts:
            wanted = [html_id(text.lang, one.id, document.original) for one in text.segments()]
            assert [one for one in ids if one in set(wanted)] == wanted
    for facing in own.find("texts/exile.xhtml", "//h:div[@class='facing']"):
        assert [each.get("lang") for each in facing] == ["ar", "en"]


def test_a_long_paragraph_comes_in_stretches_each_with_its_translation():
    sentences = tuple(Segment(f"1.{n}", f"{n} " + "كلمة " * 29 + "أخيرة.") for n in range(1, 9))
    answers = tuple(Segment(f"1.{n}", f"Sentence {n}.") for n in range(1, 9))
    original, translation = (
        replace(text, divisions=(replace(text.divisions[0], segments=segments),))
        for text, segments in zip(ARRIVAL.texts, (sentences, answers), strict=True)
    )
    taken = book(replace(LIBRARY, documents=(replace(ARRIVAL, texts=(original, translation), notes=()),)))
    stretches = taken.find(TEXT, "//h:div[@class='paragraph']/h:div[@class='facing']")
    shown = [[[one.get("id") for one in each.iterfind("h:span", SPACES)] for each in facing] for facing in stretches]
    assert [len(arabic) for arabic, _ in shown] == [3, 2, 3]
    assert all(english == [f"en.{one}" for one in arabic] for arabic, english in shown)


def test_a_number_leads_to_the_same_sentence_in_the_other_language(whole):
    leads = {link.getparent().get("id"): link.get("href") for link in whole.find(TEXT, "//h:div//h:a[@class='number']")}
    assert (leads["1.1"], leads["en.1.1"]) == ("#en.1.1", "#1.1")
    assert (leads["1.2"], leads["1.3"], leads["en.1.2-1.3"]) == ("#en.1.2-1.3", "#en.1.2-1.3", "#1.2")


def test_what_is_not_there_says_so(whole):
    assert words(whole.at(TEXT, "en.3.1"), "number").strip("\N{NO-BREAK SPACE}") == "Not yet translated."
    assert whole.at(TEXT, "en.3.2").find("h:span[@class='sign']", SPACES) is not None
    assert "a line without its number" in words(whole.at(TEXT, "en.hole-14"))


def test_of_a_withheld_original_there_are_the_numbers_and_no_words(withheld):
    for document in own_library("editions/press").documents:
        path = f"texts/{document.id}.xhtml"
        assert [each.get("lang") for each in withheld.find(path, "//h:p[@class='withheld'][1]")] == ["ar"]
        for segment in document.texts[0].segments():
            assert words(withheld.at(path, segment.id), *MARKS).strip("\N{NO-BREAK SPACE} ") == ""
            assert segment.withheld


def test_words_that_are_here_are_not_said_to_be_withheld():
    withheld = Withheld("arrival.txt", "0" * 64, {"": "The archive"}, {"en": "Not cleared."})
    there = book(replace(LIBRARY, documents=(replace(ARRIVAL, withheld=withheld),)))
    assert there.find(TEXT, "//*[@class='withheld']") == []


# --- what is said about them --------------------------------------------------------------------------------------


def test_a_figure_opens_its_note_and_the_note_leads_back(each):
    count = 0
    for path in (path for path in each.pages if path.startswith("texts/")):
        for link in each.find(path, "//h:a[@epub:type='noteref']"):
            aside = each.at(path, link.get("href")[1:])
            assert (aside.tag, aside.get("role")) == (f"{{{SPACES['h']}}}aside", "doc-footnote")
            backs = [back.get("href") for back in aside.iterfind(".//h:a[@role='doc-backlink']", SPACES)]
            assert f"#{link.get('id')}" in backs
            count += 1
        for aside in each.find(path, "//h:aside"):
            assert aside.find(".//h:a[@role='doc-backlink']", SPACES) is not None
    assert count > 5


def test_a_note_has_its_words_in_each_language_its_kind_and_what_it_rests_on(whole):
    note = whole.at(TEXT, "fn:1.1")
    arabic, english, basis = note
    assert words(arabic, "number") == "\N{NO-BREAK SPACE}في سجل المرفأ أنه اليوم الرابع."
    assert words(english, "number") == "\N{NO-BREAK SPACE}The port register has the fourth."
    assert [words(em) for em in note.iterfind(".//h:em", SPACES)] == ["سجل المرفأ", "port register"]
    assert words(basis) == "سياق · Context · The Register of the Port (Haddad 1990), p. 12"


def test_a_note_in_one_language_leads_back_to_both_texts(whole):
    links = whole.at(TEXT, "fn:2.1").iterfind(".//h:a[@role='doc-backlink']", SPACES)
    assert {link.get("href") for link in links} == {"#fnref:2.1", "#fnref:en.2.1"}


def test_a_corrected_word_has_what_was_printed_at_hand(whole):
    sentence = whole.at(TEXT, "1.2")
    assert "نديمم" not in words(sentence) and "نديم*" in words(sentence)
    (sign,) = sentence.iterfind("h:a[@class='sign']", SPACES)
    printed = words(whole.at(TEXT, sign.get("href")[1:]))
    assert "نديم وفي المطبوع نديمم: خطأ مطبعي" in printed
    assert "نديم for printed نديمم: misprint" in printed


def test_names_lead_to_the_list_and_the_list_leads_back(whole):
    (link,) = [each for each in whole.at(TEXT, "1.1") if each.get("class") == "name" and words(each) == "نديم الخوري"]
    assert linked(TEXT, link.get("href")) == ("names.xhtml", "who-khoury")
    entry = whole.at("names.xhtml", "who-khoury")
    assert "نديم الخوري · Nadim Khoury 1880–1944" in words(entry)
    assert [time.get("datetime") for time in entry.iterfind(".//h:time", SPACES)] == ["1880", "1944-05-02"]
    places = {linked("names.xhtml", link.get("href")) for link in entry.iterfind(".//h:a", SPACES)}
    assert {(TEXT, "1.1"), (TEXT, "1.2"), ("texts/waiting.xhtml", "1.1")} <= places
    assert whole.find("names.xhtml", "//*[@id='who-alwan']") == []


def test_a_work_that_a_note_cites_leads_to_the_note(whole):
    links = whole.at("names.xhtml", "who-register-1990").iterfind(".//h:a", SPACES)
    assert [linked("names.xhtml", link.get("href")) for link in links] == [(TEXT, "fn:1.1")]


def test_dates_have_their_values(whole):
    values = {words(each): each.get("datetime") for each in whole.find(TEXT, "//h:time")}
    assert values == {"الثالث من آذار 1911": "1911-03-03", "3 March 1911": "1911-03-03"}
    others = {words(each): each.get("data-edtf") for each in whole.find(TEXT, "//*[@data-edtf]")}
    assert others["1911 و1914"] == "1911/1914" and others["1913"] == "1913~"
    entry = whole.at("dates.xhtml", "when-1911-03-03")
    assert "3 مارس 1911 · 3 March 1911 1911-03-03" in words(entry)
    hijri = [words(each) for each in whole.find("dates.xhtml", "//h:p[@class='remark']")]
    assert any("شعبان 1331 بالتقويم الهجري" in one and "Shaaban 1331 in the Hijri calendar" in one for one in hijri)


def test_every_link_within_the_book_leads_to_something_and_no_id_stands_twice(each):
    ids = {}
    for path, page in each.pages.items():
        there = [one.get("id") for one in page.iterfind(".//*[@id]")]
        assert len(there) == len(set(there))
        ids[path] = {"", *there}
    for path, page in each.pages.items():
        for link in page.iterfind(".//h:a[@href]", SPACES):
            if "://" not in link.get("href"):
                file, fragment = linked(path, link.get("href"))
                assert fragment in ids[file], (path, link.get("href"))


# --- contents, title, imprint -------------------------------------------------------------------------------------


def test_contents_are_in_both_languages_and_in_the_order_of_the_pages(whole):
    entries = whole.find("nav.xhtml", "//h:nav[@epub:type='toc']//h:a")
    labels = {link.get("href"): words(link) for link in entries}
    assert labels[f"{TEXT}#1.0"] == "الوصول إلى المرفأ · Arrival at the harbour"
    assert labels["names.xhtml#persons"] == "الأعلام · Persons"
    order = list(whole.pages)
    files = [order.index(link.get("href").partition("#")[0]) for link in entries]
    assert files == sorted(files)
    kinds = whole.find("nav.xhtml", "//h:nav[@epub:type='landmarks']//h:a/@epub:type")
    assert kinds == ["titlepage", "toc", "bodymatter", "index", "copyright-page"]


def test_the_imprint_says_in_both_languages_which_version_under_what_licence_and_how_it_is_cited():
    taken = book(LIBRARY, ARRIVAL)
    arabic, english = (words(each) for each in taken.find("imprint.xhtml", "//h:section[@lang]"))
    assert (
        "To be cited as: Anonymous. “The Arrival.” In Letters of the Harbour, version 1.0, reviewed text, edited and translated by Salma "
        "Haddad. June 1, 2025. Originally published as الوصول (The Harbour Gazette, May 1921). https://example.org/harbour/texts/arrival/"
        in english
    )
    assert (
        "صيغة الاستشهاد: كاتب مجهول. «الوصول». ترجمة: Salma Haddad. ضمن: رسائل الميناء، تحرير: سلمى حداد. الإصدار 1.0، نص مراجَع، "
        "1 يونيو 2025. صدر الأصل في The Harbour Gazette، Tyre، مايو 1921. https://example.org/harbour/texts/arrival/"
        in arabic
    )
    for words_of in (arabic, english):
        assert "CC BY 4.0" in words_of and "https://example.org/harbour/downloads/tei/arrival.xml" in words_of
    title = words(taken.pages["title.xhtml"].find("h:body", SPACES))
    assert "الوصول" in title and "The arrival" in title and "version 1.0, 1 June 2025" in title


# --- faces --------------------------------------------------------------------------------------------------------


def test_the_faces_have_the_signs_of_the_book_and_the_usual_ones(own):
    signs = {sign for page in own.pages.values() for sign in "".join(page.itertext()) if not sign.isspace()}
    faces = {
        path: set(TTFont(io.BytesIO(data)).getBestCmap()) for path, data in own.files.items() if path.endswith(".ttf")
    }
    arabic = {ord(sign) for sign in signs if "\u0600" <= sign <= "\u06ff"}
    assert arabic and arabic <= faces["EPUB/fonts/amiri.ttf"]
    assert {ord(sign) for sign in signs} <= set().union(*faces.values())
    assert faces["EPUB/fonts/serif.ttf"] <= {ord(sign) for sign in signs | USUAL}
    for name in ("OFL-Amiri.txt", "OFL-Source-Serif-4.txt"):
        assert b"SIL OPEN FONT LICENSE" in own.files[f"EPUB/fonts/{name}"]


@pytest.mark.browser
def test_a_page_is_shown_in_its_own_faces_each_language_from_its_side(own, browser, tmp_path):
    for path, data in own.files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    context = browser.new_context(viewport={"width": 600, "height": 800})
    page = context.new_page()
    page.goto((tmp_path / "EPUB" / "texts" / "exile.xhtml").as_uri())
    shown = page.evaluate(
        """() => document.fonts.ready.then(() => [...document.querySelectorAll(".facing > p")].slice(0, 2).map(p => {
             const range = document.createRange(); range.selectNodeContents(p.querySelector(".number"));
             const {left, right} = range.getBoundingClientRect();
             return [getComputedStyle(p).direction, left < 300, getComputedStyle(p).fontFamily.split(",")[0]];
           }).concat([[...document.fonts].filter(face => face.status == "loaded").map(face => face.family + " " + face.style)]))"""
    )
    context.close()
    assert shown[0] == ["rtl", False, "Amiri"]
    assert shown[1] == ["ltr", True, '"Source Serif 4"']
    assert sorted(face.replace('"', "") for face in shown[2]) == [
        "Amiri normal",
        "Source Serif 4 italic",
        "Source Serif 4 normal",
    ]


def test_a_book_can_be_of_a_text_without_notes_names_or_translation():
    text = replace(
        WAITING.texts[0], divisions=(replace(WAITING.texts[0].divisions[0], segments=(Segment("1.1", "جملة."),)),)
    )
    taken = Taken(epub.make(replace(LIBRARY, documents=(WAITING,)), (replace(WAITING, texts=(text,)),), FACES))
    assert list(taken.pages) == ["title.xhtml", "nav.xhtml", "texts/waiting.xhtml", "imprint.xhtml"]
    assert words(taken.at("texts/waiting.xhtml", "1.1")) == "1.1\N{NO-BREAK SPACE}جملة."
