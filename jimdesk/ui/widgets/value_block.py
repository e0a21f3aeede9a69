"""Read a block of cells that was copied from Excel or from a CSV file. Pure: no Qt in here."""

import csv
import io
import itertools
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from jimdesk.domain.observation import Sex
from jimdesk.i18n import fold, parse_number
from jimdesk.ui.widgets.periods import newest_first, read_period, step
from jimdesk.ui.widgets.value_cells import Column

Rows = list[list[str]]

SIGNS = frozenset({"..", ".", "…", "–", "-", "−"})
"""Signs of statistical tables that stand for a number."""

_YEAR_HEADS = frozenset({"år", "year", "period", "tid", "time", "kvartal", "månad"})
_SEX_WORDS = {
    Sex.WOMEN: {"kvinnor", "kvinna", "flickor", "women", "woman", "girls", "female", "females"},
    Sex.MEN: {"män", "man", "pojkar", "men", "boys", "male", "males"},
    Sex.UNKNOWN: {"okänt", "unknown"},
    Sex.TOTAL: {"totalt", "total", "samtliga", "alla", "båda", "bägge", "both"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Cells from left to right and top to bottom, all rows equally long.

    Attributes:
        rows: The cells that hold values, without heads and periods; blank is "".
        periods: The period of each row; empty when the block names none.
        heads: What stood above each column; empty when nothing did.
        left_out: Cells that hold no values: titles, heads, periods and notes under the table.
    """

    rows: Rows
    periods: Sequence[str] = ()
    heads: Sequence[str] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Where the cells of a block go.

    Attributes:
        cells: Period, number of the column, text; blank cells are left out, for a blank leaves what
            is there.
        periods: The period of every row of the block.
        outside: Cells that no column here is for.
    """

    cells: Sequence[tuple[str, int, str]]
    periods: Sequence[str]
    outside: int


def is_value(text: str) -> bool:
    """Return whether a text is a number or a sign that stands for one."""
    text = text.strip()
    if text in SIGNS:
        return True
    try:
        return parse_number(text) is not None
    except ValueError:
        return False


def sex_of(head: str) -> Sex | None:
    """Return the sex that a head is about, None when it names none or several."""
    words = set(re.findall(r"\w+", fold(head)))
    found = [sex for sex, names in _SEX_WORDS.items() if words & names]
    # "Kvinnor, samtliga" is about women: the group is named before what is counted.
    found = [sex for sex in found if sex is not Sex.TOTAL] or found
    return found[0] if len(found) == 1 else None


def read_block(text: str, known: Collection[str] = (), *, at_periods: bool = False) -> Block:
    """Read a block of cells; no cell of it is lost or changed but for spaces around it.

    Periods are recognised in the first column, or across the top, as statistical agencies write
    them. Plain counts can look like years, so a first column is one of periods only when it stands
    at the grid's periods, has such a head, is of known periods, or counts on year by year.

    Args:
        text: Parted by tabs, semicolons or commas.
        known: Periods that the grid shows.
        at_periods: Whether the block begins in the grid's column of periods.
    """
    rows = split_cells(text)
    across = _turned(rows)
    if across is not None:
        return across
    start = next((i for i, row in enumerate(rows) if read_period(row[0])), len(rows))
    data = [row for row in rows[start:] if read_period(row[0])]
    if not data or not _are_periods(rows, start, data, known, at_periods):
        return _without_periods(rows)
    notes = [row for row in rows[start:] if not read_period(row[0])]
    if any(cell for row in notes for cell in row[1:]):
        return _without_periods(rows)
    return Block(
        rows=[row[1:] for row in data],
        periods=[read_period(row[0]) or "" for row in data],
        heads=rows[start - 1][1:] if start else (),
        left_out=_filled(rows[:start]) + _filled(notes) + len(data),
    )


def split_cells(text: str) -> Rows:
    """Return the cells of a text, rows made equally long; blank rows at the end are dropped."""
    text = text.removeprefix("\ufeff")
    separator = _separator(text)
    if not separator:
        rows = [[line] for line in re.split("\r\n|\r|\n", text)]
    elif text.count('"') % 2:  # a quote that never ends would swallow the rest
        rows = [line.split(separator) for line in re.split("\r\n|\r|\n", text)]
    else:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    rows = [[cell.strip() for cell in row] for row in rows]
    while rows and not any(rows[-1]):
        rows.pop()
    width = max(map(len, rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]


def _separator(text: str) -> str:
    """Return what parts the cells, empty when the text is one column."""
    if "\t" in text:
        return "\t"
    lines = [line for line in text.splitlines() if line.strip()]
    for separator in ";,":
        split = [line.split(separator) for line in lines]
        if _looks_parted(split) and not (separator == "," and _are_decimals(split)):
            return separator
    return ""


def _looks_parted(split: Rows) -> bool:
    lengths = [len(parts) for parts in split]
    if len(lengths) == 1:
        return lengths[0] > 1 and all(not part.strip() or is_value(part) for part in split[0])
    return any(n > 1 and 2 * lengths.count(n) >= len(lengths) for n in set(lengths))


def _are_decimals(split: Rows) -> bool:
    """Return whether commas are decimal signs, which a run of years before them is not."""
    if not all(is_value(",".join(parts)) for parts in split):
        return False
    years = [parts[0] for parts in split]
    return len(years) < 2 or not _is_run(years) or any(len(parts) != 2 for parts in split)


def _is_run(texts: Iterable[str]) -> bool:
    """Return whether these are periods, each the one before or after the next."""
    read = [read_period(text) for text in texts]
    periods = sorted((period for period in read if period), key=newest_first)
    if len(periods) < len(read):
        return False
    return all(step(one, 1) == other for one, other in itertools.pairwise(periods))


def _are_periods(
    rows: Rows, start: int, data: Rows, known: Collection[str], at_periods: bool
) -> bool:
    periods = [read_period(row[0]) for row in data]
    if len(set(periods)) < len(periods):
        return False
    if at_periods or (start and fold(rows[start - 1][0]) in _YEAR_HEADS):
        return True
    if len(rows[0]) == 1:
        return False
    return set(periods) <= set(known) or (len(periods) > 1 and _is_run(row[0] for row in data))


def _turned(rows: Rows) -> Block | None:
    """Return the block turned, when its periods stand across the top; else None."""
    top = next((i for i, row in enumerate(rows) if _first_across(row)), None)
    if top is None:
        return None
    first = _first_across(rows[top])
    series = [row for row in rows[top + 1 :] if any(row[first:])]
    named = [next((c for c in row[:first] if sex_of(c)), " ".join(row[:first])) for row in series]
    return Block(
        rows=[list(cells) for cells in zip(*(row[first:] for row in series), strict=True)],
        periods=[read_period(cell) or "" for cell in rows[top][first:]] if series else (),
        heads=named,
        left_out=_filled(rows) - _filled([row[first:] for row in series]),
    )


def _first_across(row: Sequence[str]) -> int:
    """Return where periods that stand across begin, after words; 0 when they do not."""
    first = next((i for i, cell in enumerate(row) if read_period(cell)), 0)
    if len(row) - first < 2 or is_value(row[0]) or not _is_run(row[first:]):
        return 0
    return first


def _without_periods(rows: Rows) -> Block:
    """Return the block with its first row as heads when only that row is in words, of the sexes."""
    cells = [cell for row in rows[1:] for cell in row if cell]
    if cells and any(sex_of(cell) for cell in rows[0]) and all(map(is_value, cells)):
        return Block(rows=rows[1:], heads=rows[0], left_out=_filled(rows[:1]))
    return Block(rows=rows)


def _filled(rows: Rows) -> int:
    return sum(1 for row in rows for cell in row if cell)


# --- placing -----------------------------------------------------------------------------------


def place(block: Block, columns: Sequence[Column], at: int, below: Sequence[str]) -> Placed:
    """Return where the cells of a block go in the grid.

    Columns are found by their heads when those tell women from men, else from left to right. Rows
    are found by their periods, else from top to bottom; beyond the last row they go on with older
    periods.

    Args:
        block: The cells.
        columns: The grid's columns, the period first.
        at: Number of the column where the block begins.
        below: Periods of the grid from the row where the block begins; at least one.
    """
    width = len(block.rows[0]) if block.rows else 0
    first = max(at, 1) if block.periods else at
    by_place = [i if i < len(columns) else None for i in range(first, first + width)]
    targets = _by_heads(block.heads, columns) or by_place
    periods = list(block.periods) or _downwards(below, len(block.rows))
    filled = [
        (period, target, text)
        for period, row in zip(periods, block.rows, strict=True)
        for target, text in zip(targets, row, strict=True)
        if text
    ]
    inside = [(period, target, text) for period, target, text in filled if target is not None]
    return Placed(cells=inside, periods=periods, outside=len(filled) - len(inside))


def _downwards(below: Sequence[str], length: int) -> list[str]:
    periods = list(below[:length])
    while len(periods) < length:
        periods.append(step(periods[-1], -1))
    return periods


def _by_heads(heads: Sequence[str], columns: Sequence[Column]) -> list[int | None] | None:
    """Return the column of each head, None for a head without; None unless both sexes are found."""
    found: list[int | None] = []
    for head in heads:
        target = _column_of(head, columns)
        found.append(None if target in found else target)
    sexes = {columns[i].sex for i in found if i is not None}
    return found if {Sex.WOMEN, Sex.MEN} <= sexes else None


def _column_of(head: str, columns: Sequence[Column]) -> int | None:
    words = re.findall(r"\w+", fold(head))
    for i, column in enumerate(columns):
        if words and words == re.findall(r"\w+", fold(column.title)):
            return i
    sex = sex_of(head)
    same = [i for i, each in enumerate(columns) if each.change and sex and each.sex is sex]
    return same[0] if len(same) == 1 else None
