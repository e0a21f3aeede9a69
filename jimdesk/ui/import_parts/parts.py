"""What the pages of the wizard share."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout

from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.controls import ComboBox

_MANY = 12  # choices that a list is looked through for without searching


def choice(name: str, choices: Sequence[tuple[str, str]], chosen: str) -> ComboBox:
    """Return a choice of one; among many the user can write a part of the text to find it."""
    made = inputs.combo(name, choices)
    made.choose(chosen)
    made.setMinimumWidth(240)
    if len(choices) > _MANY:
        _make_searchable(made)
    return made


def _make_searchable(combo: ComboBox) -> None:
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer, edit = combo.completer(), combo.lineEdit()
    assert completer is not None
    assert edit is not None
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def show_chosen() -> None:
        combo.setEditText(combo.itemText(combo.currentIndex()))

    edit.editingFinished.connect(show_chosen)


def empty(box: QVBoxLayout) -> None:
    """Take away everything in a layout."""
    while (item := box.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
