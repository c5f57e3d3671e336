"""The search index: files in shards by word, which the browser's script (``pages/script/search``) asks for one by one.

``words`` takes a text apart, ``clitics`` a word, ``sounding`` writes it as it sounds; ``gathering`` does so with a document,
``vocabulary`` brings all of them together, ``shards`` writes the files, ``tables`` gives the script the same tables.
"""

from diglot.pages.searching.files import FOLDER, index_files

__all__ = ["FOLDER", "index_files"]
