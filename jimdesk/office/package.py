"""The workbook as a zip file: the same bytes for the same book, and what openpyxl cannot write."""

import re
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.workbook import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from jimdesk.stopping import go_on

_STRINGS = "xl/sharedStrings.xml"
_SPACE = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
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

_TEXT = re.compile(
    rb'(?P<start><c [^>]*?)t="inlineStr"(?P<rest>[^>]*)>'
    rb"<is>(?P<text><t[^>]*>[^<]*</t>|<t/>)</is></c>"
)
_FIRST_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip file can hold


class _Rows(WorksheetWriter):
    """openpyxl's writer of a sheet, which can be given up between two rows."""

    def write_row(self, xf: Any, row: Any, row_idx: int) -> None:
        go_on()
        super().write_row(xf, row, row_idx)


class _Writer(ExcelWriter):
    """openpyxl's writer of a workbook, which can be given up."""

    def write_worksheet(self, ws: Any) -> None:
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts, ws._drawing.images = ws._charts, ws._images
        writer = _Rows(ws)
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
    alt_texts: Sequence[Sequence[str]],
    results: Mapping[int, Mapping[str, str | float]],
) -> None:
    """Write a workbook.

    Args:
        workbook: Workbook that has not been saved yet.
        path: File to make.
        alt_texts: Texts of the charts, one sequence for each sheet that has charts, in the order
            of the sheets.
        results: Known results of formulas, by number of the sheet counted from 1 and by cell.
    """
    raw = BytesIO()
    with ZipFile(raw, "w") as archive:
        _Writer(workbook, archive).save()
    strings: dict[bytes, int] = {}
    with ZipFile(raw) as source, ZipFile(path, "w") as target:
        for name in source.namelist():
            go_on()
            if name == _STRINGS:
                continue
            content = source.read(name)
            if found := re.fullmatch(r"xl/drawings/drawing(\d+)\.xml", name):
                content = _described(content, alt_texts[int(found[1]) - 1])
            elif found := re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", name):
                content = _shared(_computed(content, results.get(int(found[1]), {})), strings)
            elif name in _NAMED:
                content = _named(content, *_NAMED[name])
            target.writestr(ZipInfo(name, _FIRST_TIME), content, ZIP_DEFLATED)
        target.writestr(ZipInfo(_STRINGS, _FIRST_TIME), _table(strings), ZIP_DEFLATED)


def _shared(sheet: bytes, strings: dict[bytes, int]) -> bytes:
    """Return a sheet whose texts stand once in the workbook's list of texts.

    openpyxl repeats each text in its cell, which every program is slow to open.

    Args:
        sheet: The sheet as it was written.
        strings: Number of each text so far; the new ones are added.
    """

    def shared(found: re.Match[bytes]) -> bytes:
        number = strings.setdefault(found["text"], len(strings))
        return b'%st="s"%s><v>%d</v></c>' % (found["start"], found["rest"], number)

    return _TEXT.sub(shared, sheet)


def _named(part: bytes, end: bytes, entry: bytes) -> bytes:
    """Return a part that names the list of texts, once."""
    return part if b"sharedStrings" in part else part.replace(end, entry + end)


def _table(strings: Mapping[bytes, int]) -> bytes:
    """Return the workbook's list of texts."""
    texts = b"".join(b"<si>%s</si>" % text for text in strings)
    head = b'<sst xmlns="%s" uniqueCount="%d">' % (_SPACE, len(strings))
    return head + texts + b"</sst>"


def _described(drawing: bytes, texts: Sequence[str]) -> bytes:
    """Return a drawing whose charts have alternative texts, which openpyxl has no field for."""
    left = iter(texts)

    def described(found: re.Match[str]) -> str:
        return f"{found[0]} descr={quoteattr(next(left), {chr(10): ' '})}"

    return re.sub(r"<(?:\w+:)?cNvPr(?=[\s/>])", described, drawing.decode()).encode()


def _computed(sheet: bytes, results: Mapping[str, str | float]) -> bytes:
    """Return a sheet whose formulas carry their results, for programs that do not compute.

    Heights lose the mark that a person has set them, so that a row grows with its text.
    """
    sheet = re.sub(rb'(<row [^>]*?) customHeight="1"', rb"\1", sheet)
    if not results:
        return sheet

    def computed(found: re.Match[str]) -> str:
        value = results.get(found["cell"])
        if value is None:
            return found[0]
        kind = ' t="str"' if isinstance(value, str) else ""
        return f"{found['start']}{kind}>{found['formula']}<v>{escape(str(value))}</v></c>"

    formula = (
        r'(?P<start><c r="(?P<cell>[A-Z]+\d+)"[^>]*)>(?P<formula><f>[^<]*</f>)'
        r"(?:<v\s*/>|<v></v>)</c>"
    )
    return re.sub(formula, computed, sheet.decode()).encode()
