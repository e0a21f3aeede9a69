"""Charts of a Word document: native, drawn with the same hand as the workbook's.

Their values are written into the chart itself, so that nothing but what is shown is in the file.
"""

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.text.paragraph import Paragraph
from openpyxl.chart import BarChart, LineChart
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
from jimdesk.reports.sheet import Cell, ChartSpec, Head, Number, Series, Sheet
from jimdesk.statistics.charts.chart import Chart, has_values

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


def _xml(chart: Chart, *, compact: bool) -> bytes:
    sheet, spec = _sheet(chart)
    drawn = charts.chart(spec, sheet, _COMPACT if compact else 1)
    if compact:  # what it shows stands in its caption, which leaves its height to the lines
        drawn.title = None
    _hold_values(drawn, chart, spec)
    tree = drawn._write()  # type: ignore[union-attr]  # what openpyxl itself calls to save
    # A chart takes its font from the whole of it, for which openpyxl has no field.
    xml = bytes(tostring(tree)).replace(b"</chartSpace>", _FONT + b"</chartSpace>")
    return b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml


def _sheet(chart: Chart) -> tuple[Sheet, ChartSpec]:
    """Return a chart's values as a table, which the workbook's hand can draw from."""
    drawn = [each for each in chart.series if has_values([each])]
    heads = [Head(one_line(chart.label_head) or "-")]
    heads += [Head(f"{at} {one_line(each.name)}", kind="number") for at, each in enumerate(drawn)]
    rows: list[tuple[Cell, ...]] = [
        (
            one_line(label),
            *(
                None
                if (point := each.points[at]).value is None
                else Number(point.value, point.decimals)
                for each in drawn
            ),
        )
        for at, label in enumerate(chart.labels)
    ]
    series = tuple(
        Series(
            name=one_line(each.name),
            head=head.text,
            rows=range(len(rows)),
            tone=None if each.tone == "total" else each.tone,
        )
        for each, head in zip(drawn, heads[1:], strict=True)
    )
    spec = ChartSpec(
        kind="bar" if chart.kind.is_bars else "line",
        title=one_line(chart.heading),
        unit=one_line(chart.unit),
        categories=heads[0].text,
        series=series,
        alt_text="",
    )
    sheet = Sheet(
        title="-",
        heading="-",
        intro="",
        table_name="-",
        heads=tuple(heads),
        rows=tuple(rows),
        charts=(spec,),
    )
    return sheet, spec


def _hold_values(drawn: LineChart | BarChart, chart: Chart, spec: ChartSpec) -> None:
    """Write labels and values where references to cells would stand."""
    shown = [each for each in chart.series if has_values([each])]
    labels = StrData(
        ptCount=len(chart.labels),
        pt=[StrVal(idx=at, v=one_line(label)) for at, label in enumerate(chart.labels)],
    )
    for series, values in zip(drawn.series, shown, strict=True):
        points = values.points
        decimals = max((each.decimals for each in points if each.value is not None), default=0)
        numbers = NumData(
            formatCode="#,##0" + ("." + "0" * decimals if decimals else ""),
            ptCount=len(points),
            pt=[
                NumVal(idx=at, v=repr(round(each.value, 10)))
                for at, each in enumerate(points)
                if each.value is not None
            ],
        )
        series.cat = AxDataSource(strLit=labels)
        series.val = NumDataSource(numLit=numbers)
