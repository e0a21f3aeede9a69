"""What a report will hide, seen before it leaves."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.observation import Observation
from jimdesk.i18n import translate
from jimdesk.review.hidden import Hidden, hidden
from jimdesk.review.publication import publication
from jimdesk.ui.document import Document
from jimdesk.ui.import_parts.worker import Worker
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.plain_table import PlainTable


class HiddenPart(QWidget):
    """A table of what is protected; it is worked out beside the window.

    Signals:
        found: the table shows what there is.
    """

    found = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._worker = Worker(self)
        title = translate("Report", "Protected in the report")
        self.table = PlainTable(
            title,
            (
                translate("Report", "Id"),
                translate("Report", "Period"),
                translate("Report", "Group"),
                translate("Report", "Who"),
                translate("Report", "Why"),
            ),
        )
        self.table.setMinimumHeight(160)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(inputs.section(title))
        box.addWidget(self.table)

    @property
    def is_looking(self) -> bool:
        """Whether it is being worked out."""
        return self._worker.is_working

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known to be hidden."""
        return self.table.rows.rowCount() == 0

    def refresh(self) -> None:
        """Look for what a report of the year will hide."""
        store, year = self._document.store, self._document.report_year
        observed = [each for each in store.all(Observation) if each.year <= year]
        chain, shown = self._document.chain, store.shown_numbers()
        self._worker.start(
            lambda: hidden(chain, publication(chain, observed, shown)), self._show_found
        )

    def _show_found(self, found: list[Hidden]) -> None:
        self.table.set_rows(
            [(each.code, each.period, each.group, each.who, each.why) for each in found]
        )
        self.found.emit()
