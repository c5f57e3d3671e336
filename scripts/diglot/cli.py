"""The command ``diglot``: arguments, progress, printing and exit codes. The only place that prints.

Exit codes: 0 all is well (there may be warnings), 1 there is an error in the edition, 2 the command was not understood,
70 a fault of Diglot's own.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from diglot import __version__, citing, report
from diglot.building import build
from diglot.issues import Issue
from diglot.model import KINDS
from diglot.progress import Progress, quietly
from diglot.project import Project, load

Stage = Callable[[Project, Progress], list[Issue]]
Command = Callable[[str, object, str], argparse.ArgumentParser]
"""Makes a command of a name, what it runs, and what it says of itself."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"diglot: {error}", file=sys.stderr)
        return 1
    except Exception:  # noqa: BLE001  whatever gets here is our own bug, and is shown as one
        traceback.print_exc()
        print(
            "This is a fault of Diglot's own, not of your edition. Please report it with the lines above.",
            file=sys.stderr,
        )
        return 70


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="diglot", description="Bilingual digital editions out of plain text.")
    parser.add_argument("--version", action="version", version=f"diglot {__version__}")
    parser.add_argument("-C", dest="directory", metavar="DIR", type=Path, default=Path(), help="the edition's folder")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, run: object, text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.set_defaults(run=run)
        return sub

    _of_sources(command)
    busy = (*_of_mentions(command), _of_publishing(command))
    for sub in busy:
        sub.add_argument("--jobs", type=_jobs, default=os.cpu_count() or 1, help="processes at a time")
    return parser


def _of_sources(command: Command) -> None:
    """The commands that write sources."""
    new = command("new", _new, "an empty edition that builds")
    new.add_argument("target", metavar="DIR", type=Path)
    add = command("add", _add, "a raw text becomes sources/ID: segmented, ids minted, a translation to fill in")
    add.add_argument("file", metavar="FILE", type=Path)
    add.add_argument("--id", required=True, help="the document's identifier, for ever: a–z, 0–9 and hyphens")
    add.add_argument("--lang", required=True, help="the language of the text, e.g. ar")
    withhold = command("withhold", _withhold, "an original is taken out of the repository; its cut stays")
    withhold.add_argument("document", metavar="ID")
    withhold.add_argument("file", metavar="FILE", type=Path, help="the file that its text was made from")
    restore = command("restore", _restore, "withheld originals are put back from a folder that has them")
    restore.add_argument("folder", metavar="DIR", type=Path)


def _of_mentions(command: Command) -> Iterator[argparse.ArgumentParser]:
    """The commands that read sources; gives those that take several processes."""
    check = command("check", _check, "every issue, sorted; exit 1 where there is an error")
    check.add_argument("--format", choices=report.FORMATS, default="text")
    mentions = command("mentions", _mentions, "what was recognised, a row each")
    mentions.add_argument("--format", choices=("text", "jsonl"), default="text")
    mentions.add_argument("--notes", action="store_true", help="also what stands in notes, with «note» in its row")
    suggest = command("suggest", _suggest, "names in no authority file, other forms of known ones, likely misprints")
    suggest.add_argument("--format", choices=report.PROPOSAL_FORMATS, default="text")
    suggest.add_argument(
        "--confirm", metavar="ID", nargs="+", help="write these proposals; ID=NEW for another identifier"
    )
    suggest.add_argument("--kind", choices=KINDS, help="of what is confirmed, if not as proposed")
    yield from (check, mentions, suggest)


def _of_publishing(command: Command) -> argparse.ArgumentParser:
    """The commands that publish; gives the one that takes several processes."""
    command("tei", _tei, "sources → tei/")
    command("pages", _pages, "tei/ → build/pages/")
    command("site", _site, "build/pages/ → build/site/")
    build = command("build", _build, "everything")
    cite = command("cite", _cite, "a citation of a text or a passage, as it stands in tei/")
    cite.add_argument("address", metavar="ADDRESS", help="exile, exile#1.2-1.5, /texts/exile/#en.1.2, or the whole URL")
    cite.add_argument("--style", choices=citing.STYLE_NAMES, default="chicago")
    cite.add_argument("--format", choices=citing.FORMAT_NAMES, default="text")
    cite.add_argument("--lang", default="", help="of titles and names, if not the style's own")
    serve = command("serve", _serve, "live preview, rebuilt on every save")
    serve.add_argument("--port", type=_port, default=8000)
    return build


def _port(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"«{text}» is no port; give a number from 1 to 65535")
    return int(text)


def _jobs(text: str) -> int:
    if not text.isdigit() or not int(text):
        raise argparse.ArgumentTypeError(f"«{text}» is no number of processes; give 1 or more")
    return int(text)


# --- commands ------------------------------------------------------------------------------------------------------


def _new(options: argparse.Namespace) -> int:
    from diglot import starter

    written, issues = starter.create(options.directory / options.target)
    for path in written:
        print(f"wrote {path}")
    if written:
        print(f"Next: diglot -C {options.target} add FILE --id ID --lang ar")
    return _finish(issues)


