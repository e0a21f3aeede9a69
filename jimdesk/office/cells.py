"""The cells of a sheet: text that stays text, numbers that are numbers, formulas of our own."""

from dataclasses import replace

from openpyxl.cell import Cell as XlsxCell
from openpyxl.styles.cell_style import StyleArray
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from jimdesk.office.styles import Look, Styles
from jimdesk.office.text import FORMULA_STARTS, one_line, plain, shortened, stored
from jimdesk.reports.sheet import (
    HEAD_ROW,
    Cell,
    Formula,
    Head,
    Link,
    Number,
    quoted,
)


class Cells:
    """Makes the cells of one sheet. Rows count from 1 and columns from 0.

    Attributes:
        results: Known results of the formulas made so far, by cell.
        cut: Addresses of the cells whose text was too long for a workbook.
    """

    def __init__(self, area: Worksheet, styles: Styles) -> None:
        self.results: dict[str, str | float] = {}
        self.cut: list[str] = []
        self._area = area
        self._styles = styles

    def title(self, row: int, text: str, style: StyleArray) -> XlsxCell:
        """Return one of the lines above the table."""
        return self._text(row, 0, one_line(text), style)

    def head(self, column: int, head: Head) -> XlsxCell:
        """Return the head of a column."""
        return self._text(HEAD_ROW, column, one_line(head.text), self._styles.head(head))

    def value(self, row: int, column: int, head: Head, value: Cell, *, tall: bool) -> XlsxCell:
        """Return a cell of the table; tall says whether its row is long prose."""
        if isinstance(value, str):
            return self._user_text(row, column, head, value, tall)
        if isinstance(value, Link):
            cell = self._text(
                row, column, one_line(value.text), self._styles.body(head, "link", tall=tall)
            )
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"{quoted(value.sheet)}!A1")
            return cell
        if isinstance(value, Formula):
            return self._formula(row, column, head, value, tall)
        if isinstance(value, Number):
            head, value = replace(head, number_format=value.code), value.value
        cell = XlsxCell(self._area, row=row, column=column + 1, value=value)
        return _styled(cell, self._styles.body(head, "value", tall=tall))

    def _formula(self, row: int, column: int, head: Head, formula: Formula, tall: bool) -> XlsxCell:
        cell = XlsxCell(self._area, row=row, column=column + 1, value=formula.text)
        if formula.value is not None:
            self.results[cell.coordinate] = formula.value
        return _styled(cell, self._styles.body(head, "value", tall=tall))

    def _user_text(self, row: int, column: int, head: Head, text: str, tall: bool) -> XlsxCell:
        whole = plain(text)
        fitting = shortened(whole)
        look: Look = "guarded" if text.startswith(FORMULA_STARTS) else "text"
        cell = self._text(row, column, fitting, self._styles.body(head, look, tall=tall))
        if fitting != whole:
            self.cut.append(f"{quoted(self._area.title)}!{cell.coordinate}")
        return cell

    def _text(self, row: int, column: int, text: str, style: StyleArray) -> XlsxCell:
        cell = XlsxCell(self._area, row=row, column=column + 1)
        # Set past openpyxl's own reading of values, which would make "=1+1" a formula.
        cell._value = stored(text)  # type: ignore[attr-defined]
        cell.data_type = "s"
        return _styled(cell, style)


def _styled(cell: XlsxCell, style: StyleArray) -> XlsxCell:
    cell._style = style  # type: ignore[attr-defined]  # shared on purpose, see Styles
    return cell
