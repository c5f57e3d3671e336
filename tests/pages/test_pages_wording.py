"""The words of the interface: complete in every language, plural as the language has it."""

import re
import string

import pytest
from babel import Locale
from ruamel.yaml import YAML

from diglot.datevalue import DateValue
from diglot.model import Entity
from diglot.pages.alphabet import initial, listed, sort_key
from diglot.pages.wording import INTERFACE, has_wording, wording

LANGUAGES = sorted(path.stem for path in INTERFACE.glob("*.yml"))
STRINGS = {lang: YAML(typ="safe").load((INTERFACE / f"{lang}.yml").read_text(encoding="utf-8")) for lang in LANGUAGES}


def fields(words):
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def test_english_and_arabic_are_there():
    assert {"ar", "en"} <= set(LANGUAGES)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_languages_have_the_same_keys_and_fields(lang):
    assert list(STRINGS[lang]) == list(STRINGS["en"])
    for key, words in STRINGS["en"].items():
        assert isinstance(words, str) == isinstance(STRINGS[lang][key], str), key
        if isinstance(words, str):
            assert fields(words) == fields(STRINGS[lang][key]), key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_plurals_have_each_form_that_the_language_has(lang):
    wanted = {*Locale(lang).plural_form.tags, "other"}
    plurals = {key: set(forms) for key, forms in STRINGS[lang].items() if isinstance(forms, dict)}
    assert plurals
    assert plurals == dict.fromkeys(plurals, wanted)


FORMATS = re.compile(
    r"TEI|TMX|JSON( Lines)?|CSV|EPUB|PDF|BibTeX|BibLaTeX|RIS|CSL|HTML|MLA|APA|ZIP|P5|tei/|\w+\.txt|SHA256SUMS|sha256sum --check"
)
"""Names of formats, styles and files, which are the same in every language."""


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang.startswith("ar")])
def test_arabic_is_written_as_arabic(lang):
    for key, words in STRINGS[lang].items():
        for each in [words] if isinstance(words, str) else words.values():
            assert not re.search("[A-Za-z,;?]", FORMATS.sub("", re.sub(r"\{\w+\}", "", each))), key


def test_arabic_counts():
    said = [wording("ar").count("notes", n) for n in (0, 1, 2, 3, 11, 100)]
    assert said == ["لا حواشي", "حاشية واحدة", "حاشيتان", "3 حواشٍ", "11 حاشية", "100 حاشية"]


def test_a_language_without_words_gets_its_plain_form_or_english():
    assert wording("ar-LB").language == "ar"
    assert wording("fr").language == "en"
    assert not has_wording("fr")


@pytest.mark.parametrize(
    ("w3c", "said"),
    [("1929-02-13", "13 February 1929"), ("1929-02", "February 1929"), ("1929", "1929"), ("0476", "476"), ("x", "x")],
)
def test_dates_as_the_language_writes_them(w3c, said):
    assert wording("en").day(w3c) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (DateValue("1929", "1929", approximate=True), "about 1929"),
        (DateValue("1930", "1939", "within"), "the 1930s"),
        (DateValue("1900", "1999", "within"), "1900 to 1999, at some time in the century"),
        (DateValue("1930", "1939", "span"), "1930 to 1939"),
        (DateValue("1931", "1938", "within"), "between 1931 and 1938"),
        (DateValue(None, "1938", "within"), "not after 1938"),
        (DateValue("1938", None, "within"), "not before 1938"),
    ],
)
def test_values_claim_no_more_precision_than_they_have(value, said):
    assert wording("en").when(value) == said


def test_arabic_is_sorted_by_its_letters_without_article_hamza_and_signs():
    names = ["ياسمين", "الوليد", "أحمد", "إبراهيم", "هُدى", "القاهرة", "ثابت", "آدم", "ألما آتا", "الْبصرة"]
    ordered = sorted(names, key=lambda name: sort_key(name, "ar"))
    assert ordered == ["إبراهيم", "أحمد", "آدم", "ألما آتا", "الْبصرة", "ثابت", "القاهرة", "هُدى", "الوليد", "ياسمين"]
    assert [initial(name, "ar") for name in ("القاهرة", "إبراهيم", "ألما آتا", "الْبصرة")] == ["ق", "ا", "ا", "ب"]


def test_latin_is_sorted_without_case_and_accents():
    ordered = sorted(["Zola", "émile", "Eco", "“Fa”"], key=lambda name: sort_key(name, "en"))
    assert ordered == ["Eco", "émile", "“Fa”", "Zola"]
    assert (initial("Émile", "en"), initial("1905", "en"), initial("", "en")) == ("E", "#", "#")


@pytest.mark.parametrize(
    ("name", "index"),
    [
        ("Leon Trotsky", "Trotsky, Leon"),
        ("Charles de Gaulle", "Gaulle, Charles de"),
        ("Nicholas II", "Nicholas II"),
        ("Plato", "Plato"),
        ("Ibn Khaldun", "Ibn Khaldun"),
        ("Abu Salim", "Abu Salim"),
        ("Muhammad ibn Saud", "ibn Saud, Muhammad"),
        ("Hassan al-Banna", "al-Banna, Hassan"),
    ],
)
def test_a_person_in_latin_letters_is_listed_by_surname(name, index):
    assert listed(Entity("x", "person", {"en": name}), "en") == index


def test_articles_at_the_head_of_a_latin_name_do_not_count():
    assert [initial(name, "en") for name in ("al-Banna, Hassan", "The Hague", "Theodora", "Alma-Ata")] == list("BHTA")


def test_ta_marbuta_and_alef_maqsura_stand_where_the_collation_has_them():
    names = ["فتاه", "فتاة", "فتات", "منى", "مني", "منه"]
    assert sorted(names, key=lambda name: sort_key(name, "ar")) == ["فتاة", "فتات", "فتاه", "منه", "منى", "مني"]
