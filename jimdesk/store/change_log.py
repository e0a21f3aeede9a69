"""The change log as a person reads it: who changed what in a record, and when."""

from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from jimdesk.store.history import StepKind


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the change log: who changed which field of a record, when, from what to what.

    Attributes:
        kind: "insert", "update", "delete" or "purge".
        step_kind: Whether it was an edit, or came with undo or redo.
        field: The field; None for a record that was added or removed for good.
    """

    table: str
    row_id: int
    kind: str
    field: str | None
    old: Any
    new: Any
    at: str
    who: str
    label: str
    step_kind: StepKind


def of(conn: Connection, table: str, row_id: int) -> list[Change]:
    """Return the change log of a record, newest first."""
    rows = conn.execute(
        "SELECT c.table_name, c.row_id, c.kind, c.field, c.old, c.new, s.at, s.who, s.label,"
        " s.kind"
        " FROM change c JOIN step s ON s.id = c.step_id"
        " WHERE c.table_name = ? AND c.row_id = ? ORDER BY c.id DESC",
        (table, row_id),
    )
    return [Change(*row) for row in rows]
