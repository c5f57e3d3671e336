"""What was published held against what stands now: nothing vanishes, nothing comes to mean something else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from diglot.cite.ledger import FILE, Permalink, order, titles
from diglot.cite.sketch import LEAST, Sketch, likeness, words_of
from diglot.issues import Issue
from diglot.model import Where

SAME, ANOTHER, MOVED = 0.5, 0.25, 0.75
"""Likeness of sketches: from ``SAME`` on, the line of a sentence is left as it is; up to ``ANOTHER``, it is another one;
from ``MOVED`` on, another sentence is what this one was."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What an address points at now."""

    what: str | Sketch
    names: str = ""
    """All names of it, one of which must have been its name before; empty where its title may be any."""


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The ledger as it must be, and where those addresses lead that went."""

    permalinks: tuple[Permalink, ...]
    issues: tuple[Issue, ...]
    moved: Mapping[str, str]
    """Address → the address that stands at the end of its arrows."""
    gone: Mapping[str, Permalink]
    """Address → the line that says why it is gone: its own, or that of the page which it was of."""


def reconcile(ledger: Mapping[str, Permalink], now: Mapping[str, Standing], date: str) -> Reconciled:
    """Each line of the ledger held against what stands now; what is new is added.

    Args:
        ledger: The lines by their addresses.
        now: Address → what it points at.
        date: Of the edition: what goes now is gone since then.

    Returns:
        With D803 for an arrow that leads nowhere, D804 for what vanished, D805 for what points at something else, D806 for
        what is said to be gone and stands there.
    """
    ways = _Ways(ledger, now)
    issues: list[Issue] = []
    lines: dict[str, Permalink] = {}
    moved: dict[str, str] = {}
    gone: dict[str, Permalink] = {}
    for address, permalink in ledger.items():
        end = ways.end(address)
        lines[address] = replace(permalink, since=permalink.since or date) if permalink.reason else permalink
        if isinstance(end, Permalink):
            gone[address] = replace(end, since=end.since or date)
        elif end and end != address:
            moved[address] = end
        elif end and (same := _held(permalink, now.get(address))):
            lines[address] = same
        issues += _faults(permalink, end, ways)
    issues += _changed(ledger, now)
    new = (Permalink(address, standing.what) for address, standing in now.items() if address not in ledger)
    return Reconciled((*lines.values(), *new), tuple(issues), moved, gone)


class _Ways:
    """Where addresses lead."""

    def __init__(self, ledger: Mapping[str, Permalink], now: Mapping[str, Standing]) -> None:
        self.ledger, self.now = ledger, now
        self.passages = Counter(each.page for each in ledger.values() if each.fragment)

    def is_below_lost(self, address: str) -> bool:
        """Whether it is of a page that vanished itself."""
        above = (page for page, _ in _above(address) if page != address and page in self.ledger)
        return any(self.end(page) is None for page in above)

    def stands(self, address: str) -> bool:
        """Whether there is something: a page, a passage, or one between two that there are (a translation's sentence that
        stands for several is such a range)."""
        if address in self.now:
            return True
        page, _, fragment = address.partition("#")
        lang, dot, rest = fragment.partition(".")
        if not dot or page not in self.now:
            return False
        if f"{page}#only-{lang}" in self.now:
            fragment = rest
        first, _, last = fragment.partition("-")
        return all(f"{page}#{end}" in self.now for end in (first, last or first))

    def end(self, address: str, seen: tuple[str, ...] = ()) -> str | Permalink | None:
        """The address at the end of the arrows, the line that says it is gone, or nothing."""
        if address in seen:
            return None
        for above, rest in _above(address):
            permalink = self.ledger.get(above)
            if permalink and permalink.target:
                return self.end(permalink.target + rest, (*seen, address))
            if permalink and permalink.reason:
                return permalink
        return address if self.stands(address) else None


def _above(address: str) -> Iterator[tuple[str, str]]:
    """An address, the page that it is of, the pages above that, each with what is left."""
    yield address, ""
    page, _, fragment = address.partition("#")
    rest = f"#{fragment}" if fragment else ""
    if rest:
        yield page, rest
    parts = page.strip("/").split("/")
    for n in range(len(parts) - 1, 0, -1):
        above = f"/{'/'.join(parts[:n])}/"
        yield above, page.removeprefix(above) + rest


def _held(permalink: Permalink, standing: Standing | None) -> Permalink | None:
    """The line with what its address points at now; a sentence that is still much the same keeps its sketch."""
    if standing is None:
        return None
    old, new = permalink.what, standing.what
    if isinstance(old, frozenset) and isinstance(new, frozenset) and old and likeness(old, new) >= SAME:
        return permalink
    return replace(permalink, what=new)


def _faults(permalink: Permalink, end: str | Permalink | None, ways: _Ways) -> Iterator[Issue]:
    where, address = Where(FILE, permalink.line), permalink.address
    if end is None and permalink.target:
        text = f"{address} leads to {permalink.target}, where there is nothing."
        yield Issue("D803", where, text, "name an address that there is, or write «gone: why».")
    elif end is None and not ways.is_below_lost(address):
        passages = 0 if permalink.fragment else ways.passages[address]
        with_them = f" with its {passages} passages" if passages else ""
        yield Issue("D804", where, f"{address} was published{with_them}, and there is nothing any more.", _WAYS)
    elif permalink.has_gone and ways.stands(address):
        text = f"{address} is said to have gone, and it stands there."
        yield Issue(
            "D806",
            where,
            text,
            "take away what stands behind the address, or what is left of it in sources/, tei/ and docs/.",
        )


_WAYS = "give it back, or put «-> ADDRESS» (where it went) or «gone: why» at the end of its line."


# --- what an address points at ------------------------------------------------------------------------------------


def _changed(ledger: Mapping[str, Permalink], now: Mapping[str, Standing]) -> Iterator[Issue]:
    """D805, once for a text of which most is another."""
    others: dict[str, list[Permalink]] = {}
    for address, permalink in ledger.items():
        standing = now.get(address)
        if standing and not permalink.has_gone and _is_another(permalink.what, standing):
            others.setdefault(permalink.page, []).append(permalink)
    before = Counter(each.page for each in ledger.values() if isinstance(each.what, frozenset))
    sentences: dict[str, list[tuple[str, Sketch]]] = {page: [] for page in others}
    for address, standing in now.items():
        if isinstance(standing.what, frozenset) and (page := address.partition("#")[0]) in sentences:
            sentences[page].append((address, standing.what))
    for page, changed in others.items():
        if len(changed) > max(2, before[page] / 2):
            where = Where(FILE, ledger[page].line if page in ledger else changed[0].line)
            text = f"{page} is another text: {len(changed)} of its {before[page]} sentences are not what they were."
            yield Issue("D805", where, text, "give the new text an identifier of its own.")
        else:
            yield from _each_changed(changed, _Sketches(sentences[page]))


def _each_changed(changed: Iterable[Permalink], sketches: _Sketches) -> Iterator[Issue]:
    for permalink in sorted(changed, key=lambda each: order(each.address)):
        hint = "give the new one an identifier of its own; where it is the same, take away what stands behind «=»."
        text = f"{permalink.address} points at something else than it did"
        if isinstance(permalink.what, frozenset):
            elsewhere = sketches.like(permalink.what)
            text += f": what stood there stands at {elsewhere} now" if elsewhere else ""
        else:
            text += f": it was «{permalink.what}»"
        yield Issue("D805", Where(FILE, permalink.line), f"{text}.", hint)


def _is_another(before: str | Sketch, standing: Standing) -> bool:
    if not before:
        return False
    if isinstance(before, frozenset):
        now = standing.what
        return isinstance(now, frozenset) and min(len(before), len(now)) >= LEAST and likeness(before, now) <= ANOTHER
    return bool(standing.names) and not words_of(" ".join(titles(before).values()) or before) & words_of(standing.names)


class _Sketches:
    """The sentences of a page by what their sketches hold."""

    def __init__(self, sentences: Iterable[tuple[str, Sketch]]) -> None:
        self.found: dict[bytes, list[tuple[str, Sketch]]] = {}
        for pair in sentences:
            for each in pair[1]:
                self.found.setdefault(each, []).append(pair)

    def like(self, wanted: Sketch) -> str:
        """The address of the sentence that is most like this; empty where none is much."""
        others = {pair for each in wanted for pair in self.found.get(each, ())}
        near = [(likeness(wanted, other), address) for address, other in others]
        best = max(near, default=(0.0, ""), key=lambda pair: (pair[0], order(pair[1])))
        return best[1] if best[0] >= MOVED else ""
