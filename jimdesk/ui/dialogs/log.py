"""The log, for its user to read and to remove."""

from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.i18n import translate
from jimdesk.ui import log
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip


class LogDialog(QDialog):
    """All that is in the log, the latest last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = MessageStrip()
        about = inputs.label(
            translate(
                "Log",
                "The program writes here only when it has a fault: when, what kind and where in"
                " the program. Nothing that you have written is in it, and no names.",
            )
        )
        self.text = inputs.read_text(translate("Log", "The log"))
        self.remove_button = inputs.button(translate("Log", "Remove the log"))
        self.remove_button.clicked.connect(self.remove)
        content: list[QWidget] = [self.message, about, self.text]
        lay_out(self, translate("Log", "The log"), content, [self.remove_button], size=(820, 620))
        self._refresh()

    def remove(self) -> None:
        """Remove the log for good."""
        try:
            log.remove()
        except OSError as error:
            text = translate("Log", "The log could not be removed ({reason}).")
            self.message.show_message(text.format(reason=error.strerror or error), "bad")
        else:
            self.message.show_message(translate("Log", "The log is removed."), "good")
        self._refresh()

    def _refresh(self) -> None:
        try:
            text = log.read()
        except OSError as error:
            text = translate("Log", "The log could not be read ({reason}).")
            self.message.show_message(text.format(reason=error.strerror or error), "bad")
            text = ""
        self.remove_button.setEnabled(bool(log.files()))
        self.text.setPlainText(text or translate("Log", "The log is empty."))
        self.text.verticalScrollBar().setValue(self.text.verticalScrollBar().maximum())
