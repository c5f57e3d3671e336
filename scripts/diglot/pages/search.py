"""The page of the search, and what tells browsers of it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape as html

from diglot.cite import DIRECTORIES, SEARCH, interface_prefix, relative
from diglot.model import Edition
from diglot.pages.lists import TEXTS
from diglot.pages.markup import attributes, composed, escape, link
from diglot.pages.naming import best, front_matter
from diglot.pages.paging import CHRONOLOGY
from diglot.pages.parallel import Context
from diglot.pages.wording import wording

OPENSEARCH = "opensearch.xml"
_LONG, _SHORT = 48, 16
"""Characters that OpenSearch 1.1 allows to names."""


def page(context: Context) -> str:
    """``search/index.md``: what there is without a script. Where scripts run, ``script/search`` puts the field above it."""
    words = context.words
    indexes = [
        link(escape(words(name)), relative(name, context.folder)) for name in (TEXTS, *DIRECTORIES.values(), CHRONOLOGY)
    ]
    parts = [front_matter(words("search")), f"# {escape(words('search'))}"]
    parts.append(f"<noscript><p>{html(words('search-without-script'))}</p></noscript>")
    parts.append(f"{words('stop').join(indexes)}\n{attributes(name='search-indexes')}")
    return composed(parts)


def opensearch(edition: Edition, language: str) -> Iterator[tuple[str, bytes]]:
    """The OpenSearch description of an interface's search, where the site has an address (OpenSearch 1.1, Draft 6)."""
    if not edition.url:
        return
    root = f"{edition.url.rstrip('/')}/{interface_prefix(language, edition.interface)}"
    title = best(edition.title, language).text
    description = wording(language)("search-of", title=title)
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>{html(title[:_SHORT].strip())}</ShortName>
  <LongName>{html(title[:_LONG].strip())}</LongName>
  <Description>{html(description)}</Description>
  <Url type="text/html" template="{html(root)}{SEARCH}/?q={{searchTerms}}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="{html(root)}{OPENSEARCH}"/>
  <Language>{html(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
"""
    yield OPENSEARCH, text.encode()
