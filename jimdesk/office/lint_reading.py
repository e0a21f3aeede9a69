"""A workbook opened again for its check: what is around the cells by openpyxl, the cells by us."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.reader.workbook import WorkbookParser
from openpyxl.workbook import Workbook

from jimdesk.office.lint_grid import Grid, read_grid, read_texts
from jimdesk.stopping import go_on

_BOOK = "xl/workbook.xml"
_STRINGS = "xl/sharedStrings.xml"
_NO_STRINGS = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'


class Opened:
    """A workbook that is open for its check.

    Attributes:
        frame: The file without its cells and their texts.
        book: What openpyxl makes of that.
    """

    def __init__(self, archive: ZipFile) -> None:
        """Open a workbook.

        Args:
            archive: The file, open as long as grids are asked for.

        Raises:
            zipfile.BadZipFile: the file is not a workbook.
        """
        if _BOOK not in archive.namelist():
            raise BadZipFile("not a workbook")
        self._archive = archive
        self._parts = _parts(archive)
        raw = _frame(archive, frozenset(self._parts.values()))
        self.frame = ZipFile(raw)
        self.book: Workbook = load_workbook(raw)
        self._looks = _looks(self.book)
        self._texts: list[str] = []
        if _STRINGS in archive.namelist():
            with archive.open(_STRINGS) as part:
                self._texts = read_texts(part)

    def size(self, title: str) -> int:
        """Return how large a sheet is, in bytes."""
        return self._archive.getinfo(self._parts[title]).file_size

    def grid(self, title: str) -> Grid:
        """Return the cells of a sheet, read anew each time; a large one is better not kept.

        Raises:
            zipfile.BadZipFile: the sheet is damaged.
        """
        with self._archive.open(self._parts[title]) as part:
            return read_grid(part, self._texts, self._looks)


def _parts(archive: ZipFile) -> Mapping[str, str]:
    """Return the name of each sheet's part, by title."""
    parser: Any = WorkbookParser(archive, _BOOK)
    parser.parse()
    return {sheet.name: relation.target for sheet, relation in parser.find_sheets()}


def _frame(archive: ZipFile, sheets: frozenset[str]) -> BytesIO:
    raw = BytesIO()
    with ZipFile(raw, "w") as frame:
        for name in archive.namelist():
            go_on()
            content = _NO_STRINGS if name == _STRINGS else archive.read(name)
            frame.writestr(name, _without_rows(content) if name in sheets else content)
    return raw


def _without_rows(sheet: bytes) -> bytes:
    # Attributes and text are escaped in XML, so that a tag found here is a tag.
    start, end = sheet.find(b"<sheetData>"), sheet.rfind(b"</sheetData>")
    return sheet if start < 0 or end < start else sheet[:start] + b"<sheetData>" + sheet[end:]


def _looks(book: Any) -> list[Cell]:
    """Return a cell for each style of a workbook, in their order."""
    sheet = book.worksheets[0]
    return [Cell(sheet, row=1, column=1, style_array=style) for style in book._cell_styles]
