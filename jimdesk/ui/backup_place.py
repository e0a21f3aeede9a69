"""Ask once where backup copies shall lie, so that one broken disk does not take everything."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from jimdesk import paths, policy
from jimdesk.i18n import translate
from jimdesk.store import backup
from jimdesk.ui import settings
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import beside, line

if TYPE_CHECKING:
    from jimdesk.ui.welcome import Welcome
    from jimdesk.ui.workspace import Workspace


def is_asked(kept: settings.Settings, file: Path | None = None) -> bool:
    """Return whether the user is asked for a folder: nobody has chosen one or said no yet.

    Args:
        kept: What the user has answered.
        file: The file shown, None before there is one; another disk than its copies' is as good
            as a folder of one's own choice.
    """
    if policy.current().backup_folder is not None or paths.backup_place() is not None:
        return False
    if kept.get(settings.BACKUP_PLACE_ASKED):
        return False
    return file is None or backup.on_same_disk(file, paths.backup_folder(file))


def ask_folder(parent: QWidget, start: Path) -> Path | None:
    """Let the user choose a folder for backup copies; None when nothing is chosen."""
    title = translate("Backups", "Folder for backup copies")
    name = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(name) if name else None


def ask(
    page: "Welcome | Workspace", kept: settings.Settings, file: Path | None = None
) -> "BackupPlaceStrip | None":
    """Ask on a page, unless it is settled where copies shall lie; return what asks.

    Args:
        page: Where it is asked and answered.
        kept: What the user has answered.
        file: The file shown, None before there is one.
    """
    if not is_asked(kept, file):
        return None
    strip = BackupPlaceStrip()

    def choose(folder: Path) -> None:
        try:
            backup.choose_place(folder)
        except OSError as error:
            text = translate(
                "BackupPlace",
                "Nothing can be written in {folder} ({reason}). Choose another folder.",
            )
            reason = error.strerror or error
            page.message.show_message(text.format(folder=folder, reason=reason), "bad")
            return
        strip.answered.emit()
        text = translate("BackupPlace", "Backup copies now go to {folder}.")
        text = text.format(folder=folder)
        same = file is not None and backup.on_same_disk(file, folder)
        if same:
            text += " " + translate(
                "BackupPlace", "That is the same disk as the file: if it breaks, both are gone."
            )
        page.message.show_message(text, "warning" if same else "good")

    def put_off() -> None:
        kept.set(settings.BACKUP_PLACE_ASKED, True)
        strip.answered.emit()

    strip.chosen.connect(choose)
    strip.later.clicked.connect(put_off)
    page.ask(strip)
    strip.show()
    return strip


class BackupPlaceStrip(QFrame):
    """A strip that asks, and lets the user go on working all the same.

    Signals:
        chosen: the folder that was chosen, as a Path.
        answered: nothing is asked any more.
    """

    chosen = Signal(object)
    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setAccessibleName(translate("BackupPlace", "Folder for backup copies"))
        text = inputs.label(
            translate(
                "BackupPlace",
                "Where shall backup copies lie? Now they lie on the same disk as your file: if it"
                " breaks, both are gone. Choose a folder on another disk, such as your home folder"
                " on the network.",
            ),
            "message",
        )
        self.choose = inputs.link_button(translate("BackupPlace", "Choose a folder …"), strong=True)
        self.later = inputs.link_button(translate("BackupPlace", "Not now"), strong=True)
        self.choose.clicked.connect(self._ask)
        self.answered.connect(self.hide)
        said = line(inputs.icon_label("info", "accent"), text, spacing=8)
        said.setStretch(0, 0)
        said.setStretch(1, 1)
        ways = beside(self.choose, self.later, spacing=20)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 5, 8, 5)
        box.setSpacing(2)
        box.addLayout(said)
        box.addLayout(ways)
        inputs.set_tone(self, "accent")

    def _ask(self) -> None:
        folder = ask_folder(self, Path.home())
        if folder is not None:
            self.chosen.emit(folder)
