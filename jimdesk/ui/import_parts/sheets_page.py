"""Second page of records: what the rows of each table are, and where its heads are."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jimdesk.i18n import translate
from jimdesk.imports.grids import Grid
from jimdesk.imports.listing import Listing
from jimdesk.imports.targets import Kind
from jimdesk.ui.import_parts.parts import choice, empty
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.controls import ComboBox
from jimdesk.ui.widgets.layout import FlowLayout, ScrollPage, column, labelled

_HEAD_ROWS = 40  # rows that can be chosen as heads
_SHOWN = 4  # heads named in a choice
_LONGEST = 60  # characters of a choice


class SheetsPage(QWidget):
    """A part for each sheet or file.

    Signals:
        kind_chosen: number of the table, and what its rows are, empty for nothing.
        head_chosen: number of the table, and of the row with its heads.
        add_chosen: whether records that links name are added.
    """

    kind_chosen = Signal(int, str)
    head_chosen = Signal(int, int)
    add_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[ComboBox] = []
        self.heads: list[ComboBox] = []
        self.add_named = inputs.check(
            translate("ImportWizard", "Add what a column names and the file lacks"),
            help_text=translate(
                "ImportWizard",
                "A column such as Problem in a table of goals names other records. With a tick,"
                " those that are nowhere else are added with only their name. Indicators never"
                " are; functions and units always.",
            ),
        )
        self._scroll = ScrollPage()
        self._scroll.body.setContentsMargins(0, 0, 12, 0)
        box = column()
        self.setLayout(box)
        box.addWidget(self._scroll, 1)
        box.addWidget(self.add_named)
        self.add_named.clicked.connect(self.add_chosen)

    def show_sheets(
        self, grids: Sequence[Grid], listings: Sequence[Listing], kinds: Sequence[Kind | None]
    ) -> None:
        """Show the tables, and what their rows are taken for."""
        self.kinds, self.heads = [], []
        body = self._scroll.body
        empty(body)
        for number, (grid, listing) in enumerate(zip(grids, listings, strict=True)):
            body.addWidget(self._part(number, grid, listing, kinds[number]))
        body.addStretch(1)

    def _part(self, number: int, grid: Grid, listing: Listing, kind: Kind | None) -> QWidget:
        made = QWidget()
        box = column(spacing=8)
        made.setLayout(box)
        box.addWidget(inputs.section(listing.name))
        flow = QWidget()
        row = FlowLayout(flow, spacing=12)
        kinds = choice(translate("ImportWizard", "The rows are"), _kind_choices(), str(kind or ""))
        kinds.activated.connect(partial(self._on_kind, number))
        heads = choice(
            translate("ImportWizard", "The heads stand in"),
            [(str(n), _head(n, cells)) for n, cells in _possible(grid)],
            str(listing.head_row),
        )
        heads.activated.connect(partial(self._on_head, number))
        for widget in (kinds, heads):
            row.addWidget(labelled(widget))
        self.kinds.append(kinds)
        self.heads.append(heads)
        box.addWidget(flow)
        box.addWidget(inputs.muted(translate("ImportWizard", "%n rows", "", n=len(listing.lines))))
        return made

    def _on_kind(self, number: int, _: int) -> None:
        self.kind_chosen.emit(number, self.kinds[number].currentData())

    def _on_head(self, number: int, _: int) -> None:
        self.head_chosen.emit(number, int(self.heads[number].currentData()))


def _kind_choices() -> list[tuple[str, str]]:
    return [
        ("", translate("ImportWizard", "Do not read")),
        *((str(kind), kind.label) for kind in Kind),
    ]


def _possible(grid: Grid) -> list[tuple[int, Sequence[str]]]:
    return [(n, row) for n, row in enumerate(grid.rows[:_HEAD_ROWS], start=1) if any(row)]


def _head(number: int, cells: Sequence[str]) -> str:
    texts = [" ".join(text.split()) for text in cells if text]
    said = ", ".join(texts[:_SHOWN])
    said = said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
    return translate("ImportWizard", "row {number}: {texts}").format(number=number, texts=said)
