"""Choose report year and planning year: in January one reports last year and runs this one."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from jimdesk.i18n import translate
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs

FIRST_YEAR, LAST_YEAR = 1990, 2100


class YearsDialog(QDialog):
    """Two years."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        report = translate("Years", "Report year")
        planning = translate("Years", "Planning year")
        self.report = inputs.spin(report, FIRST_YEAR, LAST_YEAR)
        self.planning = inputs.spin(planning, FIRST_YEAR, LAST_YEAR)
        self.report.setValue(document.report_year)
        self.planning.setValue(document.planning_year)
        choose = inputs.button(translate("Years", "Choose these years"), "primary")
        choose.setDefault(True)
        choose.clicked.connect(self.accept)
        self.new_button = inputs.button(translate("Years", "New year …"))
        self.new_button.clicked.connect(self._start_new)
        for each in (self.report, self.planning, choose, self.new_button):
            each.setEnabled(not document.read_only)
        form = QWidget()
        box = QVBoxLayout(form)
        box.setContentsMargins(0, 0, 0, 0)
        for name, spin, help_text in (
            (report, self.report, translate("Years", "The year that you are accounting for.")),
            (planning, self.planning, translate("Years", "The year that you are planning.")),
        ):
            title = inputs.label(name, "label")
            title.setBuddy(spin)
            for widget in (title, spin, inputs.label(help_text, "help")):
                box.addWidget(widget)
        lay_out(
            self,
            translate("Years", "Choose years"),
            [form],
            [self.new_button, choose],
            size=(460, 300),
        )

    def accept(self) -> None:
        """Keep the years and close."""
        self._document.set_years(report=self.report.value(), planning=self.planning.value())
        super().accept()

    def _start_new(self) -> None:
        """Show what a new year starts with, in the place of this dialog."""
        from jimdesk.ui.dialogs.new_year import NewYearDialog

        NewYearDialog(self._document, self.parentWidget()).open()
        self.reject()
