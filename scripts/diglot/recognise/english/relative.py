"""English dates that count from another one, and lengths of time."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.anchors import ThisDayIn
from diglot.recognise.english import meanings as english
from diglot.recognise.english import relative_meanings as counting
from diglot.recognise.grammar import Rule
from diglot.recognise.relative import Whole

UNITS = (
    Rule("BASIS", "SAME unit=UNIT|DATED", Whole, {"{May 1900}; {that year} he": "1900-05; 1900"}),
    Rule("BASIS", "'this' unit=PLAIN-UNIT", Whole, {"{1900}; in {this year} he": "1900; 1900"}, after="WITHIN"),
    Rule("BASIS", "n=FOLLOWING unit=UNIT", counting.neighbour, {"{1900}; the {following year} he": "1900; 1901"}),
    Rule("BASIS", "n=NEXT unit=UNIT", counting.neighbour, {"{1900}; the {next year} he": "1900; 1901"}, after="THE"),
    Rule("BASIS", "n=NEXT 'day'", counting.next_day, {"{3 May 1900}; {next day} he": "1900-05-03; 1900-05-04"}),
    Rule(
        "BASIS",
        "n=NEXT",
        counting.next_day,
        {"On {3 May 1900} he came, and left on the {next}.": "1900-05-03; 1900-05-04"},
        after="ON-THE-NEXT",
        before="STOP END",
    ),
    Rule(
        "BASIS",
        "n=NEXT|FOLLOWING PART-OF-DAY",
        counting.next_day,
        {"{3 May 1900}; the {next morning} he": "1900-05-03; 1900-05-04"},
    ),
    Rule(
        "BASIS",
        "unit=UNIT n=BEFORE-OR-AFTER",
        counting.neighbour,
        {
            "{1900}. The {year before}, he": "1900; 1899",
            "{3 May 1900}, and died the {day after}.": "1900-05-03; 1900-05-04",
        },
        after="THE",
        before="STOP END GOES-ON",
    ),
    Rule(
        "BASIS",
        "PART-OF-DAY n=BEFORE-OR-AFTER",
        counting.next_day,
        {"{3 May 1900}, and in the {night before}, he": "1900-05-03; 1900-05-02"},
        after="THE",
        before="STOP END GOES-ON",
    ),
    Rule(
        "BASIS",
        "unit=UNIT n=BEFORE-OR-AFTER 'the'? date=PERIOD|YEAR-ALONE|DAY-MONTH",
        counting.neighbour_of,
        {"the {day after 5 June 1967}": "1967-06-06", "the {year before 1948}": "1947"},
    ),
    Rule(
        "BASIS",
        "unit=UNIT n=BEFORE-OR-AFTER 'the'? event=EVENT",
        counting.neighbour_of_event,
        {"In {1920} it was the {year after the October Revolution}": "1920; "},
    ),
    Rule("BASIS", "EVE date=POINT|DAY-MONTH", counting.eve, {"on the {eve of 5 June 1967}": "1967-06-04"}),
)
"""A unit of the calendar beside the one in which the narrative stands, or this one."""

SHIFTS = (
    Rule("RELATIVE", "length=AMOUNT sign=LATER", counting.shifted, {"{1900}; {four years later} he": "1900; 1904"}),
    Rule(
        "RELATIVE",
        "length=AMOUNT sign=ON|BEFORE-OR-AFTER",
        counting.shifted,
        {"{1900}. {Ten years on}, he": "1900; 1910", "{1900}, and {two years before}.": "1900; 1898"},
        before="STOP END",
    ),
    Rule(
        "RELATIVE",
        "length=AMOUNT sign=BEFORE-OR-AFTER 'the'? date=PERIOD|YEAR-ALONE|DAY-MONTH",
        counting.shifted_from,
        {"{two days before 5 June 1967}": "1967-06-03"},
    ),
    Rule(
        "RELATIVE",
        "length=AMOUNT sign=BEFORE-OR-AFTER 'the' #LOWER 'of' date=POINT|YEAR-ALONE",
        counting.shifted_from,
        {"{two days before the war of 5 June 1967}": "1967-06-03"},
    ),
    Rule(
        "RELATIVE",
        "length=EXACT|ROUGH sign=BEFORE-OR-AFTER 'the'? event=EVENT",
        counting.shifted_from_event,
        {"In {1900} it was {two years after the October Revolution}": "1900; "},
        after="!BOUND",
    ),
    Rule(
        "RELATIVE",
        "EXACT|ROUGH BEFORE-OR-AFTER AGE|THE #LOWER",
        counting.unknown,
        {"{two years after his death}, his": ""},
        after="!BOUND",
        before="STOP END CARRIES-ON",
    ),
    Rule("RELATIVE", "FEW LENGTHS LATER", counting.unknown, {"{1900}; {some days later} he": "1900; "}),
    Rule("RELATIVE", "LENGTHS LATER", counting.unknown, {"{1900}; {decades later} he": "1900; "}),
    Rule(
        "RELATIVE",
        "AMOUNT 'or' NUMBER LENGTHS LATER",
        counting.unknown,
        {"{1900}; {a day or two days later} he": "1900; "},
    ),
    Rule(
        "RELATIVE",
        "AFTER-THAT length=AMOUNT",
        counting.shifted_on,
        {"{1900}. {After four years} he left": "1900; 1904"},
        before="STOP END SUBJECT THE #CAPITAL",
    ),
    Rule("RELATIVE", "length=AMOUNT AGO", counting.ago, {"it stood here {fifty years ago}": ""}),
    Rule("RELATIVE", "FEW LENGTHS AGO", counting.unknown, {"it stood here {some years ago}": ""}),
)
"""So much later or earlier, than the moment of the narrative or than a date."""

INSIDE = (
    Rule(
        "RELATIVE",
        "point=DAY-MONTH|MONTH-ALONE ','|'of'|'in'? 'the'? year=BASIS",
        counting.year_of,
        {
            "{1918}; on {8 March of the following year} he": "1918; 1919-03-08",
            "{1918}; in {May that year} he": "1918; 1918-05",
        },
    ),
    Rule(
        "RELATIVE",
        "LEAD? day=NTH 'of' 'the'? month=BASIS",
        counting.month_of,
        {"{3 May 1918}; on the {26th of the same month} he": "1918-05-03; 1918-05-26"},
    ),
    Rule(
        "RELATIVE",
        "LEAD? day=NTH 'of' 'the' 'month'",
        counting.day_of_now,
        {"{3 May 1918}; on the {26th of the month} he": "1918-05-03; 1918-05-26"},
    ),
    Rule(
        "RELATIVE",
        "season=SEASON 'of'? 'the'? year=BASIS",
        counting.season_of,
        {"{1918}; in the {spring of the following year} he": "1918; [1919-03..1919-05]"},
    ),
    Rule(
        "RELATIVE",
        "part=PART '-'? 'the'? whole=BASIS",
        english.portion,
        {
            "{1918}; {late that year} he": "1918; [1918-09..1918-12]",
            "{1918}; {early in the following year}": "1918; [1919-01..1919-04]",
        },
    ),
    Rule(
        "RELATIVE",
        "part=PART 'the' unit=CALENDAR-UNIT",
        counting.portion_of_now,
        {"{3 May 1918}; at the {end of the month}": "1918-05-03; [1918-05-21..1918-05-31]"},
    ),
    Rule(
        "RELATIVE",
        "part=MID '-' unit=CALENDAR-UNIT",
        counting.portion_of_now,
        {"{3 May 1918}; by then, {mid-month}, he": "1918-05-03; [1918-05-11..1918-05-20]"},
    ),
    Rule(
        "RELATIVE",
        "'its' n=HALF",
        counting.half_of_it,
        {
            "the {20th century}, in {its first half} too": "19XX; [1900..1949]",
            "In {1936} the film, in its first half": "1936",
        },
    ),
    Rule(
        "RELATIVE",
        "n=WEEK-OF 'the'? month=BASIS",
        counting.week,
        {"{3 May 1918}; the {second week of the following month}": "1918-05-03; [1918-06-08..1918-06-14]"},
    ),
    Rule(
        "RELATIVE",
        "end=FIRST length=LENGTH 'of' 'the' unit=CALENDAR-UNIT",
        counting.share_of_now,
        {"{3 May 1918}; on the {last day of the month}": "1918-05-03; 1918-05-31"},
    ),
    Rule(
        "RELATIVE",
        "end=FIRST unit=LENGTH 'of' 'the'? whole=BASIS",
        english.share_of_one,
        {"{3 May 1918}; on the {last day of that month}": "1918-05-03; 1918-05-31"},
    ),
    Rule(
        "RELATIVE",
        "part=PART '-'? month=MONTH-ALONE ','|'of'|'in'? 'the'? year=BASIS",
        counting.portion_of_month,
        {"{1918}; in {late May of that year}": "1918; [1918-05-21..1918-05-31]"},
    ),
    Rule("RELATIVE", "'this' 'day' 'in' year=YEAR-ALONE", ThisDayIn, {"He died on {this day in 1952}": ""}),
    Rule("RELATIVE", "SAME month=CLEAR-MONTH", counting.month_of_now, {"{1918}; {that September} he": "1918; 1918-09"}),
    Rule(
        "RELATIVE",
        "SAME month=NAME-MONTH",
        counting.month_of_now,
        {"{1918}; {that May} he": "1918; 1918-05"},
        before="!#CAPITAL",
    ),
    Rule(
        "RELATIVE",
        "SAME season=SEASON",
        counting.season_of_now,
        {"{1918}; {that summer} he": "1918; [1918-06..1918-08]"},
        before="!'of'",
    ),
)
"""A day, a month, a season or a part of a relative year or month."""

COMING = (
    Rule(
        "RELATIVE",
        "season=SEASON n=BEFORE-OR-AFTER",
        counting.coming_season,
        {"{June 1918}; the {winter before}, he": "1918-06; [1917-01..1917-12]"},
        after="THE",
        before="STOP END GOES-ON",
    ),
    Rule(
        "RELATIVE",
        "SAME weekday=WEEKDAY",
        counting.that_weekday,
        {"{22 November 2026}; {that Friday}": "2026-11-22; 2026-11-20"},
    ),
    Rule(
        "RELATIVE",
        "n=FOLLOWING month=MONTH",
        counting.coming_month,
        {"{June 1918}; the {following May}": "1918-06; 1919-05"},
    ),
    Rule(
        "RELATIVE",
        "n=NEXT month=MONTH",
        counting.coming_month,
        {"{June 1918}; the {next May} he": "1918-06; 1919-05"},
        after="THE",
    ),
    Rule(
        "RELATIVE",
        "n=FOLLOWING season=SEASON",
        counting.coming_season,
        {"{June 1918}; the {following spring}": "1918-06; [1919-03..1919-05]"},
    ),
    Rule(
        "RELATIVE",
        "n=NEXT season=SEASON",
        counting.coming_season,
        {"{June 1918}; the {next spring}": "1918-06; [1919-03..1919-05]"},
        after="THE",
    ),
    Rule(
        "RELATIVE",
        "n=FOLLOWING weekday=WEEKDAY",
        counting.coming_weekday,
        {"{22 November 2026}; the {following Friday}": "2026-11-22; 2026-11-27"},
    ),
    Rule(
        "RELATIVE",
        "n=NEXT weekday=WEEKDAY",
        counting.coming_weekday,
        {"{22 November 2026}; the {next Friday}": "2026-11-22; 2026-11-27"},
        after="THE",
    ),
)
"""The next month, season or day of the week of a name, or the one before."""

DEICTIC = (
    Rule("RELATIVE", "n=DEICTIC-DAY", counting.deictic_day, {"They left {yesterday}": ""}, after="!'of' !ONE"),
    Rule("RELATIVE", "n=DEICTIC-DAY ',' WEEKDAY", counting.deictic_day, {"They leave {tomorrow, Monday}": ""}),
    Rule(
        "BASIS",
        "n=NEXT-OR-LAST unit=PLAIN-UNIT",
        counting.deictic,
        {"They left {last year}": "", "They leave {next month}": ""},
        after="!THE !AGE",
        before="!'of'",
    ),
    Rule("BASIS", "n=THIS unit=PLAIN-UNIT", counting.deictic, {"They left {this year}": ""}),
    Rule(
        "RELATIVE",
        "n=NEXT-OR-LAST|THIS month=MONTH",
        counting.deictic_month,
        {"They left {last August}": "", "They leave {this May}": ""},
        after="!THE !AGE",
    ),
    Rule(
        "RELATIVE",
        "n=NEXT-OR-LAST|THIS season=SEASON",
        counting.deictic_season,
        {"They left {last summer}": "", "They leave {this winter}": ""},
        after="!THE !AGE",
        before="!'of'",
    ),
    Rule(
        "RELATIVE",
        "n=NEXT-OR-LAST weekday=WEEKDAY",
        counting.deictic_weekday,
        {"They left {last Friday}": ""},
        after="!THE !AGE",
    ),
    Rule("BASIS", "unit=PLAIN-UNIT 'before' 'last'", counting.before_last, {"They left the {year before last}": ""}),
)
"""What counts from the day of publication."""

WORDS = (
    Rule(
        "RELATIVE",
        "BETWEEN THESE depth=TWO-DATES",
        counting.between_these,
        {"In {1936} and {1951}; {between these two years}": "1936; 1951; [1936..1951]"},
    ),
    Rule(
        "RELATIVE",
        "day=BASIS ',' WEEKDAY",
        counting.that_very_day,
        {"{3 May 1900}; the {following day, Friday}, he": "1900-05-03; 1900-05-04"},
        before="!#DAY !'the' !MONTH",
    ),
    Rule("RELATIVE", "it=BASIS", means.the, {"{1900}; the {following year} he": "1900; 1901"}),
    Rule("DATE", "it=RELATIVE", means.the, {"{1900}; {four years later} he": "1900; 1904"}),
)

RELATIVE = (*UNITS, *DEICTIC, *SHIFTS, *INSIDE, *COMING, *WORDS)
