"""A section of the window: the list of one kind of record, and the one that is chosen."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.finding import Finding
from jimdesk.domain.record import CodedRecord, Record
from jimdesk.i18n import translate
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place
from jimdesk.ui.record_detail import RecordDetail
from jimdesk.ui.subject import Subject
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import EmptyState
from jimdesk.ui.widgets.record_list import RecordList
from jimdesk.ui.widgets.two_panes import TwoPanes

R = TypeVar("R", bound=Record)


class RecordScreen(QWidget, Generic[R]):
    """List and detail of one kind of record.

    Signals:
        go: a Place that the user wants to see.
        changes_requested: the record whose change log the user wants to see.
        pending_changed: whether something is typed that is not kept yet.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(
        self, document: Document, subject: Subject[R], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.subject = subject
        self._document = document
        self._record: R | None = None
        self._stale = True
        self.list = RecordList(
            subject.title(),
            add=subject.add(),
            search=subject.search(),
            empty=EmptyState(subject.icon, subject.empty(), subject.add(), primary=False),
        )
        self.list.add_button.setVisible(subject.new is not None)
        self.detail = RecordDetail(document, subject)
        self._panes = TwoPanes(self.list, self.detail)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._panes)
        self._connect()

    def _connect(self) -> None:
        self.list.selected.connect(self._on_selected)
        self.list.add_requested.connect(self.add)
        self.list.set_actions([self._delete_action(), self._changes_action()])
        self.list.set_read_only(self._document.read_only)
        self.detail.go.connect(self.go)
        self.detail.changes_requested.connect(self.changes_requested)
        self.detail.delete_requested.connect(self.delete)
        self.detail.pending_changed.connect(self.pending_changed)
        self._document.changed.connect(self._on_changed)
        self._document.years_changed.connect(self._reload_if_shown)

    # --- what the window asks for --------------------------------------------------------------

    @property
    def record(self) -> R | None:
        """The chosen record."""
        return self._record

    def show_place(self, place: Place) -> None:
        """Show a record, and move to one of its fields."""
        self._reload_if_stale()
        if place.record_id is not None:
            self.list.select(place.record_id)
            self._panes.turn_to_detail()
        if place.field:
            self.detail.focus(place.field)

    def add(self) -> None:
        """Add a record and move to its first field."""
        subject, document = self.subject, self._document
        if subject.new is None and subject.made_in is not None:
            self.go.emit(subject.made_in)
            return
        if subject.new is None or document.read_only or not self.flush():
            return
        label = translate("RecordScreen", "Add {what}").format(what=subject.singular())
        record = document.edit(label, lambda edit: edit.save(subject.new(document)))  # type: ignore[misc]
        self.list.select(record.id)
        self._panes.turn_to_detail()
        self.detail.focus_first()

    def delete(self) -> None:
        """Put the chosen record in the wastebasket."""
        record = self._record
        if record is None or self._document.read_only:
            return
        self.detail.forget()
        label = translate("RecordScreen", "Remove {what}").format(what=self._spoken_name(record))
        self._document.edit(label, lambda edit: edit.delete(record))

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        return self.detail.flush()

    @property
    def waiting(self) -> int:
        """Number of typed values that could not be read and are not in the file."""
        return self.detail.waiting

    def focus_panes(self) -> list[QWidget]:
        """Return what F6 moves between, from left to right."""
        return [self.list.view if self.list.model.rowCount() else self.list, self.detail]

    def set_findings(self, findings: list[Finding]) -> None:
        """Mark what is missing under the fields of the record shown."""
        self.detail.set_findings(findings)

    # --- inside --------------------------------------------------------------------------------

    def showEvent(self, event: Any) -> None:
        """Load what has changed while another section was shown."""
        self._reload_if_stale()
        super().showEvent(event)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & self.subject.tables:
            self._reload_if_shown()

    def _reload_if_shown(self) -> None:
        self._stale = True
        if self.isVisible():
            self._reload_if_stale()

    def _reload_if_stale(self) -> None:
        if not self._stale:
            return
        self._stale = False
        subject, document = self.subject, self._document
        records = document.store.all(subject.kind)
        if subject.order:
            records = subject.order(document, records)
        self.list.set_rows([subject.list_row(document, record) for record in records])
        self.detail.set_any(bool(records))
        self._show(self.list.current_key())

    def _on_selected(self, key: object) -> None:
        if self._record is not None and key != self._record.id and not self.flush():
            QTimer.singleShot(
                0, lambda: self.list.select(self._record.id if self._record else None)
            )
            return
        self._show(key)

    def _show(self, key: object) -> None:
        record = self._document.store.get(self.subject.kind, key) if isinstance(key, int) else None
        self._record = record if record is not None and record.deleted is None else None
        self.detail.show_record(self._record)

    def _spoken_name(self, record: R) -> str:
        name = self.subject.shown_name(self._document, record)
        return f"{record.code} {name}" if isinstance(record, CodedRecord) else name

    def _delete_action(self) -> QAction:
        text = translate("RecordScreen", "Move to the wastebasket")
        action = inputs.action(text, self, shortcut="Ctrl+Del", icon="trash-2")
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self.delete)
        action.setEnabled(not self._document.read_only)
        return action

    def _changes_action(self) -> QAction:
        text = translate("RecordScreen", "Show changes")
        action = inputs.action(text, self, icon="history")
        action.triggered.connect(lambda: self.changes_requested.emit(self._record))
        return action
