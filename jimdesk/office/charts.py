"""Charts of a workbook: native, so that the reader can go on working with them."""

from collections.abc import Iterator
from typing import Final, Literal

from openpyxl.chart import BarChart, LineChart, RadarChart
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import AxDataSource, NumDataSource, NumRef, StrRef
from openpyxl.chart.label import DataLabel, DataLabelList
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.legend import Legend
from openpyxl.chart.marker import Marker
from openpyxl.chart.series import Series as XlsxSeries
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import (
    CharacterProperties,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
)

from jimdesk.office.styles import HAIRLINE, INK, MUTED, TONE_TEXTS, TONES, WHITE
from jimdesk.reports.sheet import ChartSpec, Number, Series, Sheet, Tone

WIDTH, HEIGHT = 16.5, 8.5
"""Centimetres; two charts side by side fill a landscape page."""

_TENTHS_BELOW = 10  # a shorter axis has steps that are not whole numbers
_SYMBOLS: Final[dict[Tone | None, Literal["circle", "square", "triangle"]]] = {
    "women": "circle",
    "men": "square",
    None: "triangle",
}
_RADAR: Final[
    tuple[
        tuple[str, Literal["solid", "sysDot", "dash"], Literal["circle", "diamond", "square"]], ...
    ]
] = (
    (INK, "solid", "circle"),
    (MUTED, "sysDot", "diamond"),
    (TONES["women"], "dash", "square"),
)
"""Colour, dash and marker of the series of a radar, in their order."""

_ROOM_FOR_LABELS = 0.22
_CLOSE = 0.07
"""Share of the axis, taken to begin at zero, within which two labels would cover each other."""


def chart(spec: ChartSpec, sheet: Sheet, share: float = 1.0) -> LineChart | BarChart:
    """Return a line or bar chart that reads its values from the cells of its sheet.

    Args:
        spec: What to draw.
        sheet: The sheet that spec belongs to.
        share: How high it is, as a share of the usual height.
    """
    drawn: LineChart | BarChart = LineChart() if spec.kind == "line" else BarChart()
    _frame(drawn, spec)
    _axes(drawn, spec, sheet)
    for series, xlsx_series in zip(spec.series, _series(spec, sheet), strict=True):
        (_line if spec.kind == "line" else _bar)(series, xlsx_series)
        drawn.series.append(xlsx_series)
    if spec.kind == "line":
        drawn.legend = None
        _label_ends(drawn, spec, sheet, share)
    else:
        drawn.legend = Legend(legendPos="t", txPr=_text(9, INK))
    return drawn


def _frame(drawn: LineChart | BarChart | RadarChart, spec: ChartSpec) -> None:
    drawn.title = _title(spec.title, 12, INK, bold=True)
    drawn.roundedCorners = False
    drawn.graphical_properties = GraphicalProperties(
        solidFill=WHITE, ln=LineProperties(noFill=True)
    )
    drawn.display_blanks = "gap"


def radar(spec: ChartSpec, sheet: Sheet) -> RadarChart:
    """Return a radar that reads its values from the cells of its sheet.

    Its series differ by dash and marker too, never by colour alone.
    """
    drawn = RadarChart()
    drawn.type = "marker"
    _frame(drawn, spec)
    for axis in (drawn.x_axis, drawn.y_axis):
        axis.delete = False
        axis.txPr = _text(9, MUTED)
    hairline = GraphicalProperties(ln=LineProperties(solidFill=HAIRLINE, w=9525))
    drawn.y_axis.majorGridlines = ChartLines(spPr=hairline)
    drawn.y_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=HAIRLINE))
    drawn.y_axis.number_format = "0"
    drawn.y_axis.majorUnit = 1
    drawn.y_axis.scaling.min, drawn.y_axis.scaling.max = 0, spec.highest
    for xlsx_series, style in zip(_series(spec, sheet), _RADAR, strict=False):
        color, dash, symbol = style
        xlsx_series.smooth = False
        xlsx_series.graphicalProperties = GraphicalProperties(
            ln=LineProperties(solidFill=color, w=28575, prstDash=dash)
        )
        xlsx_series.marker = Marker(symbol=symbol, size=7)
        xlsx_series.marker.graphicalProperties = GraphicalProperties(
            solidFill=color, ln=LineProperties(solidFill=color)
        )
        drawn.series.append(xlsx_series)
    drawn.legend = Legend(legendPos="b", txPr=_text(9, INK))
    return drawn


def _series(spec: ChartSpec, sheet: Sheet) -> Iterator[XlsxSeries]:
    names = sheet.area(spec.categories, spec.series[0].rows)
    for number, series in enumerate(spec.series):
        yield XlsxSeries(
            idx=number,
            order=number,
            tx=SeriesLabel(v=series.name),
            cat=AxDataSource(strRef=StrRef(f=names)),
            val=NumDataSource(numRef=NumRef(f=sheet.area(series.head, series.rows))),
        )


