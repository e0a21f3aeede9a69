"""Put one field together: label above, help under, what is wrong under that; and align many."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from jimdesk.i18n import translate
from jimdesk.ui import theme
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.editors import Editor
from jimdesk.ui.widgets.field import Field, words
from jimdesk.ui.widgets.layout import COLUMN_GAP
from jimdesk.ui.widgets.message_strip import announce
from jimdesk.ui.widgets.multi_choice import MultiChoice
from jimdesk.ui.widgets.status import TONE_ICONS, Tone

Severity = Literal["error", "warning", "note"]
NARROW = 560
"""Pixels at text size 100 % below which a form has one column."""

_TONES: dict[Severity, Tone] = {"error": "bad", "warning": "warning", "note": "muted"}


def full_name(field: Field) -> str:
    """Return a field's label as it is read: with the word for what is required."""
    text = words(field.label)
    if not field.required:
        return text
    return translate("Form", "{label} (required)").format(label=text)


class FieldBox(QWidget):
    """One field with its label, help and message.

    Signals:
        typed: a key changed what is in the input.
        left: the user has finished with the input, or chosen something.
    """

    typed = Signal(str)
    left = Signal(str)

    def __init__(self, field: Field, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.editor = editor
        self._name = full_name(field)
        self._help = inputs.label(words(field.help), "help")
        if not field.help:
            self._help.hide()
        self._wrong = ""
        self._mark: tuple[str, Severity] | None = None
        self._lay_out()
        editor.widget.installEventFilter(self)
        editor.typed.connect(self._on_typed)
        if editor.chosen is not None:
            editor.chosen.connect(self._on_chosen)

    @property
    def message(self) -> str:
        """What stands under the field, empty for nothing."""
        return self._message.text() if not self._message_row.isHidden() else ""

    def rename(self, name: str) -> None:
        """Give the input a fuller name for a screen reader; it begins with the label."""
        self._name = name
        self._show_message()

    def set_wrong(self, text: str) -> None:
        """Say why what is typed cannot be kept; an empty text takes it back."""
        if text and text != self._wrong:
            announce(self.editor.widget, f"{self._name}: {text}", assertive=True)
        self._wrong = text
        self._show_message()

    def set_mark(self, text: str, severity: Severity = "warning") -> None:
        """Show what a check found about the field; an empty text takes it back."""
        self._mark = (text, severity) if text else None
        self._show_message()

    def focus(self) -> None:
        """Move to the input."""
        widget = self.editor.widget
        target = widget.first_input() if isinstance(widget, MultiChoice) else widget
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def stand_beside(self, *, other: bool) -> None:
        """Put a box to tick, which has no label above, level with the input before it."""
        if self.field.kind == "bool":
            top = round(theme.current().sizes.help * 1.4) + 8 if other else 0
            self.setContentsMargins(0, top, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the user leaves the input; an opened list or menu is not leaving.

        Keys for undo and redo are left to the window when the input has nothing of its own.
        """
        if event.type() == QEvent.Type.ShortcutOverride and _is_for_the_window(watched, event):
            event.ignore()
            return True
        if (
            isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusOut
            and event.reason() != Qt.FocusReason.PopupFocusReason
        ):
            self.left.emit(self.field.name)
        return super().eventFilter(watched, event)

    def _on_typed(self, *_: object) -> None:
        self.typed.emit(self.field.name)

    def _on_chosen(self, *_: object) -> None:
        self.left.emit(self.field.name)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        if self.field.kind != "bool":
            label = inputs.label(self._name.replace("&", "&&"), "label")
            label.setBuddy(self.editor.widget)
            box.addWidget(label)
        box.addWidget(self.editor.widget)
        box.addWidget(self._help)
        self._icon = inputs.icon_label("circle-alert", "bad", "icon_small")
        self._message = inputs.label("", "help")
        self._message_row = QWidget()
        row = QHBoxLayout(self._message_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._icon)
        row.addWidget(self._message, 1)
        self._message_row.hide()
        box.addWidget(self._message_row)
        box.addStretch(1)

    def _show_message(self) -> None:
        text, severity = (self._wrong, "error") if self._wrong else (self._mark or ("", "note"))
        tone = _TONES[severity]  # type: ignore[index]
        self._message.setText(text)
        inputs.set_tone(self._message, tone)
        theme.dress(self._icon, TONE_ICONS[tone], tone, "icon_small")
        self._message_row.setVisible(bool(text))
        inputs.set_property(self.editor.widget, "wrong", "true" if tone == "bad" and text else "")
        inputs.describe(self.editor.widget, self._name, text, words(self.field.help))


def _is_for_the_window(widget: QObject, event: QEvent) -> bool:
    keys = QKeySequence.StandardKey
    assert isinstance(event, QKeyEvent)
    undo, redo = event.matches(keys.Undo), event.matches(keys.Redo)
    if isinstance(widget, QLineEdit):
        own_undo, own_redo = widget.isUndoAvailable(), widget.isRedoAvailable()
    elif isinstance(widget, QPlainTextEdit):
        kept = widget.document()
        own_undo, own_redo = kept.isUndoAvailable(), kept.isRedoAvailable()
    else:
        return False
    return (undo and not own_undo) or (redo and not own_redo)


class FieldGrid(QWidget):
    """Fields in two columns that align, or in one where the room is narrow."""

    def __init__(self, boxes: Sequence[FieldBox], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = tuple(boxes)
        self._narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(COLUMN_GAP)
        self._grid.setVerticalSpacing(14)
        for box in self._boxes:
            box.setParent(self)  # so that Tab goes through them as they are declared
        self.arrange()

    def arrange(self) -> None:
        """Place the fields that are to be seen."""
        narrow = self.width() < NARROW * theme.current().scale
        for box in self._boxes:  # with takeAt, what the grid knew of their heights would stay
            self._grid.removeWidget(box)
        row = column = 0
        for box in self._boxes:
            if box.property("left_out"):
                continue
            span = 1 if narrow else box.field.columns
            if column + span > (1 if narrow else 2):
                row, column = row + 1, 0
            box.stand_beside(other=column > 0)
            self._grid.addWidget(box, row, column, 1, span)
            column += span
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if narrow else 1)
        self._narrow = narrow
        self.updateGeometry()

    def leave_out(self, box: FieldBox, *, out: bool) -> None:
        """Hide a field that says nothing at present, or show it again."""
        if bool(box.property("left_out")) != out:
            box.setProperty("left_out", out)
            box.setVisible(not out)
            self.arrange()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of one column only, so that a narrow pane can have it."""
        widths = [box.minimumSizeHint().width() for box in self._boxes if not box.isHidden()]
        return QSize(max(widths, default=0), 0)  # the height follows the width

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the number of columns with the width."""
        super().resizeEvent(event)
        if (event.size().width() < NARROW * theme.current().scale) != self._narrow:
            self.arrange()
