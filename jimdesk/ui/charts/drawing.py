"""A drawing that is no chart of an indicator, as a widget that follows the look and has words."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from jimdesk.ui import theme
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.charts.picture import Picture, draw

Arrange: TypeAlias = Callable[[float, Lettering], Picture]
"""Makes the picture for a width in pixels, with the letters of the look."""

_LEAST = 240


class Drawing(QLabel):
    """Shows a picture that is arranged anew for every width.

    As Canvas it is a label with an empty picture, which Qt tells a screen reader is a graphic.
    """

    def __init__(self) -> None:
        super().__init__()
        self._arrange: Arrange | None = None
        self._picture: Picture | None = None
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def drawn(self) -> Picture | None:
        """What is drawn; None before there is something and a width."""
        return self._picture

    def show_drawing(self, arrange: Arrange, name: str, description: str) -> None:
        """Draw something else.

        Args:
            arrange: Makes the picture.
            name: What it is.
            description: What it shows, in words, with every number.
        """
        self._arrange = arrange
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the room that the picture takes at its width."""
        least = round(_LEAST * theme.current().scale)
        height = self._picture.size.height() if self._picture else least
        return QSize(max(least, self.width()), round(height))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest picture that can be read."""
        return QSize(round(_LEAST * theme.current().scale), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the picture for its width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another look or text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        if self._picture is None:
            return
        painter = QPainter(self)
        draw(painter, self._picture, theme.current())
        painter.end()

    def _fit(self) -> None:
        if self._arrange is None or self.width() < 2:
            return
        look = theme.current()
        width = max(float(self.width()), _LEAST * look.scale)
        self._picture = self._arrange(width, Lettering.of(self.font(), look))
        self.setFixedHeight(round(self._picture.size.height()))
        self.update()
