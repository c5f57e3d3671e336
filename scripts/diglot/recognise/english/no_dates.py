"""What looks like an English date and is none: found, so that no part of it is taken for one."""

from __future__ import annotations

from diglot.recognise.english import meanings as english
from diglot.recognise.grammar import Rule, nothing

EVENTS = (
    Rule(
        "EVENT",
        "COLOUR? MONTH EVENT-NOUN|EVENT-WORD",
        nothing,
        {"After the February Revolution {1917} was": "1917", "In {1973} and in October war broke out": "1973"},
    ),
    Rule("EVENT", "COLOUR MONTH", nothing, {"In Black September {1970} they were driven out": "1970"}),
    Rule(
        "EVENT",
        "DAY-MONTH EVENT-NOUN|EVENT-WORD|STREET-NOUN",
        nothing,
        {"In {1990} he lived in 26 July Street": "1990", "{1958}, the year of the 14 July revolution": "1958"},
    ),
    Rule(
        "EVENT",
        "EVENT-NOUN|STREET-NOUN 'of' 'the'? DAY-MONTH",
        nothing,
        {"In {1990} came the Declaration of 28 February": "1990"},
    ),
    Rule(
        "EVENT",
        "MONTH STREET-NOUN",
        nothing,
        {"In {1990}, near the July Bridge": "1990", "{1990}; in June City": "1990"},
    ),
    Rule(
        "EVENT",
        "NUMBER '-'? LENGTH|LENGTHS ^APOSTROPHE? EVENT-NOUN",
        nothing,
        {"In {1967} came the Six Day War": "1967", "the Thirty Years' War {1618–1648}": "1618/1648"},
    ),
    Rule(
        "NO-DATE",
        "'of' MONTH",
        nothing,
        {"In {1962} came his Birds of September": "1962", "The Treaty of {May 1936}": "1936-05"},
        after="#TITLE-WORD",
        before="!#YEAR !'of' !','",
    ),
    Rule(
        "NO-DATE",
        "'of' MONTH >',' >#LOWER|#CAPITAL",
        nothing,
        {"In {1962} his Birds of September, as": "1962", "The Treaty of {May, 1936}": "1936-05"},
        after="#TITLE-WORD",
    ),
    Rule("NO-DATE", "NTH-CENTURY CENTURY-NAME #CAPITAL", nothing, {"He worked for 20th Century Fox": ""}),
    Rule("NO-DATE", "MONTH 'on' #CAPITAL", nothing, {"In {1922}, for fear of March on Rome": "1922"}),
)
"""A month or a day in the name of an event, a street, a town."""

AMOUNTS = (
    Rule("COUNT", "#YEAR COUNTED", nothing, {"In 1500 villages": "", "of 1929 men": ""}),
    Rule("COUNT", "#YEAR '-' COMPOUND-UNIT", nothing, {"a 2000-word essay": ""}),
    Rule("NO-DATE", "COUNT", nothing, {"He wrote 1929 pages": ""}),
    Rule("NO-DATE", "#YEAR >'in' >#YEAR", nothing, {"there were 1900 in {1950}": "1950"}),
    Rule("NO-DATE", "CHANGES 'from' #YEAR TO #YEAR", nothing, {"it rose from 1500 to 1900": ""}),
    Rule("NO-DATE", "CHANGES 'from'|'to'|'by' #YEAR", nothing, {"it rose from 1500 on": ""}),
    Rule("NO-DATE", "#YEAR #CAPITAL|#LOWER COUNTED", nothing, {"1500 armed men": ""}, after="!WHEN !THE"),
    Rule("NO-DATE", "year=#YEAR #PLURAL|#PEOPLE", english.round_number, {"1500 kiosks burned": ""}, after="!WHEN !THE"),
    Rule(
        "NO-DATE", "SINCE|UNTIL|BY|ABOUT|MORE|TO|AND COUNT", nothing, {"up to 1500 metres": "", "about 1900 people": ""}
    ),
    Rule("NO-DATE", "MORE #YEAR", nothing, {"more than 1900 came": ""}),
    Rule("NO-DATE", "SUM-OF #YEAR", nothing, {"a total of 1900 came": ""}),
    Rule("NO-DATE", "BETWEEN #YEAR AND COUNT", nothing, {"between 1200 and 1500 men": ""}),
    Rule(
        "NO-DATE",
        "BETWEEN first=#YEAR AND last=#YEAR #PLURAL|#PEOPLE",
        english.round_numbers,
        {"between 1500 and 2000 Iraqis": ""},
    ),
    Rule("NO-DATE", "FROM #YEAR TO COUNT", nothing, {"a rise from 1200 to 1500 metres": ""}),
    Rule("NO-DATE", "#YEAR '-'|TO COUNT", nothing, {"1600-1700 soldiers": ""}),
    Rule("NO-DATE", "MONEY|CURRENCY-CODE #YEAR", nothing, {"it cost $1929 then": "", "LE 1929 a month": ""}),
    Rule("NO-DATE", "AT #YEAR LENGTHS", nothing, {"at 1930 hours": ""}),
    Rule("NO-DATE", "#YEAR ^'%'", nothing, {"a rise of 1929% then": ""}),
    Rule("NO-DATE", "#YEAR MONEY|CURRENCY-CODE", nothing, {"it cost 1929 USD then": ""}),
)
"""Numbers of people and things, measures, prices."""

REFERENCES = (
    Rule("NO-DATE", "NUMBERED #YEAR", nothing, {"see p. 1929 and room 1936": ""}),
    Rule("NO-DATE", "NUMBERED #YEAR '-'|'/'|AND #YEAR", nothing, {"see pp. 1914–1918": ""}),
    Rule("NO-DATE", "NUMBERED #ANY-YEAR ^'/' ^#YEAR", nothing, {"law no. 3/1936": ""}),
    Rule("NO-DATE", "first=#ANY-YEAR ^'/'|'-' ^#YEAR", english.mark_of_a_file, {"FO 371/1929, tel. 555-1936": ""}),
    Rule("NO-DATE", "#CODE ^'-'|'/' ^#YEAR", nothing, {"the U-1936 sank": ""}),
)
"""Numbers of pages, laws, files, ships."""

AGES = (
    Rule("NO-DATE", "AGE PART? '-'? DECADE", nothing, {"In {1940}, in his late thirties, he": "1940"}),
    Rule("NO-DATE", "AGE PART? '-'? #TAIL ^'s'", nothing, {"In {1940}, in his late 30s, he": "1940"}),
    Rule("NO-DATE", "AMOUNT OF-AGE", nothing, {"In {1940} three years older than his brother": "1940"}),
    Rule("NO-DATE", "NUMBER '-' LENGTH OF-AGE", nothing, {"a sixty-year-old man": ""}),
    Rule("NO-DATE", "AGED AMOUNT", nothing, {"he died aged sixty years": ""}),
    Rule("NO-DATE", "'one' 'day'", nothing, {"In {1940} one day two men came": "1940"}, after="!LASTING"),
    Rule("NO-DATE", "EVERY AMOUNT|LENGTH", nothing, {"every four years": ""}),
    Rule(
        "NO-DATE",
        "'that'? UNIT 'after'|'by'|'to' UNIT",
        nothing,
        {"In {1940} they saw that year after year it rained": "1940"},
    ),
)
"""Ages, frequencies."""

NO_DATES = (*EVENTS, *AMOUNTS, *REFERENCES, *AGES)
