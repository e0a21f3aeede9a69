"""Save a copy that only a password opens, to send or to keep elsewhere."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.i18n import translate
from jimdesk.office import locked
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import beside, labelled
from jimdesk.ui.widgets.message_strip import MessageStrip


class LockDialog(QDialog):
    """Says what a lock is good for, suggests a password, and saves the copy.

    Signals:
        saved: what to tell the user; the dialog is closed by then.
    """

    saved = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.message = MessageStrip()
        about = inputs.label(
            translate(
                "Lock",
                "The copy is a zip file that JiM Desk opens, and other programs such as 7-Zip."
                " Without the password nobody can read it. The file that you work in stays as it"
                " is.",
            )
        )
        forgotten = MessageStrip(dismissible=False)
        forgotten.show_message(
            translate(
                "Lock",
                "If the password is forgotten, the copy can never be opened again: neither by us"
                " nor by your IT department. Keep your own file. The copy holds everything, small"
                " counts too: give it only to those who may see them, and give the password in"
                " another way, such as on the telephone.",
            ),
            "warning",
            spoken=False,
        )
        name = translate("Lock", "Password")
        hint = translate("Lock", "At least {number} characters: letters a to z, figures and signs.")
        self.password = inputs.line_edit(name, help_text=hint.format(number=locked.SHORTEST))
        self.suggest = inputs.link_button(translate("Lock", "Suggest another password"))
        suggest = beside(self.suggest)
        below = QWidget()
        below.setLayout(suggest)
        self.save_button = inputs.button(translate("Lock", "Save the locked copy …"), "primary")
        lay_out(
            self,
            translate("Lock", "Save a locked copy"),
            [
                self.message,
                about,
                forgotten,
                labelled(self.password, hint.format(number=locked.SHORTEST)),
                below,
            ],
            [self.save_button],
            size=(640, 420),
        )
        self.suggest.clicked.connect(self.suggest_password)
        self.save_button.clicked.connect(self._ask)
        self.save_button.setDefault(True)
        self.suggest_password()
        self.password.setFocus()

    def suggest_password(self) -> None:
        """Put a new password in the field, chosen to be copied."""
        self.password.setText(locked.suggested())
        self.password.selectAll()

    def save(self, path: Path) -> None:
        """Write the locked copy, and close."""
        try:
            locked.write(self._document.store, self.password.text(), path)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            self.password.setFocus()
            return
        text = translate("Lock", "The locked copy is saved as {file}. Only the password opens it.")
        self.accept()
        self.saved.emit(text.format(file=path.name))

    def _ask(self) -> None:
        try:
            locked.refuse_weak(self.password.text())
        except InvalidError as error:
            self.message.show_message(str(error), "bad")
            self.password.setFocus()
            return
        own = self._document.store.path or Path.home() / "jimdesk.jim"
        start = own.with_name(translate("Lock", "{name}, locked.zip").format(name=own.stem))
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("Lock", "Save a locked copy"),
            str(start),
            translate("Lock", "Locked copies (*.zip)"),
        )
        if name:
            path = Path(name)
            self.save(path if path.suffix.lower() == ".zip" else path.with_name(f"{path.name}.zip"))
