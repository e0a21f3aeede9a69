"""Qt's inputs where they need another behaviour; made only by `inputs`, the factory."""

from collections.abc import Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from jimdesk.ui import theme

LINE_LENGTH = 80
"""Characters on a line of running text, at most."""

_POPUP_WIDTH = 640


class TextEdit(QPlainTextEdit):
    """A text field that is as high as its text, between a least and a most number of lines."""

    def __init__(self, lines: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def sizeHint(self) -> QSize:
        """Return a height that shows the text."""
        lines = round(self.document().documentLayout().documentSize().height())
        return QSize(super().sizeHint().width(), self._height(lines))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, so that a crowded page scrolls rather than squeezes."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines to LINE_LENGTH characters however wide the field is."""
        longest = QFontMetrics(self.font()).averageCharWidth() * LINE_LENGTH
        spare = max(0, self.contentsRect().width() - longest)
        if self.viewportMargins().right() != spare:
            self.setViewportMargins(0, 0, spare, 0)  # first, or lines are wrapped for the old width
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():  # Qt is silent when only the wrapping changes
            QTimer.singleShot(0, self, self._fit)

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew when the text size changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll unless the user works in this field."""
        if self.hasFocus() and self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def _height(self, lines: int) -> int:
        shown = min(max(lines, self._least), self._most)
        frame = self.height() - self.viewport().height() if self.isVisible() else 10
        margins = round(self.document().documentMargin() * 2) + max(frame, 10)
        return ceil(shown * self._line_height()) + margins

    def _line_height(self) -> float:
        """Return the height of a line in pixels as it is laid out, which no font metric tells."""
        laid_out = self.document().firstBlock().layout()
        if laid_out.lineCount():
            return laid_out.lineAt(0).height()
        return self.fontMetrics().lineSpacing()

    def _fit(self) -> None:
        lines = round(self.document().documentLayout().documentSize().height())
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAsNeeded if lines > self._most else policy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != wanted:
            self.setVerticalScrollBarPolicy(wanted)
        self.updateGeometry()


class ComboBox(QComboBox):
    """A choice that the wheel leaves alone while the user scrolls past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon,
        )
        self.setMinimumContentsLength(6)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer (value, text) pairs and keep what is chosen, without telling anyone."""
        if choices == [(self.itemData(i), self.itemText(i)) for i in range(self.count())]:
            return
        chosen = self.currentData()
        blocked = self.blockSignals(True)
        self.clear()
        for value, text in choices:
            self.addItem(text, value)
        self.choose(chosen)
        self.blockSignals(blocked)

    def choose(self, value: object) -> None:
        """Show the choice that has this value, or nothing, without telling anyone."""
        places = (i for i in range(self.count()) if self.itemData(i) == value)
        blocked = self.blockSignals(True)
        self.setCurrentIndex(next(places, -1))
        self.blockSignals(blocked)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open as wide as the longest text, so that choices can be told apart."""
        widest = self.view().sizeHintForColumn(0) + 24
        self.view().setMinimumWidth(min(max(widest, self.width()), _POPUP_WIDTH))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the choice only while the user works here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the arrow, which a style sheet cannot colour by theme."""
        super().paintEvent(event)
        size = theme.current().sizes.icon_small
        painter = QPainter(self)
        arrow = theme.pixmap("chevron-down", "muted", size, self.devicePixelRatio())
        painter.drawPixmap(self.width() - size - 10, (self.height() - size) // 2, arrow)
        painter.end()


class SpinBox(QSpinBox):
    """A whole number with arrows on the keyboard; the wheel is left to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(10, 0, 10, 0)  # the style sheet's padding does not reach it

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the number only while the user works here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Button(QPushButton):
    """A button that Enter presses too, as people expect of one that has the focus."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
