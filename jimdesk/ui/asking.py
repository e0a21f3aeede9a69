"""What is asked of colleagues: figures, texts, period, unit, day, and whom."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jimdesk.domain.follow_up import period_name, periods
from jimdesk.i18n import translate
from jimdesk.reports.parts.asked import Wanted, by_function, indicators_of
from jimdesk.review.chain import by_code
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.controls import ComboBox
from jimdesk.ui.widgets.editors import read_date
from jimdesk.ui.widgets.layout import FlowLayout, column, labelled
from jimdesk.ui.widgets.multi_choice import MultiChoice
from jimdesk.ui.widgets.wrapping import CheckBox

_CHOICE = 200  # pixels at text size 100 %
_ALL, _SOME = "all", "some"


class Asking(QWidget):
    """The choices, and under them the functions that have something to answer.

    Signals:
        changed: the user has chosen something else.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.figures = inputs.check(translate("Asking", "Figures of indicators"))
        self.results = inputs.check(translate("Asking", "Texts about the results of goals"))
        self.activities = inputs.check(translate("Asking", "Status of activities"))
        self.which = inputs.combo(
            translate("Asking", "Indicators"),
            [(_ALL, translate("Asking", "All")), (_SOME, translate("Asking", "Only some"))],
        )
        self.indicators = MultiChoice(translate("Asking", "Which indicators"))
        self.follow_up = inputs.combo(translate("Asking", "Follow-up of"))
        self.unit = inputs.combo(translate("Asking", "Unit"))
        self.due = inputs.line_edit(translate("Asking", "Answer by"), placeholder="2026-01-31")
        self.nobody = inputs.muted(
            translate("Asking", "Nobody has anything to answer. Choose something to ask for.")
        )
        self._boxes: dict[int | None, CheckBox] = {}
        self._left_out: set[int | None] = set()
        self._asked: dict[int | None, list[str]] = {}
        self.figures.setChecked(True)
        self.which.choose(_ALL)
        self._lay_out()
        for box in (self.figures, self.results, self.activities):
            box.toggled.connect(self._on_chosen)
        for combo in (self.which, self.follow_up, self.unit):
            combo.activated.connect(self._on_chosen)
        self.indicators.changed.connect(self._on_chosen)

    def _lay_out(self) -> None:
        box = column()
        self.setLayout(box)
        kinds = column(spacing=4)
        for widget in (self.figures, self.results, self.activities):
            kinds.addWidget(widget)
        box.addLayout(kinds)
        for combo in (self.which, self.follow_up, self.unit):
            combo.setMinimumWidth(round(_CHOICE * theme.current().scale))
        choices = QWidget()
        flow = FlowLayout(choices, spacing=12)
        self._which, self._follow_up, self._unit, due = (
            labelled(each) for each in (self.which, self.follow_up, self.unit, self.due)
        )
        for each in (self._which, self._follow_up, self._unit, due):
            flow.addWidget(each)
        box.addWidget(choices)
        box.addWidget(self.indicators)
        box.addWidget(inputs.section(translate("Asking", "Whom you ask")))
        box.addWidget(self.nobody)
        self._functions = column(spacing=4)
        box.addLayout(self._functions)

    # --- what is chosen ------------------------------------------------------------------------

    def wanted(self) -> Wanted:
        """Return what is asked for."""
        unit = self.unit.currentData()
        chain = self._document.chain
        asked = indicators_of(chain, unit) if self.figures.isChecked() else []
        found = {each.id for each in asked}
        if self.which.currentData() == _SOME:
            found &= set(self.indicators.values())
        return Wanted(
            year=self._document.report_year,
            indicators=frozenset(found),
            results=self.results.isChecked(),
            activities=self.activities.isChecked(),
            follow_up=self.follow_up.currentData() or "",
            unit_id=unit,
        )

    def asked(self) -> dict[int | None, list[str]]:
        """Return the keys of the rows for each function that is asked."""
        return {each: keys for each, keys in self._asked.items() if each not in self._left_out}

    def due_on(self) -> str:
        """Return the day when the answers are wanted, as an ISO date; empty when none is said.

        Raises:
            ValueError: what is written is no day.
        """
        return read_date(self.due.text()) if self.due.text().strip() else ""

    def problem(self) -> str:
        """Return what must be mended before forms can be saved, empty when nothing."""
        try:
            self.due_on()
        except ValueError:
            return translate("Asking", "Write the day as 2026-01-31, or leave it empty.")
        return "" if self.asked() else translate("Asking", "Choose at least one to ask.")

    # --- what is shown -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what can be asked in the file as it is now."""
        document, chain = self._document, self._document.chain
        self.indicators.set_choices(
            [(each.id, f"{each.code} {each.name}") for each in indicators_of(chain, None)]
        )
        no_follow_up = [("", translate("Asking", "Nothing"))]
        parts = periods(chain.agency.follow_up, document.report_year)
        _offer(self.follow_up, no_follow_up + [(each, period_name(each)) for each in parts])
        self._follow_up.setVisible(bool(parts))
        units = [(each.id, f"{each.code} {each.name}") for each in by_code(chain.units.values())]
        _offer(self.unit, [(None, translate("Asking", "All units")), *units])
        self._unit.setVisible(bool(units))
        self._show_functions()

    def _on_chosen(self, *_: object) -> None:
        self._show_functions()
        self.changed.emit()

    def _show_functions(self) -> None:
        self._which.setVisible(self.figures.isChecked())
        some = self.figures.isChecked() and self.which.currentData() == _SOME
        self.indicators.setVisible(some)
        self._asked = by_function(self._document.store, self._document.chain, self.wanted())
        for box in self._boxes.values():
            self._functions.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        functions = self._document.chain.functions
        for each, keys in self._asked.items():
            name = functions[each].name if each else translate("Asking", "Nobody named")
            text = translate("Asking", "{name}: %n rows", "", n=len(keys)).format(name=name)
            box = inputs.check(text)
            box.setChecked(each not in self._left_out)
            box.toggled.connect(lambda on, each=each: self._choose(each, on=on))
            self._functions.addWidget(box)
            self._boxes[each] = box
        self.nobody.setVisible(not self._asked)

    def _choose(self, function_id: int | None, *, on: bool) -> None:
        if on:
            self._left_out.discard(function_id)
        else:
            self._left_out.add(function_id)
        self.changed.emit()


def _offer(combo: ComboBox, choices: Sequence[tuple[object, str]]) -> None:
    """Offer other choices and keep the chosen one, if it is still there; else the first."""
    chosen = combo.currentData()
    combo.set_choices(choices)
    known = [value for value, _ in choices]
    combo.choose(chosen if chosen in known else known[0])
