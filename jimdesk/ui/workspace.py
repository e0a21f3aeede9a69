"""One open file in the window: sidebar, the section shown, and what the status bar says."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jimdesk.i18n import format_time, translate
from jimdesk.store import backup, marks
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.parts import Holding
from jimdesk.ui.place import Place
from jimdesk.ui.sections import SCREENS, ScreenEntry, all_screens
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import line
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.reading_order import move_focus
from jimdesk.ui.widgets.sidebar import Entry, Sidebar
from jimdesk.ui.widgets.unsaved_strip import UnsavedStrip

NARROW = 900
"""Width in pixels at text size 100 % under which the sidebar folds away."""


class Workspace(QWidget):
    """Sidebar and sections of one document; a section is made when it is first shown.

    Signals:
        changes_requested: a record whose change log the user wants to see.
        years_requested: the user wants to choose other years.
    """

    changes_requested = Signal(object)
    years_requested = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        # All of these get their parent at once: Qt styles again whatever moves to another parent.
        self.sidebar = Sidebar(
            [
                entry
                for group in SCREENS
                for entry in (
                    *([Entry("", group.title())] if group.title() else []),
                    *map(_entry, group.screens),
                )
            ],
            self,
        )
        self.locked = MessageStrip(dismissible=False, parent=self)
        self.message = MessageStrip(parent=self)
        self.unsaved = UnsavedStrip(self)
        self.status = StatusLine(self)
        self._screens: dict[str, Any] = {}
        self._stack = QStackedWidget(self)
        self._narrow = False
        self._given_up = 0
        self._lay_out()
        self.sidebar.chosen.connect(lambda name: self.go(Place(name)))
        self.sidebar.years_requested.connect(self.years_requested)
        document.changed.connect(self._on_changed)
        document.years_changed.connect(self._refresh)
        document.findings_changed.connect(self._on_findings)
        document.not_saved.connect(self._on_not_saved)
        document.not_written.connect(self._on_not_written)
        self.unsaved.retry_requested.connect(self.flush)
        if document.read_only:
            self._say_locked()
        self._refresh()
        self.go(Place("start"))

    @property
    def screen(self) -> Any:
        """The section shown; see ScreenWidget."""
        return self._stack.currentWidget()

    def go(self, place: Place) -> None:
        """Show a place, unless something typed cannot be kept yet."""
        if self._stack.count() and not self.screen.flush():
            self.sidebar.choose(self._name_shown())
            self._say_unsaved()
            return
        screen = self._screen(place.section)
        self._stack.setCurrentWidget(screen)
        self.sidebar.choose(place.section)
        screen.show_place(place)

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        kept = all(screen.flush() for screen in self._screens.values())
        if not kept:
            self._say_unsaved()
        return kept

    def may_close(self) -> bool:
        """Answer whether no typed value is lost with the file; say once what would be."""
        waiting = sum(s.waiting for s in self._screens.values() if isinstance(s, Holding))
        if waiting in (0, self._given_up):
            return True
        self._given_up = waiting
        text = translate(
            "Workspace",
            "%n values could not be read and are not saved. Close once more to give them up.",
            "",
            n=waiting,
        )
        self.message.show_message(text, "warning")
        return False

    def next_pane(self, step: int) -> None:
        """Move to the next pane, or to the one before."""
        panes = [self.sidebar.list, *self.screen.focus_panes()]
        panes = [pane for pane in panes if pane.isVisible()]
        focus = self.focusWidget()
        now = next((i for i, pane in enumerate(panes) if _holds(pane, focus)), -1)
        pane = panes[(now + step) % len(panes)]
        target = pane if pane.focusPolicy() != Qt.FocusPolicy.NoFocus else _first_input(pane)
        (target or pane).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Let Tab go through the panes as they are read."""
        return move_focus(self, forward=forward)

    def toggle_sidebar(self) -> None:
        """Fold the sidebar away, or bring it back."""
        self.sidebar.setVisible(not self.sidebar.isVisible())

    def resizeEvent(self, event: Any) -> None:
        """Fold the sidebar away in a narrow window."""
        super().resizeEvent(event)
        self._fold()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the review wait for the first picture, however slow the computer is."""
        super().paintEvent(event)
        self.document.review_soon()

    def restyle(self) -> None:
        """Follow another text size."""
        self.sidebar.rescale()
        self._fold()

    def _fold(self) -> None:
        """Hide the sidebar where it leaves too little room; what the user chose then holds."""
        narrow = self.width() < NARROW * theme.current().scale
        if narrow != self._narrow:
            self._narrow = narrow
            self.sidebar.setVisible(not narrow)

    def ask(self, strip: QWidget) -> None:
        """Show a question above the section until it is answered."""
        self._right.insertWidget(0, strip)

    def _lay_out(self) -> None:
        self._right = right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.locked)
        right.addWidget(self.message)
        right.addWidget(self.unsaved)
        right.addWidget(self._stack, 1)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self.sidebar)
        panes.addWidget(inputs.hairline(vertical=True))
        panes.addLayout(right, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(panes, 1)
        box.addWidget(inputs.hairline())
        box.addWidget(self.status)

    def _screen(self, name: str) -> Any:
        if name not in self._screens:
            entry = next(entry for entry in all_screens() if entry.name == name)
            screen = entry.make(self.document)
            screen.go.connect(self.go)
            screen.changes_requested.connect(self.changes_requested)
            screen.pending_changed.connect(self._on_pending)
            if self.document.reviewed:
                screen.set_findings(self.document.findings)
            self._screens[name] = screen
            self._stack.addWidget(screen)
        return self._screens[name]

    def _name_shown(self) -> str:
        return next(name for name, screen in self._screens.items() if screen is self.screen)

    def _on_changed(self, _tables: frozenset[str]) -> None:
        self.message.clear()
        self.unsaved.hide()
        self._refresh()

    def _on_findings(self) -> None:
        for screen in self._screens.values():
            screen.set_findings(self.document.findings)
        self._count()

    def _on_not_saved(self, text: str) -> None:
        self.status.set_state(translate("Workspace", "The change is not saved"), "triangle-alert")
        self.message.show_message(text, "bad")

    def _on_not_written(self, text: str) -> None:
        self.status.set_state(translate("Workspace", "The change is not saved"), "triangle-alert")
        self.unsaved.show_message(text)

    def _say_unsaved(self) -> None:
        text = translate(
            "Workspace",
            "Something you wrote is not saved yet. Correct or empty what is marked first.",
        )
        self.message.show_message(text, "bad")

    def _say_locked(self) -> None:
        text = translate(
            "Workspace",
            "Read-only: you can read, search and make reports, but change nothing. To work on,"
            " choose File and Save a copy as, and open the copy.",
        )
        why = self.document.store.why
        if why:
            text = translate("Workspace", "Read-only. {why}").format(why=why)
        self.locked.show_message(text, "muted", icon="lock", spoken=bool(why))

    def _on_pending(self, pending: bool) -> None:
        if not self.unsaved.isHidden():
            return  # it is said already that nothing can be written just now
        if pending:
            self.status.set_state(translate("Workspace", "Writing …"), "pencil")
        else:
            self.refresh_status()

    def _refresh(self) -> None:
        document = self.document
        agency = document.store.agency
        self.sidebar.agency.setText(
            agency.name or translate("Workspace", "The agency has no name yet")
        )
        years = translate("Workspace", "Report year {report} · plans {planning}").format(
            report=document.report_year, planning=document.planning_year
        )
        self.sidebar.years.set_text(years)
        inputs.describe(
            self.sidebar.years, years, translate("Workspace", "Press to choose other years.")
        )
        self.sidebar.example.setVisible(agency.is_example)
        self._count()
        self.refresh_status()

    def _count(self) -> None:
        store = self.document.store
        counts = {
            entry.name: store.count_in(entry.counted) for entry in all_screens() if entry.counted
        }
        grave = [
            finding
            for finding in self.document.findings
            if finding.accepted is None and finding.is_grave
        ]
        if grave:
            counts["checks"] = len(grave)
        self.sidebar.set_counts(counts, warned="checks")

    def refresh_status(self) -> None:
        """Say anew whether everything is saved, which file it is and when it was last copied."""
        document = self.document
        if document.read_only:
            self.status.set_state(translate("Workspace", "Read-only"), "lock")
        elif document.saved_at is None:
            self.status.set_state(translate("Workspace", "All changes saved"), "check")
        else:
            text = translate("Workspace", "All changes saved {time}")
            self.status.set_state(text.format(time=format_time(document.saved_at)), "check")
        path = document.store.path
        name = path.name if path else ""
        if path is not None and marks.origin(path) is not None:
            name = translate("Workspace", "{file}, checked out").format(file=name)
        self.status.set_file(name, self._backup_text())

    def _backup_text(self) -> str:
        path = self.document.store.path
        copy = backup.latest(path) if path else None
        if copy is None and self.document.read_only:
            return ""
        if copy is None:
            return translate("Workspace", "A backup copy is made when you close")
        assert path is not None
        taken = backup.taken_at(copy)
        text = translate("Workspace", "Backup copy {date} {time}")
        if backup.on_same_disk(path, copy.parent):
            text = translate("Workspace", "Backup copy {date} {time}, on the same disk")
        if backup.is_too_old(copy):
            text = translate("Workspace", "Backup copy {date} {time}, older than a week")
        return text.format(date=taken.date().isoformat(), time=format_time(taken))


class StatusLine(QWidget):
    """The bottom line: whether everything is saved, which file, and its backup copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = inputs.icon_label("check", "good", "icon_small")
        self._state = inputs.label("", "message", wrap=False)
        self._file = inputs.label("", "meta", wrap=False)
        self._backup = inputs.label("", "meta", wrap=False)
        row = line(self._icon, self._state, self._file, self._backup, spacing=8)
        row.setContentsMargins(12, 4, 12, 4)
        row.setStretch(0, 0)
        row.addStretch(1)
        self.setLayout(row)

    @property
    def text(self) -> str:
        """What it says about saving."""
        return self._state.text()

    @property
    def file(self) -> str:
        """Which file it says is open."""
        return self._file.text()

    def set_state(self, text: str, icon: str) -> None:
        """Say whether everything is saved."""
        tone = {"check": "good", "triangle-alert": "bad"}.get(icon, "muted")
        theme.dress(self._icon, icon, tone, "icon_small")
        self._state.setText(text)

    def set_file(self, name: str, copy: str) -> None:
        """Say which file is open and when it was last copied."""
        self._file.setText(name)
        self._backup.setText(copy)


def _holds(pane: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))


def _first_input(pane: QWidget) -> QWidget | None:
    for child in pane.findChildren(QWidget):
        if (
            child.isVisible()
            and child.isEnabled()
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            return child
    return None


def _entry(screen: ScreenEntry) -> Entry:
    in_two = screen.in_two() if screen.in_two else ""
    return Entry(screen.name, screen.title(), screen.icon, in_two)
