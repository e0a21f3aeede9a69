"""How wide columns and how tall rows must be, so that nothing is cut or turns into ####."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from jimdesk.reports.sheet import Cell, Formula, Head, Link, Number, Sheet

LINE = 15.0
"""Points from line to line of the body text."""

AIR = 4.0
"""Points of a row beyond its lines."""

TALLEST = 409.0
"""Points; no row of a spreadsheet can be taller."""

_WIDEST = 100
_LINES = 25  # that fit the tallest row with a margin
_BOLD = 1.05  # how much wider bold letters run
_INDENT = 1.5
_GAP = 2.0  # that keeps right-aligned heads apart from the column before
_SPACE = 0.45
_LETTERS = {
    letter: width
    for letters, width in (
        ("il' ", 0.45),
        ("jfI.,:;()[]-’", 0.6),
        ("rtJ!", 0.7),
        ('csxzL/"”', 0.85),
        ("bdhnopquöüABCKPRVXÅÄ", 1.15),
        ("DGHNU", 1.3),
        ("wOQÖ%&…", 1.45),
        ("mMW", 1.8),
    )
    for letter in letters
}
"""How wide letters are, in figures, which is what a spreadsheet measures its columns in.

Of Calibri and Carlito at 11 points: the wider of the letter as drawn and as rounded to the dots of
a screen. Letters that are not here are as wide as a figure.
"""


def widths(sheet: Sheet) -> list[float]:
    """Return the width of each column, in characters; at least what its head asks for."""
    return [_width(head, [row[at] for row in sheet.rows]) for at, head in enumerate(sheet.heads)]


def longest_word(texts: Iterable[str]) -> float:
    """Return how wide the longest word of some texts is, in figures; "4 200 000" is one."""
    words = (word for text in texts for line in text.split("\n") for word in line.split(" "))
    return max((_BOLD * _extent(word) for word in words), default=0.0)


def head_height(heads: Sequence[Head], columns: Sequence[float]) -> float:
    """Return the height that shows all heads whole, in points."""
    lines = [
        len(_lines(_broken(head.text), (width - _INDENT) / _BOLD))
        for head, width in zip(heads, columns, strict=True)
    ]
    return LINE * max(lines, default=1) + AIR


def row_height(cells: Sequence[Cell], columns: Sequence[float]) -> float:
    """Return the height that shows all texts of a row whole, in points."""
    lines = 1
    for cell, width in zip(cells, columns, strict=True):
        # Most texts are short, and there may be a hundred thousand of them.
        if isinstance(cell, str) and (1.2 * len(cell) > width - _INDENT or "\n" in cell):
            room = width - _INDENT
            lines = max(lines, sum(len(_lines(part, room)) for part in cell.split("\n")))
    return min(TALLEST, LINE * lines + AIR)


def _lines(text: str, room: float) -> list[float]:
    """Return how wide each line of a text is, when it is broken between words to fit a width."""
    lines, room = [0.0], max(1.0, room)
    for word in text.split():
        width = _extent(word)
        if lines[-1] and lines[-1] + _SPACE + width > room:
            lines.append(0.0)
        while width > room:  # a word that is longer than a line is broken where the line ends
            lines[-1:] = [room, 0.0]
            width -= room
        lines[-1] += width + (_SPACE if lines[-1] else 0.0)
    return lines


@lru_cache(maxsize=10_000)
def _extent(word: str) -> float:
    return sum(_LETTERS.get(letter, 1.0) for letter in word)


def _width(head: Head, cells: list[Cell]) -> float:
    text = _broken(head.text)
    longest = longest_word([text])
    whole = max(map(len, head.text.split()), default=0)
    least = max(head.width, longest + _INDENT + 1, whole)
    if head.is_number:
        numbers = max((_digits(head, cell) for cell in cells), default=0) + _INDENT + 1
        return _apart(text, max(least, numbers))
    letters = max((_letters(cell) for cell in cells), default=0)
    return max(least, min(_WIDEST, letters / _LINES))


def _broken(head: str) -> str:
    """Return a head with a space after each hyphen, where programs break it too."""
    return head.replace("-", "- ")


def _apart(text: str, width: float) -> float:
    """Return a width in which no line of a right-aligned head reaches the column before."""
    widest = _BOLD * max(_lines(text, (width - _INDENT) / _BOLD))
    wanted = widest + _INDENT + _GAP
    return width if wanted <= width else _apart(text, wanted)


def _digits(head: Head, cell: Cell) -> float:
    if isinstance(cell, Number):
        return len(f"{cell.value:+,.{cell.decimals}f}")
    if isinstance(cell, Formula):
        cell = cell.value
    if isinstance(cell, int | float):
        code = (head.number_format or "#,##0.0").partition(";")[0]
        decimals = len(code.partition(".")[2])
        return len(f"{cell:+,.{decimals}f}")
    words = cell.split() if isinstance(cell, str) else ()
    return max(map(_extent, words), default=0.0)


def _letters(cell: Cell) -> int:
    """Return the room that a text takes, its line breaks included."""
    text = cell.text if isinstance(cell, Link) else cell
    return len(text) + 40 * text.count("\n") if isinstance(text, str) else 0
