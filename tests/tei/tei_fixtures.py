"""Documents written by hand: a small one with everything, and the poorest that there can be."""

from diglot.csl import Person, Record
from diglot.datevalue import DateValue
from diglot.model import (
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

EDITION = Edition(
    title={"ar": "رحلات", "en": "Journeys"},
    subtitle={"en": "Short texts"},
    languages=("ar", "en"),
    interface=("en", "ar"),
    editors=({"ar": "سلمى", "en": "Salma"},),
    publisher={"ar": "دار", "en": "A press"},
    licence="CC-BY-4.0",
    version="1.0",
    date="2026-11-22",
    url="https://example.org/journeys/",
)

ENTITIES = (
    Entity(
        "salim",
        "person",
        {"ar": "سالم البحار", "en": "Salim the Sailor"},
        aliases={"en": ("Captain Salim",)},
        about={"en": "A sailor who never was."},
        born="1304-02-25",
        died="1368/1369",
        ids={"wikidata": ExternalId("Q1", "2026-11-22"), "viaf": ExternalId("2")},
    ),
    Entity(
        "tangier",
        "place",
        {"ar": "طنجة", "en": "Tangier"},
        aliases={"en": ("Tanger", "Tanja")},
        when="../1900",
        at=(35.78, -5.81),
    ),
    Entity(
        "guild", "organisation", {"ar": "نقابة البحارة"}, aliases={"ar": ("النقابة",)}, when="1300/..", at=(0.0, 1.5)
    ),
    Entity("amina", "person", {"en": "Amina"}, born="1310/..", died="1380-01"),
    Entity("amir", "person", {"en": "Amir"}, born="../1310"),
    Entity("harbour", "place", {"en": "The harbour"}, when="1900"),
    Entity("storm", "event", {"ar": "العاصفة الكبرى"}, aliases={"en": ("the great storm",)}, when="1325/1326"),
    Entity("flood", "event", {"en": "The flood"}, when="1330"),
    Entity(
        "voyage-1929",
        "work",
        {"ar": "كتاب الرحلة", "en": "The book of the voyage"},
        aliases={"en": ("Voyage",)},
        about={"en": "Made up."},
        record=Record(
            type="chapter",
            title="The voyage",
            author=(Person("Sailor", "Salim"), Person(literal="سالم")),
            editor=(Person("Editor", "Eve"),),
            translator=(Person("Translator", "Tom"),),
            container_title="All voyages",
            publisher="A press",
            publisher_place="Beirut",
            issued="1929-05",
            edition="2",
            volume="3",
            issue="4",
            page="43–44",
            isbn="978-0-00-000000-0",
            doi="10.1000/1",
            url="https://example.org/voyage",
            language="en",
        ),
    ),
)
AUTHORITY = {entity.id: entity for entity in ENTITIES}


def at(text, words):
    """Start and end of words in a text."""
    start = text.index(words)
    return start, start + len(words)


DEPARTURE = "وسالم غادر طنحة يوم 2 رجب 725هـ (14 حزيران 1325)."
RETURN = "قبل العاصفة الكبرى بنحو سنة، كما في كتاب الرحلة، وقد وقد كانت نقابة البحارة قائمة."
ENGLISH_DEPARTURE = "Salim left  Tangier & the «rest».\n"

ARABIC = Text(
    "ar",
    (
        Division(
            "1",
            (
                Segment("1.0", "خروج سالم", marks=(Mention(5, 9, "person", "salim"),)),
                Segment(
                    "1.1",
                    DEPARTURE,
                    emphasis=(Span(*at(DEPARTURE, "سالم غادر")), Span(*at(DEPARTURE, "رجب"))),
                    marks=(
                        Mention(*at(DEPARTURE, "سالم"), "person", "salim", "medium"),
                        Mention(*at(DEPARTURE, "طنحة"), "place", "tangier", by="editor"),
                        Correction(*at(DEPARTURE, "طنحة"), "طنجة", "misprint"),
                        Date(
                            *at(DEPARTURE, "2 رجب 725هـ"),
                            DateValue("1325-06-14", "1325-06-14"),
                            "hijri",
                            "0725-07-02",
                        ),
                        Date(*at(DEPARTURE, "14 حزيران 1325"), DateValue("1325-06-14", "1325-06-14")),
                    ),
                ),
                Segment(
                    "1.2",
                    RETURN,
                    emphasis=(Span(*at(RETURN, "في كتاب")),),
                    marks=(
                        Mention(*at(RETURN, "العاصفة الكبرى"), "event", "storm"),
                        Date(
                            *at(RETURN, "بنحو سنة"),
                            DateValue("1324", None, "within", approximate=True),
                            cert="low",
                            anchor=Anchor(event="storm"),
                        ),
                        Mention(*at(RETURN, "كتاب الرحلة"), "work", "voyage-1929"),
                        Correction(*at(RETURN, " وقد"), ""),
                        Mention(*at(RETURN, "نقابة البحارة"), "organisation", "guild"),
                    ),
                    status="draft",
                ),
                Segment(
                    "1.2a",
                    "ثم عاد في ذلك اليوم.",
                    marks=(
                        Date(
                            *(10, 19),
                            DateValue("1325-06-14", "1325-06-14"),
                            cert="medium",
                            anchor=Anchor("1.1", DEPARTURE.index("14 حزيران")),
                        ),
                    ),
                ),
                Segment("1.2b", "وأمس رحل.", marks=(Date(1, 4, DateValue(None, None, "within"), anchor=Anchor()),)),
            ),
        ),
        Division(
            "2",
            (
                Segment("2.1", "من 1326 إلى 1330.", marks=(Date(0, 16, DateValue("1326", "1330", "span")),)),
                Segment(
                    "2.2",
                    "أوائل 1331.",
                    marks=(
                        Date(
                            *(0, 10),
                            DateValue("1331-01", "1331-04", "within"),
                            core=Core(6, 10, DateValue("1331", "1331")),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
ENGLISH = Text(
    "en",
    (
        Division(
            "1",
            (
                Segment("1.0", "Salim departs", marks=(Mention(0, 5, "person", "salim"),)),
                Segment(
                    "1.1-1.2",
                    ENGLISH_DEPARTURE,
                    marks=(Mention(*at(ENGLISH_DEPARTURE, "Tangier"), "place", "tangier"),),
                ),
                Segment("1.2a", "", omitted=True),
                Segment("hole-9", "[1.x] what is this"),
            ),
        ),
        Division("2", (Segment("2.1", ""),)),
    ),
)
DOCUMENT = Document(
    id="journey",
    title={"ar": "رحلة سالم", "en": "Salim's journey"},
    original="ar",
    texts=(ARABIC, ENGLISH),
    author={"ar": "كاتب", "en": "A writer"},
    translator={"ar": "مترجم", "en": "T. Translator"},
    source=Source(
        {"ar": "صحيفة", "en": "A newspaper"},
        "1950-03",
        {"ar": "بيروت", "en": "Beirut"},
        "https://example.org/1",
        {"ar": "بإذن", "en": "by leave"},
    ),
    licence="CC0-1.0",
    abstract={"ar": "خبر", "en": "News"},
    subjects=({"": "Travel"}, {"ar": "البحر والعواصف", "en": "Sea & storms"}, {"en": "Harbours"}),
    status="reviewed",
    changes=(
        Change("2026-11-21", {"ar": "سلمى", "en": "Salma"}, {"ar": "روجع", "en": "Checked"}),
        Change("2026-11-20", {"": "T. T."}, {"en": "Read"}),
        Change("last year", {}, {}),
    ),
    notes=(
        Note(
            "1.1",
            "ar",
            "1.1",
            Span(*at(DEPARTURE, "2 رجب 725هـ")),
            "context",
            {"en": "The *second* of Rajab.", "ar": "الثاني من *رجب*."},
            marks={"en": (Date(4, 19, DateValue("1325-06-14", "1325-06-14"), by="editor"),)},
        ),
        Note(
            "1.1-2",
            "ar",
            "1.1",
            None,
            "textual",
            {"en": "A star \\* and one * more"},
            (
                Cite("voyage-1929", {"ar": "ص ٤٣", "en": "p. 43"}),
                Cite("voyage-1929", {"": "s.v. «Tangier»"}),
                Cite("voyage-1929"),
            ),
        ),
        Note("1.0", "en", "1.0", Span(0, 5), "translation", {"en": "Plain."}),
    ),
)
BARE = Document(id="bare", title={}, original="ar", texts=())
WITHHELD = Document(
    id="withheld",
    title={"ar": "رحلة أمينة", "en": "Amina's journey"},
    original="ar",
    texts=(
        Text(
            "ar",
            (
                Division("1", (Segment("1.0", "", withheld=11), Segment("1.1", "", withheld=84, status="final"))),
                Division("2", (Segment("2.1", "", withheld=40), Segment("2.2", "", omitted=True))),
            ),
        ),
        Text(
            "en",
            (
                Division("1", (Segment("1.0", "Amina departs"), Segment("1.1", "She left."))),
                Division("2", (Segment("2.1", "She came."), Segment("2.2", "The end."))),
            ),
        ),
    ),
    notes=(
        Note("1.1", "ar", "1.1", None, "textual", {"en": "Or: *she fled*."}, quote="غادرت  «أمينة»"),
        Note("2.1", "en", "2.1", Span(0, 3), "translation", {"en": "Plain."}),
    ),
    withheld=Withheld("رحلة أمينة.txt", "0f" * 32, {"": "The library"}, {"ar": "حقوق النشر", "en": "Rights"}),
    emendations=(Emendation("1.1", "غادرب", "غادرت", "misprint"), Emendation("2.1", "من من", "من")),
)
UNTITLED = Document(
    id="untitled",
    title={"fr": "Sans titre"},
    original="fr",
    texts=(
        Text(
            "fr", (Division("1", (Segment("1.1", "Avant.", marks=(Date(0, 5, DateValue(None, "1900", "within")),)),)),)
        ),
    ),
    translator={"": "A. Nother"},
    source=Source({"": "Journal"}, place={"": "Paris"}, rights={"": "free"}),
    status="final",
)
