"""Choose several among some: boxes to tick when they are few, chips and a list when many."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.i18n import translate
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import FlowLayout
from jimdesk.ui.widgets.wrapping import CheckBox

FEW = 8
"""As many choices are shown as boxes to tick."""


class MultiChoice(QWidget):
    """Several values out of (value, text) pairs.

    Signals:
        changed: the user ticked or took away one.
    """

    changed = Signal()

    def __init__(self, name: str, *, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._help = help_text
        self._choices: list[tuple[Any, str]] = []
        self._values: list[Any] = []
        self._boxes: list[CheckBox] = []
        inputs.describe(self, name, help_text)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        self._area = QWidget()
        self._flow = FlowLayout(self._area, spacing=6)
        self.combo = inputs.combo(name, help_text=help_text)
        self.combo.setPlaceholderText(translate("MultiChoice", "Add"))
        self.combo.activated.connect(self._on_added)
        outer.addWidget(self._area)
        outer.addWidget(self.combo)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer these; a value that is chosen but not offered is kept unseen."""
        if list(choices) == self._choices:
            return
        self._choices = list(choices)
        self._build()

    def values(self) -> tuple[Any, ...]:
        """Return what is chosen, in the order of the choices."""
        known = [value for value, _ in self._choices]
        offered = [value for value in known if value in self._values]
        return (*offered, *(value for value in self._values if value not in known))

    def set_values(self, values: Iterable[Any] | None) -> None:
        """Choose these, without telling anyone."""
        wanted = list(values or ())
        if set(wanted) == set(self._values):
            return
        self._values = wanted
        if self._boxes:
            for box, (value, _) in zip(self._boxes, self._choices, strict=True):
                blocked = box.blockSignals(True)
                box.setChecked(value in wanted)
                box.blockSignals(blocked)
        else:
            self._build()

    def first_input(self) -> QWidget:
        """Return where the focus goes first."""
        return self._boxes[0] if self._boxes else self.combo

    def _build(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._boxes = []
        few = self._flow.even = len(self._choices) <= FEW
        self.combo.setVisible(not few)
        for value, text in self._choices:
            if few:
                self._add_box(value, text)
            elif value in self._values:
                self._add_chip(value, text)
        left = [pair for pair in self._choices if pair[0] not in self._values]
        self.combo.set_choices([] if few else left)
        self.combo.setCurrentIndex(-1)
        self._area.setVisible(self._flow.count() > 0)
        self._area.updateGeometry()

    def _add_box(self, value: object, text: str) -> None:
        box = inputs.check(text)
        inputs.describe(box, text, self._name, self._help)
        box.setChecked(value in self._values)
        box.clicked.connect(lambda on: self._set(value, chosen=on))
        self._boxes.append(box)
        self._flow.addWidget(box)

    def _add_chip(self, value: object, text: str) -> None:
        chip = inputs.chip_button(text)
        name = translate("MultiChoice", "{choice}, take away").format(choice=text)
        inputs.describe(chip, name, self._name)
        chip.clicked.connect(lambda: self._set(value, chosen=False))
        self._flow.addWidget(chip)

    def _set(self, value: object, *, chosen: bool) -> None:
        if chosen:
            self._values.append(value)
        else:
            self._values.remove(value)
        if not self._boxes:
            self._build()
            self.combo.setFocus()
        self.changed.emit()

    def _on_added(self, index: int) -> None:
        self._set(self.combo.itemData(index), chosen=True)
