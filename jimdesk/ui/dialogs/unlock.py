"""Ask for the password of a locked copy, and open it read-only."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.office import locked
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import labelled
from jimdesk.ui.widgets.message_strip import MessageStrip


class UnlockDialog(QDialog):
    """Asks until the password is right or the user lets it be.

    Signals:
        opened: the Store that the copy holds.
    """

    opened = Signal(object)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.message = MessageStrip()
        about = translate(
            "Unlock",
            "{file} is locked. It is opened read-only, and nothing of it is written on this"
            " computer. To work on in it, choose File and Save a copy as afterwards.",
        )
        self.password = inputs.line_edit(translate("Unlock", "Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.shown = inputs.check(translate("Unlock", "Show the password"))
        self.open_button = inputs.button(translate("Unlock", "Open the locked copy"), "primary")
        lay_out(
            self,
            translate("Unlock", "Open a locked copy"),
            [
                self.message,
                inputs.label(about.format(file=path.name)),
                labelled(self.password),
                self.shown,
            ],
            [self.open_button],
            size=(560, 320),
        )
        self.shown.toggled.connect(self._show_password)
        self.open_button.clicked.connect(self.unlock)
        self.open_button.setDefault(True)
        self.password.setFocus()

    def unlock(self) -> None:
        """Open the copy, and close; say why when the password does not."""
        try:
            store = locked.read(self._path, self.password.text())
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            self.password.selectAll()
            self.password.setFocus()
            return
        self.accept()
        self.opened.emit(store)

    def _show_password(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.password.setEchoMode(mode.Normal if shown else mode.Password)
