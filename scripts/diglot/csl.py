"""The bibliographic record of a work, in the terms of the Citation Style Language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name in a bibliographic record, as CSL has it."""

    family: str = ""
    given: str = ""
    literal: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A work's bibliographic record; the fields are those of CSL 1.0.2."""

    type: str = "book"
    title: str = ""
    author: tuple[Person, ...] = ()
    editor: tuple[Person, ...] = ()
    translator: tuple[Person, ...] = ()
    container_title: str = ""
    publisher: str = ""
    publisher_place: str = ""
    issued: str = ""
    edition: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""
    isbn: str = ""
    doi: str = ""
    url: str = ""
    language: str = ""
