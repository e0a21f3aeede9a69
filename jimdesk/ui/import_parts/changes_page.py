"""Last page: what will change, before anything does."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jimdesk.i18n import translate
from jimdesk.imports.apply import Order
from jimdesk.imports.plan import Change, Entry, group_name, quantity_label, shown
from jimdesk.ui.import_parts.parts import choice
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import column, labelled
from jimdesk.ui.widgets.plain_table import PlainTable

_MOST_ROWS = 5000  # more are counted, and not shown


class ChangesPage(QWidget):
    """A sentence, what should be known, and every value with what it does.

    Signals:
        changed: the user has said whether values in conflict are replaced.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._order: Order | None = None
        self.sentence = inputs.label("", "strong")
        self.problems = inputs.label()
        self.source = inputs.muted()
        self.replace_conflicts = inputs.check(
            translate(
                "ImportWizard",
                "Replace the values in conflict too: they come from another source, or were typed"
                " since",
            )
        )
        choices = [("", translate("ImportWizard", "All"))]
        choices += [(str(change), change.label) for change in Change]
        self.filter = choice(translate("ImportWizard", "Show"), choices, "")
        heads = (
            translate("ImportWizard", "Period"),
            translate("ImportWizard", "Group"),
            translate("ImportWizard", "Whose"),
            translate("ImportWizard", "What"),
            translate("ImportWizard", "In the file"),
            translate("ImportWizard", "In the source"),
            translate("ImportWizard", "Change"),
        )
        name = translate("ImportWizard", "What will change")
        self.table = PlainTable(name, heads, right=[4, 5], wide=1)
        box = column()
        self.setLayout(box)
        for widget in (self.sentence, self.problems, self.replace_conflicts):
            box.addWidget(widget)
        self.filter.setMaximumWidth(320)
        box.addWidget(labelled(self.filter))
        box.addWidget(self.table, 1)
        box.addWidget(self.source)
        self.filter.activated.connect(self._fill)
        self.replace_conflicts.toggled.connect(self.changed)

    def show_order(self, order: Order) -> None:
        """Show what an order would write."""
        self._order = order
        made = order.plan
        self.sentence.setText(_sentence(made.entries))
        self.problems.setText("\n".join(made.problems))
        self.problems.setVisible(bool(made.problems))
        self.replace_conflicts.setVisible(bool(made.of(Change.CONFLICT)))
        source = f"{order.source.code} {order.source.title}".strip()
        self.source.setText(translate("ImportWizard", "Source: {title}").format(title=source))
        self._fill()

    def _fill(self) -> None:
        assert self._order is not None
        wanted = self.filter.currentData()
        entries = [e for e in self._order.plan.entries if not wanted or e.change == wanted]
        self.table.set_rows([_row(each) for each in entries[:_MOST_ROWS]])


def _sentence(entries: Sequence[Entry]) -> str:
    new, changed, same, conflict = (sum(e.change == kind for e in entries) for kind in Change)
    parts = [
        translate("ImportWizard", "%n new values", "", n=new),
        translate("ImportWizard", "%n changed", "", n=changed),
        translate("ImportWizard", "%n unchanged", "", n=same),
        translate("ImportWizard", "%n in conflict", "", n=conflict),
    ]
    return f"{', '.join(parts)}."


def _row(entry: Entry) -> tuple[str, ...]:
    return (
        entry.period,
        group_name(entry.group),
        entry.sex.label,
        quantity_label(entry.quantity),
        shown(entry.old),
        shown(entry.new),
        entry.change.label,
    )
