"""The window: menus, the open file or the welcome page, and what leads from one to the other."""

from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from jimdesk import __version__, paths, policy
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.record import Record
from jimdesk.i18n import translate
from jimdesk.store.store import Store
from jimdesk.ui import files, settings, theme
from jimdesk.ui.document import Document
from jimdesk.ui.menus import Menus
from jimdesk.ui.opening import Opening
from jimdesk.ui.outgoing import Outgoing
from jimdesk.ui.place import Place
from jimdesk.ui.safety import Safety
from jimdesk.ui.welcome import Welcome
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.workspace import Workspace

LARGEST_SCALE = 2.0


class MainWindow(QMainWindow):
    """The one window of the program."""

    def __init__(self, kept: settings.Settings) -> None:
        super().__init__()
        self.settings = kept
        self.workspace: Workspace | None = None
        self._told_of_policy = False
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.safety = Safety(self)
        self.opening = Opening(self)
        self.outgoing = Outgoing(self)
        self.menus = Menus(self)
        self.resize(1320, 860)
        self.restoreGeometry(kept.get(settings.GEOMETRY))
        self.refresh()

    # --- files ---------------------------------------------------------------------------------

    def new_file(self) -> None:
        """Ask for a name and begin a new file there."""
        folder = paths.data_folder()
        with suppress(OSError):  # the user can choose another
            folder.mkdir(parents=True, exist_ok=True)
        path = self._ask_save(translate("MainWindow", "New file"), folder / _new_name())
        if path is not None:
            self.show_opened(lambda: Store.create(path))

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        path = self._ask_open()
        if path is not None:
            self.open_file(path)

    def choose_file_read_only(self) -> None:
        """Ask for a file and open it so that it cannot be changed."""
        path = self._ask_open()
        if path is not None and files.is_locked(path):
            self.safety.ask_password(path)
        elif path is not None:
            self.show_opened(lambda: files.opened_read_only(path))

    def open_file(self, path: Path) -> None:
        """Open a file, or offer what there is when it cannot be worked on."""
        self.opening.open(path)

    def show_opened(self, opener: Any, *, told: tuple[type[JimdeskError], ...] = ()) -> None:
        """Open a file in the place of the one shown; nothing changes when it cannot be opened."""
        if self.workspace is not None and not self.workspace.flush():
            return
        try:
            store = opener()
        except JimdeskError as error:
            if isinstance(error, told):
                raise
            self.say(str(error), "bad")
            return
        if self.close_file():
            self.show_store(store)
        else:
            store.close()

    def open_example(self) -> None:
        """Open the example as a file of its own."""
        self.show_opened(files.open_example)

    def save_copy(self) -> None:
        """Ask for a name and write a copy of everything there."""
        workspace = self.workspace
        if workspace is None or not workspace.flush():
            return
        path = self.ask_copy()
        if path is None:
            return
        workspace.document.store.copy_to(path)
        text = translate("MainWindow", "A copy is saved as {file}.")
        workspace.message.show_message(text.format(file=path.name), "good")

    def ask_copy(self) -> Path | None:
        """Ask for a name for a copy of the file shown; None when the user lets it be."""
        store = self.workspace.document.store if self.workspace is not None else None
        start = store.path if store is not None and store.path is not None else _new_path()
        return self._ask_save(translate("MainWindow", "Save a copy as"), start)

    def close_file(self) -> bool:
        """Close the file; return whether it is closed, which it is not while text is unsaved."""
        workspace = self.workspace
        if workspace is None:
            return True
        if not self._may_close(workspace):
            return False
        self.welcome.set_recent(self.settings.recent())
        self._stack.setCurrentWidget(self.welcome)
        self._let_go(workspace)
        self.refresh()
        return True

    def _may_close(self, workspace: Workspace) -> bool:
        """Keep what is typed; return whether nothing is lost, and say what would be."""
        if not workspace.flush():
            text = translate(
                "MainWindow",
                "Something you wrote is not saved yet. Correct the marked field, or undo it with"
                " Ctrl+Z, before you close.",
            )
            workspace.message.show_message(text, "bad")
            return False
        return workspace.may_close()

    def _let_go(self, workspace: Workspace) -> None:
        self.workspace = None
        self._stack.removeWidget(workspace)
        workspace.deleteLater()
        workspace.document.deleteLater()
        workspace.document.close()

    def show_store(self, store: Store) -> None:
        """Show an opened file."""
        store.who = self.settings.get(settings.SIGNATURE)
        document = Document(store)
        # With its parent from the start, or Qt would style all that is in it a second time.
        self.workspace = Workspace(document, self._stack)
        self.workspace.changes_requested.connect(self.show_changes)
        self.workspace.years_requested.connect(self.choose_years)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.sidebar.list.setFocus()
        document.changed.connect(self.refresh)
        if store.path is not None and not store.read_only:
            self.settings.add_recent(store.path)
        self.refresh()
        self.safety.look_after(self.workspace)
        if self.workspace.message.isHidden():
            self._tell_of_policy(self.workspace.message)
        if self.workspace.message.isHidden():
            self._tell_of_version(self.workspace.message)

    # --- edits and views -----------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last step back."""
        if self.workspace is not None and self.workspace.flush():
            self.workspace.document.undo()

    def redo(self) -> None:
        """Do the last undone step again."""
        if self.workspace is not None and self.workspace.flush():
            self.workspace.document.redo()

    def save_now(self) -> None:
        """Keep what is typed at once, and say that everything is saved."""
        if self.workspace is not None and self.workspace.flush():
            self.workspace.message.show_message(self.workspace.status.text, "good", icon="check")

    def go(self, place: Place) -> None:
        """Show a place of the open file."""
        if self.workspace is not None:
            self.workspace.go(place)

    def show_changes(self, record: Record) -> None:
        """Show who changed what in a record."""
        from jimdesk.ui.dialogs.changes import ChangesDialog

        if self.workspace is not None and record is not None:
            ChangesDialog(self.workspace.document, record, self).open()

    def read_in(self) -> None:
        """Lead the user from a statistics file to values of an indicator."""
        from jimdesk.ui.dialogs.import_wizard import ImportWizard

        if self.workspace is not None and self.workspace.flush():
            wizard = ImportWizard(self.workspace.document, None, self)
            wizard.done_reading.connect(lambda text: self.say(text, "good"))
            wizard.open()

    def show_wastebasket(self) -> None:
        """Show what has been removed and can be brought back."""
        from jimdesk.ui.dialogs.wastebasket import WastebasketDialog

        if self.workspace is not None and self.workspace.flush():
            WastebasketDialog(self.workspace.document, self).open()

    def choose_years(self) -> None:
        """Let the user choose report year and planning year."""
        from jimdesk.ui.dialogs.years import YearsDialog

        if self.workspace is not None:
            YearsDialog(self.workspace.document, self).open()

    def show_preferences(self) -> None:
        """Let the user choose theme, text size, language and signature."""
        from jimdesk.ui.dialogs.preferences import PreferencesDialog

        PreferencesDialog(self.settings, self.restyle, self).open()

    def show_help(self, page: str = "help") -> None:
        """Show a page of the help."""
        from jimdesk.ui.dialogs.help import HelpDialog

        HelpDialog(page, self.menus.shortcuts(), self).open()

    def scale(self, step: float) -> None:
        """Make the text larger or smaller; 0 makes it ordinary again."""
        now = self.settings.get(settings.SCALE)
        wanted = round(now + step, 2) if step else 1.0
        self.settings.set(settings.SCALE, min(max(wanted, 1.0), LARGEST_SCALE))
        self.restyle()

    def restyle(self) -> None:
        """Show the chosen theme and text size."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self.settings.get(settings.THEME), self.settings.get(settings.SCALE))
        if self.workspace is not None:
            self.workspace.restyle()
            self.workspace.document.store.who = self.settings.get(settings.SIGNATURE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything before the window goes, or stay."""
        if self.workspace is not None:
            if not self._may_close(self.workspace):
                event.ignore()
                return
            self._let_go(self.workspace)
        self.settings.set(settings.GEOMETRY, self.saveGeometry())
        if not self.settings.get(settings.VERSION):  # nobody needs the news of the first version
            self.settings.set(settings.VERSION, __version__)
        event.accept()

    # --- inside --------------------------------------------------------------------------------

    @cached_property
    def welcome(self) -> Welcome:
        """The page that is seen while no file is open, made when it is first needed."""
        page = Welcome(self.settings.recent())
        page.new_requested.connect(self.new_file)
        page.open_requested.connect(self.choose_file)
        page.example_requested.connect(self.open_example)
        page.file_chosen.connect(self.open_file)
        self._stack.addWidget(page)
        self._tell_of_policy(page.message)
        if page.message.isHidden():
            self._tell_of_version(page.message)
        self.safety.ask_backup_place(page)
        return page

    def showEvent(self, event: QShowEvent) -> None:
        """Show the welcome page when no file is open."""
        if self.workspace is None:
            self._stack.setCurrentWidget(self.welcome)
        super().showEvent(event)

    def say(self, text: str, tone: Any) -> None:
        """Tell the user something, in the strip of what is shown."""
        self.strip.show_message(text, tone)

    @property
    def strip(self) -> MessageStrip:
        """The strip of what is shown."""
        return self.workspace.message if self.workspace is not None else self.welcome.message

    def _tell_of_policy(self, strip: MessageStrip) -> None:
        """Say once what in the organisation's settings is not followed."""
        if policy.current().faults and not self._told_of_policy:
            from jimdesk.domain.governed import faults_text

            strip.show_message(faults_text(policy.current()), "warning")
        self._told_of_policy = True

    def _tell_of_version(self, strip: MessageStrip) -> None:
        """Tell of a new version of the program, where there is one and until it has been read."""
        last = self.settings.get(settings.VERSION)
        upgraded = self.workspace is not None and self.workspace.document.store.before_upgrade
        if upgraded or last not in ("", __version__):
            from jimdesk.ui import versions

            versions.tell(self, strip)

    def _ask_open(self) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("MainWindow", "Open"),
            str(paths.data_folder()),
            translate("MainWindow", "JiM Desk files and archives (*.jim *.zip)"),
        )
        return Path(name) if name else None

    def _ask_save(self, title: str, start: Path) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(
            self, title, str(start), translate("MainWindow", "JiM Desk files (*.jim)")
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(".jim")

    def refresh(self, *_: object) -> None:
        """Say in title and menus which file is shown and what can be done."""
        document = self.workspace.document if self.workspace is not None else None
        path = document.store.path if document else None
        self.setWindowTitle(f"{path.stem} – JiM Desk" if path else "JiM Desk")
        self.menus.refresh(document)


def _new_path() -> Path:
    return paths.data_folder() / _new_name()


def _new_name() -> str:
    return translate("MainWindow", "Gender equality work") + ".jim"
