"""How the edition and its texts are cited, in an entry of a list of works: in the style of the interface's language."""

from __future__ import annotations

import re
from html import escape as html

from lxml.html import HtmlElement, fragment_fromstring

from diglot.cite import interface_prefix
from diglot.cite.formatting import STYLES, cite, cite_edition
from diglot.cite.passages import address as cited_address
from diglot.model import Document
from diglot.pages.markup import escape, isolated, link, showable
from diglot.pages.parallel import Context


def edition(context: Context) -> str:
    """The edition's entry as Markdown."""
    return _markdown(entry(context, None))


def text(context: Context, document_id: str) -> str:
    """That of a text; empty where there is no such document."""
    found = next((one for one in context.library.documents if one.id == document_id), None)
    return _markdown(entry(context, found)) if found else ""


def entry(context: Context, document: Document | None) -> HtmlElement:
    """The entry of a text, or of the edition, without its full stop, for it stands in sentences too: an element with ``i``,
    ``bdi`` with a language, and ``a`` for the address."""
    of, style = context.library.edition, _style(context.language)
    made = cite(of, document, style) if document else cite_edition(of, style)
    words = showable(made.entry.html).removesuffix(".")
    address = html(cited_address(of, document) if document else of.url, quote=False)
    linked = re.sub(rf"(<bdi[^>]*>)?{re.escape(address)}(</bdi>)?", r"<a>\g<0></a>", words) if address else words
    return fragment_fromstring(linked, create_parent="cite")


def address(context: Context, folder: str) -> str:
    """Where a page of this interface is published, as a link; empty where mkdocs.yml doesn't say."""
    of = context.library.edition
    if not of.url:
        return ""
    prefix = interface_prefix(context.language, of.interface)
    whole = f"{of.url.rstrip('/')}/{prefix}{folder}".rstrip("/") + "/"
    return link(isolated(whole, "en", context.language), whole)


def _style(language: str) -> str:
    """The first one that speaks the language; of all, the first."""
    own = (name for name, style in STYLES.items() if style.language == language.partition("-")[0])
    return next(own, next(iter(STYLES)))


def _markdown(element: HtmlElement) -> str:
    inside = escape(element.text or "")
    inside += "".join(_markdown(child) + escape(child.tail or "") for child in element)
    if element.tag == "i":
        return f"*{inside}*"
    if element.tag == "bdi" and element.get("lang"):
        return f"[{inside}]{{lang={element.get('lang')}}}"
    return link(inside, element.text_content()) if element.tag == "a" else inside
