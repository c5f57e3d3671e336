"""What the templates of the theme want to know: the edition in the language of the page, and the way to the others."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel import Locale

from diglot import licences
from diglot.cite import interface_prefix, linked
from diglot.language import direction
from diglot.pages.assets import FACES, FOLDER, head_script
from diglot.pages.naming import Words, best
from diglot.pages.policy import policy
from diglot.pages.wording import Wording, wording
from diglot.project import Project

THEME = Path(__file__).parent / "theme"
"""The folder of our templates, before Material's own."""

HOME = "index.md"
SPOKEN = "script-"
"""Words whose key begins so are for the scripts."""


@dataclass(frozen=True, slots=True)
class Other:
    """The same page in another language of the interface."""

    language: str
    direction: str
    name: str
    """Of the language, in itself."""
    href: str
    canonical: str
    """Its address on the server; empty where the site has none."""
    is_counterpart: bool
    """Whether it is the same page, and not the home page in its stead."""


@dataclass(frozen=True, slots=True)
class Banner:
    """Words on top of every page, and their language."""

    language: str
    direction: str
    text: str


@dataclass(frozen=True, slots=True)
class Home:
    """The home page of a language of the interface, and what that says to whoever is lost."""

    language: str
    direction: str
    lost: str
    hint: str
    href: str
    title: Words
    """Of the edition."""


@dataclass(frozen=True, slots=True)
class Here:
    """The frame of one page."""

    language: str
    direction: str
    words: Wording
    root: str
    """The way to the root of the whole site, where the assets are, with «/» at its end."""
    others: tuple[Other, ...]
    licence: str
    credits: str
    date: str
    private: tuple[Banner, ...]
    """The banner of a copy that may not be published, in each language of the interface, the page's own first."""
    site: str
    """The address of the whole site, with «/» at its end; empty where it has none."""
    prefix: str
    """Of this interface below it: ``ar/``."""
    permanent: str
    """The address of the page by which it is cited, whatever the language of its reader: that in the first interface."""
    homes: tuple[Home, ...]
    """In each language of the interface, the page's own first."""
    linked: str
    """What the home page tells search engines, as JSON-LD; empty for any other, of which its front matter has it."""

    def own_name(self, language: str) -> str:
        """The name of a language in itself."""
        return own_name(language)

    def direction_of(self, language: str) -> str:
        return direction(language)

    def locale_of(self, language: str) -> str:
        """A language as the Open Graph names it, with its country where the edition states one: ``en_GB``, ``ar``."""
        return "_".join(part for part in language.split("-") if len(part) != len("Arab"))

    def faces(self, content: str) -> str:
        """The faces that a page with this content is set in, to be fetched before they are asked for: one that comes
        when the page has been laid out has it laid out again."""
        wanted = [face for face in FACES if face.early and re.search(face.early, content)]
        return " ".join(f"{self.root}{FOLDER}/{face.file}" for face in wanted)

    def on_server(self, folder: str) -> str:
        """The address of the page in this folder of this interface: ``https://…/ar/texts/exile/``."""
        return f"{self.site}{self.prefix}{folder}/" if self.site else ""

    def pairs(self, written: str) -> list[list[str]]:
        """Names and values that a page's front matter has as JSON."""
        found: list[list[str]] = json.loads(written)
        return found

    def licence_of(self, own: str = "") -> str:
        """Where the licence of a page can be read: its own, else the edition's."""
        return licences.address(own or self.licence) or ""

    @property
    def head_script(self) -> str:
        return head_script()

    @property
    def script_words(self) -> str:
        """The words that scripts say, as JSON that may stand in HTML."""
        strings = self.words.strings
        spoken = {key.removeprefix(SPOKEN): words for key, words in strings.items() if key.startswith(SPOKEN)}
        return json.dumps(spoken, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")

    def policy(self, style: str = "") -> str:
        """The Content-Security-Policy of a page with the head's script, or with a style of its own and no script."""
        return policy(style=style) if style else policy(self.head_script)


@dataclass(frozen=True, slots=True)
class Frame:
    """One language of the interface."""

    project: Project
    language: str

    @property
    def site_name(self) -> str:
        return best(self.project.edition.title, self.language).text

    @property
    def description(self) -> str:
        return best(self.project.edition.about, self.language).text

    @property
    def credits(self) -> str:
        words = wording(self.language)
        names = [best(editor, self.language).text for editor in self.project.edition.editors]
        return words("by", names=words("comma").join(names)) if names else ""

    def at(self, base: str, page: str = HOME) -> Here:
        """The frame of a page: ``base`` is the way to this interface's root, ``page`` its Markdown below that."""
        edition = self.project.edition
        up = "../" if interface_prefix(self.language, edition.interface) else ""
        root = f"{base.rstrip('/')}/{up}"
        return Here(
            self.language,
            direction(self.language),
            wording(self.language),
            root,
            self.others(root, page),
            edition.licence,
            self.credits,
            edition.date,
            tuple(self._private()),
            self._address(""),
            interface_prefix(self.language, edition.interface),
            self._permanent(page),
            tuple(self._homes()) if page == HOME else (),
            linked.written(linked.of_edition(edition, self.language)) if page == HOME else "",
        )

    def others(self, root: str, page: str) -> tuple[Other, ...]:
        """The counterparts of a page, below a root, in the other languages of the interface."""
        languages = self.project.edition.interface
        return tuple(self._other(root, page, language) for language in languages if language != self.language)

    def _permanent(self, page: str) -> str:
        """Of a page that the first interface hasn't got, the address in its own."""
        first = self.project.edition.interface[0]
        return self._address(self._path(page, first if self._has(page, first) else self.language))

    def _has(self, page: str, language: str) -> bool:
        return (self.project.pages / language / page).is_file()

    def _path(self, page: str, language: str) -> str:
        """``ar/texts/exile/index.html``"""
        return interface_prefix(language, self.project.edition.interface) + page.removesuffix(".md") + ".html"

    def _address(self, path: str) -> str:
        url = self.project.edition.url
        return folder_address(f"{url.rstrip('/')}/{path}") if url else ""

    def _private(self) -> Iterator[Banner]:
        """Where the site has words that are withheld."""
        for language in self._languages() if self.project.is_private else ():
            words = wording(language)
            yield Banner(words.language, direction(words.language), words("private"))

    def _languages(self) -> list[str]:
        """Of the interface, the page's own first."""
        return sorted(self.project.edition.interface, key=lambda language: language != self.language)

    def _homes(self) -> Iterator[Home]:
        """Where they are by their whole addresses; where the site has none, at the root of the server that it is on."""
        edition = self.project.edition
        for language in self._languages():
            href = self._address(self._path(HOME, language)) or f"/{interface_prefix(language, edition.interface)}"
            words, title = wording(language), best(edition.title, language)
            said = words("not-found"), words("not-found-hint")
            yield Home(words.language, direction(words.language), *said, href, title)

    def _other(self, root: str, page: str, language: str) -> Other:
        """The counterpart of a page; the home page where it has none."""
        there = self._has(page, language)
        path = self._path(page if there else HOME, language)
        return Other(language, direction(language), own_name(language), root + path, self._address(path), there)


def own_name(language: str) -> str:
    """«العربية» for ``ar``."""
    return Locale.parse(language, sep="-").get_display_name() or language


def folder_address(address: str) -> str:
    """``https://…/texts/exile/`` for ``https://…/texts/exile/index.html``"""
    return address.removesuffix("index.html")
