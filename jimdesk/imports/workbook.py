"""Workbooks of Excel and of OpenDocument, read by calamine; macros and links are never followed."""

import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from html import unescape
from pathlib import Path

import python_calamine as calamine

from jimdesk.i18n import translate
from jimdesk.imports.grid import tables_in
from jimdesk.imports.grids import Grid, grid_of
from jimdesk.imports.numbers import Raw, as_text
from jimdesk.imports.shape import column_of, table_of
from jimdesk.imports.table import Table, UnreadableError, refuse_too_many
from jimdesk.imports.workbook_check import COMPOUND, check, protected

_MOST_NAMED = 20
_ERROR_CELL = re.compile(
    rb'<c\s(?=[^>]*t="e")[^>]*?r="([A-Z]{1,3})(\d{1,7})"[^>]*>(?:<f[^<]*(?:</f>|(?<=/>)))?'
    rb"<v>([^<]{1,20})</v>"
)
_WITHOUT_RESULT = re.compile(
    rb'<c\s[^>]*?r="([A-Z]{1,3})(\d{1,7})"[^>]*>(<f)[^<]*(?:</f>|(?<=/>))(?:<v\s*/>|<v></v>)?</c>'
)
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_LINK_OF_SHEET = re.compile(rb'\s\w+:id="([^"]*)"')


def is_workbook(start: bytes) -> bool:
    """Return whether a file begins as workbooks do: a zip file, or a compound document."""
    return start.startswith((b"PK\x03\x04", COMPOUND))


def read_workbook(path: Path, sheet: str | None = None) -> list[Table]:
    """Return the tables of a workbook's visible sheets, or of the one that is asked for.

    Args:
        path: The file.
        sheet: Name of a sheet, which may be a hidden one.

    Raises:
        UnreadableError: the workbook is protected, damaged, or made to harm; there is no such
            sheet; or no table with numbers.
    """
    with _opened(path) as book:
        names, hidden = _names(book, sheet)
        errors = _error_cells(path)
        found = [table for name in names for table in _of_sheet(book, name, errors.get(name, []))]
    if not found:
        raise _nothing(hidden)
    if not hidden:
        return found
    text = translate("Imports", "Hidden sheets were left out: {names}.")
    told = text.format(names=", ".join(hidden))
    return [replace(table, warnings=(*table.warnings, told)) for table in found]


def read_grids(path: Path, sheet: str | None = None) -> list[Grid]:
    """Return the cells of a workbook's visible sheets, or of the one that is asked for.

    Raises:
        UnreadableError: see `read_workbook`; or all sheets are empty.
    """
    with _opened(path) as book:
        names, _ = _names(book, sheet)
        errors = _error_cells(path)
        found = [grid_of(_rows(book, name, errors.get(name, [])), name) for name in names]
    filled = [each for each in found if each.rows]
    if not filled:
        raise UnreadableError(translate("Imports", "its sheets are empty"))
    return filled


@contextmanager
def _opened(path: Path) -> Iterator[calamine.CalamineWorkbook]:
    check(path)
    try:
        with calamine.load_workbook(path) as book:
            yield book
    except calamine.PasswordError as error:
        raise protected() from error
    except calamine.CalamineError as error:
        raise UnreadableError(translate("Imports", "the workbook is damaged")) from error


def read_cells(path: Path) -> dict[str, tuple[list[list[Raw]], tuple[str, ...]]]:
    """Return the cells of every worksheet by its name, row by row from A1, as they stand.

    Formulas are not computed: a cell has the result that the file keeps. One with an error, or
    with no result, is empty and named beside the cells, such as "E7 #DIV/0!".

    Raises:
        UnreadableError: the workbook is protected, damaged, too large, or made to harm.
    """
    found = {}
    with _opened(path) as book:
        errors, bare = _error_cells(path), _error_cells(path, _WITHOUT_RESULT)
        for each in book.sheets_metadata:
            if each.typ is calamine.SheetTypeEnum.WorkSheet:
                wrong = (*errors.get(each.name, ()), *bare.get(each.name, ()))
                named = tuple(f"{at}{row} {error}" for at, row, error in wrong)
                found[each.name] = _as_written(book, each.name), named
    return found


def _names(
    book: calamine.CalamineWorkbook, wanted: str | None
) -> tuple[Sequence[str], Sequence[str]]:
    """Return the sheets to read, and the hidden ones that are left out unasked."""
    worksheets = [
        each for each in book.sheets_metadata if each.typ is calamine.SheetTypeEnum.WorkSheet
    ]
    visible = [e.name for e in worksheets if e.visible is calamine.SheetVisibleEnum.Visible]
    hidden = [each.name for each in worksheets if each.name not in visible]
    return _chosen(wanted, visible, hidden), hidden if wanted is None else ()


def _chosen(wanted: str | None, visible: Sequence[str], hidden: Sequence[str]) -> Sequence[str]:
    if wanted is None:
        return visible
    if wanted not in (*visible, *hidden):
        text = translate("Imports", "there is no sheet {name}; its sheets are {names}")
        names = ", ".join((*visible, *hidden))
        raise UnreadableError(text.format(name=wanted, names=names))
    return [wanted]


