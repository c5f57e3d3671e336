"""Licences by their SPDX identifiers: what they are called, and where each can be read."""

from __future__ import annotations


def address(licence: str, language: str = "") -> str | None:
    """Where a licence can be read; ``None`` for words that are no SPDX identifier.

    Args:
        licence: ``CC-BY-4.0``.
        language: Of the summary that is wanted; the licence's own address where empty.
    """
    if not licence.isascii() or not licence.replace("-", "").replace(".", "").isalnum():
        return None
    family, _, version = licence.rpartition("-")
    deed = f"deed.{language.partition('-')[0]}" if language else ""
    if family == "CC0":
        return f"https://creativecommons.org/publicdomain/zero/{version}/{deed}"
    if family.startswith("CC-BY"):
        return f"https://creativecommons.org/licenses/{family[3:].lower()}/{version}/{deed}"
    return f"https://spdx.org/licenses/{licence}.html"


def name(licence: str) -> str:
    """As people write it: «CC BY 4.0», «CC BY-SA 4.0»; any other identifier as it is."""
    family, _, version = licence.rpartition("-")
    if family == "CC0":
        return f"CC0 {version}"
    return f"CC {family[3:]} {version}" if family.startswith("CC-BY") else licence
