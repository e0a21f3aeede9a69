"""Show what is said of each of a few things, one of which can be opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.ui import theme
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import Chip, line
from jimdesk.ui.widgets.status import Status


@dataclass(frozen=True, slots=True)
class Said:
    """One thing, such as a period.

    Attributes:
        key: Handed back when it is pressed.
        name: What it is called.
        status: How it stands.
        text: What is said of it; may be empty.
    """

    key: str
    name: str
    status: Status
    text: str = ""


class SaidList(QWidget):
    """Names with their status and text; they are links where one can be opened.

    Signals:
        chosen: the key that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, *, links: bool) -> None:
        super().__init__()
        self._links = links
        self._rows = QWidget()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._rows)

    def show_rows(self, found: Sequence[Said], chosen: str = "") -> None:
        """Show these, the one that is open without its text: that stands in its form."""
        rows = QWidget(self)
        box = QVBoxLayout(rows)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.s)
        for said in found:
            box.addWidget(self._row(said, is_chosen=said.key == chosen))
        # Deleted later, since the link that was just pressed may be among them.
        self._rows.hide()
        self._rows.deleteLater()
        self._box.replaceWidget(self._rows, rows)
        self._rows = rows
        rows.show()

    def _row(self, said: Said, *, is_chosen: bool) -> QWidget:
        head: QWidget
        if self._links and not is_chosen:
            head = inputs.link_button(said.name)
            inputs.describe(head, said.name, said.status.text)
            head.clicked.connect(partial(self._choose, said.key))
        else:
            head = inputs.label(said.name, "strong")
        row = QWidget()
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(line(head, Chip(said.status)))
        if said.text.strip() and not is_chosen:
            box.addWidget(inputs.label(said.text.strip(), "muted"))
        return row

    def _choose(self, key: str, _pressed: bool = False) -> None:
        self.chosen.emit(key)
