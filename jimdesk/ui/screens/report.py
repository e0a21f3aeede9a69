"""Reports: choose one, look at it, save it, and see what has been made before."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressBar, QVBoxLayout, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.finding import Finding
from jimdesk.domain.goal import Goal
from jimdesk.i18n import translate
from jimdesk.office.export import Exported
from jimdesk.office.formats import ZIP, for_paper
from jimdesk.office.paged import paged
from jimdesk.reports import REPORTS
from jimdesk.reports.report import Options, Report, Stage, file_name
from jimdesk.ui.dialogs.book_preview import BookPreview
from jimdesk.ui.dialogs.print_preview import PrintPreview
from jimdesk.ui.document import Document
from jimdesk.ui.export_log import ExportLog
from jimdesk.ui.place import Place
from jimdesk.ui.report_choices import ReportChoices
from jimdesk.ui.report_hidden import HiddenPart
from jimdesk.ui.report_writer import ReportWriter
from jimdesk.ui.settings import Settings
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import Card, NameLine, ScrollPage, beside
from jimdesk.ui.widgets.message_strip import MessageStrip


def screen(document: Document) -> "ReportScreen":
    """Return the section of reports."""
    return ReportScreen(document, Settings())


class ReportScreen(QWidget):
    """What will be in the report, what stands in its way, the button, and the log.

    Signals:
        go: a Place that the user wants to see.
        changes_requested, pending_changed: as every section has.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document, kept: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._made: Path | None = None
        self._name = NameLine()
        self._about = Card(translate("Report", "What it holds"))
        self.choices = ReportChoices(document, kept)
        self.writer = ReportWriter(lambda: document.store, self)
        about_unprotected = translate(
            "Report",
            "Shows small counts, and says so on every sheet. Only for those in the agency who"
            " may see them.",
        )
        self.unprotected = inputs.check(
            translate("Report", "Internal, unprotected"), help_text=about_unprotected
        )
        self._about_unprotected = inputs.label(about_unprotected, "help")
        self.state = MessageStrip(dismissible=False)
        self.message = MessageStrip()
        self.folder_button = inputs.link_button(translate("Report", "Show in folder"), strong=True)
        self.folder_button.hide()
        self.button = inputs.button(translate("Report", "Save …"), "primary", icon="download")
        self.preview_button = inputs.button(translate("Report", "Look at it first"))
        self.cancel_button = inputs.button(translate("Report", "Cancel"))
        self.cancel_button.hide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        inputs.describe(self.bar, translate("Report", "How far the report has come"))
        self.hidden = HiddenPart(document)
        self.log = ExportLog(document)
        self._lay_out()
        self.button.clicked.connect(self.save)
        self.state.action_requested.connect(lambda: self.go.emit(Place("checks")))
        self.message.action_requested.connect(self._open_workbook)
        self.message.dismissed.connect(self.folder_button.hide)
        self.folder_button.clicked.connect(self._show_in_folder)
        self.preview_button.clicked.connect(self.preview)
        self.cancel_button.clicked.connect(self.cancel)
        self.choices.changed.connect(self._on_chosen)
        self.hidden.found.connect(self._say_state)
        self.writer.done.connect(self._tell)
        self.writer.failed.connect(self._say_failed)
        self.writer.moved.connect(self._on_moved)
        self.unprotected.toggled.connect(self._say_state)
        document.changed.connect(self._on_changed)
        document.years_changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        page = ScrollPage()
        buttons = QWidget()
        row = beside(self.button, self.preview_button, self.cancel_button, self.bar)
        buttons.setLayout(row)
        for widget in (
            self._name,
            self._about,
            self.choices,
            self.unprotected,
            self._about_unprotected,
            self.state,
            self.hidden,
            buttons,
            self.message,
            self.folder_button,
            self.log,
        ):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def show_place(self, place: Place) -> None:
        """Show what stands in the way now; a tab is a report, and what it is about."""
        if place.tab:
            self.choices.choose(*place.tab.split(" ", 1))
        self._document.review()
        self._refresh()

    def flush(self) -> bool:
        """Return that nothing is unsaved here."""
        return True

    def add(self) -> None:
        """Make a report, which is what this section adds."""
        self.save()

    def focus_panes(self) -> list[QWidget]:
        """Return the button."""
        return [self.button]

    def set_findings(self, findings: list[Finding]) -> None:
        """Say what stands in the way."""
        self._say_state()

    @property
    def chosen_report(self) -> Report:
        """The report that is printed from here."""
        return self.choices.chosen

    @property
    def chosen_year(self) -> int:
        """The year that the chosen report is about."""
        return self.choices.year

    @property
    def print_options(self) -> Options:
        """What is chosen, as a protected draft: what is handed over is saved and logged."""
        return replace(self._options(), stage=Stage.DRAFT, unprotected=False)

    def save(self) -> None:
        """Ask for a name and make the report."""
        now, choices = datetime.now().astimezone(), self.choices
        name = file_name(
            self._document.store.agency,
            choices.year,
            self._options().stage,
            now.date(),
            unprotected=self.unprotected.isChecked() or choices.kind is ZIP,
            title="" if choices.chosen is REPORTS[0] else choices.chosen.title(),
            suffix=choices.kind.suffix,
        )
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("Report", "Save report"),
            str(Path(folder) / name),
            f"{choices.kind.label()} (*{choices.kind.suffix})",
        )
        if chosen:
            path = Path(chosen)
            self.make(path if path.suffix else path.with_suffix(choices.kind.suffix))

    def make(self, path: Path) -> None:
        """Begin to make the chosen report under a name; the window goes on answering."""
        choices = self.choices
        self.message.show_message(translate("Report", "The report is being made …"), "muted")
        self.folder_button.hide()
        self._set_busy(True)
        QApplication.processEvents()
        self.writer.start(choices.chosen, choices.year, self._options(), path, choices.kind)

    def cancel(self) -> None:
        """Give up the report that is being made."""
        self.writer.cancel()
        self._set_busy(False)
        text = translate("Report", "Nothing was saved. An earlier file is as it was.")
        self.message.show_message(text, "muted")

    def preview(self) -> None:
        """Show the report as it will be saved: sheet by sheet, or page by page."""
        choices, options = self.choices, self._options()
        chosen = choices.chosen
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            store, shown = self._document.store, QWidget()
            if chosen.book is not None and choices.kind.name not in ("docx", "pdf"):
                book = chosen.book(store, choices.year, options)
                shown = BookPreview(book.title, book.sheets, self)
            else:
                made = for_paper(store, chosen, choices.year, options)
                shown = PrintPreview(paged(made), f"{chosen.name}.pdf", self)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        finally:
            QApplication.restoreOverrideCursor()
        shown.show()

    def _options(self) -> Options:
        return self.choices.options(
            datetime.now().astimezone(), unprotected=self.unprotected.isChecked()
        )

    def _set_busy(self, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.choices.setEnabled(not busy)
        self.cancel_button.setVisible(busy)
        self.bar.setRange(0, 0)  # as long as the file is read, nobody knows how much is left
        self.bar.setVisible(busy)

    def _on_moved(self, share: float) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(round(100 * share))

    def _say_failed(self, text: str) -> None:
        self._set_busy(False)
        self.message.show_message(text, "bad")

    def _tell(self, made: Exported) -> None:
        self._set_busy(False)
        self._made = made.path
        self.log.remember(made.path)
        text = translate(
            "Report", "{file} is saved. It has been checked: no accessibility faults were found."
        )
        said = [text.format(file=made.path.name), made.not_logged]
        if made.cut:
            cut = translate("Report", "Too long for a cell, and cut: {cells}.")
            said.append(cut.format(cells=", ".join(made.cut)))
        self.message.show_message(
            " ".join(part for part in said if part),
            "warning" if made.cut or made.not_logged else "good",
            action=translate("Report", "Open the file"),
        )
        self.folder_button.show()
        # What is hidden is so still: it was not shown.
        self.log.refresh()
        self._say_state()

    def _open_workbook(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    def _show_in_folder(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.parent)))

    def _on_changed(self, _tables: frozenset[str]) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self.choices.refresh()
        self.log.refresh()
        self.hidden.refresh()
        self._say_state()

    def _on_chosen(self) -> None:
        """Tell what the chosen report holds; what leaves is always protected."""
        chosen = self.choices.chosen
        title = translate("Report", "{report} {year}")
        self._name.set_name(title.format(report=chosen.title(), year=self.choices.year))
        self._about.set_text(chosen.description())
        leaves = self._options().stage.leaves
        self.unprotected.setEnabled(not leaves)
        if leaves:
            self.unprotected.setChecked(False)
        self._say_state()

    def _say_state(self, *_: object) -> None:
        document = self._document
        is_open = self.unprotected.isChecked()
        has_hidden = not self.hidden.is_empty and not is_open
        self.hidden.setVisible(has_hidden)
        if is_open:
            text = translate(
                "Report",
                "The workbook will show small counts. It must not leave those in the agency who"
                " may see them.",
            )
            self.state.show_message(text, "warning", spoken=False)
            return
        if not document.store.count(Goal):
            text = translate("Report", "There are no goals yet, so the workbook says very little.")
            self.state.show_message(text, "muted", spoken=False)
            return
        grave = [
            finding
            for finding in document.findings
            if finding.accepted is None and finding.is_grave
        ]
        if grave:
            text = translate(
                "Report",
                "%n things to complete. They are listed in the workbook.",
                "",
                n=len(grave),
            )
            self.state.show_message(
                text, "warning", action=translate("Report", "See the checks"), spoken=False
            )
        else:
            self.state.show_message(
                translate("Report", "Nothing is missing that the program can see."),
                "good",
                spoken=False,
            )
