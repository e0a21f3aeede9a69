"""Columns of texts read as numbers: the decimal sign is found for each column by itself."""

import math
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta

from jimdesk.imports.table import EMPTY_CELL
from jimdesk.imports.words import missing_of

Raw = str | float | bool | date | datetime | time | timedelta | None
"""What a cell of a file can hold."""

_SPACES = str.maketrans("", "", "\u00a0\u202f\u2009\u2007'’ ")
_SIGNS = str.maketrans({"−": "-", "–": "-", "‐": "-"})
_NUMBER = re.compile(
    r"[+-]?(?:\d[\d\u00a0\u202f\u2009\u2007'’ .,]*|[.,]\d+)(?:[eE][+-]?\d{1,3})?\s*%?"
)
_GROUPS = re.compile(r"[+-]?\d{1,3}(?:[ \u00a0\u202f\u2009\u2007'’]\d{3})+(?:[.,]\d+)?")
_ERROR = re.compile(r"#[A-ZÅÄÖ0-9/]{2,}[!?]?")
_MOST_DIGITS = 300
_DASHES = frozenset("-–—−")


def number_in(text: str, decimal: str) -> float | None:
    """Return the number that a text writes with a decimal sign, None when it writes none.

    Groups of three may be parted by any space, an apostrophe or the sign that is not decimal. A
    number with leading zeros, such as the code of a municipality, is none.
    """
    if text.isascii() and text.isdecimal() and (text[0] != "0" or text == "0"):
        return float(text) if len(text) < _MOST_DIGITS else None
    plain = text.strip().translate(_SIGNS)
    if not _NUMBER.fullmatch(plain):
        return None
    plain = plain.rstrip("% \u00a0").lstrip("+")
    group = "." if decimal == "," else ","
    if re.search("[ \u00a0\u202f\u2009\u2007'’]", plain) and not _GROUPS.fullmatch(plain):
        return None
    whole, _, fraction = plain.translate(_SPACES).partition(decimal)
    if group in whole and not re.fullmatch(rf"-?\d{{1,3}}(?:\{group}\d{{3}})+", whole):
        return None
    digits = whole.replace(group, "")
    if re.match(r"-?0\d", digits):
        return None
    try:
        number = float(f"{digits}.{fraction}" if fraction else digits)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def decimal_sign(texts: Iterable[str]) -> tuple[str, bool]:
    """Return the decimal sign of a column, and whether it is certain.

    "1,234" can be either; what else stands in the column settles it. Where nothing does, the sign
    is taken for a decimal one, and that is to be said.
    """
    doubtful = ""
    for text in texts:
        plain = text.strip().rstrip("% ")
        if not plain or not ("," in plain or "." in plain) or not _NUMBER.fullmatch(plain):
            continue
        if sign := _certain(plain):
            return sign, True
        doubtful = doubtful or ("," if "," in plain else ".")
    return doubtful or ".", not doubtful


def _certain(plain: str) -> str | None:
    last = max(",.", key=plain.rfind)
    other = "." if last == "," else ","
    if other in plain:
        return last
    if plain.count(last) > 1:
        return other
    whole, _, fraction = plain.partition(last)
    digits = len(whole.lstrip("+-−"))
    grouped = len(fraction) == 3 and 1 <= digits <= 3 and whole.lstrip("+-−") != "0"
    return None if grouped else last


def read_column(values: Iterable[Raw]) -> tuple[Mapping[Raw, float | str], bool]:
    """Return what each distinct value of a column is: a number, or why there is none.

    Returns:
        Numbers and reasons by value, and whether the decimal sign is certain.
    """
    texts = [each for each in values if isinstance(each, str)]
    decimal, certain = decimal_sign(texts)
    return {each: _read(each, decimal) for each in values}, certain


def _read(value: Raw, decimal: str) -> float | str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value) if math.isfinite(value) else EMPTY_CELL
    if value is None or value == "":
        return EMPTY_CELL
    text = as_text(value)
    if text in _DASHES:
        return 0.0
    number = number_in(text, decimal)
    if number is not None:
        return number
    return missing_of(text) or text or EMPTY_CELL


def as_text(value: Raw) -> str:
    """Return a cell as a name: a whole number without decimals, a day in ISO form."""
    if isinstance(value, str):
        return value.strip()
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date | datetime | time) else str(value)


def is_error(text: str) -> bool:
    """Return whether a cell holds an error of the spreadsheet, such as #DIV/0!."""
    return _ERROR.fullmatch(text) is not None


def is_number(read: float | str) -> bool:
    """Return whether a read value is a number."""
    return isinstance(read, float)
