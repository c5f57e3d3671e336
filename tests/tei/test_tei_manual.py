"""The table of the subset, the schema, the writer and the manual say the same."""

import copy
import re
from pathlib import Path

import pytest
from lxml import etree
from tei_fixtures import AUTHORITY, BARE, DOCUMENT, EDITION, UNTITLED, WITHHELD

from diglot import tei
from diglot.model import KINDS
from diglot.tei.manual import ATTRIBUTES, SUBSET
from diglot.tei.schema import relax_ng
from diglot.tei.xmltree import NS, XML, local

ROOT = Path(__file__).parents[2]
SCHEMA = etree.parse(ROOT / "scripts/diglot/tei/diglot.rng").getroot()
RNG = "{http://relaxng.org/ns/structure/1.0}"
DEFINITIONS = {definition.get("name"): definition for definition in SCHEMA.iter(f"{RNG}define")}
TABLE = {row.name: set(row.attributes) for row in SUBSET}


def attributes_in(pattern):
    """The attributes that a pattern gives to the element around it."""
    for part in pattern:
        if part.tag == f"{RNG}attribute":
            yield part.get("name")
        elif part.tag == f"{RNG}ref":
            yield from attributes_in(DEFINITIONS[part.get("name")] if part.get("name") != "words" else ())
        elif isinstance(part.tag, str) and part.tag != f"{RNG}element":
            yield from attributes_in(part)


def in_the_schema():
    found = {}
    for element in SCHEMA.iter(f"{RNG}element"):
        found.setdefault(element.get("name"), set()).update(attributes_in(element))
    return found


def written():
    """What the writer puts into files that together show all it can do."""
    files = [tei.write(document, AUTHORITY, EDITION) for document in (DOCUMENT, BARE, UNTITLED, WITHHELD)]
    files += [tei.write_authority(kind, authority, EDITION) for kind in KINDS for authority in (AUTHORITY, {})]
    found = {}
    for data in files:
        for element in etree.fromstring(data).iter():
            found.setdefault(local(element), set()).update(name.replace(XML, "xml:") for name in element.attrib)
    return found


def test_the_table_has_each_element_once():
    assert len(TABLE) == len(SUBSET)


def test_the_table_is_the_schema():
    assert in_the_schema() == TABLE


def test_the_table_is_what_is_written():
    assert written() == TABLE


def test_every_row_is_explained_in_each_language():
    for row in SUBSET:
        assert set(row.words) == {"ar", "en"}
        assert all(re.search(r"[\u0621-\u064a]", text) for text in row.words["ar"]), row.name
        assert all(re.search(r"[a-z]", text) and text.endswith(".") for text in row.words["en"]), row.name
    assert all(set(words) == {"ar", "en"} for words in ATTRIBUTES.values())


@pytest.mark.parametrize("row", SUBSET, ids=lambda row: row.name)
def test_each_example_is_valid_inside_a_document(tei_all, row):
    example = etree.fromstring(row.example if row.name == "TEI" else f'<x xmlns="{NS}">{row.example}</x>')
    example = example if row.name == "TEI" else example[0]
    assert any(is_valid(tei_all, document) for document in with_example(example))


def with_example(example):
    """The documents with everything, with the example in the place of each element of that name."""
    for written in (DOCUMENT, WITHHELD):
        whole = etree.fromstring(tei.write(written, AUTHORITY, EDITION))
        for number in range(len(list(whole.iter(example.tag)))):
            document = copy.deepcopy(whole)
            found = list(document.iter(example.tag))[number]
            replacement = copy.deepcopy(example)
            replacement.tail = found.tail
            if found.getparent() is None:
                yield replacement
            else:
                found.getparent().replace(found, replacement)
                yield document


def is_valid(tei_all, document):
    """Whether both schemas take the document; an xml:id that stands twice is a fault of XML itself."""
    try:
        document = etree.fromstring(etree.tostring(document))
    except etree.XMLSyntaxError:
        return False
    return relax_ng().validate(document) and tei_all.validate(document)


def test_the_manual_is_current():
    text = (ROOT / "manual" / "encoding.md").read_text(encoding="utf-8")
    assert text == tei.documentation("en"), "run «make manual»"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_manual_has_every_element_and_no_markup_outside_of_code(language):
    text = tei.documentation(language)
    assert [row.name for row in SUBSET if f"### `{row.name}`" not in text] == []
    prose = re.sub(r"`[^`\n]*`", "", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    assert not re.search(r"[<>*_]", prose)


def test_other_languages_get_the_english_manual():
    assert tei.documentation("fr") == tei.documentation("en") != tei.documentation("ar")
