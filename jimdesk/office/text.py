"""What text may look like in a workbook: its characters, its length, and names."""

import re
import unicodedata

from jimdesk.i18n import translate

LONGEST = 32_767
"""UTF-16 units in one cell; openpyxl would cut what is longer without a word."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""What makes a program take text for a formula once somebody edits it."""

NOT_AVAILABLE = ".."
NOT_APPLICABLE = "."

FORMULA_NAME = "Formler_"
"""How the names begin of the areas where formulas of our own may stand."""

ENTRY_NAME = "Ifylls_"
"""How the names begin of the areas that are filled in, whose cells may be empty."""

KEYS_NAME = "Nycklar_"
"""How the names begin of the hidden columns of keys."""

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_CELL_LIKE = re.compile(r"[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*")


def plain(text: str) -> str:
    """Return text with one kind of line break, and U+FFFD for what no workbook can hold."""
    return _ILLEGAL.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """Return plain text with spaces for line breaks, as names and heads need it."""
    return " ".join(plain(text).split())


def shortened(text: str) -> str:
    """Return text that fits a cell; what is cut says so at its end."""
    # Only text of half the length can be too long in units of which some characters need two.
    if len(text) <= LONGEST // 2 or _units(text) <= LONGEST:
        return text
    mark = " " + translate("Workbook", "[… shortened]")
    units = text.encode("utf-16-le")[: 2 * (LONGEST - _units(mark))]
    return units.decode("utf-16-le", "ignore") + mark


def stored(text: str) -> str:
    """Return text as the file must hold it, so that "_x0041_" is not read as an escaped A."""
    return _ESCAPE.sub("_x005F_", text) if "_x" in text else text


def restored(text: str) -> str:
    """Return text that a file holds as it was before `stored`."""
    return text.replace("_x005F_", "_") if "_x" in text else text


def table_name(text: str, taken: set[str]) -> str:
    """Return a name of a-z, digits and underscore that no other name of the book equals.

    Args:
        text: Name to start from, such as "Könsfördelning".
        taken: Names in use, in lower case; the new one is added.
    """
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    name = re.sub(r"\W+", "_", letters).strip("_")[:200]
    if not name or name[0].isdigit() or _CELL_LIKE.fullmatch(name):
        name = f"T_{name}"
    free, number = name, 1
    while free.lower() in taken:
        number += 1
        free = f"{name}_{number}"
    taken.add(free.lower())
    return free


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
