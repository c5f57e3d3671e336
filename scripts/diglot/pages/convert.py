"""Markdown → HTML, each content once: kept under its hash, what is missing converted in parallel."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit, urlunsplit
from xml.etree.ElementTree import Element

import markdown
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from diglot.cache import Store
from diglot.processes import pool

POOL_FROM = 64
"""From so many missing pages on, other processes are worth their start."""

Toc = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Converted:
    """A page in HTML, with what MkDocs wants to know of it."""

    html: str
    toc: Toc
    """The headings as Python-Markdown's toc extension gives them: level, id, name, children."""
    title: str
    """The first heading of the first level; empty where there is none."""
    ids: tuple[str, ...]
    links: Mapping[str, Sequence[str]]
    """Where its links within the site lead: path as it stands in the Markdown, empty for the page itself → fragments,
    the empty one for a link without."""


@dataclass(frozen=True)
class Converter:
    """Converts with these extensions and nothing else."""

    extensions: tuple[str, ...]
    settings: Mapping[str, Mapping[str, Any]]
    cache: Path | None = None
    """The folder of what was converted before; no cache where ``None``."""

    def convert(self, texts: Iterable[str]) -> dict[str, Converted]:
        """Each text and its page. What the cache holds of other texts is deleted."""
        wanted = list(dict.fromkeys(texts))
        if self.cache is None:
            return dict(zip(wanted, self._convert(wanted), strict=True))
        store = Store(self.cache)
        names = {
            text: store.name(markdown.__version__, self.extensions, sorted(self.settings.items()), text)
            for text in wanted
        }
        found = {text: page for text, name in names.items() if (page := store.get(name))}
        missing = [text for text in wanted if text not in found]
        for text, page in zip(missing, self._convert(missing), strict=True):
            found[text] = page
            store.put(names[text], page)
        store.sweep()
        return found

    def _convert(self, texts: list[str]) -> list[Converted]:
        jobs = os.cpu_count() or 1
        if len(texts) < POOL_FROM or jobs == 1:
            return [self(text) for text in texts]
        with pool(jobs) as workers:
            return list(workers.map(self, texts, chunksize=16))

    def __call__(self, text: str) -> Converted:
        """The page of one text."""
        md = Markdown(extensions=list(self.extensions), extension_configs=dict(self.settings))
        links = _Links(md)
        md.treeprocessors.register(links, "diglot_links", 0)
        html = md.convert(text)
        toc = getattr(md, "toc_tokens", [])
        title = toc[0]["name"] if toc and toc[0]["level"] == 1 else ""
        ids = tuple(dict.fromkeys(unescape(found) for found in re.findall(r'\sid="([^"]+)"', html)))
        return Converted(html, toc, title, ids, {path: list(each) for path, each in links.found.items()})


class _Links(Treeprocessor):
    """Notes where links lead, and makes those to pages (``…/index.md#x``) lead to what is published (``…/index.html#x``)."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.found: dict[str, dict[str, None]] = {}

    def run(self, root: Element) -> None:
        for element in root.iter("a"):
            href = element.get("href")
            if href is None:
                continue
            path, _, fragment = href.partition("#")
            if not urlsplit(path).scheme and not path.startswith("//"):
                self.found.setdefault(path, {})[unquote(fragment)] = None
            element.set("href", published(href))


def published(href: str) -> str:
    """The address on the site of a link to a page's Markdown; any other address as it is."""
    address = urlsplit(href)
    if address.scheme or address.netloc or address.path.startswith("/") or not address.path.endswith(".md"):
        return href
    folder, name = posixpath.split(address.path)
    stem = name.removesuffix(".md")
    path = posixpath.join(folder, f"{'index' if stem == 'README' else stem}.html")
    return urlunsplit(address._replace(path=path))
