"""What tabs, columns and cells are called in a workbook."""

import re
from functools import lru_cache


def tab_name(title: str) -> str:
    """Return what a tab can be called: at most 31 characters, no slash, colon or bracket."""
    plain = re.sub(r"[\\/?*\[\]:\x00-\x1f]", "-", title).strip("' ")
    return plain[:31].rstrip("' ") or "-"


@lru_cache(maxsize=200)
def quoted(title: str) -> str:
    """Return a sheet's name as formulas and links write it."""
    return "'" + tab_name(title).replace("'", "''") + "'"


@lru_cache(maxsize=200)
def column_letter(column: int) -> str:
    """Return the letters of a column that is counted from 0: A, B … Z, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
