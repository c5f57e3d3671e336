"""The products, in the order in which they are listed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from diglot.downloads import data, epub, pdf
from diglot.downloads.bundle import bundle
from diglot.downloads.citations import CITATIONS
from diglot.downloads.product import Product
from diglot.model import Edition


def products(edition: Edition, faces: Path) -> tuple[Product, ...]:
    """All kinds of files that are made of an edition; ``faces`` is the folder in which cut faces are kept."""
    tables = (
        *(_plain(language) for language in edition.languages),
        Product("tmx", ".tmx", data.tmx),
        Product("jsonl", ".jsonl", data.aligned_jsonl),
        Product("csv", ".csv", data.aligned_csv),
        Product("chronology", "-chronology.csv", data.chronology_csv, of_each=False),
        Product("entities", "-entities.csv", data.entities_csv, of_each=False),
        Product("entities-json", "-entities.json", data.entities_json, of_each=False),
        *CITATIONS,
    )
    archive = Product("data", "-data.zip", partial(bundle, products=tables), of_each=False)
    return (
        Product("epub", ".epub", partial(epub.make, faces=faces)),
        Product("pdf", ".pdf", pdf.make),
        archive,
        *tables,
    )


def _plain(language: str) -> Product:
    return Product("text", f"-{language}.txt", partial(data.plain_text, lang=language), language)
