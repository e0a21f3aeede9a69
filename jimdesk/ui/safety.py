"""What the window does so that nothing is lost: going back, damaged files, and risky places."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtWidgets import QWidget

from jimdesk import paths
from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import free_name
from jimdesk.i18n import format_moment, translate
from jimdesk.store.manifest import Copy, Reason
from jimdesk.store.store import Store
from jimdesk.ui import checking_out, drafts
from jimdesk.ui.keeping import Keeping
from jimdesk.ui.place import place_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from jimdesk.ui.main_window import MainWindow
    from jimdesk.ui.welcome import Welcome
    from jimdesk.ui.widgets.status import Tone
    from jimdesk.ui.workspace import Workspace


class Safety:
    """Looks after the file that a window shows."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._asked_first: QWidget | None = None

    def look_after(self, workspace: "Workspace") -> None:
        """Make copies of what is shown from now on, and tell what its user should know."""
        document = workspace.document
        keeping = Keeping(document, workspace)
        keeping.made.connect(workspace.refresh_status)
        keeping.failed.connect(lambda text: workspace.message.show_message(text, "warning"))
        document.moved.connect(self._say_moved)
        workspace.unsaved.elsewhere_requested.connect(self._save_elsewhere)
        workspace.unsaved.copy_requested.connect(self._copy_text)
        checking_out.tell(self._window)
        checking_out.warn_of_place(self._window)
        if not (document.read_only or document.store.agency.is_example):
            self.ask_backup_place(workspace, document.store.path)
        draft = drafts.read(document.store)
        if draft is not None and not document.read_only:
            text = translate(
                "Safety",
                "The program ended while you were writing. What you had written is kept as a"
                " draft.",
            )
            self._offer(
                text, translate("Safety", "Put the text back"), lambda: self._type_in(draft)
            )
        elif document.store.was_left_open:
            text = translate(
                "Safety",
                "The file was not closed in order last time. It has been checked from end to end"
                " and is whole; everything that was saved is there.",
            )
            workspace.message.show_message(text, "accent")
        if document.store.broken:
            words = translate("Safety", "Show the backup copies")
            self._offer(_broken(document.store), words, self.show_backups, tone="bad")

    def ask_backup_place(self, page: "Welcome | Workspace", file: Path | None = None) -> None:
        """Ask on a page where backup copies shall lie, unless that is settled."""
        from jimdesk.ui import backup_place  # settled after the first time

        strip = backup_place.ask(page, self._window.settings, file)
        if strip is None:
            return
        if self._asked_first is not None:  # on the page behind the file
            strip.answered.connect(self._asked_first.hide)
        if file is None:
            self._asked_first = strip

    def show_backups(self) -> None:
        """Show the backup copies and what going back to one would change."""
        from jimdesk.ui.dialogs.backups import BackupsDialog

        workspace = self._window.workspace
        if workspace is not None and workspace.flush():
            dialog = BackupsDialog(workspace.document, self._window)
            dialog.restore_requested.connect(self.go_back)
            dialog.finished.connect(workspace.refresh_status)
            dialog.open()

    def show_lock(self) -> None:
        """Let the user save a copy that only a password opens."""
        from jimdesk.ui.dialogs.lock import LockDialog

        window, workspace = self._window, self._window.workspace
        if workspace is not None and workspace.flush():
            dialog = LockDialog(workspace.document, window)
            dialog.saved.connect(lambda text: window.say(text, "good"))
            dialog.open()

    def ask_password(self, path: Path) -> None:
        """Open a locked copy, read-only, when the user knows its password."""
        from jimdesk.ui.dialogs.unlock import UnlockDialog

        dialog = UnlockDialog(path, self._window)
        dialog.opened.connect(lambda store: self._window.show_opened(lambda: store))
        dialog.open()

    def show_closed_years(self) -> None:
        """Show the years that are closed, and let the user close or open one."""
        from jimdesk.ui.dialogs.closed_years import ClosedYearsDialog

        workspace = self._window.workspace
        if workspace is not None and workspace.flush():
            ClosedYearsDialog(workspace.document, self._window).open()

    def show_erase(self) -> None:
        """Let the user erase a text for good."""
        from jimdesk.ui.dialogs.erase import EraseDialog

        workspace = self._window.workspace
        if workspace is not None and workspace.flush():
            EraseDialog(workspace.document, self._window).open()

    def show_support(self) -> None:
        """Show what a support package would hold, and let the user save it."""
        from jimdesk.ui.dialogs.support import SupportDialog

        window, workspace = self._window, self._window.workspace
        store = workspace.document.store if workspace is not None else None
        SupportDialog(window.settings, store, window).open()

    def show_log(self) -> None:
        """Show the log, and let the user remove it."""
        from jimdesk.ui.dialogs.log import LogDialog

        LogDialog(self._window).open()

    def show_erase_numbers(self) -> None:
        """Let the user erase values for good."""
        from jimdesk.ui.dialogs.erase_numbers import EraseNumbersDialog

        workspace = self._window.workspace
        if workspace is not None and workspace.flush():
            EraseNumbersDialog(workspace.document, self._window).open()

    def go_back(self, copy: Copy) -> None:
        """Put a backup copy in the place of the file shown; what is there now can be had back."""
        from jimdesk.store import backup, restore

        window = self._window
        store = window.workspace.document.store if window.workspace is not None else None
        if store is None or store.path is None:
            return
        path = store.path
        store.back_up(Reason.RESTORE)
        before = backup.copies(path)[0]
        if not window.close_file():
            return
        try:
            restore.restore(copy, path)
        except OSError as error:
            text = translate(
                "Safety", "The file is as it was: it could not be replaced ({reason})."
            )
            window.open_file(path)
            window.say(text.format(reason=error.strerror or error), "bad")
            return
        except JimdeskError as error:
            window.open_file(path)
            window.say(str(error), "bad")
            return
        window.open_file(path)
        text = translate("Safety", "The file is as it was {time}.")
        self._offer(
            text.format(time=format_moment(copy.at.astimezone())),
            translate("Safety", "Undo going back"),
            lambda: self.go_back(before),
            tone="good",
        )

    def recover(self, path: Path) -> None:
        """Lead the user from a damaged file to a whole one."""
        from jimdesk.ui.dialogs.recovery import RecoveryDialog

        def open_again(text: str) -> None:
            self._window.open_file(path)
            self._window.say(text, "good")

        dialog = RecoveryDialog(path, self._window)
        dialog.recovered.connect(open_again)
        dialog.opened.connect(lambda store: self._window.show_opened(lambda: store))
        dialog.open()

    def move_here(self) -> None:
        """Go on in a copy of the file among those on this computer."""
        workspace = self._window.workspace
        store = workspace.document.store if workspace is not None else None
        if workspace is None or store is None or store.path is None or not workspace.flush():
            return
        folder = paths.data_folder()
        folder.mkdir(parents=True, exist_ok=True)
        target = free_name(folder / store.path.name)
        store.copy_to(target)
        self._window.open_file(target)
        text = translate("Safety", "You now work in {file}. The old one is left where it was.")
        self._window.say(text.format(file=target), "good")

    def end_session(self, manager: QSessionManager) -> None:
        """Keep what is typed before the computer shuts down; ask it to wait when that fails."""
        workspace = self._window.workspace
        kept = workspace is None or workspace.flush()
        if not kept and manager.allowsInteraction():
            manager.cancel()

    def _type_in(self, draft: drafts.Draft) -> None:
        """Put a draft back in its fields, as if it were typed anew."""
        workspace = self._window.workspace
        if workspace is None:
            return
        workspace.go(place_in(draft.table, draft.record_id, next(iter(draft.texts))))
        form = getattr(getattr(workspace.screen, "detail", None), "form", None)
        for name, text in draft.texts.items():
            if form is not None and name in form.boxes:
                form.type_in(name, text)

    def _copy_text(self) -> None:
        workspace = self._window.workspace
        form = getattr(getattr(workspace and workspace.screen, "detail", None), "form", None)
        texts = form.typed_texts() if form is not None else {}
        QGuiApplication.clipboard().setText("\n\n".join(texts.values()))

    def _save_elsewhere(self) -> None:
        """Go on in a copy under another name, such as on another disk, and save there."""
        window, workspace = self._window, self._window.workspace
        path = window.ask_copy() if workspace is not None else None
        if workspace is None or path is None:
            return
        try:
            workspace.document.store.go_on_in(path)
        except JimdeskError as error:
            workspace.unsaved.show_message(str(error))
            return
        window.refresh()
        if workspace.flush():
            text = translate("Safety", "Everything is saved in {file}, in which you work now.")
            window.say(text.format(file=path), "good")

    def _say_moved(self, old: Path, new: Path) -> None:
        text = translate(
            "Safety",
            "{old} was moved or replaced by another program. Everything you have saved is in"
            " {new}, in which you work now.",
        )
        self._window.refresh()
        self._window.say(text.format(old=old.name, new=new), "warning")

    def _offer(
        self, text: str, words: str, action: "Callable[[], object]", *, tone: "Tone" = "warning"
    ) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            workspace.message.show_message(text, tone, action=words, does=action)


def _broken(store: Store) -> str:
    years = sorted({each.year for each in store.broken})
    text = translate(
        "Safety",
        "The file is not as it was when {years} was closed: %n records there are other than those"
        " that were sealed. Nothing has been changed now. Compare with a backup copy or the"
        " archive of the year.",
        "",
        n=len(store.broken),
    )
    return text.format(years=", ".join(map(str, years)))
