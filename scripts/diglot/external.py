"""Other people's authority files that an entity may point to."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scheme:
    """An authority file: its name, what its identifiers look like, and the address of an entry."""

    name: str
    identifier: re.Pattern[str]
    address: str


SCHEMES: dict[str, Scheme] = {
    key: Scheme(name, re.compile(identifier), address)
    for key, name, identifier, address in (
        ("wikidata", "Wikidata", r"Q[1-9][0-9]*", "https://www.wikidata.org/entity/{}"),
        ("geonames", "GeoNames", r"[1-9][0-9]*", "https://www.geonames.org/{}/"),
        ("viaf", "VIAF", r"[1-9][0-9]*", "https://viaf.org/viaf/{}"),
        ("gnd", "GND", r"[0-9]+(-[0-9])?X?|[0-9]+-[0-9X]", "https://d-nb.info/gnd/{}"),
        ("isni", "ISNI", r"[0-9]{15}[0-9X]", "https://isni.org/isni/{}"),
        ("loc", "Library of Congress", r"[a-z]{1,3}[0-9]{8,10}", "https://id.loc.gov/authorities/names/{}"),
        ("orcid", "ORCID", r"([0-9]{4}-){3}[0-9]{3}[0-9X]", "https://orcid.org/{}"),
        ("pleiades", "Pleiades", r"[1-9][0-9]*", "https://pleiades.stoa.org/places/{}"),
        ("oclc", "WorldCat", r"[1-9][0-9]*", "https://search.worldcat.org/title/{}"),
    )
}
"""The key under ``ids`` of an entity, and the authority file that it stands for."""
