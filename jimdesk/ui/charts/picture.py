"""A chart as geometry: lines, marks, bars and words, each at its place, and how they are drawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPolygonF

from jimdesk.ui.tokens import Theme

Shape = Literal["disc", "square", "diamond", "pennant"]
Spot: TypeAlias = tuple[int, int]
"""Which point: number of its series, number of its label."""

_HATCH = 9.0
"""Pixels between two lines of a hatched bar."""
_SIDES = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight,
          "centre": Qt.AlignmentFlag.AlignHCenter}  # fmt: skip
_CORNERS: dict[Shape, tuple[tuple[int, int], ...]] = {
    "diamond": ((0, -1), (1, 0), (0, 1), (-1, 0)),
    "pennant": ((-1, -1), (1, -1), (0, 1)),
}
"""Corners of the marks with straight sides, from the middle, in halves of the size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line through points; token is a colour of Theme, dash as in QPen."""

    points: tuple[QPointF, ...]
    token: str
    width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A sign at a value; a hollow one is less certain."""

    at: QPointF
    shape: Shape
    token: str
    size: float
    hollow: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar; a hatched one is told from others without colour."""

    area: QRectF
    token: str
    hatched: bool = False
    hollow: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shade:
    """A quiet surface behind the values, such as a wanted range; strength is its opacity, 0–1."""

    area: QRectF
    token: str
    strength: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A text in the room that it fills."""

    area: QRectF
    text: str
    font: QFont
    token: str = "muted"
    side: Literal["left", "right", "centre"] = "left"


Item: TypeAlias = Line | Mark | Bar | Shade | Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A chart that only needs to be drawn.

    Attributes:
        size: Pixels.
        items: Everything in it, from back to front.
        spots: Where each point of the chart is, also one without a value.
    """

    size: QSizeF
    items: tuple[Item, ...]
    spots: Mapping[Spot, QPointF] = field(default_factory=dict)

    @property
    def words(self) -> list[Words]:
        """The texts in it."""
        return [item for item in self.items if isinstance(item, Words)]


def draw(painter: QPainter, picture: Picture, look: Theme) -> None:
    """Draw a picture in the colours of a look, from the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for item in picture.items:
        if isinstance(item, Words):
            _write(painter, item, look)
        elif isinstance(item, Line):
            _draw_line(painter, item, look)
        elif isinstance(item, Mark):
            _draw_mark(painter, item, look)
        elif isinstance(item, Bar):
            _draw_bar(painter, item, look)
        else:
            colour = look.colour(item.token)
            colour.setAlphaF(item.strength)
            painter.fillRect(item.area, colour)


def _write(painter: QPainter, words: Words, look: Theme) -> None:
    painter.setFont(words.font)
    painter.setPen(look.colour(words.token))
    flags = Qt.AlignmentFlag.AlignVCenter | _SIDES[words.side] | Qt.TextFlag.TextWordWrap
    painter.drawText(words.area, flags, words.text)


def _draw_line(painter: QPainter, line: Line, look: Theme) -> None:
    pen = QPen(look.colour(line.token), line.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if line.dash:
        pen.setDashPattern(line.dash)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(line.points))


def _draw_mark(painter: QPainter, mark: Mark, look: Theme) -> None:
    colour, half = look.colour(mark.token), mark.size / 2
    painter.setPen(QPen(colour, 1.8) if mark.hollow else Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("surface") if mark.hollow else colour)
    if mark.shape == "disc":
        painter.drawEllipse(mark.at, half, half)
    elif mark.shape == "square":
        painter.drawRect(QRectF(mark.at.x() - half, mark.at.y() - half, mark.size, mark.size))
    else:
        corners = _CORNERS[mark.shape]
        painter.drawPolygon(QPolygonF([mark.at + QPointF(x, y) * half for x, y in corners]))


def _draw_bar(painter: QPainter, bar: Bar, look: Theme) -> None:
    colour = look.colour(bar.token)
    painter.setPen(QPen(colour, 1.5) if bar.hollow else Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("surface") if bar.hollow else colour)
    painter.drawRect(bar.area)
    if bar.hatched:  # by hand, since a pattern brush comes out full in an SVG
        painter.setPen(QPen(colour if bar.hollow else look.colour("surface"), 1.4))
        painter.drawLines(_hatches(bar.area))


def _hatches(area: QRectF) -> list[QLineF]:
    """Return the slanting lines of a hatched bar, cut at its edges."""
    lines, start = [], area.left() - area.height() + _HATCH
    while start < area.right():
        left, right = max(start, area.left()), min(start + area.height(), area.right())
        bottom = area.bottom()
        lines.append(QLineF(left, bottom - (left - start), right, bottom - (right - start)))
        start += _HATCH
    return lines


def draw_spot(painter: QPainter, at: QPointF, token: str, look: Theme) -> None:
    """Draw the ring around the point that the keyboard stands at."""
    path = QPainterPath()
    path.addEllipse(at, 9.0, 9.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("surface"), 5))
    painter.drawPath(path)
    painter.setPen(QPen(look.colour(token), 2.5))
    painter.drawPath(path)
