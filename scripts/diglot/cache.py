"""Results kept by the content that they were made from, under ``build/cache``: what hasn't changed isn't made again."""

from __future__ import annotations

import functools
import hashlib
import os
import pickle
import stat
import sys
import sysconfig
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

PACKAGE = Path(__file__).parent
_PART = ".part"
"""Ends the name of a file that somebody is writing."""


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


def tree_digest(*paths: Path) -> str:
    """A name for all that stands in these files and folders, hidden ones included, or for there being nothing; empty where
    a link to a folder leaves it open what that is."""
    parts: list[object] = []
    for root in paths:
        for path in _walk(root):
            if path.is_symlink() and path.is_dir():
                return ""
            link = path.readlink() if path.is_symlink() else ""
            parts += [os.path.relpath(path, root), link, path.read_bytes() if path.is_file() else None]
        parts.append(root)
    return digest(*parts)


def listing(*paths: Path) -> str:
    """A name for these files and folders by what the file system tells of them, for what nobody but us should change."""
    return digest(list(_listed(map(str, paths))))


def kept_file(path: Path, make: Callable[[], bytes]) -> bytes:
    """The bytes of a file whose name says what it was made from, made where it isn't there."""
    if not path.is_file():
        _put_whole(path, make())
    return path.read_bytes()


def _put_whole(path: Path, data: bytes) -> None:
    """A file that is there with all of its bytes or isn't, whoever else writes it at the same time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}{_PART}")
    part.write_bytes(data)
    part.replace(path)


def _listed(paths: Iterable[str]) -> Iterator[tuple[object, ...]]:
    for path in paths:
        if not os.path.lexists(path):
            continue
        found = os.lstat(path)
        if stat.S_ISDIR(found.st_mode):
            yield path, found.st_mode
            yield from _listed(sorted(entry.path for entry in os.scandir(path)))
        else:
            yield path, found.st_mode, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _walk(root: Path) -> Iterator[Path]:
    """A file; a folder and all that is under it, links not followed; nothing where there is nothing."""
    if root.exists() or root.is_symlink():
        yield root
    for folder, folders, files in os.walk(root):
        folders.sort()
        yield from (Path(folder, name) for name in sorted(folders + files))


@functools.cache
def code_digest() -> str:
    """A name for Diglot's own code: a result of other code doesn't count."""
    return _package_digest({".py", ".yml", ".rng"})


@functools.cache
def installed_digest() -> str:
    """A name for all that is installed: Diglot's code, its templates, styles and scripts, and the packages beside it, in
    whose folder something changes whenever one of them is put there or taken away."""
    places = [Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")]
    return digest(_package_digest(), sys.version, *((path, path.stat().st_mtime_ns) for path in places))


def _package_digest(suffixes: Collection[str] = ()) -> str:
    paths = (path for path in _walk(PACKAGE) if path.is_file() and path.suffix != ".pyc")
    return digest(*(path.read_bytes() for path in paths if not suffixes or path.suffix in suffixes))


Result = TypeVar("Result")


@dataclass(frozen=True)
class Step:
    """A step of the build, left out where all that it is made from, and all that it made, is as it was."""

    record: Path
    """The file that remembers the last time."""
    inputs: Callable[[], str]
    """A name for all that it is made from; empty where that can't be known."""
    outputs: tuple[Path, ...]
    """The files and folders that it writes."""

    def run(self, make: Callable[[], Result]) -> Result:
        """What ``make`` gives; what it gave the last time, where it need not be asked."""
        inputs = self.inputs()
        kept = pickle.loads(self.record.read_bytes()) if self.record.is_file() else None  # noqa: S301
        if kept and inputs and kept[:2] == (inputs, listing(*self.outputs)):
            result: Result = kept[2]
            return result
        self.record.unlink(missing_ok=True)
        result = make()
        _put_whole(self.record, pickle.dumps((inputs, listing(*self.outputs), result)))
        return result


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
        _put_whole(self.folder / name, pickle.dumps(result))

    def sweep(self) -> None:
        """Delete what was not asked for since this store was opened."""
        for path in self._files():
            if path.name not in self.used and path.suffix != _PART:
                path.unlink(missing_ok=True)

    def _files(self) -> Iterable[Path]:
        return sorted(self.folder.iterdir()) if self.folder.is_dir() else ()
