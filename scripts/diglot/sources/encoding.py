"""Bytes → text: UTF-8, UTF-16 and Windows-1256, each only where it is certain.

UTF-16 without a byte order mark and Windows-1256 are guesses. They are made where every letter of the result makes
sense, so that neither rubbish nor a UTF-8 text with broken bytes is ever taken for one of them.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8 with BOM"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
"""Byte order marks, the codec that each announces, and what people call it; UTF-32 before UTF-16, whose mark it begins with."""

OTHER_FORMATS = (
    (b"PK\x03\x04", "a Word, OpenDocument or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "an RTF file"),
    (b"%PDF", "a PDF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)
"""How files begin that are no plain text, and what they are."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_ARABIC = "\u0621-\u064a"
_UTF16_TEXT = re.compile(
    r"[\t\n\r\f -~\xa0-\u017f\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u2000-\u206f\u20a0-\u20cf\ufb50-\ufdff\ufe70-\ufeff]+"
)
_LETTER = re.compile(rf"[A-Za-z{_ARABIC}]")
_MIXED_WORD = re.compile(rf"[{_ARABIC}][\xc0-\u024f]|[\xc0-\u024f][{_ARABIC}]")
_FINAL_INSIDE = re.compile(rf"[ةى][{_ARABIC}]")
_COMMON = frozenset("اليمونرت")
_ARABIC_TEXT = re.compile(rf"[{_ARABIC}\u064b-\u0652ـ،؛؟٪«»“”‘’…–—•\xa0°\u200c-\u200f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, and the name of the encoding that it was in."""

    text: str
    encoding: str


def decode(raw: bytes) -> Decoded | None:
    """The text of a file in whichever encoding it certainly is; ``None`` where none is certain."""
    if other_format(raw):
        return None
    if any(raw.startswith(mark) for mark, _, _ in MARKS):
        return _by_mark(raw)
    return next((found for attempt in ATTEMPTS if (found := attempt(raw))), None)


def other_format(raw: bytes) -> str:
    """What a file is that is plainly no plain text: «a PDF file»; empty where nothing says so."""
    return next((name for start, name in OTHER_FORMATS if raw.startswith(start)), "")


def broken_bytes(raw: bytes) -> Iterator[tuple[int, int]]:
    """Line (from 1) and position in the file (from 0) of the first byte of each line that is not UTF-8."""
    offset = 0
    for number, line in enumerate(raw.split(b"\n"), 1):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError as error:
            yield number, offset + error.start
        offset += len(line) + 1


def _strictly(raw: bytes, codec: str) -> str | None:
    try:
        return raw.decode(codec)
    except UnicodeDecodeError:
        return None


def _by_mark(raw: bytes) -> Decoded | None:
    mark, codec, name = next(row for row in MARKS if raw.startswith(row[0]))
    text = _strictly(raw[len(mark) :], codec)
    return None if text is None or "\0" in text else Decoded(text, name)


def _utf16_unmarked(raw: bytes) -> Decoded | None:
    """UTF-16 without a mark shows itself by zero bytes or by the 6 of Arabic; in the wrong order of bytes no letter is left."""
    if not (b"\0" in raw or b"\x06" in raw):
        return None
    readings = (_strictly(raw, codec) or "" for codec in ("utf-16-le", "utf-16-be"))
    return next((Decoded(text, "UTF-16 without BOM") for text in readings if _is_text(text)), None)


def _is_text(text: str) -> bool:
    return bool(_UTF16_TEXT.fullmatch(text)) and 2 * len(_LETTER.findall(text)) >= len(text)


def _utf8(raw: bytes) -> Decoded | None:
    text = _strictly(raw, "utf-8")
    return None if text is None or "\0" in text else Decoded(text, "UTF-8")


def _windows_1256(raw: bytes) -> Decoded | None:
    """Windows-1256 has a character for every byte: it is taken where what comes out reads like Arabic (``PROOFS``)."""
    text = raw.decode("cp1256")
    return Decoded(text, "Windows-1256") if all(proof(text) for proof in PROOFS) else None


def _without_controls(text: str) -> bool:
    return not _CONTROL.search(text)


def _arabic_throughout(text: str) -> bool:
    """Of the characters that are not ASCII, nineteen in twenty are Arabic or its punctuation."""
    foreign = [character for character in text if ord(character) > 127]
    return 20 * len(_ARABIC_TEXT.findall(text)) >= 19 * len(foreign)


def _common_letters_common(text: str) -> bool:
    """The eight letters that make six tenths of any Arabic text are at least four tenths of this one's. Read as
    Windows-1256, an Arabic text in UTF-8 has not one of them."""
    letters = re.findall(f"[{_ARABIC}]", text)
    return len(letters) >= 10 and 10 * sum(letter in _COMMON for letter in letters) >= 4 * len(letters)


def _words_well_formed(text: str) -> bool:
    """No word mixes Arabic and accented Latin letters, and ta marbuta and alef maqsura stand at the end of words."""
    return not _MIXED_WORD.search(text) and 50 * len(_FINAL_INSIDE.findall(text)) <= len(text.split())


def _words_of_usual_length(text: str) -> bool:
    """There are at least three words, of ten letters at most on average."""
    words = [word for word in text.split() if re.search(f"[{_ARABIC}]", word)]
    return len(words) >= 3 and sum(map(len, words)) <= 10 * len(words)


PROOFS: tuple[Callable[[str], bool], ...] = (
    _without_controls,
    _arabic_throughout,
    _common_letters_common,
    _words_well_formed,
    _words_of_usual_length,
)
"""What a text read as Windows-1256 must be before it is believed."""

ATTEMPTS: tuple[Callable[[bytes], Decoded | None], ...] = (_utf16_unmarked, _utf8, _windows_1256)
"""The encodings of a file without a byte order mark, in the order in which they are tried."""
