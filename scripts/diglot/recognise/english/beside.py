"""What the words beside an English name say of it."""

from __future__ import annotations

from diglot.recognise.english.names import nationalities
from diglot.recognise.english.titles import (
    FUNCTION_WORDS,
    GENERIC,
    INSTITUTIONS,
    KIN,
    NOT_GIVEN,
    OF_MEN,
    ORDINARY,
    TITLES,
    TITLES_AFTER,
)
from diglot.recognise.folding import word_set
from diglot.recognise.naming import FULL, GIVEN, PART, Beside

_CALENDAR = word_set(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday"
)
REGIONS = frozenset(("north", "south", "new", "latin", "northern", "southern", "arab"))
"""Words that make another place of one."""
_ADJECTIVAL = ("ian", "ish", "ese", "ist", "ite", "vik")


def title(beside: Beside) -> str:
    """A title right before, or at the end; for what is no person a noun of its kind right before or after."""
    before = beside.before[0] if beside.before else ()
    found = next((key for key in before if key in TITLES or key in GENERIC), "")
    return beside.title_inside or found or (beside.after if beside.after in GENERIC else "")


def is_kin(beside: Beside) -> bool:
    """«His son Ghassan», «his firstborn son Turki»."""
    return any(key in KIN for keys in (*beside.before[:1], beside.apposed) for key in keys)


def is_anothers(beside: Beside) -> bool:
    """A capital word before that is no title, place or date and none of the person's names: «Natalia Trotsky»; after a
    name that others bear too, another capital word: «Ali Maher». An ordinary word («Long», «May») begins a sentence."""
    if beside.kind != "person":
        return _is_other_thing(beside)
    if beside.word in ORDINARY and beside.opens and not title(beside):
        return True
    before = beside.before[0] if beside.before else ()
    if any(key in NOT_GIVEN for key in before) or (beside.is_womans and beside.title_inside in OF_MEN):
        return True
    if before and beside.printed_before[:1].isupper() and not any(map(beside.is_own, before)):
        given = any(beside.is_given(key) and key not in TITLES for key in before)
        return given or (beside.rank > PART and not beside.after_opening and not _may_stand_before(beside, before))
    follows = (
        beside.after
        and beside.printed_after[:1].isupper()
        and beside.after not in TITLES_AFTER | INSTITUTIONS | _CALENDAR
    )
    return bool(follows) and (beside.rank == GIVEN or beside.want > 0)


def _is_other_thing(beside: Beside) -> bool:
    """A short name with another nation's adjective («the Iraqi Communist Party»), or another place: «South Sudan»."""
    before = beside.before[0] if beside.before else ()
    if beside.kind == "organisation":
        return beside.rank > FULL and any(key in nationalities() and not beside.is_own(key) for key in before)
    return beside.kind == "place" and beside.printed_before[:1].isupper() and any(key in REGIONS for key in before)


def _may_stand_before(beside: Beside, before: tuple[str, ...]) -> bool:
    return any(
        key in TITLES or key in FUNCTION_WORDS or key in _CALENDAR or key in nationalities() or beside.is_place(key)
        for key in before
    ) or beside.printed_before.endswith(_ADJECTIVAL)


def is_clear(beside: Beside) -> bool:
    """A name that is also a word may begin no sentence."""
    return not beside.opens
