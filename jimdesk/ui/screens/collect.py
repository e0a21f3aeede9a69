"""Collect: forms to the functions that are responsible, who has answered, and what came back."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from jimdesk import __version__
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.finding import Finding
from jimdesk.domain.form import FormAnswer, FormRequest
from jimdesk.i18n import format_date, translate
from jimdesk.office.hand_out import Handing, hand_out, hand_out_again
from jimdesk.office.take_in import addressee
from jimdesk.ui.asking import Asking
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import Card, NameLine, ScrollPage, beside
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable


def screen(document: Document) -> "CollectScreen":
    """Return the section that collects from colleagues."""
    return CollectScreen(document)


class CollectScreen(QWidget):
    """What is asked of whom, the button, and the list of who has answered.

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
        self._requests: list[FormRequest] = []
        self._name = NameLine()
        self._about = Card(
            translate("Collect", "How it works"),
            translate(
                "Collect",
                "Each responsible function gets a workbook with what it is to answer, and last"
                " year's figures beside. You send it by e-mail. When it comes back you read it in"
                " here, see what changes, and decide.",
            ),
        )
        self.message = MessageStrip()
        self.asking = Asking(document)
        self.save_button = inputs.button(
            translate("Collect", "Save forms …"), "primary", icon="download"
        )
        self.read_button = inputs.button(translate("Collect", "Read in answers …"))
        self.again_button = inputs.button(translate("Collect", "Save again …"))
        self._sent_heading = inputs.section(translate("Collect", "Forms that are out"))
        self._nothing_sent = inputs.muted(
            translate("Collect", "No forms have been saved for this year yet.")
        )
        self.sent = PlainTable(
            translate("Collect", "Forms that are out"),
            (
                translate("Collect", "To"),
                translate("Collect", "Saved"),
                translate("Collect", "Answer by"),
                translate("Collect", "Answer"),
            ),
        )
        self.sent.setMinimumHeight(200)
        self._lay_out()
        self.setAcceptDrops(not document.read_only)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        document = self._document
        self.save_button.clicked.connect(self.ask_folder)
        self.read_button.clicked.connect(self.ask_answers)
        self.again_button.clicked.connect(self.ask_folder_again)
        self.asking.changed.connect(self._refresh_buttons)
        document.changed.connect(self._on_changed)
        document.years_changed.connect(self._refresh)

    def _lay_out(self) -> None:
        page = ScrollPage()
        buttons = QWidget()
        row = beside(self.read_button, self.again_button)
        buttons.setLayout(row)
        asked = inputs.section(translate("Collect", "What you ask for"))
        for widget in (
            self._name,
            self._about,
            self.message,
            asked,
            self.asking,
            self.save_button,
            self._sent_heading,
            self._nothing_sent,
            self.sent,
            buttons,
        ):
            page.body.addWidget(widget)
        page.body.setAlignment(self.save_button, Qt.AlignmentFlag.AlignLeft)
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    # --- what every section has ----------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Show who has answered now."""
        self._refresh()

    def flush(self) -> bool:
        """Return that nothing is unsaved here."""
        return True

    def add(self) -> None:
        """Save forms, which is what this section adds."""
        if self.save_button.isEnabled():
            self.ask_folder()

    def focus_panes(self) -> list[QWidget]:
        """Return the button."""
        return [self.save_button]

    def set_findings(self, findings: list[Finding]) -> None:
        """Findings change nothing here."""

    # --- handing out ---------------------------------------------------------------------------

    def ask_folder(self) -> None:
        """Ask for a folder and save a form there for each function."""
        problem = self.asking.problem()
        if problem:
            self.message.show_message(problem, "warning")
            return
        folder = self._folder()
        if folder is not None:
            self.hand_out(folder)

    def hand_out(self, folder: Path) -> None:
        """Save a form for each chosen function in a folder."""
        how = Handing(folder=folder, at=_now(), version=__version__, due_on=self.asking.due_on())
        store = self._document.store
        wanted, asked = self.asking.wanted(), self.asking.asked()
        made = self._busy(lambda: hand_out(store, wanted, asked, how))
        if made is not None:
            text = translate("Collect", "%n forms are saved in {folder}. Send them.", "", n=made)
            self.message.show_message(text.format(folder=folder.name or folder), "good")

    def ask_folder_again(self) -> None:
        """Ask for a folder and save the chosen form there once more."""
        folder = self._folder() if self._chosen() is not None else None
        if folder is not None:
            self.hand_out_again(folder)

    def hand_out_again(self, folder: Path) -> None:
        """Save the chosen form in a folder once more."""
        request = self._chosen()
        if request is None:
            return
        how = Handing(folder=folder, at=_now(), version=__version__)
        made = self._busy(lambda: [hand_out_again(self._document.store, request, how)])
        if made is not None:
            text = translate("Collect", "The form to {name} is saved again.")
            self.message.show_message(text.format(name=addressee(request)), "good")

    def _busy(self, work: Callable[[], Sequence[object]]) -> int | None:
        """Do what takes a moment; return how many forms were written, None when it failed."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return len(work())
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return None
        finally:
            QApplication.restoreOverrideCursor()
            self._refresh()

    def _folder(self) -> Path | None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = translate("Collect", "Folder for the forms")
        chosen = QFileDialog.getExistingDirectory(self, title, start)
        return Path(chosen) if chosen else None

    # --- taking in -----------------------------------------------------------------------------

    def ask_answers(self) -> None:
        """Ask for forms that came back, and show what they would change."""
        names, _ = QFileDialog.getOpenFileNames(
            self,
            translate("Collect", "Forms that came back"),
            "",
            translate("Collect", "Workbooks (*.xlsx *.xlsm *.ods *.xls *.xlsb);;All files (*)"),
        )
        if names:
            self.read([Path(name) for name in names])

    def read(self, paths: list[Path]) -> None:
        """Show what forms would change."""
        from jimdesk.ui.dialogs.form_answers import FormAnswersDialog

        dialog = FormAnswersDialog(self._document, paths, self)
        dialog.done_reading.connect(lambda text: self.message.show_message(text, "good"))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files that lie on this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Read what is dropped."""
        self.read([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # --- what is shown -------------------------------------------------------------------------

    def _on_changed(self, _tables: frozenset[str]) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        document = self._document
        year = document.report_year
        self._name.set_name(translate("Collect", "Collect for {year}").format(year=year))
        self.asking.refresh()
        answers: dict[str, list[FormAnswer]] = {}
        for each in document.store.all(FormAnswer):
            answers.setdefault(each.token, []).append(each)
        self._requests = [e for e in document.store.all(FormRequest) if e.year == year][::-1]
        self.sent.set_rows([_row(each, answers.get(each.token, [])) for each in self._requests])
        for widget in (self.sent, self.again_button):
            widget.setVisible(bool(self._requests))
        self._nothing_sent.setVisible(not self._requests)
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        writable = not self._document.read_only
        self.save_button.setEnabled(writable and bool(self.asking.asked()))
        for widget in (self.asking, self.read_button, self.again_button):
            widget.setEnabled(writable)

    def _chosen(self) -> FormRequest | None:
        row = self.sent.currentIndex().row()
        return self._requests[row] if 0 <= row < len(self._requests) else None


def _row(request: FormRequest, answers: list[FormAnswer]) -> tuple[str, ...]:
    saved = _day(request.sent_on)
    if request.again_on:
        again = translate("Collect", "{day}, again {again}")
        saved = again.format(day=saved, again=_day(request.again_on))
    if answers:
        last = answers[-1]
        text = translate("Collect", "Answered {day}, %n cells", "", n=last.answers)
        said = text.format(day=_day(last.read_on))
    elif request.due_on and request.due_on < _now().date().isoformat():
        said = translate("Collect", "Not answered, overdue")
    else:
        said = translate("Collect", "Not answered yet")
    return addressee(request), saved, _day(request.due_on), said


def _day(iso: str) -> str:
    try:
        return format_date(date.fromisoformat(iso))
    except ValueError:
        return iso


def _now() -> datetime:
    return datetime.now().astimezone()
