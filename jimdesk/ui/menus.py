"""The menus and the shortcuts, each declared once."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from jimdesk import policy
from jimdesk.i18n import translate
from jimdesk.store import marks
from jimdesk.ui import checking_out
from jimdesk.ui.document import Document
from jimdesk.ui.files import ARCHIVE
from jimdesk.ui.place import Place
from jimdesk.ui.sections import all_screens
from jimdesk.ui.widgets import inputs

if TYPE_CHECKING:
    from collections.abc import Callable

    from jimdesk.ui.main_window import MainWindow


class Menus:
    """The menu bar of the window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._needs_file: list[QAction] = []
        self._needs_writing: list[QAction] = []
        self._file_menu()
        self._edit_menu()
        self._go_menu()
        self._view_menu()
        self._help_menu()

    def refresh(self, document: Document | None) -> None:
        """Enable what can be done now and name what undo and redo would do."""
        for action in self._needs_file:
            action.setEnabled(document is not None)
        writable = document is not None and not document.read_only
        for action in self._needs_writing:
            action.setEnabled(writable)
        path = document.store.path if document is not None else None
        is_copy = path is not None and marks.origin(path) is not None
        self._check_in.setEnabled(is_copy)
        self._give_up.setEnabled(is_copy)
        self._check_out.setEnabled(
            path is not None and not is_copy and path.suffix.lower() != ARCHIVE
        )
        undo = document.store.undo_label if document else None
        redo = document.store.redo_label if document else None
        self.undo.setText(
            translate("Menus", "&Undo: {what}").format(what=undo)
            if undo
            else translate("Menus", "&Undo")
        )
        self.redo.setText(
            translate("Menus", "&Redo: {what}").format(what=redo)
            if redo
            else translate("Menus", "&Redo")
        )
        self.undo.setEnabled(writable and undo is not None)
        self.redo.setEnabled(writable and redo is not None)

    def shortcuts(self) -> list[tuple[str, str]]:
        """Return every shortcut with what it does, as (keys, words), in the order of the menus."""
        native = QKeySequence.SequenceFormat.NativeText
        of_menus = [
            (action.shortcut(), str(action.data()))
            for action in self._window.actions()
            if not action.shortcut().isEmpty()
        ]
        return [(keys.toString(native), words) for keys, words in (*of_menus, *_of_sections())]

    def _file_menu(self) -> None:
        window = self._window
        menu = self._menu(translate("Menus", "&File"))
        self._add(menu, translate("Menus", "&New file …"), window.new_file, "Ctrl+Shift+N")
        self._add(menu, translate("Menus", "&Open …"), window.choose_file, "Ctrl+O")
        self._recent = menu.addMenu(translate("Menus", "Open &recent"))
        self._recent.aboutToShow.connect(self._fill_recent)
        read_only = translate("Menus", "Open rea&d-only …")
        self._add(menu, read_only, window.choose_file_read_only)
        example = self._add(menu, translate("Menus", "Look at the &example"), window.open_example)
        if not policy.current().example:
            from jimdesk.domain.governed import governed  # few organisations decide this

            example.setEnabled(False)
            example.setText(f"{example.text()} ({governed()})")
        menu.addSeparator()
        now = self._add(menu, translate("Menus", "&Save now"), window.save_now, "Ctrl+S")
        copy = self._add(menu, translate("Menus", "Save a &copy as …"), window.save_copy)
        lock = translate("Menus", "Sa&ve a locked copy …")
        locked = self._add(menu, lock, window.safety.show_lock)
        backups = self._add(
            menu, translate("Menus", "&Backup copies …"), window.safety.show_backups
        )
        self._check_out = self._add(
            menu, translate("Menus", "Check o&ut"), lambda: checking_out.check_out(window)
        )
        self._check_in = self._add(
            menu, translate("Menus", "Chec&k in"), lambda: checking_out.check_in(window)
        )
        self._give_up = self._add(
            menu, translate("Menus", "&Give up the check-out"), lambda: checking_out.cancel(window)
        )
        years = self._add(
            menu, translate("Menus", "Close a &year …"), window.safety.show_closed_years
        )
        figures = self._add(
            menu, translate("Menus", "Read in &figures …"), window.read_in, "Ctrl+I"
        )
        collect = self._add(
            menu,
            translate("Menus", "Collect from colle&agues …"),
            lambda: window.go(Place("collect")),
        )
        back = self._add(
            menu, translate("Menus", "Take back te&xts from Word …"), window.outgoing.take_back
        )
        export = self._add(
            menu,
            translate("Menus", "&Make a report …"),
            lambda: window.go(Place("report")),
            "Ctrl+E",
        )
        paper = self._add(
            menu, translate("Menus", "&Print …"), window.outgoing.print_page, "Ctrl+P"
        )
        menu.addSeparator()
        close = self._add(menu, translate("Menus", "Close the fi&le"), window.close_file, "Ctrl+W")
        self._add(menu, translate("Menus", "&Quit"), window.close, "Ctrl+Q")
        self._needs_file += [now, copy, locked, backups, years, collect, export, paper, close]
        self._needs_writing += [figures, back]

    def _edit_menu(self) -> None:
        window = self._window
        menu = self._menu(translate("Menus", "&Edit"))
        self.undo = self._add(menu, translate("Menus", "&Undo"), window.undo, "Ctrl+Z")
        self.redo = self._add(menu, translate("Menus", "&Redo"), window.redo, "Ctrl+Y")
        menu.addSeparator()
        add = self._add(menu, translate("Menus", "&Add"), self._add_record, "Ctrl+N")
        word = translate("Menus", "Copy to W&ord")
        word_copy = self._add(menu, word, window.outgoing.copy_to_word, "Ctrl+Shift+C")
        part = translate("Menus", "&Copy a part to Word …")
        part_copy = self._add(menu, part, window.outgoing.copy_piece_to_word, "Ctrl+Alt+C")
        basket = self._add(menu, translate("Menus", "&Wastebasket …"), window.show_wastebasket)
        erase = translate("Menus", "Erase a te&xt for good …")
        erase_text = self._add(menu, erase, window.safety.show_erase)
        erase = translate("Menus", "Erase &values for good …")
        erase_numbers = self._add(menu, erase, window.safety.show_erase_numbers)
        menu.addSeparator()
        self._add(menu, translate("Menus", "&Preferences …"), window.show_preferences)
        self._needs_writing += [add, erase_text, erase_numbers]
        self._needs_file += [basket, word_copy, part_copy]

    def _go_menu(self) -> None:
        window = self._window
        menu = self._menu(translate("Menus", "&Go"))
        for number, entry in enumerate(all_screens(), start=1):
            action = self._add(
                menu,
                entry.title(),
                partial(window.go, Place(entry.name)),
                f"Ctrl+{number}" if number <= 9 else "",
            )
            self._needs_file.append(action)
        menu.addSeparator()
        years = self._add(menu, translate("Menus", "Choose &years …"), window.choose_years)
        forward = self._add(menu, translate("Menus", "Next pane"), lambda: self._pane(1), "F6")
        back = self._add(
            menu, translate("Menus", "Previous pane"), lambda: self._pane(-1), "Shift+F6"
        )
        self._needs_file += [years, forward, back]

    def _view_menu(self) -> None:
        window = self._window
        menu = self._menu(translate("Menus", "&View"))
        side = self._add(menu, translate("Menus", "Show or hide the &sidebar"), self._side, "F9")
        menu.addSeparator()
        larger = translate("Menus", "&Larger text")
        smaller = translate("Menus", "S&maller text")
        self._add(menu, larger, lambda: window.scale(0.1), "Ctrl++")
        self._add(menu, smaller, lambda: window.scale(-0.1), "Ctrl+-")
        self._add(menu, translate("Menus", "&Ordinary text"), lambda: window.scale(0), "Ctrl+0")
        self._needs_file.append(side)

    def _help_menu(self) -> None:
        window = self._window
        menu = self._menu(translate("Menus", "&Help"))
        self._add(menu, translate("Menus", "&Help"), lambda: window.show_help("help"), "F1")
        keys = translate("Menus", "&Keyboard shortcuts")
        self._add(menu, keys, lambda: window.show_help("shortcuts"), "Ctrl+F1")
        rules = translate("Menus", "What is &checked")
        self._add(menu, rules, lambda: window.show_help("rules"))
        menu.addSeparator()
        self._add(menu, translate("Menus", "&News"), lambda: window.show_help("changelog"))
        access = translate("Menus", "Accessi&bility")
        self._add(menu, access, lambda: window.show_help("accessibility"))
        menu.addSeparator()
        package = translate("Menus", "&Make a support package …")
        self._add(menu, package, window.safety.show_support)
        self._add(menu, translate("Menus", "The &log …"), window.safety.show_log)
        menu.addSeparator()
        page = translate("Menus", "For the &IT department")
        self._add(menu, page, lambda: window.show_help("it"))
        self._add(menu, translate("Menus", "&About JiM Desk"), lambda: window.show_help("about"))

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(
        self, menu: QMenu, text: str, slot: "Callable[[], object]", shortcut: str = ""
    ) -> QAction:
        action = inputs.action(text, self._window, shortcut=shortcut)
        action.setData(text.replace("&", ""))  # the text of undo says what it would undo
        action.triggered.connect(lambda: slot())
        menu.addAction(action)
        self._window.addAction(action)
        return action

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._window.settings.recent():
            action = self._recent.addAction(path.name)
            action.triggered.connect(lambda _=False, path=path: self._window.open_file(path))
        if self._recent.isEmpty():
            action = self._recent.addAction(translate("Menus", "No files yet"))
            action.setEnabled(False)

    def _add_record(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.screen.add()

    def _pane(self, step: int) -> None:
        if self._window.workspace is not None:
            self._window.workspace.next_pane(step)

    def _side(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.toggle_sidebar()


def _of_sections() -> list[tuple[QKeySequence, str]]:
    """Return the shortcuts that hold within a section, with what they do."""
    standard = QKeySequence.StandardKey
    return [
        (QKeySequence(standard.Find), translate("Menus", "Search in the list")),
        (QKeySequence("Ctrl+Del"), translate("Menus", "Move what is chosen to the wastebasket")),
        (QKeySequence(standard.Copy), translate("Menus", "Copy the chosen values")),
        (QKeySequence(standard.Paste), translate("Menus", "Paste values, also from Excel")),
        (QKeySequence("Ctrl+D"), translate("Menus", "Fill values down")),
        (QKeySequence("Del"), translate("Menus", "Empty the chosen values")),
        (QKeySequence("Shift+F10"), translate("Menus", "Open the menu of what is chosen")),
    ]
