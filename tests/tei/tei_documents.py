"""Documents, authority records and editions made up by hypothesis, with all that XML finds hard."""

from dataclasses import replace

from hypothesis import strategies as st

from diglot.annotation import words as words_of
from diglot.csl import Person, Record
from diglot.datevalue import DateValue
from diglot.identifiers import id_key
from diglot.model import (
    KINDS,
    NOTE_KINDS,
    STATUSES,
    Anchor,
    Change,
    Cite,
    Core,
    Correction,
    Date,
    Division,
    Document,
    Edition,
    Emendation,
    Entity,
    ExternalId,
    Mention,
    Note,
    Segment,
    Source,
    Span,
    Text,
    Withheld,
)

PIECES = [
    *" \t\n\r\u00a0\u2028\u0085",
    *"<>&\"'*\\[]#%{}-–—.,،؛؟«»",
    *"ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآ",
    *"abcXYZ019٠١٩éß\ufffd\u200c\u200f",
    "ُّ",
    "ً",
    "é",
    "😀",
    "𐤀",
    "]]>",
    "<!--",
    "&amp;",
    "  ",
    "كان",
    "يناير",
    "The ",
]
words = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
some_words = words.filter(bool)
plain = st.sampled_from(["نص", "a b", "Red & white", "<i>", "  x ", "", "1. 2"])
keys = st.from_regex(r"[a-z][a-z0-9-]{0,5}", fullmatch=True) | st.sampled_from(
    [
        "diglot",
        "editor",
        "status.draft",
        "text.ar",
        "ar.1.1",
        "subject.1",
        "تروتسكي",
        "a b",
        "1905",
        "_.x",
        "note.ar.1.1",
    ]
)
LANGUAGES = ["ar", "en", "fr", "ar-Latn"]
languages = st.sampled_from(LANGUAGES)


def texts(values=plain):
    return st.dictionaries(languages, values, max_size=2)


def _without_nothing(found):
    return {lang: text for lang, text in found.items() if lang or text}


said = st.dictionaries(languages | st.just(""), plain, max_size=3).map(_without_nothing)
"""Words in several languages, or in one that nobody states."""


# --- dates --------------------------------------------------------------------------------------------------------

years = st.integers(1, 2100).map("{:04}".format)
dates = years | st.builds("{}-{:02}".format, years, st.integers(1, 12)) | st.dates().map(str)


@st.composite
def date_values(draw):
    extent = draw(st.sampled_from(["when", "span", "within", "unresolved"]))
    rough = draw(st.booleans())
    if extent == "unresolved":
        return DateValue(None, None, draw(st.sampled_from(["when", "span", "within"])), rough)
    if extent == "when":
        value = draw(dates)
        return DateValue(value, value, "when", rough)
    ends = sorted([draw(dates), draw(dates)])
    ends[draw(st.integers(0, 1))] = draw(st.sampled_from([None, ends[0], ends[1]]))
    return DateValue(*(ends if any(ends) else ["1900", None]), extent, rough)


@st.composite
def intervals(draw):
    first, last = sorted([draw(dates), draw(dates)])
    return draw(st.sampled_from([first, f"{first}/{last}", f"../{last}", f"{first}/.."]))


# --- segments -----------------------------------------------------------------------------------------------------


def crosses(one, other):
    return one[0] < other[0] < one[1] < other[1] or other[0] < one[0] < other[1] < one[1]


@st.composite
def spans(draw, length, beside=()):
    """Spans that cross neither each other nor those beside them, in the order of the model."""
    if not length:
        return []
    ends = st.tuples(st.integers(0, length), st.integers(0, length))
    found = []
    for pair in draw(st.lists(ends, max_size=5)):
        span = tuple(sorted(pair))
        if span[0] < span[1] and not any(crosses(span, other) for other in [*found, *beside]):
            found.append(span)
    return sorted(found, key=lambda span: (span[0], -span[1]))


certainty = st.sampled_from(["high", "medium", "low"])
by = st.sampled_from(["diglot", "editor"])


@st.composite
def marks(draw, start, end, refs):
    kind = draw(st.sampled_from(["mention", "date", "correction"]))
    if kind == "mention" and refs:
        ref = draw(st.sampled_from(sorted(refs)))
        return Mention(start, end, refs[ref], ref, draw(certainty), draw(by))
    if kind == "correction":
        return Correction(start, end, draw(words), draw(st.sampled_from(["", "misprint", "خطأ مطبعي", " a  b "])))
    calendar = draw(st.sampled_from(["gregorian", "hijri", "julian", "ottoman", "coptic", "mayan"]))
    natives = [None] if calendar == "gregorian" else [None, "1334-08-15", "1334/1336"]
    native = draw(st.sampled_from(natives))
    core = draw(st.none() | cores(start, end))
    return Date(start, end, draw(date_values()), calendar, native, draw(certainty), draw(by), core=core)


