"""A table whose rows can be ticked, one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from jimdesk.ui import theme
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.tips import tip

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TickRow:
    """One row.

    Attributes:
        texts: Its cells.
        ticked: Whether it is; None for a row that cannot be.
    """

    texts: tuple[str, ...]
    ticked: bool | None


class TickTableModel(QAbstractTableModel):
    """Rows of text under heads; the box stands in the first column.

    Signals:
        ticked: number of the row, and whether it is ticked now.
    """

    ticked = Signal(int, bool)

    def __init__(
        self, heads: Sequence[str], *, right: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._right = frozenset(right)
        self._rows: list[TickRow] = []

    def set_rows(self, rows: Sequence[TickRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's head."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let the box of a row be ticked."""
        flags = super().flags(index)
        if index.isValid() and not index.column() and self._rows[index.row()].ticked is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, or whether its row is ticked."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.texts[index.column()])
        if role == Qt.ItemDataRole.CheckStateRole and not index.column():
            states = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
            return None if row.ticked is None else states[row.ticked]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = index.column() in self._right
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row or take its tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        return self.tick(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)

    def tick(self, number: int, ticked: bool | None = None) -> bool:
        """Tick a row or not, turn it over for None; return False for one that cannot be."""
        row = self._rows[number]
        if row.ticked is None:
            return False
        wanted = not row.ticked if ticked is None else ticked
        self._rows[number] = TickRow(row.texts, wanted)
        box = self.index(number, 0)
        self.dataChanged.emit(box, box, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit(number, wanted)
        return True


class _Box(QStyledItemDelegate):
    """Draws the frame of a box in the theme's colour: the style's own is unseen on dark."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the cell, and the frame where it has a box."""
        super().paint(painter, option, index)
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            return
        made = QStyleOptionViewItem(option)
        self.initStyleOption(made, index)
        widget = self.parent()
        assert isinstance(widget, QWidget)
        box = widget.style().subElementRect(
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, made, widget
        )
        painter.setPen(theme.current().colour("control_border"))
        painter.drawRect(box.adjusted(0, 0, -1, -1))


class TickTable(QTableView):
    """The view of such a table; Space ticks the row that is current, in any column."""

    def __init__(
        self,
        name: str,
        heads: Sequence[str],
        *,
        right: Sequence[int] = (),
        wide: Sequence[int],
    ) -> None:
        """Build the table.

        Args:
            name: Read aloud.
            heads: Of the columns.
            right: Columns of numbers.
            wide: Columns that share the room that is left.
        """
        super().__init__()
        self.rows = TickTableModel(heads, right=right, parent=self)
        inputs.prepare_table(self, name)
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegateForColumn(0, _Box(self))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for number in wide:
            head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def set_rows(self, rows: Sequence[TickRow]) -> None:
        """Show other rows; the first one becomes current, so that it is read aloud."""
        self.rows.set_rows(rows)
        if rows:
            self.setCurrentIndex(self.rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, whichever column is current."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.rows.tick(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
