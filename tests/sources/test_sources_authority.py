"""Authority files: what is read, and what an entry that is put there changes."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diglot import sources, yamlfile
from diglot.csl import Person, Record
from diglot.model import Entity, ExternalId, Where
from diglot.sources import put_entity
from diglot.sources.entities import AUTHORITY_FILES, entities

ROOT = Path(__file__).parents[2]

PERSONS = """\
# Who lives on the hill.

salma:                                # the key is the identifier
  name: {ar: سلمى, en: "Salma"}       # in both languages
  aliases: {ar: [أم نور, سلمى الكبيرة]}
  born: 1900-02-01
  # nobody knows when she died
  about: {en: "She had a house, and a garden."}

# her neighbours
nur:
    name:   {ar: نور,   en: Nur}
    died: 1940
# the end
"""

SALMA = Entity(
    "salma",
    "person",
    {"ar": "سلمى", "en": "Salma"},
    {"ar": ("أم نور", "سلمى الكبيرة")},
    {"en": "She had a house, and a garden."},
    born="1900-02-01",
)


def read_back(text, kind="person"):
    cursor = yamlfile.parse(text, "persons.yml")
    assert cursor.faults == []
    return {entity.id: entity for entity in entities(cursor, kind)}


def put(text, entity):
    new, issues = put_entity(text, "authority/persons.yml", entity)
    assert issues == []
    return new


def test_entities_of_all_kinds_are_read(edition):
    project = edition(
        {
            "authority/persons.yml": PERSONS,
            "authority/places.yml": "hill:\n  name: {en: The hill}\n  at: [41, -28.95]\n  when: ../1940\n"
            "  ids: {geonames: {id: 745044, checked: 2026-11-22}}\n",
            "authority/works.yml": "book:\n  name: {ar: التل, en: The hill}\n  type: chapter\n  language: ar\n"
            "  author: [{family: Nur, given: Salma}, {literal: The Hill Society}]\n  container-title: Hills\n"
            "  issued: 1929\n  volume: 3\n  page: 5–7\n  ISBN: 1-23\n  URL: https://hill.example/a\n",
        }
    )
    authority, issues = sources.read_authority(project)
    assert issues == []
    assert list(authority) == ["book", "hill", "nur", "salma"]
    assert authority["salma"] == SALMA
    assert authority["salma"].where == Where("authority/persons.yml", 3)
    assert authority["hill"] == Entity(
        "hill",
        "place",
        {"en": "The hill"},
        when="../1940",
        at=(41.0, -28.95),
        ids={"geonames": ExternalId("745044", "2026-11-22")},
    )
    assert authority["book"].record == Record(
        "chapter",
        "التل",
        (Person("Nur", "Salma"), Person(literal="The Hill Society")),
        container_title="Hills",
        issued="1929",
        volume="3",
        page="5–7",
        isbn="1-23",
        url="https://hill.example/a",
        language="ar",
    )


def test_of_two_entities_with_one_identifier_the_first_is_kept(edition):
    project = edition(
        {"authority/persons.yml": "hill:\n  name: {en: Hill}\n", "authority/places.yml": "hill:\n  name: {en: x}\n"}
    )
    authority, _ = sources.read_authority(project)
    assert authority["hill"].kind == "person"


def test_an_edition_without_authority_files_has_no_entities(edition):
    assert sources.read_authority(edition()) == ({}, [])


def test_an_entry_that_is_the_same_changes_nothing():
    assert put(PERSONS, SALMA) == PERSONS
    assert put(PERSONS, read_back(PERSONS)["nur"]) == PERSONS


def test_what_is_added_to_an_entry_stands_before_the_comment_on_the_next_one():
    text = "nur:\n  name: {ar: نور}\n  died: 1940-01-02\n\n# on the hill\nsalma:\n  name: {ar: سلمى}\n"
    new = put(text, replace(read_back(text)["nur"], ids={"wikidata": ExternalId("Q1")}))
    assert new == text.replace("\n\n# on", "\n  ids: {wikidata: {id: Q1}}\n\n# on")


def test_a_value_that_stays_the_same_is_written_as_it_was():
    text = "nur:\n  name: {ar: 'نور'}\n  born: 1900\n  died: 1940\n"
    assert put(text, replace(read_back(text)["nur"], died="1941")) == text.replace("1940", '"1941"')


def test_a_new_entry_stands_at_the_end_and_nothing_else_changes():
    tomsky = Entity(
        "zayd", "person", {"ar": "زيد", "en": "Zayd: the boy"}, born="1920", ids={"wikidata": ExternalId("Q1")}
    )
    assert put(PERSONS, tomsky) == PERSONS + (
        '\nzayd:\n  name: {ar: زيد, en: "Zayd: the boy"}\n  born: "1920"\n  ids: {wikidata: {id: Q1}}\n'
    )
    assert put("", tomsky).startswith("zayd:\n")
    assert put("# nobody yet\n", tomsky).startswith("# nobody yet\nzayd:\n")


def test_an_entry_brought_up_to_date_keeps_its_comments_and_its_order():
    new = put(PERSONS, replace(SALMA, died="1980", about={}, name={"ar": "سلمى", "en": "Salma of the hill"}))
    assert new == PERSONS.replace('"Salma"}      ', '"Salma of the hill"}').replace(
        '  about: {en: "She had a house, and a garden."}\n', '  died: "1980"\n'
    )


@pytest.mark.parametrize(
    "text",
    [
        "{salma: {name: {ar: سلمى}}, nur: {name: {ar: نور}}}\n",
        "- salma\n",
        "salma: [\n",
        "nur: &nur\n  name: {ar: نور}\nsalma: *nur\n",
    ],
)
def test_a_file_to_which_nothing_can_be_added_stays_as_it_is(text):
    new, issues = put_entity(text, "authority/persons.yml", SALMA)
    assert new == text
    assert issues and issues[0].where.path == "authority/persons.yml"


WORDS = st.lists(
    st.sampled_from([*"abحب 1:#,'\"[]{}&*!|>%@`-?~.é", "null", "true", "1929", "1929-02-03"]), min_size=1, max_size=8
).map("".join)
PROSE = WORDS.map(str.strip).filter(bool)
TEXTS = st.dictionaries(st.sampled_from(["ar", "en", "fr"]), PROSE, min_size=1)


@st.composite
def generated(draw):
    record = Record(
        draw(st.sampled_from(["book", "chapter"])),
        draw(PROSE),
        tuple(draw(st.lists(st.builds(Person, PROSE, PROSE) | st.builds(Person, literal=PROSE), max_size=2))),
        publisher_place=draw(PROSE),
        issued="1929-02",
        doi=draw(PROSE),
    )
    return Entity(
        draw(st.sampled_from(["salma", "nur", "zayd"])),
        "work",
        draw(TEXTS),
        {lang: (text, "x") for lang, text in draw(TEXTS).items()},
        draw(TEXTS),
        ids={"wikidata": ExternalId("Q7", draw(st.sampled_from(["", "2026-11-22"])))},
        record=record,
    )


@given(st.lists(generated(), min_size=1, max_size=3))
@settings(deadline=None, max_examples=20)
def test_what_is_put_there_is_read_again_and_the_rest_is_untouched(new):
    text, expected = "# Works.\n", {}
    for entity in new:
        text = put(text, entity)
        expected[entity.id] = entity
        assert read_back(text, "work") == expected
        assert put(text, entity) == text
    assert text.startswith("# Works.\n")


@pytest.mark.parametrize("name", AUTHORITY_FILES)
def test_the_editions_own_entries_put_again_change_nothing(name):
    text = (ROOT / "authority" / name).read_text(encoding="utf-8")
    for entity in list(read_back(text, AUTHORITY_FILES[name]).values())[::4]:
        assert put(text, entity) == text
