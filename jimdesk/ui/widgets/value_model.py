"""Show the rows of the value grid to Qt: periods down, the sexes across."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.ui.widgets.value_cells import Cell, Column
from jimdesk.ui.widgets.value_rows import Outcome, ValueRows

Index = QModelIndex | QPersistentModelIndex


class ValueModel(QAbstractTableModel):
    """The table behind the value grid; it shows what it is given and never saves.

    Signals:
        committed: list of new and changed observations, once for what the user did at once.

    Attributes:
        columns: From left to right.
        periods: From top to bottom, newest first.
        locked: Whether nothing can be changed.
    """

    committed = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = ValueRows(Indicator())
        self._cells: Sequence[Sequence[Cell]] = ()
        self.columns: Sequence[Column] = ()
        self.periods: Sequence[str] = ()
        self.locked = False

    @property
    def unread(self) -> list[QModelIndex]:
        """Every shown cell that could not be read, from top to bottom."""
        return [self.index(row, column) for row, column in self._rows.unread]

    @property
    def waiting(self) -> int:
        """Number of texts that could not be read, of this indicator and those shown before."""
        return self._rows.waiting

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        return self._cells[index.row()][index.column()]

    def load(
        self,
        indicator: Indicator,
        observations: Iterable[Observation],
        periods: Iterable[str],
        columns: Sequence[Column],
        subgroup_id: int | None = None,
    ) -> None:
        """Show the observations of an indicator and subgroup, and a row for each wanted period."""
        self._rows.load(indicator, observations, periods, columns, subgroup_id)
        self._show()

    def add_periods(self, periods: Iterable[str]) -> None:
        """Add empty rows; they are saved once they hold something."""
        self._rows.add_periods(periods)
        self._show()

    def forget_unread(self, indexes: Iterable[Index]) -> None:
        """Show what is saved again in cells that could not be read."""
        self._rows.forget_unread([(index.row(), index.column()) for index in indexes])
        self._show()

    def enter(self, cells: Iterable[tuple[str, int, str]]) -> Outcome:
        """Enter texts as one action of the user; blank clears.

        Args:
            cells: Period, column number and text of each.
        """
        outcome = self._rows.enter(cells)
        self._show()
        return self._handed_on(outcome)

    def change_rows(
        self, periods: Iterable[str], change: Callable[[Observation], Observation]
    ) -> Outcome:
        """Change whole observations as one action of the user."""
        outcome = self._rows.change(periods, change)
        self._show()
        return self._handed_on(outcome)

    def _handed_on(self, outcome: Outcome) -> Outcome:
        if outcome.changed:
            self.committed.emit(list(outcome.changed))
        return outcome

    def _show(self) -> None:
        """Tell views what the rows have become: new values in place, or a new table."""
        rows = self._rows
        keys = [column.key for column in rows.columns]
        same = rows.periods == self.periods and keys == [column.key for column in self.columns]
        if not same:
            self.beginResetModel()
        self.columns, self.periods, self._cells = rows.columns, rows.periods, rows.cells
        if not same:
            self.endResetModel()
        elif self.periods:
            last = self.index(len(self.periods) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    # --- Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of periods."""
        return 0 if parent.isValid() else len(self.periods)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a cell can be changed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.locked:
            return flags
        column = self.columns[index.column()]
        if column.kind == "tick":
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if column.change and not self.cell(index).fixed:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the head of a column, or the period of a row."""
        if orientation is Qt.Orientation.Vertical:
            named = role == Qt.ItemDataRole.DisplayRole and section < len(self.periods)
            return self.periods[section] if named else None
        if section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].head
        return self.columns[section].title if role == Qt.ItemDataRole.AccessibleTextRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, and what a person who does not see it needs to know."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        ticked = Qt.CheckState.Checked if cell.checked else Qt.CheckState.Unchecked
        number = self.columns[index.column()].kind == "number"
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        tip = cell.reason.replace("<", "‹") or None  # never to be taken for markup
        roles = Qt.ItemDataRole
        return {
            roles.DisplayRole: f"{cell.text} {cell.mark}".strip(),
            roles.EditRole: cell.plain,
            roles.ToolTipRole: tip,
            roles.AccessibleDescriptionRole: tip,
            roles.AccessibleTextRole: cell.spoken or cell.text,
            roles.CheckStateRole: None if cell.checked is None else ticked,
            roles.TextAlignmentRole: side | Qt.AlignmentFlag.AlignVCenter,
        }.get(Qt.ItemDataRole(role))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Enter one cell as it was typed; what was not changed is not entered."""
        if not index.isValid() or self.locked:
            return False
        cell = self.cell(index)
        if role == Qt.ItemDataRole.CheckStateRole:
            text = "x" if Qt.CheckState(value) == Qt.CheckState.Checked else ""
        elif role == Qt.ItemDataRole.EditRole and str(value) != cell.plain:
            text = str(value)
        else:
            return False
        outcome = self.enter([(self.periods[index.row()], index.column(), text)])
        return bool(outcome.taken or outcome.unread)
