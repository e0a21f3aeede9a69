"""The rules about what lies in the file beside its cells: charts, macros, filters."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from defusedxml.ElementTree import fromstring

from jimdesk.office.lint_table import Areas, Fault, boundaries

_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_FILE_NAME = re.compile(r"\.(png|jpe?g|svg|gif|xlsx|emf)\b", re.IGNORECASE)
_SHORTEST_ALT_TEXT = 20
_MOST_CHARTS = 2
_ACTIVE = (
    "vba",
    "activeX",
    "ctrlProps",
    "macrosheets",
    "embeddings",
    "externalLinks",
    "connections",
)


def package_faults(archive: ZipFile) -> Iterator[Fault]:
    """Find what a handed-over workbook must not carry, and charts that say nothing in words."""
    for name in archive.namelist():
        if any(part in name for part in _ACTIVE):
            yield "X-9", f"macro, control or link to another file: {name}"
        elif name.startswith("xl/worksheets/sheet"):
            yield from _sheet_faults(name, archive.read(name))
        elif name.startswith("xl/tables/") and b"<autoFilter" in archive.read(name):
            yield "X-11", f"a table has a filter: {name}"
        elif name.startswith("xl/drawings/drawing"):
            yield from _drawing_faults(name, fromstring(archive.read(name)))


def chart_areas(archive: ZipFile) -> Areas:
    """Return the areas that charts take their values from, by sheet."""
    areas: Areas = {}
    for name in archive.namelist():
        if re.fullmatch(r"xl/charts/chart\d+\.xml", name):
            for value in fromstring(archive.read(name)).iter(f"{_CHART}val"):
                formula = value.findtext(f".//{_CHART}f", "")
                sheet, _, area = formula.rpartition("!")
                title = sheet.removeprefix("'").removesuffix("'").replace("''", "'")
                areas.setdefault(title, []).append(boundaries(area))
    return areas


def _sheet_faults(name: str, content: bytes) -> Iterator[Fault]:
    # Attributes and text are escaped in XML, so that a tag found here is a tag.
    for tag, what in ((b"<autoFilter", "a filter"), (b"<pane ", "frozen panes")):
        if tag in content:
            yield "X-11", f"{name} has {what}"


def _drawing_faults(name: str, drawing: Element) -> Iterator[Fault]:
    shapes = list(drawing.iter(f"{_DRAWING}cNvPr"))
    if len(shapes) > _MOST_CHARTS:
        yield "X-14", f"{name} has more than {_MOST_CHARTS} charts"
    if next(drawing.iter(f"{_DRAWING}sp"), None) is not None:
        yield "X-13", f"{name} has a text box"
    for shape in shapes:
        text = shape.get("descr", "")
        if len(text) < _SHORTEST_ALT_TEXT:
            yield "X-14", f"{name}: {shape.get('name')} has no alternative text worth the name"
        elif _FILE_NAME.search(text):
            yield "X-14", f"{name}: the alternative text is a file name: {text}"
