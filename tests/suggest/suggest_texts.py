"""Documents and entities of which tests make small editions."""

from diglot.model import Division, Document, Entity, Segment, Text


def text(lang, sentences):
    return Text(lang, (Division("1", tuple(Segment(f"1.{n}", words) for n, words in enumerate(sentences, 1))),))


def document(identifier="letters", original="ar", **texts):
    """A document from sentences a language; the n-th of one stands for the n-th of the other."""
    return Document(identifier, {}, original, tuple(text(lang, sentences) for lang, sentences in texts.items()))


def person(identifier, kind="person", **names):
    return Entity(identifier, kind, names)
