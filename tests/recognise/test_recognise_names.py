"""Names: proclitics, spelling, short forms, case, titles, and who wins where names overlap."""

import pickle
import random

import pytest

from diglot.model import Division, Document, Entity, Segment, Text
from diglot.project import Settings
from diglot.recognise import Recogniser


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("عاد تروتسكي", [("تروتسكي", "trotsky")]),
        ("وتروتسكي بتروتسكي لتروتسكي كتروتسكي فتروتسكي", [("تروتسكي", "trotsky")] * 5),
        ("وبموسكو ولموسكو", [("موسكو", "moscow")] * 2),
        ("لينين وبوخارين في كازاخستان وفرنسا", [("لينين", "lenin"), ("بوخارين", "bukharin"), ("كازاخستان", "kazakhstan"), ("فرنسا", "france")]),
        ("كلينين وببوخارين ولكازاخستان وبفرنسا", [("لينين", "lenin"), ("بوخارين", "bukharin"), ("كازاخستان", "kazakhstan"), ("فرنسا", "france")]),
        ("هاجر للاتحاد السوفيتي", [("لاتحاد السوفيتي", "soviet-union")]),
        ("وانتسب بالاتحاد السوفيتي", [("الاتحاد السوفيتي", "soviet-union")]),
        ("انتخب عضوا للجنة المركزية", [("لجنة المركزية", "committee")]),
        ("انتخب باللجنة المركزيه", [("اللجنة المركزيه", "committee")]),
        ("وصل اسطنبول، إسطنبول، إسـطنبول", [("اسطنبول", "istanbul"), ("إسطنبول", "istanbul"), ("إسـطنبول", "istanbul")]),
        ("تُرُوتْسْكِيُّ نفسه", [("تُرُوتْسْكِيُّ", "trotsky")]),
        ("الما-آتا، ألما آتا، ألما\u200cآتا، ألما–آتا", [(word, "almaty") for word in ("الما-آتا", "ألما آتا", "ألما\u200cآتا", "ألما–آتا")]),
        ('«موسكو» و"موسكو"', [("موسكو", "moscow")] * 2),
        ("کازاخستان", [("کازاخستان", "kazakhstan")]),
    ],
)  # fmt: skip
def test_proclitics_stay_outside_and_spelling_does_not_matter(text, found, mentions):
    assert mentions(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "الأراضي السوفيتية والقيادة الموسكوفية",  # adjectives
        "ستالينية تروتسكيون",
        "ألما ، آتا، ألما - آتا",
        "كان الأمر على ما كان",  # Cannes is spelt so too
        "قرأ حياتي كلها",  # a title of one word
        "الجيش المصري والشعب المصري وبالجيش المصري",
        "الثاني والأول",
        "the soviet union, the winter palace",
        "my life in the trotskyist camp",
    ],
)
def test_what_is_no_mention(text, mentions):
    assert mentions(text, "ar" if text[0] > "z" else "en") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("مات عبد الناصر، وجمال عبدالناصر", [("عبد الناصر", "nasser"), ("جمال عبدالناصر", "nasser")]),
        ("قال أبو زيد لأبي زيد عن أبا زيد", [(f"{case} زيد", "abu-zayd") for case in ("أبو", "أبي", "أبا")]),
        ("رئيس الأركان عزيز علي المصري، وقال المصري", [("عزيز علي المصري", "misri"), ("المصري", "misri")]),
        ("وصل محمد علي باشا، ثم خرج علي إلى الشرفة", [("محمد علي باشا", "muhammad-ali"), ("علي", "muhammad-ali")]),
        ("خرج علي إلى الشرفة", []),
        ("يوسف إدريس، ووقفنا في صف إدريس", [("يوسف إدريس", "idris"), ("إدريس", "idris")]),
        ("جوزف ستالين وألكسي ريكوف (Alexey Rykov)", [("جوزف ستالين", "stalin"), ("ألكسي ريكوف", "rykov"), ("Alexey Rykov", "rykov")]),
        ("سيرة فلاديمير لينين (Vladimir Lenin)", [("فلاديمير لينين", "lenin"), ("Vladimir Lenin", "lenin")]),
        ("الرئيس لينين ستالين", [("لينين", "lenin"), ("ستالين", "stalin")]),
    ],
)  # fmt: skip
def test_short_forms_inflection_and_glosses(text, found, mentions):
    assert mentions(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Trotsky's house, Stalin’s men", [("Trotsky", "trotsky"), ("Stalin", "stalin")]),
        ("the Soviet Union's envoy", [("Soviet Union", "soviet-union")]),
        ("Ramon Mercader, RAMÓN MERCADER", [("Ramon Mercader", "mercader"), ("RAMÓN MERCADER", "mercader")]),
        ("L. Trotsky and Alexey Rykov", [("L. Trotsky", "trotsky"), ("Alexey Rykov", "rykov")]),
        ("Nicholas II, or Nicholas II of Russia", [("Nicholas II", "nicholas"), ("Nicholas II of Russia", "nicholas")]),
        ("Nasser and Abdel Nasser", [("Nasser", "nasser"), ("Abdel Nasser", "nasser")]),
        ("Alma Ata, Alma-Ata", [("Alma Ata", "almaty"), ("Alma-Ata", "almaty")]),
        ("His My Life is long", [("My Life", "my-life")]),
        ("the book “Trotsky” on Trotsky", [("Trotsky", "service"), ("Trotsky", "trotsky")]),
        ("in Moscow (موسكو)", [("Moscow", "moscow"), ("موسكو", "moscow")]),
        ("josef Stalin, Josef Stalin", [("Stalin", "stalin"), ("Josef Stalin", "stalin")]),
        ("the assassination of Leon Trotsky", [("assassination of Leon Trotsky", "assassination")]),
    ],
)
def test_english_names(text, found, mentions):
    assert mentions(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("اغتيال ليون تروتسكي في موسكو", [("اغتيال ليون تروتسكي", "assassination"), ("موسكو", "moscow")]),
        ("درس بجامعة موسكو", [("جامعة موسكو", "moscow-university")]),
        ("قصر الشتاء شتاء", [("قصر الشتاء", "winter-palace")]),
    ],
)
def test_the_longer_name_wins(text, found, mentions):
    assert mentions(text) == found


