"""Exports: a report becomes a file, and the file is logged."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportEntry
from jimdesk.fs import sha256
from jimdesk.i18n import translate
from jimdesk.lean import without_numpy
from jimdesk.reports.report import BlockedError, Options, Report, Stage, speaking
from jimdesk.reports.sheet import Book
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

    A workbook is hundreds of thousands of objects, none of them garbage before it is written; to
    look through them over and over again takes a third of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_no_search_for_garbage()
def export(store: Store, report: Report, year: int, options: Options, path: Path) -> Exported:
    """Write a report of a year as a workbook and log it in the file, with the numbers it shows.

    A draft that cannot be logged is made all the same; a final is not. What an internal,
    unprotected workbook shows is not logged: it does not leave the agency, so it counts as unknown.

    Args:
        store: The open file.
        report: What to write.
        year: Report year.
        options: Stage, time and version.
        path: File to make or replace; its folder exists.

    Raises:
        BlockedError: the final is unprotected, holds what an earlier one gave away, or could not
            be logged.
        JimdeskError: the file cannot be written, or the disk is full. In every case
            an earlier file with the same name is as it was.
    """
    if options.stage.leaves and store.read_only:
        text = translate(
            "Export",
            "The final was not made: the file is open read-only, so it could not be logged. Open "
            "the file itself, or make a draft.",
        )
        raise BlockedError(text, ())
    assert report.book is not None, "a report without a workbook"
    book = report.book(store, year, options)
    if options.stage is Stage.DRAFT:
        cut = _write(book, path)
        try:
            store.log_export(
                lambda: _entry(store, report, year, options, path), book.shown, book.figures
            )
        except JimdeskError as error:
            return Exported(path, cut, str(error))
        return Exported(path, cut)
    cuts: list[str] = []

    def make() -> ExportEntry:
        cuts.extend(_write(book, path))
        return _entry(store, report, year, options, path)

    store.log_export(make, book.shown, book.figures)
    return Exported(path, tuple(cuts))


def _write(book: Book, path: Path) -> tuple[str, ...]:
    with without_numpy():
        from jimdesk.office import xlsx  # openpyxl is loaded when it is first needed

    with speaking(book.language):
        return xlsx.write(book, path)


def _entry(store: Store, report: Report, year: int, options: Options, path: Path) -> ExportEntry:
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
        format=path.suffix.lstrip(".").lower(),
        case_number=options.case_number,
        contact=options.contact,
        reason=options.reason,
    )
