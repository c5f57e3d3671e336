"""Pages and files that stand in the site already as they would be made: they are neither made nor written again."""

from __future__ import annotations

import pickle
from pathlib import Path

Stat = tuple[int, int, int]


class Standing:
    """The pages and files of one interface that were published the last time, each with a name for all that it was made from."""

    def __init__(self, record: Path, site: Path) -> None:
        """
        Args:
            record: The file that remembers them.
            site: The folder of the interface's site.
        """
        self.record, self.site = record, site
        kept: dict[str, tuple[str, Stat | None]] = pickle.loads(record.read_bytes()) if record.is_file() else {}  # noqa: S301
        self._before = kept
        self._names: dict[str, str] = {}
        self.pages: set[str] = set()
        """Those found to stand, as paths below the site."""

    def stands(self, page: str, name: str) -> bool:
        """Whether the page stands there as it is made from what has this name, and nobody has changed it since."""
        self._names[page] = name
        if self._before.get(page) != (name, state(self.site / page)) or not (self.site / page).is_file():
            return False
        self.pages.add(page)
        return True

    def remember(self) -> None:
        """To be called when all other pages are published."""
        found = {page: (name, state(self.site / page)) for page, name in self._names.items()}
        self.record.parent.mkdir(parents=True, exist_ok=True)
        part = self.record.with_suffix(".part")
        part.write_bytes(pickle.dumps(found))
        part.replace(self.record)


def state(path: Path) -> Stat | None:
    """What changes where anybody writes a file."""
    if not path.is_file():
        return None
    found = path.lstat()
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns
