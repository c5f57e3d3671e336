"""The edition as a book for reading systems: EPUB 3, each paragraph of the original followed by its translations."""

from diglot.downloads.epub.making import make

__all__ = ["make"]
