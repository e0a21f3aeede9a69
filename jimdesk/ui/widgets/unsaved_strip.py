"""Say that a change could not be written, with every way out that there is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from jimdesk.i18n import translate
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import beside, line
from jimdesk.ui.widgets.message_strip import announce


class UnsavedStrip(QFrame):
    """A strip that stays until the change is written; hidden until it says something.

    Signals:
        retry_requested: try to write again.
        elsewhere_requested: go on in a copy under another name.
        copy_requested: put what was typed on the clipboard.
    """

    retry_requested = Signal()
    elsewhere_requested = Signal()
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._text = inputs.label("", "message")
        self.retry = inputs.link_button(translate("UnsavedStrip", "Try again"), strong=True)
        self.elsewhere = inputs.link_button(
            translate("UnsavedStrip", "Save a copy as …"), strong=True
        )
        self.copy = inputs.link_button(translate("UnsavedStrip", "Copy the text"), strong=True)
        self.retry.clicked.connect(self.retry_requested)
        self.elsewhere.clicked.connect(self.elsewhere_requested)
        self.copy.clicked.connect(self.copy_requested)
        said = line(inputs.icon_label("triangle-alert", "bad"), self._text, spacing=8)
        said.setStretch(0, 0)
        said.setStretch(1, 1)
        ways = beside(self.retry, self.elsewhere, self.copy, spacing=20)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 5, 8, 5)
        box.setSpacing(2)
        box.addLayout(said)
        box.addLayout(ways)
        inputs.set_tone(self, "bad")
        self.hide()

    @property
    def text(self) -> str:
        """What the strip says."""
        return self._text.text()

    def show_message(self, text: str) -> None:
        """Say what happened; a screen reader says it at once."""
        self._text.setText(text)
        self.show()
        announce(self, text, assertive=True)
