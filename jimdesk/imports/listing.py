"""A table with a record in each row: where its heads are, and what its rows are about."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jimdesk.i18n import fold
from jimdesk.imports.grids import Grid
from jimdesk.imports.record_words import SHEETS, plain, words_of
from jimdesk.imports.table import unique
from jimdesk.imports.targets import TITLES, Kind, targets

Names = Mapping[Kind, Mapping[str, str]]
"""What the fields of each kind are called on screen; a field without a name is not offered."""

_LOOKED_AT = 40  # rows that heads are looked for in
_SHEET_COUNTS = 3  # recognised heads that the name of a sheet weighs as much as


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row below the heads.

    Attributes:
        number: Its number in the source, the first row 1.
        cells: Texts by head.
    """

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A table of records.

    Attributes:
        heads: Of the columns, each once; a column without one has its place in brackets.
        lines: The rows that say something.
        head_row: Number of the row with the heads, the first row 1.
        sheet: Of the workbook, empty for other files.
        file: Name of the file.
    """

    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    head_row: int
    sheet: str = ""
    file: str = ""

    @property
    def name(self) -> str:
        """What the table is called: its sheet, else its file."""
        return self.sheet or self.file


def listing_of(grid: Grid, names: Names, head_row: int | None = None) -> Listing:
    """Return the records in a grid.

    Args:
        grid: The cells.
        names: What fields are called on screen.
        head_row: Number of the row with the heads, the first row 1; None to look for it. A table
            that is shorter has its heads in its last row.
    """
    number = min(head_row or _head_row(grid, names), len(grid.rows))
    above = grid.rows[number - 1]
    heads = unique([" ".join(text.split()) or f"({n})" for n, text in enumerate(above, start=1)])
    used = [n for n, _ in enumerate(heads) if any(row[n] for row in grid.rows[number - 1 :])]
    lines = tuple(
        Line(number=row, cells={heads[n]: cells[n].strip() for n in used})
        for row, cells in enumerate(grid.rows[number:], start=number + 1)
        if any(map(str.strip, cells))
    )
    return Listing(
        heads=tuple(heads[n] for n in used),
        lines=lines,
        head_row=number,
        sheet=grid.sheet,
        file=grid.file,
    )


def _head_row(grid: Grid, names: Names) -> int:
    """Return the row that has most heads we know; else the first that is about as wide as any."""
    known = {word for kind in Kind for target in targets(kind) for word in words_of(kind, target)}
    known |= {plain(name) for each in names.values() for name in each.values()}
    rows = grid.rows[:_LOOKED_AT]
    scores = [sum(plain(text) in known for text in row if text) for row in rows]
    best = max(scores, default=0)
    if best > 1 or (best and len(rows[0]) == 1):
        return scores.index(best) + 1
    widths = [sum(map(bool, row)) for row in rows]
    return next(n for n, width in enumerate(widths, start=1) if width * 2 > max(widths))


def columns_for(kind: Kind, heads: Sequence[str], names: Names) -> dict[str, str]:
    """Return which head each target seems to stand under; a head serves one target.

    A head that is a field's own name goes first, then words that people use, then heads that begin
    with such a word.
    """
    found = [
        (score, -number, head, target)
        for number, head in enumerate(heads)
        for target in targets(kind)
        if target in names[kind] and (score := _score(kind, target, plain(head), names))
    ]
    columns: dict[str, str] = {}
    for _, _, head, target in sorted(found, key=lambda each: each[:2], reverse=True):
        if target not in columns and head not in columns.values():
            columns[target] = head
    return columns


def _score(kind: Kind, target: str, head: str, names: Names) -> int:
    words = words_of(kind, target)
    if head == plain(names[kind][target]):
        return 4
    if head in words:
        return 3
    begins = any(head.startswith(f"{word} ") for word in words if len(word) > 3)
    return 1 if begins and target != "code" else 0


def kind_of(listing: Listing, names: Names) -> Kind | None:
    """Return what the rows of a table seem to be, None when it does not look like records.

    The name of the sheet and the first heads say most.
    """
    scores = {kind: _likeness(kind, listing, names) for kind in Kind}
    best = max(scores.values())
    likely = [kind for kind, score in scores.items() if score == best]
    return likely[0] if best > 1 and len(likely) == 1 else None


def _likeness(kind: Kind, listing: Listing, names: Names) -> float:
    columns = columns_for(kind, listing.heads, names)
    score = float(len(columns))
    if re.search(SHEETS[kind], fold(listing.sheet)):
        score += _SHEET_COUNTS
    title = columns.get(TITLES[kind.record])
    if title is None:
        return 0.0
    return score + 1 / (1 + listing.heads.index(title))
