"""One sheet of a workbook: title, table, charts and the page it is printed on."""

from collections.abc import Iterator, Sequence
from typing import Any

from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn
from openpyxl.worksheet.worksheet import Worksheet

from jimdesk.i18n import translate
from jimdesk.office import entries
from jimdesk.office.cells import Cells
from jimdesk.office.charts import HEIGHT, WIDTH, chart, radar
from jimdesk.office.package import Body
from jimdesk.office.strings import Strings
from jimdesk.office.styles import Styles
from jimdesk.office.text import (
    ENTRY_NAME,
    FORMULA_NAME,
    KEYS_NAME,
    NOT_APPLICABLE,
    NOT_AVAILABLE,
    one_line,
    stored,
    table_name,
)
from jimdesk.office.widths import AIR, LINE, head_height, row_height, widths
from jimdesk.reports.parts.places import column_letter, quoted, tab_name
from jimdesk.reports.sheet import (
    HEAD_ROW,
    Cell,
    Sheet,
)
from jimdesk.stopping import go_on

_EMU = 360_000  # per centimetre
_PIXEL = 2.54 / 96  # centimetres
_GAP = 0.5  # centimetres between table and chart, and between charts
_SHORT = 6  # lines of a row that is seen at a glance
_AT_A_TIME = 200  # rows: few enough to give up soon, enough to be held without loss
_TITLE_HEIGHTS = (24.0, 18.0, 22.0)


def write_sheet(
    workbook: Workbook,
    sheet: Sheet,
    styles: Styles,
    strings: Strings,
    *,
    names: set[str],
    status: str,
) -> Body:
    """Append a sheet to a workbook without its cells; return these, to be put into the file.

    Args:
        workbook: Workbook that is being made.
        sheet: What to write.
        styles: The workbook's styles.
        strings: The workbook's texts; the new ones are added.
        names: Names in use by tables and areas, in lower case; the new ones are added.
        status: Line that stands on every sheet, and on every page of paper.
    """
    area = workbook.create_sheet(tab_name(sheet.title))
    drawn = {series.head for spec in sheet.charts for series in spec.series}
    rows = _filled(sheet, drawn)
    columns = widths(sheet)
    for at, width in enumerate(columns):
        area.column_dimensions[column_letter(at)].width = width
    area.sheet_format.defaultRowHeight, area.sheet_format.customHeight = LINE + AIR, True
    _set_up_page(area, status)
    cells = Cells(sheet.title, sheet.heads, styles, strings)
    above = (
        cells.above(1, sheet.heading, styles.heading),
        cells.above(2, _intro(sheet, drawn), styles.intro),
        cells.above(3, status, styles.status),
        cells.heads(),
    )
    heights = (*_TITLE_HEIGHTS, head_height(sheet.heads, columns))
    first = [_row(at, *each) for at, each in enumerate(zip(heights, above, strict=True), start=1)]
    body = Body(
        dimension=f"A1:{column_letter(len(sheet.heads) - 1)}{HEAD_ROW + len(rows)}",
        parts=["".join(first).encode(), *_parts(cells, rows, columns)],
        links=cells.links,
        cut=cells.cut,
    )
    _table(workbook, area, sheet, len(rows), names)
    entries.set_up(area, sheet, len(rows))
    _charts(area, sheet, len(rows), columns)
    return body


def _parts(
    cells: Cells, rows: Sequence[Sequence[Cell]], columns: Sequence[float]
) -> Iterator[bytes]:
    """Yield the rows of the table as the file holds them, many at a time."""
    for start in range(0, len(rows), _AT_A_TIME):
        go_on()
        made = []
        for number, row in enumerate(rows[start : start + _AT_A_TIME], HEAD_ROW + 1 + start):
            height = row_height(row, columns)
            tall = height > _SHORT * LINE + AIR
            made.append(_row(number, height, cells.row(number, row, tall=tall)))
        yield "".join(made).encode()


def _row(number: int, height: float, cells: str) -> str:
    # Without the mark that a person has set it, a row grows with its text; and a height for every
    # row would make a large file slow to open.
    own = f' ht="{height:.16g}"' if height != LINE + AIR else ""
    return f'<row r="{number}"{own}>{cells}</row>'


