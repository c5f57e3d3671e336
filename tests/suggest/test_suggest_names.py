"""Names that stand in the texts and in no authority file, found and paired."""

import pytest
from suggest_texts import document, person

AR = [
    "في خريف 1931 وصلت الرسامة هيلدا فورسبرغ إلى مدينة كالمار.",
    "وكتبت فورسبرغ إلى أخيها أن البحر هناك لا ينام.",
    "وفي كالمار باعت أول لوحاتها.",
]
EN = [
    "In the autumn of 1931 the painter Hilda Forsberg arrived in the city of Kalmar.",
    "Forsberg wrote to her brother that the sea never slept there.",
    "In Kalmar she sold the first of her pictures.",
]


def test_a_name_is_paired_with_what_sounds_like_it_in_the_other_text(propose):
    found = propose(document(ar=AR, en=EN))
    assert list(found) == ["forsberg", "kalmar"]
    painter, town = found.values()
    assert (painter.kind, painter.name) == ("person", {"ar": "هيلدا فورسبرغ", "en": "Hilda Forsberg"})
    assert (town.kind, town.name) == ("place", {"ar": "كالمار", "en": "Kalmar"})
    assert painter.confidence == town.confidence == "high"


def test_the_short_forms_belong_to_the_full_name(propose):
    painter = propose(document(ar=AR, en=EN))["forsberg"]
    assert painter.forms("en") == [("Forsberg", 1), ("Hilda Forsberg", 1)]
    assert painter.forms("ar") == [("فورسبرغ", 1), ("هيلدا فورسبرغ", 1)]
    assert painter.aliases == {}


def test_places_have_the_sentences_of_both_texts_with_the_words_marked(propose):
    places = propose(document(ar=AR, en=EN))["forsberg"].places
    assert [[(side.lang, side.segment) for side in place.sides] for place in places] == [
        [("ar", "1.1"), ("en", "1.1")],
        [("ar", "1.2"), ("en", "1.2")],
    ]
    marked = [side.text[start:end] for place in places for side in place.sides for start, end in side.marks]
    assert marked == ["هيلدا فورسبرغ", "Hilda Forsberg", "فورسبرغ", "Forsberg"]


def test_the_evidence_is_told(propose):
    clues = {clue.name: clue.words for clue in propose(document(ar=AR, en=EN))["forsberg"].clues}
    assert clues["occupation"] in {"painter", "الرسامة"}
    assert {"capital letters", "sounds alike"} <= set(clues)


def test_proclitics_and_possessives_stay_outside(propose):
    found = propose(
        document(ar=["سافر إلى كالمار ولكالمار مرفآن."], en=["He went to Kalmar, and Kalmar's harbours are two."])
    )
    assert found["kalmar"].forms("ar") == [("كالمار", 2)]
    assert found["kalmar"].forms("en") == [("Kalmar", 2)]


@pytest.mark.parametrize(("ar", "en"), [(AR, EN), (AR[:2], EN[:2])])
def test_it_works_from_the_translation_to_the_original_as_well(propose, ar, en):
    found = propose(document(original="en", en=en, ar=ar))
    assert found["forsberg"].name == {"ar": "هيلدا فورسبرغ", "en": "Hilda Forsberg"}


def test_other_pairs_of_languages(propose):
    russian = ["Вчера Ольга Ведерникова приехала в Елабугу."]
    french = ["Hier, Olga Vedernikova est arrivée à Ielabouga."]
    found = propose(document(original="ru", ru=russian, fr=french), languages=("ru", "fr"))
    assert found["vedernikova"].name == {"fr": "Olga Vedernikova", "ru": "Ольга Ведерникова"}
    hebrew = propose(
        document(original="he", he=["אתמול הגיע יונתן גרוסמן לעיר."], en=["Yesterday Jonathan Grossman came to town."])
    )
    assert hebrew["grossman"].name == {"en": "Jonathan Grossman", "he": "יונתן גרוסמן"}


def test_german_nouns_are_no_names(propose):
    found = propose(
        document(original="de", de=["Am Morgen ging der Lehrer mit dem Hund über die Brücke."]), languages=("de",)
    )
    assert found == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "On Monday in March the Swedish ambassador left, and the Minister said nothing.",
        "Perhaps the harbour was closed. Yet nobody knew it.",
        "The Turks, the French and the English spoke Arabic. I did not.",
    ],
)
def test_capitals_that_name_nothing(propose, sentence):
    assert propose(document(original="en", en=[sentence])) == {}


def test_a_word_that_is_also_written_small_is_hardly_a_name(propose):
    found = propose(document(original="en", en=["Silence reigned.", "A long silence followed the Silence."]))
    assert found == {}


def test_what_is_known_is_not_proposed(propose):
    painter = person("forsberg", ar="هيلدا فورسبرغ", en="Hilda Forsberg")
    town = person("kalmar", "place", ar="كالمار", en="Kalmar")
    assert propose(document(ar=AR, en=EN), known=[painter, town]) == {}


def test_another_bearer_of_a_known_surname_is_proposed(propose):
    texts = {"ar": ["هيلدا فورسبرغ رسامة.", "وكان أخوها نيلس فورسبرغ نجارا."]}
    texts["en"] = ["Hilda Forsberg was a painter.", "Her brother Nils Forsberg was a carpenter."]
    found = propose(document(**texts), known=[person("forsberg", ar="هيلدا فورسبرغ", en="Hilda Forsberg")])
    assert [one.name for one in found.values()] == [{"ar": "نيلس فورسبرغ", "en": "Nils Forsberg"}]
    assert list(found) == ["nils-forsberg"]


