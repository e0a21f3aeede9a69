"""Arrange a chart of groups: bars from zero, each with its number."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont

from jimdesk.i18n import translate
from jimdesk.statistics.charts.chart import Chart, Kind, Point, Series, values
from jimdesk.statistics.charts.words import number, with_unit
from jimdesk.ui.charts.lettering import LINE_TOKENS, TEXT_TOKENS, Lettering
from jimdesk.ui.charts.picture import Bar, Item, Line, Picture, Spot, Words
from jimdesk.ui.tokens import Theme

_BAR = 18
"""Height of a bar at text size 100 %."""
_BETWEEN = 3
_GROUPS_APART = 14
_NAMES = 0.34
"""Largest part of the width that the groups' names take."""
_NEAR = 6


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where bars stand: from `zero`, so many pixels for each unit."""

    chart: Chart
    letters: Lettering
    names: float
    zero: float
    unit: float
    bar: float
    width: float

    def x(self, value: float) -> float:
        return self.zero + value * self.unit


def arrange(chart: Chart, width: float, look: Theme, base: QFont) -> Picture:
    """Return a chart of groups as a picture of a width, in pixels; its height is what it needs."""
    letters = Lettering.of(base, look)
    frame = _frame(chart, width, letters, max(_BAR * look.scale, letters.height))
    items: list[Item] = []
    spots: dict[Spot, QPointF] = {}
    y = 2.0
    top = y
    for at, label in enumerate(chart.labels):
        group, height = _group(frame, at, label, y, spots)
        items += group
        y += height + _GROUPS_APART
    bottom = y - _GROUPS_APART + 2
    zero = round(frame.zero) + 0.5
    axis = Line(points=(QPointF(zero, top), QPointF(zero, bottom)), token="control_border")
    return Picture(size=QSizeF(width, bottom + 2), items=(*items, axis), spots=spots)


def _frame(chart: Chart, width: float, letters: Lettering, bar: float) -> _Frame:
    longest = max(letters.width(label) for label in chart.labels)
    names = min(longest, max(_NAMES * width, _longest_word(letters, chart.labels)))
    ends = [
        letters.width(text, bold=True)
        for place, series in enumerate(chart.series)
        for at in range(len(chart.labels))
        if (text := _text(chart, series, at, named=place < 2))
    ]
    room_right = max(ends, default=0) + _NEAR
    starts = _starts(chart)
    reached = [0.0, *values(chart.series), *starts]
    reached += [start + (point.value or 0) for start, point in zip(
        starts, chart.series[0].points, strict=True)]  # fmt: skip
    low, high = min(reached), max(reached)
    room_left = room_right if low < 0 else 0
    left = names + 12 + room_left
    unit = max(width - left - room_right, 40.0) / ((high - low) or 1.0)
    return _Frame(chart, letters, names, left - low * unit, unit, bar, width)


def _longest_word(letters: Lettering, labels: tuple[str, ...]) -> float:
    return max(letters.width(word) for label in labels for word in (label.split() or [""]))


def _starts(chart: Chart) -> list[float]:
    """Return where the bars of the first series begin: in a waterfall, where the last one ended."""
    starts = [0.0] * len(chart.labels)
    if chart.kind is Kind.BEHIND:
        for at in range(1, len(starts) - 1):
            starts[at] = starts[at - 1] + (chart.series[0].points[at - 1].value or 0.0)
    return starts


def _group(
    frame: _Frame, at: int, label: str, top: float, spots: dict[Spot, QPointF]
) -> tuple[list[Item], float]:
    """Return the bars of one label with its name, and how high they are together."""
    chart, letters = frame.chart, frame.letters
    count = len(chart.series)
    bars = count * frame.bar + (count - 1) * _BETWEEN
    height = max(bars, letters.wrapped(label, frame.names))
    area = QRectF(0, top, frame.names, height)
    items: list[Item] = [Words(area=area, text=label, font=letters.plain, token="text")]
    y = top + (height - bars) / 2
    start = _starts(chart)[at]
    for place, series in enumerate(chart.series):
        room = QRectF(0, y, frame.width, frame.bar)
        items += _bar(frame, series, at, room, start)
        value = series.points[at].value
        spots[place, at] = QPointF(frame.x(start + (value or 0.0)), room.center().y())
        y += frame.bar + _BETWEEN
    if chart.kind is Kind.BEHIND and at < len(chart.labels) - 1:
        items.append(_step(frame, at, start, top, height))
    return items, height


def _bar(frame: _Frame, series: Series, at: int, room: QRectF, start: float) -> Iterator[Item]:
    point, chart, letters = series.points[at], frame.chart, frame.letters
    text = _text(chart, series, at, named=at == 0)
    wide = letters.width(text, bold=True)
    if point.value is None:
        place = QRectF(frame.zero + _NEAR, room.top(), wide, room.height())
        yield Words(area=place, text=text, font=letters.plain)
        return
    here, there = sorted((frame.x(start), frame.x(start + point.value)))
    area = QRectF(here, room.top(), there - here, room.height())
    is_whole = chart.kind is Kind.BEHIND and at == len(chart.labels) - 1
    token = "muted" if is_whole else LINE_TOKENS[series.tone]
    yield Bar(area=area, token=token, hatched=series.tone == "men", hollow=bool(point.remark))
    left = here - _NEAR - wide if point.value < 0 else there + _NEAR
    place = QRectF(left, room.top(), wide, room.height())
    token = "text" if is_whole else TEXT_TOKENS[series.tone]
    yield Words(area=place, text=text, font=letters.bold, token=token)


def _step(frame: _Frame, at: int, start: float, top: float, height: float) -> Line:
    """Return the thin line from the end of a waterfall's bar down to the next one."""
    x = frame.x(start + (frame.chart.series[0].points[at].value or 0.0))
    ends = (QPointF(x, top), QPointF(x, top + height + _GROUPS_APART))
    return Line(points=ends, token="control_border", width=1.0, dash=(3, 3))


def _text(chart: Chart, series: Series, at: int, *, named: bool) -> str:
    point: Point = series.points[at]
    if point.value is None:
        missing = (
            translate("ChartView", "protected")
            if point.protected
            else translate("ChartView", "no value")
        )
        return f"{series.name}: {missing}"
    shown = with_unit(chart, number(point))
    return f"{series.name} {shown}" if named and chart.kind is not Kind.BEHIND else shown
