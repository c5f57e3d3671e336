"""The index: its tables are the browser's, its files hold nothing that is withheld, and change only with the texts."""

import json
import re
import sys
import unicodedata
from array import array
from dataclasses import replace

import pytest
from asking import texts
from harbour import ARRIVAL, LIBRARY
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from diglot.model import Text
from diglot.pages import assets
from diglot.pages.search import opensearch
from diglot.pages.searching import FOLDER, index_files
from diglot.pages.searching.clitics import cuts, stems
from diglot.pages.searching.gathering import gather
from diglot.pages.searching.shards import DIGITS, numbers, packed
from diglot.pages.searching.sounding import sounds
from diglot.pages.searching.words import keys
from diglot.recognise.folding import fold


@pytest.fixture(scope="module")
def script(browser):
    """A browser page that has the functions of the search's script."""
    text = assets.script((("search/folding", "search/sounding", "search/bits"),), assets.tables())
    end = text.rindex("}\n})();")
    probe = "window.probe = { each: foldCharacter, words: wordsOf, cuts, shapes, numbersOf, emptySet, addNumbers, numbersIn, sizeOf };"
    page = browser.new_page()
    page.set_content('<html data-root="" data-base=""><script type="application/json" id="words">{}</script></html>')
    page.evaluate(text[:end] + probe + text[end:])
    yield page
    page.close()


@pytest.mark.browser
def test_the_browser_folds_each_character_as_we_do(script):
    characters = [
        chr(code)
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) not in ("Cn", "Co", "Cs", "Cc") or chr(code) in "\t\n"
    ]
    theirs = script.evaluate("cs => cs.map(probe.each)", characters)
    different = [
        (hex(ord(c)), fold(c).text, other) for c, other in zip(characters, theirs, strict=True) if fold(c).text != other
    ]
    assert [each for each in different if each[0] not in NEWER] == []


NEWER = {"0x1171e", "0x1734"}
"""Characters that became marks, or none, in a Unicode that is younger than Python's."""
SAMPLES = (
    "وَالكِتابُ العـربيّ، ١٩٢٩ـ١٩٣١ و«ففرنسا»",
    "Trotsky’s O’Brien, l’état: naïve Ærø — 300,000 (al-Qāʿida)",
    "𝔘𝔫𝔦 ﷺ ﻻ ½ x² Ⅳ",
    *(segment.text for text in (*ARRIVAL.texts, *texts().documents[0].texts) for segment in text.segments()),
)


@pytest.mark.browser
def test_the_browser_takes_texts_apart_as_we_do(script):
    theirs = script.evaluate("ts => ts.map(t => probe.words(t).map(w => w.key))", list(SAMPLES))
    assert theirs == [keys(text) for text in SAMPLES]
    words = sorted({key for text in SAMPLES for key in keys(text)} | {"وللجنة", "مدينته", "וילך"})
    assert script.evaluate("ws => ws.map(w => probe.cuts(w))", words) == [[cut.word for cut in cuts(w)] for w in words]
    theirs = script.evaluate("ws => ws.map(w => [...probe.shapes(w).keys()])", words)
    assert theirs == [list(sounds(word)) for word in words]


@pytest.mark.browser
def test_the_browser_reads_the_numbers_that_we_write(script):
    columns = [[], [0], [5, 6, 40, 5000, 200_000], list(range(0, 900, 2)), list(range(3, 4000))]
    written = [numbers(column) for column in columns]
    assert script.evaluate("ts => ts.map(t => probe.numbersOf(t))", written) == columns
    read = """ts => {
      const set = probe.emptySet(200_001);
      for (const t of ts) probe.addNumbers(set, t);
      return [[...probe.numbersIn(set)], probe.sizeOf(set)];
    }"""
    union = sorted({number for column in columns for number in column})
    assert script.evaluate(read, written) == [union, len(union)]
    assert written[3].startswith(".") and not written[2].startswith(".")


