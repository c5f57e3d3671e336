"""Insertions replaced by what they stand for; what stands for nothing is taken out, and an issue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import indent

from diglot.issues import Issue, did_you_mean
from diglot.model import Where
from diglot.pages.insertions.finding import Found, find
from diglot.pages.insertions.table import TABLE, Insertion, Spot
from diglot.pages.library import Library, index
from diglot.pages.parallel import Context
from diglot.pages.wording import wording

MANUAL = "manual/insertions.md lists them all"


def insert(
    library: Library, pages: Mapping[str, str], language: str, folder: str
) -> tuple[dict[str, str], list[Issue]]:
    """Hand-written pages with everything inserted.

    Args:
        library: The edition.
        pages: Path → Markdown, the pages of one language of the interface.
        language: That language.
        folder: The folder that they stand in, as issues show it.

    Returns:
        The pages, and what is wrong with their insertions (D705–D708).
    """
    if not any("{{" in markdown for markdown in pages.values()):
        return dict(pages), []
    found, issues, made = index(library), [], {}
    for path, markdown in pages.items():
        context = Context(library, wording(language), language, path.rpartition("/")[0])
        parts, position = [], 0
        for each in find(markdown):
            text, faults = _resolved(each, Spot(context, found, each.level), Where(f"{folder}/{path}", each.line))
            parts += [markdown[position : each.start], text]
            position = each.end
            issues += faults
        made[path] = "".join([*parts, markdown[position:]])
    return made, issues


def _resolved(found: Found, spot: Spot, where: Where) -> tuple[str, list[Issue]]:
    insertion = TABLE.get(found.name)
    faults = [Issue(code, where, text, hint) for code, text, hint in _faults(found, insertion, spot)]
    if insertion is None or faults:
        return "", faults
    text = insertion.make(spot, found.argument)
    if not text:
        missing = f"«{_shown(found)}» stands for nothing: {insertion.lacks or f'edition.yml has no «{found.name}»'}."
        return "", [Issue("D708", where, missing, "write it there, or take the insertion out.")]
    return (indent(text, found.indent).lstrip() if insertion.block else text), []


def _faults(found: Found, insertion: Insertion | None, spot: Spot) -> Iterator[tuple[str, str, str]]:
    """Code, text and hint."""
    shown = f"«{_shown(found)}»"
    if insertion is None:
        yield "D705", f"there is no insertion {shown}.", did_you_mean(found.name, TABLE) or f"{MANUAL}."
        return
    if found.in_head:
        yield "D707", f"{shown} stands in the page's head.", "write out there what you mean."
    elif insertion.block and not found.alone:
        yield "D707", f"{shown} stands among other words.", "put a blank line before it and behind it."
    known = list(insertion.known(spot.context.library)) if insertion.known else []
    if found.argument and found.argument not in known:
        hint = did_you_mean(found.argument, known) or (f"write {_usage(insertion)}; {MANUAL}.")
        yield "D706", f"{shown}: «{found.argument}» is nothing that «{found.name}» knows.", hint
    elif insertion.needs and not found.argument:
        yield "D706", f"{shown} does not say which one.", f"write {_usage(insertion)}."


def _shown(found: Found) -> str:
    return f"{{{{ {' '.join(filter(None, (found.name, found.argument)))} }}}}"


def _usage(insertion: Insertion) -> str:
    return f"«{insertion.usage}»"
