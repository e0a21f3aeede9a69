"""Boxes to tick, chips and links whose words wrap, which Qt's own do not; made only by `inputs`."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from jimdesk.ui import theme
from jimdesk.ui.widgets.controls import Button

_LINE = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CheckBox(QCheckBox):
    """A check box whose mark has the theme's colour and whose words wrap."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(_wrapping_policy())

    def minimumSizeHint(self) -> QSize:
        """Return the room for the longest word."""
        hint = super().sizeHint()
        return QSize(self._beside() + _longest_word(self, self._words()), hint.height())

    def hasHeightForWidth(self) -> bool:
        """Answer yes: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        hint = super().sizeHint()
        if hint.width() <= width:
            return max(hint.height(), self.minimumHeight())
        return max(hint.height(), _wrapped(self, self._words(), width - self._beside()) + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, the mark in the theme's colour, and the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, style = option.rect.adjusted(self._beside(), 0, 0, 0), self.style()
        option.text = ""
        painter = QPainter(self)
        style.drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        painter.setPen(theme.current().colour("text" if self.isEnabled() else "muted"))
        fits = super().sizeHint().width() <= self.width()
        painter.drawText(words, _LINE if fits else _WRAP, self._words())
        if self.isChecked():
            self._paint_mark(painter, option)
        painter.end()

    def _paint_mark(self, painter: QPainter, option: QStyleOptionButton) -> None:
        box: QRect = self.style().subElementRect(
            QStyle.SubElement.SE_CheckBoxIndicator, option, self
        )
        token = "on_accent" if self.isEnabled() else "muted"
        size = box.width() - 2
        mark = theme.pixmap("check", token, size, self.devicePixelRatio())
        painter.drawPixmap(box.left() + 1, box.top() + (box.height() - size) // 2, mark)

    def _words(self) -> str:
        return _written(self.text())

    def _beside(self) -> int:
        """Return the room in pixels that the box takes before the words."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self._words()) - 4


class RadioButton(QRadioButton):
    """One choice among several; give it words that fit on a line."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)


class ChipButton(Button):
    """A button with an icon before words that wrap."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(_wrapping_policy())

    def minimumSizeHint(self) -> QSize:
        """Return the room for the longest word."""
        hint = self.sizeHint()
        return QSize(self._around() + _longest_word(self, _written(self.text())), hint.height())

    def hasHeightForWidth(self) -> bool:
        """Answer yes: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        hint = self.sizeHint()
        if hint.width() <= width:
            return hint.height()
        words = _wrapped(self, _written(self.text()), width - self._around())
        return max(hint.height(), words + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip; words that do not fit on a line wrap."""
        if self.sizeHint().width() <= self.width():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        size = self.iconSize()
        before = 8
        self.icon().paint(
            painter, QRect(QPoint(before, (self.height() - size.height()) // 2), size)
        )
        painter.setPen(theme.current().colour("accent" if self.isEnabled() else "muted"))
        words = self.rect().adjusted(before + size.width() + 4, 0, -8, 0)
        painter.drawText(words, _WRAP, _written(self.text()))
        painter.end()

    def _around(self) -> int:
        """Return the room in pixels that icon and edges take beside the words."""
        words = self.fontMetrics().horizontalAdvance(_written(self.text()))
        return self.sizeHint().width() - words


class LinkButton(Button):
    """A link: goes somewhere when pressed, and wraps when its words do not fit on a line."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(_wrapping_policy())
        self.set_text(text)

    @property
    def shown(self) -> str:
        """The text as it is written."""
        return self._shown

    def set_text(self, text: str) -> None:
        """Show a text as it is written; an ampersand is no shortcut here."""
        self._shown = text
        self.setAccessibleName(text)
        self.setText(text.replace("&", "&&"))
        self.updateGeometry()

    def indent(self) -> int:
        """Return the room before the words, in pixels."""
        return 0

    def sizeHint(self) -> QSize:
        """Return the room for one line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._shown) + self.indent() + 1
        return QSize(max(24, width), max(24, metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the longest word."""
        self.ensurePolished()
        longest = _longest_word(self, self._shown)
        height = max(24, self.fontMetrics().height() + 4)
        return QSize(max(24, longest + self.indent() + 1), height)

    def hasHeightForWidth(self) -> bool:
        """Answer yes: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        one_line = self.sizeHint()
        if one_line.width() <= width:
            return one_line.height()
        return max(24, _wrapped(self, self._shown, width - self.indent()) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the wrapped words; the focus is a tint and a thick line under them.

        A ring would need room before the words, which then would not align with what is above.
        """
        look = theme.current()
        painter = QPainter(self)
        if self.hasFocus():
            wide = min(self.width(), self.sizeHint().width())
            # Not by fillRect, which would have PySide make all of Qt's ready gradients known.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRect(0, 0, wide, self.height())
            painter.setBrush(look.colour("accent"))
            painter.drawRect(0, self.height() - 2, wide, 2)
        font = self.font()
        font.setUnderline(self.underMouse() or self.isDown())
        painter.setFont(font)
        painter.setPen(look.colour("accent" if self.isEnabled() else "muted"))
        words = self.rect().adjusted(self.indent(), 0, 0, 0)
        fits = self.sizeHint().width() <= self.width()  # to the pixel, where wrapping rounds up
        painter.drawText(words, _LINE if fits else _WRAP, self._shown)
        painter.end()


class FoldButton(LinkButton):
    """A line that shows and hides what stands under it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)

    def indent(self) -> int:
        """Leave room for the arrow."""
        return theme.current().sizes.icon + 10

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the arrow: to the right when folded, down when open."""
        super().paintEvent(event)
        size = theme.current().sizes.icon
        name = "chevron-down" if self.isChecked() else "chevron-right"
        painter = QPainter(self)
        arrow = theme.pixmap(name, "accent", size, self.devicePixelRatio())
        painter.drawPixmap(2, (self.height() - size) // 2, arrow)
        painter.end()


def _wrapping_policy() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


def _written(text: str) -> str:
    """Return a button's text as it is read, without the marks of a shortcut."""
    return text.replace("&&", "&")


def _longest_word(widget: QWidget, text: str) -> int:
    return max(map(widget.fontMetrics().horizontalAdvance, text.split()), default=0)


def _wrapped(widget: QWidget, text: str, width: int) -> int:
    """Return the height in pixels of a text that wraps at a width."""
    return widget.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()