@settings(deadline=None)
@given(st.sets(st.integers(0, 3000)))
def test_numbers_are_short(column):
    rising = array("I", sorted(column))
    assert len(numbers(rising)) <= 2 + (max(rising) // 6 + 1 if rising else 0)
    assert set(numbers(rising)) <= set(DIGITS + ".")


@pytest.mark.parametrize(
    ("form", "counts", "expected"),
    [
        ("وتروتسكي", {"وتروتسكي": 2, "تروتسكي": 5}, ("تروتسكي",)),
        ("وتروتسكي", {"وتروتسكي": 6, "تروتسكي": 5}, ()),
        ("وبكتابهم", {"كتاب": 9, "كتابهم": 1}, ("كتابهم", "كتاب")),
        ("للجنه", {"اللجنه": 3}, ("اللجنه",)),
        ("للحزب", {"الحزب": 3, "حزب": 4}, ("الحزب", "حزب")),
        ("مدينته", {"مدينه": 3}, ("مدينه",)),
        ("لينين", {"لينين": 9, "ين": 50}, ()),
        ("بوخارين", {"بوخارين": 3}, ()),
        ("كان", {"كان": 1, "ان": 900}, ()),
        ("and", {"nd": 9}, ()),
    ],
)
def test_a_clitic_is_cut_where_a_word_of_the_edition_remains(form, counts, expected):
    assert stems(form, counts, lambda _: True) == expected


def test_what_is_no_suffix_is_not_cut():
    found = gather(texts().documents[0])
    assert {"مدينه", "سفينه", "كتابا"} & found.uncut == {"مدينه", "سفينه"}


def test_shards_are_packed_in_order():
    lines = [(f"w{n:03}", f"w{n:03}\t1") for n in range(100)]
    shards = list(packed(lines, 100))
    assert all(shard[0] == shard[-1] == "\n" for _, shard in shards)
    assert [line for _, shard in shards for line in shard[1:-1].split("\n")] == [line for _, line in lines]
    firsts = [first for first, _ in shards]
    for first, before, (_, shard) in zip(firsts[1:], shards, shards[1:], strict=False):
        assert before[1].split("\n")[-2][:4] < first <= shard[1:5]
    assert len(firsts[0]) == 1 and all(len(first) < 5 for first in firsts)
    assert max(len(shard.encode()) for _, shard in shards) <= 100


def test_the_same_texts_make_the_same_files():
    first, second = dict(index_files(LIBRARY)), dict(index_files(LIBRARY))
    assert first == second
    assert list(first)[-1] == "index.js"
    version = re.compile(rb'"version":"[0-9a-f]+"')
    other = dict(index_files(replace(LIBRARY, authority={})))
    assert version.search(other["index.js"]) != version.search(first["index.js"])
    assert other["text-0.js"] == first["text-0.js"]


def test_each_file_is_one_call_that_a_disk_can_load():
    for name, data in index_files(LIBRARY):
        call = re.fullmatch(r'diglotSearch\("([a-z0-9-]+)",(.*)\);\n', data.decode(), re.DOTALL)
        assert call and call[1] == name.removesuffix(".js")
        json.loads(call[2])


def test_of_a_withheld_original_there_is_no_word():
    """A document as it is read where its original isn't: the segments are there, without their words."""
    original = ARRIVAL.texts[0]
    emptied = tuple(
        replace(
            each,
            segments=tuple(replace(s, text="", marks=(), emphasis=(), withheld=len(s.text)) for s in each.segments),
        )
        for each in original.divisions
    )
    document = replace(ARRIVAL, texts=(Text("ar", emptied), ARRIVAL.texts[1]), title={"en": "x"}, notes=())
    library = replace(LIBRARY, documents=(document,), authority={})
    text = b"".join(data for name, data in index_files(library) if not name.startswith("words-")).decode()
    words = {word for segment in original.segments() for word in keys(segment.text)} - {
        "1911",
        "1914",
        "1913",
        "1331",
        "و",
    }
    assert [word for word in words if word in text] == []
    assert "harbour" in text


@pytest.mark.parametrize(("language", "root"), [("en", ""), ("ar", "ar/")])
def test_browsers_are_told_of_the_search(harbour_site, language, root):
    namespace = "{http://a9.com/-/spec/opensearch/1.1/}"
    tree = etree.parse(harbour_site / root / "opensearch.xml").getroot()
    address = tree.find(f"{namespace}Url[@type='text/html']").get("template")
    assert address == f"https://example.org/harbour/{root}search/?q={{searchTerms}}"
    assert (harbour_site / root / "search" / "index.html").is_file()
    assert len(tree.findtext(f"{namespace}ShortName")) <= 16
    assert tree.findtext(f"{namespace}Language") == language
    page = (harbour_site / root / "texts" / "arrival" / "index.html").read_text(encoding="utf-8")
    link = re.search(r'<link rel="search"[^>]* href="([^"]+)"', page)
    assert link and (harbour_site / root / "texts" / "arrival" / link[1]).resolve().is_file()


def test_an_edition_without_an_address_has_no_description_of_its_search():
    assert list(opensearch(replace(LIBRARY.edition, url=""), "en")) == []


def test_the_index_stands_once(harbour_site):
    assert (harbour_site / FOLDER / "index.js").is_file()
    assert not (harbour_site / "ar" / FOLDER).exists()
