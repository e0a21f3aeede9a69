"""Charts of a Word document: native, drawn with the same hand as the workbook's.

Their values are written into the chart itself, so that nothing but what is shown is in the file.
"""

from dataclasses import dataclass
from typing import Literal

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.text.paragraph import Paragraph
from openpyxl.chart import BarChart, LineChart, RadarChart
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumVal,
    StrData,
    StrVal,
)
from openpyxl.xml.functions import tostring

from jimdesk.office import charts
from jimdesk.office.text import one_line
from jimdesk.reports.document import ChartBlock
from jimdesk.reports.sheet import Cell, ChartSpec, Head, Number, Series, Sheet, Tone
from jimdesk.statistics.charts.chart import Chart, has_values
from jimdesk.statistics.charts.radar import Radar

_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_COMPACT = 0.40  # of the usual height, so that three stand on a page
_EMU = 360_000  # per centimetre
_INLINE = """\
<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent/><wp:docPr/>
<wp:cNvGraphicFramePr/><a:graphic>
<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart/>
</a:graphicData></a:graphic></wp:inline></w:drawing>"""

_FONT = (
    b'<txPr><a:bodyPr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>'
    b'<a:p xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:pPr><a:defRPr>'
    b'<a:latin typeface="Calibri"/></a:defRPr></a:pPr></a:p></txPr>'
)


def add_chart(word: WordDocument, paragraph: Paragraph, block: ChartBlock, number: int) -> None:
    """Add a chart to a paragraph.

    Args:
        word: Document that the paragraph is in.
        paragraph: An empty paragraph.
        block: What to draw.
        number: Which chart of the document it is, counted from 1.
    """
    name = PackURI(f"/word/charts/chart{number}.xml")
    part = Part(name, _TYPE, _xml(block.chart, compact=block.compact), word.part.package)
    relation = word.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
    drawing = parse_xml(_INLINE)
    inline = drawing[0]
    extent, properties, _, graphic = inline
    extent.set("cx", str(int(charts.WIDTH * _EMU)))
    height = charts.HEIGHT * (_COMPACT if block.compact else 1)
    extent.set("cy", str(int(height * _EMU)))
    properties.set("id", str(number))
    properties.set("name", f"Diagram {number}")
    properties.set("title", one_line(block.caption))
    properties.set("descr", one_line(block.alt_text))
    key = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    graphic[0][0].set(key, relation)
    paragraph.add_run()._r.append(drawing)


def _xml(chart: Chart | Radar, *, compact: bool) -> bytes:
    plain = _of_radar(chart) if isinstance(chart, Radar) else _of_chart(chart)
    sheet = plain.sheet
    (spec,) = sheet.charts
    drawn: LineChart | BarChart | RadarChart
    if spec.kind == "radar":
        drawn = charts.radar(spec, sheet)
    else:
        drawn = charts.chart(spec, sheet, _COMPACT if compact else 1)
    if compact:  # what it shows stands in its caption, which leaves its height to the lines
        drawn.title = None
    _hold_values(drawn, plain)
    tree = drawn._write()  # type: ignore[union-attr]  # what openpyxl itself calls to save
    # A chart takes its font from the whole of it, for which openpyxl has no field.
    xml = bytes(tostring(tree)).replace(b"</chartSpace>", _FONT + b"</chartSpace>")
    return b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml


@dataclass(frozen=True, slots=True)
class _Plain:
    """A chart's values, each with the decimals that it is shown with; None is a hole."""

    kind: Literal["line", "bar", "radar"]
    heading: str
    unit: str
    label_head: str
    labels: tuple[str, ...]
    series: tuple[tuple[str, Tone | None, tuple[Number | None, ...]], ...]
    highest: float = 0

    @property
    def sheet(self) -> Sheet:
        """The values as a table, which the workbook's hand can draw from."""
        heads = [Head(one_line(self.label_head) or "-")]
        heads += [
            Head(f"{at} {one_line(name)}", kind="number")
            for at, (name, _, _) in enumerate(self.series)
        ]
        rows: list[tuple[Cell, ...]] = [
            (one_line(label), *(numbers[at] for _, _, numbers in self.series))
            for at, label in enumerate(self.labels)
        ]
        spec = ChartSpec(
            kind=self.kind,
            title=one_line(self.heading),
            unit=one_line(self.unit),
            categories=heads[0].text,
            series=tuple(
                Series(name=one_line(name), head=head.text, rows=range(len(rows)), tone=tone)
                for (name, tone, _), head in zip(self.series, heads[1:], strict=True)
            ),
            alt_text="",
            highest=self.highest,
        )
        return Sheet(
            title="-",
            heading="-",
            intro="",
            table_name="-",
            heads=tuple(heads),
            rows=tuple(rows),
            charts=(spec,),
        )


def _of_chart(chart: Chart) -> _Plain:
    return _Plain(
        kind="bar" if chart.kind.is_bars else "line",
        heading=chart.heading,
        unit=chart.unit,
        label_head=chart.label_head,
        labels=chart.labels,
        series=tuple(
            (
                each.name,
                None if each.tone == "total" else each.tone,
                tuple(
                    None if point.value is None else Number(point.value, point.decimals)
                    for point in each.points
                ),
            )
            for each in chart.series
            if has_values([each])
        ),
    )


def _of_radar(shown: Radar) -> _Plain:
    return _Plain(
        kind="radar",
        heading=shown.heading,
        unit="",
        label_head="",
        labels=shown.axes,
        series=tuple(
            (
                each.name,
                None,
                tuple(None if value is None else Number(value, 1) for value in each.values),
            )
            for each in shown.series
        ),
        highest=len(shown.levels),
    )


def _hold_values(drawn: LineChart | BarChart | RadarChart, plain: _Plain) -> None:
    """Write labels and values where references to cells would stand."""
    labels = StrData(
        ptCount=len(plain.labels),
        pt=[StrVal(idx=at, v=one_line(label)) for at, label in enumerate(plain.labels)],
    )
    for series, (_, _, values) in zip(drawn.series, plain.series, strict=True):
        decimals = max((each.decimals for each in values if each is not None), default=0)
        numbers = NumData(
            formatCode="#,##0" + ("." + "0" * decimals if decimals else ""),
            ptCount=len(values),
            pt=[
                NumVal(idx=at, v=repr(round(each.value, 10)))
                for at, each in enumerate(values)
                if each is not None
            ],
        )
        series.cat = AxDataSource(strLit=labels)
        series.val = NumDataSource(numLit=numbers)
