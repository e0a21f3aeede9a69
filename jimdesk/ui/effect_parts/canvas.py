"""The picture of an effect chain on screen: chosen by mouse, walked through by keyboard."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPathStroker,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel

from jimdesk.i18n import translate
from jimdesk.review.effect_chain import EffectChain
from jimdesk.ui import theme
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.effect_parts.drawing import draw
from jimdesk.ui.effect_parts.placing import ChainPicture, Chosen, arrange
from jimdesk.ui.effect_parts.walking import said, step
from jimdesk.ui.widgets.message_strip import announce

SMALLEST, LARGEST = 0.5, 6.0
_INSET = 12
_NEAR = 12.0
"""Pixels around an arrow that a click may hit."""
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ChainCanvas(QLabel):
    """Draws a chain as wide as its room, or larger; where it is narrow, the sentences are read.

    As the other pictures it is a label with an empty picture, which Qt tells a screen reader is a
    graphic.

    Signals:
        chosen_changed: what is chosen, see Chosen.
        edit_requested: the user wants to write about what is chosen.
        remove_requested: the user wants it out of the picture.
        zoom_changed: it is shown at another size.
    """

    chosen_changed = Signal(tuple)
    edit_requested = Signal()
    remove_requested = Signal()
    zoom_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.zoom = 1.0
        self.chosen: Chosen = ()
        self._chain: EffectChain | None = None
        self._picture: ChainPicture | None = None
        self._width = 0.0
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def drawn(self) -> ChainPicture | None:
        """What is drawn; None before there is a chain and a width."""
        return self._picture

    def show_chain(self, chain: EffectChain) -> None:
        """Draw a chain; what was chosen stays so if it is still there."""
        self._chain = chain
        name = translate("EffectPicture", "Effect chain of {goal}").format(goal=chain.goal.code)
        help_text = translate(
            "EffectPicture", "Move with the arrow keys, write with Enter, remove with Delete."
        )
        sentences = " ".join(
            f"{number}. {arrow.sentence}" for number, arrow in enumerate(chain.arrows, 1)
        )
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{help_text} {sentences}".strip())
        self._arrange()

    def fit_to(self, width: float) -> None:
        """Arrange the chain for a room of a width in pixels."""
        if width != self._width:
            self._width = width
            self._arrange()

    def choose(self, chosen: Chosen) -> None:
        """Mark a box or an arrow, without telling anyone."""
        self.chosen = chosen
        self.update()

    def set_zoom(self, zoom: float) -> None:
        """Show it larger or smaller."""
        self.zoom = min(max(zoom, SMALLEST), LARGEST)
        self._size()
        self.zoom_changed.emit()

    def place_of(self, chosen: Chosen) -> QRectF:
        """Return where a box, or the number of an arrow, is on the widget."""
        if self._picture is None:
            return QRectF()
        factor = self._factor
        places: dict[Chosen, QRectF] = {(box.box.key,): box.area for box in self._picture.boxes}
        places |= {route.key: route.badge for route in self._picture.routes}
        area = places.get(chosen, QRectF())
        scaled = QRectF(area.topLeft() * factor, area.size() * factor)
        return scaled.translated(_INSET, _INSET)

    def sizeHint(self) -> QSize:
        """Return the room that the picture takes."""
        if self._picture is None:
            return QSize(240, 160)
        size = self._picture.size * self._factor
        return QSize(int(size.width()) + 2 * _INSET, round(size.height()) + 2 * _INSET)

    def minimumSizeHint(self) -> QSize:
        """Return the same: what is too large is scrolled."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another look or text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, write, remove or zoom."""
        key = Qt.Key(event.key())
        if self._chain is None:
            event.ignore()
        elif key in _STEPS:
            self._choose(step(self._chain, self.chosen, *_STEPS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.edit_requested.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen:
            self.remove_requested.emit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.set_zoom(self.zoom * (1.25 if key == Qt.Key.Key_Plus else 0.8))
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._choose(self._at((event.position() - QPointF(_INSET, _INSET)) / self._factor))

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Write about what is under the mouse."""
        if self.chosen:
            self.edit_requested.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture and the ring of the focus."""
        if self._picture is None:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.translate(_INSET, _INSET)
        painter.scale(self._factor, self._factor)
        draw(painter, self._picture, Lettering.of(self.font(), look), look, self.chosen)
        painter.resetTransform()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    @property
    def _factor(self) -> float:
        """Pixels of the widget for one of the picture; a narrow room makes it smaller."""
        if self._picture is None:
            return self.zoom
        return self.zoom * min(1.0, (self._width - 2 * _INSET) / self._picture.size.width())

    def _arrange(self) -> None:
        if self._chain is None or self._width < 2:
            return
        look = theme.current()
        letters = Lettering.of(self.font(), look)
        self._picture = arrange(self._chain, self._width - 2 * _INSET, letters, look.scale)
        self._size()

    def _size(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def _choose(self, chosen: Chosen) -> None:
        if self._chain is not None and chosen != self.chosen:
            self.choose(chosen)
            announce(self, said(self._chain, chosen))
            self.chosen_changed.emit(chosen)

    def _at(self, point: QPointF) -> Chosen:
        """Return what is at a point of the picture, a number first and an arrow last."""
        if self._picture is None:
            return ()
        routes = self._picture.routes
        for route in routes:
            if route.badge.contains(point):
                return route.key
        for placed in self._picture.boxes:
            if placed.area.contains(point):
                return (placed.box.key,)
        stroker = QPainterPathStroker()
        stroker.setWidth(_NEAR)
        near = (route for route in routes if stroker.createStroke(route.path).contains(point))
        found = next(near, None)
        return found.key if found else ()
