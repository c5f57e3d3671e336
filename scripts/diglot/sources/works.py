"""The bibliographic record of a work, in the fields of the Citation Style Language (CSL 1.0.2)."""

from __future__ import annotations

from dataclasses import fields
from types import MappingProxyType

from diglot.csl import Person, Record
from diglot.model import Texts
from diglot.sources.documentfile import address
from diglot.yamlfile import Cursor, Mapping

TYPES = (
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "classic",
    "collection",
    "dataset",
    "document",
    "entry",
    "entry-dictionary",
    "entry-encyclopedia",
    "event",
    "figure",
    "graphic",
    "hearing",
    "interview",
    "legal_case",
    "legislation",
    "manuscript",
    "map",
    "motion_picture",
    "musical_score",
    "pamphlet",
    "paper-conference",
    "patent",
    "performance",
    "periodical",
    "personal_communication",
    "post",
    "post-weblog",
    "regulation",
    "report",
    "review",
    "review-book",
    "software",
    "song",
    "speech",
    "standard",
    "thesis",
    "treaty",
    "webpage",
)
"""The types of CSL 1.0.2, appendix III."""

FIELDS = MappingProxyType(
    {
        {"isbn": "ISBN", "doi": "DOI", "url": "URL"}.get(field.name, field.name.replace("_", "-")): field.name
        for field in fields(Record)
    }
)
"""The name of a field in CSL and in works.yml → in ``Record``."""

PEOPLE = ("author", "editor", "translator")
KEYS = tuple(FIELDS)

DEFAULT_TYPE = "book"

_SPECIAL = frozenset((*PEOPLE, "type", "title", "issued", "URL", "language"))


def record(entry: Mapping, name: Texts) -> Record:
    """The record in an entry of works.yml; its title is the entity's name where none is given."""
    language = entry.at("language").language()
    plain = {FIELDS[key]: entry.at(key).text() for key in KEYS if key not in _SPECIAL}
    author, editor, translator = (tuple(_person(item) for item in entry.at(key).items()) for key in PEOPLE)
    return Record(
        type=entry.at("type").choice(TYPES, DEFAULT_TYPE),
        title=entry.at("title").text() or title_of(name, language),
        issued=entry.at("issued").interval(),
        url=address(entry.at("URL")),
        language=language,
        author=author,
        editor=editor,
        translator=translator,
        **plain,
    )


def title_of(name: Texts, language: str) -> str:
    """What a work without a title is called: its name in its own language, else its first name."""
    return name.get(language, next(iter(name.values()), ""))


def _person(cursor: Cursor) -> Person:
    """``{family: …, given: …}``, or ``{literal: …}`` for a name that has no such parts (D307)."""
    entry = cursor.mapping(("family", "given", "literal"))
    person = Person(*(entry.at(key).text() for key in ("family", "given", "literal")))
    if bool(person.family) == bool(person.literal) and entry.value:
        hint = "write {family: Deutscher, given: Isaac}, or {literal: …} for a name without such parts."
        cursor.fault("D307", "a name must have either «family» or «literal».", hint)
    return person
