"""First page: which files, or what is on the clipboard."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from jimdesk.i18n import translate
from jimdesk.ui.import_parts.parts import choice
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import beside, column, labelled, line

_FIGURES, _RECORDS = "figures", "records"


class FilesPage(QWidget):
    """What is wanted, two buttons, what is chosen, and how reading goes.

    Signals:
        kind_chosen: the user wants figures, or records.
        chosen: a list of paths.
        pasted: the text of the clipboard.
        stopped: the user does not want to wait.
    """

    kind_chosen = Signal()
    chosen = Signal(list)
    pasted = Signal(str)
    stopped = Signal()

    def __init__(self, *, records: bool) -> None:
        """Build the page.

        Args:
            records: Whether records can be wanted too, not figures only.
        """
        super().__init__()
        self.kind = choice(translate("ImportWizard", "What to read in"), _kinds(), _FIGURES)
        self.kind.setMaximumWidth(520)
        self._about = inputs.label()
        self.choose_button = inputs.button(translate("ImportWizard", "Choose files …"))
        self.paste_button = inputs.button(translate("ImportWizard", "Paste a table"))
        self.stop_button = inputs.button(translate("ImportWizard", "Stop reading"))
        self.names = inputs.label("", "strong")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        inputs.describe(self._bar, translate("ImportWizard", "Reading"))
        box = column()
        self.setLayout(box)
        if records:
            box.addWidget(labelled(self.kind))
        box.addWidget(self._about)
        buttons = QWidget()
        row = beside(self.choose_button, self.paste_button)
        buttons.setLayout(row)
        box.addWidget(buttons)
        box.addWidget(self.names)
        self._wait = QWidget()
        self._wait.setLayout(line(self._bar, self.stop_button))
        box.addWidget(self._wait)
        box.addStretch(1)
        self._wait.hide()
        self._on_kind()
        self.kind.activated.connect(self._on_kind)
        self.choose_button.clicked.connect(self.ask)
        self.paste_button.clicked.connect(self._paste)
        self.stop_button.clicked.connect(self.stopped)

    @property
    def wants_records(self) -> bool:
        """Whether rows are to become records, not figures of an indicator."""
        return bool(self.kind.currentData() == _RECORDS)

    def ask(self) -> None:
        """Let the user choose files."""
        names, _ = QFileDialog.getOpenFileNames(
            self,
            translate("ImportWizard", "Choose files"),
            "",
            translate(
                "ImportWizard",
                "Tables (*.px *.json *.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods);;"
                "All files (*)",
            ),
        )
        if names:
            self.chosen.emit([Path(name) for name in names])

    def show_reading(self, names: str, *, reading: bool) -> None:
        """Show what is read, and whether it still is."""
        self.names.setText(names)
        self._wait.setVisible(reading)
        self.kind.setEnabled(not reading)
        self.choose_button.setEnabled(not reading)
        self.paste_button.setEnabled(not reading)

    def _on_kind(self) -> None:
        figures = translate(
            "ImportWizard",
            "Choose a file from a statistics agency (PC-Axis, JSON-stat, CSV) or a"
            " workbook. If women and men have a file each, choose both at once. You can"
            " also drop files here, or paste a table that you have copied.",
        )
        records = translate(
            "ImportWizard",
            "Choose a workbook or a text file with a row for each problem, goal, indicator,"
            " activity or source, under a row of heads. Several sheets are read at once. You"
            " can also drop files here, or paste a table that you have copied.",
        )
        self._about.setText(records if self.wants_records else figures)
        self.kind_chosen.emit()

    def _paste(self) -> None:
        self.pasted.emit(QGuiApplication.clipboard().text())


def _kinds() -> list[tuple[str, str]]:
    records = translate("ImportWizard", "Problems, goals, indicators, activities or sources")
    return [(_FIGURES, translate("ImportWizard", "Figures for an indicator")), (_RECORDS, records)]
