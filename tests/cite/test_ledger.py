"""The ledger of addresses: its lines, and what was published held against what stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diglot.cite.ledger import Permalink, dump, parse, titled, titles
from diglot.cite.reconciling import Standing, reconcile
from diglot.cite.sketch import likeness, read, sketch, written

TEXT = "/texts/quay/"
SENTENCES = {
    "1.1": "وصلت سلمى حداد إلى المدينة في الربيع وحدها",
    "1.2": "وقفت على الرصيف ساعة تنظر إلى البحر الهادئ",
    "1.3": "ثم كتبت إلى أخيها رسالة طويلة عن السفر",
    "1.4": "ولم يصلها منه جواب قبل حلول الشتاء البارد",
}


def standing(sentences=SENTENCES, page=TEXT, **more):
    found = {
        "/": Standing("en", "en"),
        page: Standing("ar: الرصيف | en: The quay"),
        f"{page}about/": Standing(""),
        f"{page}#only-ar": Standing(""),
        f"{page}#only-en": Standing(""),
    }
    return found | {f"{page}#{name}": Standing(sketch(words)) for name, words in sentences.items()} | more


def ledger(now=None, **fates):
    """The ledger of what stood, each line with the fate given."""
    lines = reconcile({}, now or standing(), "2026-11-22").permalinks
    text = "".join(f"{line}{' ' + fates.pop(line.address, '') if line.address in fates else ''}\n" for line in lines)
    assert not fates
    found, issues = parse(text)
    assert not issues
    return found


def codes(found):
    return [issue.code for issue in found.issues]


def test_what_is_new_enters_the_ledger_and_nothing_changes_the_second_time():
    first = reconcile({}, standing(), "2026-11-22")
    assert not first.issues
    found, _ = parse(dump(first.permalinks))
    assert set(found) == set(standing())
    second = reconcile(found, standing(), "2027-01-01")
    assert (dump(second.permalinks), codes(second)) == (dump(first.permalinks), [])


def test_lines_stand_in_the_order_of_identifiers():
    text = dump(Permalink(f"/texts/a/#{name}") for name in ("1.10", "en.1.2-1.3", "1.2", "2.0", "1.2a", "only-en"))
    listed = [line for line in text.splitlines() if line.startswith("/")]
    assert [line.partition("#")[2] for line in listed] == ["1.2", "1.2a", "1.10", "2.0", "en.1.2-1.3", "only-en"]


def test_a_sentence_that_vanishes_is_named():
    found = reconcile(ledger(), standing({name: SENTENCES[name] for name in ("1.1", "1.2", "1.3")}), "")
    [issue] = found.issues
    assert (issue.code, "#1.4 was published" in issue.text, issue.where.line) == (
        "D804",
        True,
        ledger()[f"{TEXT}#1.4"].line,
    )


def test_a_text_that_vanishes_is_named_once_with_its_passages():
    [issue] = reconcile(ledger(), {"/": Standing("en", "en")}, "").issues
    assert (issue.code, "with its 6 passages" in issue.text) == ("D804", True)


def test_a_sentence_merged_into_another_leads_there():
    now = standing({name: words for name, words in SENTENCES.items() if name != "1.3"})
    found = reconcile(ledger(**{f"{TEXT}#1.3": f"-> {TEXT}#1.2"}), now, "")
    assert (codes(found), found.moved) == ([], {f"{TEXT}#1.3": f"{TEXT}#1.2"})


def test_a_sentence_split_keeps_its_identifier():
    words = SENTENCES["1.2"].split()
    now = standing(SENTENCES | {"1.2": " ".join(words[:5]), "1.2a": " ".join(words[5:])})
    found = reconcile(ledger(), now, "")
    assert (codes(found), f"{TEXT}#1.2a" in {each.address for each in found.permalinks}) == ([], True)


def test_a_text_renamed_takes_all_of_its_addresses_with_it():
    now = standing(page="/texts/pier/")
    found = reconcile(ledger(**{TEXT: "-> /texts/pier/"}), now, "")
    assert not found.issues
    assert found.moved[f"{TEXT}about/"] == "/texts/pier/about/"
    assert found.moved[f"{TEXT}#1.3"] == "/texts/pier/#1.3"


def test_a_text_merged_into_another_says_where_each_passage_went():
    now = standing({"7.1": SENTENCES["1.1"]}, page="/texts/pier/")
    fates = {TEXT: "-> /texts/pier/", f"{TEXT}#1.1": "-> /texts/pier/#7.1"}
    found = reconcile(ledger(**fates), now, "")
    assert found.moved[f"{TEXT}#1.1"] == "/texts/pier/#7.1"
    assert codes(found) == ["D804"] * 3


def test_what_is_gone_is_gone_since_the_date_of_the_edition_and_its_passages_with_it():
    found = reconcile(ledger(**{TEXT: "gone: the heirs forbade it"}), {"/": Standing("en", "en")}, "2027-05-01")
    assert not found.issues
    assert (found.gone[f"{TEXT}#1.2"].reason, found.gone[f"{TEXT}#1.2"].since) == ("the heirs forbade it", "2027-05-01")
    later = reconcile(parse(dump(found.permalinks))[0], {"/": Standing("en", "en")}, "2029-01-01")
    assert later.gone[TEXT].since == "2027-05-01"


def test_arrows_are_followed_to_their_end_and_loops_are_found():
    now = standing(page="/texts/mole/")
    chained = ledger(**{TEXT: "-> /texts/pier/"}) | {"/texts/pier/": Permalink("/texts/pier/", target="/texts/mole/")}
    assert reconcile(chained, now, "").moved[f"{TEXT}#1.1"] == "/texts/mole/#1.1"
    loop = chained | {"/texts/pier/": Permalink("/texts/pier/", target=TEXT)}
    assert set(codes(reconcile(loop, now, ""))) == {"D803"}


def test_sentences_numbered_anew_are_found_with_where_they_stand_now():
    words = list(SENTENCES.values())
    now = standing(SENTENCES | {"1.1": "جملة أولى جديدة كل الجدة عن المطر والريح", "1.2": words[0]})
    found = reconcile(ledger(), now, "")
    assert codes(found) == ["D805", "D805"]
    assert f"stands at {TEXT}#1.2 now" in found.issues[0].text


def test_another_text_under_an_old_identifier_is_found_once():
    others = {name: f"كلام آخر {name} عن الجبل والثلج والراعي والقطيع" for name in SENTENCES}
    [issue] = reconcile(ledger(), standing(others), "").issues
    assert (issue.code, "4 of its 4 sentences" in issue.text) == ("D805", True)


def test_a_sentence_mended_is_the_same_and_its_line_stays():
    before = ledger()
    now = standing(SENTENCES | {"1.2": SENTENCES["1.2"].replace("ساعة", "ساعات")})
    found = reconcile(before, now, "")
    assert not found.issues
    assert dump(found.permalinks) == dump(before.values())


def test_an_entry_under_an_old_identifier_is_the_same_as_long_as_a_name_is():
    person = {"/persons/salma/": Standing("ar: سلمى حداد | en: Salma Haddad", "سلمى حداد Salma Haddad")}
    before = ledger(standing(**person))
    renamed = {"/persons/salma/": Standing("ar: سلمى نجار | en: Salma Najjar", "سلمى نجار Salma Najjar")}
    assert not reconcile(before, standing(**renamed), "").issues
    other = {"/persons/salma/": Standing("ar: ليلى | en: Layla", "ليلى Layla")}
    [issue] = reconcile(before, standing(**other), "").issues
    assert (issue.code, "Salma Haddad" in issue.text) == ("D805", True)


def test_whoever_takes_the_note_away_says_that_it_is_the_same():
    before = ledger()
    before[f"{TEXT}#1.2"] = Permalink(f"{TEXT}#1.2")
    now = standing(SENTENCES | {"1.2": "كلام مختلف تماماً عن كل ما كان هنا سابقاً"})
    assert not reconcile(before, now, "").issues


def test_the_interface_at_the_root_stays_in_its_language():
    [issue] = reconcile(ledger(), standing() | {"/": Standing("ar", "ar")}, "").issues
    assert issue.code == "D805"


def test_a_range_of_a_translation_stands_as_long_as_its_ends_do():
    before = ledger(standing() | {f"{TEXT}#en.1.2-1.3": Standing(sketch("She stood for an hour and then she wrote"))})
    assert not reconcile(before, standing(), "").issues
    without = standing({name: SENTENCES[name] for name in ("1.1", "1.2", "1.4")})
    assert codes(reconcile(before, without, "")) == ["D804", "D804"]


def test_what_is_said_to_have_gone_and_stands_there_is_found():
    assert codes(reconcile(ledger(**{f"{TEXT}#1.2": "gone: why"}), standing(), "")) == ["D806"]


@pytest.mark.parametrize("line", ["texts/a/", "/texts/a/ -> nowhere", "/texts/a/ gone", "/texts/a/#1.1 = ~!!", "/a b"])
def test_a_line_that_is_none_is_named(line):
    found, [issue] = parse(f"# head\n\n{line}\n")
    assert (found, issue.code, issue.where.line) == ({}, "D801", 3)


def test_a_line_that_stands_there_twice_is_named():
    _, [issue] = parse("/texts/a/\n/texts/a/ gone: why\n")
    assert (issue.code, issue.where.line) == ("D802", 2)


@given(st.dictionaries(st.sampled_from(["ar", "en", "zh-Hans"]), st.text(st.characters(codec="utf-8"), min_size=1)))
def test_titles_come_back_from_their_line(texts):
    plain = {tag: " ".join(words.split()) for tag, words in texts.items() if words.strip()}
    if not any(" | " in words or ": " in words for words in plain.values()):
        assert titles(titled(texts)) == plain


@given(st.text())
def test_a_sketch_comes_back_and_is_like_itself(text):
    found = sketch(text)
    assert read(written(found)) == found
    assert likeness(found, found) == (1 if found else 0)
