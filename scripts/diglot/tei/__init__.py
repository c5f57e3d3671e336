"""TEI P5, the waist of the edition: the model written as TEI, TEI read as the model, our schema and rules, the subset's manual.

All XML lives here. ``write`` and ``read`` are each other's inverse; ``validate`` says where a file leaves the subset;
``documentation`` is the manual of the subset, made from the same table that the tests hold against schema and writer.
"""

from diglot.tei.manual import documentation
from diglot.tei.reader import Reading, read, read_authority
from diglot.tei.schema import SCHEMA, validate
from diglot.tei.standoff import named_entities
from diglot.tei.writer import write, write_authority

__all__ = [
    "SCHEMA",
    "Reading",
    "documentation",
    "named_entities",
    "read",
    "read_authority",
    "validate",
    "write",
    "write_authority",
]
