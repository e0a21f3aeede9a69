"""What there is to do when a file cannot be opened as asked: a button and a line for each way."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip


class Ways(QWidget):
    """Ways out, the best first.

    Attributes:
        buttons: One for each way.
    """

    def __init__(self, message: MessageStrip, parent: QWidget | None = None) -> None:
        """Begin without any way; what goes wrong with one is told in the message."""
        super().__init__(parent)
        self.buttons: list[QWidget] = []
        self._message = message
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 8)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)

    def add(self, words: str, help_text: str, action: Callable[[], object]) -> None:
        """Add a way: words on its button, a line about it, and what it does."""
        row = len(self.buttons)
        button = inputs.button(words, "secondary" if row else "primary")
        inputs.describe(button, words, help_text)
        button.clicked.connect(lambda: self._try(action))
        self.buttons.append(button)
        self._grid.addWidget(button, row, 0)
        self._grid.addWidget(inputs.muted(help_text), row, 1)

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except JimdeskError as error:
            self._message.show_message(str(error), "bad")
        except OSError as error:
            text = translate(
                "Recovery", "It could not be written ({reason}). The file is as it was."
            )
            self._message.show_message(text.format(reason=error.strerror or error), "bad")
