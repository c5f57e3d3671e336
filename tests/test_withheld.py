"""An edition with a withheld original, from the raw text to the site: with the text, without it, and back."""

import re
import shutil
from urllib.robotparser import RobotFileParser

import pytest
from lxml import etree, html

from commanding import put_fonts
from diglot import tei
from diglot.cli import main
from diglot.recognise.folding import fold
from diglot.tei.schema import relax_ng

RAW = """\
الطريق إلى الجزيرة

غادرت سلمى المرفأ في 5 أيار 1931 ومعها صندوقان. كان البحر هادئاً، ولم تكن تعرف متى تعود!

في الجزيرة استقبلها يوسف عند الفنار القديم. ثم كتبت رسالة إلى أختها.
"""
FILES = {
    "sources/island/en.txt": """\
[1.0] ## The way to the island
[1.1] Salma left the harbour on 5 May 1931 with two trunks.
[1.2] The sea was calm, and she did not know when she would return!

[2.1] On the island Yusuf met her at the old lighthouse.
[2.2] Then she wrote 17 letters to her sister.
""",
    "sources/island/notes.yml": """\
- {at: "1.2", quote: البحر, kind: language, text: {en: "*Bahr* is also a metre.", ar: "البحر من العروض أيضاً."}}
- {at: "1.1", lang: en, quote: two trunks, text: {en: One in the original, ar: واحد في الأصل}}
""",
    "sources/island/corrections.yml": '- {at: "2.1", quote: الفنار, correct: المنار, reason: misprint}\n',
    "sources/island/mentions.yml": '- {at: "1.1", quote: سلمى, ref: salma}\n- {at: "2.1", lang: en, quote: her, ref: salma}\n',
    "sources/island/accepted.yml": """\
- {at: "2.2", code: D529, reason: she often wrote}
- {at: "1.1", code: D525, what: port, reason: nobody asks which harbour}
""",
    "../lender/edition.yml": "title: {en: Another}\nlanguages: [ar, en]\n",
    "../lender/authority/places.yml": "port: {name: {ar: المرفأ, en: Port Town}}\n",
    "authority/persons.yml": """\
salma: {name: {ar: سلمى البحري, en: Salma Bahri}}
yusuf: {name: {ar: يوسف, en: Yusuf}}
""",
}
WORDS = {"غادرت", "المرفأ", "صندوقان", "هادئاً", "استقبلها", "رسالة", "أختها"}
"""Words of the original that nothing said about it quotes."""


@pytest.fixture(scope="module")
def edition(tmp_path_factory):
    """An edition with the text added, everything said about it, and the text withheld; it is here."""
    root = tmp_path_factory.mktemp("withheld") / "edition"
    originals = root.parent / "originals"
    originals.mkdir()
    (originals / "island.txt").write_text(RAW, encoding="utf-8")
    run(root, "new", ".")
    run(root, "add", str(originals / "island.txt"), "--id", "island", "--lang", "ar")
    run(root, "withhold", "island", str(originals / "island.txt"))
    for name, content in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, encoding="utf-8")
    with (root / "edition.yml").open("a", encoding="utf-8") as settings:
        settings.write("authority: ../lender\n")
    document = root / "sources/island/document.yml"
    said = "  why: {ar: لم يأذن الناشر, en: The publisher gave no leave}\n  where: The library\n"
    document.write_text(document.read_text().replace("'[island]'", "The island") + said)
    (root / "build/cache").mkdir(parents=True)
    return root


