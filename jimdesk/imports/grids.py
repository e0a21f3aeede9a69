"""Rows and columns as they stand in a source, for records that are written one to a row."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice

from jimdesk.imports.grid import Row
from jimdesk.imports.numbers import as_text

_TOGETHER = 500  # rows that are written at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The cells of one sheet or text file.

    Attributes:
        rows: Texts of the cells, all rows of one width, the first row of the source first.
        sheet: Of the workbook, empty for other files.
        file: Name of the file.
    """

    rows: tuple[tuple[str, ...], ...]
    sheet: str = ""
    file: str = ""


def grid_of(rows: Sequence[Row], sheet: str = "") -> Grid:
    """Return the cells of rows as texts; empty rows and columns at the end are left out."""
    found = [tuple(map(as_text, row)) for row in rows]
    while found and not any(found[-1]):
        found.pop()
    width = max((_width(row) for row in found), default=0)
    return Grid(
        rows=tuple((*row[:width], *[""] * (width - len(row))) for row in found), sheet=sheet
    )


def _width(row: Sequence[str]) -> int:
    return max((number for number, text in enumerate(row, start=1) if text), default=0)


def written_grids(grids: Sequence[Grid]) -> Iterator[str]:
    """Return the JSON of grids piece by piece, documented in resources/help/format.md."""
    yield '{"grids": ['
    for number, each in enumerate(grids):
        about = {name: value for name, value in asdict(each).items() if name != "rows"}
        yield ",\n" if number else "\n"
        yield json.dumps(about, ensure_ascii=False)[:-1] + ', "rows": ['
        rows, between = iter(each.rows), "\n"
        while some := list(islice(rows, _TOGETHER)):
            yield between + ",\n".join([json.dumps(row, ensure_ascii=False) for row in some])
            between = ",\n"
        yield "]}"
    yield "]}\n"


def grids_from(answer: str | bytes) -> list[Grid]:
    """Return the grids of an answer as `written_grids` wrote it."""
    return [
        Grid(rows=tuple(map(tuple, each["rows"])), sheet=each["sheet"], file=each["file"])
        for each in json.loads(answer)["grids"]
    ]
