"""Fourth page: which indicator the figures are for, and what they are for it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Quantity
from jimdesk.i18n import translate
from jimdesk.imports.mapping import LEFT_OUT, Mapping
from jimdesk.imports.proposal import with_quantities
from jimdesk.imports.table import Role, Table
from jimdesk.ui.import_parts.parts import choice, empty
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.controls import ComboBox
from jimdesk.ui.widgets.layout import ScrollPage, column, labelled

_NEW = "0"


class TargetPage(QWidget):
    """A new indicator or one of the file, and what each measure of the table is for it.

    Signals:
        changed: the indicator and the mapping as the user wants them now.
    """

    changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._table: Table | None = None
        self._mapping = Mapping()
        self._indicator = Indicator()
        self._known: Sequence[Indicator] = ()
        self.quantities: dict[tuple[str, str], ComboBox] = {}
        name = translate("ImportWizard", "Indicator")
        self.indicator = choice(name, [], "")
        self.name = inputs.line_edit(translate("ImportWizard", "Name"))
        self.measure = choice(translate("ImportWizard", "Kind of measure"), _measure_choices(), "")
        self.unit = inputs.line_edit(translate("ImportWizard", "Unit"))
        self._indicators = column(spacing=0)
        self._new = QWidget()
        new = column()
        self._new.setLayout(new)
        help_text = translate(
            "ImportWizard", "Write out the denominator: share of women and of men who …"
        )
        for widget in (labelled(self.name, help_text), labelled(self.measure)):
            new.addWidget(widget)
        self._unit = labelled(self.unit)
        new.addWidget(self._unit)
        self._asked = column()
        scroll = ScrollPage()
        scroll.body.setContentsMargins(0, 0, 12, 0)
        scroll.body.addLayout(self._indicators)
        scroll.body.addWidget(self._new)
        scroll.body.addWidget(inputs.section(translate("ImportWizard", "What the figures are")))
        scroll.body.addLayout(self._asked)
        box = column()
        self.setLayout(box)
        box.addWidget(scroll)
        self.name.textEdited.connect(self._on_new)
        self.unit.textEdited.connect(self._on_new)
        self.measure.activated.connect(self._on_new)

    def show_target(
        self, table: Table, mapping: Mapping, indicator: Indicator, known: Sequence[Indicator]
    ) -> None:
        """Show the indicator that is proposed, one without an id when it is new."""
        self._table, self._mapping, self._indicator = table, mapping, indicator
        self._known = known
        choices = [(_NEW, translate("ImportWizard", "New indicator"))]
        choices += [(str(each.id), f"{each.code} {each.name}") for each in known]
        empty(self._indicators)
        name = translate("ImportWizard", "Indicator")
        self.indicator = choice(name, choices, str(indicator.id))
        self.indicator.activated.connect(self._on_indicator)
        self._indicators.addWidget(labelled(self.indicator))
        self._show_new()
        self._ask()

    def problem(self) -> str:
        """Return what must be said about the indicator first, empty when nothing."""
        if self._indicator.id:
            return ""
        if not self._indicator.name.strip():
            return translate("ImportWizard", "Give the indicator a name.")
        if not self.measure.currentData():
            return translate("ImportWizard", "Choose the kind of measure.")
        return ""

    def _show_new(self) -> None:
        indicator = self._indicator
        self._new.setVisible(not indicator.id)
        if indicator.id:
            return
        self.name.setText(indicator.name)
        self.unit.setText(indicator.unit)
        assert self._table is not None
        settled = self._table.measure is not None or self.measure.currentData()
        self.measure.choose(str(indicator.measure) if settled else "")
        self._unit.setVisible(not indicator.measure.is_percent)

    def _ask(self) -> None:
        """Ask what each measure is; nothing is asked while the kind of measure is not known."""
        assert self._table is not None
        empty(self._asked)
        self.quantities = {}
        mapping, choices = self._mapping, _quantity_choices(self._indicator.measure)
        measures = mapping.of_role(self._table, Role.MEASURE)
        for each in measures:
            said = mapping.quantities.get(each.name, {})
            for code, label in zip(each.codes, each.labels, strict=True):
                shown = said.get(code, LEFT_OUT)
                made = choice(label or code, [*choices, (LEFT_OUT, _left_out())], shown)
                self._add_quantity(each.name, code, made)
        if not measures:
            name = translate("ImportWizard", "The figures are")
            blank = ("", translate("ImportWizard", "Choose"))
            self._add_quantity("", "", choice(name, [blank, *choices], mapping.quantity))

    def _add_quantity(self, name: str, code: str, made: ComboBox) -> None:
        made.activated.connect(partial(self._on_quantity, name, code))
        self.quantities[name, code] = made
        self._asked.addWidget(labelled(made))

    def _on_indicator(self) -> None:
        chosen = int(self.indicator.currentData())
        known = {each.id: each for each in self._known}
        self._take(known.get(chosen, Indicator(name=self.name.text(), unit=self.unit.text())))

    def _on_new(self, *_: object) -> None:
        measure = self.measure.currentData()
        changed = replace(self._indicator, name=self.name.text(), unit=self.unit.text())
        if measure and measure != self._indicator.measure:
            self._take(replace(changed, measure=Measure(measure)))
            return
        self._indicator = changed
        self.changed.emit(self._indicator, self._mapping)

    def _take(self, indicator: Indicator) -> None:
        """Take another indicator or kind of measure; what the figures are is proposed anew."""
        assert self._table is not None
        self._indicator = indicator
        blank = replace(self._mapping, quantities={}, quantity="")
        self._mapping = with_quantities(blank, self._table, indicator.measure)
        self._show_new()
        self._ask()
        self.changed.emit(self._indicator, self._mapping)

    def _on_quantity(self, name: str, code: str, _: int) -> None:
        said = self.quantities[name, code].currentData()
        mapping = self._mapping
        if name:
            codes = mapping.quantities.get(name, {}) | {code: said}
            mapping = replace(mapping, quantities=mapping.quantities | {name: codes})
        else:
            mapping = replace(mapping, quantity=said)
        self._mapping = mapping
        self.changed.emit(self._indicator, self._mapping)


def _measure_choices() -> list[tuple[str, str]]:
    measures = [each for each in Measure if each is not Measure.QUALITATIVE]
    blank = ("", translate("ImportWizard", "Choose"))
    return [blank, *((str(each), each.label) for each in measures)]


def _quantity_choices(measure: Measure) -> list[tuple[str, str]]:
    """Return what figures can be for an indicator of a kind."""
    number = (str(Quantity.NUMERATOR), translate("ImportWizard", "Number of them (numerator)"))
    group = (str(Quantity.DENOMINATOR), translate("ImportWizard", "All in the group (denominator)"))
    value = (str(Quantity.VALUE), translate("ImportWizard", "The value itself"))
    if measure.is_ratio:
        return [number, group, value]
    if measure is Measure.SEX_DISTRIBUTION:
        return [number, value]
    return [number] if measure is Measure.COUNT else [value]


def _left_out() -> str:
    return translate("ImportWizard", "Do not read")
