"""The change log of a record: who changed which field, when, from what to what."""

from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.domain.record import CodedRecord, Record
from jimdesk.i18n import format_moment, format_number, translate
from jimdesk.store.history import Change
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.field_names import field_name
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.plain_table import PlainTable


class ChangesDialog(QDialog):
    """Shows a record's changes, newest first."""

    def __init__(self, document: Document, record: Record, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heads = (
            translate("Changes", "When"),
            translate("Changes", "Who"),
            translate("Changes", "Field"),
            translate("Changes", "Before"),
            translate("Changes", "After"),
            translate("Changes", "What was done"),
        )
        title = translate("Changes", "Changes")
        code = record.code if isinstance(record, CodedRecord) else ""
        title = f"{title} {code}".strip()
        self.table = PlainTable(title, heads)
        self.table.set_rows([_row(change) for change in document.store.changes(record)])
        about = inputs.muted(
            translate("Changes", "Everything that was done, newest first. Undo is logged too.")
        )
        lay_out(self, title, [about, self.table], [], size=(1000, 560))


def _row(change: Change) -> tuple[str, ...]:
    if change.kind == "insert":
        field = translate("Changes", "(added)")
    elif change.kind == "purge":
        field = translate("Changes", "(removed for good)")
    else:
        field = field_name(change.table, change.field or "")
    return (
        format_moment(datetime.fromisoformat(change.at).astimezone()),
        change.who or translate("Changes", "not stated"),
        field,
        _shown(change.old),
        _shown(change.new),
        _label(change),
    )


def _label(change: Change) -> str:
    if change.step_kind == "undo":
        return translate("Changes", "Undone: {what}").format(what=change.label)
    if change.step_kind == "redo":
        return translate("Changes", "Redone: {what}").format(what=change.label)
    return change.label


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return format_number(value)
    return str(value)
