"""Names found in a text: which candidates hold, and which of those that overlap is kept.

``RULES`` is what every form of a candidate must pass; what a form wants besides is in ``evidence``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from diglot.model import NOWHERE, Where
from diglot.recognise.folding import Folded
from diglot.recognise.forms import Form
from diglot.recognise.gazetteer import Candidate, Gazetteer
from diglot.recognise.languages import family, language, script, script_of
from diglot.recognise.naming import Naming
from diglot.recognise.tokens import Token

COMMA = ","
HAMZAS = "أإؤئء"
QUOTES = "«»\"“”„‟‹›'‘’"


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

    def naming(self, name: Candidate) -> Naming:
        """How the language makes names in whose script one is written."""
        written = script_of(self.folded.text[name.start])
        return language(self.lang if written == script(self.lang) else _IN_SCRIPT.get(written, self.lang)).naming

    def is_set_apart(self, name: Candidate) -> bool:
        """Whether a name stands in quotation marks of its own, or is emphasised."""
        start, end = self.span(name)
        around = self.folded.source[max(0, start - 1) : start], self.folded.source[end : end + 1]
        return (start, end) in self.emphasis or all(sign and sign in QUOTES for sign in around)

    def gazetteers(self, gazetteers: Mapping[str, Gazetteer], token: Token) -> Iterable[Gazetteer]:
        """The gazetteers for a word: the text's own, or those of the word's script where that is another one."""
        written = script_of(token.text[0])
        if token.kind == "number" or not written or written == script(self.lang):
            own = gazetteers.get(family(self.lang))
            return (own,) if own else ()
        return tuple(each for tag, each in gazetteers.items() if script(tag) == written)


_IN_SCRIPT = {"Arab": "ar", "Latn": "en"}
"""By whose rules a name in another script than the text's is read."""

Test = Callable[[Sentence, Candidate, Form], bool]


def is_capitalised(sentence: Sentence, candidate: Candidate, form: Form) -> bool:
    """A name of one word that has a capital stands with one; a longer one has a capital somewhere, or a number; a work's
    title has as many as its record, without its article one less."""
    if not form.capitals or form.words[-1].isdecimal():
        return True
    printed = sentence.printed(candidate.start, candidate.end)
    words = printed.replace("-", " ").split()
    capitals = sum(word[0].isupper() for word in words)
    if form.kind == "work":
        return capitals >= form.capitals - (form.name[:4].casefold() == "the " and form.words[0] != "the")
    return capitals > 0 if len(words) > 1 else printed[0].isupper()


def is_no_function_word(sentence: Sentence, candidate: Candidate, form: Form) -> bool:
    """«علي» is not «على»: a name that folds to a function word must stand there to the letter, and differ from it."""
    spellings = sentence.naming(candidate).function_words.get(form.words[0])
    if candidate.words > 1 or spellings is None:
        return True
    printed = sentence.printed(candidate.start, candidate.end)
    return printed not in spellings and printed in form.name.split()


def is_spelt_with_hamza(sentence: Sentence, candidate: Candidate, form: Form) -> bool:
    """«فأس» is not «فاس»: a hamza may be left out inside a word, but none is put in."""
    if candidate.words > 1:
        return True
    printed = sentence.printed(candidate.start, candidate.end)
    return sum(map(printed.count, HAMZAS)) - (printed[0] in HAMZAS) <= sum(map(form.name.count, HAMZAS))


def opens_if_inverted(_sentence: Sentence, candidate: Candidate, form: Form) -> bool:
    """«حسين، طه» is a name at the beginning of an entry, and two names elsewhere."""
    return form.kind != "person" or COMMA not in form.words or candidate.first == 0


RULES: tuple[Test, ...] = (is_capitalised, is_no_function_word, is_spelt_with_hamza, opens_if_inverted)


def passes(sentence: Sentence, candidate: Candidate, form: Form) -> bool:
    """Whether a form of a candidate passes all rules."""
    return all(rule(sentence, candidate, form) for rule in RULES)


def candidates(sentence: Sentence, gazetteers: Mapping[str, Gazetteer]) -> Iterator[Candidate]:
    """Every place where a name stands, with the forms that want no evidence and pass all rules, and all those that do."""
    for index, token in enumerate(sentence.tokens):
        if token.kind == "sign":
            continue
        for gazetteer in sentence.gazetteers(gazetteers, token):
            for candidate in gazetteer.at(sentence.tokens, index):
                fit = tuple(form for form in candidate.forms if passes(sentence, candidate, form))
                if fit or candidate.wanting:
                    yield candidate._replace(forms=fit)


def chosen(found: Iterable[Candidate], length: int) -> list[Candidate]:
    """Those that are kept, in the text's order, none touching another: of names that overlap the longest, of equally
    long ones that which is spelt exactly, then the first. A word as a whole is thereby kept before what remains of it
    without its proclitics.

    Args:
        found: candidates, in the text's order.
        length: the number of tokens of the text.
    """
    taken = bytearray(length)
    kept = []
    for candidate in sorted(found, key=_preference):
        if not any(taken[candidate.first : candidate.last]):
            taken[candidate.first : candidate.last] = b"\1" * candidate.words
            kept.append(candidate)
    return sorted(kept, key=lambda candidate: candidate.start)


def _preference(candidate: Candidate) -> tuple[int, int, int]:
    return candidate.start - candidate.end, candidate.spelt, min(form.rank for form in candidate.forms)
