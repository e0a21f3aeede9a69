"""The choice of a level: one button for each, what it means under it, and a key of its own."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QButtonGroup, QLabel, QWidget

from jimdesk.domain.assessment import AnswerKind
from jimdesk.domain.framework import Framework, Question
from jimdesk.i18n import translate
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import column
from jimdesk.ui.widgets.message_strip import announce
from jimdesk.ui.widgets.wrapping import RadioButton

Choice = tuple[AnswerKind, int | None]
"""What is chosen: a level, or why there is none."""

INDENT = 30
"""Pixels from the edge of a button to its words."""


class LevelChoice(QWidget):
    """Every level of the scale, "not applicable" and "don't know". Nothing is chosen at first.

    Signals:
        chosen: kind of the answer, None when it is taken back, and the level or None.
    """

    chosen = Signal(object, object)

    def __init__(self, asks: Framework, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = asks
        self._where = ""
        self._choices: list[Choice] = [
            *((AnswerKind.LEVEL, level.number) for level in asks.scale),
            (AnswerKind.NOT_APPLICABLE, None),
            (AnswerKind.UNKNOWN, None),
        ]
        self._group = QButtonGroup(self)
        self.buttons: list[RadioButton] = []
        self._meanings: list[QLabel] = []
        box = column(spacing=2)
        self.setLayout(box)
        for place, (kind, number) in enumerate(self._choices):
            button = inputs.radio(f"{number}. {asks.level_name(number)}" if number else kind.label)
            meaning = inputs.label("", "help")
            meaning.setContentsMargins(INDENT, 0, 0, 4)
            self._group.addButton(button, place)
            self.buttons.append(button)
            self._meanings.append(meaning)
            box.addWidget(button)
            box.addWidget(meaning)
        self.clear_button = inputs.link_button(translate("Levels", "Take the answer back"))
        box.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._group.idClicked.connect(self._on_chosen)
        self.clear_button.clicked.connect(self.clear)

    def add_keys(self, window: QWidget) -> None:
        """Let the figures choose levels in a window, where no text is being written."""
        keys = [str(number) for _, number in self._choices if number and number < 10]
        for key, place in [*zip(keys, range(len(keys)), strict=True), *self._last_keys()]:
            for sequence in (key, f"Alt+{key}"):
                QShortcut(sequence, window, partial(self._press, place))

    def show_question(
        self, question: Question, kind: AnswerKind | None, level: int | None, where: str
    ) -> None:
        """Show a question's answer.

        Args:
            question: Whose levels are shown.
            kind: Kind of the answer, None for none.
            level: The level answered, if any.
            where: Such as "Question 3 of 28", spoken before the level.
        """
        self._where = where
        for button, meaning, (_, number) in zip(
            self.buttons, self._meanings, self._choices, strict=True
        ):
            text = self._asks.level_text(question, number) if number else ""
            meaning.setText(text)
            meaning.setVisible(bool(text))
            inputs.describe(button, button.text().replace("&&", "&"), self._spoken(number), text)
        self._group.setExclusive(False)
        for button, choice in zip(self.buttons, self._choices, strict=True):
            button.setChecked(choice == (kind, level if kind is AnswerKind.LEVEL else None))
        self._group.setExclusive(True)
        self.clear_button.setVisible(kind is not None)

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be chosen."""
        for button in (*self.buttons, self.clear_button):
            button.setEnabled(not read_only)

    def take_focus(self) -> None:
        """Move to what is chosen, or to the first level without choosing it."""
        checked = self._group.checkedButton() or self.buttons[0]
        checked.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Take the answer back; no answer is not the lowest level."""
        announce(self, translate("Levels", "No answer"))
        self.chosen.emit(None, None)

    def _last_keys(self) -> list[tuple[str, int]]:
        """Return the keys of the two answers without a level: the first letters in Swedish."""
        levels = self._asks.highest
        return [("E", levels), ("V", levels + 1)]

    def _press(self, place: int) -> None:
        button = self.buttons[place]
        if button.isEnabled():
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            button.setChecked(True)
            self._on_chosen(place)

    def _on_chosen(self, place: int) -> None:
        kind, number = self._choices[place]
        said = self._spoken(number) if number else kind.label
        announce(self, f"{self._where}, {said}")
        self.chosen.emit(kind, number)

    def _spoken(self, number: int | None) -> str:
        if not number:
            return ""
        text = translate("Levels", "level {number} of {all}: {name}")
        return text.format(
            number=number, all=self._asks.highest, name=self._asks.level_name(number)
        )
