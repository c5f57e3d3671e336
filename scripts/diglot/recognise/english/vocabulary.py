"""The words of English dates."""

from __future__ import annotations

from babel import Locale

from diglot.recognise.grammar import Vocabulary
from diglot.recognise.relative import Amount


def _all(words: str, value: object = "") -> dict[str, object]:
    return dict.fromkeys(words.split("|"), value)


NUMERALS = tuple(
    _all(
        "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
        "eighteen|nineteen"
    )
)
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
ORDINALS = tuple(
    _all(
        "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
        "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
    )
)
DECADES = {f"{tens[:-1]}ies": number for tens, number in TENS.items()}
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
         "XVIII", "XIX", "XX", "XXI")  # fmt: skip
_MONTHS = Locale("en").months["format"]
_NAMES = ("March", "April", "May", "June", "August")
"""Months that are also somebody's name, or another word with a capital."""
_WEEKDAYS = {name: day for day, name in Locale("en").days["format"]["wide"].items()}
_ENDINGS = ("first", "second", "third", "fourth")

MONTHS: Vocabulary = {
    "MONTH": {name: month for month, name in _MONTHS["wide"].items()},
    "NAME-MONTH": {name: month for month, name in _MONTHS["wide"].items() if name in _NAMES},
    "CLEAR-MONTH": {name: month for month, name in _MONTHS["wide"].items() if name not in _NAMES},
    "SHORT-MONTH": {
        **{name: month for month, name in _MONTHS["abbreviated"].items() if month != 5},
        "Sept": 9,
    },
    "ROMAN-MONTH": {roman: month for month, roman in enumerate(ROMAN[:12], start=1)},
    "MONTH-NOUN": _all("month of"),
    "WEEKDAY": _WEEKDAYS,
    "SHORT-WEEKDAY": {
        **{name[:3]: day for name, day in _WEEKDAYS.items()},
        "Tues": 1, "Weds": 2, "Thur": 3, "Thurs": 3,
    },
    "HOLIDAY": {
        "New Year's Day": (1, 1), "New Year": (1, 1), "Epiphany": (1, 6), "May Day": (5, 1), "Bastille Day": (7, 14),
        "Armistice Day": (11, 11), "Christmas Eve": (12, 24), "Christmas": (12, 25), "Christmas Day": (12, 25),
        "Boxing Day": (12, 26), "New Year's Eve": (12, 31),
    },
    "SEASON": {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"},
}  # fmt: skip
"""Months, days of the week, feasts that stand on a day of the year, seasons."""

_LOCAL = (
    "Kanun al - Thani|Kanun II|second Kanun|Canon II|Ay al - Nar|al - Nar",
    "Shubat|Shbat|al - Nuwar",
    "Adhar|Azar|al - Rabi",
    "Nisan|Naysan|al - Tayr",
    "Ayyar|Ayar|Iyar|al - Ma",
    "Haziran|Huzayran|al - Sayf",
    "Tammuz|Tamuz|Nasser",
    "Ab|Hannibal",
    "Aylul|Ilul|Eylul|al - Fatih",
    "Tishrin al - Awwal|Tishrin I|first Tishrin|Teshrin I|al - Tumur|al - Tumour",
    "Tishrin al - Thani|Tishrin II|second Tishrin|Teshrin II|al - Harth",
    "Kanun al - Awwal|Kanun I|first Kanun|Canon I|al - Kanun",
)
"""Months of the year in the Syriac and the Libyan names, as English writes them; the definite article in «al-»."""
_AMBIGUOUS = ("Ab", "Nasser", "Hannibal")
_LOCAL_MONTHS = {name: month for month, names in enumerate(_LOCAL, start=1) for name in names.split("|")}

LOCAL: Vocabulary = {
    "LOCAL-MONTH": _LOCAL_MONTHS,
    "SYRIAC-MONTH": {
        name: month for name, month in _LOCAL_MONTHS.items() if name not in _AMBIGUOUS and not name.startswith("al")
    },
    "LIBYAN-MONTH": {"al - Nuwar": 2, "al - Tayr": 4, "al - Tumur": 10, "al - Tumour": 10, "al - Kanun": 12},
    "OPEN": _all("(|[|/"),
}
"""Months under another name, which an English text explains or leaves as it is."""

FIGURES: Vocabulary = {
    "APOSTROPHE": _all("'"),
    "SUFFIX": _all("st|nd|rd|th"),
    "NUMERAL": {word: number for number, word in enumerate(NUMERALS, start=1)},
    "DIGIT": {word: number for number, word in enumerate(NUMERALS[:9], start=1)},
    "TENS": TENS,
    "HUNDRED": {"a hundred": 100, "one hundred": 100, "two hundred": 200, "three hundred": 300, "four hundred": 400,
                "five hundred": 500, "a thousand": 1000, "one thousand": 1000, "two thousand": 2000},
    "ODD": _all("odd|some"),
    "DOZEN": {"a dozen": 12, "half a dozen": 6, "a couple of": 2, "a score of": 20},
    "ORDINAL": {word: number for number, word in enumerate(ORDINALS, start=1)},
    "TWENTY": {"twenty": 20, "thirty": 30},
    "THIRTIETH": {"thirtieth": 30},
    "CENTURIES": {"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
                  "seventeen": 17, "eighteen": 18, "nineteen": 19},
    "TWENTY-HUNDRED": {"twenty": 20},
    "THOUSAND": {"one thousand": 1000, "a thousand": 1000},
    "TWO-THOUSAND": {"two thousand": 2000},
    "OH": _all("oh|o"),
    "DECADE": DECADES,
    "ROMAN": {f"{roman}{ending}": n for n, roman in enumerate(ROMAN, start=1) for ending in ("", "th")},
}  # fmt: skip
"""Numbers in words."""

PERIODS: Vocabulary = {
    "CENTURY-NOUN": _all("century|c|c ."),
    "CENTURY-NAME": _all("Century"),
    "CENTURIES-NOUN": _all("centuries"),
    "MILLENNIUM": _all("millennium"),
    "PART": {
        **_all(
            "early|early in|early on in|dawn of|beginning of|very beginning of|start of|very start of|outset of", (0, 3)
        ),
        **_all("early part of|early days of|early weeks of|early months of|early years of|early decades of", (0, 3)),
        **_all("first days of|first months of|first years of|opening of|opening days of|opening weeks of", (0, 3)),
        **_all("opening months of|opening years of|opening decades of", (0, 3)),
        **_all(
            "mid|middle of|very middle of|midst of|midway through|halfway through|half - way through|middle years of",
            (1, 3),
        ),
        **_all("late|late in|end of|very end of|close of|tail end of|latter part of|later part of", (2, 3)),
        **_all("last days of|last weeks of|last months of|last years of|last decades of|later years of", (2, 3)),
        **_all("closing days of|closing weeks of|closing months of|closing years of|closing decades of", (2, 3)),
        **_all("final days of|final weeks of|final months of|final years of|final decades of", (2, 3)),
        **_all("first half of", (0, 2)),
        **_all("second half of|latter half of|last half of|other half of", (1, 2)),
        **{f"{ordinal} quarter of": (n, 4) for n, ordinal in enumerate(_ENDINGS)},
        **_all("last quarter of|final quarter of", (3, 4)),
        **{f"{ordinal} third of": (n, 3) for n, ordinal in enumerate(_ENDINGS[:3])},
        **_all("last third of|final third of", (2, 3)),
    },
    "MID": _all("mid", (1, 3)),
    "TURN": _all("turn of"),
    "BETWEEN-THE-WARS": _all("between the wars|between the two wars|between the world wars|between the two world wars"),
    "WEEK-OF": {
        **{f"{ordinal} week of": n for n, ordinal in enumerate(_ENDINGS, start=1)},
        **_all("last week of|final week of", -1),
    },
    "HALF": {**_all("first half", 1), **_all("second half|latter half|other half", 2)},
    "FIRST": {**_all("first|opening", 1), **_all("last|final|closing", -1)},
    "YEAR-NOUN": _all("year|year of|year of our lord"),
    "YEARS-NOUN": _all("years"),
    "ERA": _all("ad|ce|a . d .|c . e ."),
    "BEFORE-CHRIST": _all("bc|bce|b . c .|b . c . e ."),
}
"""Years and what is longer than a year, and their parts."""

QUALIFIERS: Vocabulary = {
    "SINCE": _all(
        "since|ever since|since at least|starting in|starting from|beginning in|beginning from|dating back to|as of|as from"
    ),
    "UNTIL": _all("until|till|up to|up until|up till|right up to|until at least|up to and including"),
    "BY": _all("by|no later than|not later than|at the latest by|on or before|by about|by around"),
    "BEFORE": _all("before|prior to|earlier than|not until after|pre -"),
    "AFTER": _all("after|later than|no earlier than|not earlier than|not before|on or after|post -"),
    "ONWARDS": _all("onward|onwards|forward|forwards"),
    "ABOUT": _all(
        "c .|c|ca .|ca|circa|approx .|about|around|approximately|roughly|somewhere around|sometime around|some time around|in or about|"
        "in or around|on or about|on or around"
    ),
    "TOWARDS": _all("towards|toward"),
    "OR-SO": _all("or so|or thereabouts|or about then"),
    "BETWEEN": _all("between|sometime between|some time between|somewhere between"),
    "AND": _all("and|&"),
    "FROM": _all("from"),
    "ORIGIN": _all(
        "dates|dating|dated|date|letter|letters|photograph|photographs|photo|photos|picture|pictures|document|documents|text|"
        "texts|article|articles|book|books|report|reports|manuscript|manuscripts|film|films|footage|poster|posters|newspaper|"
        "newspapers|cutting|cuttings|memory|memories|veterans|survivors|refugees|those|one|ones|that|this|people|men|women|"
        "words|figures|statistics|data|record|records|different|differs|far|away|apart|remained|remains|survived|inherited|known|"
        "quotation|lines|poem|poems|song|songs|painting|paintings|coin|coins|map|maps|edition|issue|copy|copies|census|law|"
        "treaty|version|back|also|still|left|up|is|was|are|were|fresh|recording|story|stories|interview|entry|page|pages|note"
    ),
    "TO": _all("to|until|till|through|up to|up until|right up to|right up until|and until|down to|on to"),
    "PRESENT": _all("present|present day|the present|the present day|today|now"),
    "NOT": _all(
        "not|never|nobody|none|neither|nor|nothing|cannot|didnt|wasnt|werent|hadnt|hasnt|couldnt|wouldnt|dont|doesnt|isnt|"
        "hardly|only"
    ),
    "THE": _all("the"),
    "PREPOSITION": _all("in|since|until|till|during|throughout|late|early"),
    "IN": _all("in|since|of|by|until|till|during|before|after|from|through|throughout|to"),
    "WHEN": _all("in|since|until|till|during|before|after|by|throughout"),
    "ON-THE-NEXT": _all("on the"),
    "ON-THE": _all("on the|by the|until the|since the|of the|before the|after the"),
}
"""What stands before a date, as a part of it or not."""

RELATIVES: Vocabulary = {
    "UNIT": {"day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade", "century": "century"},
    "PLAIN-UNIT": {"week": "week", "month": "month", "year": "year", "decade": "decade", "century": "century"},
    "CALENDAR-UNIT": {"month": "month", "year": "year", "decade": "decade", "century": "century"},
    "DATED": _all("date", "day"),
    "PART-OF-DAY": _all("morning|afternoon|evening|night"),
    "SAME": _all("that|same|that same|that very|very same|this same|this very|that selfsame|selfsame"),
    "FOLLOWING": {
        **_all("following|ensuing|subsequent|succeeding|very next", 1),
        **_all("previous|preceding|foregoing", -1),
    },
    "NEXT": _all("next", 1),
    "NEXT-OR-LAST": {"next": 1, "coming": 1, "last": -1, "past": -1},
    "THIS": _all("this|the present|the current|present|current", 0),
    "BEFORE-OR-AFTER": {"before": -1, "after": 1},
    "LATER": {
        **_all("later|afterwards|afterward|thereafter|after that|after this|later on", 1),
        **_all("earlier|previously|beforehand|before that|before this|prior to that|prior to this", -1),
    },
    "ON": _all("on", 1),
    "AT": _all("at"),
    "CLOSE": _all(")|]"),
    "TWO-DATES": _all("two dates|two days|two moments", 3) | _all("two months", 2) | _all("two years", 1),
    "THESE": _all("these|those|the"),
    "WITHIN": _all("in|during|within|throughout"),
    "STOP": _all(',|.|;|:|)|!|?|-|»|"|”|…|/'),
    "AGO": _all("ago"),
    "AFTER-THAT": _all("after"),
    "DEICTIC-DAY": {"yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2},
    "EVE": _all("eve of"),
}
"""What counts from another date."""

_YEAR, _MONTH, _WEEK, _DAY = Amount(years=1), Amount(months=1), Amount(days=7), Amount(days=1)

DURATIONS: Vocabulary = {
    "LENGTHS": {
        "years": _YEAR, "months": _MONTH, "weeks": _WEEK, "days": _DAY, "hours": Amount(hours=1),
        "minutes": Amount(minutes=1), "decades": Amount(years=10), "centuries": Amount(years=100),
        "fortnights": Amount(days=14), "calendar years": _YEAR, "whole years": _YEAR, "full years": _YEAR,
        "long years": _YEAR, "nights": _DAY,
    },
    "LENGTH": {
        "year": _YEAR, "month": _MONTH, "week": _WEEK, "day": _DAY, "hour": Amount(hours=1), "minute": Amount(minutes=1),
        "decade": Amount(years=10), "century": Amount(years=100), "fortnight": Amount(days=14), "full year": _YEAR,
        "whole year": _YEAR,
    },
    "HALF-A": {
        "half a year": Amount(months=6), "half a century": Amount(years=50), "half a decade": Amount(years=5),
        "half century": Amount(years=50), "a half - century": Amount(years=50), "half - century": Amount(years=50),
        "a quarter - century": Amount(years=25), "quarter of a century": Amount(years=25), "a quarter century": Amount(years=25),
        "half a day": Amount(hours=12), "half an hour": Amount(minutes=30), "half a month": Amount(days=15),
        "three quarters of a century": Amount(years=75),
    },
    "ONE": _all("a|an|one"),
    "ROUGHLY": _all("some|about|around|nearly|almost|roughly|approximately|perhaps|close to"),
    "BOUND": _all("over|more than|just over|just under|less than|well over|under|at least|up to|at most|upwards of|not quite|fewer than"),
    "FEW": _all("a few|several|some|many|a number of|a good many|a couple of|few|countless"),
    "LASTING": _all(
        "for|within|over|during|lasted|took|spent|whole|full|entire|another|nearly|almost|about|than|least|for about|only|"
        "barely|hardly|just"
    ),
}  # fmt: skip
"""Lengths of time."""

_PEOPLE = (
    "people|persons|men|women|children|boys|girls|soldiers|troops|fighters|guerrillas|rebels|officers|sailors|workers|"
    "peasants|students|pupils|teachers|prisoners|detainees|refugees|families|households|inhabitants|residents|souls|dead|"
    "wounded|victims|casualties|martyrs|delegates|members|deputies|guests|demonstrators|protesters|strikers|voters|employees|"
    "settlers|immigrants|pilgrims|passengers|participants|others|of them|civilians|militants|volunteers|recruits|nationals|missing|"
    "injured|killed|arrested|imprisoned|executed|displaced|expelled"
)
_THINGS = (
    "houses|homes|villages|towns|pages|copies|words|books|volumes|letters|lines|verses|titles|photographs|films|documents|"
    "manuscripts|horses|camels|sheep|ships|boats|aircraft|planes|tanks|guns|rifles|bombs|shells|cases|trees|palms|shops|"
    "schools|votes|seats|shares|cars|lorries|trucks|rooms|beds|times|or so people"
)
_MEASURES = (
    "miles|mile|kilometres|kilometers|kilometre|kilometer|km|metres|meters|metre|meter|m|m²|km²|feet|ft|yards|acres|hectares|"
    "feddans|dunams|dunums|tons|tonnes|kilos|kilograms|kg|grams|litres|liters|barrels|gallons|bales|sacks|square|cubic|"
    "hrs|seconds|per cent|percent|degrees|hp|horsepower|megawatts|"
    "kilowatts|volts|tonne|bpd|strong"
)
_MONEY = (
    "dollars|pounds|francs|roubles|rubles|dinars|dirhams|riyals|rials|lira|liras|marks|piastres|piasters|euros|rupees|"
    "guineas|sterling|ouguiyas|millimes|fils|majidis|sequins|ducats|livres|crowns|shekels"
)

AMOUNTS: Vocabulary = {
    "COUNTED": _all(f"{_PEOPLE}|{_THINGS}|{_MEASURES}|{_MONEY}"),
    "COMPOUND-UNIT": _all(
        "strong|man|word|page|line|volume|seat|bed|metre|meter|mile|kilometre|kilometer|km|foot|ton|tonne|year|day|member|room|"
        "kilo|acre|barrel|megawatt"
    ),
    "AGE": _all("his|her|their|my|your|our"),
    "AGED": _all("aged|age|age of"),
    "OF-AGE": _all("old|of age|older|younger|his senior|her senior|his junior|her junior|- old|- olds"),
    "EVERY": _all("every|each|per|once|twice"),
    "ORDERED": _all(
        "Brigade|Division|Army|Regiment|Battalion|Corps|Congress|Conference|Street|Infantry|Session|Fleet|Squadron|Amendment|"
        "Assembly|Parliament|District|Arrondissement|International|Party|Dynasty|Imam|Caliph|Avenue|Festival|Olympiad|Anniversary"
    ),
    "MORE": _all(
        "more than|over|nearly|almost|some|at least|fewer than|less than|another|numbered|numbering|totalling|totaling|"
        "totalled|estimated at|valued at|as many as|as few as|well over|close to"
    ),
    "SUM-OF": _all(
        "a total of|a sum of|a population of|a force of|a strength of|a crowd of|a garrison of|a height of|an altitude of|"
        "a depth of|a distance of|a price of|a salary of|a cost of|a fine of|an area of|a capacity of|a length of|a circulation of|"
        "an army of|a group of|a debt of|a budget of|the sum of|the number of"
    ),
    "MONEY": _all("$|£|€|¥"),
    "CURRENCY-CODE": _all("USD|EGP|GBP|EUR|LE|SAR|AED|KWD|JOD|LBP|IQD|TND|MAD|DZD|QAR|Rs"),
    "NUMBERED": _all(
        "no .|nos .|#|§|number|numbers|p|p .|pp|pp .|page|pages|article|articles|art .|law|law no|law number|room|flight|file|"
        "order|decree|decree no|order no|law no .|decree no .|resolution|resolutions|paragraph|section|chapter|ch .|verse|line|"
        "lines|box|folio|fol .|item|document|doc .|highway|route|model|issue|extension|block|house|apartment|case|tel .|telephone|plot no"
    ),
    "EVENT-NOUN": _all(
        "Revolution|Revolutions|War|Wars|Uprising|Uprisings|Rising|Intifada|Theses|Days|Day|Manifesto|Declaration|Offensive|"
        "Crisis|Coup|Group|Movement|Massacre|Massacres|Laws|Law|Decree|Decrees|Agreement|Agreements|Accord|Accords|Pact|"
        "Conspiracy|Events|Program|Programme|Plot|Incident|Defeat|Victory|Martyrs|Brigade|Brigades|Alliance|Coalition|"
        "Constitution|Charter|Initiative|Statement|Club|Society|Prize|Festival|Plan|Attacks|Generation|Hospital|University|"
        "Naksa|Nakba|Correction"
    ),
    "EVENT-WORD": _all(
        "revolution|revolutions|war|wars|uprising|uprisings|rising|intifada|theses|massacre|massacres|offensive|manifesto|"
        "declaration|coup|incident|crossing|defeat|victory|group|setback|attacks|alliance|coalition|movement|agreement"
    ),
    "STREET-NOUN": _all(
        "Street|Streets|St|Square|Bridge|Avenue|Boulevard|Road|Quarter|City|Stadium|Park|Station|Airport|Governorate|Tunnel|Gate|"
        "Dam|Barracks|Cinema|School"
    ),
    "COLOUR": _all("Black|Red|Bloody|White|Glorious|Ides of"),
    "CHANGES": _all(
        "rose|rises|risen|rising|fell|falls|fallen|falling|grew|grown|growing|increased|increasing|decreased|dropped|jumped|climbed|"
        "declined|swelled|shrank|shrunk|reduced|raised|cut|went up|came down"
    ),
    "TOPIC": _all(
        "book|books|film|films|novel|novels|story|stories|article|articles|essay|essays|poem|poems|study|wrote|writes|write|"
        "writing|written|speak|speaks|spoke|spoken|talk|talks|talked|talking|told|tell|tells|know|knows|knew|known|read|think|"
        "thought|documentary|report|reports|lecture|memoir|memoirs|nothing|something|everything|much|facts|truth|asked|ask|all|"
        "more|learn|learned|learnt|heard|legend|legends|question|questions|play|song|songs|worried|debate"
    ),
    "FUNCTION": _all(
        "on|to|from|in|at|through|was|is|had|has|were|are|and|or|that|which|of|by|with|for|when|as|he|she|they|it|but"
    ),
    "GOES-ON": _all("and|but|in|at|on|to|was|were|had|has|came|with|when|by"),
    "SUBJECT": _all("he|she|they|it|we|i"),
    "CARRIES-ON": _all(
        "he|she|they|it|we|i|and|but|or|when|while|as|at|in|with|by|to|from|came|was|were|had|has|is|the|a|an|his|her|their|its|"
        "all|no|two|three|several|many|this|there|then"
    ),
}
"""Figures and words that look like a date, and what tells that they are none."""

VOCABULARY: Vocabulary = {
    **MONTHS, **LOCAL, **FIGURES, **PERIODS, **QUALIFIERS, **RELATIVES, **DURATIONS, **AMOUNTS,
}  # fmt: skip
"""Category → words → value."""

CAPITALS = (
    "MONTH", "NAME-MONTH", "CLEAR-MONTH", "SHORT-MONTH", "ROMAN-MONTH", "ROMAN", "WEEKDAY", "SHORT-WEEKDAY", "HOLIDAY",
    "SYRIAC-MONTH", "ERA", "BEFORE-CHRIST", "CENTURY-NAME", "EVENT-NOUN", "STREET-NOUN", "COLOUR", "CURRENCY-CODE",
)  # fmt: skip
"""Categories whose words are written with a capital: «may» and «march» are no months."""
