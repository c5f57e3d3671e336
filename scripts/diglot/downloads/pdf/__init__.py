"""The edition on paper: facing texts with notes at the foot of the page, set by Typst.

``book`` says what stands in it, as plain data; ``book.typ`` and ``letters.typ`` how it looks; ``typesetting`` brings both together.
"""

from diglot.downloads.pdf.book import make

__all__ = ["make"]
