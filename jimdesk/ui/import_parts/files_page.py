"""First page: which files, or what is on the clipboard."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from jimdesk.i18n import translate
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import column, line


class FilesPage(QWidget):
    """Two buttons, what is chosen, and how reading goes.

    Signals:
        chosen: a list of paths.
        pasted: the text of the clipboard.
        stopped: the user does not want to wait.
    """

    chosen = Signal(list)
    pasted = Signal(str)
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choose_button = inputs.button(translate("ImportWizard", "Choose files …"))
        self.paste_button = inputs.button(translate("ImportWizard", "Paste a table"))
        self.stop_button = inputs.button(translate("ImportWizard", "Stop reading"))
        self.names = inputs.label("", "strong")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        inputs.describe(self._bar, translate("ImportWizard", "Reading"))
        box = column()
        self.setLayout(box)
        box.addWidget(
            inputs.label(
                translate(
                    "ImportWizard",
                    "Choose a file from a statistics agency (PC-Axis, JSON-stat, CSV) or a"
                    " workbook. If women and men have a file each, choose both at once. You can"
                    " also drop files here, or paste a table that you have copied.",
                )
            )
        )
        buttons = QWidget()
        row = line(self.choose_button, self.paste_button)
        row.setStretch(0, 0)
        row.addStretch(1)
        buttons.setLayout(row)
        box.addWidget(buttons)
        box.addWidget(self.names)
        self._wait = QWidget()
        self._wait.setLayout(line(self._bar, self.stop_button))
        box.addWidget(self._wait)
        box.addStretch(1)
        self._wait.hide()
        self.choose_button.clicked.connect(self.ask)
        self.paste_button.clicked.connect(self._paste)
        self.stop_button.clicked.connect(self.stopped)

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
        self.choose_button.setEnabled(not reading)
        self.paste_button.setEnabled(not reading)

    def _paste(self) -> None:
        self.pasted.emit(QGuiApplication.clipboard().text())
