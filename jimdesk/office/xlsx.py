"""Plain sheets become an Excel workbook, checked by our own linter before it gets its name."""

from pathlib import Path

from openpyxl.workbook import Workbook

from jimdesk.office import package
from jimdesk.office.lint import lint
from jimdesk.office.strings import Strings
from jimdesk.office.styles import Styles
from jimdesk.office.text import one_line
from jimdesk.office.worksheet import write_sheet
from jimdesk.office.written import refuse_faulty, write_checked
from jimdesk.reports.sheet import Book
from jimdesk.stopping import part, shares, so_far

_SAVED = 0.4
"""How much of the work is done when the workbook is saved; then it is checked."""


def write(book: Book, path: Path) -> tuple[str, ...]:
    """Write a book as an Excel workbook; the old file stays until the new one has been checked.

    Args:
        book: What to write.
        path: File to make or replace; its folder exists.

    Returns:
        The cells whose text was longer than a workbook can hold and was cut, such as 'Mål'!C7.

    Raises:
        HeldError: another program holds the file.
        JimdeskError: the disk is full, the folder is gone, or the workbook failed our own check.
            In every case the old file is as it was.
    """
    cut: list[str] = []

    def save(temporary: Path) -> None:
        with part(0, _SAVED):
            cut.extend(_save(book, temporary))

    def check(temporary: Path) -> None:
        with part(_SAVED, 1):
            refuse_faulty([f"{each.rule} {each.sheet}: {each.text}" for each in lint(temporary)])

    write_checked(path, save, check)
    return tuple(cut)


def _save(book: Book, path: Path) -> list[str]:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    _describe(workbook, book)
    styles, strings = Styles(workbook), Strings()
    names: set[str] = set()
    status = one_line(" · ".join(filter(None, (book.author, book.status, book.watermark))))
    bodies: list[package.Body] = []
    for sheet, done in zip(
        book.sheets, shares([len(each.rows) for each in book.sheets]), strict=True
    ):
        bodies.append(write_sheet(workbook, sheet, styles, strings, names=names, status=status))
        so_far(done)
    alt_texts = [[one_line(spec.alt_text) for spec in s.charts] for s in book.sheets if s.charts]
    package.save(workbook, path, bodies=bodies, strings=strings, alt_texts=alt_texts)
    return [cell for each in bodies for cell in each.cut]


def _describe(workbook: Workbook, book: Book) -> None:
    properties = workbook.properties
    properties.title = one_line(book.title)
    properties.subject = one_line(book.subject)
    properties.creator = properties.lastModifiedBy = one_line(book.author)
    properties.language = book.language
    properties.contentStatus = one_line(book.status)
    # The file knows seconds and no zone.
    properties.created = properties.modified = book.created.replace(microsecond=0, tzinfo=None)
