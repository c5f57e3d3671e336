"""What looks like an English date and is none: found, so that no part of it is taken for one."""

from __future__ import annotations

from diglot.recognise.grammar import Rule, nothing

NO_DATES = (
    Rule(
        "EVENT",
        "COLOUR? MONTHS EVENT-NOUN",
        nothing,
        {"After the February Revolution {1917} was": "1917", "After {1973} came years of October War films": "1973"},
    ),
    Rule("EVENT", "COLOUR MONTHS", nothing, {"In Black September {1970} they were driven out": "1970"}),
    Rule("COUNT", "#YEAR UNIT", nothing, {"In 1500 villages": "", "of 1929 men": ""}),
    Rule("NO-DATE", "COUNT", nothing, {"He wrote 1929 pages": ""}),
    Rule("NO-DATE", "SINCE|UNTIL|BY|ABOUT|MORE COUNT", nothing, {"up to 1500 metres": "", "about 1900 people": ""}),
    Rule("NO-DATE", "MORE #YEAR", nothing, {"more than 1900 of them": ""}),
    Rule("NO-DATE", "BETWEEN #YEAR AND COUNT", nothing, {"between 1200 and 1500 men": ""}),
    Rule("NO-DATE", "FROM #YEAR TO COUNT", nothing, {"rose from 1200 to 1500 metres": ""}),
    Rule("NO-DATE", "#YEAR '-' COUNT", nothing, {"1600-1700 soldiers": ""}),
    Rule("NO-DATE", "MONEY #YEAR", nothing, {"it cost $1929 then": ""}),
    Rule("NO-DATE", "#YEAR ^'%'", nothing, {"a rise of 1929% then": ""}),
    Rule("NO-DATE", "NUMBERED #YEAR", nothing, {"see p. 1929 and room 1936": ""}),
    Rule("NO-DATE", "NUMBERED #YEAR '-' #YEAR", nothing, {"see pp. 1914–1918": ""}),
    Rule("NO-DATE", "AGE PART? DECADE", nothing, {"In {1940}, in his late thirties, he": "1940"}),
    Rule("NO-DATE", "#YEAR|#SHORT-YEAR HIJRI", nothing, {"in 1334 AH": ""}),
    Rule("NO-DATE", "ORDINALS CENTURY-NOUN HIJRI|BEFORE-CHRIST", nothing, {"in the third century BC": ""}),
)
"""A month in the name of an event or a street, amounts, numbers of pages and laws, ages, years of another calendar."""
