"""What is closed for changes: a closed round of self-assessment with all that is a part of it.

Activities and goals that a round led to are not: the work goes on when the round is closed. What
lies in the wastebasket is no part of what is closed, so that it can be emptied.
"""

from collections.abc import Mapping
from sqlite3 import Connection
from typing import Any

OWNERS = {
    "assessment_participant": ("assessment_round", "assessment_round_id"),
    "common_answer": ("assessment_round", "assessment_round_id"),
    "assessment_answer": ("assessment_participant", "assessment_participant_id"),
}
"""Table of what a record is a part of, and the field that names it, by its own table."""


def is_closed(conn: Connection, name: str, row_id: int) -> bool:
    """Return whether a record in use is a closed round or a part of one."""
    while name in OWNERS:
        owner, field = OWNERS[name]
        row = conn.execute(
            f"SELECT {field} FROM {name} WHERE id = ? AND deleted IS NULL", (row_id,)
        ).fetchone()
        if row is None:
            return False
        name, row_id = owner, row[0]
    if name != "assessment_round":
        return False
    sql = "SELECT closed_on != '' FROM assessment_round WHERE id = ? AND deleted IS NULL"
    found = conn.execute(sql, (row_id,)).fetchone()
    return found is not None and bool(found[0])


def opens(name: str, before: Mapping[str, Any], changed: Mapping[str, Any]) -> bool:
    """Return whether a change does nothing but open a closed round, and adds a reason."""
    if name != "assessment_round" or set(changed) != {"closed_on", "reopened"}:
        return False
    earlier, now = before["reopened"], changed["reopened"]
    return (
        not changed["closed_on"] and now.startswith(earlier) and bool(now[len(earlier) :].strip())
    )


def turned(conn: Connection, step_id: int) -> set[int]:
    """Return the rounds that a step closed or opened.

    Undo takes that very step back without a reason: the slip is then as if it never happened, and
    an undo that refuses would bar the way to everything before it.
    """
    rows = conn.execute(
        "SELECT DISTINCT row_id FROM change, step s WHERE s.id = ?"
        " AND change.id BETWEEN s.first_change AND s.last_change"
        " AND table_name = 'assessment_round' AND field = 'closed_on'",
        (step_id,),
    )
    return {row_id for (row_id,) in rows}
