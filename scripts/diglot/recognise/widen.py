"""A surname found alone is widened over the given name before it, where that is the person's in another spelling.

«جوزف ستالين» is all of a mention though the authority file writes «جوزيف», and so are «Alexey Rykov» and «L. Trotsky».
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from diglot.recognise.gazetteer import Candidate
from diglot.recognise.languages import language, script_of
from diglot.recognise.names import Sentence
from diglot.recognise.tokens import Token

_SOUNDS = str.maketrans(
    {
        **dict.fromkeys("اويءهaeiouyhwj", ""),
        **dict.fromkeys("قغجcqg", "ك"), "k": "ك", "x": "كس",
        "ط": "ت", "ث": "ت", "ص": "س", "ض": "د", "ذ": "د", "ظ": "ز", "z": "s", "p": "p", "f": "p",
    }
)  # fmt: skip


def skeleton(word: str) -> str:
    """The consonants of a folded name, those that transcribers confuse made one: «جوزف» and «جوزيف» are equal."""
    return word.translate(_SOUNDS)


def widened(sentence: Sentence, candidate: Candidate, given: Iterable[str], free: int) -> Candidate:
    """The candidate with the given name or initials before it, or as it was.

    Args:
        sentence: the text.
        candidate: a surname that stands in it.
        given: the folded given names of its bearer.
        free: the first token that no other mark has taken.
    """
    first = _before(sentence.tokens, candidate.first)
    if first < free:
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


def _is_given(word: str, given: Iterable[str]) -> bool:
    sound = skeleton(word)
    if len(word) == 1:
        return any(name.startswith(word) for name in given)
    return len(sound) > 1 and any(skeleton(name) == sound for name in given)


def _cased(sentence: Sentence, start: int, name: int) -> bool:
    """A given name has a capital where the surname has one."""
    first, second = sentence.printed(start, start + 1), sentence.printed(name, name + 1)
    return first.isupper() or not second.isupper()
