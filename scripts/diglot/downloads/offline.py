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
    pages = {path: language for path, language in _naming(edition) if path.is_file()}
    if not any(_SIZE.search(path.read_text(encoding="utf-8")) for path in pages):
        return
    root = f"edition-{version}"
    found = {f"{root}/{path.relative_to(edition.site).as_posix()}": path for path in _files(edition.site, target)}
    files = {name: path.read_bytes() for name, path in found.items()}
    for path in pages:
        name = f"{root}/{path.relative_to(edition.site).as_posix()}"
        files[name] = _own_copy(files[name].decode(), edition).encode()
    data = zipped(files, edition.edition.date)
    write(target, data)
    for path, language in pages.items():
        said = rf"\g<1>{wording(language).size(len(data))}\g<2>"
        write(path, _SIZE.sub(said, path.read_text(encoding="utf-8")).encode())


def _naming(edition: Project) -> Iterator[tuple[Path, str]]:
    """The pages that may name the archive, and their languages."""
    for language in edition.edition.interface:
        home = edition.site / interface_prefix(language, edition.edition.interface)
        yield from ((home / "index.html", language), (home / DOWNLOADS / "index.html", language))


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
