"""Third page of records: what each column of a table is, and what its values mean."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jimdesk.domain.indicator import Measure
from jimdesk.i18n import fold, translate
from jimdesk.imports.columns import LEFT_OUT, Columns, unknown_values, with_column
from jimdesk.imports.listing import Listing, Names
from jimdesk.imports.targets import Kind, Target, targets
from jimdesk.ui.import_parts.parts import choice, empty
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.controls import ComboBox
from jimdesk.ui.widgets.layout import FlowLayout, ScrollPage, column, labelled

_SHOWN = 3  # examples of what a column says
_LONGEST = 60  # characters of an example
_MOST_VALUES = 30  # values of a column that are asked about

Part = tuple[Listing, Columns]


class ColumnsPage(QWidget):
    """A choice of the table, and a part for each of its columns.

    Signals:
        changed: number of the table, and its mapping as the user wants it now.
    """

    changed = Signal(int, object)

    def __init__(self, names: Names) -> None:
        super().__init__()
        self._names = names
        self._parts: Mapping[int, Part] = {}
        self._number = -1
        self.columns: dict[str, ComboBox] = {}
        self.values: dict[tuple[str, str], ComboBox] = {}
        self.measure: ComboBox | None = None
        self.table = choice(translate("ImportWizard", "Table"), [], "")
        self._tables = column(spacing=0)
        self._scroll = ScrollPage()
        self._scroll.body.setContentsMargins(0, 0, 12, 0)
        box = column()
        self.setLayout(box)
        box.addLayout(self._tables)
        box.addWidget(self._scroll, 1)

    def show_parts(self, parts: Mapping[int, Part], number: int | None = None) -> None:
        """Show the tables that are read, by number, and the columns of one of them."""
        self._parts = parts
        if number is None:
            number = self._number if self._number in parts else next(iter(parts))
        self._number = number
        empty(self._tables)
        choices = [
            (str(n), f"{listing.name} · {kind.label}")
            for n, (listing, mapping) in parts.items()
            if (kind := mapping.of_kind)
        ]
        self.table = choice(translate("ImportWizard", "Table"), choices, str(number))
        self.table.activated.connect(self._on_table)
        self._tables.addWidget(labelled(self.table))
        self._show_columns()

    def _show_columns(self) -> None:
        listing, mapping = self._parts[self._number]
        self.columns, self.values, self.measure = {}, {}, None
        body = self._scroll.body
        empty(body)
        if mapping.of_kind is Kind.INDICATORS:
            self.measure = choice(
                translate("ImportWizard", "Kind of measure where the row does not say it"),
                _measures(),
                mapping.measure,
            )
            self.measure.activated.connect(self._on_measure)
            body.addWidget(labelled(self.measure))
        unknown = unknown_values(listing, mapping)
        for head in listing.heads:
            body.addWidget(self._part(listing, mapping, head, unknown))
        body.addStretch(1)

    def _part(
        self, listing: Listing, mapping: Columns, head: str, unknown: Mapping[str, list[str]]
    ) -> QWidget:
        made = QWidget()
        box = column(spacing=4)
        made.setLayout(box)
        found = {known: name for name, known in mapping.columns.items()}
        target = found.get(head, "")
        combo = choice(head, self._targets(mapping), target)
        combo.activated.connect(partial(self._on_column, head))
        self.columns[head] = combo
        box.addWidget(labelled(combo))
        box.addWidget(inputs.muted(_examples(listing, head)))
        if target in unknown:
            box.addWidget(self._ask_values(mapping, target, unknown[target][:_MOST_VALUES]))
        return made

    def _targets(self, mapping: Columns) -> list[tuple[str, str]]:
        kind = mapping.of_kind
        assert kind is not None
        return [("", translate("ImportWizard", "Do not read")), *self._names[kind].items()]

    def _ask_values(self, mapping: Columns, name: str, texts: Sequence[str]) -> QWidget:
        kind = mapping.of_kind
        assert kind is not None
        flow = QWidget()
        row = FlowLayout(flow, spacing=12)
        choices = _codes(targets(kind)[name])
        for text in texts:
            said = mapping.values.get(name, {}).get(fold(text), "")
            meaning = translate("ImportWizard", "“{value}” means").format(value=text[:_LONGEST])
            combo = choice(meaning, choices, said)
            combo.activated.connect(partial(self._on_value, name, text))
            self.values[name, text] = combo
            row.addWidget(labelled(combo))
        return flow

    @property
    def _mapping(self) -> Columns:
        return self._parts[self._number][1]

    # --- what the user does --------------------------------------------------------------------

    def _on_table(self) -> None:
        self._number = int(self.table.currentData())
        self._show_columns()

    def _on_column(self, head: str, _: int) -> None:
        mapping = self._mapping
        target = self.columns[head].currentData()
        before = next((name for name, known in mapping.columns.items() if known == head), "")
        mapping = with_column(mapping, before, "") if before else mapping
        self._keep(with_column(mapping, target, head) if target else mapping)
        self._show_columns()
        self.columns[head].setFocus()

    def _on_value(self, name: str, text: str, _: int) -> None:
        mapping = self._mapping
        said = mapping.values.get(name, {}) | {fold(text): self.values[name, text].currentData()}
        self._keep(replace(mapping, values=mapping.values | {name: said}))

    def _on_measure(self) -> None:
        assert self.measure is not None
        self._keep(replace(self._mapping, measure=self.measure.currentData()))

    def _keep(self, mapping: Columns) -> None:
        listing, _ = self._parts[self._number]
        self._parts = {**self._parts, self._number: (listing, mapping)}
        self.changed.emit(self._number, mapping)


def _examples(listing: Listing, head: str) -> str:
    texts = dict.fromkeys(" ".join(each.cells[head].split()) for each in listing.lines)
    said = [text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…" for text in texts if text]
    more = " …" if len(said) > _SHOWN else ""
    return " · ".join(said[:_SHOWN]) + more


def _codes(target: Target) -> list[tuple[str, str]]:
    assert target.choices is not None
    return [
        ("", translate("ImportWizard", "Choose")),
        *((str(each), str(getattr(each, "label", each))) for each in target.choices),
        (LEFT_OUT, translate("ImportWizard", "Do not read")),
    ]


def _measures() -> list[tuple[str, str]]:
    blank = ("", translate("ImportWizard", "Choose"))
    return [blank, *((str(each), each.label) for each in Measure)]
