"""What has been deleted and can be brought back."""

from dataclasses import dataclass
from sqlite3 import Connection

from jimdesk.domain.record import Record
from jimdesk.store.mapping import select
from jimdesk.store.tables import ENTITIES


@dataclass(frozen=True, slots=True)
class Discarded:
    """What one deletion put in the wastebasket.

    Attributes:
        deletion: Id to restore it by.
        at: ISO time in UTC.
        records: The record that was deleted first, then what went with it, links left out.
    """

    deletion: int
    label: str
    at: str
    who: str
    records: tuple[Record, ...]


def discarded(conn: Connection) -> list[Discarded]:
    """Return what can be restored, last deleted first."""
    found: dict[int, list[Record]] = {}
    for kind in ENTITIES:
        for record in select(conn, kind, "deleted IS NOT NULL"):
            assert record.deleted is not None
            found.setdefault(record.deleted, []).append(record)
    return [
        Discarded(deletion, *_step(conn, deletion), records=tuple(records))
        for deletion, records in sorted(found.items(), reverse=True)
    ]


def _step(conn: Connection, step_id: int) -> tuple[str, str, str]:
    found = conn.execute("SELECT label, at, who FROM step WHERE id = ?", (step_id,)).fetchone()
    return found or ("", "", "")