def test_the_same_surname_twice_makes_longer_identifiers(propose):
    texts = {"ar": ["جاءت هيلدا فورسبرغ مع نيلس فورسبرغ."], "en": ["Hilda Forsberg came with Nils Forsberg."]}
    assert set(propose(document(**texts))) == {"hilda-forsberg", "nils-forsberg"}


def test_an_identifier_that_an_entity_has_is_not_given_again(propose):
    taken = person("kalmar", ar="سفن المرفأ", en="Harbour Ships")
    assert "kalmar-2" in propose(document(ar=AR, en=EN), known=[taken])


# --- names that are translated ------------------------------------------------------------------------------------


def test_a_noun_finds_its_translation(propose):
    found = propose(
        document(
            ar=["أسس عمال الميناء حزب النور الجديد سرا."], en=["The dockers secretly founded the New Light Party."]
        )
    )
    [party] = found.values()
    assert (party.kind, party.name) == ("organisation", {"ar": "حزب النور الجديد", "en": "New Light Party"})


def test_a_noun_with_a_known_name_makes_another_name(propose):
    painter = person("forsberg", ar="هيلدا فورسبرغ", en="Hilda Forsberg")
    texts = {"ar": ["ماتت هيلدا فورسبرغ فقيرة.", "واليوم في المدينة شارع فورسبرغ."]}
    texts["en"] = ["Hilda Forsberg died poor.", "Today there is a Forsberg Street in the town."]
    [street] = propose(document(**texts), known=[painter]).values()
    assert (street.kind, street.name) == ("place", {"ar": "شارع فورسبرغ", "en": "Forsberg Street"})


def test_quotation_marks_on_both_sides(propose):
    found = propose(
        document(
            ar=["نشرت رواية «ليل بلا مرفأ» بعد عام."],
            en=["She published the novel «Night Without Harbour» a year after."],
        )
    )
    [novel] = found.values()
    assert (novel.kind, novel.name) == ("work", {"ar": "ليل بلا مرفأ", "en": "Night Without Harbour"})


def test_what_stands_wherever_the_name_stands(propose):
    texts = {
        "ar": ["خافت المدينة من الضباع الثلاث.", "ثم اختفت الضباع الثلاث ليلا.", "ولم يسأل أحد عن السفينة."],
        "en": ["The town feared the Night Riders.", "Then the Night Riders vanished.", "Nobody asked about the ship."],
    }
    [gang] = propose(document(**texts)).values()
    assert gang.name == {"ar": "الضباع الثلاث", "en": "Night Riders"}


def test_a_preposition_that_opens_the_sentence_in_both_languages_is_no_name(propose):
    texts = {
        "ar": ["وفقا لتقرير قديم كان المرفأ مغلقا.", "وفقا لرسالة أخرى غرقت السفينة.", "وفقا لشاهد واحد نجا الربان."],
        "en": ["According to an old report the harbour was closed.", "According to another letter the ship sank."],
    }
    texts["en"].append("According to one witness the captain was saved.")
    assert propose(document(**texts)) == {}


# --- without a translation ----------------------------------------------------------------------------------------


def test_a_gloss_gives_the_name_in_the_other_script(propose):
    found = propose(document(ar=["التقى في النادي بلوتشيو برانكاتي (Lucio Brancati) ورفاقه."]))
    assert found["brancati"].name == {"ar": "لوتشيو برانكاتي", "en": "Lucio Brancati"}
    assert found["brancati"].confidence == "high"


@pytest.mark.parametrize(
    ("sentence", "kind", "name"),
    [
        ("ثم خرج الدكتور مازن الدرويش إلى الشرفة.", "person", "مازن الدرويش"),
        ("وكانت معه زوجته الشابة ليلى عبد الباري.", "person", "ليلى عبد الباري"),
        ("نزل في قرية بيت فجار أسبوعا.", "place", "بيت فجار"),
        ("قرأنا في مجلة «المشكاة» خبرا عنه.", "organisation", "المشكاة"),
        ("ألف رواية «ليل بلا مرفأ» في السجن.", "work", "ليل بلا مرفأ"),
        ("سقط أخوه في معركة البلوط.", "event", "معركة البلوط"),
    ],
)
def test_words_before_a_name_show_it(propose, sentence, kind, name):
    found = propose(document(ar=[sentence]))
    assert [(one.kind, one.name["ar"]) for one in found.values()] == [(kind, name)]


@pytest.mark.parametrize(
    "sentence",
    [
        "ثم قال الرئيس إن المدينة كبيرة.",
        "زار الدكتور المدينة وعاد مع رفاقه إلى بيته.",
        "وصل الجنرال ليلا واتفق مع القائد على الهدنة.",
        "كانت زوجته تقرأ، وكان ابنه يكتب.",
        "هذه مدينة قديمة في بلاد بعيدة.",
    ],
)
def test_words_after_a_title_that_are_no_name(propose, sentence):
    assert propose(document(ar=[sentence])) == {}


def test_countries_and_cities_have_their_names_in_both_languages(propose):
    found = propose(document(ar=["سافر من النرويج إلى أوسلو."]))
    assert {identifier: one.name for identifier, one in found.items()} == {
        "norway": {"ar": "النرويج", "en": "Norway"},
        "oslo": {"ar": "أوسلو", "en": "Oslo"},
    }


def test_nothing_is_made_of_nothing(propose):
    assert propose() == {}
    assert propose(document(ar=[""], en=[""])) == {}
