"""Names found in a text: which candidates hold, and which of those that overlap is kept.

``RULES`` is what a candidate must pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from diglot.model import NOWHERE, Where
from diglot.recognise.folding import Folded
from diglot.recognise.forms import SHORT, Form
from diglot.recognise.gazetteer import Candidate, Gazetteer
from diglot.recognise.languages import family, language, script, script_of
from diglot.recognise.tokens import Token

QUOTES = "«»\"“”„‟‹›'"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text made ready for recognition."""

    lang: str
    folded: Folded
    tokens: Sequence[Token]
    emphasis: frozenset[tuple[int, int]] = frozenset()
    """Spans of the printed text that are emphasised."""
    segment: str = ""
    where: Where = NOWHERE

    def printed(self, start: int, end: int) -> str:
        """The characters of a folded span as they are printed."""
        first, last = self.folded.span(start, end)
        return self.folded.source[first:last]

    def span(self, name: Candidate) -> tuple[int, int]:
        """The printed span of a name."""
        return self.folded.span(name.start, name.end)

    def gazetteers(self, gazetteers: Mapping[str, Gazetteer], token: Token) -> Iterable[Gazetteer]:
        """The gazetteers for a word: the text's own, or those of the word's script where that is another one."""
        written = script_of(token.text[0])
        if token.kind == "number" or not written or written == script(self.lang):
            own = gazetteers.get(family(self.lang))
            return (own,) if own else ()
        return tuple(each for tag, each in gazetteers.items() if script(tag) == written)

    def given(self, gazetteers: Mapping[str, Gazetteer], person: str) -> frozenset[str]:
        """The folded given names of a person, in every language."""
        return frozenset(name for each in gazetteers.values() for name in each.given.get(person, ()))


Test = Callable[[Sentence, Candidate, Form], bool]


def is_capitalised(sentence: Sentence, candidate: Candidate, form: Form) -> bool:
    """A name of one word that has a capital stands with one; a longer one has a capital somewhere; a work's title has
    as many as its record."""
    if not form.capitals:
        return True
    printed = sentence.printed(candidate.start, candidate.end)
    capitals = sum(word[0].isupper() for word in printed.split())
    if form.kind == "work":
        return capitals >= form.capitals
    return capitals > 0 if candidate.words > 1 else printed[0].isupper()


def is_no_function_word(sentence: Sentence, candidate: Candidate, form: Form) -> bool:
    """«علي» is not «على»: a name that folds to a function word must stand there to the letter, and differ from it."""
    spellings = language(sentence.lang).function_words.get(form.words[0])
    if candidate.words > 1 or spellings is None:
        return True
    printed = sentence.printed(candidate.start, candidate.end)
    return printed not in spellings and printed in form.name.split()


def is_title(sentence: Sentence, candidate: Candidate, form: Form) -> bool:
    """A work's title of one word is one only in quotation marks or emphasised: a book may be called «Trotsky»."""
    if form.kind != "work" or candidate.words > 1:
        return True
    start, end = sentence.span(candidate)
    around = sentence.folded.source[max(0, start - 1) : start], sentence.folded.source[end : end + 1]
    return (start, end) in sentence.emphasis or all(sign and sign in QUOTES for sign in around)


def is_no_adjective(sentence: Sentence, candidate: Candidate, form: Form) -> bool:
    """A surname that is also an adjective of nationality is none after a definite noun: «الجيش المصري»."""
    if form.rank != SHORT or form.words[-1] not in language(sentence.lang).adjectives() or candidate.words > 1:
        return True
    before = sentence.tokens[candidate.first - 1].text if candidate.first else ""
    return not any(reading.key.startswith("ال") for reading in language(sentence.lang).readings(before))


RULES: tuple[Test, ...] = (is_capitalised, is_no_function_word, is_title, is_no_adjective)


def candidates(sentence: Sentence, gazetteers: Mapping[str, Gazetteer]) -> Iterator[Candidate]:
    """Every name that passes all rules, with the forms that do."""
    for index, token in enumerate(sentence.tokens):
        if token.kind == "sign":
            continue
        for gazetteer in sentence.gazetteers(gazetteers, token):
            for candidate in gazetteer.at(sentence.tokens, index):
                fit = tuple(form for form in candidate.forms if all(rule(sentence, candidate, form) for rule in RULES))
                if fit:
                    yield candidate._replace(forms=fit)


def chosen(found: Iterable[Candidate], length: int) -> list[Candidate]:
    """Those that are kept, in the text's order, none touching another: of names that overlap the longest, of equally
    long ones the first. A word as a whole is thereby kept before what remains of it without its proclitics.

    Args:
        found: candidates, in the text's order.
        length: the number of tokens of the text.
    """
    taken = bytearray(length)
    kept = []
    for candidate in sorted(found, key=lambda each: each.start - each.end):
        if not any(taken[candidate.first : candidate.last]):
            taken[candidate.first : candidate.last] = b"\1" * candidate.words
            kept.append(candidate)
    return sorted(kept)
