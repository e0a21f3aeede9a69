"""The backup copies of a file: where they lie, what differs from now, and the way back."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from jimdesk import paths, policy
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.governed import governed
from jimdesk.domain.observation import Observation
from jimdesk.i18n import format_moment, format_number, translate
from jimdesk.store import backup
from jimdesk.store.manifest import Copy
from jimdesk.store.mapping import table_name
from jimdesk.store.restore import Difference, compare
from jimdesk.store.store import Store
from jimdesk.ui.backup_place import ask_folder
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.sections import all_screens
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import beside
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable


class BackupsDialog(QDialog):
    """Lists copies, newest first, beside what going back to the chosen one would change.

    Signals:
        restore_requested: the Copy that the user wants to go back to.
    """

    restore_requested = Signal(object)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._copies: list[Copy] = []
        self.message = MessageStrip()
        title = translate("Backups", "Backup copies")
        self.place = inputs.label()
        self.place_button = inputs.link_button(translate("Backups", "Choose another folder …"))
        self.table = PlainTable(title, _heads(), right=(2,), wide=1)
        self._what = inputs.section()
        self.difference = PlainTable(
            translate("Backups", "What would change"),
            _difference_heads(),
            right=(1, 2, 3, 4, 5),
            wide=0,
        )
        self.empty_text = inputs.muted(translate("Backups", "There is no backup copy yet."))
        self.now_button = inputs.button(translate("Backups", "Make a copy now"))
        self.pin_button = inputs.button(translate("Backups", "Never remove"))
        self.restore_button = inputs.button(translate("Backups", "Go back to this one"), "primary")
        place = beside(self.place_button)
        folder = QWidget()
        folder.setLayout(place)
        content: list[QWidget] = [self.message, self.place, folder, self.empty_text, self.table]
        content += [self._what, self.difference]
        buttons: list[QPushButton] = [self.now_button, self.pin_button, self.restore_button]
        lay_out(self, title, content, buttons, size=(860, 680))
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self.now_button.clicked.connect(self.make)
        self.pin_button.clicked.connect(self.pin)
        self.restore_button.clicked.connect(self.restore)
        self.place_button.clicked.connect(self._ask_place)

    @property
    def chosen(self) -> Copy | None:
        """The copy that is chosen in the list."""
        row = self.table.currentIndex().row()
        return self._copies[row] if 0 <= row < len(self._copies) else None

    def make(self) -> None:
        """Make a copy now."""
        try:
            self._document.store.back_up()
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        self._refresh()
        self.message.show_message(translate("Backups", "A checked copy has been made."), "good")

    def pin(self) -> None:
        """Keep the chosen copy for ever, or let it be thinned out as others."""
        copy = self.chosen
        if copy is None:
            return
        try:
            backup.pin(copy, pinned=not copy.pinned)
        except OSError as error:
            self.message.show_message(_not_written(error), "bad")
            return
        row = self.table.currentIndex().row()
        self._refresh()
        self.table.setCurrentIndex(self.table.rows.index(row, 0))

    def restore(self) -> None:
        """Ask the window to go back to the chosen copy."""
        copy = self.chosen
        if copy is not None:
            self.accept()
            self.restore_requested.emit(copy)

    def set_place(self, folder: Path | None) -> None:
        """Let new copies go to a folder, None for the program's own."""
        try:
            backup.choose_place(folder)
        except OSError as error:
            self.message.show_message(_not_written(error), "bad")
        self._refresh()

    def _ask_place(self) -> None:
        folder = ask_folder(self, paths.backup_place() or Path.home())
        if folder is not None:
            self.set_place(folder)

    def _refresh(self) -> None:
        path = self._document.store.path
        self._copies = backup.copies(path) if path else []
        self.table.set_rows([_row(copy) for copy in self._copies])
        some = bool(self._copies)
        self.table.setVisible(some)
        self.empty_text.setVisible(not some)
        writable = path is not None and not self._document.read_only
        self.now_button.setEnabled(writable)
        self.restore_button.setEnabled(writable and some)
        self.pin_button.setEnabled(some)
        self._tell_place(path)
        self._on_chosen()

    def _tell_place(self, path: Path | None) -> None:
        if path is None:
            self.place.setText("")
            return
        folder = paths.backup_folder(path)
        text = translate("Backups", "New copies go to {folder}.").format(folder=folder)
        if policy.current().backup_folder is None and backup.on_same_disk(path, folder):
            text += " " + translate(
                "Backups",
                "That is the same disk as the file: if it breaks, both are gone. Choose a folder"
                " on another one.",
            )
        if policy.current().backup_folder is not None:
            text += f" {governed()}."
            self.place_button.setEnabled(False)
            inputs.describe(self.place_button, self.place_button.shown, governed())
        self.place.setText(text)

    def _on_chosen(self) -> None:
        copy = self.chosen
        for widget in (self._what, self.difference):
            widget.setVisible(copy is not None)
        if copy is None:
            return
        keep, let_go = translate("Backups", "Never remove"), translate("Backups", "May be removed")
        self.pin_button.setText(let_go if copy.pinned else keep)
        try:
            with closing(Store.read(copy.path)) as earlier:
                found = [each for each in compare(earlier, self._document.store) if each.differs]
        except JimdeskError:
            self._what.setText(translate("Backups", "This copy cannot be read. Choose another."))
            self.difference.setVisible(False)
            return
        text = translate("Backups", "What would change") if found else _the_same()
        self._what.setText(text)
        self.difference.setVisible(bool(found))
        self.difference.set_rows(_difference_rows(found))


def _heads() -> tuple[str, ...]:
    return (
        translate("Backups", "Made"),
        translate("Backups", "Why"),
        translate("Backups", "Size"),
        translate("Backups", "Kept"),
    )


def _difference_heads() -> tuple[str, ...]:
    return (
        translate("Backups", "What"),
        translate("Backups", "Then"),
        translate("Backups", "Now"),
        translate("Backups", "Come back"),
        translate("Backups", "Go away"),
        translate("Backups", "Become as then"),
    )


def _row(copy: Copy) -> tuple[str, ...]:
    kept = translate("Backups", "For ever") if copy.kept_for_ever else ""
    size = translate("Backups", "{number} MB").format(
        number=format_number(round(copy.size / 1_000_000, 1))
    )
    return format_moment(copy.at.astimezone()), copy.reason.label, size, kept


def _difference_rows(found: list[Difference]) -> list[tuple[str, ...]]:
    """Return a row for each section's records, then one for all the rest."""
    names = {entry.counted: entry.title() for entry in all_screens() if entry.counted}
    names[table_name(Observation)] = translate("Backups", "Values")
    named = [each for each in found if table_name(each.kind) in names]
    rest = [each for each in found if each not in named]
    rows = [_numbers(names[table_name(each.kind)], [each]) for each in named]
    return [*rows, _numbers(translate("Backups", "Other records"), rest)] if rest else rows


def _numbers(name: str, found: list[Difference]) -> tuple[str, ...]:
    numbers = (
        sum(each.then for each in found),
        sum(each.now for each in found),
        sum(len(each.only_then) for each in found),
        sum(len(each.only_now) for each in found),
        sum(len(each.changed) for each in found),
    )
    return name, *(format_number(number) for number in numbers)


def _the_same() -> str:
    return translate("Backups", "This copy holds the same as the file does now.")


def _not_written(error: OSError) -> str:
    text = translate("Backups", "This could not be noted ({reason}). The copies are safe.")
    return text.format(reason=error.strerror or error)
