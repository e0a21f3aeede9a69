"""The workbook as a zip file: the same bytes for the same book, and what openpyxl cannot write."""

import re
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl.workbook import Workbook
from openpyxl.writer.excel import ExcelWriter

_FIRST_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip file can hold


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
        ExcelWriter(workbook, archive).save()
    with ZipFile(raw) as source, ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if found := re.fullmatch(r"xl/drawings/drawing(\d+)\.xml", name):
                content = _described(content, alt_texts[int(found[1]) - 1])
            elif found := re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", name):
                content = _computed(content, results.get(int(found[1]), {}))
            target.writestr(ZipInfo(name, _FIRST_TIME), content, ZIP_DEFLATED)


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
