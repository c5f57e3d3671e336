"""The MkDocs plugin (``plugins: [diglot]``): hands over pages that are converted already, in the frame of the edition."""

from __future__ import annotations

import logging
import posixpath
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.utils import meta
from mkdocs.utils.templates import TemplateContext

from diglot.cache import digest, installed_digest
from diglot.pages.convert import Converted, Converter
from diglot.pages.frame import THEME, Frame, folder_address
from diglot.pages.standing import Standing, state
from diglot.project import CONFIGURATION, EDITION_FILE, Project, load

log = logging.getLogger("mkdocs.plugins.diglot")

ROBOTS = "robots.txt"
UNUSED = ("assets/javascripts/", "assets/stylesheets/", "assets/images/", ROBOTS)
"""Files of the theme that are not for copying: our frame has no use for them, or they are templates elsewhere."""
NOTHING = "nothing.html"
"""The template of a page that stands already: it is empty, so that MkDocs writes nothing."""
SETTINGS_FILES = (EDITION_FILE, CONFIGURATION)
NO_DATE = "2000-01-01"
"""Stands for the date of an edition that has none: today's would change the site every day."""


class DiglotPlugin(BasePlugin):  # type: ignore[no-untyped-call,type-arg]
    project: Project | None = None
    """The edition; looked for where nobody has said it."""
    standing: Standing | None = None
    """The pages that need not be made; without it, all are."""
    language: str

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self.project = self.project or _project(Path(config.config_file_path))
        self.language = str(config.theme.get("language") or self.project.edition.interface[0])
        self.frame = Frame(self.project, self.language)
        config.theme.dirs = _templates(config)
        if self.language == self.project.edition.interface[0]:
            config.theme.static_templates.add(ROBOTS)
        config.site_name = self.frame.site_name or config.site_name
        config.site_description = config.site_description or self.frame.description
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Every page is converted here, all at once, and made a page that won't be converted again."""
        for file in list(files):
            if file.src_uri.startswith(UNUSED) and file.src_dir != config.docs_dir:
                files.remove(file)
        pages = {file: meta.get_data(_text(file)) for file in files.documentation_pages()}
        converter = Converter(tuple(config.markdown_extensions), config.mdx_configs or {}, self._cache())
        converted = converter.convert(markdown for markdown, _ in pages.values())
        titles = dict(_nav_titles(config.nav))
        date = self.frame.project.edition.date
        for file, (markdown, data) in pages.items():
            page = ConvertedPage(titles.get(file.src_uri), file, config)
            page.take(markdown, data, converted[markdown])
            page.update_date = date if len(date) == len(NO_DATE) else NO_DATE
        return files

    def on_template_context(self, context: TemplateContext, **_: Any) -> TemplateContext:
        cast("dict[str, Any]", context)["diglot"] = self.frame.at(context["base_url"])
        return context

    def on_page_context(self, context: TemplateContext, *, page: Page, **_: Any) -> TemplateContext:
        own = cast("dict[str, Any]", context)
        own["diglot"] = self.frame.at(context["base_url"], page.file.src_uri)
        own[
            "pages"
        ] = ()  # a page knows itself, the frame and the navigation: what else it showed would not be kept fresh
        return context

    def on_nav(self, nav: Navigation, **_: Any) -> Navigation:
        self.nav = nav
        return nav

    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files, **_: Any) -> jinja2.Environment:
        env.trim_blocks = env.lstrip_blocks = True
        env.bytecode_cache = _compiled(self.frame.project.cache / "templates")
        if self.standing:
            shared = digest(
                installed_digest(), _settings(config, self.frame.project), self._framed(), _named(self.nav.items)
            )
            for file in files.documentation_pages():
                page = cast("ConvertedPage", file.page)
                others = self.frame.others("", file.src_uri)
                if self.standing.stands(file.dest_uri, digest(shared, others, page.made_from())):
                    page.meta["template"] = NOTHING
            for file in files:
                source = None if file.is_documentation_page() else file.abs_src_path
                if source and self.standing.stands(file.dest_uri, digest(state(Path(source)))):
                    file.inclusion = InclusionLevel.EXCLUDED
        return env

    def _framed(self) -> list[object]:
        """What the frame says on every page, but for its words, which are Diglot's own."""
        here = self.frame.at("")
        return [getattr(here, field.name) for field in fields(here) if field.name != "words"]

    def _cache(self) -> Path | None:
        """The folder of what was converted before; none where an extension may have read more than the page."""
        project = self.frame.project
        return project.cache / "html" / self.language if project.is_plain else None


