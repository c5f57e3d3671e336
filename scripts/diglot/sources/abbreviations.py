"""Words that end with a stop and not a sentence: data for ``sentences``."""

from __future__ import annotations

from typing import Final


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


ALWAYS: Final = _words(
    """
    Mr Mrs Ms Messrs Mme Mlle Dr Prof Rev Hon Fr St Ste Gen Col Lt Maj Capt Sgt Adm Gov Sen Amb Mt Ft
    e.g i.e viz cf vs v ed eds trans transl approx
    إيه بي سي دي إي إف جي إتش آي جيه جاي كيه كي إل إم إن أو كيو آر إس تي يو في دبليو إكس واي زد
    """
)
"""After these a sentence goes on: titles, «e.g.», and the Latin letters by their Arabic names («تي. إس. إليوت»). Single
letters, Arabic or Latin, need no row: «د.», «أ.د.», «ص.», «J.»."""

BEFORE_NUMBERS: Final = _words(
    "No Nos no nos p pp vol vols Vol Vols ch chs Ch Chap chap Art art Arts arts fig figs Fig Figs n nn fol fols sec Sec c ca b d fl r"
)
"""After these a sentence goes on where a number follows: «vol. 3», «c. 1929»."""

SOMETIMES: Final = _words(
    """
    etc al Jr Sr Esq Inc Ltd Co Corp Ave Blvd Rd a.m p.m Ph.D
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
    """
)
"""These end a sentence only where one of the ``OPENING_WORDS`` follows; so do acronyms (U.S.S.R.) and initials."""

OPENING_WORDS: Final = _words(
    """
    The This That These Those There Then He She It We They You His Her Its Their Our My In On At By For From With
    Without After Before During Since Until When While Although Though If As But And Or Yet So However Moreover Thus
    Not No Nor Some Many Most Few All Both Each Every Another Other Such What Who Why How Where Which Only Even Still
    """
)
"""Words that begin an English sentence and no name."""
