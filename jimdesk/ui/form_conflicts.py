"""What forms and file disagree about, side by side, and what is chosen, cell by cell or for all."""

import textwrap
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jimdesk.i18n import translate
from jimdesk.imports.form_plan import FormEntry, chosen, in_words, of
from jimdesk.imports.plan import Change
from jimdesk.ui.import_parts.parts import choice
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.controls import ComboBox
from jimdesk.ui.widgets.layout import column, labelled
from jimdesk.ui.widgets.plain_table import PlainTable

_SHORT = 30  # characters of a text in the table
_KEEP = ""
_UNDECIDED = "-"


class FormConflicts(QWidget):
    """A table of conflicts; hidden while there are none.

    Signals:
        chosen: the user has chosen; `entries` says what.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[FormEntry] = []
        self._conflicts: list[FormEntry] = []
        self.table = PlainTable(
            translate("FormConflicts", "Choose what is right"),
            (
                translate("FormConflicts", "Row"),
                translate("FormConflicts", "What"),
                translate("FormConflicts", "In the file"),
                translate("FormConflicts", "Answer 1"),
                translate("FormConflicts", "Answer 2"),
                translate("FormConflicts", "Chosen"),
            ),
            wide=0,
        )
        self.table.setMinimumHeight(190)
        self.one = choice(translate("FormConflicts", "The marked row"), (), _KEEP)
        self.all = choice(translate("FormConflicts", "All rows"), (), _UNDECIDED)
        box = column()
        self.setLayout(box)
        box.addWidget(inputs.section(translate("FormConflicts", "Choose what is right")))
        text = translate(
            "FormConflicts",
            "Two forms say different things, or the file has changed since the form was saved."
            " Nothing is changed here unless you choose it.",
        )
        box.addWidget(inputs.label(text))
        box.addWidget(self.table)
        for combo in (self.one, self.all):
            box.addWidget(labelled(combo))
        self.table.selectionModel().currentRowChanged.connect(self._offer_one)
        self.one.activated.connect(self._take_one)
        self.all.activated.connect(self._take_all)
        self.hide()

    def show_entries(self, entries: Sequence[FormEntry]) -> None:
        """Show the conflicts among some entries."""
        self.entries = list(entries)
        self._fill(0)
        files = dict.fromkeys(each.file for e in self._conflicts for each in e.candidates)
        offered = [
            (_UNDECIDED, translate("FormConflicts", "Choose row by row")),
            (_KEEP, translate("FormConflicts", "Keep what the file has")),
            *((f"={each}", translate("FormConflicts", "Take {file}").format(file=each))
              for each in files),
        ]  # fmt: skip
        self.all.set_choices(offered)
        self.all.choose(_UNDECIDED)
        self.setVisible(bool(self._conflicts))

    def _fill(self, current: int) -> None:
        self._conflicts = of(self.entries, Change.CONFLICT)
        self.table.set_rows([_row(each) for each in self._conflicts])
        if self._conflicts:
            self.table.setCurrentIndex(self.table.rows.index(current, 0))
        self._offer_one()

    def _offer_one(self, *_: object) -> None:
        entry = self._current()
        self.one.setEnabled(entry is not None)
        if entry is None:
            return
        keep = translate("FormConflicts", "Keep what the file has")
        numbered = [(str(n), _said(entry, n)) for n in range(len(entry.candidates))]
        self.one.set_choices([(_KEEP, keep), *numbered])
        taken = entry.chosen
        self.one.choose(_KEEP if taken is None else str(entry.candidates.index(taken)))

    def _current(self) -> FormEntry | None:
        row = self.table.currentIndex().row()
        return self._conflicts[row] if 0 <= row < len(self._conflicts) else None

    def _take_one(self) -> None:
        entry = self._current()
        if entry is not None:
            self._replace({id(entry): _picked(entry, self.one)})

    def _take_all(self) -> None:
        wanted = str(self.all.currentData())
        if wanted == _UNDECIDED:
            return
        made = {}
        for entry in self._conflicts:
            numbers = [n for n, e in enumerate(entry.candidates) if f"={e.file}" == wanted]
            if wanted == _KEEP or numbers:
                made[id(entry)] = chosen(entry, numbers[0] if numbers else None)
        self._replace(made)

    def _replace(self, made: dict[int, FormEntry]) -> None:
        row = self.table.currentIndex().row()
        self.entries = [made.get(id(each), each) for each in self.entries]
        self._fill(max(row, 0))
        self.chosen.emit()


def _picked(entry: FormEntry, combo: ComboBox) -> FormEntry:
    number = combo.currentData()
    return chosen(entry, int(number) if number else None)


def _short(text: str) -> str:
    return textwrap.shorten(text, _SHORT, placeholder=" …")


def _said(entry: FormEntry, number: int) -> str:
    each = entry.candidates[number]
    text = translate("FormConflicts", "{value} (from {file})")
    return text.format(value=in_words(entry.asked, each.value), file=each.file)


def _row(entry: FormEntry) -> tuple[str, ...]:
    said = [_short(in_words(entry.asked, each.value)) for each in entry.candidates]
    taken = translate("FormConflicts", "As in the file")
    if entry.chosen is not None:
        taken = _short(in_words(entry.asked, entry.chosen.value))
    held = _short(in_words(entry.asked, entry.old))
    return entry.name, entry.asked.head, held, said[0], " / ".join(said[1:]), taken
