"""The rules about a table and its cells."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from jimdesk.office.lint_grid import ReadCell
from jimdesk.office.styles import TONES
from jimdesk.office.text import FORMULA_STARTS, restored
from jimdesk.stopping import go_on

Fault: TypeAlias = tuple[str, str]
"""Rule and what is wrong."""

Area: TypeAlias = tuple[int, int, int, int]
"""First column, first row, last column, last row; counted from 1."""

Areas: TypeAlias = dict[str, list[Area]]
"""By sheet."""

Rows: TypeAlias = list[list[ReadCell]]

_USUAL_WIDTH = 8.43
_MADE_UP = re.compile(r"(table|tabell|data)_?\d*", re.IGNORECASE)
_NUMBER_AS_TEXT = re.compile(r"[-+\u2212]?\d[\d\s\u00a0\u202f]*([.,]\d+)?\s*%?")
_OF_WHICH = re.compile(r"\b(därav|varav|of which)\b", re.IGNORECASE)
_HIGH_SIGNS = re.compile(r"[\u00b9\u00b2\u00b3\u2070-\u209f*†‡]")
_OUTSIDE = re.compile(
    r"\[|\||\b(HYPERLINK|WEBSERVICE|FILTERXML|INDIRECT|RTD|CALL|REGISTER|EXEC)\b", re.IGNORECASE
)


def boundaries(area: str) -> Area:
    """Return the limits of an area such as $C$5:$C$9."""
    first_column, first_row, last_column, last_row = range_boundaries(area)
    return first_column or 1, first_row or 1, last_column or 1, last_row or 1


def table_faults(
    sheet: Worksheet,
    cells: Rows,
    drawn: Iterable[Area],
    formulas: Iterable[Area],
    entries: Iterable[Area] = (),
) -> Iterator[Fault]:
    """Find what keeps a table from being read by people and programs.

    Args:
        sheet: Sheet with one table.
        cells: All its cells, from A1 on.
        drawn: Areas that charts show; a missing value is an empty cell there.
        formulas: Areas where formulas are allowed.
        entries: Areas that are to be filled in, and may be empty.
    """
    tables = list(sheet.tables.values())
    if len(tables) != 1:
        yield "X-1" if not tables else "X-6", f"the sheet has {len(tables)} tables, not one"
        return
    if _MADE_UP.fullmatch(tables[0].displayName):
        yield "X-2", f"the table's name says nothing: {tables[0].displayName}"
    left, top, right, bottom = boundaries(tables[0].ref)
    if len(cells) < top:
        yield "X-1", f"the heads of the table {tables[0].ref} are not in the sheet"
        return
    if left != 1 or len(cells) > bottom or len(cells[0]) > right:
        yield "X-6", f"the table {tables[0].ref} is not at the left edge with nothing beside it"
    head, *rows = (row[left - 1 : right] for row in cells[top - 1 : bottom])
    yield from _head_faults(head, list(map(restored, tables[0].column_names)))
    yield from _formula_faults(cells, formulas)
    for row in rows:
        if all(cell.value in (None, "") for cell in row):
            yield "X-4", f"row {row[0].row} is empty"
    for cell in head:
        go_on()
        column = [row[cell.column - left] for row in rows]
        width = sheet.column_dimensions[get_column_letter(cell.column)].width or _USUAL_WIDTH
        yield from _column_faults(cell, column, width, drawn, entries)


def _head_faults(head: list[ReadCell], names: list[str]) -> Iterator[Fault]:
    texts = [cell.value for cell in head]
    if any(not isinstance(text, str) or not text.strip() for text in texts):
        yield "X-1", "a column has no head, or one that is not text"
        return
    if len({str(text).casefold() for text in texts}) < len(texts):
        yield "X-1", f"two columns have the same head: {texts}"
    if [str(text) for text in texts] != names:
        yield "X-1", "the table's own heads differ from those in the cells"
    for text in map(str, texts):
        if _HIGH_SIGNS.search(text):
            yield "X-10", f"a sign instead of [not 1] in the head {text}"
        if _OF_WHICH.search(text):
            yield "X-20", f"one sex as a part of the other: {text}"
    yield from _order_faults(head)


def _order_faults(head: list[ReadCell]) -> Iterator[Fault]:
    """Find men before women, or one sex without the other, by the lines under the heads."""
    ahead = 0
    for cell in head:
        color = cell.look.border.bottom.color if cell.look.border.bottom else None
        line = color.rgb[-6:] if color and isinstance(color.rgb, str) else ""
        ahead += (line == TONES["women"]) - (line == TONES["men"])
        if ahead < 0:
            yield "X-20", f"men stand before women: {cell.value}"
            return
    if ahead:
        yield "X-20", "women are shown without men"


def _column_faults(
    head: ReadCell,
    column: list[ReadCell],
    width: float,
    drawn: Iterable[Area],
    entries: Iterable[Area],
) -> Iterator[Fault]:
    title = str(head.value)
    longest = max(map(len, title.split()), default=0)
    if longest > width:
        yield "X-5", f"the column is narrower than a word of its head: {title}"
    is_number = head.look.alignment.horizontal == "right"
    for cell in column:
        value = cell.value
        if isinstance(value, str):
            yield from _text_faults(cell, value, width, is_number)
        elif isinstance(value, int | float):
            if len(f"{value:,.0f}") > width:
                yield "X-5", f"{cell.coordinate} would be shown as ####"
        elif value is None and is_number and not _is_in(cell, (*drawn, *entries)):
            yield "X-4", f"{cell.coordinate} is empty and has no sign that says why"
        if is_number and isinstance(value, str) and cell.kind == "s" and _is_in(cell, drawn):
            yield "X-19", f"{cell.coordinate} is text that the chart draws as zero"


def _text_faults(cell: ReadCell, value: str, width: float, is_number: bool) -> Iterator[Fault]:
    if cell.kind != "s":
        return
    if value.startswith(FORMULA_STARTS) and not cell.look.quotePrefix:
        yield "S-1", f"{cell.coordinate} becomes a formula as soon as it is edited"
    if is_number:
        if _NUMBER_AS_TEXT.fullmatch(value):
            yield "X-19", f"{cell.coordinate} is a number written as text: {value}"
    elif len(value) > width and not cell.look.alignment.wrap_text:
        yield "X-5", f"{cell.coordinate} is cut: its text is long and does not wrap"


def _formula_faults(cells: Rows, allowed: Iterable[Area]) -> Iterator[Fault]:
    for row in cells:
        for cell in row:
            if cell.kind in ("f", "e"):
                yield from _formula_fault(cell, allowed)


def _formula_fault(cell: ReadCell, allowed: Iterable[Area]) -> Iterator[Fault]:
    if cell.kind == "e" or not _is_in(cell, allowed):
        yield "S-1", f"{cell.coordinate} is a formula or an error where only values may stand"
    elif _OUTSIDE.search(str(cell.value)):
        yield "S-1", f"{cell.coordinate} reaches outside the workbook: {cell.value}"


def _is_in(cell: ReadCell, areas: Iterable[Area]) -> bool:
    row, column = cell.row, cell.column
    return any(
        left <= column <= right and top <= row <= bottom for left, top, right, bottom in areas
    )
