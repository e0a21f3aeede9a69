"""Erase a text for good, such as a name that should not be in the file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.store import erasing
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable


class EraseDialog(QDialog):
    """Says where a text stands, erases it for good, and lists what still holds it."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._held: list[Path] = []
        self.message = MessageStrip()
        title = translate("Erase", "Erase a text for good")
        name = translate("Erase", "Text to erase, exactly as it is written")
        self.text = inputs.line_edit(name)
        label = inputs.label(name, "label")
        label.setBuddy(self.text)
        self.found = inputs.label("")
        self.held_title = inputs.section(translate("Erase", "Still in these copies and archives"))
        self.held = PlainTable(
            self.held_title.text(),
            (translate("Erase", "File"), translate("Erase", "Folder")),
            wide=1,
        )
        about = inputs.label(
            translate(
                "Erase",
                "The text is taken out of all fields, the wastebasket, the change log and drafts."
                " The log says only that something was erased. This cannot be undone, and earlier"
                " steps can no longer be undone either. What is an official document may be"
                " erased only by your agency's rules.",
            ),
            "help",
        )
        self.search_button = inputs.button(translate("Erase", "Search"))
        self.erase_button = inputs.button(translate("Erase", "Erase for good"))
        self.erase_button.setEnabled(False)
        content: list[QWidget] = [self.message, about, label, self.text, self.found]
        content += [self.held_title, self.held]
        lay_out(self, title, content, [self.search_button, self.erase_button], size=(720, 560))
        self.text.textChanged.connect(self._on_typed)
        self.search_button.clicked.connect(self.search)
        self.erase_button.clicked.connect(self.erase)
        self.search_button.setDefault(True)
        self.text.setEnabled(not document.read_only)
        self.search_button.setEnabled(not document.read_only)
        self.text.setFocus()
        self._on_typed()

    def search(self) -> None:
        """Say where the text stands, here and in copies and archives."""
        text = self.text.text().strip()
        if len(text) < erasing.SHORTEST:
            told = translate("Erase", "Write at least three characters.")
            self.message.show_message(told, "warning")
            self.text.setFocus()
            return
        self.message.clear()
        records, lines = self._document.store.holds(text)
        here = translate("Erase", "%n records hold the text", "", n=records)
        log = translate("Erase", "%n lines of the change log do", "", n=lines)
        self.found.setText(f"{here}, {log}.")
        self._list_copies(text)
        self.erase_button.setEnabled(not self._document.read_only)

    def erase(self) -> None:
        """Erase the text for good."""
        text = self.text.text().strip()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._document.erase(text)
            self._list_copies(text)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        held = self._held
        self.text.clear()
        self._held = held
        told = translate("Erase", "The text is erased from the file.")
        if self._held:
            told += " " + translate(
                "Erase", "The copies and archives below still hold it until you remove them."
            )
        self.message.show_message(told, "good")
        self._show_held()

    def _list_copies(self, text: str) -> None:
        path = self._document.store.path
        self._held = erasing.held_by(path, text) if path is not None else []
        self._show_held()

    def _show_held(self) -> None:
        self.held.set_rows([(file.name, str(file.parent)) for file in self._held])
        self.held_title.setVisible(bool(self._held))
        self.held.setVisible(bool(self._held))

    def _on_typed(self) -> None:
        """Forget what was found: erasing wants a search for this very text first."""
        self._held = []
        self._show_held()
        self.found.setText("")
        self.erase_button.setEnabled(False)
