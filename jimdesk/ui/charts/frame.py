"""Where the values of a chart over time stand, and the words at its lines' ends."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

from jimdesk.i18n import translate
from jimdesk.statistics.charts.chart import Chart, Point, Series, Tone, has_values, values
from jimdesk.statistics.charts.words import number, with_unit
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.charts.scale import Scale, scale_of

NEAR = 9.0
"""Pixels between a line's end and its name."""
MARK = 7.0
"""Size of a mark in pixels at text size 100 %."""
SMALL_MARK = 5.0
_NAMES = 0.4
"""Largest part of the width that the names at the ends take."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where values stand, in pixels.

    Attributes:
        area: Where values are drawn.
        scale: The value axis.
        step: From one label to the next.
        first: Where the first label is, from the left.
        names: Width of the names at the lines' ends; longer ones are wrapped.
        big: The user's text size, which lines and marks follow.
        small: Whether the chart is one of many.
    """

    chart: Chart
    area: QRectF
    scale: Scale
    letters: Lettering
    step: float
    first: float
    names: float
    big: float
    small: bool

    @property
    def height(self) -> float:
        """Height of everything, from above the first tick to below the years."""
        return self.area.bottom() + 8 + self.letters.height

    def x(self, at: int) -> float:
        """Return where a label is."""
        return self.first + at * self.step

    def y(self, value: float) -> float:
        """Return where a value is."""
        return self.area.bottom() - self.scale.part(value) * self.area.height()

    def spot(self, at: int, point: Point) -> QPointF:
        """Return where a point is; one without a value stands on the axis."""
        height = self.area.bottom() if point.value is None else self.y(point.value)
        return QPointF(self.x(at), height)


def frame_of(chart: Chart, size: QSizeF, letters: Lettering, big: float, *, small: bool) -> Frame:
    """Return where the values of a chart stand in a picture of a size."""
    shown = [*values(chart.series), *values(chart.plans)]
    if chart.band is not None:
        shown += [end for end in (chart.band.low, chart.band.high) if end is not None]
    scale = scale_of(shown, from_zero=chart.from_zero, most=2 if small else 5)
    ends = (letters.width(end.text, bold=True) for end in ends_of(chart))
    names = min(max(ends, default=0.0), _NAMES * size.width())
    half = max(letters.width(label) for label in chart.labels) / 2
    left = max(letters.width(text) for text in scale.texts()) + 10
    right = size.width() - max(names + NEAR * big, half)
    top, bottom = letters.height / 2 + 2, size.height() - letters.height - 8
    area = QRectF(left, top, right - left, bottom - top)
    inset = min(max(half, 14.0), area.width() / 2)
    count = len(chart.labels)
    step = (area.width() - inset - MARK * big) / (count - 1) if count > 1 else 0.0
    return Frame(
        chart=chart,
        area=area,
        scale=scale,
        letters=letters,
        step=step,
        first=area.left() + inset if count > 1 else area.center().x(),
        names=names,
        big=big,
        small=small,
    )


@dataclass(frozen=True, slots=True)
class End:
    """What stands at the end of a line."""

    tone: Tone
    text: str
    value: float
    is_plan: bool


def ends_of(chart: Chart) -> list[End]:
    """Return the ends of all lines; plans that end at the same value share one."""
    found = [_end(chart, series) for series in chart.series if has_values([series])]
    plans = [plan for plan in chart.plans if has_values([plan])]
    ends = [_end(chart, plan, is_plan=True) for plan in plans]
    if len(ends) > 1 and ends[0].value == ends[1].value:
        whole = replace(plans[0], name=translate("Charts", "Plan"), tone="total")
        ends = [_end(chart, whole, is_plan=True)]
    return found + ends


def _end(chart: Chart, series: Series, *, is_plan: bool = False) -> End:
    at, last = [(at, point) for at, point in enumerate(series.points) if point.value is not None][
        -1
    ]
    words = f"{series.name} {with_unit(chart, number(last))}"
    if at < len(chart.labels) - 1:
        words = f"{words} ({chart.labels[at]})"
    return End(series.tone, words, last.value or 0.0, is_plan)
