"""A name is widened over what belongs to it beside it: the given name before a surname, in another spelling or as an
initial, a patronymic between them; a title after it; the year after an event.

«جوزف ستالين» is all of a mention though the authority file writes «جوزيف», and so are «Alexey Rykov», «L. Trotsky» and
«سعد زغلول باشا».
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from diglot.datevalue import DateValue, is_interval
from diglot.model import Date, Mention
from diglot.recognise.gazetteer import Candidate
from diglot.recognise.languages import language, script_of
from diglot.recognise.names import Sentence
from diglot.recognise.pieces import next_word
from diglot.recognise.sounds import PATRONYMIC, is_alike, latin_shape, skeleton
from diglot.recognise.tokens import Token

APOSTROPHES = "'’ʾʿ‘"
_BEFORE_YEAR = ("", "of")


def widened(sentence: Sentence, candidate: Candidate, given: Collection[str], free: int) -> Candidate:
    """The candidate with the given name or initials before it, or as it was.

    Args:
        sentence: the text.
        candidate: a surname that stands in it.
        given: the folded given names of its bearer.
        free: the first token that no other mark has taken.
    """
    first = _before(sentence.tokens, candidate.first)
    if first > free and PATRONYMIC.search(sentence.tokens[first].text):
        wider = _over(sentence, candidate, given, first - 1, free)
        if wider is not candidate:
            return wider
    return _over(sentence, candidate, given, first, free)


def _over(sentence: Sentence, candidate: Candidate, given: Collection[str], first: int, free: int) -> Candidate:
    """The candidate from the word at ``first`` on, where that is a given name of its bearer."""
    if first < free or sentence.folded.text[sentence.tokens[candidate.first].start : candidate.start]:
        return candidate
    word = sentence.tokens[first]
    if script_of(word.text[0]) != script_of(sentence.tokens[candidate.first].text[0]):
        return candidate
    for reading in language(sentence.lang).readings(word.text):
        start = word.start + reading.start
        if _is_given(reading.key, given) and _cased(sentence, start, candidate.start):
            return candidate._replace(first=first, start=start)
    return candidate


def _before(tokens: Sequence[Token], index: int) -> int:
    """The token of the word, or of the first of the initials, right before a token; -1 where there is none."""
    first = index - 1
    if first >= 0 and tokens[first].kind == "word":
        return first
    while first >= 1 and tokens[first].text == "." and len(tokens[first - 1].text) == 1 and tokens[first].glued:
        index = first - 1
        first = index - 1
    return index if index < first + 2 and tokens[index].kind == "word" and len(tokens[index].text) == 1 else -1


def _is_given(word: str, given: Collection[str]) -> bool:
    sound = skeleton(word)
    if len(word) == 1:
        return any(name.startswith(word) for name in given)
    if len(sound) > 1:
        return any(skeleton(name) == sound and (len(sound) > 2 or _opens_alike(word, name)) for name in given)
    return any(word.isascii() and is_alike(latin_shape(word), latin_shape(name)) for name in given)


def _opens_alike(word: str, name: str) -> bool:
    """Whether both begin with the same consonant, or with a vowel: «صف» is not «يوسف»."""
    return skeleton(word[0]) == skeleton(name[0])


def _cased(sentence: Sentence, start: int, name: int) -> bool:
    """A given name has a capital where the surname has one."""
    first, second = sentence.printed(start, start + 1), sentence.printed(name, name + 1)
    return first.isupper() or not second.isupper()


def titled_after(sentence: Sentence, candidate: Candidate) -> Candidate:
    """A person's name with the title after it: «سعد زغلول باشا», «Zaghlul Pasha»."""
    following = next_word(sentence.tokens, candidate.last - 1)
    if following >= len(sentence.tokens) or sentence.tokens[candidate.last - 1].end != candidate.end:
        return candidate
    token = sentence.tokens[following]
    for reading in language(sentence.lang).readings(token.text):
        fits = not reading.start and reading.key in sentence.naming(candidate).titles_after
        if fits and _cased(sentence, token.start, candidate.start):
            return candidate._replace(last=following + 1, end=token.start + reading.end)
    return candidate


def with_apostrophe(sentence: Sentence, candidate: Candidate) -> Candidate:
    """A name that ends with an apostrophe, as «al-Zawra’» does, with it."""
    last = candidate.last
    if last == len(sentence.tokens) or candidate.form.name[-1] not in APOSTROPHES:
        return candidate
    token = sentence.tokens[last]
    return candidate._replace(last=last + 1, end=token.end) if token.text == "'" and token.glued else candidate


def with_year(text: str, mention: Mention, dates: Iterable[Date], when: str) -> Mention | None:
    """An event's name with the year after it: «ثورة تموز 1958», «the July Revolution of 1958».

    Args:
        text: the printed text.
        mention: of an event.
        dates: those of the text.
        when: the event's date in the authority files.

    Returns:
        The wider mention; ``None`` if the event was in another year.
    """
    for date in dates:
        between = text[mention.end : date.start]
        year = date.value.first or ""
        if 0 < len(between) < 5 and between.strip() in _BEFORE_YEAR and date.value.extent == "when" and _is_year(year):
            return replace(mention, end=date.end) if not is_interval(when) or _holds(when, year) else None
    return mention


def _is_year(date: str) -> bool:
    return len(date) == 4


def _holds(when: str, year: str) -> bool:
    value = DateValue.parse(when)
    first, last = value.first or value.last or "", value.last or value.first or ""
    return first[:4] <= year <= last[:4]


__all__ = ["skeleton", "titled_after", "widened", "with_year"]