def _filled(sheet: Sheet, drawn: set[str]) -> list[tuple[Cell, ...]]:
    """Return the rows with a sign in each empty number, except in the heads that charts draw."""
    if not sheet.rows:  # a table must have a row
        # The widest column of text has room for the words.
        texts = [at for at, head in enumerate(sheet.heads) if not head.is_number]
        place = max(texts, key=lambda at: sheet.heads[at].width, default=0)
        empty: list[Cell] = [NOT_APPLICABLE] * len(sheet.heads)
        empty[place] = translate("Workbook", "There is nothing to show here yet.")
        return [tuple(empty)]
    fills = [
        NOT_AVAILABLE if head.is_number and head.text not in drawn and head.entry is None else None
        for head in sheet.heads
    ]
    return [
        tuple(fill if cell is None else cell for cell, fill in zip(row, fills, strict=True))
        for row in sheet.rows
    ]


def _intro(sheet: Sheet, drawn: set[str]) -> str:
    """Return the intro, with what an empty cell means when a chart needs one."""
    if not any(row[sheet.column(head)] is None for head in drawn for row in sheet.rows):
        return sheet.intro
    empty = translate("Workbook", "An empty cell means that the value is not available.")
    return f"{sheet.intro} {empty}"


def _table(workbook: Workbook, area: Worksheet, sheet: Sheet, length: int, names: set[str]) -> None:
    last, corner = HEAD_ROW + length, column_letter(len(sheet.heads) - 1)
    name = table_name(sheet.table_name, names)
    # Columns given here keep openpyxl from making them up, with a filter on top.
    columns = [
        TableColumn(id=number, name=stored(one_line(head.text)))
        for number, head in enumerate(sheet.heads, start=1)
    ]
    ref = f"A{HEAD_ROW}:{corner}{last}"
    area.add_table(Table(displayName=name, name=name, ref=ref, tableColumns=columns))
    areas = {f"Data_{name}": f"{quoted(sheet.title)}!$A${HEAD_ROW + 1}:${corner}${last}"}
    for number, head in enumerate(sheet.heads, start=1):
        for prefix, has in (
            (FORMULA_NAME, head.formula),
            (ENTRY_NAME, head.entry),
            (KEYS_NAME, head.keys),
        ):
            if has:
                areas[f"{prefix}{name}_{number}"] = sheet.area(head.text, range(length))
    for wanted, where in areas.items():
        free = table_name(wanted, names)
        workbook.defined_names[free] = DefinedName(free, attr_text=where)


def _charts(area: Worksheet, sheet: Sheet, length: int, columns: Sequence[float]) -> None:
    """Place the charts: below in a row, or to the right under each other."""
    placed = {"below": 0, "right": 0}
    for spec in sheet.charts:
        nth = placed[spec.place]
        placed[spec.place] += 1
        if spec.place == "right":
            column, offset = len(columns), _GAP
            row = HEAD_ROW - 1 + nth * (round(HEIGHT / 2.54 * 72 / LINE) + 2)
        else:
            column, offset = _column_at(columns, nth * (WIDTH + _GAP))
            row = HEAD_ROW + length + 1
        corner = AnchorMarker(col=column, colOff=round(offset * _EMU), row=row)
        size = XDRPositiveSize2D(round(WIDTH * _EMU), round(HEIGHT * _EMU))
        drawn = radar(spec, sheet) if spec.kind == "radar" else chart(spec, sheet)
        drawn.anchor = OneCellAnchor(_from=corner, ext=size)  # type: ignore[assignment]
        area.add_chart(drawn)


def _column_at(columns: Sequence[float], distance: float) -> tuple[int, float]:
    """Return the column that lies at a distance from the left edge, and how far into it.

    Args:
        columns: Widths of the table's columns, in characters.
        distance: Centimetres.
    """
    for column, width in enumerate(columns):
        wide = (width * 7 + 5) * _PIXEL
        if distance < wide:
            return column, distance
        distance -= wide
    usual = 64 * _PIXEL  # of the columns beyond the table
    return len(columns) + int(distance // usual), distance % usual


def _set_up_page(area: Worksheet, status: str) -> None:
    area.sheet_view.zoomScale = 100
    area.sheet_view.showGridLines = False
    area.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    area.page_setup.orientation = "landscape"
    area.page_setup.paperSize = 9  # A4
    area.page_setup.fitToWidth, area.page_setup.fitToHeight = 1, 0
    area.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
    margins = area.page_margins
    margins.left = margins.right = 0.4
    margins.top = margins.bottom = 0.7
    margins.header = margins.footer = 0.3
    # The first page has the status in A3; the others need it in their header.
    paper: Any = area.HeaderFooter
    paper.differentFirst = True
    paper.oddHeader.left.text = status[:200].replace("&", "&&")
    paper.firstFooter.right.text = paper.oddFooter.right.text = "&P (&N)"
