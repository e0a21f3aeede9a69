"""Work in the window as a coordinator does: go to a section, add, write, choose, leave the field.

Text goes in by the clipboard, which is how most of it comes there: out of other documents.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jimdesk.ui.dialogs.years import YearsDialog
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.place import FIRST_FIELD, Place
from jimdesk.ui.record_screen import RecordScreen
from jimdesk.ui.subject import Subject
from jimdesk.ui.values_part import ValuesPart
from jimdesk.ui.widgets.child_table import ChildTable
from jimdesk.ui.widgets.controls import ComboBox
from jimdesk.ui.widgets.field_box import FieldBox
from jimdesk.ui.widgets.form import Form
from jimdesk.ui.widgets.multi_choice import MultiChoice
from jimdesk.ui.widgets.value_grid import ValueGrid
from jimdesk.ui.widgets.wrapping import CheckBox, LinkButton

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True, slots=True)
class Entered:
    """What was written into the form of one record."""

    subject: Subject[Any]
    record_id: int
    values: Mapping[str, Any]


class Coordinator:
    """A person at the window, who remembers what was entered."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window
        self.entered: list[Entered] = []

    # --- ways through the window -----------------------------------------------------------------

    def open(self, section: str, record_id: int | None = None, *, tab: str = "") -> None:
        """Go to a section, in it to a register, and to a record."""
        self._window.go(Place(section, record_id, FIRST_FIELD if record_id else "", tab))

    def choose_report_year(self, year: int) -> None:
        """Choose the year that is reported, and the next as the one that is planned."""
        self._window.choose_years()
        (dialog,) = [each for each in self._window.findChildren(YearsDialog) if each.isVisible()]
        dialog.report.setValue(year)
        dialog.planning.setValue(year + 1)
        dialog.accept()
        self._come_back()

    def add(self, section: str, values: Mapping[str, Any], *, tab: str = "") -> int:
        """Add a record to a section or register, write in it, and return its row id."""
        self.open(section, tab=tab)
        self.screen.add()
        return self.write(values)

    def add_child(self, text: str, values: Mapping[str, Any]) -> int:
        """Press a link that adds something to the record shown; write in what came."""
        links = self.screen.detail.findChildren(LinkButton)
        (link,) = [each for each in links if each.shown == text and each.isVisible()]
        QTest.mouseClick(link, LEFT)
        return self.write(values)

    @property
    def screen(self) -> RecordScreen[Any]:
        """The list and detail that are shown."""
        assert self._window.workspace is not None
        shown: QWidget = self._window.workspace.screen
        if isinstance(shown, RecordScreen):
            return shown
        (page,) = [each for each in shown.findChildren(RecordScreen) if each.isVisible()]
        return page

    @property
    def grid(self) -> ValueGrid:
        """The values of the indicator that is shown."""
        part = self.screen.detail.findChild(ValuesPart)
        assert isinstance(part, ValuesPart)
        return part.grid

    # --- writing ---------------------------------------------------------------------------------

    def write(self, values: Mapping[str, Any]) -> int:
        """Write in the form of the record shown and return its row id."""
        screen = self.screen
        key = screen.list.current_key()
        assert isinstance(key, int)
        for name, value in values.items():
            screen.detail.focus(name)
            self._write(screen.detail.form.boxes[name], value)
        assert screen.flush()
        self.entered.append(Entered(screen.subject, key, dict(values)))
        return key

    def write_agency(self, values: Mapping[str, Any]) -> None:
        """Write in the agency's own form, which is shown."""
        assert self._window.workspace is not None
        (form,) = [
            each for each in self._window.workspace.screen.findChildren(Form) if each.isVisible()
        ]
        self._write_form(form.boxes, values)

    def paste_values(self, text: str) -> None:
        """Paste a block where the first value of the shown indicator goes."""
        self.grid.view.setFocus()
        self.grid.view.go_to(0, 1)
        self._paste(self.grid.view, text)

    def write_value_in_words(self, period: str, text: str, source: str) -> None:
        """Write what the source says in the place of numbers, and which source that is."""
        grid = self.grid
        if not grid.toggles["details"].isChecked():
            self._click_mark(grid.toggles["details"])
        for key, cell in (("text_value", text), ("source_id", source)):
            keys = [column.key for column in grid.model.columns]
            grid.view.setFocus()
            grid.view.go_to(grid.model.periods.index(period), keys.index(key))
            self._paste(grid.view, cell)

    def _write(self, box: FieldBox, value: object) -> None:
        widget = box.editor.widget
        if isinstance(widget, MultiChoice):
            assert isinstance(value, tuple)
            self._tick(widget, dict(box.field.options()), value)
        elif isinstance(widget, ChildTable):
            assert isinstance(value, list)
            self._write_rows(widget, value)
        elif isinstance(widget, ComboBox):
            self._pick(widget, value)
        elif box.field.kind == "bool":
            assert box.editor.read() is not value
            self._click_mark(widget)
        else:
            QTest.keyClick(widget, Qt.Key.Key_A, CONTROL)
            self._paste(widget, str(value))
            QTest.keyClick(widget, Qt.Key.Key_Tab)

    def _write_rows(self, table: ChildTable, rows: Sequence[Mapping[str, Any]]) -> None:
        for row in rows:
            QTest.mouseClick(table.add_button, LEFT)
            last = {box.field.name: box for box in table.findChildren(FieldBox)}
            self._write_form(last, row)

    def _write_form(self, boxes: Mapping[str, FieldBox], values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            boxes[name].focus()
            self._write(boxes[name], value)

    def _tick(
        self, several: MultiChoice, texts: Mapping[object, str], values: Sequence[object]
    ) -> None:
        QApplication.processEvents()  # boxes that came just now are shown then
        for value in values:
            if several.combo.isVisible():
                self._pick(several.combo, value)
                continue
            boxes = several.findChildren(CheckBox)
            (box,) = [each for each in boxes if each.text() == texts[value] and each.isVisible()]
            self._click_mark(box)

    def _click_mark(self, box: QWidget) -> None:
        QTest.mouseClick(box, LEFT, pos=QPoint(10, box.height() // 2))

    def _pick(self, combo: ComboBox, value: object) -> None:
        (row,) = [i for i in range(combo.count()) if combo.itemData(i) == value]
        combo.showPopup()
        combo.view().setCurrentIndex(combo.model().index(row, 0))
        QTest.keyClick(combo.view(), Qt.Key.Key_Return)
        self._come_back()

    def _come_back(self) -> None:
        """Let the window be the active one again after a list or a dialog was."""
        with self._qtbot.waitActive(self._window):
            self._window.activateWindow()

    def _paste(self, widget: QWidget, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(widget, Qt.Key.Key_V, CONTROL)
        QApplication.processEvents()
