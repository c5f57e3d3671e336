"""Identifiers of documents and entities: they are parts of addresses and of file names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from diglot.issues import Issue
from diglot.model import Where

MAX_LENGTH = 80

RESERVED_DOCUMENTS = frozenset(("authority",))
"""The authority lists' place in tei/."""

RESERVED_ENTITIES = frozenset(("none",))
"""``ref: none`` says that words are no name."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def check(identifier: str, where: Where, reserved: Collection[str], code: str = "D201") -> Iterator[Issue]:
    """The issue ``code`` where an identifier is not of small Latin letters, digits and single hyphens, or reserved."""
    if identifier in reserved:
        yield Issue(code, where, f"«{identifier}» means something else here.", "choose another identifier.")
    elif not _ID.fullmatch(identifier) or len(identifier) > MAX_LENGTH:
        yield Issue(code, where, f"«{identifier}» can't be an identifier.", _hint(identifier))


def _hint(identifier: str) -> str:
    proposed = re.sub(r"[^a-z0-9]+", "-", identifier.lower()).strip("-")[:MAX_LENGTH].strip("-")
    rule = "use the letters a–z, digits, and hyphens between them"
    return f"{rule}, for instance «{proposed}»." if proposed else f"{rule}."
