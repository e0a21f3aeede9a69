"""Last page: what will change, before anything does."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from jimdesk.i18n import translate
from jimdesk.imports.plan import Change
from jimdesk.ui.import_parts.parts import choice
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import column, labelled
from jimdesk.ui.widgets.tick_table import TickRow, TickTable

_MOST_ROWS = 5000  # more are counted, and not shown
_UNREAD = "unread"

Row = Callable[[Any], tuple[str, ...]]
"""Gives what an entry says in the columns before its change."""


class ChangesPage(QWidget):
    """A sentence, what should be known, and everything with what it does and whether it is done.

    Signals:
        changed: the user has ticked something or taken a tick away.
    """

    changed = Signal()

    def __init__(
        self,
        heads: Sequence[str],
        row: Row,
        *,
        right: Sequence[int] = (),
        wide: Sequence[int],
        replace: str,
    ) -> None:
        """Build the page.

        Args:
            heads: Of the columns before the change.
            row: What an entry says in them.
            right: Columns of numbers.
            wide: Columns of long texts; the row that is current is shown in full.
            replace: What ticks all conflicts at once, in words.
        """
        super().__init__()
        self._row = row
        self._entries: Sequence[Any] = ()
        self._unread: Sequence[tuple[str, ...]] = ()
        self._chosen: set[int] = set()
        self._numbers: list[int] = []
        self.sentence = inputs.label("", "strong")
        self.problems = inputs.label()
        self.source = inputs.muted()
        self.replace_conflicts = inputs.check(replace)
        self.filter = choice(translate("ImportWizard", "Show"), _filters(), "")
        name = translate("ImportWizard", "What will change")
        last = translate("ImportWizard", "Change")
        self.table = TickTable(name, (*heads, last), right=right, wide=wide)
        self.wait = QProgressBar()
        self.wait.setRange(0, 0)
        inputs.describe(self.wait, translate("ImportWizard", "Working out what will change"))
        self.wait.hide()
        box = column()
        self.setLayout(box)
        for widget in (self.sentence, self.wait, self.problems, self.replace_conflicts):
            box.addWidget(widget)
        self.filter.setMaximumWidth(320)
        box.addWidget(labelled(self.filter))
        box.addWidget(self.table, 1)
        self.full = inputs.label()
        box.addWidget(self.full)
        box.addWidget(self.source)
        self._wide = tuple(wide)
        if len(wide) > 1:
            self.table.selectionModel().currentRowChanged.connect(self._show_full)
        else:
            self.full.hide()
        self.filter.activated.connect(self._fill)
        self.replace_conflicts.clicked.connect(self._on_all)
        self.table.rows.ticked.connect(self._on_ticked)

    def show_waiting(self) -> None:
        """Say that it is being worked out."""
        self.show_entries((), translate("ImportWizard", "Working out what will change"))
        self.wait.show()

    def show_entries(
        self,
        entries: Sequence[Any],
        sentence: str,
        *,
        problems: Sequence[str] = (),
        unread: Sequence[tuple[str, ...]] = (),
        source: str = "",
    ) -> None:
        """Show what would be done; all of it is chosen but what is in conflict.

        Args:
            entries: Each has a `change`.
            sentence: How many there are of what, in words.
            problems: What should be known, in words.
            unread: Rows about what cannot be read, in the columns before the change.
            source: Where it comes from, in words.
        """
        self.wait.hide()
        self._entries, self._unread = entries, unread
        writes = {Change.NEW, Change.CHANGED}
        self._chosen = {n for n, each in enumerate(entries) if each.change in writes}
        self.sentence.setText(sentence)
        self.problems.setText("\n".join(problems))
        self.problems.setVisible(bool(problems))
        self.source.setText(source)
        self.source.setVisible(bool(source))
        self.replace_conflicts.setVisible(any(e.change is Change.CONFLICT for e in entries))
        self.replace_conflicts.setChecked(False)
        self.filter.choose("")
        self._fill()

    def chosen(self) -> list[Any]:
        """Return the entries that are ticked."""
        return [each for n, each in enumerate(self._entries) if n in self._chosen]

    def _fill(self) -> None:
        wanted = self.filter.currentData()
        numbers = [n for n, e in enumerate(self._entries) if wanted in ("", str(e.change))]
        self._numbers = numbers[:_MOST_ROWS]
        rows = [self._tick_row(number) for number in self._numbers]
        if wanted in ("", _UNREAD):
            label = translate("ImportWizard", "Cannot be read")
            rows += [TickRow((*each, label), None) for each in self._unread[:_MOST_ROWS]]
        self.table.set_rows(rows)

    def _tick_row(self, number: int) -> TickRow:
        entry = self._entries[number]
        ticked = None if entry.change is Change.UNCHANGED else number in self._chosen
        return TickRow((*self._row(entry), entry.change.label), ticked)

    def _on_ticked(self, row: int, ticked: bool) -> None:
        change = self._chosen.add if ticked else self._chosen.discard
        change(self._numbers[row])
        self.changed.emit()

    def _show_full(self, index: QModelIndex) -> None:
        """Show the long texts of a row in full, which the columns may cut."""
        row = self.table.rows
        texts = [row.index(index.row(), number).data() for number in self._wide]
        self.full.setText("\n".join(filter(None, texts)))

    def _on_all(self, ticked: bool) -> None:
        conflicts = {n for n, e in enumerate(self._entries) if e.change is Change.CONFLICT}
        self._chosen = self._chosen | conflicts if ticked else self._chosen - conflicts
        self._fill()
        self.changed.emit()


def _filters() -> list[tuple[str, str]]:
    return [
        ("", translate("ImportWizard", "All")),
        *((str(change), change.label) for change in Change),
        (_UNREAD, translate("ImportWizard", "Cannot be read")),
    ]


def counted(entries: Sequence[Any], unread: int = 0) -> str:
    """Return how many entries do what, in words; what there is none of is left out."""
    new, changed, same, conflict = (sum(e.change == kind for e in entries) for kind in Change)
    parts = [
        translate("ImportWizard", "%n new", "", n=new) if new else "",
        translate("ImportWizard", "%n changed", "", n=changed) if changed else "",
        translate("ImportWizard", "%n unchanged", "", n=same) if same else "",
        translate("ImportWizard", "%n in conflict", "", n=conflict) if conflict else "",
        translate("ImportWizard", "%n that cannot be read", "", n=unread) if unread else "",
    ]
    said = ", ".join(filter(None, parts))
    return f"{said}." if said else translate("ImportWizard", "There is nothing to read in.")
