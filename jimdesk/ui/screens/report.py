"""Reports: make the workbook that goes to the controller, and see what has been made before."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from jimdesk import __version__
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportEntry
from jimdesk.domain.finding import Finding
from jimdesk.domain.goal import Goal
from jimdesk.domain.observation import Observation
from jimdesk.i18n import format_moment, translate
from jimdesk.office.export import Exported, export
from jimdesk.office.hand_out import REPORT as FORM
from jimdesk.reports import REPORTS
from jimdesk.reports.report import Options, Report, Stage, file_name
from jimdesk.review.hidden import hidden
from jimdesk.review.publication import publication
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import Card, NameLine, ScrollPage, labelled, line
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable

YEARS = 3
"""Years that the tables of a report show, the report year included (R-09)."""


def screen(document: Document) -> "ReportScreen":
    """Return the section of reports."""
    return ReportScreen(document)


class ReportScreen(QWidget):
    """What will be in the report, what stands in its way, the button, and the log.

    Signals:
        go: a Place that the user wants to see.
        changes_requested, pending_changed: as every section has.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._made: Path | None = None
        self._name = NameLine()
        self._about = Card(translate("Report", "What it holds"))
        self.report = inputs.combo(
            translate("Report", "Report"),
            [(each.name, each.title()) for each in REPORTS if each.book],
        )
        self.stage = inputs.combo(
            translate("Report", "Stage"), [(each, each.label) for each in Stage]
        )
        about_unprotected = translate(
            "Report",
            "Shows small counts, and says so on every sheet. Only for those in the agency who"
            " may see them.",
        )
        self.unprotected = inputs.check(
            translate("Report", "Internal, unprotected"), help_text=about_unprotected
        )
        self._about_unprotected = inputs.label(about_unprotected, "help")
        self.report.choose(REPORTS[0].name)
        self.stage.choose(Stage.DRAFT)
        self.state = MessageStrip(dismissible=False)
        self.message = MessageStrip()
        self.folder_button = inputs.link_button(translate("Report", "Show in folder"), strong=True)
        self.folder_button.hide()
        self.button = inputs.button(
            translate("Report", "Save workbook …"), "primary", icon="download"
        )
        self.hidden = PlainTable(
            translate("Report", "Protected in the report"),
            (
                translate("Report", "Id"),
                translate("Report", "Period"),
                translate("Report", "Group"),
                translate("Report", "Who"),
                translate("Report", "Why"),
            ),
        )
        self.hidden.setMinimumHeight(160)
        self._hidden_heading = inputs.section(translate("Report", "Protected in the report"))
        self.log = PlainTable(
            translate("Report", "Made before"),
            (
                translate("Report", "When"),
                translate("Report", "Report"),
                translate("Report", "Year"),
                translate("Report", "Stage"),
                translate("Report", "File"),
            ),
        )
        self.log.setMinimumHeight(160)
        self._log_heading = inputs.section(translate("Report", "Made before"))
        self._lay_out()
        self.button.clicked.connect(self.save)
        self.state.action_requested.connect(lambda: self.go.emit(Place("checks")))
        self.message.action_requested.connect(self._open_workbook)
        self.message.dismissed.connect(self.folder_button.hide)
        self.folder_button.clicked.connect(self._show_in_folder)
        self.stage.activated.connect(self._choose_stage)
        self.unprotected.toggled.connect(self._say_state)
        document.changed.connect(self._on_changed)
        document.years_changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        page = ScrollPage()
        choices = QWidget()
        row = line(labelled(self.report), labelled(self.stage), spacing=20)
        row.setStretch(1, 1)
        choices.setLayout(row)
        for widget in (
            self._name,
            self._about,
            choices,
            self.unprotected,
            self._about_unprotected,
            self.state,
            self._hidden_heading,
            self.hidden,
            self.button,
            self.message,
            self.folder_button,
            self._log_heading,
            self.log,
        ):
            page.body.addWidget(widget)
        page.body.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft)
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def show_place(self, place: Place) -> None:
        """Show what stands in the way now."""
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

    def save(self) -> None:
        """Ask for a name and make the report."""
        document = self._document
        now = datetime.now().astimezone()
        stage = Stage(self.stage.currentData())
        name = file_name(
            document.store.agency,
            document.report_year,
            stage,
            now.date(),
            unprotected=self.unprotected.isChecked(),
        )
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("Report", "Save workbook"),
            str(Path(folder) / name),
            translate("Report", "Excel workbooks (*.xlsx)"),
        )
        if chosen:
            path = Path(chosen)
            self.make(path if path.suffix else path.with_suffix(".xlsx"))

    def make(self, path: Path) -> None:
        """Make the chosen report under a name and say how it went."""
        document = self._document
        options = Options(
            at=datetime.now().astimezone(),
            stage=Stage(self.stage.currentData()),
            version=__version__,
            unprotected=self.unprotected.isChecked(),
        )
        self.message.show_message(translate("Report", "The workbook is being made …"), "muted")
        self.folder_button.hide()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        QApplication.processEvents()
        try:
            made = export(document.store, self._report(), document.report_year, options, path)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        finally:
            QApplication.restoreOverrideCursor()
        self._tell(made)
        self._refresh()

    def _tell(self, made: Exported) -> None:
        self._made = made.path
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
            action=translate("Report", "Open the workbook"),
        )
        self.folder_button.show()

    def _open_workbook(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    def _show_in_folder(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.parent)))

    def _report(self) -> Report:
        return next(each for each in REPORTS if each.name == self.report.currentData())

    def _on_changed(self, _tables: frozenset[str]) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        document = self._document
        year = document.report_year
        title = translate("Report", "{report} {year}")
        self._name.set_name(title.format(report=self._report().title(), year=year))
        self._about.set_text(
            translate(
                "Report",
                "One workbook for the controller: overview, a table for the annual report with"
                " {first}–{last}, all values, texts per goal, sources and checks. Women stand"
                " before men, every figure has its source.",
            ).format(first=year - YEARS + 1, last=year)
        )
        entries = document.store.all(ExportEntry)
        self.log.set_rows([_entry(entry) for entry in reversed(entries)])
        self.log.setVisible(bool(entries))
        self._log_heading.setVisible(bool(entries))
        self._find_hidden()
        self._say_state()

    def _choose_stage(self, *_: object) -> None:
        """What is handed over is always protected."""
        final = self.stage.currentData() == Stage.FINAL
        self.unprotected.setEnabled(not final)
        if final:
            self.unprotected.setChecked(False)
        self._say_state()

    def _find_hidden(self) -> None:
        """Look for what the report will hide."""
        document = self._document
        observations = [
            each for each in document.store.all(Observation) if each.year <= document.report_year
        ]
        shown = document.store.shown_numbers()
        found = hidden(document.chain, publication(document.chain, observations, shown))
        self.hidden.set_rows(
            [(each.code, each.period, each.group, each.who, each.why) for each in found]
        )

    def _say_state(self, *_: object) -> None:
        document = self._document
        is_open = self.unprotected.isChecked()
        has_hidden = self.hidden.rows.rowCount() > 0 and not is_open
        self.hidden.setVisible(has_hidden)
        self._hidden_heading.setVisible(has_hidden)
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


def _entry(entry: ExportEntry) -> tuple[str, ...]:
    titles = {each.name: each.title() for each in REPORTS}
    titles[FORM] = translate("Report", "Form to a colleague")
    return (
        format_moment(datetime.fromisoformat(entry.at).astimezone()),
        titles.get(entry.report, entry.report),
        str(entry.year),
        Stage(entry.stage).label if entry.stage in set(Stage) else entry.stage,
        entry.file_name,
    )
