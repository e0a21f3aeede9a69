"""Plain sheets become an Excel workbook, checked by our own linter before it gets its name."""

import errno
from pathlib import Path

from openpyxl.workbook import Workbook

from jimdesk.domain.errors import JimdeskError, RefusedError
from jimdesk.fs import atomic_write, free_name
from jimdesk.i18n import translate
from jimdesk.office import package
from jimdesk.office.lint import lint
from jimdesk.office.styles import Styles
from jimdesk.office.text import one_line
from jimdesk.office.worksheet import write_sheet
from jimdesk.reports.sheet import Book


class HeldError(RefusedError):
    """The target cannot be replaced now, most likely because it is open in Excel.

    Attributes:
        free: A name beside it that is free.
    """

    def __init__(self, text: str, free: Path) -> None:
        super().__init__(text)
        self.free = free


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
    try:
        atomic_write(path, lambda temporary: cut.extend(_save(book, temporary)), check=_check)
    except OSError as error:
        raise _explained(error, path) from error
    return tuple(cut)


def _save(book: Book, path: Path) -> list[str]:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    _describe(workbook, book)
    styles = Styles(workbook)
    names: set[str] = set()
    status = one_line(" · ".join(filter(None, (book.author, book.status, book.watermark))))
    written = [
        write_sheet(workbook, sheet, styles, names=names, status=status) for sheet in book.sheets
    ]
    package.save(
        workbook,
        path,
        alt_texts=[[one_line(spec.alt_text) for spec in s.charts] for s in book.sheets if s.charts],
        results={number: each.results for number, each in enumerate(written, start=1)},
    )
    return [cell for each in written for cell in each.cut]


def _describe(workbook: Workbook, book: Book) -> None:
    properties = workbook.properties
    properties.title = one_line(book.title)
    properties.subject = one_line(book.subject)
    properties.creator = properties.lastModifiedBy = one_line(book.author)
    properties.language = book.language
    properties.contentStatus = one_line(book.status)
    # The file knows seconds and no zone.
    properties.created = properties.modified = book.created.replace(microsecond=0, tzinfo=None)


def _check(path: Path) -> None:
    violations = lint(path)
    if violations:
        text = translate(
            "Workbook",
            "The workbook did not pass the program's own check and was not saved: {rules}. An "
            "earlier file with the same name is unchanged. This is a fault in the program; please "
            "report it.",
        )
        listed = "; ".join(f"{each.rule} {each.sheet}: {each.text}" for each in violations[:5])
        raise JimdeskError(text.format(rules=listed))


def _explained(error: OSError, path: Path) -> JimdeskError:
    if isinstance(error, PermissionError) and path.exists():
        free = free_name(path)
        text = translate(
            "Workbook",
            "{name} is open in another program, such as Excel. The file is unchanged. Close it and "
            "try again, or save as {free}.",
        )
        return HeldError(text.format(name=path.name, free=free.name), free)
    if isinstance(error, PermissionError):
        text = translate(
            "Workbook", "You may not write in {folder}. Nothing was saved. Choose another folder."
        )
    elif error.errno in (errno.ENOSPC, errno.EDQUOT):
        text = translate(
            "Workbook",
            "There is no room left in {folder}. An earlier file with the same name is unchanged. "
            "Free some space and try again, or choose another folder.",
        )
    elif isinstance(error, FileNotFoundError | NotADirectoryError):
        text = translate(
            "Workbook",
            "The folder {folder} cannot be reached. Nothing was saved. Check the connection and "
            "try again, or choose another folder.",
        )
    else:
        text = translate(
            "Workbook",
            "The workbook could not be saved in {folder}: {reason}. An earlier file with the same "
            "name is unchanged. Try again, or choose another folder.",
        )
    return JimdeskError(text.format(folder=path.parent, reason=error.strerror or error))
