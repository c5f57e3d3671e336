"""The offline edition: the whole published site in one archive, to be unpacked anywhere and opened from the disk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from diglot.cite import DOWNLOADS, OFFLINE, interface_prefix, offline_file
from diglot.downloads.archive import zipped
from diglot.pages.wording import wording
from diglot.project import Project, write

LEFT_OUT = re.compile(r"(?:[\w-]+/)?(?:sitemap\.xml(?:\.gz)?|404\.html)|robots\.txt")
"""What only a server has a use for."""
_SIZE = re.compile(rf'(<span class="{OFFLINE}">)[^<]*(</span>)')


def offline(edition: Project) -> None:
    """``downloads/edition-0.1-offline.zip`` below the site, made of it; its size is put into the pages that name it.

    In the archive itself these lead to the one that is published, if it is.
    """
    version = edition.edition.version
    target = edition.site / offline_file(version)
    pages = [edition.site / name for name in _naming(edition)]
    if not any(_SIZE.search(path.read_text(encoding="utf-8")) for path in pages if path.is_file()):
        return
    root = f"edition-{version}"
    found = {f"{root}/{path.relative_to(edition.site).as_posix()}": path for path in _files(edition.site, target)}
    files = {name: path.read_bytes() for name, path in found.items()}
    for path in pages:
        name = f"{root}/{path.relative_to(edition.site).as_posix()}"
        if name in files:
            files[name] = _own_copy(files[name].decode(), edition).encode()
    data = zipped(files, edition.edition.date)
    write(target, data)
    for language in edition.edition.interface:
        _put_in(edition, language, len(data))


def _naming(edition: Project) -> Iterator[str]:
    """The pages that name the archive."""
    for language in edition.edition.interface:
        prefix = interface_prefix(language, edition.edition.interface)
        yield from (f"{prefix}index.html", f"{prefix}{DOWNLOADS}/index.html")


def _files(site: Path, target: Path) -> Iterator[Path]:
    for path in sorted(site.rglob("*")):
        if path.is_file() and path != target and not LEFT_OUT.fullmatch(path.relative_to(site).as_posix()):
            yield path


def _own_copy(html: str, edition: Project) -> str:
    """A page with the published archive in the place of the one beside it, and without its size, which it can't know."""
    html = _SIZE.sub(r"\g<1>–\g<2>", html)
    url, address = edition.edition.url, offline_file(edition.edition.version)
    name = address.rpartition("/")[2]
    return re.sub(rf'href="[^"]*{re.escape(name)}"', f'href="{url.rstrip("/")}/{address}"', html) if url else html


def _put_in(edition: Project, language: str, size: int) -> None:
    said = wording(language).size(size)
    prefix = interface_prefix(language, edition.edition.interface)
    for name in (f"{prefix}index.html", f"{prefix}{DOWNLOADS}/index.html"):
        path = edition.site / name
        if path.is_file():
            html = path.read_text(encoding="utf-8")
            write(path, _SIZE.sub(rf"\g<1>{said}\g<2>", html).encode())
