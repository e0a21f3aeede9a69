"""Arrange a radar: rings, axes with their names, and a shape for each series."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSizeF

from jimdesk.statistics.charts.radar import Radar, RadarSeries
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.charts.picture import Item, Line, Mark, Picture, Shape, Words

_MOST = 170
"""Longest axis in pixels at 13 px letters."""
_STYLES: tuple[tuple[str, Shape, tuple[float, ...]], ...] = (
    ("accent", "disc", ()),
    ("muted", "diamond", (1.4, 1.6)),
    ("good", "square", (4.0, 1.6)),
)


@dataclass(frozen=True, slots=True)
class _Frame:
    radar: Radar
    letters: Lettering
    centre: QPointF
    radius: float

    def spot(self, axis: int, level: float) -> QPointF:
        """Return where a level lies on an axis; level 1 is not the centre, so that it is seen."""
        angle = 2 * pi * axis / len(self.radar.axes)
        far = self.radius * level / len(self.radar.levels)
        return self.centre + QPointF(sin(angle) * far, -cos(angle) * far)


def arrange(radar: Radar, width: float, letters: Lettering) -> Picture:
    """Return the radar for a width in pixels."""
    size = letters.height
    beside = min(width * 0.3, 14 * size)
    radius = max(min((width - 2 * beside) / 2, _MOST * size / 17), 3 * size)
    top = 3.2 * size
    centre = QPointF(width / 2, top + radius)
    frame = _Frame(radar, letters, centre, radius)
    legend_top = centre.y() + radius + 2.2 * size
    legend = list(_legend(frame, legend_top, width))
    items = (*_rings(frame), *_axes(frame, width), *_shapes(frame), *legend)
    return Picture(size=QSizeF(width, legend_top + size * 1.4 * len(radar.series) + 4), items=items)


def _rings(frame: _Frame) -> Iterator[Item]:
    axes = len(frame.radar.axes)
    for level in range(1, len(frame.radar.levels) + 1):
        points = tuple(frame.spot(axis, level) for axis in [*range(axes), 0])
        yield Line(points=points, token="hairline")
    for axis in range(axes):
        points = (frame.centre, frame.spot(axis, len(frame.radar.levels)))
        yield Line(points=points, token="hairline")
    for level in range(1, len(frame.radar.levels) + 1):
        at = frame.spot(0, level)
        room = QRectF(at.x() + 4, at.y() - frame.letters.height / 2, 24, frame.letters.height)
        yield Words(area=room, text=str(level), font=frame.letters.plain)


def _axes(frame: _Frame, width: float) -> Iterator[Item]:
    letters, count = frame.letters, len(frame.radar.axes)
    for axis, name in enumerate(frame.radar.axes):
        tip = frame.spot(axis, len(frame.radar.levels) + 0.25)
        turn = sin(2 * pi * axis / count)
        if abs(turn) < 0.2:
            wide = min(width, 18 * letters.height)
            height = letters.wrapped(name, wide)
            up = tip.y() < frame.centre.y()
            room = QRectF(tip.x() - wide / 2, tip.y() - (height if up else 0), wide, height)
            yield Words(area=room, text=name, font=letters.plain, token="text", side="centre")
            continue
        wide = max((width - tip.x() if turn > 0 else tip.x()) - 6, 3 * letters.height)
        height = letters.wrapped(name, wide)
        left = tip.x() + 6 if turn > 0 else tip.x() - 6 - wide
        room = QRectF(left, tip.y() - height / 2, wide, height)
        words = Words(area=room, text=name, font=letters.plain, token="text")
        yield words if turn > 0 else replace(words, side="right")


def _shapes(frame: _Frame) -> Iterator[Item]:
    for series, (token, shape, dash) in reversed(
        list(zip(frame.radar.series, _STYLES, strict=False))
    ):
        yield from _shape(frame, series, token, shape, dash)


def _shape(
    frame: _Frame, series: RadarSeries, token: str, shape: Shape, dash: tuple[float, ...]
) -> Iterator[Item]:
    """Yield lines between neighbours that both have a value, and a mark at every value."""
    around = [*enumerate(series.values), (0, series.values[0])]
    for (axis, value), (following, next_value) in pairwise(around):
        if value is not None and next_value is not None:
            points = (frame.spot(axis, value), frame.spot(following, next_value))
            yield Line(points=points, token=token, width=2.2, dash=dash)
    for axis, value in enumerate(series.values):
        if value is not None:
            yield Mark(at=frame.spot(axis, value), shape=shape, token=token, size=7)


def _legend(frame: _Frame, top: float, width: float) -> Iterator[Item]:
    letters = frame.letters
    for place, (series, (token, shape, dash)) in enumerate(
        zip(frame.radar.series, _STYLES, strict=False)
    ):
        y = top + place * letters.height * 1.4 + letters.height / 2
        left = width / 2 - 6 * letters.height
        ends = (QPointF(left, y), QPointF(left + 28, y))
        yield Line(points=ends, token=token, width=2.2, dash=dash)
        yield Mark(at=QPointF(left + 14, y), shape=shape, token=token, size=7)
        room = QRectF(left + 36, y - letters.height / 2, width - left - 36, letters.height)
        yield Words(area=room, text=series.name, font=letters.bold, token="text")
