"""Do what a spreadsheet does with a selection: copy, paste, fill down, clear, mark."""

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from jimdesk.domain.observation import ENTERED_MISSING, Missing, Observation, Quality
from jimdesk.i18n import translate
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.value_block import place, read_block
from jimdesk.ui.widgets.value_cells import Column
from jimdesk.ui.widgets.value_model import ValueModel
from jimdesk.ui.widgets.value_rows import Outcome
from jimdesk.ui.widgets.value_view import ValueView


class ValueCommands(QObject):
    """The commands of the value grid, by key and in the menu of the selection.

    Signals:
        told: text and tone of what a paste did.
    """

    told = Signal(str, str)

    def __init__(self, model: ValueModel, view: ValueView) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        self._changing: list[QAction] = []
        self.menu = QMenu(view)
        self._fill_menu()
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)

    def set_locked(self, locked: bool) -> None:
        """Leave only copying, or everything again."""
        for action in self._changing:
            action.setEnabled(not locked)

    # --- commands ------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selection on the clipboard, parted by tabs, as a spreadsheet reads it."""
        rows: dict[int, list[str]] = {}
        for index in self._view.chosen():
            rows.setdefault(index.row(), []).append(self._model.cell(index).plain)
        text = io.StringIO()
        csv.writer(text, "excel-tab", lineterminator="\n").writerows(rows.values())
        QGuiApplication.clipboard().setText(text.getvalue())

    def paste(self) -> None:
        """Enter a block from the clipboard where the selection begins, and tell what it did."""
        chosen = self._view.chosen()
        if not chosen:
            return
        row, at = chosen[0].row(), chosen[0].column()
        periods = self._model.periods
        text = QGuiApplication.clipboard().text()
        block = read_block(text, periods, at_periods=at == 0)
        placed = place(block, self._model.columns, at, periods[row:])
        self._model.add_periods(placed.periods)
        outcome = self._model.enter(placed.cells)
        tone = "warning" if outcome.unread or placed.outside else "good"
        self.told.emit(_told(outcome, placed.outside), tone)

    def fill_down(self) -> None:
        """Copy the top row of the selection into the rows under it; one row from the row above."""
        chosen = self._changeable()
        if not chosen:
            return
        top = chosen[0].row()
        below = [index for index in chosen if index.row() > top]
        if not below and top > 0:
            top, below = top - 1, chosen
        self._enter((index, self._model.cell(index.siblingAtRow(top)).plain) for index in below)

    def clear(self) -> None:
        """Make the selected cells blank, also those that could not be read."""
        unread = [index for index in self._view.chosen() if self._model.cell(index).wrong]
        if unread:
            self._model.forget_unread(unread)
        self._enter((index, "") for index in self._changeable())

    def mark_missing(self, status: Missing) -> None:
        """Say why there is no number in the selected cells, or in the selected rows."""
        cells = [index for index in self._changeable() if self._column(index).sex]
        if not cells:
            rows = {index.row() for index in self._view.chosen()}
            numbers = [i for i, each in enumerate(self._model.columns) if each.sex and each.change]
            cells = [self._model.index(row, column) for row in sorted(rows) for column in numbers]
        self._enter((index, status.label) for index in cells)

    # --- within --------------------------------------------------------------------------------

    def _column(self, index: QModelIndex) -> Column:
        return self._model.columns[index.column()]

    def _changeable(self) -> list[QModelIndex]:
        """Return the selected cells that can be changed, without periods."""
        return [
            index
            for index in self._view.chosen()
            if self._column(index).change
            and self._column(index).kind != "period"
            and not self._model.cell(index).fixed
        ]

    def _enter(self, cells: Iterable[tuple[QModelIndex, str]]) -> None:
        periods = self._model.periods
        self._model.enter([(periods[each.row()], each.column(), text) for each, text in cells])

    def _change_rows(self, change: Callable[[Observation], Observation]) -> None:
        rows = sorted({index.row() for index in self._view.chosen()})
        self._model.change_rows([self._model.periods[row] for row in rows], change)

    def _set_quality(self, quality: Quality) -> None:
        self._change_rows(lambda observation: replace(observation, quality=quality))

    def _turn_break(self) -> None:
        self._change_rows(
            lambda observation: replace(observation, series_break=not observation.series_break)
        )

    def _discard(self) -> None:
        self._model.forget_unread(self._view.chosen())

    # --- menu ----------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        keys = QKeySequence.StandardKey
        self.menu.addAction(self._action(translate("ValueGrid", "Copy"), self.copy, keys.Copy))
        edits = [
            self._action(translate("ValueGrid", "Paste"), self.paste, keys.Paste),
            self._action(translate("ValueGrid", "Fill down"), self.fill_down, "Ctrl+D"),
            self._action(translate("ValueGrid", "Clear"), self.clear, keys.Delete),
        ]
        self.menu.addActions(edits)
        self.menu.addSeparator()
        missing = self.menu.addMenu(translate("ValueGrid", "Mark as missing"))
        for status in ENTERED_MISSING:
            text = f"{status.label}  {status.sign}"
            missing.addAction(self._action(text, partial(self.mark_missing, status)))
        quality = self.menu.addMenu(translate("ValueGrid", "Quality"))
        for value in Quality:
            quality.addAction(self._action(value.label, partial(self._set_quality, value)))
        text = translate("ValueGrid", "Mark or unmark a break in the series")
        broken = self._action(text, self._turn_break)
        text = translate("ValueGrid", "Discard what cannot be read")
        discard = self._action(text, self._discard)
        self.menu.addActions([broken, discard])
        self._changing = [*edits, *missing.actions(), *quality.actions(), broken, discard]

    def _action(
        self,
        text: str,
        command: Callable[[], None],
        key: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        made = inputs.action(text, self._view)
        made.triggered.connect(lambda _: command())
        if key is not None:
            made.setShortcut(QKeySequence(key))
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._view.addAction(made)
        return made

    def _on_menu(self, place: QPoint) -> None:
        self.menu.popup(self._view.viewport().mapToGlobal(place))


def unread_text(count: int) -> str:
    """Return how many cells could not be read and are not saved."""
    return translate(
        "ValueGrid", "%n cells cannot be read. They are kept as typed, but not saved.", "", n=count
    )


def _told(outcome: Outcome, outside: int) -> str:
    """Return what became of a pasted block, in as many sentences as there is to say."""
    said = [translate("ValueGrid", "%n cells came in.", "", n=outcome.taken)]
    if outcome.unread:
        said.append(unread_text(len(outcome.unread)))
    if outcome.skipped:
        said.append(
            translate("ValueGrid", "%n cells are worked out here and were passed over.", "",
                      n=outcome.skipped)
        )  # fmt: skip
    if outside:
        said.append(translate("ValueGrid", "%n cells belong to no column here.", "", n=outside))
    return " ".join(said)
