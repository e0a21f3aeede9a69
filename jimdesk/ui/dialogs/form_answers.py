"""Read in forms that came back: what they are, what they would change, what must be chosen."""

import textwrap
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QProgressBar, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.imports.form_plan import FormEntry, in_words, of, to_write
from jimdesk.imports.form_reading import Filled
from jimdesk.imports.plan import Change
from jimdesk.office.take_in import Received, label, planned, received, take_in
from jimdesk.store.manifest import Reason
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.form_conflicts import FormConflicts
from jimdesk.ui.import_parts.parts import choice
from jimdesk.ui.import_parts.reader import Reader
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import ScrollPage, labelled
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable

_SHORT = 40  # characters of a text in the table
_MOST_ROWS = 2000  # more are counted, and not shown


class FormAnswersDialog(QDialog):
    """All on one page; nothing is written before the last button.

    Signals:
        done_reading: what was read in, in words.
    """

    done_reading = Signal(str)

    def __init__(
        self, document: Document, paths: list[Path], parent: QWidget | None = None
    ) -> None:
        """Build the page and begin to read, one file after the other."""
        super().__init__(parent)
        self._document = document
        self._waiting: list[Path] = []
        self._reading: Path | None = None
        self.received: list[Received] = []
        self.entries: list[FormEntry] = []
        self._shown: list[FormEntry] = []
        self.reader = Reader(self)
        self.message = MessageStrip(dismissible=False)
        self.more_button = inputs.button(translate("FormAnswers", "Choose forms …"))
        self.read_button = inputs.button(translate("FormAnswers", "Read in"), "primary")
        self._build()
        lay_out(
            self,
            translate("FormAnswers", "Read in answers"),
            [self.message, self._page],
            [self.more_button, self.read_button],
            size=(920, 720),
        )
        self.more_button.clicked.connect(self._ask)
        self.read_button.clicked.connect(self.read_in)
        self.filter.activated.connect(self._fill)
        self.changes.selectionModel().currentRowChanged.connect(self._show_whole)
        self.conflicts.chosen.connect(self._on_chosen)
        self.reader.done.connect(self._on_read)
        self.reader.failed.connect(self._on_failed)
        self.read(paths)

    def _build(self) -> None:
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        inputs.describe(self._bar, translate("FormAnswers", "Reading"))
        self._make_tables()
        self.sentence = inputs.label("", "strong")
        shown = [("", translate("FormAnswers", "All")), *((str(e), e.label) for e in Change)]
        self.filter = choice(translate("FormAnswers", "Show"), shown, "")
        self.whole = inputs.label()
        self.conflicts = FormConflicts()
        self._problem_heading = inputs.section(translate("FormAnswers", "What cannot be used"))
        self._page = ScrollPage()
        for table, height in ((self.files, 130), (self.problems, 130), (self.changes, 260)):
            table.setMinimumHeight(height)
        self._filter = labelled(self.filter)
        self._filter.setMaximumWidth(320)
        for widget in (
            self._bar,
            self.files,
            self._problem_heading,
            self.problems,
            self.conflicts,
            self.sentence,
            self._filter,
            self.changes,
            self.whole,
        ):
            self._page.body.addWidget(widget)

    def _make_tables(self) -> None:
        self.files = PlainTable(
            translate("FormAnswers", "Forms"),
            (
                translate("FormAnswers", "File"),
                translate("FormAnswers", "From"),
                translate("FormAnswers", "What it says"),
            ),
        )
        self.problems = PlainTable(
            translate("FormAnswers", "What cannot be used"),
            (translate("FormAnswers", "File"), translate("FormAnswers", "What is wrong")),
        )
        self.changes = PlainTable(
            translate("FormAnswers", "What changes"),
            (
                translate("FormAnswers", "Row"),
                translate("FormAnswers", "What"),
                translate("FormAnswers", "In the file"),
                translate("FormAnswers", "In the form"),
                translate("FormAnswers", "Change"),
            ),
            wide=0,
        )

    # --- reading -------------------------------------------------------------------------------

    def read(self, paths: list[Path]) -> None:
        """Read further files, one after the other."""
        self._waiting += paths
        if self._reading is None:
            self._next()

    def _next(self) -> None:
        self._reading = self._waiting.pop(0) if self._waiting else None
        if self._reading is not None:
            self.reader.start([self._reading], form=True)
        self._show()

    def _on_read(self, forms: list[Filled]) -> None:
        store, year = self._document.store, self._document.report_year
        self.received += [received(store, each, year) for each in forms]
        self._next()

    def _on_failed(self, reason: str) -> None:
        assert self._reading is not None
        self.received.append(Received(self._reading.name, None, reason))
        self._next()

    def _ask(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            translate("FormAnswers", "Forms that came back"),
            "",
            translate("FormAnswers", "Workbooks (*.xlsx *.xlsm *.ods *.xls *.xlsb);;All files (*)"),
        )
        self.read([Path(name) for name in names])

    def done(self, result: int) -> None:
        """Stop what is being read, and close."""
        self.reader.cancel()
        super().done(result)

    # --- what is shown -------------------------------------------------------------------------

    def _show(self) -> None:
        reading = self._reading is not None
        self._bar.setVisible(reading)
        self.entries = [] if reading else planned(self._document.store, self.received)
        self.files.set_rows([_file(each) for each in self.received])
        problems = [
            (each.file, problem)
            for each in self.received
            if each.form is not None
            for problem in each.form.problems
        ]
        self.problems.set_rows(problems)
        for widget in (self.problems, self._problem_heading):
            widget.setVisible(bool(problems))
        self.conflicts.show_entries(self.entries)
        self._refresh()
        if not (reading or self.received):
            text = translate("FormAnswers", "Choose the forms that came back, one or several.")
            self.message.show_message(text, "muted", spoken=False)
        else:
            self.message.clear()

    def _on_chosen(self) -> None:
        self.entries = self.conflicts.entries
        self._refresh()

    def _refresh(self) -> None:
        self.sentence.setText(_sentence(self.entries))
        shown = bool(self.entries)
        for widget in (self.sentence, self._filter, self.changes):
            widget.setVisible(shown)
        answered = any(each.form and each.form.answers for each in self.received)
        self.read_button.setEnabled(self._reading is None and answered)
        self._fill()

    def _fill(self) -> None:
        wanted = self.filter.currentData()
        entries = [each for each in self.entries if not wanted or each.change == wanted]
        self._shown = entries[:_MOST_ROWS]
        self.changes.set_rows([_row(each) for each in self._shown])
        self._show_whole()

    def _show_whole(self, *_: object) -> None:
        """Show the marked row with its texts whole, which the table shortens."""
        row = self.changes.currentIndex().row()
        entry = self._shown[row] if 0 <= row < len(self._shown) else None
        self.whole.setVisible(entry is not None)
        if entry is not None:
            text = translate("FormAnswers", "In the file: {old}\nIn the form: {new}")
            self.whole.setText(text.format(old=_old(entry) or "–", new=_new(entry)))

    # --- writing -------------------------------------------------------------------------------

    def read_in(self) -> None:
        """Write what is chosen as one step, and close."""
        document, forms, entries = self._document, self.received, self.entries
        day = datetime.now().astimezone().date().isoformat()
        try:
            number = document.edit(
                label(forms),
                lambda edit: take_in(edit, document.store, forms, entries, day=day),
                before=Reason.IMPORT,
            )
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        text = translate("FormAnswers", "%n cells read in. Undo takes them all back.", "", n=number)
        self.done_reading.emit(text)
        self.accept()


