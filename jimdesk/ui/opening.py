"""What the window does to open a file, and what it offers when that cannot be done as asked."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from jimdesk.i18n import translate
from jimdesk.store.database import DamagedError, HeldError
from jimdesk.store.migrations import NewerError
from jimdesk.store.store import Store
from jimdesk.ui import files

if TYPE_CHECKING:
    from jimdesk.ui.main_window import MainWindow
    from jimdesk.ui.single import Wish

_TOLD = (HeldError, DamagedError, NewerError)


class Opening:
    """Opens files in a window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def open(self, path: Path) -> None:
        """Open a file; when it is held, damaged or too new, offer what can be opened instead."""
        window = self._window
        if window.workspace is not None and window.workspace.document.store.path == path:
            return
        if files.is_locked(path):
            window.safety.ask_password(path)
            return
        try:
            window.show_opened(lambda: files.opened(path), told=_TOLD)
        except HeldError as error:
            self._offer_copy(path, str(error))
        except DamagedError:
            window.safety.recover(path)
        except NewerError as error:
            from jimdesk.ui import versions

            versions.offer_older(window, path, str(error))

    def fulfil(self, wish: "Wish") -> None:
        """Come to the front and open what a later start was asked for, once no dialog is open."""
        window = self._window
        state = window.windowState() & ~Qt.WindowState.WindowMinimized
        window.setWindowState(state | Qt.WindowState.WindowActive)
        window.raise_()
        window.activateWindow()
        dialog = QApplication.activeModalWidget()
        if wish.file is None and not wish.example:
            return
        if isinstance(dialog, QDialog):
            later = partial(QTimer.singleShot, 0, partial(self.fulfil, wish))
            dialog.finished.connect(lambda _: later(), Qt.ConnectionType.SingleShotConnection)
        elif wish.example:
            window.open_example()
        elif wish.file is not None:
            self.open(wish.file)

    def _offer_copy(self, path: Path, text: str) -> None:
        window = self._window
        copy = files.newest_copy(path)
        strip = window.strip
        if copy is None:
            strip.show_message(text, "warning")
            return
        offer = translate("MainWindow", "{text} You can read the backup copy from {time}.")
        strip.show_message(
            offer.format(text=text, time=files.when(copy)),
            "warning",
            action=translate("MainWindow", "Open the copy read-only"),
            does=lambda: window.show_opened(lambda: Store.read(copy)),
        )