@st.composite
def cores(draw, start, end):
    first, last = sorted([draw(st.integers(start, end)), draw(st.integers(start, end))])
    value = draw(date_values())
    return Core(first, last, value) if first < last and value.w3c else None


def without_crossing_core(mark, places):
    """A core holds only what its date holds: nothing may stand between the two, or cross."""
    core = mark.core if isinstance(mark, Date) else None
    if core and any(
        start < core.end and core.start < end for start, end in places if (start, end) != (mark.start, mark.end)
    ):
        return replace(mark, core=None)
    return mark if not core or places.count((mark.start, mark.end)) == 1 else replace(mark, core=None)


def in_order(found):
    return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end, isinstance(mark, Correction))))


@st.composite
def segments(draw, identifier, refs):
    status = draw(st.sampled_from([None, None, *STATUSES]))
    if draw(st.integers(0, 7)) == 0:
        return Segment(identifier, "", status=status, withheld=draw(st.integers(1, 4_000)))
    if draw(st.integers(0, 5)) == 0:
        return Segment(identifier, "", omitted=draw(st.booleans()), status=status)
    text = draw(words)
    places = draw(spans(len(text)))
    emphasis = [Span(*place) for place in dict.fromkeys(draw(spans(len(text), places)))]
    taken = [*places, *((span.start, span.end) for span in emphasis)]
    found = in_order(without_crossing_core(draw(marks(*place, refs)), taken) for place in places)
    return Segment(identifier, text, tuple(emphasis), found, status=status)


# --- documents ----------------------------------------------------------------------------------------------------

numbers = st.sampled_from(["0", "0a", "1", "2", "2a", "3", "11", "1-2", "2a-11"])


def names_in(division, drawn, hole):
    ranges = ["-".join(f"{division}.{part}" for part in name.split("-")) for name in drawn]
    return [*sorted(set(ranges), key=lambda name: id_key(name.partition("-")[0])), *hole]


@st.composite
def versions(draw, lang, refs):
    divisions = []
    for n in draw(st.lists(st.sampled_from(["1", "1a", "2", "10"]), max_size=3, unique=True)):
        hole = draw(st.sampled_from([[], [f"hole-{len(divisions) + 7}"]]))
        names = names_in(n, draw(st.lists(numbers, max_size=5)), hole)
        divisions.append(Division(n, tuple(draw(segments(name, refs)) for name in names)))
    return Text(lang, draw(anchored(tuple(divisions), refs)))


@st.composite
def anchored(draw, divisions, refs):
    """Some of the dates count from another date of the text, from an event, or from the day of publication."""
    places = [
        Anchor(segment.id, mark.start)
        for division in divisions
        for segment in division.segments
        for mark in segment.marks
        if isinstance(mark, Date)
    ]
    events = [Anchor(event=key) for key, kind in sorted(refs.items()) if kind == "event"]
    anchors = st.sampled_from([None, None, Anchor(), *places, *events])

    def with_anchor(mark):
        return replace(mark, anchor=draw(anchors)) if isinstance(mark, Date) else mark

    def segment_with(segment):
        return replace(segment, marks=tuple(map(with_anchor, segment.marks)))

    return tuple(replace(each, segments=tuple(map(segment_with, each.segments))) for each in divisions)


@st.composite
def note_marks(draw, text, refs):
    """Names and dates in a note's words, which may cross its emphasis."""
    plain, _ = words_of(text)
    places = draw(spans(len(plain)))
    found = [without_crossing_core(draw(marks(*place, refs)), places) for place in places]
    return in_order(mark for mark in found if not isinstance(mark, Correction))


@st.composite
def notes(draw, texts_of_document, refs):
    works = set(refs)
    found, count = [], {}
    targets = [(text.lang, segment) for text in texts_of_document for segment in text.segments()]
    for lang, segment in draw(st.lists(st.sampled_from(targets), max_size=4)) if targets else []:
        place = next(iter(draw(spans(len(segment.text)))), None)
        number = count[lang, segment.id] = count.get((lang, segment.id), 0) + 1
        cites = draw(st.lists(st.builds(Cite, st.sampled_from(sorted(works)), said), max_size=2)) if works else ()
        text = draw(texts(words))
        marked = {tag: draw(note_marks(each, refs)) for tag, each in text.items()}
        note = Note(
            segment.id if number == 1 else f"{segment.id}-{number}",
            lang,
            segment.id,
            place and Span(*place),
            draw(st.sampled_from(NOTE_KINDS)),
            text,
            tuple(cites),
            {tag: each for tag, each in marked.items() if each},
            draw(st.just("") | words) if place is None else "",
        )
        found.append(note)
    return tuple(found)


