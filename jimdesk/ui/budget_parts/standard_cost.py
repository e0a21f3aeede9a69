"""A small calculator: an amount that is split on women and men by a key, kept as a resource."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from jimdesk.domain.budgeting import (
    AllocationMethod,
    Basis,
    BudgetAnalysis,
    BudgetResource,
    ResourceKind,
)
from jimdesk.i18n import format_number, translate
from jimdesk.statistics.budgeting import allocated
from jimdesk.statistics.measures import Undefined
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.editors import read_number
from jimdesk.ui.widgets.layout import beside, labelled
from jimdesk.ui.widgets.message_strip import MessageStrip


class StandardCostPart(QWidget):
    """Total, key and the key's numbers; says what falls on each sex and adds it as a row.

    Nothing typed here is in the file before the button is pressed.

    Signals:
        go: never sent.
    """

    go = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._analysis: BudgetAnalysis | None = None
        self.fold = inputs.fold_button(
            translate("StandardCost", "Split an amount on women and men by a standard cost")
        )
        self.what = inputs.line_edit(translate("StandardCost", "What the amount is for"))
        self.total = inputs.line_edit(translate("StandardCost", "Total, kronor"))
        self.key = inputs.line_edit(
            translate("StandardCost", "Key"),
            placeholder=translate("StandardCost", "days, cases, hours"),
        )
        self.women = inputs.line_edit(translate("StandardCost", "The key for women"))
        self.men = inputs.line_edit(translate("StandardCost", "The key for men"))
        self.result = inputs.label("", "sentence")
        self.told = MessageStrip()
        self.add_button = inputs.button(translate("StandardCost", "Add as a resource"), icon="plus")
        self._lay_out()
        self.fold.toggled.connect(self._page.setVisible)
        self.add_button.clicked.connect(self.add)
        for edit in (self.total, self.women, self.men):
            edit.textEdited.connect(self._tell)

    def _lay_out(self) -> None:
        space = theme.current().space
        self._page = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(space.m)
        for at, edit in enumerate((self.what, self.total, self.key)):
            grid.addWidget(labelled(edit), at // 2, at % 2)
        grid.addWidget(labelled(self.women), 2, 0)
        grid.addWidget(labelled(self.men), 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        inside = QVBoxLayout(self._page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(space.m)
        inside.addWidget(
            inputs.label(
                translate(
                    "StandardCost",
                    "Use data and key figures that you have already: the total is divided as the"
                    " key is, and stays exactly the same.",
                ),
                "help",
            )
        )
        inside.addLayout(grid)
        inside.addWidget(self.result)
        inside.addWidget(self.told)
        row = beside(self.add_button)
        inside.addLayout(row)
        self._page.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space.m)
        box.addWidget(self.fold)
        box.addWidget(self._page)

    def show_record(self, analysis: BudgetAnalysis) -> None:
        """Work for an analysis; what is typed for another one goes away."""
        if self._analysis is None or self._analysis.id != analysis.id:
            self._clear()
            self.told.clear()
        self._analysis = analysis
        self.setVisible(not self._document.read_only)

    def add(self) -> None:
        """Add the amounts as a resource of the analysis, with how they were worked out."""
        analysis = self._analysis
        if analysis is None:
            return
        try:
            total, women, men = self._read()
        except ValueError as error:
            self.told.show_message(str(error), "bad")
            return
        parts = allocated(total, women, men)
        if isinstance(parts, Undefined):
            self.told.show_message(parts.reason, "bad")
            return
        resource = BudgetResource(
            budget_analysis_id=analysis.id,
            kind=ResourceKind.KRONOR,
            description=self.what.text().strip(),
            women=parts[0],
            men=parts[1],
            total=total,
            method=AllocationMethod.STANDARD_COST,
            basis=Basis.OWN_BY_SEX,
            allocation=self._allocation(total, women, men),
            position=len(self._document.chain.resources_of(analysis.id)),
        )
        label = translate("StandardCost", "Add a standard cost to {code}")
        self._document.edit(label.format(code=analysis.code), lambda edit: edit.save(resource))
        self._clear()
        self.told.show_message(
            translate("StandardCost", "The resource is added, and stands under Survey."), "good"
        )

    def _allocation(self, total: float, women: float, men: float) -> str:
        text = translate(
            "StandardCost",
            "{total} kronor divided by {key}: women {women}, men {men}.",
        )
        return text.format(
            total=format_number(total),
            key=self.key.text().strip() or translate("StandardCost", "a key"),
            women=format_number(women),
            men=format_number(men),
        )

    def _read(self) -> tuple[float, float, float]:
        """Return total and key.

        Raises:
            ValueError: one of them is missing or no number; the text says what to do.
        """
        found = [read_number(edit.text()) for edit in (self.total, self.women, self.men)]
        known = [each for each in found if each is not None and each >= 0]
        if len(known) < len(found):
            raise ValueError(
                translate("StandardCost", "Write the total and the key, 0 or more, for both sexes.")
            )
        total, women, men = known
        return total, women, men

    def _tell(self) -> None:
        """Say what the numbers come to while they are typed, nothing while they do not."""
        self.told.clear()
        try:
            total, women, men = self._read()
        except ValueError:
            self.result.setText("")
            return
        parts = allocated(total, women, men)
        if isinstance(parts, Undefined):
            self.result.setText("")
            return
        text = translate("StandardCost", "Women {women} kronor, men {men} kronor.")
        said = text.format(women=format_number(parts[0]), men=format_number(parts[1]))
        self.result.setText(said)

    def _clear(self) -> None:
        for edit in (self.what, self.total, self.key, self.women, self.men):
            edit.clear()
        self.result.setText("")