@pytest.fixture(scope="module")
def states(edition, fonts):
    """The edition built without the original, with it, with it for publication, and without it again: name → a copy."""
    put_fonts(fonts, edition)
    text, settings = edition / "sources/island/ar.txt", edition / "edition.yml"
    before = settings.read_text()

    def built(name):
        run(edition, "build")
        copy = edition.parent / name
        for part in ("tei", "sources", "build/tei", "build/pages", "build/site"):
            if (edition / part).is_dir():
                shutil.copytree(edition / part, copy / part)
        shutil.copy(edition / "permalinks.txt", copy)
        return copy

    text.unlink()
    found = {"withheld": built("withheld")}
    run(edition, "restore", str(edition.parent / "originals"))
    found["restored"] = built("restored")
    ledger = (edition / "permalinks.txt").read_bytes()
    settings.write_text(before + "withheld: {publish: true}\n")
    found["cleared"] = built("cleared")
    settings.write_text(before)
    text.unlink()
    (edition / "permalinks.txt").write_bytes(ledger)  # What was cleared and published must not be taken back.
    return found | {"again": built("again")}


def run(root, *arguments):
    assert main(["-C", str(root), *arguments]) == 0


def files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def page(state, address="texts/island/index.html"):
    return html.parse(state / "build/site" / address).getroot()


def text_of(element):
    return " ".join(element.text_content().split())


# --- the files ----------------------------------------------------------------------------------------------------


def test_nothing_is_found_in_either_state(edition, states, capsys):
    for state in ("withheld", "restored"):
        shutil.rmtree(edition / "sources")
        shutil.copytree(states[state] / "sources", edition / "sources")
        capsys.readouterr()
        run(edition, "check")
        assert capsys.readouterr().out == ""


def test_without_the_original_again_everything_is_as_before(states):
    assert files(states["again"]) == files(states["withheld"])


def test_the_tracked_tei_is_the_same_with_the_original_and_without(states):
    assert files(states["restored"] / "tei") == files(states["withheld"] / "tei")
    assert files(states["cleared"] / "tei") == files(states["withheld"] / "tei")


def test_the_ledger_of_addresses_is_the_same_with_the_original_and_without(states):
    assert (states["restored"] / "permalinks.txt").read_bytes() == (states["withheld"] / "permalinks.txt").read_bytes()


def test_what_may_be_published_has_none_of_the_words(states):
    folded = {fold(word).text for word in WORDS}
    for name, data in files(states["withheld"]).items():
        assert not [word for word in WORDS | folded if word.encode() in data], name
    index = b"".join(data for name, data in files(states["restored"]).items() if "assets/search/word-" in name)
    assert [word for word in folded if word.encode() not in index] == []


def test_the_restored_tei_has_the_words_and_is_valid(states, tei_all):
    data = (states["restored"] / "build/tei/island.xml").read_bytes()
    assert [word for word in WORDS if word.encode() not in data] == []
    for path in (states["restored"] / "build/tei/island.xml", states["restored"] / "tei/island.xml"):
        root = etree.parse(path).getroot()
        assert relax_ng().validate(root), relax_ng().error_log
        assert tei_all.validate(root), tei_all.error_log
    assert not (states["withheld"] / "build/tei").exists()


def test_the_tracked_tei_says_what_is_withheld(states):
    document = tei.read((states["withheld"] / "tei/island.xml").read_bytes(), "island.xml").document
    original = list(document.text("ar").segments())
    assert [segment.withheld for segment in original] == [len(line) for line in sentences()]
    assert document.withheld.why == {"ar": "لم يأذن الناشر", "en": "The publisher gave no leave"}
    assert [(note.segment, note.quote) for note in document.notes] == [("1.2", "البحر"), ("1.1", "")]
    assert [(one.segment, one.printed, one.correct) for one in document.emendations] == [("2.1", "الفنار", "المنار")]
    assert [mark.ref for mark in document.marks() if getattr(mark, "ref", "")] == ["yusuf", "salma"]


def sentences():
    return [part for line in RAW.splitlines() for part in re.split(r"(?<=[.!]) ", line) if part]


# --- the pages ----------------------------------------------------------------------------------------------------


