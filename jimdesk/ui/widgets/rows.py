"""The rows of a list as plain values, and the model that searches them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jimdesk.i18n import fold
from jimdesk.ui.widgets.status import Status

ROW_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One record as the list shows it.

    Attributes:
        key: What the list hands back, usually the record's row id.
        title: The record's name, in semibold on at most two lines.
        meta: Quiet words under it, such as "P-001 · Delmål 2".
        status: How it stands.
    """

    key: object
    title: str
    meta: str = ""
    status: Status | None = None

    @property
    def spoken(self) -> str:
        """Everything in the row, for a screen reader."""
        parts = (self.title, self.meta, self.status.text if self.status else "")
        return ", ".join(part for part in parts if part)


class RowModel(QAbstractListModel):
    """The rows that match the search, in the order in which they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._needle = ""

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self._all = tuple(rows)
        self._refresh()

    def set_filter(self, text: str) -> None:
        """Show only the rows that hold every word of a text."""
        self._needle = fold(text)
        self._refresh()

    def row(self, index: int) -> Row:
        """Return a shown row."""
        return self._rows[index]

    def index_of(self, key: object) -> QModelIndex:
        """Return where a record is shown; an invalid index when it is not."""
        for i, row in enumerate(self._rows):
            if row.key == key:
                return self.index(i)
        return QModelIndex()

    def has_any(self) -> bool:
        """Answer whether there are rows at all, shown or not."""
        return bool(self._all)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of shown rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, everything as one sentence, or the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == ROW_ROLE else None

    def _refresh(self) -> None:
        words = self._needle.split()
        rows = tuple(row for row in self._all if _holds(row, words)) if words else self._all
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


def _holds(row: Row, words: Sequence[str]) -> bool:
    text = fold(row.spoken)
    return all(word in text for word in words)
