"""Read figures from a file into an indicator: found, meant, for whom, what changes, done."""

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.i18n import translate
from jimdesk.imports.apply import Order, apply, prepare
from jimdesk.imports.mapping import (
    SETTING,
    Mapping,
    Question,
    find,
    open_questions,
    propose,
    remembered,
    table_for,
    with_quantities,
)
from jimdesk.imports.table import Table
from jimdesk.review.chain import by_code
from jimdesk.store.manifest import Reason
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.import_parts.changes_page import ChangesPage
from jimdesk.ui.import_parts.files_page import FilesPage
from jimdesk.ui.import_parts.found_page import FoundPage
from jimdesk.ui.import_parts.mapping_page import MappingPage
from jimdesk.ui.import_parts.reader import Reader
from jimdesk.ui.import_parts.target_page import TargetPage
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip

FILES, FOUND, MAPPING, TARGET, CHANGES = range(5)
"""The pages in order."""


class ImportWizard(QDialog):
    """One page at a time; nothing is written before the last button.

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
            indicator: To read into; None while the user has not chosen one.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document = document
        self._wanted = indicator
        self.tables: list[Table] = []
        self.number = -1
        self.mapping = Mapping()
        self.indicator = indicator or Indicator()
        self.order: Order | None = None
        self._pasted: TemporaryDirectory[str] | None = None
        self.reader = Reader(self)
        self.heading = inputs.section()
        self.message = MessageStrip(dismissible=False)
        self.files, self.found, self.meaning = FilesPage(), FoundPage(), MappingPage()
        self.target, self.changes = TargetPage(), ChangesPage()
        self.pages = QStackedWidget()
        for page in (self.files, self.found, self.meaning, self.target, self.changes):
            self.pages.addWidget(page)
        self.back_button = inputs.button(translate("ImportWizard", "Back"))
        self.next_button = inputs.button(translate("ImportWizard", "Continue"), "primary")
        self.next_button.setDefault(True)
        lay_out(
            self,
            translate("ImportWizard", "Read in figures"),
            [self.heading, self.message, self.pages],
            [self.back_button, self.next_button],
            size=(860, 680),
        )
        self.setAcceptDrops(True)
        self._connect()
        self._show(FILES)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.go_on)
        self.files.chosen.connect(self.read)
        self.files.pasted.connect(self.read_text)
        self.files.stopped.connect(self._stop)
        self.reader.done.connect(self._on_read)
        self.reader.failed.connect(self._on_failed)
        self.found.chosen.connect(self._choose_table)
        self.meaning.changed.connect(self._on_meaning)
        self.target.changed.connect(self._on_target)
        self.changes.changed.connect(self._prepare)

    # --- reading -------------------------------------------------------------------------------

    def read(self, paths: list[Path]) -> None:
        """Read files, beside the window."""
        self.message.clear()
        self.tables = []
        self.files.show_reading(", ".join(path.name for path in paths), reading=True)
        self._show(FILES)
        self.reader.start(paths)

    def read_text(self, text: str) -> None:
        """Read a table that was copied as text."""
        if not text.strip():
            empty = translate("ImportWizard", "There is no table to paste. Copy one first.")
            self.message.show_message(empty, "warning")
            return
        self._pasted = TemporaryDirectory(ignore_cleanup_errors=True)
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
        """Stop what is being read, and close."""
        self.reader.cancel()
        if self._pasted is not None:
            self._pasted.cleanup()
        super().done(result)

    def _stop(self) -> None:
        self.reader.cancel()
        self.files.show_reading("", reading=False)
        self._refresh()

    def _on_failed(self, text: str) -> None:
        self.files.show_reading("", reading=False)
        self._refresh()
        self.message.show_message(text, "bad")

    def _on_read(self, tables: list[Table]) -> None:
        self.files.show_reading(", ".join(self.reader.names), reading=False)
        self.tables = tables
        known = self._known()
        table = table_for(tables, known) if known else None
        if table is None:
            self._take_table(0 if len(tables) == 1 else -1)
            self._show(FOUND)
            return
        self._take_table(tables.index(table))
        self._show(CHANGES if not open_questions(table, self.mapping) else MAPPING)

    def _known(self) -> Mapping | None:
        """Return what is remembered of the indicator that the wizard was opened for."""
        if self._wanted is None:
            return None
        kept = remembered(self._document.store.setting(SETTING))
        return find(kept, self._wanted.code)

    # --- from page to page ---------------------------------------------------------------------

    @property
    def table(self) -> Table:
        """The chosen table."""
        return self.tables[self.number]

    def back(self) -> None:
        """Show the page before."""
        self._show(self.pages.currentIndex() - 1)

    def go_on(self) -> None:
        """Show the next page, or read in; say what is missing when something is."""
        page = self.pages.currentIndex()
        asked = self._asked(page)
        problem = self._problem(page) or next((each.text for each in asked), "")
        if problem:
            self.message.show_message(problem, "warning")
            if page == MAPPING:
                self.meaning.reveal(asked[0].about)
        elif page == CHANGES:
            self._read_in()
        else:
            self._show(page + 1)

    def _problem(self, page: int) -> str:
        """Return what must be done before the next page, empty when nothing."""
        if page == FOUND and self.number < 0:
            return translate("ImportWizard", "Choose the table that you want.")
        return self.target.problem() if page == TARGET else ""

    def _asked(self, page: int) -> list[Question]:
        """Return the questions about the table that are open before the next page."""
        if page not in (MAPPING, TARGET):
            return []
        return open_questions(self.table, self.mapping, quantities=page == TARGET)

    def _show(self, page: int) -> None:
        self.message.clear()
        if page == FOUND:
            self.found.show_tables(self.tables, self.number)
        elif page == MAPPING:
            self.meaning.show_mapping(self.table, self.mapping)
        elif page == TARGET:
            known = by_code(self._document.chain.indicators.values())
            self.target.show_target(self.table, self.mapping, self.indicator, known)
        elif page == CHANGES:
            self._prepare()
        self.pages.setCurrentIndex(page)
        titles = (
            translate("ImportWizard", "Where the figures are"),
            translate("ImportWizard", "This was found"),
            translate("ImportWizard", "What it means"),
            translate("ImportWizard", "Which indicator"),
            translate("ImportWizard", "What will change"),
        )
        step = translate("ImportWizard", "Step {number} of {all}: {title}")
        text = step.format(number=page + 1, all=len(titles), title=titles[page])
        self.heading.setText(text)
        inputs.describe(self, self.windowTitle(), text)
        self._refresh()

    def _refresh(self) -> None:
        page = self.pages.currentIndex()
        self.back_button.setVisible(page > FILES)
        self.next_button.setEnabled(bool(self.tables))
        read_in = translate("ImportWizard", "Read in")
        go_on = translate("ImportWizard", "Continue")
        self.next_button.setText(read_in if page == CHANGES else go_on)
        if page > FILES:
            self.next_button.setFocus()
        if page == CHANGES and self.order is not None:
            self.next_button.setEnabled(bool(self.order.entries))

    # --- what is said --------------------------------------------------------------------------

    def _choose_table(self, number: int) -> None:
        self._take_table(number)
        self._show(FOUND)

    def _take_table(self, number: int) -> None:
        self.number = number
        if number < 0:
            return
        if self._wanted is None:
            self.indicator = _proposed(self.table)
        known = self._known()
        if known and table_for([self.table], known) is None:
            known = None  # another source, about which nothing is remembered
        self.mapping = propose(self.table, self._measure(), known)

    def _measure(self) -> Measure | None:
        """Return the kind of measure, None while neither the indicator nor the table says it."""
        return self.indicator.measure if self.indicator.id else self.table.measure

    def _on_meaning(self, mapping: Mapping) -> None:
        self.message.clear()
        self.mapping = with_quantities(mapping, self.table, self._measure())

    def _on_target(self, indicator: Indicator, mapping: Mapping) -> None:
        self.message.clear()
        self.indicator, self.mapping = indicator, mapping

    def _prepare(self) -> None:
        self.order = prepare(
            self._document.store,
            self.table,
            self.mapping,
            self.indicator,
            day=datetime.now().astimezone().date().isoformat(),
            conflicts=self.changes.replace_conflicts.isChecked(),
        )
        self.changes.show_order(self.order)
        self._refresh()

    def _read_in(self) -> None:
        order, store = self.order, self._document.store
        assert order is not None
        try:
            indicator = self._document.edit(
                order.label, lambda edit: apply(edit, store, order), before=Reason.IMPORT
            )
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        text = translate(
            "ImportWizard",
            "%n values read into {code}. Undo takes them all back.",
            "",
            n=len(order.entries),
        )
        self.done_reading.emit(text.format(code=indicator.code))
        self.accept()


def _proposed(table: Table) -> Indicator:
    """Return a new indicator as the table suggests it."""
    measure = table.measure or Measure.SHARE_WITHIN_SEX
    says_itself = measure.is_percent or measure is Measure.COUNT
    return Indicator(name=table.title, measure=measure, unit="" if says_itself else table.unit)
