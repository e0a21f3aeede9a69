"""Arrange a page: its width, its cards and chips, and what flows from line to line."""

from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from jimdesk.ui import theme
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.status import Status

PAGE_WIDTH = 880
"""Widest content of a page in pixels at text size 100 %."""

COLUMN_GAP = 20
"""Pixels between the columns of a form."""


def column(*, spacing: int | None = None, margins: int = 0) -> QVBoxLayout:
    """Return an empty vertical layout with the page's ordinary distances."""
    made = QVBoxLayout()
    made.setContentsMargins(margins, margins, margins, margins)
    made.setSpacing(theme.current().space.m if spacing is None else spacing)
    return made


def line(*widgets: QWidget, spacing: int | None = None) -> QHBoxLayout:
    """Return a horizontal layout with these widgets; the first takes the room that is left."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(theme.current().space.m if spacing is None else spacing)
    for i, widget in enumerate(widgets):
        made.addWidget(widget, 0 if i else 1)
    return made


def beside(*widgets: QWidget, spacing: int | None = None) -> QHBoxLayout:
    """Return a horizontal layout with these widgets at its start, none wider than it has to be."""
    made = line(*widgets, spacing=spacing)
    made.setStretch(0, 0)
    made.addStretch(1)
    return made


def labelled(widget: QWidget, help_text: str = "") -> QWidget:
    """Return an input under its own accessible name, with its help text below, if any."""
    made = QWidget()
    box = column(spacing=4)
    made.setLayout(box)
    name = inputs.label(widget.accessibleName(), "label")
    name.setBuddy(widget)
    box.addWidget(name)
    box.addWidget(widget)
    if help_text:
        box.addWidget(inputs.label(help_text, "help"))
        inputs.describe(widget, widget.accessibleName(), help_text)
    return made


class FlowLayout(QLayout):
    """Sets widgets side by side, and goes on in the next line when one is full.

    Attributes:
        even: Whether they stand in columns of one width, as many as the widest of them lets fit.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self.even = False
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Return an item, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Ask for no more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Answer yes: fewer fit on a narrow line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the room for everything on one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins: QMargins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        x, y, high = area.x(), area.y(), 0
        column = self._column(area.width()) if self.even else 0
        beside = COLUMN_GAP if self.even else self.spacing()
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            width = min(column or hint.width(), area.width())
            tall = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if x > area.x() and x + width > area.right() + 1:
                x, y, high = area.x(), y + high + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, tall)))
            x, high = x + width + beside, max(high, tall)
        return y + high - rect.y() + margins.bottom()

    def _column(self, width: int) -> int:
        hints = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        columns = max(1, (width + COLUMN_GAP) // (max(hints, default=width) + COLUMN_GAP))
        return (width - (columns - 1) * COLUMN_GAP) // columns


class Chip(QFrame):
    """A status as icon and word on its own tint."""

    def __init__(self, status: Status | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = inputs.icon_label("info", size="icon_small")
        self._text = inputs.label("", "status", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 10, 3)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        if status is None:
            self.hide()
        else:
            self._say(status)

    def show_status(self, status: Status | None) -> None:
        """Show how it stands; None hides the chip."""
        self.setVisible(status is not None)
        if status is not None:
            self._say(status)

    def _say(self, status: Status) -> None:
        self._text.setText(status.text)
        theme.dress(self._icon, status.icon, status.tone, "icon_small")
        inputs.set_tone(self._text, status.tone)
        inputs.set_tone(self, status.tone)


class Card(QFrame):
    """A text set apart by a quiet surface, such as the sentence that a form adds up to."""

    def __init__(self, caption: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._caption = inputs.label(caption.upper(), "group")
        self._text = inputs.label(text, "sentence")
        if not text:
            self.hide()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 14, 12)
        box.setSpacing(4)
        box.addWidget(self._caption)
        box.addWidget(self._text)

    def set_caption(self, caption: str) -> None:
        """Name what the text is."""
        self._caption.setText(caption.upper())

    def set_text(self, text: str) -> None:
        """Show another text; an empty one hides the card."""
        self._text.setText(text)
        self.setVisible(bool(text))


class NameLine(QWidget):
    """The head of a detail: the large name, and how it stands beside it or under a long word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = inputs.title()
        self.chip = Chip()
        beside = column()
        beside.setContentsMargins(0, 5, 0, 0)
        beside.addWidget(self.chip)
        beside.addStretch(1)
        self._row = line(self._name)
        self._row.addLayout(beside)
        self.setLayout(self._row)

    def minimumSizeHint(self) -> QSize:
        """Ask for the longest word or the chip, whichever is wider, not for both."""
        name, chip = self._name.minimumSizeHint(), self.chip.sizeHint()
        return QSize(max(name.width(), chip.width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the chip under the name where a long word leaves no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        both = self._name.minimumSizeHint().width() + self.chip.sizeHint().width()
        beside = both + self._row.spacing() <= self.width() or self.chip.isHidden()
        direction = QHBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def set_name(self, name: str, status: Status | None = None) -> None:
        """Show a name and how it stands."""
        self._name.setText(name)
        self.chip.show_status(status)
        self._arrange()


class EmptyState(QWidget):
    """What stands where there is nothing yet: an icon, one sentence, one button."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        action: str = "",
        *,
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sentence: QLabel = inputs.label(sentence, "muted")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = inputs.button(action, "primary" if primary else "secondary")
        if not action:
            self.button.hide()
        picture = inputs.icon_label(icon, "muted", "icon_large")
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 28, 16, 28)
        box.setSpacing(12)
        box.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.sentence)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)


class ScrollPage(QScrollArea):
    """A page that is read from top to bottom; what is added to `body` never grows too wide."""

    def __init__(self, *, width: int = PAGE_WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._content = QWidget()
        outer = QVBoxLayout(self._content)
        outer.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        outer.addLayout(self.body)
        outer.addStretch(1)
        space = theme.current().space
        self.body.setContentsMargins(space.xl, space.l, space.xl, space.xl)
        self.body.setSpacing(space.m)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._set_width()

    def reveal(self, widget: QWidget) -> None:
        """Scroll to a part of the page, once it has its place."""
        margin = theme.current().space.xl
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget, margin, margin))

    def changeEvent(self, event: QEvent) -> None:
        """Widen the page with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._set_width()

    def _set_width(self) -> None:
        self._content.setMaximumWidth(round(self._width * theme.current().scale))
