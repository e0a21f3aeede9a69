"""What was agreed and has been changed since: the question why, and the earlier versions."""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.moved import Move, Version
from jimdesk.domain.organisation import Decision
from jimdesk.i18n import format_number, translate
from jimdesk.store.mapping import table_name
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.field_names import field_name
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.field import Field
from jimdesk.ui.widgets.said_list import Said, SaidList
from jimdesk.ui.widgets.status import Status
from jimdesk.ui.widgets.why import Why

FIELD = "moved"
"""What findings call the part."""


class MovedPart(QWidget):
    """Asks why what was agreed is changed, and lists what it was before.

    Signals:
        go: never sent.
        pending_changed: whether something is typed that is not kept yet.
    """

    go = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._asked: Move | None = None
        self._record: Goal | Indicator | None = None
        self.why = Why(_fields(document), self._save, read_only=document.read_only)
        self.list = SaidList(links=False)
        self._heading = inputs.section(translate("Moved", "Changed after the decision"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.m)
        for widget in (self._heading, self.why, self.list):
            box.addWidget(widget)
        self.why.pending_changed.connect(self.pending_changed)

    def show_record(self, record: Goal | Indicator) -> None:
        """Show how what was agreed of a record has been changed; nothing when it has not."""
        fresh = self._record is None or (type(record), record.id) != (
            type(self._record),
            self._record.id,
        )
        self._record = record
        found = self._document.chain.moves_of(record)
        self.setVisible(bool(found))
        self._ask(record, found, stay=not fresh and self.why.is_busy)
        asked = self._asked.version.id if self._asked else 0
        rows = [_said(record, each) for each in reversed(found) if each.version.id != asked]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))

    def fields(self) -> frozenset[str]:
        """Return what findings call the part."""
        return frozenset({FIELD})

    def focus(self, _field: str) -> None:
        """Move to the question."""
        if self._asked is not None:
            self.why.form.focus("reason")

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        return self.why.flush()

    def _ask(self, record: Goal | Indicator, found: Sequence[Move], *, stay: bool) -> None:
        """Ask about the first change without a reason, or stay at the one that is answered."""
        now = [each for each in found if self._asked and each.version.id == self._asked.version.id]
        left = [each for each in found if not each.is_explained]
        self._asked = next(iter(now if stay else left), None)
        self.why.setVisible(self._asked is not None)
        if self._asked is None:
            return
        version = self._asked.version
        question = (
            translate("Moved", "The goal is decided. Why is it changed? {changes}")
            if isinstance(record, Goal)
            else translate("Moved", "It follows a decided goal. Why is it changed? {changes}")
        )
        self.why.ask(
            question.format(changes=changes_in_words(record, self._asked.changed)),
            {"reason": version.reason, "decision_id": version.decision_id},
            (type(version), version.id),
        )

    def _save(self, values: dict[str, Any]) -> None:
        if self._asked is None:
            return
        version: Version = replace(self._asked.version, **values)
        label = translate("Moved", "Say why what was agreed is changed")
        self._asked = Move(version=version, changed=self._asked.changed)
        self._document.edit(label, lambda edit: edit.save(version))


def changes_in_words(record: Goal | Indicator, changed: Mapping[str, tuple[Any, Any]]) -> str:
    """Return what moved, such as "Målvärde, kvinnor: 45 → 50."."""
    table = table_name(type(record))
    parts = (
        f"{field_name(table, field)}: {_shown(old)} → {_shown(new)}"
        for field, (old, new) in changed.items()
    )
    return f"{'; '.join(parts)}."


def _shown(value: Any) -> str:
    if value is None or value == "":
        return "–"
    if isinstance(value, float):
        return format_number(value)
    if isinstance(value, enum.Enum):
        return str(getattr(value, "label", value.value))
    return str(value) if isinstance(value, int) else f"”{value}”"


def _said(record: Goal | Indicator, move: Move) -> Said:
    version = move.version
    state = (
        Status(translate("Moved", "Reason given"), "good", "check")
        if move.is_explained
        else Status(translate("Moved", "Reason missing"), "warning", "triangle-alert")
    )
    name = translate("Moved", "Changed {date}").format(date=version.changed_on)
    reason = version.reason.strip()
    why = translate("Moved", "Reason: {reason}").format(reason=reason) if reason else ""
    text = "\n".join(filter(None, (changes_in_words(record, move.changed), why)))
    return Said(str(version.id), name, state, text)


def _fields(document: Document) -> tuple[Field, ...]:
    return (
        Field(
            "reason",
            lambda: translate("Moved", "Reason"),
            "long_text",
            help=lambda: translate("Moved", "The earlier version is kept and shown with it"),
        ),
        Field(
            "decision_id",
            lambda: translate("Moved", "Decision"),
            "reference",
            span=2,
            choices=lambda: [
                (each.id, f"{each.code} {each.title}") for each in document.store.all(Decision)
            ],
        ),
    )
