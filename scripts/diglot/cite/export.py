"""Records for reference managers: CSL-JSON, in which nothing is lost, BibLaTeX, BibTeX and RIS."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from diglot.cite.records import Day, Item, Name
from diglot.language import english_name

_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_NO_KEY = re.compile(r"[^A-Za-z0-9.:-]+")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

Fields = Iterator[tuple[str, str]]


def csl_json(items: Iterable[Item]) -> str:
    """A CSL-JSON file: a list of items, as Zotero takes them in. A file with a ``document`` is none to it, so that what is
    part of a whole is a ``chapter``, as in the other formats; a book with a ``version`` is a program to it, so that the
    version is an ``edition``. Styles print both alike, but for the day of a chapter."""
    return json.dumps([_exchanged(item) for item in items], ensure_ascii=False, indent=2) + "\n"


def _exchanged(item: Item) -> dict[str, object]:
    found = {key: value for key, value in item.items() if key != "version"}
    if "container-title" in item:
        found["type"] = "chapter"
    if "version" in item:
        found["edition"] = f"version {item['version']}"
    return found


def biblatex(items: Iterable[Item]) -> str:
    """A .bib file for BibLaTeX and Biber: Unicode, dates in ISO form."""
    return "\n".join(_entry(item, _biblatex_fields(item), "collection") for item in items)


def bibtex(items: Iterable[Item]) -> str:
    """A .bib file for the older BibTeX, which has neither translators nor days."""
    return "\n".join(_entry(item, _bibtex_fields(item), "book") for item in items)


def ris(items: Iterable[Item]) -> str:
    """A RIS file."""
    return "\n".join("".join(f"{tag}  - {value}\n" for tag, value in _ris_fields(item)) for item in items)


FORMATS: dict[str, Callable[[Sequence[Item]], str]] = {
    "biblatex": biblatex,
    "bibtex": bibtex,
    "ris": ris,
    "csl-json": csl_json,
}


# --- TeX ------------------------------------------------------------------------------------------------------------


def _entry(item: Item, fields: Fields, whole: str) -> str:
    kind = "incollection" if "container-title" in item else whole
    key = _NO_KEY.sub("-", item["id"])
    return "".join((f"@{kind}{{{key},\n", *(f"  {name} = {{{value}}},\n" for name, value in fields if value), "}\n"))


def _common_fields(item: Item) -> Fields:
    yield "author", _tex_names(item.get("author", ()))
    yield "editor", _tex_names(item.get("editor", ()))
    yield "title", _as_is(item["title"])
    yield "booktitle", _as_is(item.get("container-title", ""))
    yield "publisher", _tex(item.get("publisher", ""))
    yield "url", _url(item)


def _biblatex_fields(item: Item) -> Fields:
    yield from _common_fields(item)
    yield "translator", _tex_names(item.get("translator", ()))
    yield "date", iso(item.get("issued"))
    yield "version", _tex(item.get("version", ""))
    yield "addendum", _tex(f"Version {item['version']}" if "version" in item else "")
    yield "pages", _tex(item.get("locator", ""))
    yield "pagination", "section" if "locator" in item else ""
    yield "origtitle", _as_is(item.get("original-title", ""))
    yield "origdate", iso(item.get("original-date"))
    yield "origpublisher", _tex(item.get("original-publisher", ""))
    yield "origlocation", _tex(item.get("original-publisher-place", ""))
    yield "langid", english_name(item.get("language", "")).lower()
    yield "abstract", _tex(item.get("abstract", ""))
    yield "keywords", _tex(item.get("keyword", ""))
    yield "annotation", _tex(item.get("note", ""))


def _bibtex_fields(item: Item) -> Fields:
    yield from _common_fields(item)
    year, *month = item["issued"]["date-parts"][0][:2] if "issued" in item else ("",)
    yield "year", str(year)
    yield "month", _MONTHS[int(month[0]) - 1] if month else ""
    yield "note", _tex("; ".join(_remarks(item)))


def _remarks(item: Item) -> Iterator[str]:
    """What a format has no field for."""
    if "translator" in item:
        yield "translated by " + ", ".join(map(name, item["translator"]))
    if "version" in item:
        yield f"version {item['version']}"
    if "locator" in item:
        yield f"passage {item['locator']}"
    origin = [item.get("original-title"), item.get("original-publisher"), item.get("original-publisher-place")]
    if said := ", ".join(filter(None, (*origin, iso(item.get("original-date"))))):
        yield f"originally published as {said}" if origin[0] else f"originally published in {said}"


def _tex(words: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in " ".join(words.split()))


def _as_is(words: str) -> str:
    """A title that keeps its capitals."""
    return f"{{{_tex(words)}}}" if words else ""


def _tex_names(names: Iterable[Name]) -> str:
    return " and ".join(f"{{{_tex(one['literal'])}}}" if "literal" in one else _tex(name(one)) for one in names)


def _url(item: Item) -> str:
    """Addresses are taken word for word: what would end one, or begin a comment, is written as a percentage elsewhere."""
    return item.get("URL", "").replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")


# --- RIS ------------------------------------------------------------------------------------------------------------


def _ris_fields(item: Item) -> Fields:
    """Tags as Zotero and EndNote read them: A2 is the editor (of a whole, ED: its A2 edits the series), A4 the translator,
    T2 the work that it is part of."""
    is_part = "container-title" in item
    yield "TY", "CHAP" if is_part else "BOOK"
    yield "ID", item["id"]
    singles = {
        "TI": item["title"],
        "T2": item.get("container-title"),
        "PB": item.get("publisher"),
        "PY": iso(item.get("issued"))[:4],
        "DA": iso(item.get("issued")).replace("-", "/"),
        "ET": item.get("version"),
        "SP": item.get("locator"),
        "LA": item.get("language"),
        "UR": item.get("URL"),
        "AB": item.get("abstract"),
    }
    repeated = {
        "AU": map(name, item.get("author", ())),
        "A2" if is_part else "ED": map(name, item.get("editor", ())),
        "A4": map(name, item.get("translator", ())),
        "KW": item.get("keyword", "").split(", "),
        "N1": ("; ".join(_remarks(item)), item.get("note", "")),
    }
    found = [*singles.items(), *((tag, one) for tag, values in repeated.items() for one in values)]
    yield from ((tag, " ".join(value.split())) for tag, value in found if value)
    yield "ER", ""


def name(of: Name) -> str:
    """«Haddad, Salma»; a name that is never turned round as it is."""
    return of["literal"] if "literal" in of else f"{of['family']}, {of['given']}"


def iso(day: Day | None) -> str:
    """A date of CSL as ``2026-11-22``, as far as it goes; empty for none."""
    year, *rest = day["date-parts"][0] if day else ("",)
    return "-".join((str(year).zfill(4) if year else "", *(f"{part:02}" for part in rest)))
