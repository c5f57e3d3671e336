"""How a language makes names: what each language's module says of it, in one record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from diglot.model import Kind
from diglot.recognise.sounds import Shape

Words: TypeAlias = tuple[str, ...]
"""A name as folded words, those that belong together joined."""

FULL, PART, SHORT, GIVEN, BARE = range(5)
"""Ranks of a form: a name or alias of the authority file; one with some of its words left out; a surname, or what
stands for an organisation; a given name or an epithet; a surname without its article, or with one."""

CERTAIN, NAMED, PLACED = range(3)
"""What a form wants: nothing; that the text says elsewhere who bears it; also that it stands where a name stands."""


class Short(NamedTuple):
    """A form of a name: its words, its rank, what it wants, and how many of its first words are titles, which stand
    outside the mention."""

    words: Words
    rank: int
    want: int = CERTAIN
    lead: int = 0


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a name in a text, no sign between."""

    before: tuple[tuple[str, ...], ...]
    """The words before it, the nearest first, each with its readings; none where the name has a proclitic."""
    after: str
    """The word after it."""
    apposed: tuple[str, ...]
    """The readings of the word before, where a comma stands between: «his father, …»."""
    given_before: tuple[str, ...]
    """The readings of the nearest that may be a given name."""
    printed_before: str
    printed_after: str
    opens: bool
    """Whether nothing but a conjunction stands before it in its part of the sentence."""
    after_opening: bool
    """Whether the word before it opens the sentence, so that its capital says nothing."""
    word: str
    """The name itself where it is one word."""
    kind: Kind
    rank: int
    want: int
    title_inside: str
    """The title with which the name ends."""
    is_womans: bool
    """Whether the person in question is a woman, by her given name."""
    is_given: Callable[[str], bool]
    """Whether a word is somebody's given name."""
    is_own: Callable[[str], bool]
    """Whether a word is a given name of the person in question, or a word of the name of what is none."""
    is_known: Callable[[str], bool]
    """Whether a word is a given name of somebody whom the document names."""
    is_place: Callable[[str], bool]
    """Whether a word ends a name that is no person's."""


@dataclass(frozen=True, slots=True)
class Naming:
    """How a language makes names. All words are folded."""

    units: Callable[[Words], Words]
    """The words of a name, those that make one name together joined."""
    spelling: Callable[[str], str]
    """The spelling of a word under which names are kept."""
    join: Callable[[str, str], str]
    """Two words as one."""
    first: Mapping[str, str]
    """What is joined with the word after it → as what."""
    sons: frozenset[str]
    """What stands before a father's name."""
    hyphenated: frozenset[str]
    """What is the Arabic article where a hyphen stands after it."""
    person: Callable[[Words, bool], Iterable[Short]]
    """The forms of a person's name, which may be known to be Arabic."""
    other: Callable[[Words, Kind, bool], Iterable[Short]]
    """The forms of any other name, which may be a single word in another language."""
    compounds: Callable[[Words, Kind], Iterable[Words]]
    """A name with two of its words written as one."""
    is_arabic: Callable[[Words], bool]
    """Whether a person's name is an Arabic one, whose bearer may be called by any part of it."""
    is_transcribed: Callable[[Words], bool]
    """Whether transcribers may spell a name in several ways."""
    may_vary: Callable[[str], bool]
    """Whether a word may be another spelling of one in such a name."""
    shape: Callable[[str], Shape]
    """How a word sounds."""
    title: Callable[[Beside], str]
    """The word beside a name that says that it is one: a title, a noun of its kind; empty where there is none."""
    is_kin: Callable[[Beside], bool]
    """Whether the words before say that the name is that of somebody's kin."""
    is_anothers: Callable[[Beside], bool]
    """Whether what stands beside a name makes it somebody else's, or no name."""
    is_clear: Callable[[Beside], bool]
    """Whether a word stands where only a name can."""
    accusative: Callable[[str], str]
    """A word without the ending of the accusative; empty where it has none."""
    prefixed: frozenset[str]
    """Given names that may stand before anybody's full name."""
    titles: frozenset[str]
    """What stands before a name and no part of it."""
    women: frozenset[str]
    """Women's given names."""
    no_names: frozenset[str]
    """Words of names that are no given names."""
    titles_after: frozenset[str]
    """What stands after a name and is part of it."""
    given: frozenset[str]
    """Common given names."""
    function_words: Mapping[str, frozenset[str]]
    """Words that are no name by themselves unless a name is spelt otherwise to the letter → their spellings."""
