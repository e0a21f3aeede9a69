"""Close a year, so that what was accounted for stands, and open it again with a reason."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from jimdesk import __version__
from jimdesk.domain.closed_year import ClosedYear, opened_again
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.fs import free_name
from jimdesk.i18n import translate
from jimdesk.reports.report import Options
from jimdesk.store.manifest import Reason
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import beside, line
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable

FIRST_YEAR, LAST_YEAR = 1990, 2100


class ClosedYearsDialog(QDialog):
    """Lists the years that have been closed; closes another, with an archive, or opens one."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shown: list[ClosedYear] = []
        self.message = MessageStrip()
        title = translate("ClosedYears", "Close a year")
        heads = (
            translate("ClosedYears", "Year"),
            translate("ClosedYears", "State"),
            translate("ClosedYears", "Why it was opened again"),
        )
        self.table = PlainTable(translate("ClosedYears", "Closed years"), heads, wide=2)
        self.empty_text = inputs.muted(translate("ClosedYears", "No year has been closed yet."))
        self.year = inputs.spin(translate("ClosedYears", "Year to close"), FIRST_YEAR, LAST_YEAR)
        self.year.setValue(document.report_year)
        self.close_button = inputs.button(translate("ClosedYears", "Close the year"), "primary")
        self.reason_title = inputs.label(
            translate("ClosedYears", "Why it is opened again"), "label"
        )
        self.reason = inputs.line_edit(translate("ClosedYears", "Why it is opened again"))
        self.reason_title.setBuddy(self.reason)
        self.open_button = inputs.button(translate("ClosedYears", "Open the year again"))
        self._arrange(title)
        self.close_button.clicked.connect(self.close_year)
        self.open_button.clicked.connect(self.open_year)
        self.table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self._refresh()

    def _arrange(self, title: str) -> None:
        about = inputs.label(
            translate(
                "ClosedYears",
                "Close a year when it has been accounted for. Its values, results and rounds of"
                " self-assessment can then no longer be changed, and a change past the program is"
                " found when the file is opened. An archive with everything in it is saved beside"
                " the file. It holds small counts, so it stays in the agency.",
            ),
            "help",
        )
        label = inputs.label(translate("ClosedYears", "Year to close"), "label", wrap=False)
        label.setBuddy(self.year)
        closing, opening = QWidget(), QWidget()
        row = beside(label, self.year, self.close_button)
        closing.setLayout(row)
        opening.setLayout(line(self.reason, self.open_button))
        content = [self.message, about, closing, self.empty_text, self.table]
        content += [self.reason_title, opening]
        lay_out(self, title, content, [], size=(720, 520))

    @property
    def chosen(self) -> ClosedYear | None:
        """The year that is chosen in the list."""
        row = self.table.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def close_year(self) -> None:
        """Lock and seal the year and save its archive; nothing is closed when that fails."""
        year = self.year.value()
        if any(each.year == year and each.is_closed for each in self._shown):
            text = translate("ClosedYears", "{year} is closed already.")
            self.message.show_message(text.format(year=year), "warning")
            return
        label = translate("ClosedYears", "Close the year {year}").format(year=year)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._document.edit(
                label, lambda edit: edit.close_year(year, _today()), before=Reason.YEAR
            )
            archive = self._save_archive(year)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
            self._refresh()
        text = translate("ClosedYears", "{year} is closed. The archive is {file}, beside the file.")
        self.message.show_message(text.format(year=year, file=archive.name), "good")

    def open_year(self) -> None:
        """Open the chosen year again, with a reason."""
        chosen = self.chosen
        if chosen is None:
            return
        try:
            opened = opened_again(chosen, self.reason.text(), _today())
            label = translate("ClosedYears", "Open the year {year} again")
            self._document.edit(label.format(year=chosen.year), lambda edit: edit.save(opened))
        except InvalidError as error:
            self.message.show_message(error.text, "bad")
            self.reason.setFocus()
            return
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        self.reason.clear()
        self._refresh()
        text = translate(
            "ClosedYears", "{year} is open. The reason stands here and in the change log."
        )
        self.message.show_message(text.format(year=chosen.year), "good")

    def _save_archive(self, year: int) -> Path:
        """Save the archive beside the file; open the year again when that cannot be done."""
        from jimdesk.office import archive  # brings the workbooks

        store = self._document.store
        assert store.path is not None, "a file in memory has no place for an archive"
        name = translate("ClosedYears", "{file} {year} archive.zip")
        target = free_name(store.path.with_name(name.format(file=store.path.stem, year=year)))
        options = Options(at=datetime.now().astimezone(), version=__version__, unprotected=True)
        try:
            archive.write(store, year, options, target)
        except JimdeskError:
            self._document.undo()
            raise
        return target

    def _refresh(self) -> None:
        years = self._document.store.all(ClosedYear)
        self._shown = sorted(years, key=lambda each: each.year, reverse=True)
        self.table.set_rows([_row(each) for each in self._shown])
        some = bool(self._shown)
        for widget in (self.table, self.reason_title, self.reason, self.open_button):
            widget.setVisible(some)
        self.empty_text.setVisible(not some)
        writable = not self._document.read_only and self._document.store.path is not None
        self.year.setEnabled(writable)
        self.close_button.setEnabled(writable)
        self._on_chosen()

    def _on_chosen(self) -> None:
        chosen = self.chosen
        can = chosen is not None and chosen.is_closed and not self._document.read_only
        self.reason.setEnabled(can)
        self.open_button.setEnabled(can)


def _row(year: ClosedYear) -> tuple[str, ...]:
    state = (
        translate("ClosedYears", "Closed {date}").format(date=year.closed_on)
        if year.is_closed
        else translate("ClosedYears", "Open")
    )
    return (str(year.year), state, "; ".join(year.reopened.splitlines()))


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()
