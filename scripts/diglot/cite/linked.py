"""What pages tell search engines, in JSON-LD with the words of schema.org: the edition, a document, an entity, a way to a page.

Nothing is guessed: a name that nobody parts into family and given name is neither a person's nor an institution's, and an
identifier counts as the same thing's once somebody has checked it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from diglot import licences
from diglot.cite.addresses import SEARCH, document_folder, entity_folder, interface_prefix
from diglot.cite.records import Name, came_out_here, names
from diglot.csl import Person, Record
from diglot.datevalue import DateValue, is_interval
from diglot.external import SCHEMES
from diglot.model import UNSTATED, Document, Edition, Entity, Texts

Node: TypeAlias = dict[str, Any]
"""A thing and its properties, of which everything has a value that it has at all."""

_TYPES = {"person": "Person", "place": "Place", "organisation": "Organization", "event": "Event"}
_WORKS = {
    "book": "Book",
    "chapter": "Chapter",
    "thesis": "Thesis",
    "article-journal": "ScholarlyArticle",
    "article-newspaper": "NewsArticle",
}
"""Type of a work in CSL → in schema.org; any other is a ``CreativeWork``."""
_TIMES = {"organisation": ("foundingDate", "dissolutionDate"), "event": ("startDate", "endDate")}
"""What the ends of an entity's time are called; of a place schema.org has none."""


def written(*nodes: Node) -> str:
    """JSON-LD that may stand in HTML."""
    told = {"@context": "https://schema.org", **(nodes[0] if len(nodes) == 1 else {"@graph": list(nodes)})}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def of_edition(edition: Edition, language: str) -> Node:
    """The edition and its site, in an interface: with its search, where it has an address."""
    return _stated(
        {
            "@type": ["Collection", "WebSite"],
            "@id": edition.url,
            "url": page_address(edition, language, ""),
            "name": _said(edition.title),
            "alternativeHeadline": _said(edition.subtitle),
            "description": _said(edition.about),
            "editor": _named(edition.editors),
            "publisher": _named([edition.publisher]),
            "datePublished": edition.date,
            "version": edition.version,
            "license": licences.address(edition.licence) or edition.licence,
            "inLanguage": list(edition.languages),
            "potentialAction": _search(edition, language),
        }
    )


def of_document(edition: Edition, document: Document, language: str) -> Node:
    """A text of the edition, of which the original is the work that it translates."""
    folder, original = document_folder(document.id), _original(edition, document)
    languages = [text.lang for text in document.texts if any(segment.text for segment in text.segments())]
    is_translated = any(lang != document.original for lang in languages)
    licence = document.licence or edition.licence
    return _stated(
        {
            "@type": "CreativeWork",
            "@id": page_address(edition, edition.interface[0], folder),
            "url": page_address(edition, language, folder),
            "identifier": document.id,
            "name": _said(document.title) or document.id,
            "inLanguage": languages,
            "author": _named([document.author]),
            "translator": _named([document.translator]),
            "editor": _named(edition.editors),
            "publisher": _named([edition.publisher]),
            "datePublished": edition.date,
            "version": edition.version,
            "creativeWorkStatus": document.status,
            "license": licences.address(licence) or licence,
            "abstract": _said(document.abstract),
            "keywords": _all_said(document.subjects),
            "isPartOf": _stated({"@type": "Collection", "@id": edition.url, "name": _said(edition.title)}),
            "translationOfWork" if is_translated else "exampleOfWork": original,
        }
    )


def of_entity(edition: Edition, entity: Entity, language: str) -> Node:
    """A person, place, organisation, event or work that the texts name."""
    folder = entity_folder(entity.kind, entity.id)
    record = _of_record(entity.record) if entity.record else {}
    return _stated(
        {
            "@type": _TYPES.get(entity.kind, "CreativeWork"),
            "@id": page_address(edition, edition.interface[0], folder),
            "url": page_address(edition, language, folder),
            "name": _said(entity.name),
            "alternateName": _all_said({lang: each} for lang, found in entity.aliases.items() for each in found),
            "description": _said(entity.about),
            "birthDate": entity.born,
            "deathDate": entity.died,
            **_times(entity),
            "geo": _geo(entity.at) if entity.at else {},
            **record,
            "sameAs": [*_same(entity), *record.get("sameAs", ())],
        }
    )


