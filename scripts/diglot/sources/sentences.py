"""Where a sentence ends: the marks that may end one, and the rules by which it goes on all the same.

Every rule is a row of ``RULES``; the words that they know stand in ``abbreviations``. Time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise

from diglot.sources.abbreviations import ALWAYS, BEFORE_NUMBERS, OPENING_WORDS, SOMETIMES
from diglot.sources.pairs import Pair, pairs

VERSION = 1
"""Of these rules; a cut says with which one its text was segmented."""

STOPS = ".؟?!…۔"
SEMICOLONS = "؛;"
"""Ends of sentences where the edition's settings say so."""

CLOSERS = "\"'”“’»›)]}﴾"
OPENERS = "\"'“”‘„«‹([{﴿"
MAX_LENGTH = 4_000
"""Characters in a sentence. A longer one is cut at white space, so that no line of a text file is too long."""

_WINDOW = 40
"""Characters before and after a stop at which a rule looks."""

_ARABIC = "\u0621-\u063a\u0641-\u064a\u0671-\u06d3"
_SIGNS = "\u0640\u064b-\u0652\u0670"
_ARABIC_WORD = re.compile(rf"[{_ARABIC}{_SIGNS}]+")
_ARABIC_LETTERS = re.compile(rf"و?[{_ARABIC}]ـ?(\.[{_ARABIC}]ـ?)*")
_LATIN_LETTERS = re.compile(r"[A-Z](\.[A-Z])*|[A-Za-z](\.[A-Za-z])+")
_NUMERAL = re.compile(r"[0-9٠-٩]|[ivxlcdm]+\b|[IVXLCDM]+\b")
_NOTE = re.compile(r"\[[0-9٠-٩]{1,3}\]|[¹²³⁰⁴-⁹]+")
_SPACE = re.compile(r"\s*")


@dataclass(frozen=True, slots=True)
class Stop:
    """A place where a sentence may end, and what stands around it."""

    marks: str
    word: str
    """The word before the marks, without quotation marks and brackets at its head; empty after white space."""
    word_before: str
    """The word before that word."""
    opens: bool
    """Whether the sentence has nothing but this word so far."""
    closes_quotation: bool
    closes_aside: bool
    """Whether it closes brackets that were opened inside the sentence."""
    next: str
    """What follows after white space, its beginning; empty at the paragraph's end."""
    known: Collection[str]
    """The edition's own abbreviations."""

    @property
    def next_word(self) -> str:
        word = re.search(r"\w+", self.next)
        return word.group() if word else ""

    @property
    def next_letter(self) -> str:
        return self.next.lstrip(OPENERS)[:1]


def sentences(paragraph: str, *, semicolon: bool = False, abbreviations: Iterable[str] = ()) -> list[str]:
    """The sentences of a paragraph, without the white space around them; nothing else is lost or changed.

    Args:
        paragraph: a text without line breaks.
        semicolon: whether «؛» and «;» end a sentence.
        abbreviations: words after whose stop a sentence goes on, beside those that are known, with or without it.
    """
    known = frozenset(word.rstrip(".") for word in abbreviations)
    marks = STOPS + (SEMICOLONS if semicolon else "")
    found = pairs(paragraph)
    ends = _outside_quotations(list(_ends(paragraph, marks, found, known)), found, len(paragraph.rstrip()))
    cuts = [0, *_with_words(paragraph, ends), len(paragraph)]
    pieces = (piece for start, end in pairwise(cuts) for piece in _short(paragraph, start, end))
    return [piece for piece in pieces if piece]


def _ends(text: str, marks: str, found: list[Pair], known: Collection[str]) -> Iterator[tuple[int, int]]:
    """Where sentences end, brackets apart but not quotations: position of the marks, and the end after what closes."""
    closing = {pair.close: pair for pair in found}
    opening = {pair.open for pair in found}
    brackets = _depth((pair for pair in found if not pair.quotes), len(text))
    sentence = _after_space(text, 0)
    for match in re.finditer(f"[{re.escape(marks)}]+", text):
        end, closed = _after_closers(text, match.end(), closing, opening)
        following = _after_space(text, end)
        stop = _stop(match, closed, following, sentence, known)
        apart = following > end or _joined(stop, opens=end in opening)
        if not stop.next or (apart and not brackets[end] and not any(goes_on(stop) for goes_on in RULES)):
            yield match.start(), end
            sentence = following


def _after_space(text: str, start: int) -> int:
    match = _SPACE.match(text, start)
    return match.end() if match else start


def _after_closers(text: str, end: int, closing: dict[int, Pair], opening: set[int]) -> tuple[int, list[Pair]]:
    """The end after quotation marks, brackets and note numbers that belong to the sentence, and the pairs they close."""
    closed = []
    while end < len(text):
        spaced = end + 1 if text[end].isspace() and end + 1 in closing else end
        if note := _NOTE.match(text, end):
            end = note.end()
        elif text[spaced] in CLOSERS and spaced not in opening:
            closed += [closing[spaced]] if spaced in closing else []
            end = spaced + 1
        else:
            break
    return end, closed


