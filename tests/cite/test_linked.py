"""JSON-LD, expanded by a processor of somebody else's and held against the vocabulary of schema.org."""

import json
from dataclasses import replace

import pytest
from harbour import ARRIVAL, EDITION, ENTITIES, LIBRARY, WAITING
from pyld import jsonld
from schema_org import registry

from diglot.cite.linked import of_document, of_edition, of_entity, trail, written
from diglot.csl import Person, Record
from diglot.model import Entity, ExternalId, Source

SCHEMA = "https://schema.org/"
LINKS = [name for name, each in registry.PROPERTY_BY_SCHEMA.items() if each.ranges == ("URL",)]
CONTEXT = {"@vocab": SCHEMA, **{name: {"@id": SCHEMA + name, "@type": "@id"} for name in LINKS}}
"""schema.org's own context is made in the same way, and stands on its server."""
NOVEL = Entity(
    "novel",
    "work",
    {"en": "The Mole"},
    record=Record(
        "book", "The Mole", (Person("Haddad", "Karim"), Person(literal="Salt and Sons")), isbn="9780306406157"
    ),
)


def loaded(address, _options):
    assert address == "https://schema.org"
    return {"contextUrl": None, "documentUrl": address, "document": {"@context": CONTEXT}}


def expanded(*nodes):
    """The nodes as a processor has them, from what stands in a page."""
    return jsonld.expand(json.loads(written(*nodes)), {"documentLoader": loaded})


def kinds(node):
    """The types of a node, and all that these are."""
    own = [name.removeprefix(SCHEMA) for name in node.get("@type", [])]
    return {each for name in own for each in (name, *registry.ancestry(name))}


def faults(node):
    """What the vocabulary hasn't got: properties that no type of a node has, values that a property hasn't."""
    for name, values in node.items():
        if name.startswith("@"):
            continue
        key = name.removeprefix(SCHEMA)
        known = registry.PROPERTY_BY_SCHEMA.get(key.removesuffix("-input"))
        if known is None or ("@type" in node and not kinds(node) & set(known.domains)):
            yield f"{node.get('@type')} has no {key}"
            continue
        for value in values:
            yield from (f"{key} is no {sorted(kinds(value))}" for _ in [0] if not fits(value, known.ranges))
            yield from faults(value) if "@value" not in value else ()


def fits(value, ranges):
    if "@value" in value:
        return bool({"Text", "URL", "Date", "DateTime", "Number", "Integer"} & set(ranges))
    return "@type" not in value or bool(kinds(value) & set(ranges))


THINGS = {
    "edition": of_edition(EDITION, "en"),
    "document": of_document(EDITION, ARRIVAL, "en"),
    "untranslated": of_document(EDITION, replace(ARRIVAL, texts=ARRIVAL.texts[:1]), "ar"),
    "way": trail(EDITION, "en", [("Home", ""), ("Texts", "texts")]),
    "novel": of_entity(EDITION, NOVEL, "en"),
    **{each.id: of_entity(EDITION, each, "en") for each in ENTITIES},
}


@pytest.mark.parametrize("thing", THINGS.values(), ids=THINGS)
def test_every_property_is_one_that_the_type_has(thing):
    (node,) = expanded(thing)
    assert list(faults(node)) == []


def test_the_vocabulary_would_tell():
    wrong = {
        "@type": "Person",
        "name": "x",
        "isbn": "1",
        "birthplace": "y",
        "worksFor": {"@type": "Event", "name": "z"},
    }
    (node,) = expanded(wrong)
    assert sorted(faults(node)) == [
        "['https://schema.org/Person'] has no birthplace",
        "['https://schema.org/Person'] has no isbn",
        "worksFor is no ['Event', 'Thing']",
    ]


def value(node, key, lang=""):
    """The values of a property, in a language where one is said."""
    found = node.get(SCHEMA + key, [])
    return [each["@value"] for each in found if not lang or each.get("@language") == lang]


def test_a_translation_is_that_of_a_work_that_came_out_elsewhere():
    (node,) = expanded(of_document(EDITION, ARRIVAL, "ar"))
    assert node["@id"] == "https://example.org/harbour/texts/arrival/"
    assert node[SCHEMA + "url"] == [{"@id": "https://example.org/harbour/ar/texts/arrival/"}]
    assert (value(node, "name", "ar"), value(node, "name", "en")) == (["الوصول"], ["The arrival"])
    assert value(node, "inLanguage") == ["ar", "en"]
    (author,), (translator,) = node[SCHEMA + "author"], node[SCHEMA + "translator"]
    assert (value(author, "name", "ar"), value(author, "name", "en")) == (["كاتب مجهول"], ["Anonymous"])
    assert (value(translator, "name"), "@type" in translator) == (["Salma Haddad"], False)
    assert node[SCHEMA + "license"][0]["@id" if "license" in LINKS else "@value"].endswith("/by/4.0/")
    (original,) = node[SCHEMA + "translationOfWork"]
    assert (value(original, "name", "ar"), value(original, "datePublished")) == (["الوصول"], ["1921-05"])
    assert value(original[SCHEMA + "isPartOf"][0], "name") == ["The Harbour Gazette"]
    assert node[SCHEMA + "isPartOf"][0]["@id"] == EDITION.url


