"""What several agencies have in common: a choice of what is set side by side, and its table."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from jimdesk.domain.share import Share
from jimdesk.i18n import translate
from jimdesk.review.cluster import FEWEST
from jimdesk.ui import theme
from jimdesk.ui.cluster_rows import TABLES, ClusterRow, ClusterTable
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import labelled
from jimdesk.ui.widgets.plain_table import PlainTable


class ClusterTables(QWidget):
    """The choice, and under it the table or a sentence that says why there is none.

    Signals:
        moved: another row is current, or another table is shown.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Sequence[Share] = ()
        self._own = ""
        self._rows: list[ClusterRow] = []
        self.choice = inputs.combo(
            translate("ClusterScreen", "Set beside each other"),
            [(each.name, each.title()) for each in TABLES],
        )
        self.choice.choose(TABLES[0].name)
        self.tables = {each.name: _table(each) for each in TABLES}
        self._stack = QStackedWidget()
        self._nothing = inputs.muted("")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.m)
        for widget in (labelled(self.choice), self._nothing, self._stack):
            box.addWidget(widget)
        for table in self.tables.values():
            self._stack.addWidget(table)
            table.selectionModel().currentRowChanged.connect(lambda _now, _old: self.moved.emit())
        self.choice.currentIndexChanged.connect(lambda _at: self._show())

    @property
    def row(self) -> ClusterRow | None:
        """The current row, None where there is none."""
        at = self.tables[self.choice.currentData()].currentIndex().row()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def set_shares(self, shares: Sequence[Share], own: str) -> None:
        """Set other shares beside each other.

        Args:
            shares: What each agency shares.
            own: Name of one's own agency.
        """
        self._shares, self._own = shares, own
        self._show()

    def _show(self) -> None:
        name = self.choice.currentData()
        made = next(each for each in TABLES if each.name == name)
        self._rows = made.rows(self._shares, self._own) if self._shares else []
        table = self.tables[name]
        table.set_rows([row.cells for row in self._rows])
        self._stack.setCurrentWidget(table)
        self._stack.setVisible(bool(self._rows))
        if len(self._shares) < FEWEST:
            text = translate("ClusterScreen", "Open the share files of at least two agencies.")
        else:
            text = translate("ClusterScreen", "They have nothing of this in common.")
        self._nothing.setText(text)
        self._nothing.setVisible(not self._rows)
        self.moved.emit()


def _table(shown: ClusterTable) -> PlainTable:
    made = PlainTable(shown.title(), shown.heads(), wide=shown.wide[0])
    for column in shown.wide:
        made.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    made.setMinimumHeight(280)
    return made
