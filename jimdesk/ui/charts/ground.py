"""What stands behind the lines: wanted range, grid, labels, breaks and holes."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF

from jimdesk.i18n import translate
from jimdesk.statistics.charts.chart import Point
from jimdesk.ui.charts.frame import Frame
from jimdesk.ui.charts.picture import Item, Line, Mark, Shade, Words

_PENNANT = 10.0
"""Size of the mark of a moved target, in pixels at text size 100 %."""
_LINES_BESIDE = 6
"""Lines of text that a chart is high where words may stand near values."""


def ground(frame: Frame) -> Iterator[Item]:
    """Yield everything that stands behind the lines, from back to front."""
    yield from _band(frame)
    yield from _grid(frame)
    yield from _labels(frame)
    told: list[QRectF] = []
    yield from _breaks(frame, told)
    yield from _target_moves(frame, told)
    yield from _holes(frame)


def _band(frame: Frame) -> Iterator[Item]:
    band, area = frame.chart.band, frame.area
    if band is None:
        return
    top = area.top() if band.high is None else frame.y(band.high)
    bottom = area.bottom() if band.low is None else frame.y(band.low)
    yield Shade(area=QRectF(area.left(), top, area.width(), bottom - top), token="surface_low")
    for y in (top, bottom):
        if area.top() < y < area.bottom():
            ends = (QPointF(area.left(), y), QPointF(area.right(), y))
            yield Line(points=ends, token="good", width=1.2, dash=(6, 4))
    if frame.small:
        return
    width = area.width() - 12
    height = frame.letters.wrapped(band.name, width)
    place = QRectF(area.left() + 6, max(bottom - height - 2, area.top()), width, height)
    yield Words(area=place, text=band.name, font=frame.letters.plain, token="good")


def _grid(frame: Frame) -> Iterator[Item]:
    area, letters = frame.area, frame.letters
    for tick, text in zip(frame.scale.ticks, frame.scale.texts(), strict=True):
        y = round(frame.y(tick)) + 0.5
        strong = tick == frame.scale.low
        ends = (QPointF(area.left(), y), QPointF(area.right(), y))
        yield Line(points=ends, token="control_border" if strong else "hairline")
        place = QRectF(0, y - letters.height / 2, area.left() - 8, letters.height)
        yield Words(area=place, text=text, font=letters.plain, side="right")


def _labels(frame: Frame) -> Iterator[Item]:
    """Yield the labels that have room, counted from the last, which is always there."""
    letters, labels = frame.letters, frame.chart.labels
    widest = max(map(letters.width, labels))
    every = 1
    while frame.step and every * frame.step < widest + 8:
        every += 1
    for at in range(len(labels) - 1, -1, -every):
        x, y = frame.x(at), frame.area.bottom()
        tick = (QPointF(round(x) + 0.5, y), QPointF(round(x) + 0.5, y + 4))
        yield Line(points=tick, token="control_border")
        place = QRectF(x - widest / 2, y + 6, widest, letters.height)
        yield Words(area=place, text=labels[at], font=letters.plain, side="centre")


def _breaks(frame: Frame, told: list[QRectF]) -> Iterator[Item]:
    area = frame.area
    for at in range(1, len(frame.chart.labels)):
        if any(series.points[at].series_break for series in frame.chart.series):
            x = frame.x(at) - frame.step / 2
            ends = (QPointF(x, area.top()), QPointF(x, area.bottom()))
            yield Line(points=ends, token="muted", width=1.2, dash=(4, 3))
            yield from _words_beside(frame, x, translate("ChartView", "break in the series"), told)


def _target_moves(frame: Frame, told: list[QRectF]) -> Iterator[Item]:
    """Yield a pennant where the target was moved: the path there is not the one first agreed."""
    area, size = frame.area, _PENNANT * frame.big
    for move in frame.chart.target_moves:
        x = frame.x(move.at)
        ends = (QPointF(x, area.top()), QPointF(x, area.bottom()))
        yield Line(points=ends, token="text", width=1.0, dash=(1, 4))
        at = QPointF(x, area.top() + size / 2)
        yield Mark(at=at, shape="pennant", token="text", size=size)
        yield from _words_beside(frame, x, translate("ChartView", "target moved"), told, size)


def _words_beside(
    frame: Frame, x: float, text: str, told: list[QRectF], away: float = 0.0
) -> Iterator[Item]:
    """Yield words beside an upright line, where no value is near; none without room for them.

    The notes under the chart say it too.

    Args:
        frame: Where values stand.
        x: The line.
        text: The words.
        told: Rooms of words beside other lines; the room taken is added.
        away: Pixels to keep free at the line's sides, for a mark on it.
    """
    if frame.small:
        return
    letters, area = frame.letters, frame.area
    width, near = letters.width(text), 5 + away
    rooms = [
        QRectF(left, top, width, letters.height)
        for left in (x + near, x - near - width)
        for top in (area.top() + 2, area.bottom() - letters.height - 4)
        if area.left() <= left and left + width <= area.right()
    ]
    rooms = [room for room in rooms if not any(room.intersects(other) for other in told)]
    free = [room for room in rooms if _is_free(frame, room)]
    if area.height() > _LINES_BESIDE * letters.height:  # in a low chart words would hide the values
        free += rooms
    for room in free[:1]:
        told.append(room)
        yield Words(area=room, text=text, font=letters.plain)


def _is_free(frame: Frame, room: QRectF) -> bool:
    """Return whether no value lies in a room, nor near it to the sides."""
    wide = room.adjusted(-frame.step, -8, frame.step, 8)
    spots = (
        frame.spot(at, point)
        for series in frame.chart.series
        for at, point in enumerate(series.points)
        if point.value is not None
    )
    return not any(wide.contains(spot) for spot in spots)


def _holes(frame: Frame) -> Iterator[Item]:
    """Yield a word over every stretch in which no series has a value."""
    columns = list(zip(*(series.points for series in frame.chart.series), strict=True))
    at = 0
    for kind, held in groupby(columns, key=_hole):
        count = len(list(held))
        if kind and not frame.small:
            yield _hole_words(frame, at, count, protected=kind == "protected")
        at += count


def _hole(column: Sequence[Point]) -> str:
    if any(point.value is not None for point in column):
        return ""
    return "protected" if any(point.protected for point in column) else "missing"


def _hole_words(frame: Frame, at: int, count: int, *, protected: bool) -> Words:
    text, short = (
        (translate("ChartView", "protected"), "[x]")
        if protected
        else (translate("ChartView", "no value"), "..")
    )
    letters, room = frame.letters, max(frame.step, 24.0) * count
    shown = text if letters.width(text) <= room else short
    x = (frame.x(at) + frame.x(at + count - 1)) / 2
    wide = letters.width(shown)
    left = min(x - wide / 2, frame.area.right() - wide)
    y = frame.area.bottom() - letters.height - 4
    return Words(area=QRectF(left, y, wide, letters.height), text=shown, font=letters.plain)
