"""Text files of columns: CSV and its kin, whatever separates the columns."""

import csv
import io
from collections import Counter

from jimdesk.i18n import translate
from jimdesk.imports.grid import tables_in
from jimdesk.imports.grids import Grid, grid_of
from jimdesk.imports.shape import table_of
from jimdesk.imports.table import Table, UnreadableError, refuse_too_many
from jimdesk.imports.text import decoded

_SEPARATORS = "\t;|,"
"""In the order in which they are believed: a comma is often a decimal sign as well."""

_LINES = 200
_AGREEING = 0.6


def read_delimited(data: bytes) -> list[Table]:
    """Return the tables of a text file.

    Raises:
        UnreadableError: it is no text, or holds no table with numbers.
    """
    found = [table_of(parts) for parts in tables_in(_rows(data))]
    tables = [table for table in found if table is not None]
    if not tables:
        raise UnreadableError(translate("Imports", "no table with numbers was found in it"))
    return tables


def read_grid(data: bytes) -> Grid:
    """Return the cells of a text file.

    Raises:
        UnreadableError: it is no text, or empty.
    """
    made = grid_of(_rows(data, sure=True))
    if not made.rows:
        raise UnreadableError(translate("Imports", "it is empty"))
    return made


def _rows(data: bytes, *, sure: bool = False) -> list[list[str]]:
    """Return rows of cells.

    Args:
        data: Of the file.
        sure: Whether a line is one cell unless most lines agree on what separates columns: names
            hold commas.
    """
    text = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    refuse_too_many(text.count("\n"))
    try:
        return list(csv.reader(io.StringIO(text), delimiter=_separator(text, sure=sure)))
    except csv.Error as error:
        raise UnreadableError(translate("Imports", "its columns cannot be told apart")) from error


def _separator(text: str, *, sure: bool = False) -> str:
    """Return what separates columns: the first that gives most lines the same number of them.

    When none does it is the likeliest, or a tab when it must be sure.
    """
    lines = [line for line in text.split("\n", _LINES)[:_LINES] if line.strip()]
    best, most = ",", 0.0
    for separator in _SEPARATORS:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=separator))
        widths.pop(1, None)
        width, times = widths.most_common(1)[0] if widths else (1, 0)
        share = times / max(len(lines), 1)
        if width > 1 and share >= _AGREEING:
            return separator
        if share > most:
            best, most = separator, share
    return "\t" if sure else best
