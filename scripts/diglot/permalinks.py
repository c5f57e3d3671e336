"""The edition's ledger of addresses: read, held against what stands, and written with what is new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from diglot.cite.ledger import FILE, Recording, dump, parse
from diglot.cite.reconciling import reconcile
from diglot.issues import Issue
from diglot.model import Where
from diglot.pages.library import Library, Went
from diglot.pages.published import standing, went
from diglot.project import Project, write


def settle(
    edition: Project, library: Library, folders: Iterable[str], recording: Recording
) -> tuple[Mapping[str, tuple[Went, ...]], list[Issue]]:
    """What went, folder by folder, and what is wrong with the ledger (D801 to D807), which is then left as it is.

    Args:
        edition: Where ``permalinks.txt`` stands.
        library: What may be published.
        folders: Of its pages.
        recording: What is done with addresses that are new.
    """
    path = edition.root / FILE
    before = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    ledger, issues = parse(before)
    now = standing(library, folders)
    found = reconcile(ledger, now, edition.edition.date)
    issues += found.issues
    after = dump(found.permalinks)
    if not issues and recording == "write":
        write(path, after.encode())
    elif not issues and recording == "check" and after != before:
        new = sum(1 for each in found.permalinks if each.address not in ledger)
        text = f"{new} addresses are missing." if new else "it isn't as a build writes it."
        issues.append(Issue("D807", Where(FILE), text, f"run «diglot build», and keep {FILE} with the sources."))
    return went(found, now, ledger), issues
