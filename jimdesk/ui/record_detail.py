"""The record that is chosen in a list: the way to it, its name, what it says, and its form."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.finding import Finding
from jimdesk.domain.record import Record
from jimdesk.i18n import translate
from jimdesk.ui import drafts, theme
from jimdesk.ui.document import Document
from jimdesk.ui.look import came_from, marks
from jimdesk.ui.parts import Asking, Holding
from jimdesk.ui.place import FIRST_FIELD, place_of
from jimdesk.ui.subject import Child, Subject
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.field import words
from jimdesk.ui.widgets.form import Form
from jimdesk.ui.widgets.layout import Card, EmptyState, NameLine, ScrollPage, beside
from jimdesk.ui.widgets.links import Breadcrumb, Link, RelatedList

R = TypeVar("R", bound=Record)


class RecordDetail(QWidget, Generic[R]):
    """One record, read from top to bottom: the way here, its name, what it says, then its form.

    Signals:
        go, changes_requested, delete_requested, pending_changed: as in RecordScreen.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    delete_requested = Signal()
    pending_changed = Signal(bool)

    def __init__(self, document: Document, subject: Subject[R]) -> None:
        super().__init__()
        self._document = document
        self._subject = subject
        self._record: R | None = None
        self._some = True
        self._findings: list[Finding] = []
        self._thread = Breadcrumb()
        self._name = NameLine()
        self._origin = inputs.muted("")
        self._lead = Card(subject.lead_caption() if subject.lead_caption else "")
        self._parts: list[Any] = list(subject.parts(document, self)) if subject.parts else []
        self._asking = [part for part in self._parts if isinstance(part, Asking)]
        self.form = Form(subject.sections(document), self._save)
        self.related = RelatedList(
            translate("Detail", "Connected with"),
            self._adds(),
            empty=translate("Detail", "Nothing yet."),
        )
        self._foot = self._footer()
        self._page = ScrollPage()
        for widget in (
            self._thread,
            self._name,
            self._origin,
            self._lead,
            *self._parts,
            self.form,
            self.related,
            self._foot,
        ):
            self._page.body.addWidget(widget)
        self._page.body.addStretch(1)
        self._nothing = EmptyState(
            subject.icon, translate("Detail", "Choose something in the list to see it here.")
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._page)
        box.addWidget(self._nothing)
        self._connect()
        self.show_record(None)

    def _connect(self) -> None:
        self._thread.followed.connect(self.go)
        for part in self._parts:
            part.go.connect(self.go)
        for asking in self._asking:
            asking.pending_changed.connect(self.pending_changed)
        self.related.followed.connect(self.go)
        self.related.add_requested.connect(self._add_child)
        self.form.pending_changed.connect(self._on_pending)
        self.form.drafted.connect(self._on_drafted)
        self.form.set_read_only(self._document.read_only)
        self.related.set_read_only(self._document.read_only)

    def _footer(self) -> QWidget:
        self._changes = inputs.link_button(translate("Detail", "Show changes"))
        self._delete = inputs.link_button(translate("Detail", "Move to the wastebasket"))
        self._changes.clicked.connect(lambda: self.changes_requested.emit(self._record))
        self._delete.clicked.connect(self.delete_requested)
        self._delete.setEnabled(not self._document.read_only)
        foot = QWidget()
        row = beside(self._changes, self._delete, spacing=theme.current().space.l)
        foot.setLayout(row)
        return foot

    def show_record(self, record: R | None) -> None:
        """Show a record, None for an empty pane with a sentence."""
        fresh = record is None or self._record is None or record.id != self._record.id
        self._record = record
        self._page.setVisible(record is not None)
        self._nothing.setVisible(record is None and self._some)
        if record is None:
            return
        subject, document = self._subject, self._document
        self._thread.set_links(subject.thread(document, record) if subject.thread else ())
        status = subject.status(document, record) if subject.status else None
        self._name.set_name(subject.shown_name(document, record), status)
        self._origin.setText(came_from(document, record))
        self._origin.setVisible(bool(self._origin.text()))
        self._lead.set_text(subject.lead(document, record) if subject.lead else "")
        for part in self._parts:
            part.show_record(record)
        self.related.setVisible(subject.related is not None)
        if subject.related is not None:
            self.related.set_add_texts([self._add_text(child) for child in subject.children])
            self.related.set_rows(subject.related(document, record))
        self.form.show_values(subject.values(document, record))
        self._mark()
        if fresh:
            self._page.verticalScrollBar().setValue(0)

    def set_any(self, some: bool) -> None:
        """Ask for a choice only where there is something to choose."""
        self._some = some
        self._nothing.setVisible(some and self._record is None)

    def set_findings(self, findings: list[Finding]) -> None:
        """Mark findings under their fields."""
        self._findings = findings
        self._mark()

    def lock(self, locked: bool) -> None:
        """Show the form without letting anyone change it, or open it again."""
        self.form.set_read_only(locked or self._document.read_only)

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        if self._record is None:
            return True
        kept = [part.flush() for part in self._asking]
        return self.form.flush() and all(kept)

    @property
    def waiting(self) -> int:
        """Number of typed values that could not be read and are not in the file."""
        return sum(part.waiting for part in self._parts if isinstance(part, Holding))

    def forget(self) -> None:
        """Let go of what is typed, because its record goes away."""
        self._record = None

    def focus(self, field: str) -> None:
        """Move to a field, unfolding what hides it; FIRST_FIELD is the first one."""
        if field == FIRST_FIELD:
            self.focus_first()
        elif field in self.form.boxes:
            self.form.focus(field)
        for part in self._asking:
            if field in part.fields():
                part.focus(field)

    def focus_first(self) -> None:
        """Move to the first field."""
        self.form.focus(next(iter(self.form.boxes)))

    def _on_pending(self, pending: bool) -> None:
        self.pending_changed.emit(pending)
        if not pending:
            drafts.drop(self._document.store)

    def _on_drafted(self, texts: dict[str, str]) -> None:
        if self._record is not None:
            draft = drafts.Draft(self._subject.table, self._record.id, texts)
            drafts.keep(self._document.store, draft)

    def _save(self, values: dict[str, Any]) -> None:
        record, subject, document = self._record, self._subject, self._document
        if record is None:
            return
        field = next(iter(values))
        text = translate("Detail", "Change {what}: {field}")
        label = text.format(
            what=subject.singular(), field=words(self.form.boxes[field].field.label)
        )
        try:
            document.edit(label, lambda edit: subject.save(edit, document, record, values))
        except InvalidError:
            raise
        except JimdeskError as error:
            raise InvalidError(field, str(error)) from error

    def _adds(self) -> list[Link]:
        return [Link(child, self._add_text(child)) for child in self._subject.children]

    def _add_text(self, child: Child) -> str:
        """Return the words of a link that adds, none when it is not offered for this record."""
        if child.when is not None and not (
            self._record and child.when(self._document, self._record)
        ):
            return ""
        year = self._document.report_year
        return child.text().format(year=year, before=year - 1)

    def _add_child(self, child: Child) -> None:
        record = self._record
        if record is None or not self.flush():
            return
        made = self._document.edit(
            child.label(), lambda edit: child.make(edit, self._document, record)
        )
        self.go.emit(place_of(made, FIRST_FIELD))

    def _mark(self) -> None:
        record = self._record
        if record is None:
            return
        table = self._subject.table
        self.form.set_marks(
            marks(
                each
                for each in self._findings
                if each.table == table and each.record_id == record.id
            )
        )
