"""What an editor writes → model, and the import of a raw text. Nothing else knows the formats of these files.

encoding, characters        bytes → lines that are safe for every later stage
line, textfile              ``ar.txt``: lines ↔ segments
documentfile, apparatus     ``document.yml``; notes, corrections and mentions, found by ``quotation``, kept apart by ``overlaps``
accepted                    ``accepted.yml``: findings on a translation that are right as they are
entities, works, entries    ``authority/*.yml``: reading them, and adding to them with comments and order kept
rows                        adding to a list such as ``corrections.yml``
folder, ids, segments       files of a folder; identifiers of documents and entities; segments by identifier
reading                     a folder of ``sources/`` → a document
paragraphs, sentences       where a raw text is cut
importing                   a raw text → a folder of ``sources/``
cut, withholding            a withheld original without its words; taking it out, and putting it back
"""

from diglot.sources.entities import AUTHORITY_FILES, read_authority
from diglot.sources.entries import put_entity
from diglot.sources.importing import Addition, add
from diglot.sources.line import format_segment
from diglot.sources.reading import read
from diglot.sources.rows import put_row
from diglot.sources.withholding import Restoration, Withholding, ignored, restore, withhold

__all__ = [
    "AUTHORITY_FILES",
    "Addition",
    "Restoration",
    "Withholding",
    "add",
    "format_segment",
    "ignored",
    "put_entity",
    "put_row",
    "read",
    "read_authority",
    "restore",
    "withhold",
]
