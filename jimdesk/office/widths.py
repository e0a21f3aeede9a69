"""How wide columns and how tall rows must be, so that nothing is cut or turns into ####."""

from collections.abc import Sequence
from math import ceil
from textwrap import wrap

from jimdesk.reports.sheet import Cell, Formula, Head, Link, Number, Sheet

LINE = 15.0
"""Points from line to line of the body text."""

AIR = 4.0
"""Points of a row beyond its lines."""

TALLEST = 409.0
"""Points; no row of a spreadsheet can be taller."""

_WIDEST = 100
_LINES = 25  # that fit the tallest row with a margin
_BOLD = 1.12  # how much wider bold letters run than the width that a column is measured in


def widths(sheet: Sheet) -> list[float]:
    """Return the width of each column, in characters; at least what its head asks for."""
    return [_width(head, [row[at] for row in sheet.rows]) for at, head in enumerate(sheet.heads)]


def head_height(heads: Sequence[Head], columns: Sequence[float]) -> float:
    """Return the height that shows all heads whole, in points."""
    lines = [
        len(wrap(head.text, max(1, int((width - 2) / _BOLD))))
        for head, width in zip(heads, columns, strict=True)
    ]
    return LINE * max(lines, default=1) + AIR


def row_height(cells: Sequence[Cell], columns: Sequence[float]) -> float:
    """Return the height that shows all texts of a row whole, in points."""
    lines = 1
    for cell, width in zip(cells, columns, strict=True):
        if isinstance(cell, str) and (len(cell) > width - 2 or "\n" in cell):
            # Widths are measured in figures; prose is narrower, but its lines end at words.
            room = max(0.8 * width, 1.15 * width - 4)
            lines = max(lines, sum(ceil(len(part) / room) or 1 for part in cell.split("\n")))
    return min(TALLEST, LINE * lines + AIR)


def _width(head: Head, cells: list[Cell]) -> float:
    words = max((len(word) for word in head.text.split()), default=0)
    least = max(head.width, words * _BOLD + 3)
    if head.is_number:
        return max(least, max((_digits(head, cell) for cell in cells), default=0) + 3)
    longest = max((_letters(cell) for cell in cells), default=0)
    return max(least, min(_WIDEST, longest / _LINES))


def _digits(head: Head, cell: Cell) -> int:
    if isinstance(cell, Number):
        return len(f"{cell.value:+,.{cell.decimals}f}")
    if isinstance(cell, Formula):
        cell = cell.value
    if isinstance(cell, int | float):
        code = (head.number_format or "#,##0.0").partition(";")[0]
        decimals = len(code.partition(".")[2])
        return len(f"{cell:+,.{decimals}f}")
    return _letters(cell)


def _letters(cell: Cell) -> int:
    """Return the room that a text takes, its line breaks included."""
    text = cell.text if isinstance(cell, Link) else cell
    return len(text) + 40 * text.count("\n") if isinstance(text, str) else 0
