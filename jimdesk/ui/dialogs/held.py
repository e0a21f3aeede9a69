"""A file that somebody else has open: who it is, and what can be done meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.i18n import translate
from jimdesk.store.database import DoubtfulError, HeldError
from jimdesk.store.store import Store
from jimdesk.ui import files
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.dialogs.ways import Ways
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip


class HeldDialog(QDialog):
    """Offers to try again, to read the file as it is saved now, and to read its newest copy.

    Signals:
        opened: the store that the user wants to see.
    """

    opened = Signal(object)

    def __init__(self, path: Path, error: HeldError, parent: QWidget | None = None) -> None:
        """Build the dialog.

        Args:
            path: The file.
            error: Who has it since when, or may have it.
            parent: The window.
        """
        super().__init__(parent)
        self.message = MessageStrip()
        self.ways = Ways(self.message)
        self.ways.add(
            translate("Held", "Try again"),
            translate("Held", "When it has been closed there."),
            lambda: self._open(lambda: files.opened(path)),
        )
        self.ways.add(
            translate("Held", "Read the file as it is now"),
            translate("Held", "Read-only, with what is saved at this moment."),
            lambda: self._open(lambda: files.as_it_lies(path)),
        )
        if isinstance(error, DoubtfulError):
            self.ways.add(
                translate("Held", "Open it all the same"),
                translate("Held", "Only when you know that nobody works in it there."),
                lambda: self._open(lambda: files.opened_all_the_same(path)),
            )
        copy = files.newest_copy(path)
        if copy is not None:
            self.ways.add(
                translate("Held", "Read the backup copy"),
                translate("Held", "Read-only, made {time} and checked from end to end.").format(
                    time=files.when(copy)
                ),
                lambda: self._open(lambda: files.opened_read_only(copy)),
            )
        about = inputs.label(
            translate("Held", "{text} Only one at a time can work in a file.").format(text=error)
        )
        title = translate("Held", "The file is in use")
        lay_out(self, title, [self.message, about, self.ways], [], size=(680, 340))

    def _open(self, opener: Callable[[], Store]) -> None:
        store = opener()
        self.accept()
        self.opened.emit(store)