@st.composite
def authorities(draw):
    found = {}
    for key in draw(st.lists(keys, max_size=6, unique=True)):
        found[key] = draw(entities(key, draw(st.sampled_from(KINDS))))
    return found


@st.composite
def documents(draw, authority):
    refs = {key: entity.kind for key, entity in authority.items()} | {"unknown-key": "person"}
    tags = draw(st.lists(languages, max_size=3, unique=True))
    of_document = tuple(draw(versions(tag, refs)) for tag in tags)
    return Document(
        id=draw(st.sampled_from(["exile", "tomsky", "a-1"])),
        title=draw(texts()),
        original=tags[0] if tags else "ar",
        texts=of_document,
        author=draw(texts()),
        translator=draw(said),
        source=Source(draw(said), draw(dates | plain), draw(said), draw(plain), draw(said)),
        licence=draw(st.sampled_from(["", "CC-BY-4.0", "CC0-1.0", "MIT", "all rights & wrongs"])),
        abstract=draw(texts()),
        subjects=tuple(draw(st.lists(said.filter(bool), max_size=3))),
        status=draw(st.sampled_from(STATUSES)),
        changes=tuple(draw(st.lists(st.builds(Change, dates | plain, said, texts()), max_size=2))),
        notes=draw(notes(of_document, refs)),
        withheld=draw(st.none() | st.builds(Withheld, plain, plain, said, said)),
        emendations=draw(emendations(of_document)),
    )


@st.composite
def emendations(draw, of_document):
    """Corrections of words that are in no text, each on a segment of the original."""
    original = [segment.id for text in of_document[:1] for segment in text.segments()]
    reasons = st.sampled_from(["", "misprint", "خطأ مطبعي"])
    if not original:
        return ()
    return tuple(draw(st.lists(st.builds(Emendation, st.sampled_from(original), words, words, reasons), max_size=2)))


# --- authority records --------------------------------------------------------------------------------------------

nothing = st.just("")
optional_interval = nothing | intervals()
persons = st.lists(st.builds(Person, plain, plain, plain), max_size=2).map(tuple)
records = st.builds(
    Record,
    type=st.sampled_from(["book", "article-journal"]),
    title=plain,
    author=persons,
    editor=persons,
    translator=persons,
    container_title=plain,
    publisher=plain,
    publisher_place=plain,
    issued=dates | plain,
    edition=plain,
    volume=plain,
    issue=plain,
    page=plain,
    isbn=plain,
    doi=plain,
    url=plain,
    language=st.sampled_from(["", "en", "ar", "en-GB"]),
)
degrees = st.floats(-180, 180, allow_nan=False)


@st.composite
def entities(draw, key, kind):
    placed = kind in {"place", "organisation"}
    return Entity(
        id=key,
        kind=kind,
        name=draw(texts(words)),
        aliases=draw(st.dictionaries(languages, st.lists(plain, min_size=1, max_size=2).map(tuple), max_size=2)),
        about=draw(texts(words)),
        born=draw(optional_interval) if kind == "person" else "",
        died=draw(optional_interval) if kind == "person" else "",
        when=draw(optional_interval) if placed or kind == "event" else "",
        at=draw(st.none() | st.tuples(degrees, degrees)) if placed else None,
        ids=draw(
            st.dictionaries(
                st.sampled_from(["wikidata", "viaf", "isbn"]),
                st.builds(ExternalId, plain, nothing | st.dates().map(str)),
                max_size=2,
            )
        ),
        record=draw(st.none() | records) if kind == "work" else None,
    )


editions = st.builds(
    Edition,
    title=texts(),
    languages=st.just(("ar", "en")),
    interface=st.just(("en", "ar")),
    subtitle=texts(),
    editors=st.lists(texts(), max_size=2).map(tuple),
    publisher=texts(),
    licence=st.sampled_from(["", "CC-BY-4.0"]),
    version=st.sampled_from(["0", "1.2"]),
    date=nothing | dates,
    url=st.sampled_from(["", "https://example.org/edition/"]),
)


@st.composite
def libraries(draw):
    """A document, an authority that knows most of its entities, an edition."""
    authority = draw(authorities())
    return draw(documents(authority)), authority, draw(editions)
