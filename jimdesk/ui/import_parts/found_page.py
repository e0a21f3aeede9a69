"""Second page: what was found, in words and as the first values of the table."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jimdesk.i18n import format_number, translate
from jimdesk.imports.inspect import described
from jimdesk.imports.table import Cell, Dimension, Table
from jimdesk.ui.import_parts.parts import choice, empty
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.controls import ComboBox
from jimdesk.ui.widgets.layout import column, labelled
from jimdesk.ui.widgets.plain_table import PlainTable

_SHOWN = 100  # values in the preview


class FoundPage(QWidget):
    """Which table, what it holds, and its first values.

    Signals:
        chosen: number of the table that the user wants.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._box = column()
        self.setLayout(self._box)
        self.tables: ComboBox | None = None
        self.words = inputs.label()
        self.preview: PlainTable | None = None

    def show_tables(self, tables: Sequence[Table], number: int) -> None:
        """Show the tables of the files, one of them chosen; none when number is −1."""
        empty(self._box)
        self.tables = None
        if len(tables) > 1:
            name = translate("ImportWizard", "Table")
            choices = [(str(n), _name(table)) for n, table in enumerate(tables)]
            choices.insert(0, ("-1", translate("ImportWizard", "Choose a table")))
            self.tables = choice(name, choices, str(number))
            self.tables.activated.connect(self._on_chosen)
            self._box.addWidget(labelled(self.tables))
        if number < 0:
            self._box.addStretch(1)
            return
        table = tables[number]
        self.words = inputs.label(described([table]))
        self.preview = _preview(table)
        self._box.addWidget(self.words)
        self._box.addWidget(self.preview, 1)

    def _on_chosen(self) -> None:
        assert self.tables is not None
        self.chosen.emit(int(self.tables.currentData()))


def _name(table: Table) -> str:
    return " · ".join(part for part in (table.sheet, table.title or ", ".join(table.files)) if part)


def _preview(table: Table) -> PlainTable:
    heads = [each.label or each.name for each in table.dimensions]
    value = translate("ImportWizard", "Value")
    made = PlainTable(
        translate("ImportWizard", "The first values"), [*heads, value], right=[len(heads)]
    )
    made.set_rows([_row(cell, table.dimensions) for cell in islice(table.cells, _SHOWN)])
    made.setMinimumHeight(160)
    return made


def _row(cell: Cell, dimensions: Sequence[Dimension]) -> list[str]:
    labels = [
        each.labels[each.codes.index(code)] or code
        for code, each in zip(cell.at, dimensions, strict=True)
    ]
    return [*labels, _value(cell)]


def _value(cell: Cell) -> str:
    return format_number(cell.value) if cell.value is not None else cell.missing or ""
