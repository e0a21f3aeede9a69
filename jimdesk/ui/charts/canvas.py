"""The drawn chart as a widget: follows the look, and is read point by point with the arrow keys."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from jimdesk.i18n import translate
from jimdesk.statistics.charts.chart import Chart
from jimdesk.statistics.charts.words import describe, name, number, spoken, with_unit
from jimdesk.ui import theme
from jimdesk.ui.charts.lettering import LINE_TOKENS, Lettering
from jimdesk.ui.charts.picture import Picture, Spot, draw, draw_spot
from jimdesk.ui.charts.plot import arrange
from jimdesk.ui.widgets.message_strip import announce

_LEAST = 260
"""Narrowest chart in pixels at text size 100 %."""
_INSET = 6
"""Pixels around the chart, where the ring of the focus is."""
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
          Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}  # fmt: skip


class Canvas(QLabel):
    """Draws one chart.

    A label that holds a picture is what Qt tells a screen reader is a graphic, without an
    accessible class of our own; the picture in it is empty, and the chart drawn over it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart | None = None
        self._picture: Picture | None = None
        self.current: Spot | None = None
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def drawn(self) -> Picture | None:
        """What is drawn; None before there is a chart and a width."""
        return self._picture

    def show_chart(self, chart: Chart) -> None:
        """Draw another chart; the point that was read stays if it is still there."""
        self._chart = chart
        self.setAccessibleName(name(chart))
        help_text = translate("ChartView", "Read the points with the arrow keys.")
        self.setAccessibleDescription(f"{describe(chart)} {help_text}")
        self._arrange()
        if self._picture is None or self.current not in self._picture.spots:
            self.current = None

    def sizeHint(self) -> QSize:
        """Return the room that the chart takes at its width."""
        least = round(_LEAST * theme.current().scale)
        height = self._picture.size.height() + 2 * _INSET if self._picture else least
        return QSize(max(least, self.width()), round(height))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest chart that can be read."""
        return QSize(round(_LEAST * theme.current().scale), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the chart for its width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another look or text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to another point and say it."""
        key = Qt.Key(event.key())
        if self._picture is None or self._chart is None or not self._picture.spots:
            event.ignore()
        elif key in _STEPS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._move(*_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            place = self.current[0] if self.current else 0
            self._read((place, 0 if key == Qt.Key.Key_Home else len(self._chart.labels) - 1))
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Read the point that is nearest to a click."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._picture is not None and self._picture.spots:
            spots, at = self._picture.spots, event.position() - QPointF(_INSET, _INSET)
            self._read(min(spots, key=lambda spot: (spots[spot] - at).manhattanLength()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the marker away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, the ring of the focus and the point that is read."""
        if self._picture is None:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.translate(_INSET, _INSET)
        draw(painter, self._picture, look)
        painter.resetTransform()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            if self.current is not None:
                self._draw_current(painter, self.current)
        painter.end()

    def _arrange(self) -> None:
        if self._chart is None or self.width() < 2:
            return
        width = max(float(self.width()), _LEAST * theme.current().scale) - 2 * _INSET
        self._picture = arrange(self._chart, width, theme.current(), self.font())
        self.setFixedHeight(round(self._picture.size.height()) + 2 * _INSET)
        self.update()

    def _move(self, series: int, label: int) -> None:
        assert self._chart is not None
        if self.current is None:
            self._read((0, len(self._chart.labels) - 1))
            return
        place = min(max(self.current[0] + series, 0), len(self._chart.series) - 1)
        at = min(max(self.current[1] + label, 0), len(self._chart.labels) - 1)
        self._read((place, at))

    def _read(self, spot: Spot) -> None:
        assert self._chart is not None
        self.current = spot
        announce(self, spoken(self._chart, self._chart.series[spot[0]], spot[1]))
        self.update()

    def _draw_current(self, painter: QPainter, spot: Spot) -> None:
        """Draw the ring around the point, and above it what it says."""
        assert self._chart is not None
        assert self._picture is not None
        look, chart = theme.current(), self._chart
        series = chart.series[spot[0]]
        point, at = series.points[spot[1]], self._picture.spots[spot] + QPointF(_INSET, _INSET)
        draw_spot(painter, at, LINE_TOKENS[series.tone], look)
        value = with_unit(chart, number(point)) if point.value is not None else point.missing
        text = f"{series.name} {chart.labels[spot[1]]}: {value.rstrip('.')}"
        letters = Lettering.of(self.font(), look)
        room = QRectF(0, 0, letters.width(text, bold=True) + 16, letters.height + 8)
        left = min(max(at.x() - room.width() / 2, 2), max(self.width() - room.width() - 2, 2))
        top = at.y() - room.height() - 14
        room.moveTopLeft(QPointF(left, top if top > 2 else at.y() + 14))
        painter.setPen(QPen(look.colour("control_border"), 1))
        painter.setBrush(look.colour("card"))
        painter.drawRoundedRect(room, look.radius.control, look.radius.control)
        painter.setFont(letters.bold)
        painter.setPen(look.colour("text"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
