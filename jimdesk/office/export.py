"""Exports: a report becomes a file, and the file is logged."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import copyfile

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportEntry
from jimdesk.fs import sha256
from jimdesk.i18n import speaking, translate
from jimdesk.office.formats import XLSX, Format, Prepared
from jimdesk.office.written import write_checked
from jimdesk.reports.report import BlockedError, Options, Report, Stage
from jimdesk.store.store import Store


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of an export.

    Attributes:
        path: The file.
        cut: Cells whose text was too long for a workbook, such as 'Mål'!C7.
        not_logged: Why the export is not in the log, empty when it is.
    """

    path: Path
    cut: tuple[str, ...] = ()
    not_logged: str = ""


@contextmanager
def _no_search_for_garbage() -> Iterator[None]:
    """Let Python not look for garbage for a while.

    A report is hundreds of thousands of objects, none of them garbage before it is written; to
    look through them over and over again takes a third of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def export(
    store: Store, report: Report, year: int, options: Options, path: Path, kind: Format = XLSX
) -> Exported:
    """Write a report of a year and log it in the file, with the numbers it shows.

    A draft that cannot be logged is made all the same; a final is not. What an internal,
    unprotected file shows is not logged: it does not leave the agency, so it counts as unknown.

    Args:
        store: The open file.
        report: What to write.
        year: Report year, or planning year where the report needs that.
        options: Stage, time and version.
        path: File to make or replace; its folder exists.
        kind: Kind of file.

    Raises:
        BlockedError: the final is unprotected, holds what an earlier one gave away, or could not
            be logged.
        JimdeskError: the report cannot be made as that kind of file, the file cannot be written,
            or the disk is full. In every case an earlier file with the same name is as it was.
    """
    return keep(store, report, year, prepare(store, report, year, options, kind), path, kind)


@_no_search_for_garbage()
def prepare(store: Store, report: Report, year: int, options: Options, kind: Format) -> Prepared:
    """Return a report that is read from the file, so that it can be written anywhere.

    Raises:
        BlockedError: it may not be handed over, or a hand-over could not be logged.
        JimdeskError: the report cannot be made as that kind of file.
    """
    if options.stage.leaves and store.read_only:
        text = translate(
            "Export",
            "The final was not made: the file is open read-only, so it could not be logged. Open "
            "the file itself, or make a draft.",
        )
        raise BlockedError(text, ())
    return kind.prepare(store, report, year, options)


@_no_search_for_garbage()
def keep(
    store: Store, report: Report, year: int, made: Prepared, path: Path, kind: Format = XLSX
) -> Exported:
    """Write what is prepared and log it; see `export`."""

    def entry() -> ExportEntry:
        return _entry(store, report, year, made, path, kind)

    if made.options.stage is Stage.DRAFT:
        cut = _write(made, path)
        try:
            store.log_export(entry, made.shown, made.figures)
        except JimdeskError as error:
            return Exported(path, cut, str(error))
        return Exported(path, cut)
    cuts: list[str] = []

    def make() -> ExportEntry:
        cuts.extend(_write(made, path))
        return entry()

    store.log_export(make, made.shown, made.figures)
    return Exported(path, tuple(cuts))


@_no_search_for_garbage()
def written_beside(made: Prepared, path: Path) -> Prepared:
    """Write what is prepared under a name of its own; return what then only has to be moved.

    It touches no open file and says nothing, so it can run beside the window.

    Raises:
        JimdeskError: it cannot be written there.
    """
    cut = _write(made, path)

    def move(target: Path) -> tuple[str, ...]:
        write_checked(target, lambda temporary: _copy(path, temporary))
        return cut

    return replace(made, write=move)


def _copy(path: Path, target: Path) -> None:
    copyfile(path, target)


def _write(made: Prepared, path: Path) -> tuple[str, ...]:
    with speaking(made.language):
        return made.write(path)


def _entry(
    store: Store, report: Report, year: int, made: Prepared, path: Path, kind: Format
) -> ExportEntry:
    options = made.options
    return ExportEntry(
        at=options.at.isoformat(timespec="seconds"),
        report=report.name,
        year=year,
        filter=translate("Export", "Internal, unprotected") if options.unprotected else "",
        stage=options.stage,
        file_name=path.name,
        sha256=sha256(path),
        threshold=store.agency.suppression_threshold,
        version=options.version,
        edition=options.edition,
        format=kind.name,
        case_number=options.case_number,
        contact=options.contact,
        reason=options.reason,
    )