def test_a_text_that_first_came_out_here_is_no_work_of_elsewhere():
    here = replace(ARRIVAL, source=Source({"en": EDITION.title["en"]}, "2025-06-01"))
    (node,) = expanded(of_document(EDITION, here, "en"))
    (original,) = node[SCHEMA + "translationOfWork"]
    assert original.keys() == {"@type", SCHEMA + "name", SCHEMA + "inLanguage"}


def test_a_translation_that_is_awaited_is_none_yet():
    told = of_document(EDITION, WAITING, "en")
    assert (told["inLanguage"], "translationOfWork" in told, "exampleOfWork" in told) == (["ar"], False, True)


def test_names_that_an_editor_parts_are_those_of_persons():
    author = {"ar": "الماكسيك، سليم؛ هيئة", "en": "Maksik, Salim; A board"}
    (node,) = expanded(of_document(EDITION, replace(ARRIVAL, author=author), "en"))
    person, board = node[SCHEMA + "author"]
    assert person["@type"] == [SCHEMA + "Person"]
    assert (value(person, "familyName", "ar"), value(person, "name", "en")) == (["الماكسيك"], ["Salim Maksik"])
    assert ("@type" in board, value(board, "name", "ar")) == (False, ["هيئة"])


def test_names_that_do_not_answer_each_other_are_told_once():
    author = {"ar": "سليم؛ كريم", "en": "The Maksik brothers"}
    (node,) = expanded(of_document(EDITION, replace(ARRIVAL, author=author), "en"))
    assert [value(each, "name") for each in node[SCHEMA + "author"]] == [["سليم"], ["كريم"]]


def test_the_search_is_offered_where_it_has_an_address():
    (node,) = expanded(of_edition(EDITION, "ar"))
    (action,) = node[SCHEMA + "potentialAction"]
    target = action[SCHEMA + "target"][0]
    assert next(iter(target.values())) == "https://example.org/harbour/ar/search/?q={words}"
    assert value(action, "query-input") == ["required name=words"]
    assert "potentialAction" not in of_edition(replace(EDITION, url=""), "ar")


def test_an_entity_has_its_names_dates_and_what_was_checked():
    khoury, tyre, company, strike = (LIBRARY.authority[each] for each in ("khoury", "tyre", "navigation", "strike"))
    (node,) = expanded(of_entity(EDITION, khoury, "en"))
    assert node["@type"] == [SCHEMA + "Person"]
    assert (value(node, "name", "ar"), value(node, "alternateName", "en")) == (["نديم الخوري"], ["Abu Salim"])
    assert (value(node, "birthDate"), value(node, "deathDate")) == (["1880"], ["1944-05-02"])
    assert node[SCHEMA + "sameAs"] == [{"@id": "https://www.wikidata.org/entity/Q1"}]
    place = of_entity(EDITION, tyre, "en")
    assert (place["geo"]["latitude"], "sameAs" in place) == (33.27, False)
    assert "sameAs" in of_entity(EDITION, replace(tyre, ids={"geonames": ExternalId("267008", "2026-01-01")}), "en")
    told = of_entity(EDITION, company, "en")
    assert (told["foundingDate"], told["dissolutionDate"]) == ("1901", "1922")
    assert of_entity(EDITION, strike, "en")["startDate"] == "1913"
    assert "endDate" not in of_entity(EDITION, strike, "en")


def test_a_place_on_the_equator_is_where_it_is():
    island = Entity("null", "place", {"en": "Null Island"}, at=(0.0, 0.0))
    assert of_entity(EDITION, island, "en")["geo"] == {"@type": "GeoCoordinates", "latitude": 0.0, "longitude": 0.0}


def test_a_work_is_told_by_its_record():
    work = of_entity(EDITION, LIBRARY.authority["register-1990"], "en")
    assert (work["@type"], work["datePublished"]) == ("Book", "1990")
    assert work["sameAs"] == ["https://doi.org/10.1000/182"]
    assert [each.get("@type") for each in of_entity(EDITION, NOVEL, "en")["author"]] == ["Person", None]


def test_without_an_address_nothing_is_told_of_any():
    bare = replace(EDITION, url="")
    told = written(of_document(bare, WAITING, "en"), *filter(None, [trail(bare, "en", [("x", "")])]))
    assert "http" not in told.replace("https://schema.org", "").replace("https://creativecommons.org", "")


def test_no_title_ends_the_script_that_it_stands_in():
    told = written(of_document(EDITION, replace(ARRIVAL, title={"en": "</script><!-- & \u2028"}), "en"))
    assert "<" not in told
    assert json.loads(told)["name"] == {"@value": "</script><!-- & \u2028", "@language": "en"}
