"""Overview: how much of the budget is analysed, with what assessment, and what was moved."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from jimdesk.domain.finding import Finding
from jimdesk.i18n import format_number, translate
from jimdesk.review.budget_counts import covers_of
from jimdesk.statistics.budget_cover import Cover, in_words
from jimdesk.statistics.measures import Undefined
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import NameLine, ScrollPage
from jimdesk.ui.widgets.plain_table import PlainTable

TABLES = frozenset({"budget_line", "budget_analysis", "budget_resource", "budget_measure"})


class CoverPage(QWidget):
    """One row for each appropriation or budget item of the report year.

    Signals:
        go: to the register of budget items.
        changes_requested: never sent.
        pending_changed: never sent.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._stale = True
        self._name = NameLine()
        self.said = inputs.label("", "sentence")
        heads = (
            translate("BudgetCover", "Budget item"),
            translate("BudgetCover", "Amount"),
            translate("BudgetCover", "Analysed"),
            translate("BudgetCover", "Share"),
            translate("BudgetCover", "Moved"),
            translate("BudgetCover", "Analyses"),
        )
        self.table = PlainTable(
            translate("BudgetCover", "How much of the budget is analysed"),
            heads,
            right=(1, 2, 3, 4),
            wide=0,
        )
        self.table.setSizeAdjustPolicy(PlainTable.SizeAdjustPolicy.AdjustToContents)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.table.setWordWrap(False)  # else its height and the page's scroll bar chase each other
        self.lines_link = inputs.link_button(
            translate("BudgetCover", "Write which appropriations and budget items there are")
        )
        self.lines_link.clicked.connect(lambda: self.go.emit(Place("budgeting", tab="budget_line")))
        page = ScrollPage()
        self._unit = inputs.label(
            translate(
                "BudgetCover", "Amounts in kronor. Moved is reallocated and invested together."
            ),
            "help",
        )
        for widget in (self._name, self.said, self.table, self._unit, self.lines_link):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        document.changed.connect(self._on_changed)
        document.years_changed.connect(self._reload)

    def show_place(self, _place: Place) -> None:
        """Show the page."""
        self._refresh_if_stale()

    def flush(self) -> bool:
        """Return that everything is kept: nothing is typed here."""
        return True

    def add(self) -> None:
        """Do nothing: analyses are added in their list."""

    def focus_panes(self) -> list[QWidget]:
        """Return the table."""
        return [self.table]

    def set_findings(self, findings: list[Finding]) -> None:
        """Take no note of findings; they stand at the analyses."""

    def showEvent(self, event: QShowEvent) -> None:
        """Work out anew what has changed while another part was shown."""
        self._refresh_if_stale()
        super().showEvent(event)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._reload()

    def _reload(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh_if_stale()

    def _refresh_if_stale(self) -> None:
        if not self._stale:
            return
        self._stale = False
        found = covers_of(self._document.chain, self._document.report_year)
        text = translate("BudgetCover", "How much of the budget is analysed, {year}")
        self._name.set_name(text.format(year=found.year))
        self.said.setText(in_words(found))
        self.table.set_rows([_row(each) for each in found.rows])
        self.table.setVisible(bool(found.rows))
        self._unit.setVisible(bool(found.rows))


def _row(each: Cover) -> tuple[str, ...]:
    share = each.share
    return (
        each.line.name if each.line else translate("BudgetCover", "Belongs to no budget item"),
        ".." if each.amount is None else format_number(each.amount),
        format_number(each.analysed),
        ".."
        if share is None or isinstance(share, Undefined)
        else f"{format_number(share, 1)}\u00a0%",
        format_number(each.reallocated + each.invested),
        ", ".join(analysis.code for analysis in each.analyses) or "–",
    )
