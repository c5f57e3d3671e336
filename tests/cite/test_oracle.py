"""Our citations beside those of citeproc-js, the reference among CSL processors, where it is installed."""

import re
from dataclasses import replace
from pathlib import Path

import citeproc
import pytest
from harbour import ARRIVAL, EDITION, WAITING

from diglot.cite.formatting import STYLES, cite, cite_edition
from diglot.cite.passages import Passage
from diglot.cite.records import of_document, of_edition
from judging import answer, needs

LOCALES = Path(citeproc.LOCALES_PATH)

pytestmark = needs("citeproc")

TWO_AUTHORS = {"en": "Haddad, Salma; Khoury, Nadim", "ar": "حداد، سلمى؛ الخوري، نديم"}
DOCUMENTS = {
    "a literal name": ARRIVAL,
    "two names": replace(ARRIVAL, author=TWO_AUTHORS, translator={"": "Alwan, Layla"}),
    "a question": replace(ARRIVAL, title={"en": "Is this the end?", "ar": "أهذه هي النهاية؟"}, author=TWO_AUTHORS),
    "nobody's": replace(ARRIVAL, author={}),
    "in Arabic alone": replace(WAITING, author={"ar": "حداد، سلمى"}, translator={}),
}
PASSAGES = (Passage(), Passage("1.1", "1.1"), Passage("1.1", "1.2"))
ED = replace(EDITION, publisher={"en": "Harbour Press", "ar": "دار الميناء"})
UNEDITED = replace(ED, editors=())

DIFFERENCES = (
    # A range of sentences is in the plural with us: to CSL «1.1–1.2» is no number, since it has full stops.
    (re.compile(r"\bsecs\. (?=1\.1–)"), "sec. "),
    (re.compile(r"\bSections (?=1\.1–)"), "Section "),
    (re.compile(r"الجمل (?=1\.1–)"), "الجملة "),
)
"""What we print, and what citeproc-js prints instead: all that there is, each with its reason."""


@pytest.fixture(scope="module")
def oracle():
    """Style → the citations of all items."""
    styles = {}
    for name, style in STYLES.items():
        csl = re.sub(r' initialize(-with(-hyphen)?)?="[^"]*"', "", style.path.read_text(encoding="utf-8"))
        styles[name] = {"csl": csl, "locale": style.locale, "items": [item for _, item, _ in cases(name)]}
    locales = {tag: (LOCALES / f"locales-{tag}.xml").read_text(encoding="utf-8") for tag in ("en-US", "ar")}
    return answer("citeproc.js", "citeproc", {"styles": styles, "locales": locales})


def cases(style):
    """What is cited, its item, and our citation."""
    language = STYLES[style].language
    for name, document in DOCUMENTS.items():
        for passage in PASSAGES:
            item = of_document(ED, document, language, passage)
            yield f"{name}, {passage.locator or 'whole'}", item, cite(ED, document, style, passage)
    yield "the edition", of_edition(ED, language), cite_edition(ED, style)
    yield "an edition that nobody edits", of_edition(UNEDITED, language), cite_edition(UNEDITED, style)
    nobodys = DOCUMENTS["nobody's"]
    item = of_document(UNEDITED, replace(nobodys, translator={}), language)
    yield "nobody's at all", item, cite(UNEDITED, replace(nobodys, translator={}), style)


@pytest.mark.parametrize("style", STYLES)
def test_citations_are_those_of_citeproc_js(style, oracle):
    ours = {name: [made.inline.text, made.entry.text] for name, _, made in cases(style)}
    theirs = {
        name: [made["inline"], made["entry"]] for (name, _, _), made in zip(cases(style), oracle[style], strict=True)
    }
    assert {name: list(map(normal, both)) for name, both in ours.items()} == theirs


def normal(citation):
    for ours, theirs in DIFFERENCES:
        citation = ours.sub(theirs, citation)
    return citation


def test_each_difference_is_there():
    ours = [words.text for style in STYLES for _, _, made in cases(style) for words in (made.inline, made.entry)]
    assert [pattern.pattern for pattern, _ in DIFFERENCES if not any(map(pattern.search, ours))] == []
