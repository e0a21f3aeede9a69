"""The cells of a sheet as they stand in a finished file.

A sheet is read to its end and every cell looked at; but a million cells as objects of openpyxl
would take longer to read than they took to write.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import IO, NoReturn, TypeAlias
from xml.parsers import expat
from zipfile import BadZipFile

from openpyxl.cell import Cell
from openpyxl.utils import column_index_from_string, get_column_letter

from jimdesk.office.text import restored
from jimdesk.stopping import go_on

Value: TypeAlias = str | float | None

_PIECE = 2**18  # bytes that are read between two looks at whether to go on
_FIGURES = "0123456789"


@dataclass(slots=True)
class ReadCell:
    """A cell as it stands in the file.

    Attributes:
        row: Counted from 1.
        column: Counted from 1.
        value: A formula begins with "=".
        kind: f for a formula, s for text, n for a number or nothing, e for an error; other kinds
            as in the file.
        look: A cell of openpyxl that looks the same, one for all cells of that look.
    """

    row: int
    column: int
    value: Value
    kind: str
    look: Cell

    @property
    def coordinate(self) -> str:
        """The address, such as C7."""
        return f"{get_column_letter(self.column)}{self.row}"


@dataclass(slots=True)
class Grid:
    """All cells of a sheet.

    Attributes:
        rows: From A1 on, all of one length; what the file leaves out is an empty cell.
        hidden: Numbers of the hidden rows.
    """

    rows: list[list[ReadCell]] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)


def read_grid(part: IO[bytes], texts: Sequence[str], looks: Sequence[Cell]) -> Grid:
    """Return the cells that the part of a sheet holds.

    Args:
        part: The sheet.
        texts: The workbook's list of texts.
        looks: A cell for each of its styles, in their order.

    Raises:
        zipfile.BadZipFile: it is not a sheet.
    """
    return _Sheet(texts, looks).read(part)


def read_texts(part: IO[bytes]) -> list[str]:
    """Return the list of texts that a part holds.

    Raises:
        zipfile.BadZipFile: it is not a list of texts.
    """
    texts: list[str] = []
    pieces: list[str] = []
    said: list[str] = []

    def end(name: str) -> None:
        if name == "t":
            pieces.append("".join(said))
        elif name == "si":
            texts.append(restored("".join(pieces)))
            pieces.clear()

    _parse(part, lambda name, attributes: said.clear(), end, said.append)
    return texts


class _Sheet:
    """Reads one sheet."""

    def __init__(self, texts: Sequence[str], looks: Sequence[Cell]) -> None:
        self._texts, self._looks = texts, looks
        self._made = Grid()
        self._number = 0
        self._row: list[ReadCell] = []
        self._place, self._kind, self._look = "", "n", looks[0]
        self._said: list[str] = []
        self._raw = ""
        self._formula: str | None = None

    def read(self, part: IO[bytes]) -> Grid:
        _parse(part, self._start, self._end, self._said.append)
        rows = self._made.rows
        width = max(map(len, rows), default=0)
        for number, row in enumerate(rows, start=1):
            self._fill(row, number, width)
        return self._made

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._said.clear()
        if name == "c":
            self._place, self._kind = attributes.get("r", ""), attributes.get("t", "n")
            self._look = self._looks[int(attributes.get("s", "0"))]
            self._raw, self._formula = "", None
        elif name == "row":
            self._number = int(attributes.get("r", self._number + 1))
            self._row = []
            if attributes.get("hidden") in ("1", "true"):
                self._made.hidden.append(self._number)

    def _end(self, name: str) -> None:
        if name in ("v", "t"):
            self._raw += "".join(self._said)
        elif name == "c":
            self._add()
        elif name == "f":
            self._formula = "".join(self._said)
        elif name == "row" and self._row:
            rows = self._made.rows
            rows.extend([] for _ in range(len(rows) + 1, self._number))
            rows.append(self._row)

    def _add(self) -> None:
        column = _column(self._place.rstrip(_FIGURES)) if self._place else len(self._row) + 1
        self._fill(self._row, self._number, column - 1)
        if len(self._row) != column - 1:
            raise BadZipFile(f"the cells are not in their order: {self._place}")
        value, kind = self._read()
        self._row.append(ReadCell(self._number, column, value, kind, self._look))

    def _fill(self, row: list[ReadCell], number: int, width: int) -> None:
        missing = range(len(row) + 1, width + 1)
        row.extend(ReadCell(number, column, None, "n", self._looks[0]) for column in missing)

    def _read(self) -> tuple[Value, str]:
        """Return the value and kind of the cell that has ended."""
        raw, kind = self._raw, self._kind
        if self._formula is not None:
            return f"={self._formula}", "f"
        if not raw:
            return None, "n"
        if kind == "s":
            return self._texts[int(raw)], "s"
        if kind == "n":
            return float(raw), "n"
        if kind in ("str", "inlineStr"):
            return restored(raw), "s"
        return raw, kind


@cache
def _column(letters: str) -> int:
    return column_index_from_string(letters)


def _parse(
    part: IO[bytes],
    start: Callable[[str, Mapping[str, str]], object],
    end: Callable[[str], object],
    said: Callable[[str], object],
) -> None:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = said
    parser.EntityDeclHandler = _refuse
    try:
        while piece := part.read(_PIECE):
            go_on()
            parser.Parse(piece)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise BadZipFile(f"not a part of a workbook: {error}") from error


def _refuse(*_: object) -> NoReturn:
    raise BadZipFile("a part of a workbook declares entities")
