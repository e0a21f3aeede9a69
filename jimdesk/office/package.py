"""The workbook as a zip file: the same bytes for the same book, and what openpyxl cannot write.

openpyxl writes everything around the cells; the cells are put in here, as they were made.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.workbook import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.dimensions import SheetDimension
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.writer.excel import ExcelWriter

from jimdesk.office.strings import Strings
from jimdesk.stopping import go_on

_STRINGS = "xl/sharedStrings.xml"
_NO_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData></sheetData>")
_NAMED = {
    "[Content_Types].xml": (
        b"</Types>",
        b'<Override PartName="/xl/sharedStrings.xml" ContentType="application/'
        b'vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>',
    ),
    "xl/_rels/workbook.xml.rels": (
        b"</Relationships>",
        b'<Relationship Id="rIdTexts" Target="sharedStrings.xml" Type="http://schemas.'
        b'openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>',
    ),
}
"""Where a workbook names its list of texts: the end of the part, and what comes before it."""

_FIRST_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip file can hold
_PIECE = 2**20  # bytes that are packed between two looks at whether to go on


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The cells of a sheet.

    Attributes:
        dimension: The area that they fill, from A1 on.
        parts: All rows in their order, as the file holds them.
        links: Where the cells lead that are links.
        cut: Addresses of the cells whose text was too long for a workbook.
    """

    dimension: str
    parts: Sequence[bytes]
    links: Sequence[Hyperlink]
    cut: Sequence[str]


class _Frame(WorksheetWriter):
    """openpyxl's writer of a sheet, which leaves the rows to us."""

    def __init__(self, sheet: Any, body: Body) -> None:
        super().__init__(sheet)
        sheet._hyperlinks = list(body.links)
        self._dimension = body.dimension

    def write_dimensions(self) -> None:
        self.xf.send(SheetDimension(self._dimension).to_tree())


class _Writer(ExcelWriter):
    """openpyxl's writer of a workbook, whose sheets get their rows afterwards."""

    def __init__(self, workbook: Workbook, archive: ZipFile, bodies: Iterable[Body]) -> None:
        super().__init__(workbook, archive)
        self._bodies = iter(bodies)

    def write_worksheet(self, ws: Any) -> None:
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts, ws._drawing.images = ws._charts, ws._images
        writer = _Frame(ws, next(self._bodies))
        writer.write()
        # The stubs know neither of these.
        ws._rels = writer._rels  # type: ignore[attr-defined]
        self._archive.write(writer.out, ws.path[1:])  # type: ignore[attr-defined]
        self.manifest.append(ws)
        writer.cleanup()


def save(
    workbook: Workbook,
    path: Path,
    *,
    bodies: Sequence[Body],
    strings: Strings,
    alt_texts: Sequence[Sequence[str]],
) -> None:
    """Write a workbook.

    Args:
        workbook: Workbook that has not been saved yet and has no cells.
        path: File to make.
        bodies: The cells of each sheet, in the order of the sheets.
        strings: The texts of all cells.
        alt_texts: Texts of the charts, one sequence for each sheet that has charts, in the order
            of the sheets.
    """
    raw = BytesIO()
    with ZipFile(raw, "w") as archive:
        _Writer(workbook, archive, bodies).save()
    with ZipFile(raw) as source, ZipFile(path, "w") as target:
        for name in source.namelist():
            if name == _STRINGS:
                continue
            content = source.read(name)
            parts: Iterable[bytes] = (content,)
            if found := re.fullmatch(r"xl/drawings/drawing(\d+)\.xml", name):
                parts = (_described(content, alt_texts[int(found[1]) - 1]),)
            elif found := re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", name):
                parts = _with_rows(content, bodies[int(found[1]) - 1])
            elif name in _NAMED:
                parts = (_named(content, *_NAMED[name]),)
            _pack(target, name, parts)
        _pack(target, _STRINGS, (strings.part(),))


def _pack(target: ZipFile, name: str, parts: Iterable[bytes]) -> None:
    information = ZipInfo(name, _FIRST_TIME)
    information.compress_type = ZIP_DEFLATED
    with target.open(information, "w") as packed:
        for part in parts:
            for start in range(0, len(part), _PIECE):
                go_on()
                packed.write(part[start : start + _PIECE])


def _with_rows(sheet: bytes, body: Body) -> Iterable[bytes]:
    """Return the pieces of a sheet with its rows."""
    before, after = _NO_ROWS.split(sheet, maxsplit=1)
    return (before, b"<sheetData>", *body.parts, b"</sheetData>", after)


def _named(part: bytes, end: bytes, entry: bytes) -> bytes:
    """Return a part that names the list of texts, once."""
    return part if b"sharedStrings" in part else part.replace(end, entry + end)


def _described(drawing: bytes, texts: Sequence[str]) -> bytes:
    """Return a drawing whose charts have alternative texts, which openpyxl has no field for."""
    left = iter(texts)

    def described(found: re.Match[str]) -> str:
        return f"{found[0]} descr={quoteattr(next(left), {chr(10): ' '})}"

    return re.sub(r"<(?:\w+:)?cNvPr(?=[\s/>])", described, drawing.decode()).encode()