def trail(edition: Edition, language: str, steps: Iterable[tuple[str, str]]) -> Node:
    """The way from the home page: the name and the folder of each page on it; nothing where they have no address."""
    found = [(name, page_address(edition, language, folder)) for name, folder in steps]
    items = [
        {"@type": "ListItem", "position": place, "name": name, "item": {"@id": address}}
        for place, (name, address) in enumerate(found, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items} if edition.url else {}


def page_address(edition: Edition, language: str, folder: str) -> str:
    """``https://…/ar/texts/exile/``; empty where the edition is published nowhere."""
    path = f"{interface_prefix(language, edition.interface)}{folder}".strip("/")
    return f"{edition.url.rstrip('/')}/{path}{'/' if path else ''}" if edition.url else ""


# --- parts ----------------------------------------------------------------------------------------------------------


def _search(edition: Edition, language: str) -> Node:
    target = f"{page_address(edition, language, SEARCH)}?q={{words}}"
    return {"@type": "SearchAction", "target": target, "query-input": "required name=words"} if edition.url else {}


def _original(edition: Edition, document: Document) -> Node:
    """The text in its first language, and where it came out."""
    source, lang = document.source, document.original
    title = document.title.get(lang, "")
    came_out = {
        "datePublished": source.date,
        "url": source.url,
        "isPartOf": _stated({"@type": "CreativeWork", "name": _said(source.publication)}),
        "locationCreated": _stated({"@type": "Place", "name": _said(source.place)}),
    }
    own = {"@type": "CreativeWork", "name": _said({lang: title}), "inLanguage": lang}
    told = _stated({**own, **({} if came_out_here(edition, source) else came_out)})
    return told if len(told) > len(("@type", "inLanguage")) else {}


def _times(entity: Entity) -> Node:
    """Its first and last day; of an event on one day, or in one year, that alone."""
    if entity.kind not in _TIMES or not is_interval(entity.when):
        return {}
    value = DateValue.parse(entity.when)
    first, last = _TIMES[entity.kind]
    return {first: value.first or "", last: "" if value.extent == "when" else value.last or ""}


def _geo(at: tuple[float, float]) -> Node:
    return {"@type": "GeoCoordinates", "latitude": at[0], "longitude": at[1]}


def _same(entity: Entity) -> list[str]:
    """The addresses of its entries in other people's authority files."""
    checked = sorted((scheme, each.id) for scheme, each in entity.ids.items() if each.checked and scheme in SCHEMES)
    return [SCHEMES[scheme].address.format(identifier) for scheme, identifier in checked]


def _of_record(record: Record) -> Node:
    """What the bibliographic record of a work says beside its title."""
    kind = _WORKS.get(record.type, "CreativeWork")
    return {
        "@type": kind,
        "author": [_person(one) for one in record.author],
        "editor": [_person(one) for one in record.editor],
        "translator": [_person(one) for one in record.translator],
        "isPartOf": _stated({"@type": "CreativeWork", "name": record.container_title}),
        "publisher": _stated({"name": record.publisher}),
        "datePublished": record.issued,
        "inLanguage": record.language,
        "isbn": record.isbn if kind == "Book" else "",
        "sameAs": [
            address for address in (f"https://doi.org/{record.doi}" if record.doi else "", record.url) if address
        ],
    }


def _person(person: Person) -> Node:
    if person.literal:
        return {"name": person.literal}
    whole = " ".join(filter(None, (person.given, person.family)))
    return _stated({"@type": "Person", "name": whole, "familyName": person.family, "givenName": person.given})


def _named(texts: Sequence[Texts]) -> list[Node]:
    """Who they are, each with the name that it has in each language."""
    return [node for each in texts for node in _people(each)]


def _people(texts: Texts) -> list[Node]:
    """Several names in one string are the same people in each language if there are as many of them, else those of the
    first language stand for all."""
    found = {lang: names({lang: words}, lang) for lang, words in texts.items() if words}
    if len(set(map(len, found.values()))) > 1:
        found = dict([next(iter(found.items()))])
    return [_one(dict(zip(found, same, strict=True))) for same in zip(*found.values(), strict=True)]


def _one(by_language: Mapping[str, Name]) -> Node:
    def part(key: str) -> Any:
        return _said({lang: str(name.get(key, "")) for lang, name in by_language.items()})

    whole = {lang: name.get("literal") or f"{name['given']} {name['family']}" for lang, name in by_language.items()}
    kind = "Person" if any("family" in name for name in by_language.values()) else ""
    return _stated({"@type": kind, "name": _said(whole), "familyName": part("family"), "givenName": part("given")})


def _said(texts: Texts) -> Any:
    """Words with the language that they are in: one value, or one a language."""
    found = _all_said([texts])
    return found[0] if len(found) == 1 else found


def _all_said(each: Iterable[Texts]) -> list[Any]:
    found = [(lang, words) for texts in each for lang, words in texts.items() if words]
    return [words if lang == UNSTATED else {"@value": words, "@language": lang} for lang, words in found]


def _stated(node: Node) -> Node:
    """Without what nobody states; empty where nothing but its type is left."""
    told = {key: value for key, value in node.items() if value}
    return told if told.keys() - {"@type"} else {}
