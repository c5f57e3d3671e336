"""The rules of the date grammars, tried on their own examples, and each shown to be needed for one of them."""

import pytest
from recognise_examples import bracketed

from diglot.recognise.arabic import grammar as arabic
from diglot.recognise.english import grammar as english
from diglot.recognise.folding import fold
from diglot.recognise.grammar import Grammar, Rule
from diglot.recognise.periods import Memory
from diglot.recognise.search import find
from diglot.recognise.tokens import tokens

RULES = [("ar", rule) for rule in arabic.RULES] + [("en", rule) for rule in english.RULES]
EXAMPLES = [
    pytest.param(lang, rule.head, example, values, id=f"{lang} {rule.head}: {rule.pattern}")
    for lang, rule in RULES
    for example, values in rule.examples.items()
]


@pytest.mark.parametrize(("lang", "head", "example", "values"), EXAMPLES)
def test_a_rules_examples_are_found_with_their_values(lang, head, example, values, dates, durations):  # noqa: PLR0917
    text, words = bracketed(example)
    found = durations(text, lang) if head == "DURATION" else dates(text, lang)
    assert [word for word, _ in found] == words
    assert "; ".join(value for _, value in found) == values


@pytest.mark.parametrize(
    ("lang", "rule"), [pytest.param(*row, id=f"{row[0]} {row[1].head}: {row[1].pattern}") for row in RULES]
)
def test_every_rule_is_needed_by_one_of_its_examples(lang, rule):
    others = [other for each, other in RULES if each == lang and other is not rule]
    assert rule.examples
    assert any(_without(lang, others, example) != values for example, values in rule.examples.items())


def _without(lang, rules, example):
    text, words = bracketed(example)
    try:
        grammar = (arabic if lang == "ar" else english).of(rules)
    except ValueError as error:
        return str(error)
    folded = fold(text)
    memory, values, found = Memory(), [], []
    for each in find(grammar, folded, tokens(folded.text)):
        period = each.value.resolve(memory) if each.head == "DATE" else None
        memory = memory.after(period) if period else memory
        value = each.value if each.head == "DURATION" else period and period.value.edtf
        if value is not None:
            values.append(value)
            found.append(text[slice(*folded.span(each.start, each.end))])
    return "; ".join(values) if found == words else "other words"


def test_a_pattern_with_an_unknown_category_is_refused():
    rule = Rule("DATE", "year=NOWHERE", int)
    with pytest.raises(ValueError, match="NOWHERE"):
        Grammar({}, [rule], arabic.readings)
