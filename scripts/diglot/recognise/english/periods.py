"""English periods: centuries, decades, seasons, and parts of any period."""

from __future__ import annotations

from diglot.recognise import meanings as means
from diglot.recognise.english import meanings as english
from diglot.recognise.expressions import BeforeChrist, Decade, LastCentury, Season, Week
from diglot.recognise.grammar import Rule
from diglot.recognise.shares import TurnOfCentury

CENTURIES = (
    Rule("NTH-CENTURY", "it=ORDINALS", means.the, {"in the {twentieth century}": "19XX"}),
    Rule("NTH-CENTURY", "it=#CENTURY ^SUFFIX", means.the, {"a {19th-century} house": "18XX"}),
    Rule("NTH-CENTURY", "it=ROMAN ^SUFFIX?", means.the, {"a house of the {XIX century}": "18XX"}),
    Rule("CENTURY", "n=NTH-CENTURY '-'? CENTURY-NOUN ERA?", means.century, {"in the {twentieth century}": "19XX"}),
    Rule(
        "CENTURY",
        "n=NTH-CENTURY '-'? CENTURY-NOUN BEFORE-CHRIST",
        BeforeChrist,
        {"in the {third century BC} he": "[-0299..-0200]"},
    ),
    Rule(
        "CENTURY",
        "n=NTH-CENTURY MILLENNIUM BEFORE-CHRIST",
        english.millennium_before_christ,
        {"in the {third millennium BC} they": "[-2999..-2000]"},
    ),
    Rule("CENTURY", "'last' CENTURY-NOUN", LastCentury, {"in the {last century} much changed": "19XX"}),
    Rule(
        "CENTURIES-JOINED",
        "first=NTH-CENTURY '-'? 'century'? AND 'the'? last=NTH-CENTURY '-'? CENTURY-NOUN|CENTURIES-NOUN",
        means.century_range,
        {
            "poets of the {nineteenth and twentieth centuries}": "[1800..1999]",
            "in the {19th and the 20th century}": "[1800..1999]",
            "{nineteenth- and twentieth-century} poets": "[1800..1999]",
        },
    ),
    Rule(
        "CENTURIES-JOINED",
        "first=NTH-CENTURY ',' NTH-CENTURY ','? AND 'the'? last=NTH-CENTURY CENTURY-NOUN|CENTURIES-NOUN",
        means.century_range,
        {"in the {16th, 17th and 18th centuries}": "[1500..1799]"},
    ),
    Rule(
        "CENTURIES-JOINED",
        "one=PART? '-'? first=NTH-CENTURY AND 'the'? other=PART '-'? last=NTH-CENTURY CENTURY-NOUN|CENTURIES-NOUN",
        english.portions_of_two,
        {"in the {late nineteenth and early twentieth centuries}": "[1866..1932]"},
    ),
    Rule(
        "CENTURIES-JOINED",
        "first=NTH-CENTURY '-'|TO 'the'? last=NTH-CENTURY CENTURY-NOUN|CENTURIES-NOUN",
        english.centuries,
        {"houses of the {16th–18th centuries}": "1500/1799"},
    ),
    Rule(
        "CENTURIES-JOINED",
        "FROM 'the'? first=NTH-CENTURY TO 'the'? last=CENTURY",
        english.from_century,
        {"houses {from the sixteenth to the eighteenth century}": "1500/1799"},
    ),
    Rule(
        "CENTURY",
        "century=CENTURIES '-'? 'hundreds'",
        english.hundreds,
        {"in the {eighteen-hundreds}": "18XX"},
    ),
    Rule("TURN-OF", "BETWEEN-THE-WARS", means.between_the_wars, {"He wrote {between the wars}": "[1918..1939]"}),
    Rule("TURN-OF", "TURN 'the' of=CENTURY", means.turn, {"at the {turn of the twentieth century}": "1900~"}),
    Rule("TURN-OF", "TURN 'the' 'century'", TurnOfCentury, {"In {1905}, at the {turn of the century}": "1905; 1900~"}),
)
"""Centuries, counted as 1900–1999."""

