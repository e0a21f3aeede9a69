"""The kinds of file that a report can become, each prepared from the open file and then written.

What is prepared holds plain data, so that it can be written elsewhere; only an archive needs the
open file to the end. Nothing that
writes a kind of file is imported before one of that kind is asked for.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportedFigure, ShownNumber
from jimdesk.i18n import translate
from jimdesk.lean import without_numpy
from jimdesk.reports import flat
from jimdesk.reports.document import Document
from jimdesk.reports.flat import Flat
from jimdesk.reports.report import BlockedError, Options, Report
from jimdesk.reports.sheet import Book
from jimdesk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A report that is read from the file and only has to be written.

    Attributes:
        language: Language to write in, such as sv.
        write: Writes the file and returns the cells whose text was too long and was cut.
        options: What it is made with.
        shown: The numbers that it shows, for the log of exports.
        figures: The figures as it shows them, likewise; empty where they are not followed.
    """

    language: str
    write: Callable[[Path], tuple[str, ...]]
    options: Options
    shown: tuple[ShownNumber, ...]
    figures: tuple[ExportedFigure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A kind of file.

    Attributes:
        name: As on the command line and in the log of exports.
        suffix: Ending of the file's name, with its dot.
        label: Returns what it is called in the language in use.
        fits: Whether a report can become one.
        prepare: Reads a report of a year from the open file. Raises BlockedError when it may not
            be handed over, JimdeskError when it cannot become this kind of file.
    """

    name: str
    suffix: str
    label: Callable[[], str]
    fits: Callable[[Report], bool]
    prepare: Callable[[Store, Report, int, Options], Prepared]


def formats_of(report: Report) -> tuple[Format, ...]:
    """Return the kinds of file that a report can become."""
    return tuple(each for each in FORMATS if each.fits(report))


def word(template: Path | None = None) -> Format:
    """Return Word as the kind of file, in the agency's own template where there is one."""

    def prepare(store: Store, report: Report, year: int, options: Options) -> Prepared:
        document = document_of(store, report, year, options)
        mark = f"jimdesk:{report.name}:{year}"

        def write(path: Path) -> tuple[str, ...]:
            with without_numpy():
                from jimdesk.office import docx

            docx.write(document, path, template, mark)
            return ()

        return prepared(document, options, write)

    return Format(
        name="docx",
        suffix=".docx",
        label=lambda: translate("Formats", "Word document"),
        fits=lambda report: report.document is not None,
        prepare=prepare,
    )


def document_of(store: Store, report: Report, year: int, options: Options) -> Document:
    """Return a report for the page.

    Raises:
        BlockedError: it may not be handed over.
        JimdeskError: the report is a workbook only.
    """
    if report.document is None:
        text = translate(
            "Formats", "{report} is a workbook and cannot be made for the page. Choose Excel."
        )
        raise JimdeskError(text.format(report=report.title()))
    return report.document(store, year, options)


def for_paper(store: Store, report: Report, year: int, options: Options) -> Document | Book:
    """Return a report as it is printed: its document, or its workbook where that is all there is.

    Raises:
        BlockedError: it may not be handed over.
    """
    made = report.document or report.book
    assert made is not None  # a report makes something
    return made(store, year, options)


def prepared(
    made: Document | Book, options: Options, write: Callable[[Path], tuple[str, ...]]
) -> Prepared:
    """Return a report that only has to be written."""
    return Prepared(
        language=made.language[:2],
        write=write,
        options=options,
        shown=made.shown,
        figures=made.figures if isinstance(made, Book) else (),
    )


def _workbook(store: Store, report: Report, year: int, options: Options) -> Prepared:
    if report.book is None:
        text = translate("Formats", "{report} has no workbook. Choose Word or PDF.")
        raise JimdeskError(text.format(report=report.title()))
    book = report.book(store, year, options)

    def write(path: Path) -> tuple[str, ...]:
        with without_numpy():
            from jimdesk.office import xlsx  # openpyxl is loaded when it is first needed

        return xlsx.write(book, path)

    return prepared(book, options, write)


def _figures(
    name: str, suffix: str, label: Callable[[], str], write: Callable[[Flat, Path], None]
) -> Format:
    """Return a kind of file that holds all figures, for other programs to read."""

    def prepare(store: Store, _: Report, year: int, options: Options) -> Prepared:
        made = flat.build(store, year, options)

        def written(path: Path) -> tuple[str, ...]:
            write(made, path)
            return ()

        language = made.language[:2]
        return Prepared(language=language, write=written, options=options, shown=made.shown)

    return Format(name=name, suffix=suffix, label=label, fits=_holds_figures, prepare=prepare)


def _holds_figures(report: Report) -> bool:
    """Return whether a report is about all figures, which is what other programs get."""
    return report.name == "annual"


def _csv(made: Flat, path: Path) -> None:
    from jimdesk.office.delimited import write_csv

    write_csv(made, path)


def _csv_point(made: Flat, path: Path) -> None:
    from jimdesk.office.delimited import ENGLISH, write_csv

    write_csv(made, path, ENGLISH)


def _stratsys(made: Flat, path: Path) -> None:
    from jimdesk.office.delimited import write_stratsys

    write_stratsys(made, path)


def _jsonstat(made: Flat, path: Path) -> None:
    from jimdesk.office.jsonstat import write_jsonstat

    write_jsonstat(made, path)


def _archive(store: Store, _: Report, year: int, options: Options) -> Prepared:
    if options.stage.leaves:
        text = translate(
            "Formats",
            "An archive holds everything, small counts too, and stays in the agency. Make it as a "
            "draft.",
        )
        raise BlockedError(text, ())
    internal = replace(options, unprotected=True)

    def write(path: Path) -> tuple[str, ...]:
        with without_numpy():
            from jimdesk.office import archive

        return archive.write(store, year, internal, path)

    language = store.agency.report_language
    return Prepared(language=language, write=write, options=internal, shown=())


XLSX = Format(
    name="xlsx",
    suffix=".xlsx",
    label=lambda: translate("Formats", "Excel workbook"),
    fits=lambda report: report.book is not None,
    prepare=_workbook,
)

ZIP = Format(
    name="zip",
    suffix=".zip",
    label=lambda: translate("Formats", "Archive, internal"),
    fits=_holds_figures,
    prepare=_archive,
)

FORMATS: tuple[Format, ...] = (
    XLSX,
    word(),
    _figures("csv", ".csv", lambda: translate("Formats", "CSV, semicolon and decimal comma"), _csv),
    _figures(
        "csv-point",
        ".csv",
        lambda: translate("Formats", "CSV, comma and decimal point"),
        _csv_point,
    ),
    _figures("stratsys", ".txt", lambda: translate("Formats", "File for Stratsys"), _stratsys),
    _figures("jsonstat", ".json", lambda: translate("Formats", "JSON-stat"), _jsonstat),
    ZIP,
)
"""Every kind of file that needs no window; PDF, which does, is in ui."""
