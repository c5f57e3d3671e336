"""Diglot: bilingual digital editions out of plain text.

datevalue  the value of a date; identifiers, language, external: ids, tags, other people's authority files
model      the records that every stage passes on
annotation the words of a note
issues     faults as values, and the table of their codes
yamlfile   YAML that knows its lines
project    every path and setting of an edition
sources    what an editor writes → model; importing a raw text
recognise  dates and names in a segment
checks     model → issues
suggest    names in the texts that the authority files have not; confirming writes them there
tei        model ↔ TEI P5; all XML lives there
pages      model → Markdown → HTML
cite       addresses
handwritten, starter, cache   docs/; a new edition; results kept by their content
documents  each document once for its content, in parallel
pipeline   the stages in their order
cli        commands and printing
site       the MkDocs plugin
"""

__version__ = "0.1.0"
