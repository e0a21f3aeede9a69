"""Read, order and count on with periods such as 2025, 2025-H1, 2025-T3, 2025-Q4 and 2025-12."""

import re

FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Years outside these are taken for numbers, not for periods."""

_WRITTEN = re.compile(r"(\d{4})(?:[ -]?([HTQKM])?([0-9]{1,2}))?", re.IGNORECASE)
_PARTS = {"H": 2, "T": 3, "Q": 4, "": 12}
_ALSO = {"K": "Q", "M": ""}  # kvartal, and months as statistical agencies write them


def read_period(text: str) -> str | None:
    """Return a period in the form in which it is stored, None when the text is no period.

    Besides the stored form it reads 2025K4, 2025 q4, 2025M03 and 2025h1.
    """
    match = _WRITTEN.fullmatch(text.strip())
    if match is None or not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
        return None
    year, letter, number = match.groups()
    if number is None:
        return str(year)
    letter = (letter or "").upper()
    part = _ALSO.get(letter, letter)
    bare_month = not letter and not re.search(r"[ -]\d\d$", text.strip())
    if bare_month or not 1 <= int(number) <= _PARTS[part]:
        return None
    return _written(year, part, int(number))


def step(period: str, by: int) -> str:
    """Return the period that lies so many periods of the same length later, or earlier below 0."""
    year, _, rest = period.partition("-")
    if not rest:
        return f"{int(year) + by:04}"
    part = rest[0] if rest[0] in "HTQ" else ""
    length = _PARTS[part]
    count = int(year) * length + int(rest.removeprefix(part)) - 1 + by
    return _written(f"{count // length:04}", part, count % length + 1)


def newest_first(period: str) -> tuple[int, bool, str]:
    """Return the key that sorts periods so that, reversed, a year stands above its parts."""
    return int(period[:4]), len(period) == 4, period


def _written(year: str, part: str, number: int) -> str:
    return f"{year}-{part}{number}" if part else f"{year}-{number:02}"
