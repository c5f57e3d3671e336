"""What «diglot mentions» says of a mark, beyond what each row has."""

from diglot import findings
from diglot.datevalue import DateValue
from diglot.model import Anchor, Core, Date, Division, Document, Segment, Text

TEXT = "منتصف 1936، ثم في العام التالي، ثم بعد الثورة، ثم أمس"


def rows(*marks):
    text = Text("ar", (Division("1", (Segment("1.1", TEXT, marks=marks),)),))
    return list(findings.mentions([Document("exile", {}, "ar", (text,))]))


def date(words, first, last, **more):
    start = TEXT.index(words)
    return Date(start, start + len(words), DateValue(first, last, "within"), **more)


def test_the_core_of_a_qualified_date():
    mark = date("منتصف 1936", "1936-05", "1936-08", core=Core(6, 10, DateValue("1936", "1936")))
    [row] = rows(mark)
    assert row["core"] == {"start": 6, "end": 10, "value": "1936", "edtf": "1936"}
    assert TEXT[row["core"]["start"] : row["core"]["end"]] == "1936"


def test_what_a_relative_date_counts_from():
    found = rows(
        date("العام التالي", "1937", "1937", anchor=Anchor("1.1", 0)),
        date("بعد الثورة", "1917", None, anchor=Anchor(event="revolution")),
        date("أمس", None, None, anchor=Anchor()),
    )
    assert [row["anchor"] for row in found] == [
        {"segment": "1.1", "start": 0},
        {"event": "revolution"},
        {"source": "date"},
    ]
    assert found[2]["value"] == ""


def test_a_plain_date_has_none_of_it():
    [row] = rows(date("1936", "1936", "1936"))
    assert not row.keys() & {"core", "anchor", "calendar", "value_in_calendar"}


def test_a_value_in_another_calendar():
    [row] = rows(date("1936", "1936", "1937", calendar="hijri", native="1355"))
    assert (row["calendar"], row["value_in_calendar"]) == ("hijri", "1355")
