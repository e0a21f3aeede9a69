"""The form of one date of the year, above the calendar that it stands in."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.meeting import DateKind, KeyDate
from jimdesk.i18n import translate
from jimdesk.ui import choices, theme
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.form import Form
from jimdesk.ui.widgets.layout import FlowLayout


class KeyDatePart(QWidget):
    """Title, day and ground of a date; not seen until one is chosen.

    Signals:
        pending_changed: whether something is typed that is not kept yet.
        changes_requested: the date whose change log the user wants to see.
    """

    pending_changed = Signal(bool)
    changes_requested = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._date: KeyDate | None = None
        self.form = Form((Section("", _fields(document)),), self._save)
        self.form.set_read_only(document.read_only)
        self.close_button = inputs.link_button(translate("Calendar", "Close the date"))
        self.changes = inputs.link_button(translate("Calendar", "Show changes"))
        self.remove_button = inputs.link_button(
            translate("Calendar", "Move the date to the wastebasket")
        )
        self.remove_button.setEnabled(not document.read_only)
        foot = QWidget()
        flow = FlowLayout(foot, spacing=theme.current().space.m)
        for button in (self.close_button, self.changes, self.remove_button):
            flow.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(inputs.section(translate("Calendar", "Date of the year")))
        box.addWidget(self.form)
        box.addWidget(foot)
        self.close_button.clicked.connect(self.shut)
        self.changes.clicked.connect(lambda: self.changes_requested.emit(self._date))
        self.remove_button.clicked.connect(self.remove)
        self.form.pending_changed.connect(self.pending_changed)
        document.changed.connect(self._on_changed)
        self.hide()

    def show_date(self, key_date_id: int, field: str = "") -> None:
        """Show a date and move to one of its fields, else to the first."""
        self._show(key_date_id)
        if self._date is not None:
            self.form.focus(field if field in self.form.boxes else "title")

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        return self._date is None or self.form.flush()

    def shut(self) -> None:
        """Put the form away."""
        if self.flush():
            self._date = None
            self.hide()

    def remove(self) -> None:
        """Put the date in the wastebasket."""
        date = self._date
        if date is not None:
            self._date = None
            self.hide()
            label = translate("Calendar", "Remove the date {title}").format(title=date.title)
            self._document.edit(label, lambda edit: edit.delete(date))

    def _show(self, key_date_id: int) -> None:
        found = self._document.store.get(KeyDate, key_date_id)
        self._date = found if found is not None and found.deleted is None else None
        self.setVisible(self._date is not None)
        if self._date is not None:
            values = {name: getattr(self._date, name) for name in self.form.boxes}
            self.form.show_values(values, record=(KeyDate, key_date_id))

    def _on_changed(self, tables: frozenset[str]) -> None:
        if self._date is not None and tables & {"key_date", "function"}:
            self._show(self._date.id)

    def _save(self, values: dict[str, Any]) -> None:
        if self._date is not None:
            changed = replace(self._date, **values)
            changed.refuse_what_is_no_day()
            label = translate("Calendar", "Change the date {title}").format(title=changed.title)
            self._document.edit(label, lambda edit: edit.save(changed))


def _fields(document: Document) -> tuple[Field, ...]:
    return (
        Field("title", lambda: translate("Calendar", "Title"), required=True),
        Field(
            "day",
            lambda: translate("Calendar", "Day"),
            required=True,
            placeholder="02-22",
            help=lambda: translate(
                "Calendar", "Month and day for every year, a whole date for once"
            ),
        ),
        Field(
            "kind",
            lambda: translate("Calendar", "Kind"),
            "choice",
            choices=enum_choices(DateKind),
        ),
        Field("recipient", lambda: translate("Calendar", "Recipient")),
        Field(
            "function_id",
            lambda: translate("Calendar", "Responsible"),
            "reference",
            choices=choices.functions(document),
        ),
        Field("ground", lambda: translate("Calendar", "Rule or process that sets the date"),
              span=2),
        Field("note", lambda: translate("Calendar", "Note"), "long_text"),
    )  # fmt: skip
