"""What the words beside an Arabic name say of it."""

from __future__ import annotations

from diglot.recognise.arabic.context import CLOSERS, GENERIC, KIN, OPENERS, OPENING_ANOTHER, VERBS
from diglot.recognise.arabic.homographs import COMMON, adjectives, nationalities
from diglot.recognise.arabic.names import ARTICLE
from diglot.recognise.arabic.titles import COMMANDING, OF_MEN, PERSONAL, TITLES, TITLES_AFTER
from diglot.recognise.folding import word_set
from diglot.recognise.naming import FULL, GIVEN, Beside

NO_GIVEN_NAMES = COMMON | VERBS | COMMANDING
NISBA = "ي"
SON = "ابن"
REGIONS = word_set("العربي اللاتينية الشمالية الجنوبية الشمالي الجنوبي الجنوبيه")
"""Adjectives that make another place of one."""
SAFE_AFTER = CLOSERS | TITLES | TITLES_AFTER


def title(beside: Beside) -> str:
    """A title right before, perhaps with adjectives or a land between («الزعيم المصري الراحل»، «ملك مصر»), a title at
    the end, or for what is no person a noun of its kind («مدينة صور»)."""
    if beside.title_inside:
        return beside.title_inside
    for distance, keys in enumerate(beside.before):
        found = [key for key in keys if key in (TITLES if distance else COMMANDING | GENERIC)]
        if found:
            return found[0]
        if not any(key.startswith(ARTICLE) or (distance == 0 and beside.is_place(key)) for key in keys):
            return ""
    return ""


def is_kin(beside: Beside) -> bool:
    """«ابنه غسان», «ولده البكر تركي», «أخو نورة»."""
    for keys in (*beside.before[:2], beside.apposed):
        if any(key in KIN for key in keys):
            return True
        if not any(key.startswith(ARTICLE) for key in keys):
            return False
    return False


def is_anothers(beside: Beside) -> bool:
    """Whether the words beside a name make it somebody else's: one of ``OTHERS``."""
    return any(rule(beside) for rule in (OTHERS if beside.kind == "person" else OTHER_THINGS))


def is_part_of_a_longer_name(beside: Beside) -> bool:
    """«آل» or «أبو» before it, or «ابن» but as a noun: «الهادي، ابن عبد الرحمن»."""
    before = beside.before[0] if beside.before else ()
    noun = SON in before and len(beside.before) == 1
    return any(key in OPENING_ANOTHER for key in before) and not noun


def is_a_mans(beside: Beside) -> bool:
    """A title of men after a woman's name."""
    return beside.is_womans and beside.title_inside in OF_MEN


def has_anothers_given_name(beside: Beside) -> bool:
    """A given name before it that is not the person's own («خالد عبد الناصر»), if no verb makes that a subject whom the
    text knows: «أقال فاروق النحاس»."""
    earlier = beside.before[1] if len(beside.before) > 1 else ()
    subject = any(key in VERBS for key in earlier)
    clear = subject or not earlier or any(key in OPENERS | TITLES for key in earlier)
    if not any(
        beside.is_given(key) and (key not in NO_GIVEN_NAMES or (clear and key in COMMON)) for key in beside.given_before
    ):
        return False
    return not (subject and any(map(beside.is_known, beside.given_before))) and not any(
        map(beside.is_own, beside.given_before)
    )


def is_adjective(beside: Beside) -> bool:
    """What is also an adjective is one after a definite noun: «الجيش المصري», «الحاكم العسكري»."""
    before = beside.before[0] if beside.before else ()
    return beside.word in adjectives() and any(key.startswith(ARTICLE) and key not in PERSONAL for key in before)


def has_anothers_surname(beside: Beside) -> bool:
    """After a given name or one of common words a name, «بن», or a surname: «سعد الحريري»."""
    return beside.want > 0 and _goes_on(beside)


def is_of_another_nation(beside: Beside) -> bool:
    """A short name with another nation's adjective: «الحزب الشيوعي السوداني» is not the Soviet one."""
    other = beside.kind == "organisation" and beside.after in nationalities() and not beside.is_own(beside.after)
    return other and beside.rank > FULL


def is_larger_place(beside: Beside) -> bool:
    """«المغرب العربي», «كوريا الشمالية», «أمريكا اللاتينية»."""
    return beside.kind == "place" and beside.after in REGIONS


OTHERS = (is_part_of_a_longer_name, is_a_mans, has_anothers_given_name, is_adjective, has_anothers_surname)
"""What makes a person's name somebody else's, or none."""
OTHER_THINGS = (is_of_another_nation, is_larger_place)
"""What makes any other name another's."""


def _goes_on(beside: Beside) -> bool:
    after = beside.after
    if not after or after in SAFE_AFTER:
        return False
    if after in OPENING_ANOTHER or (beside.is_given(after) and after not in COMMON):
        return True
    surname = after.startswith(ARTICLE) and after.endswith(NISBA) and len(after) > 5
    return beside.rank == GIVEN and surname and after not in adjectives()


def is_clear(beside: Beside) -> bool:
    """A verb of persons or a title stands before, or nothing but what opens a clause before and closes it after."""
    before = beside.before[0] if beside.before else ()
    if beside.kind != "person" and beside.after.startswith(ARTICLE):
        return False
    if any(key in VERBS for key in before):
        return True
    opened = beside.opens or any(key in OPENERS for key in before)
    return opened and (not beside.after or beside.after in CLOSERS or beside.after in VERBS)
