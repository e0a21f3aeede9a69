"""The check that every workbook passes before it gets its name: readable, traceable and safe.

Rules are about what we make (heads, styles, structure), never about what people wrote: no text of
a user can stop an export.

Source: quality requirements X-1 to X-20 and S-1, built on the UK Government Analysis Function's
checklist for spreadsheets and on the rules of Microsoft's Accessibility Checker.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

from openpyxl.workbook import Workbook

from jimdesk.office.lint_grid import Value
from jimdesk.office.lint_package import chart_areas, package_faults
from jimdesk.office.lint_reading import Opened
from jimdesk.office.lint_sheet import sheet_faults
from jimdesk.office.lint_table import Areas, Fault, Rows, boundaries, table_faults
from jimdesk.office.text import ENTRY_NAME, FORMULA_NAME, KEYS_NAME
from jimdesk.stopping import Reader, shares, so_far

_NOTE = re.compile(r"\[(?:not|note) \d+\]")


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule.

    Attributes:
        rule: Id in the quality requirements, such as X-4.
        sheet: The tab, or "" for the whole file.
        text: What is wrong, for the person who mends the program.
    """

    rule: str
    sheet: str
    text: str


def lint(path: Path) -> tuple[Violation, ...]:
    """Return every rule that a workbook breaks; empty when it is fit to hand over.

    Raises:
        OSError: the file cannot be read.
        zipfile.BadZipFile: the file is not a workbook.
    """
    with Reader(path) as file, ZipFile(file) as archive:
        opened = Opened(archive)
        drawn = chart_areas(opened.frame)
        faults = [*package_faults(opened.frame), *_book_faults(opened.book)]
        found = [Violation(rule, "", text) for rule, text in faults]
        formulas, entries, keys = (
            _named_areas(opened.book, each) for each in (FORMULA_NAME, ENTRY_NAME, KEYS_NAME)
        )
        marks = _Marks(frozenset(opened.book.sheetnames))
        sheets = opened.book.worksheets
        sizes = shares([opened.size(sheet.title) for sheet in sheets])
        for sheet, done in zip(sheets, sizes, strict=True):
            title = sheet.title
            grid = opened.grid(title)
            marks.look(title, grid.rows)
            areas = [each.get(title, []) for each in (drawn, formulas, entries)]
            own = sheet_faults(sheet, grid, keys=keys.get(title, []))
            for rule, text in (*own, *table_faults(sheet, grid.rows, *areas)):
                found.append(Violation(rule, title, text))
            so_far(done)
    return (*found, *(Violation(rule, "", text) for rule, text in marks.faults()))


def _named_areas(book: Workbook, prefix: str) -> Areas:
    """Return the areas that bear our name for what may stand in them."""
    areas: Areas = {}
    for name, defined in book.defined_names.items():
        if name.startswith(prefix):
            for sheet, area in defined.destinations:
                areas.setdefault(sheet, []).append(boundaries(area))
    return areas


def _book_faults(book: Workbook) -> Iterator[Fault]:
    for what in ("title", "language", "creator"):
        if getattr(book.properties, what) in (None, "", "openpyxl"):
            yield "X-15", f"the document has no {what}"
    if book.active is not book.worksheets[0]:
        yield "X-17", "the first sheet is not the active one"
    yield from _link_faults(book)


def _link_faults(book: Workbook) -> Iterator[Fault]:
    _, *others = titles = book.sheetnames
    # Read without its cells, the sheet has none but those that are links.
    links = [cell.hyperlink for row in book.worksheets[0].iter_rows() for cell in row]
    targets = {(link.location or "").rpartition("!")[0] for link in links if link}
    linked = {target.removeprefix("'").removesuffix("'").replace("''", "'") for target in targets}
    for target in sorted(linked - set(titles)):
        yield "X-16", f"a link of the contents leads nowhere: {target}"
    for title in others:
        if title not in linked:
            yield "X-16", f"the contents have no link to {title}"


class _Marks:
    """The marks of notes in all sheets, and the rows of the form sheet, mark, text."""

    def __init__(self, titles: frozenset[str]) -> None:
        self._titles = titles
        self._known: set[tuple[object, str]] = set()
        self._used: set[tuple[object, str]] = set()

    def look(self, title: str, rows: Rows) -> None:
        """Take in a sheet."""
        for row in rows:
            marks = [text for cell in row if (text := _mark(cell.value))]
            if marks and row[0].value in self._titles:
                self._known.add((row[0].value, marks[0]))
            else:
                self._used.update((title, mark) for mark in marks)

    def faults(self) -> Iterator[Fault]:
        """Find marks that no row explains."""
        for where, lost in sorted(self._used - self._known, key=str):
            yield "X-10", f"{where} refers to {lost}, which is explained nowhere"


def _mark(value: Value) -> str:
    """Return the mark of a note, or "" for what is none."""
    is_mark = isinstance(value, str) and value[0:1] == "[" and _NOTE.fullmatch(value)
    return str(value) if is_mark else ""
