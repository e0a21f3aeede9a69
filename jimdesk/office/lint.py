"""The check that every workbook passes before it gets its name: readable, traceable and safe.

Rules are about what we make (heads, styles, structure), never about what people wrote: no text of
a user can stop an export.

Source: quality requirements X-1 to X-20 and S-1, built on the UK Government Analysis Function's
checklist for spreadsheets and on the rules of Microsoft's Accessibility Checker.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from jimdesk.office.lint_package import chart_areas, package_faults
from jimdesk.office.lint_sheet import sheet_faults
from jimdesk.office.lint_table import Areas, Fault, Rows, boundaries, table_faults
from jimdesk.office.text import ENTRY_NAME, FORMULA_NAME, KEYS_NAME
from jimdesk.stopping import Reader, go_on

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
    with Reader(path) as file:
        with ZipFile(file) as archive:
            drawn = chart_areas(archive)
            found = [Violation(rule, "", text) for rule, text in package_faults(archive)]
        book = load_workbook(file)
    # A merged cell, which is a fault of its own, can be asked the same as any other.
    cells = {sheet.title: cast("Rows", list(sheet.iter_rows())) for sheet in book.worksheets}
    found += [Violation(rule, "", text) for rule, text in _book_faults(book, cells)]
    formulas, entries, keys = (
        _named_areas(book, each) for each in (FORMULA_NAME, ENTRY_NAME, KEYS_NAME)
    )
    for sheet in book.worksheets:
        go_on()
        title = sheet.title
        areas = [each.get(title, []) for each in (drawn, formulas, entries)]
        rows = cells[title]
        faults = sheet_faults(sheet, rows, keys=keys.get(title, []))
        for rule, text in (*faults, *table_faults(sheet, rows, *areas)):
            found.append(Violation(rule, sheet.title, text))
    return tuple(found)


def _named_areas(book: Workbook, prefix: str) -> Areas:
    """Return the areas that bear our name for what may stand in them."""
    areas: Areas = {}
    for name, defined in book.defined_names.items():
        if name.startswith(prefix):
            for sheet, area in defined.destinations:
                areas.setdefault(sheet, []).append(boundaries(area))
    return areas


def _book_faults(book: Workbook, cells: Mapping[str, Rows]) -> Iterator[Fault]:
    for what in ("title", "language", "creator"):
        if getattr(book.properties, what) in (None, "", "openpyxl"):
            yield "X-15", f"the document has no {what}"
    if book.active is not book.worksheets[0]:
        yield "X-17", "the first sheet is not the active one"
    yield from _link_faults(book.sheetnames, cells)
    yield from _note_faults(cells)


def _link_faults(titles: Sequence[str], cells: Mapping[str, Rows]) -> Iterator[Fault]:
    contents, *others = titles
    links = [cell.hyperlink for row in cells[contents] for cell in row if cell.hyperlink]
    targets = {(link.location or "").rpartition("!")[0] for link in links}
    linked = {target.removeprefix("'").removesuffix("'").replace("''", "'") for target in targets}
    for target in sorted(linked - set(titles)):
        yield "X-16", f"a link of the contents leads nowhere: {target}"
    for title in others:
        if title not in linked:
            yield "X-16", f"the contents have no link to {title}"


def _note_faults(cells: Mapping[str, Rows]) -> Iterator[Fault]:
    """Find marks that no row of the form sheet, mark, text explains."""
    known: set[tuple[object, object]] = set()
    used: set[tuple[object, object]] = set()
    for title, rows in cells.items():
        for row in rows:
            texts = [cell.value for cell in row if isinstance(cell.value, str)]
            marks = [text for text in texts if text[0:1] == "[" and _NOTE.fullmatch(text)]
            if marks and row[0].value in cells:
                known.add((row[0].value, marks[0]))
            else:
                used.update((title, mark) for mark in marks)
    for where, lost in sorted(used - known, key=str):
        yield "X-10", f"{where} refers to {lost}, which is explained nowhere"
