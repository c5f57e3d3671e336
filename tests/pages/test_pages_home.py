"""Whom the home page names, what indexes and pages of entries say at their edges, the state of a text's sentences."""

import re
from dataclasses import replace

import pytest
from harbour import ARRIVAL, LIBRARY, marked, only, pages, person, when

from diglot.datevalue import DateValue
from diglot.model import Cite, Division, Entity, Mention, Note, Segment, Text
from diglot.pages import Library


def mentioning(*numbers):
    """A library that mentions so many persons, each so often."""
    segments = (
        Segment(f"1.{n}", "word", (), (Mention(0, 4, "person", f"p{who}"),))
        for n, who in enumerate((who for who, times in enumerate(numbers) for _ in range(times)), start=1)
    )
    document = replace(ARRIVAL, texts=(Text("ar", (Division("1", tuple(segments)),)),), notes=())
    persons = (Entity(f"p{who}", "person", {"en": f"Name {chr(90 - who)}"}) for who in range(len(numbers)))
    return Library(LIBRARY.edition, (document,), {each.id: each for each in persons})


def dated(*values):
    def date(value):
        return (
            when(value) if isinstance(value, str) else lambda start, end: replace(when("1900")(start, end), value=value)
        )

    segments = tuple(marked(f"1.{n}", "word", ("word", date(value))) for n, value in enumerate(values, start=1))
    return only(texts=(Text("ar", (Division("1", segments),)),), notes=())


def home(library, language="en"):
    return pages(library, language)["index.md"]


def test_the_home_page_names_five_whom_the_texts_mention_most_then_by_the_alphabet():
    said = re.search(r"Most often: (.+)", home(mentioning(1, 2, 1, 3, 1, 1, 0)))[1]
    assert re.findall(r"\[(.+?)\]", said) == ["Name W", "Name Y", "Name U", "Name V", "Name X"]


def test_of_works_it_names_those_that_notes_cite_most():
    record = LIBRARY.authority["register-1990"]
    other = replace(record, id="other", name={"en": "Another"}, record=replace(record.record, title="Another"))
    notes = tuple(
        Note(f"1.1-{n}", "ar", "1.1", None, "context", {"en": "So."}, (Cite(work, {}),))
        for n, work in enumerate(("register-1990", "other", "other"), start=2)
    )
    library = replace(only(notes=notes), authority=LIBRARY.authority | {"other": other})
    said = re.search(r"Cited most: (.+)", home(library))[1]
    assert re.findall(r"\[(.+?)\]", said) == ["Another", "The Register of the Port"]


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (("1911-03-03", "1905", DateValue("1850", "1850", approximate=True), "-0044"), "1905 to 1911"),
        (("1905", "1905-02"), "1905"),
        (("-0044",), "Chronology"),
    ],
)
def test_it_says_from_when_to_when_the_dates_are_sure(values, said):
    assert f"(chronology/index.md)\n:   {said}\n" in home(dated(*values))


def test_what_the_edition_says_in_another_language_is_isolated():
    library = replace(LIBRARY, edition=replace(LIBRARY.edition, about={"ar": "نصان مخترعان."}))
    assert "\n[نصان مخترعان.]{lang=ar}\n" in home(library)
    assert "\nنصان مخترعان.\n" in home(library, "ar")


def test_a_name_that_is_in_no_language_of_the_page_stands_under_no_letter():
    names = {"a": {"ar": "ليلى"}, "b": {"en": "Berta"}}
    index = pages(Library(LIBRARY.edition, (), {key: Entity(key, "person", name) for key, name in names.items()}))
    page = index["persons/index.md"]
    assert re.findall(r"^## (\S+)", page, re.MULTILINE) == ["\\#", "B"]
    assert page.count("No text mentions it.") == 2
    assert "[ليلى]{lang=ar .other}" not in page


def entity(**known):
    one = Entity("one", known.pop("kind", "person"), {"en": "One"}, **known)
    found = pages(Library(LIBRARY.edition, (), {"one": one}))
    return next(page for path, page in found.items() if path.endswith("/one/index.md"))


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"born": "-0044-03-15", "died": "0014"}, "· -0044-03-15–0014\n"),
        ({"born": "1880-05"}, "· born 1880\n"),
        ({"died": "1944"}, "· died 1944\n"),
        ({"kind": "place", "at": (-33.5, -70.25)}, "[33.5°]{.value} S, [70.25°]{.value} W"),
    ],
)
def test_of_an_entity_what_is_known(known, said):
    page = entity(**known)
    assert said in page
    assert "turning" not in page, "it is alone in its index"


def test_forms_are_those_of_this_entity_alone():
    both = marked("1.1", "Nadim and Layla came.", ("Nadim", person("khoury")), ("Layla", person("alwan")))
    page = pages(only(original="en", texts=(Text("en", (Division("1", (both,)),)),), notes=()))[
        "persons/alwan/index.md"
    ]
    assert "In the texts\n:   Layla\n" in page


def test_facts_name_the_licence_of_the_edition_and_only_states_that_differ():
    segments = (replace(marked("1.1", "One."), status="reviewed"), replace(marked("1.2", "Two."), status="draft"))
    text = Text("en", (Division("1", segments),))
    page = pages(only(original="en", texts=(text,), notes=(), licence=""))["texts/arrival/about/index.md"]
    assert "Licence\n:   [CC BY 4.0](" in page
    assert "State\n:   reviewed · draft: [1.2](../index.md#1.2)\n" in page
    assert "arrival.xml" not in page, "there is no such file"


def test_a_sentence_that_is_left_out_makes_no_passage_of_several():
    original = Text("ar", (Division("1", (Segment("1.1", "كلمة."), Segment("1.2", "", omitted=True))),))
    translation = Text("en", (Division("1", (Segment("1.1-1.2", "A word."),)),))
    page = pages(only(texts=(original, translation), notes=()))["texts/arrival/about/index.md"]
    assert "1 sentence answers one" in page
    assert "several" not in page
