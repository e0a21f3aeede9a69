"""Read in figures or records from a file: one page at a time, then one step."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.indicator import Indicator
from jimdesk.fs import temporary_folder
from jimdesk.i18n import translate
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.import_parts.figures import Figures
from jimdesk.ui.import_parts.files_page import FilesPage
from jimdesk.ui.import_parts.reader import Reader
from jimdesk.ui.import_parts.records import Records
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

_SIZE = (980, 760)


class ImportWizard(QDialog):
    """The page of the files, then those of figures or of records.

    Nothing is written before the last button.

    Signals:
        done_reading: what was read in, in words.
    """

    done_reading = Signal(str)

    def __init__(
        self, document: Document, indicator: Indicator | None = None, parent: QWidget | None = None
    ) -> None:
        """Build the pages.

        Args:
            document: The open file.
            indicator: To read figures into; None while the user has not chosen one.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._pasted: TemporaryDirectory[str] | None = None
        self._has_read = False
        self.reader = Reader(self)
        self.heading = inputs.section()
        self.message = MessageStrip(dismissible=False)
        self.files = FilesPage(records=indicator is None and not document.read_only)
        self.figures = Figures(document, indicator, self)
        self.records = Records(document, self)
        self.pages = QStackedWidget()
        for page in (self.files, *self.figures.pages, *self.records.pages):
            self.pages.addWidget(page)
        self.back_button = inputs.button(translate("ImportWizard", "Back"))
        self.next_button = inputs.button(translate("ImportWizard", "Continue"), "primary")
        self.next_button.setDefault(True)
        title = translate("ImportWizard", "Read in from a file")
        content: list[QWidget] = [self.heading, self.message, self.pages]
        lay_out(self, title, content, [self.back_button, self.next_button], size=_SIZE)
        self.setAcceptDrops(True)
        self._connect()
        self._show(None)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.go_on)
        self.files.chosen.connect(self.read)
        self.files.pasted.connect(self.read_text)
        self.files.stopped.connect(self._stop)
        self.files.kind_chosen.connect(self._on_kind)
        self.reader.done.connect(self._on_read)
        self.reader.failed.connect(self._on_failed)
        for course in (self.figures, self.records):
            course.said.connect(self._on_said)
            course.asked.connect(self._show)

    # --- reading -------------------------------------------------------------------------------

    def read(self, paths: list[Path]) -> None:
        """Read files, beside the window."""
        self._has_read = False
        self.files.show_reading(", ".join(path.name for path in paths), reading=True)
        self._show(None)
        self.reader.start(paths, rows=self.files.wants_records)

    def read_text(self, text: str) -> None:
        """Read a table that was copied as text."""
        if not text.strip():
            empty = translate("ImportWizard", "There is no table to paste. Copy one first.")
            self.message.show_message(empty, "warning")
            return
        self._pasted = temporary_folder()
        path = Path(self._pasted.name) / translate("ImportWizard", "Pasted table.txt")
        path.write_text(text, encoding="utf-8")
        self.read([path])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files that lie on this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Read what is dropped."""
        self.read([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def done(self, result: int) -> None:
        """Stop what is being read or worked out, and close."""
        self.reader.cancel()
        self.figures.worker.cancel()
        if self._pasted is not None:
            self._pasted.cleanup()
        super().done(result)

    def _stop(self) -> None:
        self.reader.cancel()
        self.files.show_reading("", reading=False)
        self._refresh()

    def _on_kind(self) -> None:
        """Forget what was read as the other thing."""
        self._has_read = False
        self.files.show_reading("", reading=False)
        self._show(None)

    def _on_failed(self, text: str) -> None:
        self._stop()
        self.message.show_message(text, "bad")

    def _on_read(self, found: list[Any]) -> None:
        self.files.show_reading(", ".join(self.reader.names), reading=False)
        self._has_read = True
        self._show(self.course.take(found))

    # --- from page to page ---------------------------------------------------------------------

    @property
    def course(self) -> Figures | Records:
        """The pages that follow: what is done with what is read."""
        return self.records if self.files.wants_records else self.figures

    @property
    def page(self) -> int | None:
        """The number of the page within its course, None for that of the files."""
        page = self.pages.currentWidget()
        return self.course.pages.index(page) if page in self.course.pages else None

    def back(self) -> None:
        """Show the page before."""
        self._show(self.page - 1 if self.page else None)

    def go_on(self) -> None:
        """Show the next page, or read in; say what is missing when something is."""
        page = self.page
        if page is None:
            self._show(0)
            return
        problem = self.course.problem(page)
        if problem:
            self.message.show_message(problem, "warning")
        elif page + 1 < len(self.course.pages):
            self._show(page + 1)
        else:
            self._read_in()

    def _show(self, page: int | None) -> None:
        self.message.clear()
        course = self.course
        if page is not None:
            course.show_page(page)
        self.pages.setCurrentWidget(self.files if page is None else course.pages[page])
        titles = [translate("ImportWizard", "Where it is"), *course.titles()]
        number = 0 if page is None else page + 1
        step = translate("ImportWizard", "Step {number} of {all}: {title}")
        text = step.format(number=number + 1, all=len(titles), title=titles[number])
        self.heading.setText(text)
        inputs.describe(self, self.windowTitle(), text)
        self._refresh()
        if page is not None:
            self.next_button.setFocus()

    def _on_said(self) -> None:
        self.message.clear()
        self._refresh()

    def _refresh(self) -> None:
        page, course = self.page, self.course
        self.back_button.setVisible(page is not None)
        ready = self._has_read and (page is None or course.is_ready(page))
        self.next_button.setEnabled(ready)
        is_last = page == len(course.pages) - 1
        read_in = translate("ImportWizard", "Read in")
        go_on = translate("ImportWizard", "Continue")
        self.next_button.setText(read_in if is_last else go_on)

    def _read_in(self) -> None:
        try:
            text = self.course.write()
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        self.done_reading.emit(text)
        self.accept()
