"""The rules between files, each on the smallest document that breaks it."""

from dataclasses import replace

import pytest

from diglot.checks import check, check_authority
from diglot.issues import CODES
from diglot.model import Cite, Division, Document, Edition, Entity, Mention, Note, Ruling, Segment, Text

EDITION = Edition(title={"en": "An edition"}, languages=("ar", "en"), interface=("en", "ar"))
LENIN = Entity("lenin", "person", {"ar": "فلاديمير لينين", "en": "Vladimir Lenin"})
LIFE = Entity("a-life", "work", {"en": "A Life"})
AUTHORITY = {"lenin": LENIN, "a-life": LIFE}


def text(lang, *segments):
    return Text(lang, (Division("1", tuple(Segment(*one) for one in segments)),))


def document(*texts, **fields):
    return Document("d", {"ar": "ع", "en": "t"}, "ar", texts, **fields)


WHOLE = document(text("ar", ("1.1", "أ."), ("1.2", "ب.")), text("en", ("1.1", "A."), ("1.2", "B.")))


def omitted(identifier):
    return Segment(identifier, "", omitted=True)


def codes(subject, authority=AUTHORITY, edition=EDITION):
    return [issue.code for issue in check(subject, authority, edition)]


def note(**fields):
    return Note("1.1", "ar", "1.1", None, "context", **{"text": {"ar": "ح", "en": "n"}, **fields})


def test_a_whole_document_has_no_issue():
    assert codes(WHOLE) == []


BROKEN = {
    "D501": document(text("ar", ("1.1", "أ."), ("1.2", "ب.")), text("en", ("1.1", "A."))),
    "D502": document(text("ar", ("1.1", "أ.")), text("en", ("1.1", "A."), ("1.2", "B."))),
    "D503": document(text("ar", ("1.1", "أ."), ("1.2", "ب.")), text("en", ("1.1-1.2", "A."), ("1.2", "B."))),
    "D504": document(
        Text("ar", (Division("1", (omitted("1.1"),)),)),
        Text("en", (Division("1", (omitted("1.1"),)),)),
    ),
    "D505": document(text("ar", ("1.1", "أ."))),
    "D506": replace(WHOLE, rulings=(Ruling("ar", "1.1", 0, 1, ref="lennin"),)),
    "D507": replace(WHOLE, notes=(note(cites=(Cite("a-live"),)),)),
    "D508": replace(WHOLE, notes=(note(text={"en": "n"}),)),
    "D509": replace(WHOLE, title={"en": "t"}),
    "D510": replace(WHOLE, texts=(*WHOLE.texts, text("fr", ("1.1-1.2", "A.")))),
    "D512": document(text("ar", ("1.1", "أ.")), text("en", ("1.1", ""))),
}


@pytest.mark.parametrize("code", BROKEN)
def test_each_rule_finds_what_breaks_it(code):
    assert codes(BROKEN[code]) == [code]


def test_every_code_of_these_checks_is_produced():
    produced = {*BROKEN, *(issue.code for issue in check_authority({"x": Entity("x", "person", {"en": "X"})}, EDITION))}
    assert produced == {code for code in CODES if code.startswith(("D50", "D51"))}


def test_a_range_covers_what_lies_between_its_ends_even_if_it_came_later():
    original = text("ar", ("1.1", "أ."), ("1.1a", "ب."), ("1.2", "ج."))
    assert codes(document(original, text("en", ("1.1-1.2", "A.")))) == []


def test_a_segment_left_out_on_purpose_is_no_issue_in_either_direction():
    original = Text("ar", (Division("1", (Segment("1.1", "أ."), omitted("1.2"), Segment("1.3", "ج."))),))
    translation = Text("en", (Division("1", (Segment("1.1", "A."), Segment("1.2", "B."), omitted("1.3"))),))
    assert codes(document(original, translation)) == []


def test_a_hint_names_the_nearest_entity():
    (issue,) = check(BROKEN["D506"], AUTHORITY, EDITION)
    assert "lenin" in issue.hint


def test_an_unknown_entity_in_a_document_by_another_hand_is_found():
    marked = Segment("1.1", "لينين.", marks=(Mention(0, 5, "person", "somebody"),))
    texts = (Text("ar", (Division("1", (marked,)),)), text("en", ("1.1", "Lenin.")))
    assert codes(document(*texts)) == ["D506"]