class ConvertedPage(Page):
    """A page whose Markdown was converted before: MkDocs neither reads nor converts it."""

    def take(self, markdown: str, data: Mapping[str, Any], converted: Converted) -> None:
        self.markdown, self.meta, self.converted = markdown, dict(data), converted
        if self.canonical_url:
            self.canonical_url = folder_address(self.canonical_url)

    def made_from(self) -> tuple[object, ...]:
        """What it shows of itself and of its neighbours; of Markdown and settings come its HTML and its headings."""
        near = [(page.title, page.url) if page else None for page in (self.previous_page, self.next_page)]
        return self.file.src_uri, self.title, self.markdown, sorted(self.meta.items()), self.update_date, near

    def read_source(self, config: MkDocsConfig) -> None:
        """It was read already."""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = self.converted.html
        self.toc = get_toc(list(self.converted.toc))  # type: ignore[arg-type]
        self._title_from_render = self.converted.title or None
        self.present_anchor_ids = set(self.converted.ids)
        self.links_to_anchors = {}
        for path, fragments in self.converted.links.items():
            self._follow(path, fragments, config, files)

    def _follow(self, path: str, fragments: Sequence[str], config: MkDocsConfig, files: Files) -> None:
        """What MkDocs does with links of the Markdown: a warning where one leads nowhere, its anchor to be looked up."""
        levels = config.validation.links
        target = self.file if not path else _target(self.file, path, files)
        if path.startswith("/"):
            log.log(levels.absolute_links, "Doc file '%s' contains an absolute link '%s'.", self.file.src_uri, path)
        elif target is None:
            wrong = "Doc file '%s' contains a link '%s', but there is no such page."
            log.log(levels.not_found, wrong, self.file.src_uri, path)
        elif self.links_to_anchors is not None:
            anchors = {fragment: f"{path}#{fragment}" for fragment in fragments if fragment}
            self.links_to_anchors.setdefault(target, {}).update(anchors)


def _templates(config: MkDocsConfig) -> list[str]:
    """The folders of templates: ours, which need none of the theme's, whose thousands of files would be walked through in
    vain. An edition's own templates stand before ours, and may use the theme's."""
    own = [folder for folder in config.theme.dirs if folder == config.theme.custom_dir]
    theirs = [folder for folder in config.theme.dirs if own and folder not in own]
    return [*own, str(THEME), *theirs]


def _compiled(folder: Path) -> jinja2.BytecodeCache:
    """Templates as they were compiled the last time."""
    folder.mkdir(parents=True, exist_ok=True)
    return jinja2.FileSystemBytecodeCache(str(folder))


def _settings(config: MkDocsConfig, project: Project) -> list[bytes]:
    return [
        Path(config.config_file_path).read_bytes(),
        *((project.root / name).read_bytes() for name in SETTINGS_FILES),
    ]


def _named(items: Iterable[StructureItem]) -> list[object]:
    """What a page may show of the navigation."""
    return [
        (
            item.title,
            getattr(item, "url", ""),
            sorted(getattr(item, "meta", {}).items()),
            _named(getattr(item, "children", None) or ()),
        )
        for item in items
    ]


def _target(file: File, path: str, files: Files) -> File | None:
    return files.get_file_from_path(posixpath.normpath(posixpath.join(posixpath.dirname(file.src_uri), unquote(path))))


def _project(config_file: Path) -> Project:
    """The edition that a configuration belongs to: its own folder, or one above it."""
    for folder in config_file.resolve().parents:
        if (folder / EDITION_FILE).is_file():
            return load(folder)[0]
    raise PluginError(f"There is no {EDITION_FILE} beside {config_file.name}: the plugin «diglot» publishes editions.")


def _text(file: File) -> str:
    """A page's text; bytes that are not UTF-8 become �, with a warning."""
    try:
        return file.content_bytes.decode("utf-8-sig")
    except UnicodeDecodeError:
        log.warning("Doc file '%s' contains bytes that are not UTF-8.", file.src_uri)
        return file.content_bytes.decode("utf-8-sig", errors="replace")


def _nav_titles(nav: Any) -> list[tuple[str, str]]:
    """Path → title, for the entries of ``nav`` that give one."""
    if isinstance(nav, list):
        return [pair for item in nav for pair in _nav_titles(item)]
    if not isinstance(nav, dict):
        return []
    pairs: list[tuple[str, str]] = []
    for title, value in nav.items():
        pairs += [(value, str(title))] if isinstance(value, str) else _nav_titles(value)
    return pairs
