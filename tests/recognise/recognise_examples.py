"""Sentences with what is found in braces."""


def bracketed(example):
    """``in {1929}`` → the text without braces, and the words in them."""
    parts = example.replace("}", "{").split("{")
    return "".join(parts), parts[1::2]