def _add(options: argparse.Namespace) -> int:
    from diglot import findings, sources

    edition, issues = load(options.directory)
    if not issues:
        addition, issues = sources.add(edition, options.file, options.id, options.lang)
        if addition:
            print(*findings.addition(addition), sep="\n")
    return _finish(issues)


def _withhold(options: argparse.Namespace) -> int:
    from diglot import findings, sources

    edition, issues = load(options.directory)
    if not _broken(issues):
        withholding, found = sources.withhold(edition, options.document, options.file)
        issues += found
        if withholding:
            print(*findings.withholding(withholding), sep="\n")
    return _finish(issues)


def _restore(options: argparse.Namespace) -> int:
    from diglot import findings, sources

    edition, issues = load(options.directory)
    if not _broken(issues):
        found, faults = sources.restore(edition, options.folder)
        issues += faults
        for line in findings.restorations(found, len(faults)):
            print(line)
    return _finish(issues)


def _check(options: argparse.Namespace) -> int:
    from diglot import pipeline

    edition, issues = load(options.directory)
    if not _broken(issues):
        with _progress() as progress:
            issues += pipeline.read_sources(edition, options.jobs, progress).issues
    return _finish(issues, options.format)


def _mentions(options: argparse.Namespace) -> int:
    from diglot import findings, pipeline

    edition, issues = load(options.directory)
    if _broken(issues):
        return _finish(issues)
    reading = pipeline.read_sources(edition, options.jobs)
    for row in findings.mentions(reading.documents, notes=options.notes):
        print(json.dumps(row, ensure_ascii=False) if options.format == "jsonl" else "\t".join(map(str, row.values())))
    return 0


def _suggest(options: argparse.Namespace) -> int:
    from diglot import findings, pipeline

    edition, issues = load(options.directory)
    if _broken(issues):
        return _finish(issues)
    with _progress() as progress:
        reading = pipeline.read_sources(edition, options.jobs, progress)
    if options.confirm:
        written, issues = pipeline.confirm(edition, reading, options.confirm, options.kind)
        for path in written:
            print(f"wrote {path}")
        return _finish(issues)
    for line in findings.proposals(pipeline.propose(edition, reading), reading.authority, options.format):
        print(line)
    return 0


def _cite(options: argparse.Namespace) -> int:
    from diglot import documents

    edition, issues = load(options.directory)
    if not _broken(issues):
        library, _ = documents.from_tei(edition)
        text, issues = citing.citation(
            library.edition,
            library.documents,
            options.address,
            style=options.style,
            form=options.format,
            language=options.lang,
        )
        if text:
            print(text)
    return _finish(issues)


def _tei(options: argparse.Namespace) -> int:
    return _run(options, _sources_to_tei)


def _sources_to_tei(edition: Project, progress: Progress) -> list[Issue]:
    from diglot import pipeline

    reading = pipeline.read_sources(edition, progress=progress)
    return [*reading.issues, *pipeline.write_tei(edition, reading)]


def _pages(options: argparse.Namespace) -> int:
    from diglot import pipeline

    return _run(options, lambda edition, _: pipeline.write_pages(edition))


def _site(options: argparse.Namespace) -> int:
    from diglot import pipeline

    return _run(options, pipeline.write_site)


def _build(options: argparse.Namespace) -> int:
    def built(edition: Project, progress: Progress) -> list[Issue]:
        issues = build(edition, options.jobs, progress, "check" if os.environ.get("CI") else "write")
        print(f"open {edition.site / 'index.html'}", file=sys.stderr)
        return issues

    return _run(options, built)


def _serve(options: argparse.Namespace) -> int:
    from diglot import preview

    _, issues = load(options.directory)
    if _broken(issues):
        return _finish(issues)
    server = preview.prepare(options.directory, options.port, _show)
    print(f"{server.url} (Ctrl-C ends it)", flush=True)
    preview.serve(server)
    return 0


def _run(options: argparse.Namespace, stage: Stage) -> int:
    """Load the edition, run a stage on it with progress shown, and print what it found."""
    edition, issues = load(options.directory)
    if not _broken(issues):
        with _progress() as progress:
            issues += stage(edition, progress)
    return _finish(issues)


def _broken(issues: Iterable[Issue]) -> bool:
    """Whether edition.yml is missing, so that there is nothing to work on."""
    return any(issue.code == "D001" for issue in issues)


def _finish(issues: Iterable[Issue], style: str = "text") -> int:
    issues = list(issues)
    _show(issues, style)
    return 1 if any(issue.severity == "error" for issue in issues) else 0


def _show(issues: Iterable[Issue], style: str = "text") -> None:
    for line in report.lines(issues, style):
        print(line, flush=True)


@contextmanager
def _progress() -> Iterator[Progress]:
    """Shows what is being done on a terminal; quiet in a pipe."""
    if not sys.stderr.isatty():
        yield quietly
        return
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

    with Bar(console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, TaskID] = {}

        def progress(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done, total=total)

        yield progress


if __name__ == "__main__":
    sys.exit(main())