DECADES = (
    Rule(
        "DECADES",
        "start=#DECADE ^APOSTROPHE? ^'s'",
        english.decade_or_century,
        {"in the {1930s} and {1840s}": "193X; 184X"},
    ),
    Rule(
        "DECADES",
        "APOSTROPHE tens=^#TAIL ^'s'",
        english.short_decade,
        {"In {1940}, as in the {’30s}, they": "1940; 193X"},
    ),
    Rule(
        "DECADES",
        "tens=#TAIL ^APOSTROPHE? ^'s'",
        english.short_decade,
        {"In {1940}, as in the {30s}, they": "1940; 193X"},
        after="THE PART AND",
    ),
    Rule("DECADES", "APOSTROPHE tens=^DECADE", Decade, {"In {1940} and in the {’thirties}": "1940; 193X"}),
    Rule(
        "DECADES",
        "tens=DECADE",
        Decade,
        {"In {1940}, as in the {thirties} and {forties}, they": "1940; 193X; 194X"},
        after="THE PART AND '-'",
    ),
    Rule(
        "DECADES",
        "century=CENTURIES '-'? tens=DECADE",
        english.spoken_decade,
        {"in the {nineteen-thirties}": "193X"},
    ),
    Rule(
        "DECADES",
        "tens=DECADE 'of' 'the'? century=CENTURY",
        Decade,
        {"in the {forties of the nineteenth century}": "184X"},
    ),
    Rule(
        "DECADES",
        "n=ORDINALS 'decade' 'of' 'the'? century=CENTURY",
        means.nth_decade,
        {"the {third decade of the twentieth century}": "192X"},
    ),
)
"""Ten years, which lend their century from the text."""

SEASONS = (
    Rule(
        "SEASONS",
        "season=SEASON ','|'of'? year=FULL-YEAR",
        Season,
        {"in {spring 1917}": "[1917-03..1917-05]", "in the {summer of 1939}": "[1939-06..1939-08]"},
    ),
    Rule(
        "SEASONS",
        "season=SEASON 'of'? first=#YEAR '-'|'/'|'to' last=#YEAR|#TAIL",
        means.winter,
        {"the {winter of 1916–17} was hard": "[1916-12..1917-02]"},
    ),
    Rule(
        "SEASONS",
        "first=SEASON '-'|'and' last=SEASON ','|'of'? year=FULL-YEAR",
        english.season_span,
        {"in {spring and summer 1917}": "[1917-03..1917-08]"},
    ),
    Rule(
        "SEASONS",
        "season=SEASON 'of'? year=SHORT-YEAR",
        Season,
        {"In {1940} and the {summer of '42} they": "1940; [1942-06..1942-08]"},
    ),
)
"""Three months of a year, and winters of two years."""

WHOLES = (
    Rule("WHOLE", "it=POINT|CENTURY|DECADES|SEASONS", means.the, {"in {June 1905}": "1905-06"}),
    Rule("PERIOD", "it=WHOLE|CENTURIES-JOINED|TURN-OF", means.the, {"in {June 1906}": "1906-06"}),
    Rule(
        "PERIOD",
        "part=PART '-'? 'the'? whole=WHOLE|YEAR-ALONE|MONTH-ALONE",
        english.portion,
        {
            "In {early December 1934} the country shook": "[1934-12-01..1934-12-10]",
            "by then, {mid-1936}, it was late": "[1936-05..1936-08]",
            "in the {late 1930s}": "[1936..1939]",
            "At the {end of the 1920s} he": "[1926..1929]",
            "in the {first half of the twentieth century}": "[1900..1949]",
            "in the {last quarter of 1952}": "[1952-10..1952-12]",
            "In {1917}, in {early spring 1918}": "1917; 1918-03",
        },
    ),
    Rule(
        "PERIOD",
        "first=PART '-'? AND|TO '-'? 'the'? last=PART '-'? 'the'? period=WHOLE|YEAR-ALONE",
        english.portions,
        {"in the {early and mid-1930s}": "[1930..1935]", "the {mid-to-late 1930s}": "[1933..1939]"},
    ),
    Rule(
        "PERIOD",
        "n=WEEK-OF month=POINT|MONTH-ALONE",
        Week,
        {"in the {second week of May 1936}": "[1936-05-08..1936-05-14]"},
    ),
    Rule(
        "PERIOD",
        "end=FIRST n=NUMBER unit=LENGTHS 'of' 'the'? whole=WHOLE|YEAR-ALONE|MONTH-ALONE",
        english.share,
        {
            "in the {first three months of 1936}": "[1936-01..1936-03]",
            "in the {last two decades of the 19th century}": "[1880..1899]",
        },
    ),
    Rule(
        "PERIOD",
        "end=FIRST unit=LENGTH 'of' 'the'? whole=WHOLE|YEAR-ALONE|MONTH-ALONE",
        english.share_of_one,
        {"on the {last day of February 1936}": "1936-02-29"},
    ),
)
"""What a sentence may name as a period."""

PERIODS = (*CENTURIES, *DECADES, *SEASONS, *WHOLES)
