"""Which pages the chronology has, and on which of them a date stands.

One page, as long as it has no more than ``MOST`` sentences. Beyond that ``chronology/`` is a ledger of all dates, each
with a link to its entry on the page of its year, ``chronology/1929/``; a year with too many is in its turn a ledger of
the dates in its months, ``chronology/1929/02/``, those of no month on ``chronology/1929/year/``. A ledger has each date's id as the page of entries had it: an address
that once led to a date leads there for ever, whatever the edition grows to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from diglot.datevalue import DateValue
from diglot.pages.moments import month_of, year_of

CHRONOLOGY = "chronology"
UNRESOLVED = "unresolved"
MOST = 300
"""Sentences that a page has before it becomes a ledger."""


@dataclass(frozen=True, slots=True)
class Paging:
    """The folders whose page is a ledger; everything stands on one page where there are none."""

    ledgers: frozenset[str] = frozenset()

    @classmethod
    def of(cls, sentences: Mapping[DateValue, int], most: int = MOST) -> Paging:
        """The paging of dates by the number of sentences that each stands in."""
        counts: Counter[str] = Counter()
        for value, count in sentences.items():
            counts.update(dict.fromkeys(_folders(value)[:-1], count))
        return cls(frozenset(folder for folder, count in counts.items() if count > most))

    def folder(self, value: DateValue) -> str:
        """The folder of the page that a date's sentences stand on."""
        folders = _folders(value)
        return next((folder for folder in folders if folder not in self.ledgers), folders[-1])


ONE_PAGE = Paging()


def _folders(value: DateValue) -> list[str]:
    """From the widest to the narrowest."""
    if not value.w3c:
        return [CHRONOLOGY, f"{CHRONOLOGY}/{UNRESOLVED}"]
    year, month = year_of(value), month_of(value)
    return [CHRONOLOGY, f"{CHRONOLOGY}/{year}", f"{CHRONOLOGY}/{year}/{month or 'year'}"]
