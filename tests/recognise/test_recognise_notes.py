"""Names and dates in notes: a note knows its sentence and its document, and no text knows of the notes."""

import pytest

from diglot import annotation
from diglot.model import Division, Document, Mention, Note, Ruling, Segment, Text, Where

LINES = {
    "ar": ["وصل أحمد حسين كامل إلى موسكو.", "وصل سيرغي سيدوف إلى تركيا.", "ثم وصل ليف سيدوف إلى فرنسا."],
    "en": ["He came to Moscow.", "Sergei Sedov came to Turkey.", "Then Lev Sedov came to France."],
}


def texts(lines):
    return tuple(
        Text(lang, (Division("1", tuple(Segment(f"1.{n}", line) for n, line in enumerate(each, 1))),))
        for lang, each in lines.items()
    )


def read(recogniser, *notes, rulings=(), lines=LINES):
    """What each note is marked with, a list a language, «words=entity» or «words=date», and the issues."""
    made = tuple(Note(f"n{n}", "ar", at, None, "context", text) for n, (at, text) in enumerate(notes))
    document, issues = recogniser.document(Document("d", {}, "ar", texts(lines), notes=made, rulings=rulings))
    assert [note.text for note in document.notes] == [note.text for note in made]
    assert not any(
        isinstance(mark, Mention) and mark.ref == "mercader"
        for text in document.texts
        for s in text.segments()
        for mark in s.marks
    )
    return [{lang: said(note, lang) for lang in note.marks} for note in document.notes], issues


def said(note, lang):
    words = annotation.segment(note, lang).text
    return [
        f"{words[mark.start : mark.end]}={mark.ref if isinstance(mark, Mention) else mark.value.w3c}"
        for mark in note.marks[lang]
    ]


def test_names_are_marked_in_each_language_and_emphasis_does_not_part_them(recogniser):
    found, _ = read(
        recogniser, ("1.1", {"ar": "كان *ليون تروتسكي* في موسكو.", "en": "By *then* Leon *Trotsky* was in *Moscow*."})
    )
    assert found == [{"ar": ["ليون تروتسكي=trotsky", "موسكو=moscow"], "en": ["Leon Trotsky=trotsky", "Moscow=moscow"]}]


@pytest.mark.parametrize(("at", "expected"), [("1.2", "sergei-sedov"), ("1.3", "lev-sedov")])
def test_a_surname_is_of_whom_the_sentence_names(recogniser, at, expected):
    found, issues = read(recogniser, (at, {"en": "Little is known of Sedov.", "ar": "لا يُعرف عن سيدوف إلا القليل."}))
    assert found == [{"en": [f"Sedov={expected}"], "ar": [f"سيدوف={expected}"]}]
    assert issues == []


def test_a_surname_is_else_of_whom_the_text_has_named_last(recogniser):
    lines = {lang: [*each[1:2], each[0], *each[2:]] for lang, each in LINES.items()}
    found, _ = read(recogniser, ("1.2", {"en": "Little is known of Sedov."}), lines=lines)
    assert found == [{"en": ["Sedov=sergei-sedov"]}]


def test_a_note_goes_before_its_text(recogniser):
    found, _ = read(recogniser, ("1.2", {"en": "Lev Sedov wrote to him. Sedov had left before."}))
    assert found == [{"en": ["Lev Sedov=lev-sedov", "Sedov=lev-sedov"]}]


def test_a_text_learns_nothing_from_a_note_and_no_note_from_another(recogniser):
    lines = {"en": ["He met Sedov.", "And that was all."]}
    alone, _ = recogniser.document(Document("d", {}, "en", texts(lines)))
    note = Note("1.1", "en", "1.1", None, "context", {"en": "Lev Sedov is meant."})
    other = Note("1.2", "en", "1.2", None, "context", {"en": "It is Sedov again."})
    noted, _ = recogniser.document(Document("d", {}, "en", texts(lines), notes=(note, other)))
    assert noted.texts == alone.texts
    first, second = noted.notes
    assert said(first, "en") == ["Lev Sedov=lev-sedov"]
    assert second.marks == {}


def test_who_is_meant_is_asked_with_the_entry_that_answers(recogniser):
    found, [issue] = read(recogniser, ("1.1", {"en": "Kamel or Sedov may be meant."}), lines={"ar": ["نعم."]})
    assert found == [{}]
    assert issue.code == "D410"
    assert '{note: "n0", lang: en, quote: Sedov, ref: lev-sedov}' in issue.hint


def test_dates_are_marked_where_the_note_gives_them_whole(recogniser):
    text = "On 12 February 1929, not a year later nor in March, and perhaps about 1930 or the next day."
    found, _ = read(recogniser, ("1.1", {"en": text}))
    assert found == [{"en": ["12 February 1929=1929-02-12", "about 1930=1930"]}]


def test_a_given_name_that_is_set_apart_is_a_word(recogniser):
    lines = {"en": ["Gamal Abdel Nasser spoke."]}
    found, _ = read(
        recogniser,
        ("1.1", {"en": "The spelling *Gamal* is Egyptian."}),
        ("1.1", {"en": "Then Gamal went home."}),
        ("1.1", {"ar": "الكتابة المصرية Gamal."}),
        lines=lines,
    )
    assert found == [{}, {"en": ["Gamal=nasser"]}, {}]


def test_the_editor_rules_on_words_of_a_note(recogniser):
    text = "Trotsky and *the other* in the following year."
    words = annotation.words(text)[0]

    def ruling(quote, **more):
        start = words.index(quote)
        return Ruling("en", "1.1", start, start + len(quote), note="n0", where=Where("mentions.yml", 1), **more)

    rulings = (ruling("Trotsky"), ruling("the other", ref="sedova"), ruling("the following year", when="1930"))
    found, issues = read(recogniser, ("1.1", {"en": text, "ar": "تروتسكي."}), ("1.1", {"en": text}), rulings=rulings)
    assert found == [
        {"en": ["the other=sedova", "the following year=1930"], "ar": ["تروتسكي=trotsky"]},
        {"en": ["Trotsky=trotsky"]},
    ]
    assert issues == []


def test_a_date_that_the_calendar_has_not_is_the_note_s_own_fault(recogniser):
    _, [issue] = read(recogniser, ("1.1", {"en": "On 30 February 1929."}))
    assert (issue.code, issue.hint) == ("D413", "correct the note.")


def test_many_notes_cost_what_they_are(recogniser):
    """Each note is read once: with twice as many, twice as much is found."""
    for count in (1, 40):
        found, _ = read(recogniser, *([("1.2", {"en": "Of Trotsky."})] * count))
        assert found == [{"en": ["Trotsky=trotsky"]}] * count
