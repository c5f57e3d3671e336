"""Characters that no text may have: found, named, and shown as � so that nothing after this stage meets them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import TypeAlias

from diglot.issues import Issue
from diglot.model import Where
from diglot.sources import encoding

REPLACEMENT = "\ufffd"
MAX_MARKS = 30
"""Combining marks on one letter; as many as Unicode's stream-safe format allows (UAX 15, section 13)."""

_UNFIT = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane + end) for plane in range(0, 0x110000, 0x10000) for end in (0xFFFE, 0xFFFF))
    + "]"
)
_OVERRIDES = re.compile(r"[\u202a-\u202e]")
_ISOLATES = re.compile(r"[\u2066-\u2069]")
_POP = "\u2069"

Rule: TypeAlias = Callable[[str], tuple[str, str]]
"""Takes a line, gives it back with what it may not have replaced, and what was wrong with it (empty: nothing)."""


def read(raw: bytes, path: str) -> tuple[list[str], list[Issue]]:
    """The lines of a file, safe for every later stage, and what is wrong with its bytes and characters.

    Issues: D101–D104, D106 and D108, with the line of the file ``path``.
    """
    text, issues = _decoded(raw, path)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    broken = {issue.where.line for issue in issues}
    for index, line in enumerate(lines):
        lines[index], found = clean(line, Where(path, index + 1))
        issues += [issue for issue in found if issue.code != "D106" or index + 1 not in broken]
    return lines, [*issues, *_unnormalised(lines, path)]


def clean(line: str, where: Where) -> tuple[str, list[Issue]]:
    """A line without the characters that no text may have, and an issue for each kind of them (D102, D103, D106, D108)."""
    issues = []
    for code, rule, hint in RULES:
        line, wrong = rule(line)
        if wrong:
            issues.append(Issue(code, where, wrong, hint))
    return line, issues


def unnormalised_word(text: str) -> str:
    """The first word of a text that is not in NFC; empty where all are."""
    if unicodedata.is_normalized("NFC", text):
        return ""
    return next((word for word in text.split() if not unicodedata.is_normalized("NFC", word)), text.strip())


def _decoded(raw: bytes, path: str) -> tuple[str, list[Issue]]:
    found = encoding.decode(raw)
    if found and found.encoding.startswith("UTF-8"):
        return found.text, []
    if found:
        wrong = Issue("D101", Where(path), f"the file is {found.encoding}, not UTF-8.", "save it as UTF-8.")
        return found.text, [wrong]
    return raw.decode("utf-8", "replace").removeprefix("\ufeff"), list(_broken(raw, path))


def _broken(raw: bytes, path: str) -> Iterator[Issue]:
    for line, offset in encoding.broken_bytes(raw):
        wrong = f"byte {offset} (0x{raw[offset]:02x}) is not UTF-8."
        yield Issue("D101", Where(path, line), wrong, "save the file as UTF-8; what is broken is shown as �.")


def _unnormalised(lines: list[str], path: str) -> Iterator[Issue]:
    """One issue a file: what is not in NFC came from one keyboard or program, and is mended in one go."""
    words = [(number, word) for number, line in enumerate(lines, 1) if (word := unnormalised_word(line))]
    if words:
        number, word = words[0]
        more = f" (and {len(words) - 1} further lines)" if len(words) > 1 else ""
        normal = _points(unicodedata.normalize("NFC", word))
        wrong = f"«{word}» is not in Unicode normal form C{more}."
        yield Issue("D104", Where(path, number), wrong, f"save the file in NFC; the word then is {normal}.")


def _points(word: str) -> str:
    return " ".join(f"U+{ord(character):04X}" for character in word[:12]) + (" …" if len(word) > 12 else "")


# --- the rules ----------------------------------------------------------------------------------------------------


def _replaced_before(line: str) -> tuple[str, str]:
    """A � stands where some program lost a character."""
    return line, "the text has «�»: a character was lost before it came here." if REPLACEMENT in line else ""


def _controls(line: str) -> tuple[str, str]:
    """Control characters, line and paragraph separators and noncharacters are refused; XML could not hold them."""
    return _replace(line, [match.start() for match in _UNFIT.finditer(line)], "is no character of a text")


def _overrides(line: str) -> tuple[str, str]:
    """Bidirectional overrides and embeddings make a reader see other words than a program does."""
    return _replace(line, [match.start() for match in _OVERRIDES.finditer(line)], "changes the order of what is shown")


def _isolates(line: str) -> tuple[str, str]:
    """Each isolate is closed in its line, and nothing is closed that isn't open."""
    opened: list[int] = []
    stray: list[int] = []
    for match in _ISOLATES.finditer(line):
        if match.group() != _POP:
            opened.append(match.start())
        elif opened:
            opened.pop()
        else:
            stray.append(match.start())
    return _replace(line, sorted(opened + stray), "is an isolate without its counterpart in the line")


def _marks(line: str) -> tuple[str, str]:
    """A letter carries at most ``MAX_MARKS`` combining marks; each one after so many is replaced."""
    marks = "".join(sorted(character for character in set(line) if unicodedata.combining(character)))
    if not marks:
        return line, ""
    run = re.compile(f"([{re.escape(marks)}]{{{MAX_MARKS}}})[{re.escape(marks)}]")
    shorter, count = run.subn(rf"\1{REPLACEMENT}", line)
    return shorter, f"more than {MAX_MARKS} combining marks follow one letter." if count else ""


def _replace(line: str, positions: list[int], why: str) -> tuple[str, str]:
    if not positions:
        return line, ""
    names = sorted({f"U+{ord(line[position]):04X}" for position in positions})
    characters = list(line)
    for position in positions:
        characters[position] = REPLACEMENT
    return "".join(characters), f"{', '.join(names)} (first as character {positions[0] + 1} of the line) {why}."


RULES: tuple[tuple[str, Rule, str], ...] = (
    ("D106", _replaced_before, "write the character that belongs there."),
    ("D102", _controls, "delete it; it is shown as �."),
    ("D103", _overrides, "delete it; direction comes from the language."),
    ("D103", _isolates, "delete it, or put its counterpart; it is shown as �."),
    ("D108", _marks, "delete the superfluous marks; some are shown as �."),
)
"""Code, rule and hint, in the order in which they are applied."""
