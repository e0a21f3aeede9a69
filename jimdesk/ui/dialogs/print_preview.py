"""Pages as they will be printed, looked at before they are printed or saved as PDF."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.office.paged import Pages
from jimdesk.ui import printing
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip


class PrintPreview(QDialog):
    """Shows a report page by page, and prints it or saves it as PDF."""

    def __init__(self, shown: Pages, name: str, parent: QWidget | None = None) -> None:
        """Show a report.

        Args:
            shown: What to print.
            name: Name that a PDF is offered, with its suffix.
            parent: The window.
        """
        super().__init__(parent)
        self._shown = shown
        self._name = name
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setPageLayout(printing.layout_of(shown))
        self.printer.setDocName(shown.title)
        self.pages = QPrintPreviewWidget(self.printer)
        name = translate("PrintPreview", "Pages as they will be printed")
        for part in (self.pages, *self.pages.findChildren(QWidget)):
            inputs.describe(part, name)
        self.pages.paintRequested.connect(self._draw)
        self.where = inputs.muted("")
        self.back = inputs.button(translate("PrintPreview", "Previous page"))
        self.forward = inputs.button(translate("PrintPreview", "Next page"))
        self.to_printer = inputs.button(translate("PrintPreview", "Print …"), "primary")
        self.to_pdf = inputs.button(translate("PrintPreview", "Save as PDF …"))
        self.message = MessageStrip()
        self._connect()
        lay_out(
            self,
            translate("PrintPreview", "Print"),
            [self._turning(), self.pages, self.message],
            [self.to_pdf, self.to_printer],
            size=(900, 900),
        )
        self.pages.fitInView()
        self._say_where()

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forward.clicked.connect(lambda: self._turn(1))
        self.back.setShortcut(QKeySequence("PgUp"))
        self.forward.setShortcut(QKeySequence("PgDown"))
        self.to_printer.clicked.connect(self.choose_printer)
        self.to_pdf.clicked.connect(self.choose_pdf)
        self.pages.previewChanged.connect(self._say_where)

    def _turning(self) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.back)
        box.addWidget(self.forward)
        box.addWidget(self.where, 1)
        return row

    def choose_printer(self) -> None:
        """Ask for a printer and print."""
        dialog = QPrintDialog(self.printer, self)
        if dialog.exec():
            self.print_pages()

    def choose_pdf(self) -> None:
        """Ask for a name and save the pages as PDF."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("PrintPreview", "Save as PDF"),
            str(Path(folder) / self._name),
            translate("PrintPreview", "PDF documents (*.pdf)"),
        )
        if chosen:
            path = Path(chosen)
            self.save_pdf(path if path.suffix else path.with_suffix(".pdf"))

    def save_pdf(self, path: Path) -> None:
        """Save the pages as PDF and say how it went."""
        try:
            printing.write_pdf(self._shown, path)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        text = translate("PrintPreview", "{file} is saved.")
        self.message.show_message(text.format(file=path.name), "good")

    def print_pages(self) -> None:
        """Print on the chosen printer and say how it went."""
        try:
            self._draw(self.printer)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        self.message.show_message(translate("PrintPreview", "The pages are sent."), "good")

    def _draw(self, printer: QPrinter) -> None:
        printing.draw(self._shown, printer, dots=printer.resolution())

    def _turn(self, step: int) -> None:
        wanted = self.pages.currentPage() + step
        self.pages.setCurrentPage(min(max(wanted, 1), self.pages.pageCount()))
        self._say_where()

    def _say_where(self) -> None:
        now, last = self.pages.currentPage(), self.pages.pageCount()
        text = translate("PrintPreview", "Page {page} of {pages}")
        self.where.setText(text.format(page=now, pages=last))
        self.back.setEnabled(now > 1)
        self.forward.setEnabled(now < last)
