"""Proposals that an editor confirms, written into the files where an editor would write them: all of them, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from diglot import project, sources, yamlfile
from diglot.issues import Issue, did_you_mean
from diglot.model import Authority, Document, Entity, Kind, Where
from diglot.project import Project
from diglot.sources.ids import RESERVED_ENTITIES, check
from diglot.suggest import Proposal, corrections, entity

WHERE = Where("authority")
FILES = {kind: name for name, kind in sources.AUTHORITY_FILES.items()}

Change = Callable[[str, str], tuple[str, list[Issue]]]
"""A text and its name → the text changed, or why it can't be."""


def confirm(
    edition: Project,
    authority: Authority,
    documents: Sequence[Document],
    *,
    proposals: Sequence[Proposal],
    wanted: Sequence[str],
    kind: Kind | None = None,
) -> tuple[list[str], list[Issue]]:
    """Write proposals into the authority files, likely misprints into ``corrections.yml``.

    Args:
        wanted: identifiers of proposals; ``ID=NEW`` gives the entity another identifier.
        kind: of the new entities, instead of what the proposals say.

    Returns:
        The files that were written, and what is wrong (D440, D441, D301, D302 …); in that case nothing is written.
    """
    desk = _Desk(edition, dict(authority), {document.id: document.original for document in documents})
    known = {proposal.id: proposal for proposal in proposals}
    for each in dict.fromkeys(wanted):
        identifier, _, new = each.partition("=")
        if identifier not in known:
            hint = did_you_mean(identifier, known) or "«diglot suggest» lists them with their identifiers."
            desk.issues.append(Issue("D440", WHERE, f"there is no proposal «{identifier}».", hint))
        elif known[identifier].correct:
            desk.correct(known[identifier])
        else:
            desk.add(known[identifier], new or identifier, kind)
    return desk.write(), desk.issues


@dataclass
class _Desk:
    """Files as they shall be, and what is wrong."""

    edition: Project
    authority: dict[str, Entity]
    originals: dict[str, str]
    """Document → language of its original."""
    texts: dict[Path, str] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)

    def add(self, proposal: Proposal, identifier: str, kind: Kind | None) -> None:
        """A new entity, or another form of a known one."""
        faults = list(self._faults_of_form(proposal) if proposal.ref else self._faults(proposal, identifier, kind))
        self.issues += faults
        if not faults:
            made = entity(proposal, self.authority, identifier, kind)
            self.authority[made.id] = made
            path = self.edition.authority / FILES[made.kind]
            self._change(path, lambda text, name: sources.put_entity(text, name, made))

    def _faults_of_form(self, proposal: Proposal) -> Iterator[Issue]:
        """D442: an edition writes into no other edition's files."""
        known = self.authority[proposal.ref]
        if self.edition.is_borrowed(known.where):
            text = f"«{known.id}» is borrowed: its entry is another edition's."
            forms = ", ".join(f"{lang}: {form}" for lang, form in proposal.name.items())
            yield Issue("D442", WHERE, text, f"add the form under «aliases» at {known.where} ({forms}).")

    def _faults(self, proposal: Proposal, identifier: str, kind: Kind | None) -> Iterator[Issue]:
        """What keeps a new entity from being written as it is."""
        yield from check(identifier, WHERE, RESERVED_ENTITIES, "D301")
        if identifier in self.authority:
            text = f"there is an entity «{identifier}» already."
            yield Issue("D302", WHERE, text, f"give this one another identifier: {proposal.id}=NEW.")
        if not proposal.kind and not kind:
            text = f"nothing shows of what kind «{proposal.id}» is."
            yield Issue("D441", WHERE, text, "add --kind person, place, organisation, event or work.")

    def correct(self, proposal: Proposal) -> None:
        """A row in its document's corrections for each place of a likely misprint."""
        for document, row in corrections(proposal, self.originals):
            path = self.edition.sources / document / "corrections.yml"
            self._change(path, lambda text, name, row=row: sources.put_row(text, name, row))  # type: ignore[misc]

    def _change(self, path: Path, change: Change) -> None:
        name = self.edition.name(path)
        if path not in self.texts:
            self.texts[path] = self._read(path, name)
        self.texts[path], issues = change(self.texts[path], name)
        self.issues += issues

    def _read(self, path: Path, name: str) -> str:
        """A file's text; one that leads out of the edition or can't be read is an issue, and empty."""
        if path.is_symlink() and not self.edition.holds(path):
            hint = "put the file itself here."
            self.issues.append(Issue("D205", Where(name), "the link leads out of the edition, or nowhere.", hint))
            return ""
        if not path.is_file():
            return ""
        faults = [issue for issue in yamlfile.load(path, name).faults if issue.code == "D101"]
        self.issues += faults
        return "" if faults else path.read_bytes().decode("utf-8-sig")

    def write(self) -> list[str]:
        """The names of the files that changed; none is touched where something is wrong."""
        if self.issues:
            return []
        changed = [path for path, text in self.texts.items() if project.write(path, text.encode())]
        return [self.edition.name(path) for path in changed]
