"""Identifiers, languages and date values."""

import pytest

from diglot.datevalue import DateValue, is_date, is_interval
from diglot.identifiers import id_key
from diglot.language import direction, is_language


def test_identifiers_sort_as_they_were_minted():
    identifiers = ["1.1", "1.2", "1.2a", "1.2b", "1.2aa", "1.3", "1.10", "1a.1", "2.0", "2.1", "10.1"]
    assert sorted(set(identifiers), key=id_key) == identifiers


@pytest.mark.parametrize("identifier", ["", "1", "0.1", "1.", "1.x", "1.2A", "1.02", "01.2", "1.2-1.3", "١.٢"])
def test_malformed_identifiers_are_refused(identifier):
    with pytest.raises(ValueError):
        id_key(identifier)


@pytest.mark.parametrize(
    ("tag", "way"), [("ar", "rtl"), ("en", "ltr"), ("ar-Latn", "ltr"), ("fa", "rtl"), ("he", "rtl"), ("az-Arab", "rtl")]
)
def test_direction_follows_script_then_language(tag, way):
    assert direction(tag) == way


def test_languages_are_those_of_the_cldr():
    assert is_language("ar") and is_language("ar-Latn") and is_language("fr")
    assert not is_language("arabic") and not is_language("zz") and not is_language("AR")


def test_dates_are_those_of_the_calendar():
    assert is_date("1929") and is_date("1929-02") and is_date("1928-02-29")
    assert not is_date("1929-02-29") and not is_date("1929-13") and not is_date("29") and not is_date("1929-2-3")
    assert is_interval("1936/1938") and is_interval("1936-08-19/1936-08-24") and is_interval("../1938")
    assert is_interval("-0330/-0322") and is_interval("-0043/0014") and is_interval("1936-02/1936")
    assert not is_interval("-0322/-0330") and not is_interval("0014/-0043")
    assert not is_interval("1938/1936") and not is_interval("../..")


@pytest.mark.parametrize(
    ("value", "w3c", "edtf"),
    [
        (DateValue("1929-02-13", "1929-02-13"), "1929-02-13", "1929-02-13"),
        (DateValue("1900", "1900", approximate=True), "1900", "1900~"),
        (DateValue("1936", "1938", "span"), "1936/1938", "1936/1938"),
        (DateValue("1928", None, "span"), "1928/..", "1928/.."),
        (DateValue("1936", "1938", "within"), "1936/1938", "[1936..1938]"),
        (DateValue(None, "1932", "within"), "../1932", "[..1932]"),
        (DateValue("1930", "1939", "within"), "1930/1939", "193X"),
        (DateValue("1900", "1999", "within"), "1900/1999", "19XX"),
        (DateValue(None, None), "", ""),
    ],
)
def test_a_value_is_written_as_w3c_and_edtf(value, w3c, edtf):
    assert (value.w3c, value.edtf) == (w3c, edtf)


def test_a_w3c_interval_is_read_back():
    for w3c in ("1929-02", "1936/1938", "../1938", "1928/.."):
        assert DateValue.parse(w3c).w3c == w3c
