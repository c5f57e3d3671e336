"""Encodings are told apart, and nothing is taken for what it is not."""

import codecs
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diglot.sources.encoding import broken_bytes, decode

ARABIC = "وصل الرجل إلى المدينة في المساء، وسأل عن «البيت القديم» الذي على التل؛ ثم رحل في عام 1929.\n"
ENGLISH = "The man reached the city in the evening, and asked for the house – “the old one”.\n"
FRENCH = "Le garçon était déjà là, près de l'hôtel, où il avait été élevé.\n"
RUSSIAN = "Человек пришёл в город вечером и спросил про старый дом на холме.\n"
HEBREW = "האיש הגיע לעיר בערב ושאל על הבית הישן שעל הגבעה.\n"
GREEK = "Ο άνθρωπος έφτασε στην πόλη το βράδυ και ρώτησε για το παλιό σπίτι.\n"


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (ARABIC.encode(), "UTF-8"),
        (ENGLISH.encode(), "UTF-8"),
        (codecs.BOM_UTF8 + ARABIC.encode(), "UTF-8 with BOM"),
        (ARABIC.encode("utf-16"), "UTF-16"),
        (codecs.BOM_UTF16_BE + ARABIC.encode("utf-16-be"), "UTF-16"),
        (ARABIC.encode("utf-16-le"), "UTF-16 without BOM"),
        (ARABIC.encode("utf-16-be"), "UTF-16 without BOM"),
        (ENGLISH.encode("utf-16-le"), "UTF-16 without BOM"),
        ("وصل".encode("utf-16-le"), "UTF-16 without BOM"),
        (ARABIC.encode("cp1256"), "Windows-1256"),
        ((ARABIC + ENGLISH).encode("cp1256"), "Windows-1256"),
        (ARABIC.replace("\n", "\r\n").encode("cp1256"), "Windows-1256"),
    ],
)
def test_an_encoding_is_recognised_and_named(raw, name):
    found = decode(raw)
    assert found is not None and found.encoding == name
    assert found.text.replace("\r", "").splitlines()[0] in {line.strip("\n") for line in (ARABIC, ENGLISH, "وصل")}


@pytest.mark.parametrize(
    "raw",
    [
        ARABIC.encode()[:-3] + b"\xd8\n",
        ARABIC.encode().replace("ل".encode(), b"\xd9", 1),
        ARABIC.encode().replace("ل".encode(), b"\x84"),
        ARABIC.encode().translate(None, bytes(range(0x80, 0xC0))),
        codecs.BOM_UTF8 + ARABIC.encode("cp1256"),
        ARABIC.encode("utf-16")[:-1],
        ARABIC.encode("iso-8859-6", "ignore"),
        FRENCH.encode("cp1252"),
        RUSSIAN.encode("cp1251"),
        RUSSIAN.encode("koi8-r"),
        HEBREW.encode("cp1255"),
        GREEK.encode("cp1253"),
        "東京の朝は早い。".encode("shift-jis"),
        "北京的早晨很早。".encode("gb18030"),
        RUSSIAN.encode("utf-16-le"),
        "وصل".encode("cp1256"),
        b"%PDF-1.7 ...",
        b"{\\rtf1 text}",
        b"\x89PNG\r\n\x1a\n",
        ARABIC.encode("cp1256") + b"\x01",
    ],
    ids=range(20),
)
def test_what_is_not_certain_is_refused(raw):
    assert decode(raw) is None


def test_random_bytes_are_never_a_text():
    chance = random.Random(1)
    for size in (20, 60, 300):
        for _ in range(400):
            found = decode(chance.randbytes(size))
            assert found is None or found.encoding == "UTF-8"
            assert decode(bytes(chance.choice(range(0xC0, 0x100)) for _ in range(size))) is None


@given(st.text(alphabet=st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهوي ،.؟"), min_size=40), st.integers(0, 10_000))
@settings(deadline=None)
def test_a_broken_utf8_text_is_never_windows_1256(text, place):
    raw = bytearray(text.encode())
    del raw[place % len(raw)]
    found = decode(bytes(raw))
    assert found is None or found.encoding == "UTF-8"


def test_broken_bytes_are_named_by_line_and_place():
    assert list(broken_bytes(b"abc\n\xffdef\n\nx\xc3\n")) == [(2, 4), (4, 11)]
