"""Words of a PDF with all their vowel signs, as three readers of text have them; and that nothing looks different."""

import base64
import io
import re
import shutil
import subprocess
from pathlib import Path
from unicodedata import bidirectional, normalize

import fontpkg_amiri
import pikepdf
import pypdfium2
import pytest
import typst
from books import meant
from fontTools.ttLib import TTFont
from pdfminer.high_level import extract_text
from PIL import ImageChops

from diglot.downloads.pdf.legible import legible
from judging import answer, has, lacking

WORD = re.compile("[\u0621-\u0652\u0670]+")
CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069ـ]")
HARD = "وأُمهل أُخرج حيًّا، قارساً. سيبيريا المركزية ضربًا، طَّ نحّى رُمي عُدّ ثمّ: لكن الكبيرة إنَّ محاكمة بهِ"
"""Signs above each other, before a stop, at the end of a line; letters that keep off the next one or stand above it."""


def by_poppler(data):
    """Most readers of Linux rest on it."""
    if not shutil.which("pdftotext"):
        pytest.skip("no pdftotext found (apt install poppler-utils)")
    return subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()


def by_pdfium(data):
    """Chromium's. It exchanges two signs of a letter, which means the same."""
    with pypdfium2.PdfDocument(data) as document:
        return normalize("NFC", "\n".join(page.get_textpage().get_text_bounded() for page in document))


def by_pdfminer(data):
    """It knows nothing of directions: each line is as the eye has it, from the left."""
    return "\n".join(line[::-1] for line in extract_text(io.BytesIO(data)).split("\n"))


def by_pdfjs(data):
    """Firefox's, and Zotero's."""
    if not has("pdfjs-dist"):
        pytest.skip(lacking("pdfjs-dist"))
    return answer("pdfjs.js", "pdfjs-dist/legacy/build/pdf.mjs", base64.b64encode(data).decode())


READERS = [by_poppler, by_pdfium, by_pdfminer, by_pdfjs]
PARTED = {by_poppler: 0, by_pdfium: 0.005, by_pdfminer: 0.005, by_pdfjs: 0.03}
"""Of a text's words, as many at most are not read whole: pdf.js parts a sign at a word's end from it."""


def words(text):
    return WORD.findall(CONTROLS.sub("", text))


@pytest.fixture(scope="module")
def typeset():
    """Hard words in two sizes, as Typst sets them."""
    page = f'#set document(title: "T")\n#set page(width: 12cm, height: 6cm)\n#set text(font: "Amiri", lang: "ar", size: 13pt)\n{HARD}\n\n#text(size: 9pt)[{HARD}]'
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(Path(fontpkg_amiri.ROOT) / "files")])
    return typst.compile(page.encode(), font_paths=fonts, pdf_standards=["ua-1", "a-2a"], timestamp=0)


@pytest.mark.parametrize("read", READERS)
def test_words_have_their_letters_and_signs_in_order(exile, read):
    document, data = exile
    found = set(words(read(data)))
    wanted = [word for each in document.text("ar").segments() for word in words(meant(each))]
    missing = [word for word in wanted if word not in found]
    assert len(wanted) > 500 and len(missing) <= PARTED[read] * len(wanted), missing


@pytest.mark.parametrize("read", [by_poppler, by_pdfium, by_pdfminer])
def test_signs_in_hard_places_are_read(typeset, read):
    """All, but that pdfminer takes the second sign of a letter for a line."""
    found = words(read(legible(typeset)))
    missing = [word for word in words(HARD) if found.count(word) != 2]
    assert missing == (["حيًّا", "طَّ", "إنَّ"] if read is by_pdfminer else [])


def test_there_are_no_signs_of_direction_but_the_mark_behind_a_sign(exile):
    _, data = exile
    found = re.findall("(.)([\u200e\u200f\u202a-\u202e\u2066-\u2069])", by_pdfium(data))
    assert {mark for _, mark in found} == {"\u200f"}
    assert {bidirectional(sign) for sign, _ in found} == {"NSM"}


def test_the_page_looks_the_same(typeset):
    before, after = (rendered(each) for each in (typeset, legible(typeset)))
    seen = ImageChops.difference(before, after).point(lambda value: 255 * (value > 96)).histogram()[255]
    ink = before.point(lambda value: 255 * (value < 128)).histogram()[255]
    assert ink > 5000 and seen < ink / 500


def rendered(data):
    with pypdfium2.PdfDocument(data) as document:
        return document[0].render(scale=4).to_pil().convert("L")


def test_glyphs_are_as_wide_as_the_page_says(typeset):
    """ISO 19005-2, 6.2.11.5."""
    with pikepdf.open(io.BytesIO(legible(typeset))) as opened:
        (font,) = opened.pages[0].obj.Resources["/Font"].values()
        inner = font.DescendantFonts[0]
        told = dict(widths(list(inner.W)))
        program = TTFont(io.BytesIO(inner.FontDescriptor.FontFile2.read_bytes()))
    assert program["head"].unitsPerEm == 1000
    made = {n: program["hmtx"][name][0] for n, name in enumerate(program.getGlyphOrder())}
    assert told == {n: made[n] for n in told}
    assert max(told) == max(made) and len(told) > 60


def widths(table):
    """Glyph, width, from triples of a first glyph, a last one, and the width of both (ISO 32000-1, 9.7.4.3)."""
    for first, last, width in zip(*[iter(map(int, table))] * 3, strict=True):
        yield from ((glyph, width) for glyph in range(first, last + 1))


def test_the_same_page_gives_the_same_bytes(typeset):
    assert legible(typeset) == legible(typeset)
