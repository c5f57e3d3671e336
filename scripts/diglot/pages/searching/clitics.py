"""What is written together with a word, script by script: the small words before it, the pronouns after it.

A word is only ever cut where what remains is a word of the edition and at least as frequent: «لينين», «بوخارين»,
«كازاخستان» and «فرنسا» begin with letters that are such words elsewhere. The table is the browser's too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Clitics:
    """The clitics of a script, each with the least number of letters that must remain."""

    first: str
    last: str
    """Its letters, from first to last code point."""
    before: Mapping[str, int]
    after: Mapping[str, int]
    contracted: Sequence[tuple[str, tuple[tuple[int, str], ...]]] = ()
    """Beginnings that contract two words → how many letters go, and what comes instead."""
    changed: Mapping[str, str] = field(default_factory=dict)
    """The last letter before a suffix → as it is written without one."""
    article: str = ""
    """What a word may be known with, where it isn't known without."""


SCRIPTS = (
    Clitics(
        "\u0620",
        "\u06ff",
        before={"و": 2, "ف": 2, "ب": 3, "ل": 3, "ك": 3, "ال": 3, "س": 4},
        after={"هما": 3, "ها": 3, "هم": 3, "هن": 3, "نا": 3, "كم": 3, "ه": 3, "ا": 3},
        contracted=(("لل", ((1, "ا"), (0, "ا"))),),
        changed={"ت": "ه"},
        article="ال",
    ),
    Clitics("\u05d0", "\u05ea", before={"ו": 2, "ה": 3, "ב": 3, "ל": 3, "מ": 3, "ש": 3, "כ": 3}, after={}, article="ה"),
)
"""«وللجنة» is و + ل + «اللجنة»: «لل» is ل before the article, with or without a lam of the noun's own. «مدينته» is
«مدينة» + ه."""

DEPTH = 4
"""So many clitics at most: «وبكتابهم» has three."""


class Cut(NamedTuple):
    """What remains of a word, and how it was cut."""

    word: str
    ends: bool
    """Whether its end was cut."""


def cuts(word: str) -> Iterator[Cut]:
    """The words that remain when one clitic is taken off."""
    clitics = next((each for each in SCRIPTS if each.first <= word[:1] <= each.last), None)
    if clitics is None:
        return
    for beginning, ways in clitics.contracted:
        if word.startswith(beginning):
            yield from (Cut(instead + word[gone:], False) for gone, instead in ways)
    for before, least in clitics.before.items():
        if word.startswith(before) and len(word) >= len(before) + least:
            yield Cut(word[len(before) :], False)
    for after, least in clitics.after.items():
        if word.endswith(after) and len(word) >= len(after) + least:
            rest = word[: -len(after)]
            yield Cut(rest, True)
            if rest[-1] in clitics.changed:
                yield Cut(rest[:-1] + clitics.changed[rest[-1]], True)


def stems(form: str, counts: Mapping[str, int], may_end: Callable[[str], bool]) -> tuple[str, ...]:
    """The words of the edition that a written form has in it, itself left out, the shortest last.

    Args:
        form: a folded word as it is written.
        counts: how often each word is written in the edition.
        may_end: whether something may be cut off the end of this form.
    """
    found: dict[str, None] = {}
    waiting = [(form, counts.get(form, 1), 0)]
    while waiting:
        word, least, depth = waiting.pop(0)
        for cut in cuts(word) if depth < DEPTH else ():
            if cut.word in found or (cut.ends and not may_end(form)):
                continue
            count = counts.get(cut.word, 0)
            if count >= least:
                found[cut.word] = None
            waiting.append((cut.word, max(count, least) if count >= least else least, depth + 1))
    found.pop(form, None)
    return tuple(sorted(found, key=lambda word: (-len(word), word)))
