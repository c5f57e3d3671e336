"""Results kept by the content that they were made from, under ``build/cache``: what hasn't changed isn't made again."""

from __future__ import annotations

import functools
import hashlib
import pickle
from collections.abc import Iterable
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parent


def digest(*parts: object) -> str:
    """A name for this content: bytes as they are, anything else by its ``repr``. Records leave places out of theirs."""
    total = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else repr(part).encode()
        total.update(len(data).to_bytes(8) + data)
    return total.hexdigest()


def folder_digest(folder: Path) -> str:
    """A name for the content of all files of a folder, their names included; hidden files don't count."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    return digest(*(part for path in files for part in (path.relative_to(folder).as_posix(), path.read_bytes())))


@functools.cache
def code_digest() -> str:
    """A name for Diglot's own code: a result of other code doesn't count."""
    files = sorted(path for path in PACKAGE.rglob("*") if path.suffix in {".py", ".yml", ".rng"})
    return digest(*(path.read_bytes() for path in files))


class Store:
    """Pickled results in a folder, one file each; written by us alone, so that reading them back is safe."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.used: set[str] = set()

    def name(self, *parts: object) -> str:
        """The name under which the result made from these parts is kept."""
        name = digest(code_digest(), *parts)
        self.used.add(name)
        return name

    def get(self, name: str) -> Any:
        """The result, or ``None`` where it isn't kept."""
        path = self.folder / name
        return pickle.loads(path.read_bytes()) if path.is_file() else None  # noqa: S301

    def put(self, name: str, result: object) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        part = self.folder / f"{name}.part"
        part.write_bytes(pickle.dumps(result))
        part.replace(self.folder / name)

    def sweep(self) -> None:
        """Delete what was not asked for since this store was opened."""
        for path in self._files():
            if path.name not in self.used:
                path.unlink()

    def _files(self) -> Iterable[Path]:
        return sorted(self.folder.iterdir()) if self.folder.is_dir() else ()
