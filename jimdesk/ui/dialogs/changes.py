"""The change log of a record: who changed which field, when, from what to what."""

import enum
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.domain.activity import Activity
from jimdesk.domain.effect_chain import EffectArrow, EffectNode
from jimdesk.domain.follow_up import ActivityFollowUp, GoalFollowUp
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.judgement import ResultReview, ValueReview
from jimdesk.domain.moved import GoalVersion, IndicatorVersion
from jimdesk.domain.record import CodedRecord, Record
from jimdesk.domain.result import Result
from jimdesk.i18n import format_moment, format_number, translate
from jimdesk.store.change_log import Change
from jimdesk.store.mapping import table_name
from jimdesk.store.tables import by_name
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
        self.table.set_rows([_row(document, change) for change in _changes(document, record)])
        about = inputs.muted(
            translate("Changes", "Everything that was done, newest first. Undo is logged too.")
        )
        lay_out(self, title, [about, self.table], [], size=(1000, 560))


_PARTS: Mapping[type[Record], tuple[type[Record], ...]] = {
    Goal: (GoalVersion, GoalFollowUp, EffectNode, EffectArrow),
    Activity: (ActivityFollowUp,),
    Indicator: (IndicatorVersion, ValueReview),
    Result: (ResultReview,),
}
"""What is said of a record and stands in its log too: why it was changed, who approved."""


def _changes(document: Document, record: Record) -> list[Change]:
    """Return the log of a record and of what is said of it, newest first."""
    store, kind = document.store, type(record)
    owner = f"{table_name(kind)}_id"
    found = store.changes(record)
    for part in _PARTS.get(kind, ()):
        for each in store.where(part, **{owner: record.id}):
            found += store.changes(each)
    return sorted(found, key=lambda change: change.at, reverse=True)


def _row(document: Document, change: Change) -> tuple[str, ...]:
    if change.kind == "insert":
        field = translate("Changes", "(added)")
    elif change.kind == "purge":
        field = translate("Changes", "(removed for good)")
    else:
        field = field_name(change.table, change.field or "")
    of = _of(document, change)
    field = f"{of}: {field}" if of else field
    return (
        format_moment(datetime.fromisoformat(change.at).astimezone()),
        change.who or translate("Changes", "not stated"),
        field,
        _shown(change, change.old),
        _shown(change, change.new),
        _label(change),
    )


def _label(change: Change) -> str:
    if change.step_kind == "undo":
        return translate("Changes", "Undone: {what}").format(what=change.label)
    if change.step_kind == "redo":
        return translate("Changes", "Redone: {what}").format(what=change.label)
    return change.label


def _of(document: Document, change: Change) -> str:
    """Return which part of the record a line is about, empty for the record itself."""
    names = {
        "goal_version": translate("Changes", "Changed after the decision"),
        "indicator_version": translate("Changes", "Changed after the decision"),
        "goal_follow_up": translate("Changes", "Follow-up"),
        "activity_follow_up": translate("Changes", "Follow-up"),
        "effect_node": translate("Changes", "Effect chain"),
        "effect_arrow": translate("Changes", "Effect chain"),
        "value_review": translate("Changes", "Review"),
        "result_review": translate("Changes", "Review"),
    }
    name = names.get(change.table, "")
    part = document.store.get(by_name()[change.table].entity, change.row_id) if name else None
    if isinstance(part, EffectArrow):
        return f"{name} {part.start} → {part.end}"
    return f"{name} {getattr(part, 'period', '')}".strip()


def _shown(change: Change, value: Any) -> str:
    if value is None:
        return ""
    kind = by_name()[change.table].convert.get(change.field or "")
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return str(getattr(kind(value), "label", value))
    if isinstance(value, float):
        return format_number(value)
    return str(value)
