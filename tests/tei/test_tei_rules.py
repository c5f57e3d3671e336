"""What our schema and our own rules refuse, each with its line."""

import pytest
from tei_fixtures import AUTHORITY, DOCUMENT, EDITION

from diglot import tei

GOOD = tei.write(DOCUMENT, AUTHORITY, EDITION).decode()

BROKEN = [
    # code, what stands there, what is put there, a word of the message
    (
        "D605",
        '<placeName xml:lang="en">Tangier<',
        '<geogName>Tangier</geogName><placeName xml:lang="en">x<',
        "geogName",
    ),
    ("D605", 'n="2">', 'n="2" rend="x">', "div"),
    ("D605", 'when="1304-02-25"', 'when="1304-02-30"', "birth"),
    ("D605", 'cert="medium"', 'cert="perhaps"', "persName"),
    ("D605", ' xml:space="preserve"', "", "TEI"),
    ("D605", 'type="hole"', 'type="whole"', "seg"),
    ("D606", 'ref="#guild"', 'ref="#gild"', "did you mean «guild»"),
    ("D606", "#string-range(en.1.0,0,5)", "#string-range(en.9.9,0,5)", "en.9.9"),
    ("D606", 'datingPoint="#ar.1.1.d33"', 'datingPoint="#ar.1.1.d34"', "ar.1.1.d34"),
    ("D606", 'ana="#reason.1"', 'ana="#reason.7"', "reason.7"),
    ("D606", '<link target="#ar.2.1 #en.2.1"/>', '<link target="#ar.2.9 #en.2.1"/>', "ar.2.9"),
    ("D607", 'xml:id="storm"', 'xml:id="guild"', "guild"),
    ("D608", 'corresp="#en.2.1"', 'corresp="#en.1.0"', "other way round"),
    ("D608", '<link target="#ar.2.1 #en.2.1"/>', '<link target="#ar.1.1 #en.2.1"/>', "link"),
    ("D609", '<event xml:id="storm" from', '<event xml:id="storm" when="1325" from', "@when and @from"),
    ("D610", 'from="1326" to="1330"', 'from="1331" to="1330"', "1331"),
    ("D610", 'notBefore="1368" notAfter="1369"', 'notBefore="1369-05" notAfter="1369-04"', "1369-05"),
    ("D611", 'type="edition" xml:lang="ar"', 'type="edition" xml:lang="fa"', "edition is in «fa»"),
    ("D611", 'type="translation" xml:lang="en"', 'type="translation" xml:lang="ar"', "translation is in «ar»"),
    ("D611", 'xml:id="en.2.1"', 'xml:id="eng.2.1"', "begin its xml:id with «en.»"),
]


@pytest.mark.parametrize(("code", "good", "bad", "word"), BROKEN, ids=range(len(BROKEN)))
def test_each_fault_is_found_on_its_line(code, good, bad, word):
    assert good in GOOD
    line = GOOD[: GOOD.index(good)].count("\n") + 1
    found = [issue for issue in tei.validate(GOOD.replace(good, bad, 1).encode(), "tei/x.xml") if issue.code == code]
    assert [issue for issue in found if issue.where.line == line and word in f"{issue.text} {issue.hint}"], found
    assert {issue.where.path for issue in found} == {"tei/x.xml"}


def test_two_texts_in_one_language():
    start = GOOD.index('<div type="translation"')
    end = GOOD.index("    </body>")
    doubled = GOOD[:end] + GOOD[start:end].replace('xml:id="', 'xml:id="x') + GOOD[end:]
    assert any("two texts in «en»" in issue.text for issue in tei.validate(doubled.encode(), "x.xml"))


def test_a_good_file_has_no_fault():
    assert tei.validate(GOOD.encode(), "tei/x.xml") == []
