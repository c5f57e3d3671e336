"""What holds for every text."""

import re
import time

from hypothesis import given, settings
from hypothesis import strategies as st
from suggest_texts import document

from diglot.model import Entity
from diglot.project import Settings
from diglot.recognise import Recogniser
from diglot.suggest import suggest

KNOWN = {"forsberg": Entity("forsberg", "person", {"ar": "هيلدا فورسبرغ", "en": "Hilda Forsberg"})}
RECOGNISER = Recogniser(KNOWN, Settings())

WORDS = st.sampled_from(
    [
        "الدكتور",
        "وقال",
        "Hilda",
        "Forsberg",
        "the",
        "of",
        "Party",
        "حزب",
        "النور",
        "كالمار",
        "Kalmar",
        "فورسبرغ",
        "بن",
        "عبد",
        "al-",
        "«ليل»",
        "(Lucio)",
        "1931",
        "في",
        "مدينة",
        "Street",
        "شارع",
        "،",
        ".",
        "-",
        "'",
        "II",
    ]
)
SENTENCES = st.one_of(st.lists(WORDS, max_size=12).map(" ".join), st.text(max_size=40))


def propose(arabic, english):
    documents = [document(ar=arabic, en=english)]
    return suggest([RECOGNISER.document(one)[0] for one in documents], KNOWN, ("ar", "en"))


@settings(deadline=None, max_examples=150)
@given(st.lists(st.tuples(SENTENCES, SENTENCES), max_size=4))
def test_whatever_the_text_proposals_can_be_written_and_point_at_their_words(pairs):
    found = propose([one for one, _ in pairs], [other for _, other in pairs])
    identifiers = [one.id for one in found]
    assert len(set(identifiers)) == len(identifiers)
    for one in found:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", one.id)
        assert one.id not in KNOWN
        assert one.name and all(one.name.values())
        assert 0 < one.weight <= 1
        forms = {text for lang in one.langs for text, _ in one.forms(lang)}
        marked = [side.text[start:end] for place in one.places for side in place.sides for start, end in side.marks]
        assert marked and set(marked) == forms


@settings(deadline=None, max_examples=20)
@given(st.lists(st.tuples(SENTENCES, SENTENCES), max_size=4))
def test_the_same_text_gives_the_same_proposals(pairs):
    texts = [one for one, _ in pairs], [other for _, other in pairs]
    assert propose(*texts) == propose(*texts)


def seconds(arabic, english):
    start = time.process_time()
    propose(arabic, english)
    return time.process_time() - start


def test_time_grows_with_the_text_and_no_faster():
    """Distinct names in each sentence, so that nothing is remembered; a third of the bound would be linear."""
    letters = "bdfgklmnrstvz"

    def texts(count, salt):
        names = [
            letters[n % 13] + "a" + letters[n // 13 % 13] + "o" + letters[(n // 169 + salt) % 13] + "ira"
            for n in range(count)
        ]
        return [f"وصل الغريب {n} إلى المرفأ." for n in range(count)], [
            f"The stranger {one.title()} came." for one in names
        ]

    seconds(*texts(50, 1))
    few, many = (min(seconds(*texts(count, salt + n)) for n in range(3)) for count, salt in ((150, 2), (600, 5)))
    assert many < 12 * few


def test_hostile_sentences_take_no_time():
    long = {"ar": ["و" * 3000 + " " + "«" * 300 + "الدكتور " * 300], "en": ["Al-" * 1000 + " " + "Of The " * 300]}
    assert seconds(long["ar"], long["en"]) < 8