def test_a_single_word_that_is_part_of_a_date_is_no_name():
    authority = {
        "mayo": Entity("mayo", "person", {"ar": "سيمون مايو"}),
        "may": Entity("may", "person", {"en": "Ann May"}),
    }
    recogniser = Recogniser(authority, Settings())
    assert [type(mark).__name__ for mark in recogniser.marks("سيمون مايو: سافر مايو في 5 مايو 1936", "ar")] == [
        "Mention",
        "Mention",
        "Date",
    ]
    assert [type(mark).__name__ for mark in recogniser.marks("In May 1936 May left", "en")] == ["Date", "Mention"]


def test_a_given_name_that_is_somebody_elses_is_left_to_them():
    authority = {
        "stalin": Entity("stalin", "person", {"ar": "جوزيف ستالين"}),
        "josef": Entity("josef", "person", {"ar": "جوزف"}),
    }
    marks = Recogniser(authority, Settings()).marks("جوزف ستالين", "ar")
    assert [(mark.start, mark.end, mark.ref) for mark in marks] == [(0, 4, "josef"), (5, 11, "stalin")]


def test_of_names_that_cross_the_longer_wins_and_of_equal_ones_the_first():
    authority = {
        "a": Entity("a", "place", {"ar": "وادي النيل"}),
        "b": Entity("b", "place", {"ar": "النيل الأزرق"}),
        "c": Entity("c", "place", {"ar": "الأزرق النيل"}),
    }
    recogniser = Recogniser(authority, Settings())
    assert [mark.ref for mark in recogniser.marks("وادي النيل الأزرق", "ar")] == ["b"]
    assert [mark.ref for mark in recogniser.marks("النيل الأزرق النيل", "ar")] == ["b"]


def _read(recogniser, *sentences):
    segments = tuple(Segment(f"1.{n}", text) for n, text in enumerate(sentences, start=1))
    document = Document("d", {}, "ar", (Text("ar", (Division("1", segments),)),))
    read, issues = recogniser.document(document)
    return [[(mark.ref, mark.cert) for mark in segment.marks] for segment in read.texts[0].segments()], issues


def test_a_surname_of_two_persons_is_an_issue_until_one_is_named_in_full(recogniser):
    found, issues = _read(
        recogniser, "وصل سيدوف.", "ثم تكلم ليف سيدوف.", "وعاد سيدوف.", "وجاء سيرغي سيدوف.", "وذهب سيدوف."
    )
    assert found == [
        [], [("lev-sedov", "high")], [("lev-sedov", "medium")], [("sergei-sedov", "high")],
        [("sergei-sedov", "medium")],
    ]  # fmt: skip
    [issue] = issues
    assert (issue.code, issue.segment, issue.document) == ("D410", "1.1", "d")
    assert "lev-sedov or sergei-sedov" in issue.text


def test_a_name_of_two_entries_is_an_issue(recogniser):
    found, [issue] = _read(recogniser, "قرر الكرملين ذلك.")
    assert found == [[]]
    assert issue.code == "D411"
    assert "kremlin or leadership" in issue.text


def test_the_order_of_the_authority_files_and_pickling_change_nothing(authority, recogniser, all_names):
    text = "، ".join(all_names)
    shuffled = list(authority.items())
    random.Random(7).shuffle(shuffled)
    for other in (Recogniser(dict(shuffled), Settings()), pickle.loads(pickle.dumps(recogniser))):
        for lang in ("ar", "en", "fr"):
            assert other.marks(text, lang) == recogniser.marks(text, lang)


def test_every_name_of_the_authority_files_is_found_as_it_stands_there(authority, recogniser):
    ambiguous = {"kremlin", "leadership", "cannes"}
    titles = {entity.id for entity in authority.values() if entity.kind == "work"}
    for entity in authority.values():
        for lang, name in entity.name.items():
            if entity.id not in ambiguous | titles:
                marks = recogniser.marks(f"{name}.", lang)
                assert (0, len(name), entity.id) in [(m.start, m.end, getattr(m, "ref", "")) for m in marks]


def test_names_of_a_language_without_rules_are_found_as_they_stand():
    authority = {"hugo": Entity("hugo", "person", {"fr": "Victor Hugo"}, {"fr": ("Le Père Hugo",)})}
    marks = Recogniser(authority, Settings()).marks("Le père Hugo, Victor Hugo et Hugo en 1862", "fr-CA")
    assert [(mark.start, mark.end) for mark in marks] == [(0, 12), (14, 25), (29, 33)]