def test_the_page_says_once_in_each_language_what_is_withheld(states):
    for address in ("texts/island/index.html", "ar/texts/island/index.html"):
        (notice,) = page(states["withheld"], address).find_class("withheld")
        arabic, english = notice.find_class("text")
        if arabic.get("lang") == "en":
            arabic, english = english, arabic
        assert (arabic.get("lang"), arabic.get("dir"), english.get("dir")) == ("ar", "rtl", "ltr")
        assert "محجوب" in text_of(arabic) and "لم يأذن الناشر" in text_of(arabic)
        assert "withheld" in text_of(english) and "The publisher gave no leave" in text_of(english)
        assert all("The library" in text_of(each) and "diglot restore" in text_of(each) for each in (arabic, english))
    assert page(states["restored"]).find_class("withheld") == []


def test_each_withheld_sentence_keeps_its_address(states):
    for state in ("withheld", "restored"):
        ids = [each.get("id") for each in page(states[state]).find_class("seg")]
        assert [name for name in ids if "." in name and not name.startswith("en")] == [
            "1.0",
            "1.1",
            "1.2",
            "2.1",
            "2.2",
        ]
    empty = page(states["withheld"]).get_element_by_id("1.0")
    assert (empty.tag, text_of(empty)) == ("span", "")


def test_a_note_has_the_words_that_it_is_on(states):
    paragraphs = page(states["withheld"]).xpath("//div[@class='footnote']//li/p[@lang='en'][not(@class='basis')]")
    assert [*map(text_of, paragraphs)] == ["One in the original", "«البحر»Bahr is also a metre."]
    (lemma,) = paragraphs[1].xpath("bdi[following-sibling::*[1][self::br]]")
    assert (lemma.get("lang"), lemma.get("dir")) == ("ar", "rtl")
    marks = page(states["withheld"]).xpath("//sup[@id]")
    assert [mark.xpath("ancestor::*[@lang][1]/@lang") for mark in marks] == [["en"], ["en"]]


def test_a_correction_of_what_is_withheld_stands_in_the_list(states):
    for state in ("withheld", "restored"):
        (listed,) = page(states[state]).xpath("//*[@id='corrections']/following-sibling::ul[1]/li")
        assert text_of(listed) == "2.1 المنار for printed الفنار: misprint"
        assert listed.xpath("a/@href") == ["#2.1"]


def languages_in_context(state, address):
    """Of the sentences on a page; its title, and what is said of an entity, stand in both all the same."""
    shown = page(state, f"{address}/index.html").find_class("text")
    return {each.get("lang") for each in shown if each.find_class("no")}


@pytest.mark.parametrize("address", ["persons/salma", "chronology"])
def test_elsewhere_the_translation_stands_alone(states, address):
    assert languages_in_context(states["withheld"], address) == {"en"}
    assert languages_in_context(states["restored"], address) == {"ar", "en"}


def test_every_page_with_words_that_are_withheld_calls_itself_private(states):
    for path in sorted((states["restored"] / "build/site").rglob("*.html")):
        root = html.parse(path).getroot()
        (banner,) = root.find_class("private")
        said = {each.get("lang"): (each.get("dir"), text_of(each)) for each in banner}
        assert said["en"] == ("ltr", "Private copy, not for publication: it has texts that are withheld.")
        assert said["ar"][0] == "rtl" and "نسخة خاصة" in said["ar"][1]
        assert next(iter(said)) == root.get("lang")
        assert root.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert robots(states["restored"]) == (False, None)


def robots(state):
    """Whether programs may read the site, and where its pages are listed for them."""
    told = RobotFileParser()
    told.parse((state / "build/site/robots.txt").read_text("utf-8").splitlines())
    return told.can_fetch("*", "/texts/island/"), told.site_maps()


@pytest.mark.parametrize("state", ["withheld", "cleared"])
def test_what_may_be_published_has_no_banner(states, state):
    for name, data in files(states[state] / "build/site").items():
        assert not name.endswith(".html") or not (b"noindex" in data or b'class="private"' in data), name
    assert robots(states[state])[0]
    assert len(robots(states[state])[1]) == 2
    assert "غادرت" in text_of(page(states["cleared"]))
