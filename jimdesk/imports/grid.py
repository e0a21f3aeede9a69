"""Rows and columns of a sheet or text file, and the parts that they fall into.

A table in the wild has a title above it, perhaps facts about itself, one or more head rows, the
rows with values, and a line about its source below.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from jimdesk.imports.numbers import Raw, as_text, is_number, read_column
from jimdesk.imports.periods import is_period
from jimdesk.imports.words import missing_of

Row = Sequence[Raw]

_MOST_HEADS = 4
_FEWEST_COUNTED = 3
_LOOKED_AT = 500  # rows with values


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The parts of one table in a grid.

    Attributes:
        before: Rows above the heads: title and facts.
        heads: Head rows, from the top; empty when there are none.
        body: Rows with values, all of the same width.
        after: Texts below.
    """

    before: tuple[Row, ...]
    heads: tuple[Row, ...]
    body: tuple[Row, ...]
    after: tuple[str, ...]


def tables_in(rows: Sequence[Row]) -> list[Parts]:
    """Return the tables of a grid; after an empty row new heads begin a new one."""
    found = [_parts(block) for block in _blocks(rows)]
    return [each for each in found if each is not None]


def texts(row: Row) -> list[str]:
    """Return what stands in a row, as texts; empty cells are left out."""
    return [text for text in map(as_text, row) if text]


def filled(row: Row) -> int:
    """Return how many cells of a row hold something."""
    return len(row) - row.count("") - row.count(None)


def _is_blank(row: Row) -> bool:
    return not any(row) and not filled(row)  # a zero holds something


def _blocks(rows: Sequence[Row]) -> list[Sequence[Row]]:
    cuts = [0]
    seen_values = False
    for number, row in enumerate(rows):
        if not seen_values:
            seen_values = _has_value(row)
        elif _is_blank(row) and _begins_table(rows[number + 1 : number + 3]):
            cuts.append(number + 1)
            seen_values = False
    return [rows[start:end] for start, end in zip(cuts, [*cuts[1:], len(rows)], strict=True)]


def _begins_table(rows: Sequence[Row]) -> bool:
    """Return whether the first of two rows is a head row, and the second has values."""
    if len(rows) < 2:
        return False
    return filled(rows[0]) > 1 and not _has_value(rows[0]) and _has_value(rows[1])


def _parts(rows: Sequence[Row]) -> Parts | None:
    rows = _joined_heads(_without_margin([row for row in rows if not _is_blank(row)]))
    value = next((number for number, row in enumerate(rows) if _has_value(row)), None)
    if value is None:
        return None
    if value + 1 < len(rows) and _is_head_with_figures(rows[value], rows[value + 1]):
        value += 1
    first = _first_head(rows, value)
    body = min(first + 1, value)
    while body < min(value, first + _MOST_HEADS) and _is_more_head(rows, first, body):
        body += 1
    while first and _is_upper_head(rows[first - 1]):
        first -= 1
    return _with_width(rows, first, body)


def _first_head(rows: Sequence[Row], value: int) -> int:
    """Return the first head row, given the first row with values; that one when there is none.

    Heads stand above all columns, so they have most cells of all rows above the values. Facts in
    two cells look just like the heads of a table of two columns, which has one head row.
    """
    widths = [filled(row) + (not as_text(row[0])) for row in rows[:value]]
    widest = max(map(filled, rows[: value + _LOOKED_AT]))
    most = max(widths, default=0)
    if most < 2 or most * 2 < widest:
        return value
    first = max(number for number, width in enumerate(widths) if width == most)
    while first and widths[first - 1] == most and widest > 2:
        first -= 1
    return first


def _without_margin(rows: Sequence[Row]) -> Sequence[Row]:
    """Return rows without columns at the left that are empty in all of them."""
    width = max(map(len, rows), default=0)
    used = (n for n in range(width) if any(as_text(row[n]) for row in rows if len(row) > n))
    margin = next(used, 0)
    return [row[margin:] for row in rows] if margin else rows


def _with_width(rows: Sequence[Row], first: int, body: int) -> Parts | None:
    width = max(map(len, rows))
    wide = [row if len(row) == width else (*row, *[None] * (width - len(row))) for row in rows]
    end = len(wide)
    while end > body and _is_footer(wide[end - 1]):
        end -= 1
    if end == body:
        return None
    return Parts(
        before=tuple(wide[:first]),
        heads=tuple(wide[first:body]),
        body=tuple(wide[body:end]),
        after=tuple(" ".join(texts(row)) for row in wide[end:]),
    )


def _joined_heads(rows: Sequence[Row]) -> Sequence[Row]:
    """Join heads that stand one to a line, as an old PxWeb writes them."""
    if len(rows) < 3:
        return rows
    width = len(rows[-1])
    top = rows[:width]
    alone = all(len(texts(row)) == 1 for row in top) and len(top) == width > 2
    if not alone or len(texts(rows[width - 1])) != 1 or not all(row[:1] == [""] for row in top[1:]):
        return rows
    return [[texts(row)[0] for row in top], *rows[width:]]


def _has_value(row: Row) -> bool:
    """Return whether a row has a number that is no year, or a mark, beside something else."""
    for value in row:
        text = as_text(value)
        if not text:
            continue
        if not isinstance(value, str):
            if (
                isinstance(value, float | int)
                and not isinstance(value, bool)
                and not is_period(text)
            ):
                return True
        elif (is_number(_one(text)) and not is_period(text)) or missing_of(text):
            return True
    return False


def _one(text: str) -> float | str:
    return read_column([text])[0][text]


def _is_head_with_figures(row: Row, below: Row) -> bool:
    """Return whether a row that has figures is a head all the same.

    Ages stand in heads as figures: they count upwards, or a text stands where the next row has a
    value.
    """
    read = [_one(as_text(value)) for value in row]
    figures = [each for each in read if isinstance(each, float)]
    if len(figures) >= _FEWEST_COUNTED and len(figures) < len(row):
        return all(after - before == 1 for before, after in pairwise(figures))
    if len(figures) * 2 >= filled(row):
        return False
    return any(
        as_text(value) and not _has_value([value]) and _has_value([lower])
        for value, lower in zip(row, below, strict=False)
    )


def _is_more_head(rows: Sequence[Row], first: int, number: int) -> bool:
    """Return whether a row below the first head row is one too.

    Years stand in a head when the row above groups columns, so that its heads are not all there or
    not unique; else they are values of a column.
    """
    row = rows[number]
    if filled(row) < 2 or _has_value(row):
        return False
    years = sum(is_period(as_text(value)) for value in row)
    above = [as_text(value) for value in rows[first]]
    groups = len(set(above)) < len(above) or "" in above or len(above) < len(row)
    return not years or (years > 1 and groups)


def _is_upper_head(row: Row) -> bool:
    """Return whether a row names groups of columns: nothing stands where the first column does."""
    return bool(row) and not as_text(row[0]) and not _has_value(row)


def _is_footer(row: Row) -> bool:
    found = texts(row)
    return not _has_value(row[1:]) and len(found) <= 2 and (len(row) > 2 or len(found) < 2)
