"""Edit the few rows that belong to one record, such as the causes of a problem."""

import itertools
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jimdesk.i18n import translate
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.editors import editor
from jimdesk.ui.widgets.field import Field, normal, words
from jimdesk.ui.widgets.field_box import FieldBox, FieldGrid, full_name
from jimdesk.ui.widgets.tips import tip


class _Entry(QWidget):
    """One row: its caption and buttons, under them its fields."""

    def __init__(self, columns: tuple[Field, ...]) -> None:
        super().__init__()
        self.rest: dict[str, Any] = {}
        self.caption = inputs.label("", "group")
        self.up = inputs.icon_button("arrow-up", "")
        self.down = inputs.icon_button("arrow-down", "")
        self.remove = inputs.icon_button("trash-2", "")
        self.boxes = {
            field.name: FieldBox(field, editor(field, full_name(field))) for field in columns
        }
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.caption, 1)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 6)
        box.setSpacing(4)
        box.addWidget(inputs.hairline())
        box.addLayout(head)
        box.addWidget(FieldGrid(tuple(self.boxes.values())))

    def read(self) -> dict[str, Any]:
        return self.rest | {name: box.editor.read() for name, box in self.boxes.items()}

    def write(self, row: Mapping[str, Any]) -> None:
        self.rest = {key: value for key, value in row.items() if key not in self.boxes}
        for name, box in self.boxes.items():
            wanted = row.get(name)
            if _differs(box, wanted):
                box.editor.write(wanted)

    def name(self, item: str, place: int, last: int) -> None:
        """Say which row it is, also on its buttons."""
        shown = f"{item} {place + 1}"
        self.caption.setText(shown)
        up = translate("ChildTable", "Move {row} up").format(row=shown)
        down = translate("ChildTable", "Move {row} down").format(row=shown)
        remove = translate("ChildTable", "Remove {row}").format(row=shown)
        for button, text in ((self.up, up), (self.down, down), (self.remove, remove)):
            inputs.describe(button, text)
            button.setToolTip(tip(text))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < last)
        for box in self.boxes.values():
            box.rename(f"{full_name(box.field)}, {shown}")


def _differs(box: FieldBox, wanted: object) -> bool:
    try:
        return bool(normal(box.field, box.editor.read()) != normal(box.field, wanted))
    except ValueError:
        return True


class ChildTable(QWidget):
    """A few rows, each with the same fields; rows are added, moved and removed by buttons.

    Signals:
        typed: a key changed something.
        changed: a row was added, moved or removed, a choice made, or an input left.
    """

    typed = Signal()
    changed = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._entries: list[_Entry] = []
        self._locked = False
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.add_button = inputs.button(
            words(field.add) or translate("ChildTable", "Add"), icon="plus"
        )
        self.add_button.clicked.connect(self._on_add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(self._rows)
        box.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)

    def rows(self) -> list[dict[str, Any]]:
        """Return the rows from top to bottom.

        Raises:
            ValueError: a field cannot be read; the text says which and why.
        """
        return [entry.read() for entry in self._entries]

    def set_rows(self, rows: Iterable[Mapping[str, Any]] | None) -> None:
        """Show these rows; inputs that hold the same already are not touched."""
        wanted = list(rows or ())
        while len(self._entries) > len(wanted):
            self._drop(self._entries[-1])
        while len(self._entries) < len(wanted):
            self._append()
        for entry, row in zip(self._entries, wanted, strict=True):
            entry.write(row)
        self._name_all()

    def reload(self) -> None:
        """Ask for the choices anew."""
        for entry in self._entries:
            for box in entry.boxes.values():
                box.editor.reload()

    def set_locked(self, locked: bool) -> None:
        """Make everything read-only, or let it go."""
        self._locked = locked
        self.add_button.setVisible(not locked)
        for entry in self._entries:
            self._lock(entry)

    def _lock(self, entry: _Entry) -> None:
        for button in (entry.up, entry.down, entry.remove):
            button.setVisible(not self._locked)
        for box in entry.boxes.values():
            box.editor.lock(self._locked)

    def _append(self) -> _Entry:
        entry = _Entry(self._field.rows)
        for box in entry.boxes.values():
            box.typed.connect(self.typed)
            box.left.connect(self.changed)
        entry.up.clicked.connect(partial(self._move, entry, -1))
        entry.down.clicked.connect(partial(self._move, entry, 1))
        entry.remove.clicked.connect(partial(self._on_remove, entry))
        self._entries.append(entry)
        self._rows.addWidget(entry)
        entry.show()  # at once, so that the focus can go there
        self._lock(entry)
        return entry

    def _drop(self, entry: _Entry) -> None:
        self._entries.remove(entry)
        self._rows.removeWidget(entry)
        entry.hide()
        entry.deleteLater()

    def _name_all(self) -> None:
        item = words(self._field.item) or words(self._field.label)
        for place, entry in enumerate(self._entries):
            entry.name(item, place, len(self._entries) - 1)

    def _on_add(self) -> None:
        entry = self._append()
        self._name_all()
        next(iter(entry.boxes.values())).focus()
        self.typed.emit()

    def _on_remove(self, entry: _Entry, _pressed: bool = False) -> None:
        place = self._entries.index(entry)
        self._drop(entry)
        self._name_all()
        left = self._entries[min(place, len(self._entries) - 1)].remove if self._entries else None
        (left or self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.emit()
        self.changed.emit()

    def _move(self, entry: _Entry, by: int, _pressed: bool = False) -> None:
        place = self._entries.index(entry) + by
        self._entries.remove(entry)
        self._entries.insert(place, entry)
        self._rows.removeWidget(entry)
        self._rows.insertWidget(place, entry)
        self._name_all()
        self._set_tab_order()
        button = entry.up if by < 0 else entry.down
        (button if button.isEnabled() else entry.remove).setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.emit()
        self.changed.emit()

    def _set_tab_order(self) -> None:
        chain: list[QWidget] = []
        for entry in self._entries:
            chain += [entry.up, entry.down, entry.remove]
            chain += [box.editor.widget for box in entry.boxes.values()]
        chain.append(self.add_button)
        for first, second in itertools.pairwise(chain):
            QWidget.setTabOrder(first, second)