def _axes(drawn: LineChart | BarChart, spec: ChartSpec, sheet: Sheet) -> None:
    for axis in (drawn.x_axis, drawn.y_axis):
        axis.delete = False
        axis.txPr = _text(9, MUTED)
    drawn.x_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=MUTED))
    drawn.x_axis.majorTickMark = None
    drawn.y_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
    hairline = GraphicalProperties(ln=LineProperties(solidFill=HAIRLINE, w=9525))
    drawn.y_axis.majorGridlines = ChartLines(spPr=hairline)
    drawn.y_axis.number_format = "#,##0" if _span(spec, sheet) >= _TENTHS_BELOW else "General"
    drawn.y_axis.title = _title(spec.unit, 9, MUTED)
    if spec.kind == "bar":
        drawn.y_axis.scaling.min = 0


def _line(series: Series, drawn: XlsxSeries) -> None:
    """Women are solid with discs, men dashed with squares: never told apart by colour alone."""
    color = TONES[series.tone] if series.tone else MUTED
    drawn.smooth = False
    drawn.graphicalProperties = GraphicalProperties(
        ln=LineProperties(
            solidFill=color, w=28575, prstDash="dash" if series.tone == "men" else "solid"
        )
    )
    drawn.marker = Marker(symbol=_SYMBOLS[series.tone], size=7)
    drawn.marker.graphicalProperties = GraphicalProperties(
        solidFill=color, ln=LineProperties(solidFill=color)
    )


def _bar(series: Series, drawn: XlsxSeries) -> None:
    """Men are hatched: never told apart by colour alone."""
    color = TONES[series.tone] if series.tone else MUTED
    drawn.invertIfNegative = False
    drawn.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=color))
    if series.tone == "men":
        drawn.graphicalProperties.pattFill = PatternFillProperties(
            prst="wdUpDiag", fgClr=_solid(color), bgClr=_solid(WHITE)
        )
    else:
        drawn.graphicalProperties.solidFill = color
    drawn.dLbls = DataLabelList(txPr=_text(9, INK), dLblPos="outEnd", **_shown(value=True))


def _solid(color: str) -> ColorChoice:
    # The stubs know only colours in percent here.
    return ColorChoice(srgbClr=color)  # type: ignore[arg-type]


def _label_ends(drawn: LineChart | BarChart, spec: ChartSpec, sheet: Sheet, share: float) -> None:
    """Write each line's name and last value at its end, and leave room for it."""
    box = ManualLayout(
        layoutTarget="inner",
        xMode="edge",
        yMode="edge",
        x=0.1,
        y=0.16,
        w=0.9 - _ROOM_FOR_LABELS,
        h=0.7,
    )
    drawn.layout = Layout(manualLayout=box)
    ends = [_end(series, sheet) for series in spec.series]
    near = _span(spec, sheet) * _CLOSE / share
    for series, end, xlsx_series in zip(spec.series, ends, drawn.series, strict=True):
        if end is None:
            continue
        place, last = end
        color = TONE_TEXTS[series.tone] if series.tone else MUTED
        label = DataLabel(
            idx=place,
            txPr=_text(10 if share == 1 else 9, color, bold=True),
            dLblPos=_side(last, [other[1] for other in ends if other], near),
            separator=": ",
            **_shown(value=True, name=True),
        )
        xlsx_series.dLbls = DataLabelList(dLbl=[label], **_shown())


def _end(series: Series, sheet: Sheet) -> tuple[int, float] | None:
    """Return position and value of the last point that is there."""
    values = _values(series, sheet)
    return max(
        ((place, value) for place, value in enumerate(values) if value is not None), default=None
    )


def _values(series: Series, sheet: Sheet) -> list[float | None]:
    column = sheet.column(series.head)
    cells = [sheet.rows[row][column] for row in series.rows]
    values = [cell.value if isinstance(cell, Number) else cell for cell in cells]
    return [value if isinstance(value, int | float) else None for value in values]


def _side(last: float, ends: list[float], near: float) -> str:
    """Return r, or t and b for the upper and the lower of ends that nearly meet."""
    others = [end for end in ends if end != last and abs(end - last) < near]
    if not others:
        return "r"
    return "t" if last > min(others) else "b"


def _span(spec: ChartSpec, sheet: Sheet) -> float:
    """Return the length of the value axis, taken to begin or end at zero."""
    every = [value for series in spec.series for value in _values(series, sheet) if value]
    return max(every, default=0) - min(0, min(every, default=0))


def _shown(*, value: bool = False, name: bool = False) -> dict[str, bool]:
    return {
        "showVal": value,
        "showSerName": name,
        "showCatName": False,
        "showLegendKey": False,
        "showPercent": False,
        "showBubbleSize": False,
    }


def _title(text: str, size: int, color: str, *, bold: bool = False) -> Title:
    title = Title(overlay=False)
    look = _characters(size, color, bold)
    run = RegularTextRun(rPr=look, t=text)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=look), r=[run])
    title.tx = Text(rich=RichText(p=[paragraph]))
    return title


def _text(size: int, color: str, *, bold: bool = False) -> RichText:
    look = ParagraphProperties(defRPr=_characters(size, color, bold))
    return RichText(p=[Paragraph(pPr=look, endParaRPr=CharacterProperties())])


def _characters(size: int, color: str, bold: bool) -> CharacterProperties:
    return CharacterProperties(sz=size * 100, b=bold, solidFill=color)
