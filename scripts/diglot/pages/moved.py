"""Addresses that went: pages that say where, and the list of the passages that a text once had.

Without a script, whoever comes to a passage of a page that moved finds the link to it there; a script goes on by itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from diglot.cite import document_of, lasting_files, relative
from diglot.pages.library import File, Library, Went
from diglot.pages.markup import attributes, composed, escape, heading, link
from diglot.pages.naming import best, front_matter
from diglot.pages.parallel import Context
from diglot.pages.published import ALONE


def page(context: Context, went: tuple[Went, ...]) -> str:
    """The Markdown of a page that moved or is gone."""
    itself, *passages = went
    name = best(itself.what, context.language, context.folder)
    title = f"# {name.markdown(context.language)}"
    if itself.target is None:
        head = front_matter(name.text, hide=True, robots="noindex")
        return composed([head, title, f"{_gone(context, itself)}\n{attributes(name='gone')}"])
    to = relative(itself.target, context.folder)
    head = front_matter(name.text, hide=True, robots="noindex", moved=itself.target)
    said = context.words("moved-here", link=link(escape(name.text), to))
    entries = "\n".join(_entry(context, one) for one in passages)
    return composed([head, title, f"{said}\n{attributes(name='moved')}", entries])


def section(context: Context) -> Iterator[str]:
    """Of a text that stands: its passages that moved or are gone, under their heading."""
    went = context.library.went.get(context.folder, ())
    if went:
        yield heading(2, escape(context.words("went")), "went")
        yield "\n".join(_entry(context, one) for one in went)


def files(library: Library) -> Iterator[tuple[str, File]]:
    """The files of a text that have no version in their names, at the addresses that they had before it was renamed."""
    for folder, (itself, *_) in library.went.items():
        before, after = map(document_of, (folder, itself.target or ""))
        if before and after and not itself.fragment:
            for old, new in zip(lasting_files(before), lasting_files(after), strict=True):
                if new in library.files and old not in library.files:
                    yield old, library.files[new]


def _entry(context: Context, one: Went) -> str:
    """A passage, with its own old id; a link where it moved."""
    if one.target is None:
        return f"- {escape(one.fragment.removeprefix(ALONE))}: {_gone(context, one)}\n    {attributes(identifier=one.fragment)}"
    to = f"#{one.anchor}" if one.target == context.folder else relative(one.target, context.folder, one.anchor)
    return f"- {context.words('moved-here', link=link(escape(one.fragment), to))}\n    {attributes(identifier=one.fragment)}"


def _gone(context: Context, one: Went) -> str:
    since = context.words("gone-since", date=context.words.day(one.since)) if one.since else context.words("gone")
    return f"{since} {context.said(one.reason)}"
