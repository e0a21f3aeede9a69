"""Set a list and what is chosen in it side by side; where the room is narrow they take turns."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from jimdesk.i18n import translate
from jimdesk.ui import theme
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.record_list import RecordList

NARROW = 676
"""Pixels at text size 100 % below which the panes take turns."""


class TwoPanes(QWidget):
    """A list to the left, its detail to the right, the border between them movable."""

    def __init__(
        self, rows: RecordList, detail: QWidget, *, width: int = 344, parent: QWidget | None = None
    ) -> None:
        """Build the panes.

        Args:
            rows: The list; Enter or a click on a row turns to the detail.
            detail: What is chosen.
            width: Of the list in pixels at text size 100 %.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._list = rows
        self._turned = False
        self.back_button = inputs.button(translate("Detail", "Back to the list"), "quiet")
        self.back_button.hide()
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(self._way_back())
        right.addWidget(detail, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(rows)
        self._splitter.addWidget(self._right)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        wanted = round(width * theme.current().scale)
        self._splitter.setSizes([wanted, 3 * wanted])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._splitter)
        self.back_button.clicked.connect(self.turn_to_list)
        rows.view.clicked.connect(self.turn_to_detail)
        rows.view.activated.connect(self.turn_to_detail)

    def _way_back(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 14, 0)  # its words align with the detail under it
        row.addWidget(self.back_button)
        row.addStretch(1)
        return row

    @property
    def narrow(self) -> bool:
        """Whether one pane is shown at a time."""
        return self.width() < NARROW * theme.current().scale

    def turn_to_detail(self, *_: object) -> None:
        """Show the detail; the list stays where there is room for both."""
        self._turned = True
        self._arrange()

    def turn_to_list(self) -> None:
        """Show the list and move there."""
        self._turned = False
        self._arrange()
        self._list.focus_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one or both."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Show one or both."""
        self._arrange()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Count in larger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        narrow = self.narrow
        self._list.setVisible(not (narrow and self._turned))
        self._right.setVisible(not narrow or self._turned)
        self.back_button.setVisible(narrow)