def _file(each: Received) -> tuple[str, str, str]:
    if each.form is None:
        refused = translate("FormAnswers", "Not read: {reason}")
        return each.file, each.addressee, refused.format(reason=each.reason)
    if not each.form.answers:
        return each.file, each.addressee, translate("FormAnswers", "Nothing is filled in.")
    text = translate("FormAnswers", "%n cells filled in", "", n=len(each.form.answers))
    return each.file, each.addressee, text


def _sentence(entries: list[FormEntry]) -> str:
    parts = (
        translate("FormAnswers", "%n new", "", n=len(of(entries, Change.NEW))),
        translate("FormAnswers", "%n changed", "", n=len(of(entries, Change.CHANGED))),
        translate("FormAnswers", "%n unchanged", "", n=len(of(entries, Change.UNCHANGED))),
        translate("FormAnswers", "%n in conflict", "", n=len(of(entries, Change.CONFLICT))),
        translate("FormAnswers", "%n cells will be written", "", n=len(to_write(entries))),
    )
    return f"{', '.join(parts)}."


def _row(entry: FormEntry) -> tuple[str, ...]:
    parts = (_old(entry), _new(entry))
    old, new = (textwrap.shorten(each, _SHORT, placeholder=" …") for each in parts)
    return entry.name, entry.asked.head, old, new, entry.change.label


def _old(entry: FormEntry) -> str:
    return in_words(entry.asked, entry.old)


def _new(entry: FormEntry) -> str:
    return " / ".join(in_words(entry.asked, each.value) for each in entry.candidates)
