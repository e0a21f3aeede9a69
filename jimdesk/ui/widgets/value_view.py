"""Show the value grid as a table that is as large as its contents and moves like a spreadsheet."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QSizePolicy,
    QTableView,
    QWidget,
)

from jimdesk.i18n import translate
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.value_delegate import PAD, ValueDelegate
from jimdesk.ui.widgets.value_model import ValueModel

_MOST_ROWS = 14
_LEAST_WIDTH = 64
_MOST_WIDTH = 280
_Hint = QAbstractItemDelegate.EndEditHint


class ValueView(QTableView):
    """The table; Enter goes down, Tab ends an edit and goes right, Tab otherwise leaves."""

    def __init__(self, model: ValueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inputs.prepare_table(self, translate("ValueGrid", "Values"))
        self._values = model
        self.setModel(model)
        self.setItemDelegate(ValueDelegate(model, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setWordWrap(False)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.horizontalHeader().setMinimumSectionSize(24)
        self.set_locked(False)
        self._place = ("", "", 0)
        self._worked_in = False
        model.modelAboutToBeReset.connect(self._remember_place)
        model.modelReset.connect(self._go_back)
        model.modelReset.connect(self._fit)
        model.dataChanged.connect(self._fit)

    def set_locked(self, locked: bool) -> None:
        """Take no typing, or take it again."""
        triggers = QAbstractItemView.EditTrigger
        keys = triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked
        self.setEditTriggers(triggers.NoEditTriggers if locked else keys)

    def chosen(self) -> Sequence[QModelIndex]:
        """Return the selected cells row by row, else the current one."""
        indexes = self.selectionModel().selectedIndexes()
        if not indexes and self.currentIndex().isValid():
            indexes = [self.currentIndex()]
        return sorted(indexes, key=lambda index: (index.row(), index.column()))

    def go_to(self, row: int, column: int, *, select: bool = True) -> None:
        """Make a cell the current one, within the table's bounds."""
        model = self._values
        if not model.rowCount():
            return
        row = min(max(row, 0), model.rowCount() - 1)
        column = min(max(column, 0), model.columnCount() - 1)
        flags = QItemSelectionModel.SelectionFlag
        command = flags.ClearAndSelect if select else flags.NoUpdate
        self.selectionModel().setCurrentIndex(model.index(row, column), command)

    def _remember_place(self) -> None:
        index, model = self.currentIndex(), self._values
        self._place = ("", "", 0)
        if index.isValid():
            period, key = model.periods[index.row()], model.columns[index.column()].key
            self._place = (period, key, index.row())
        focused = QApplication.focusWidget()
        self._worked_in = focused is not None and (focused is self or self.isAncestorOf(focused))

    def _go_back(self) -> None:
        """Be in the same cell again after rows or columns came and went, else near it."""
        period, key, row = self._place
        model = self._values
        keys = [column.key for column in model.columns]
        row = model.periods.index(period) if period in model.periods else row
        self.go_to(row, keys.index(key) if key in keys else 1, select=False)
        if self._worked_in:  # an editor that went with its row took the focus along
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() != QAbstractItemView.State.EditingState:  # else it ends the edit
                self.go_to(self.currentIndex().row() + 1, self.currentIndex().column())
            return
        super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: _Hint) -> None:  # noqa: N802 - Qt's name
        """Go on from a cell that was edited: down after Enter, aside after Tab."""
        index = self.currentIndex()
        moves = {
            _Hint.SubmitModelCache: (1, 0),
            _Hint.EditNextItem: (0, 1),
            _Hint.EditPreviousItem: (0, -1),
        }
        super().closeEditor(editor, _Hint.NoHint)
        if hint in moves and index.isValid():
            down, right = moves[hint]
            self.go_to(index.row() + down, index.column() + right)

    # --- size ----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return the room that all rows need, up to a number from which on they scroll."""
        rows = min(max(self._values.rowCount(), 1), _MOST_ROWS)
        header = self.horizontalHeader()
        height = header.sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        if header.length() > self._room():
            height += self.horizontalScrollBar().sizeHint().height()
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Return the same height, so that a crowded page scrolls rather than squeezes."""
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew when the text size changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _room(self) -> int:
        many = self._values.rowCount() > _MOST_ROWS
        bar = self.verticalScrollBar().sizeHint().width() if many else 0
        return self.width() - 2 * self.frameWidth() - bar

    def _fit(self) -> None:
        """Give each column what it needs, and all of them an equal part of what is left."""
        needed = [self._needed(column) for column in range(self._values.columnCount())]
        if not needed:
            return
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 12)
        spare = max(0, self._room() - sum(needed))
        each, rest = divmod(spare, len(needed))
        for column, width in enumerate(needed):
            self.setColumnWidth(column, width + each + (1 if column < rest else 0))
        self.updateGeometry()

    def _needed(self, column: int) -> int:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        head = self._values.columns[column].head.split("\n")
        widest = max(map(metrics.horizontalAdvance, head)) + 2 * PAD + 2
        contents = min(max(self.sizeHintForColumn(column), _LEAST_WIDTH), _MOST_WIDTH)
        return max(widest, contents)