def _stop(match: re.Match[str], closed: list[Pair], following: int, sentence: int, known: Collection[str]) -> Stop:
    text, start = match.string, max(sentence, match.start() - _WINDOW)
    before = text[start : match.start()]
    words = before.split()
    word = words.pop() if words and not before[-1:].isspace() else ""
    return Stop(
        marks=match.group(),
        word=word.lstrip(OPENERS),
        word_before=words[-1] if words else "",
        opens=start == sentence and not words,
        closes_quotation=any(pair.quotes for pair in closed),
        closes_aside=any(not pair.quotes and pair.open > sentence for pair in closed),
        next=text[following : following + _WINDOW],
        known=known,
    )


def _joined(stop: Stop, *, opens: bool) -> bool:
    """Whether a stop without a space after it stands between two Arabic words, or between one and a quotation."""
    if not _ARABIC_WORD.fullmatch(stop.word) or len(stop.word) < 3:
        return False
    return opens or (bool(_ARABIC_WORD.match(stop.next)) and len(stop.next_word) > 1)


def _outside_quotations(ends: list[tuple[int, int]], found: list[Pair], length: int) -> list[int]:
    """The ends that don't stand inside a quotation after which the sentence goes on."""
    final = {position for marks, end in ends for position in range(marks - 1, end)} | {length - 1}
    inside = _depth((pair for pair in found if pair.quotes and pair.close not in final), length)
    return [end for _, end in ends if not inside[end]]


def _depth(found: Iterable[Pair], length: int) -> list[int]:
    """For each place between two characters, how many pairs are open there."""
    steps = [0] * (length + 2)
    for pair in found:
        steps[pair.open + 1] += 1
        steps[pair.close + 1] -= 1
    return list(accumulate(steps))


def _with_words(text: str, ends: list[int]) -> Iterator[int]:
    """The ends without those that would leave a piece of mere punctuation; it stays with the sentence before it."""
    worded = [any(map(str.isalnum, text[start:end])) for start, end in pairwise([0, *ends, len(text)])]
    begun = False
    for end, before, after in zip(ends, worded, worded[1:], strict=False):
        begun = begun or before
        if begun and after:
            yield end
            begun = False


def _short(text: str, start: int, end: int) -> Iterator[str]:
    """A sentence in pieces of at most ``MAX_LENGTH`` characters."""
    while end - start > MAX_LENGTH:
        cut = max(text.rfind(space, start + 1, start + MAX_LENGTH) for space in " \t\xa0")
        cut = cut if cut > 0 else start + MAX_LENGTH
        yield text[start:cut].strip()
        start = cut
    yield text[start:end].strip()


# --- the rules: a sentence goes on … ------------------------------------------------------------------------------


def _before_punctuation(stop: Stop) -> bool:
    """… before a comma, a colon, a further stop or a dash."""
    return stop.next[0] in "،,؛;:-–—" + STOPS


def _before_small_letter(stop: Stop) -> bool:
    """… before a small Latin letter: «“Why?” he asked»."""
    return stop.next_letter.islower()


def _after_letters(stop: Stop) -> bool:
    """… after an initial, a one-letter abbreviation or an acronym: «ج. ر. ر. تولكين», «J. R. R.», «د. طه», «U.S. Army».

    It ends where a word follows that begins sentences («in the U.S. The …»), and after a letter that counts years
    («سنة 1334 هـ.»).
    """
    if stop.marks != ".":
        return False
    if _ARABIC_LETTERS.fullmatch(stop.word):
        return not _is_number(stop.word_before)
    return bool(_LATIN_LETTERS.fullmatch(stop.word)) and stop.next_word not in OPENING_WORDS


def _after_abbreviation(stop: Stop) -> bool:
    """… after an abbreviation: «Mr.», «تي. إس.», «vol. 3», «Feb. 1929»."""
    if stop.marks != ".":
        return False
    if stop.word in SOMETIMES:
        return stop.next_word not in OPENING_WORDS
    numbered = stop.word in BEFORE_NUMBERS and bool(_NUMERAL.match(stop.next))
    return numbered or stop.word in ALWAYS or stop.word in stop.known


def _after_number(stop: Stop) -> bool:
    """… after a number that counts a list («1. …»), and within a date written with points and spaces («13. 2. 1929»)."""
    if stop.marks != "." or not _is_number(stop.word) or len(stop.word) > 2:
        return False
    return stop.opens or stop.next[0].isdigit()


def _after_pause(stop: Stop) -> bool:
    """… after two points, which Arabic prose uses for a pause, and after an ellipsis that stands alone: «قال … ثم»."""
    ellipsis = "…" in stop.marks or stop.marks.startswith("...")
    return stop.marks == ".." or (ellipsis and not stop.word)


def _after_aside(stop: Stop) -> bool:
    """… after brackets inside it, whatever they end with: «بريء (!) كما قال»."""
    return stop.closes_aside


def _after_quoted_question(stop: Stop) -> bool:
    """… after a quoted question or exclamation before an Arabic word, as Arabic has no capitals to tell."""
    questions = not stop.marks.startswith(".")
    return stop.closes_quotation and questions and bool(_ARABIC_WORD.match(stop.next_letter))


def _is_number(word: str) -> bool:
    return word.isdigit()


RULES: tuple[Callable[[Stop], bool], ...] = (
    _before_punctuation,
    _before_small_letter,
    _after_letters,
    _after_abbreviation,
    _after_number,
    _after_pause,
    _after_aside,
    _after_quoted_question,
)
