"""A workbook before it is saved: the same sheets, one at a time."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHeaderView, QStackedWidget, QWidget

from jimdesk.i18n import translate
from jimdesk.office.pages import cell_text
from jimdesk.reports.parts.places import tab_name
from jimdesk.reports.sheet import Sheet
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import labelled
from jimdesk.ui.widgets.plain_table import PlainTable

MOST_ROWS = 500
"""Rows of a sheet that are shown; more than that nobody reads before saving."""

_CHARACTER = 8  # pixels of one in a column


class BookPreview(QDialog):
    """Shows each sheet of a workbook as the table that will be written."""

    def __init__(self, title: str, sheets: Sequence[Sheet], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self.sheets = inputs.combo(
            translate("BookPreview", "Sheet"),
            [(at, tab_name(each.title)) for at, each in enumerate(sheets)],
        )
        self.heading = inputs.section()
        self.intro = inputs.muted("")
        self.tables = QStackedWidget()
        self._shown: dict[int, PlainTable] = {}
        self.sheets.choose(0)
        self.sheets.activated.connect(self.show_sheet)
        lay_out(
            self,
            title,
            [labelled(self.sheets), self.heading, self.intro, self.tables],
            [],
            size=(1100, 800),
        )
        self.show_sheet()

    @property
    def table(self) -> PlainTable:
        """The table of the sheet that is shown."""
        return self._shown[self.sheets.currentData()]

    def show_sheet(self, *_: object) -> None:
        """Show the sheet that is chosen."""
        at = self.sheets.currentData()
        sheet = self._sheets[at]
        self.heading.setText(sheet.heading)
        self.intro.setText(_intro(sheet))
        if at not in self._shown:
            self._shown[at] = _table(sheet)
            self.tables.addWidget(self._shown[at])
            QWidget.setTabOrder(self.sheets, self._shown[at])
        self.tables.setCurrentWidget(self._shown[at])


def _intro(sheet: Sheet) -> str:
    if len(sheet.rows) <= MOST_ROWS:
        return sheet.intro
    text = translate("BookPreview", "The first {shown} of {all} rows are shown.")
    return f"{sheet.intro} {text.format(shown=MOST_ROWS, all=len(sheet.rows))}"


def _table(sheet: Sheet) -> PlainTable:
    numbers = [at for at, head in enumerate(sheet.heads) if head.is_number]
    table = PlainTable(sheet.heading, tuple(head.text for head in sheet.heads), right=numbers)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for at, head in enumerate(sheet.heads):
        widest = max((len(each) for each in head.text.split()), default=0) + 3
        header.resizeSection(at, round(max(head.width, widest) * _CHARACTER))
    table.set_rows(
        [
            tuple(cell_text(*pair) for pair in zip(sheet.heads, row, strict=True))
            for row in sheet.rows[:MOST_ROWS]
        ]
    )
    return table
