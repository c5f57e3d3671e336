"""The edition as data: plain text, aligned text as TMX, JSON and CSV, the entries, the chronology."""

from diglot.downloads.data.aligned import aligned_csv, aligned_jsonl
from diglot.downloads.data.authority import entities_csv, entities_json
from diglot.downloads.data.dates import chronology_csv
from diglot.downloads.data.plain import plain_text
from diglot.downloads.data.tmx import tmx

__all__ = ["aligned_csv", "aligned_jsonl", "chronology_csv", "entities_csv", "entities_json", "plain_text", "tmx"]
