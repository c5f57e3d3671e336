"""What a page says where the words of the original are withheld."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from diglot.model import Document, Withheld
from diglot.pages.markup import classed, isolated
from diglot.pages.parallel import Context, columns
from diglot.pages.wording import wording

COMMAND = "diglot restore FOLDER"


def notice(context: Context, document: Document) -> Iterator[str]:
    """Once, above the text: in each language of the document, in its own column, that the original is withheld, why, where
    it can be had, and how it is put back. Nothing where the original has its words."""
    if document.withheld and document.is_withheld:
        langs = sorted((text.lang for text in document.texts), key=lambda lang: lang != document.original)
        yield columns({lang: list(lines(context, document.withheld, lang)) for lang in langs}, "withheld")


def lines(context: Context, withheld: Withheld, lang: str) -> Iterator[str]:
    """In one language: that the original is withheld, why, where it is, how it is put back; paragraphs of Markdown."""
    words = wording(lang)
    here = replace(context, language=lang, words=words)
    file, command = isolated(withheld.name, "und", lang), classed(COMMAND, "command", "en")
    said = [
        words("withheld"),
        words("withheld-why", words=here.told(withheld.why)) if withheld.why else "",
        words("withheld-where", words=here.told(withheld.where)) if withheld.where else "",
        words("withheld-restore", file=file, command=command),
    ]
    for line in filter(None, said):
        yield line if words.language in (lang, lang.partition("-")[0]) else f"[{line}]{{lang={words.language}}}"
        yield ""