def _of_sheet(
    book: calamine.CalamineWorkbook, name: str, errors: Sequence[tuple[str, int, str]]
) -> Iterator[Table]:
    told = _about_errors(errors)
    for parts in tables_in(_rows(book, name, errors)):
        table = table_of(parts)
        if table is not None:
            warnings = (*table.warnings, *told)
            yield replace(table, sheet=name, title=table.title or name, warnings=warnings)


def _rows(
    book: calamine.CalamineWorkbook, name: str, errors: Sequence[tuple[str, int, str]]
) -> list[list[Raw]]:
    rows = _as_written(book, name)
    _fill_merged(rows, book.get_sheet_by_name(name).merged_cell_ranges or [])
    _fill_errors(rows, errors)
    return rows


def _as_written(book: calamine.CalamineWorkbook, name: str) -> list[list[Raw]]:
    sheet = book.get_sheet_by_name(name)
    refuse_too_many(sheet.total_height * sheet.total_width)
    return [list(row) for row in sheet.to_python(skip_empty_area=False)]


def _fill_errors(rows: list[list[Raw]], errors: Sequence[tuple[str, int, str]]) -> None:
    """Put the errors of a spreadsheet where they stand."""
    for at, number, error in errors:
        column = column_of(at)
        if number <= len(rows) and column < len(rows[number - 1]):
            rows[number - 1][column] = error


def _about_errors(errors: Sequence[tuple[str, int, str]]) -> tuple[str, ...]:
    if not errors:
        return ()
    text = translate("Imports", "Cells with errors have no value: {cells}.")
    named = [f"{at}{row} {error}" for at, row, error in errors]
    cells = ", ".join(named[:_MOST_NAMED]) + (" …" if len(named) > _MOST_NAMED else "")
    return (text.format(cells=cells),)


def _fill_merged(
    rows: list[list[Raw]], ranges: Sequence[tuple[tuple[int, int], tuple[int, int]]]
) -> None:
    """Let every cell of a merged group of heads or names say what the first says.

    A merged title across the sheet stays in one cell, so that it is not taken for heads.
    """
    for (top, left), (bottom, right) in ranges:
        if top >= len(rows) or left >= len(rows[top]):
            continue
        value = rows[top][left]
        if (
            not as_text(value)
            or not isinstance(value, str)
            or _is_whole_row(rows[top], left, right)
        ):
            continue
        for row in rows[top : bottom + 1]:
            row[left : right + 1] = [value] * len(row[left : right + 1])


def _is_whole_row(row: Sequence[Raw], left: int, right: int) -> bool:
    """Return whether nothing else stands in the row, so that a merged cell is a title."""
    others = (*row[:left], *row[right + 1 :])
    return left == 0 and right > 0 and not any(map(as_text, others))


def _error_cells(
    path: Path, wanted: re.Pattern[bytes] = _ERROR_CELL
) -> dict[str, list[tuple[str, int, str]]]:
    """Return letters, row and error of cells with errors by sheet; calamine has them empty."""
    found: dict[str, list[tuple[str, int, str]]] = {}
    if not zipfile.is_zipfile(path):
        return found
    with zipfile.ZipFile(path) as archive:
        parts = set(archive.namelist())
        for name, part in _parts_of_sheets(archive):
            content = archive.read(part) if part in parts else b""
            may_have = b'"e"' in content if wanted is _ERROR_CELL else b"<f" in content
            cells = wanted.findall(content) if may_have else []
            found[name] = [
                (at.decode(), int(row), e.decode("utf-8", "replace")) for at, row, e in cells
            ]
    return found


def _parts_of_sheets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Return the part of each sheet by the sheet's name."""
    names = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"}
    if not names <= set(archive.namelist()):
        return
    relations = {}
    for tag in _RELATION.findall(archive.read("xl/_rels/workbook.xml.rels")):
        target = _attribute(tag, b"Target").removeprefix("/xl/").removeprefix("xl/")
        relations[_attribute(tag, b"Id")] = f"xl/{target}"
    for tag in _SHEET.findall(archive.read("xl/workbook.xml")):
        link = _LINK_OF_SHEET.search(tag)
        if link and link[1].decode() in relations:
            yield _attribute(tag, b"name"), relations[link[1].decode()]


def _attribute(tag: bytes, name: bytes) -> str:
    found = re.search(rb"\s" + name + rb'="([^"]*)"', tag)
    return unescape(found[1].decode("utf-8", "replace")) if found else ""


def _nothing(hidden: Sequence[str]) -> UnreadableError:
    if not hidden:
        return UnreadableError(translate("Imports", "no table with numbers was found in it"))
    text = translate(
        "Imports", "no table with numbers was found in its visible sheets; hidden are {names}"
    )
    return UnreadableError(text.format(names=", ".join(hidden)))
