"""The rules about a sheet around its table: name, title, page, colours."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from jimdesk.office.lint_grid import Grid, ReadCell
from jimdesk.office.lint_table import Area, Fault, Rows
from jimdesk.office.styles import FILLS, HEADING, WHITE
from jimdesk.reports.parts.places import tab_name
from jimdesk.reports.sheet import HEAD_ROW

_NAMELESS = re.compile(r"(sheet|blad|ark|table|tabell)?\s*\d*", re.IGNORECASE)
_ENOUGH_CONTRAST = 4.5


def sheet_faults(sheet: Worksheet, grid: Grid, keys: Iterable[Area] = ()) -> Iterator[Fault]:
    """Find what keeps a sheet from being found, read aloud or printed.

    Args:
        sheet: The sheet without its cells.
        grid: Its cells.
        keys: Areas of keys for the program, whose columns are hidden.
    """
    yield from _name_faults(sheet)
    yield from _state_faults(sheet, grid.hidden, {get_column_letter(column) for column, *_ in keys})
    yield from _title_faults(grid.rows)
    yield from _page_faults(sheet, grid.rows)
    yield from _color_faults(grid.rows)


def _name_faults(sheet: Worksheet) -> Iterator[Fault]:
    if sheet.title != tab_name(sheet.title) or _NAMELESS.fullmatch(sheet.title):
        yield "X-8", f"the name does not describe the sheet or is not allowed: {sheet.title}"


def _state_faults(sheet: Worksheet, hidden_rows: Iterable[int], keys: set[str]) -> Iterator[Fault]:
    if sheet.sheet_state != "visible":
        yield "X-9", "the sheet is hidden"
    hidden_columns = [
        column
        for column, look in sheet.column_dimensions.items()
        if look.hidden and column not in keys
    ]
    for hidden in (*hidden_rows, *hidden_columns):
        yield "X-9", f"row or column {hidden} is hidden"
    if sheet.merged_cells.ranges:
        yield "X-3", f"merged cells: {sheet.merged_cells}"
    if any(view.activeCell != "A1" for view in sheet.sheet_view.selection):
        yield "X-17", "the cursor is not in A1"


def _title_faults(rows: Rows) -> Iterator[Fault]:
    title, intro = ([row[0] for row in rows[:2]] + [None, None])[:2]
    if not title or not title.value or title.look.style != HEADING:
        yield "X-7", "A1 is not a title in the style of a heading"
    if not intro or not intro.value:
        yield "X-7", "A2 does not say what the sheet holds"


def _page_faults(sheet: Worksheet, rows: Rows) -> Iterator[Fault]:
    if sheet.print_title_rows != f"${HEAD_ROW}:${HEAD_ROW}":
        yield "X-18", "the heads are not repeated on each page"
    landscape = sheet.page_setup.orientation == "landscape"
    properties = sheet.sheet_properties.pageSetUpPr
    if not (landscape and properties and properties.fitToPage and sheet.page_setup.fitToWidth == 1):
        yield "X-18", "the page is not landscape and one page wide"
    shown = " ".join(str(row[0].value) for row in rows[:3])
    parts: tuple[Any, ...] = (sheet.oddHeader, sheet.oddFooter)
    for part in parts:
        for item in (part.left, part.center, part.right):
            text = re.sub(r"&[PN]|[\s()/]", "", item.text or "").replace("&&", "&")
            if text and text not in re.sub(r"[\s()/]", "", shown):
                yield "X-13", f"stands in the page's header or footer only: {item.text}"


def _color_faults(rows: Rows) -> Iterator[Fault]:
    seen: set[int] = set()
    for row in rows:
        for cell in row:
            if id(cell.look) not in seen:  # one for all cells that look the same
                seen.add(id(cell.look))
                if cell.look.has_style:
                    yield from _cell_color_faults(cell)


def _cell_color_faults(cell: ReadCell) -> Iterator[Fault]:
    filled, font = cell.look.fill, cell.look.font
    fill = _rgb(filled.fgColor) if filled.fill_type else WHITE
    if filled.fill_type and (filled.fill_type != "solid" or fill not in FILLS):
        yield "X-12", f"{cell.coordinate} has a fill that is not ours: {fill}"
    ink = _rgb(font.color) if font.color else "000000"
    if ink and fill and contrast(ink, fill) < _ENOUGH_CONTRAST:
        yield "X-12", f"{cell.coordinate} is hard to read: {ink} on {fill}"


def _rgb(color: object) -> str:
    """Return RRGGBB, or "" for a colour of the theme."""
    value = getattr(color, "rgb", None)
    return value[-6:].upper() if isinstance(value, str) else ""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours given as RRGGBB, from 1 to 21.

    Source: WCAG 2.2, definition of contrast ratio.
    """
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    parts = (int(color[at : at + 2], 16) / 255 for at in (0, 2, 4))
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
