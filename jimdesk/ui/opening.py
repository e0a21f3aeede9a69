"""What the window does to open a file, and what it offers when that cannot be done as asked."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.store import backup
from jimdesk.store.database import DamagedError, HeldError, NoRightError, NotClosedError
from jimdesk.store.marks import CheckedOutError
from jimdesk.store.migrations import NewerError
from jimdesk.store.places import NetworkError
from jimdesk.store.store import Store
from jimdesk.ui import checking_out, files

if TYPE_CHECKING:
    from jimdesk.ui.main_window import MainWindow
    from jimdesk.ui.single import Wish

_TOLD = (HeldError, DamagedError, NewerError, NoRightError, NotClosedError, NetworkError)


class Opening:
    """Opens files in a window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def open(self, path: Path) -> None:
        """Open a file; when that cannot be done, show what can be seen of it, or lead to it."""
        window = self._window
        shown = window.workspace.document.store if window.workspace is not None else None
        if shown is not None and shown.path == path and not shown.read_only:
            return
        if files.is_locked(path):
            window.safety.ask_password(path)
            return
        try:
            window.show_opened(lambda: files.opened(path), told=_TOLD)
        except _TOLD as error:
            self._show_instead(path, error)

    def _show_instead(self, path: Path, error: JimdeskError) -> None:
        """Show what can be seen of a file that cannot be opened as asked, or lead to it."""
        match error:
            case CheckedOutError():
                checking_out.show_held(self._window, path, str(error))
            case HeldError():
                self._show_held(path, error)
            case DamagedError():
                self._window.safety.recover(path)
            case NewerError():
                self._show_newer(path, str(error))
            case NetworkError():
                self._show_on_network(path)
            case _:
                text = translate(
                    "Opening",
                    "{file} may not be written where it lies. To work on, choose File and Save a"
                    " copy as.",
                )
                self.read_only(path, text.format(file=path.name))

    def read_only(self, path: Path, why: str) -> bool:
        """Show a file so that it cannot be changed, and why; return whether it is shown."""

        def opener() -> Store:
            store = files.opened_read_only(path)
            store.why = store.why or why
            return store

        self._window.show_opened(opener)
        workspace = self._window.workspace
        return workspace is not None and workspace.document.store.path == path

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

    def _show_held(self, path: Path, error: HeldError) -> None:
        from jimdesk.ui.dialogs.held import HeldDialog

        dialog = HeldDialog(path, error, self._window)
        dialog.opened.connect(lambda store: self._window.show_opened(lambda: store))
        dialog.open()

    def _show_newer(self, path: Path, text: str) -> None:
        """Show what this version knows of a newer file, or lead to a copy from before."""
        from jimdesk.ui import versions

        window = self._window
        try:
            window.show_opened(lambda: files.of_newer(path), told=(NewerError,))
        except NewerError:
            versions.offer_older(window, path, text)
            return
        if backup.newest_known(path) is not None:
            versions.offer_older(window, path, text)

    def _show_on_network(self, path: Path) -> None:
        text = translate(
            "Opening",
            "{file} lies on a network drive, and your organisation has decided that files there"
            " are not worked on.",
        )
        if self.read_only(path, text.format(file=path.name)):
            self._window.strip.show_message(
                translate("Opening", "To work on, check the file out to this computer."),
                "accent",
                action=translate("Opening", "Check out"),
                does=lambda: checking_out.check_out(self._window),
            )
