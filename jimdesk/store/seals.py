"""What is closed for changes: a closed year, and a closed round with all that is a part of it.

A closed year locks its values and results with their reviews, what was said when it was followed
up, and its rounds of self-assessment.

Activities and goals that a round led to are not: the work goes on when the round is closed. What
lies in the wastebasket is no part of what is closed, so that it can be emptied.
"""

from collections.abc import Mapping
from sqlite3 import Connection
from typing import Any, Literal

By = Literal["", "round", "year"]
"""What a record is closed by, empty when it is open."""

_OF_PERIOD = "CAST(substr(period, 1, 4) AS INTEGER)"
YEARS = {
    "observation": _OF_PERIOD,
    "result": "year",
    "assessment_round": "year",
    "goal_follow_up": _OF_PERIOD,
    "activity_follow_up": _OF_PERIOD,
    "value_review": _OF_PERIOD,
}
"""The year that a record belongs to, as SQL, by table."""

OWNERS = {
    "assessment_participant": ("assessment_round", "assessment_round_id"),
    "common_answer": ("assessment_round", "assessment_round_id"),
    "assessment_answer": ("assessment_participant", "assessment_participant_id"),
    "result_review": ("result", "result_id"),
}
"""Table of what a record is a part of, and the field that names it, by its own table."""

_TURNED: Mapping[str, By] = {"assessment_round": "round", "closed_year": "year"}
"""Tables of what is closed and opened by a person."""


def closed_by(conn: Connection, name: str, row_id: int) -> By:
    """Return what a record in use is closed by, itself or as a part of something."""
    while name in OWNERS:
        owner, field = OWNERS[name]
        row = conn.execute(
            f"SELECT {field} FROM {name} WHERE id = ? AND deleted IS NULL", (row_id,)
        ).fetchone()
        if row is None:
            return ""
        name, row_id = owner, row[0]
    if in_closed_year(conn, name, row_id):
        return "year"
    if name not in _TURNED:
        return ""
    sql = f"SELECT closed_on != '' FROM {name} WHERE id = ? AND deleted IS NULL"
    found = conn.execute(sql, (row_id,)).fetchone()
    return _TURNED[name] if found is not None and found[0] else ""


def in_closed_year(conn: Connection, name: str, row_id: int) -> bool:
    """Return whether a record in use belongs to a year that is closed."""
    if name not in YEARS:
        return False
    sql = f"SELECT {YEARS[name]} FROM {name} WHERE id = ? AND deleted IS NULL"
    found = conn.execute(sql, (row_id,)).fetchone()
    return found is not None and found[0] in closed_years(conn)


def closed_years(conn: Connection) -> set[int]:
    """Return the years that are closed now."""
    sql = "SELECT year FROM closed_year WHERE closed_on != '' AND deleted IS NULL"
    return {year for (year,) in conn.execute(sql)}


def year_of(values: Mapping[str, Any]) -> int | None:
    """Return the year that a record of `YEARS` with these values belongs to, None when to none."""
    period = values.get("period")
    return int(period[:4]) if period else values.get("year")


def opens(name: str, before: Mapping[str, Any], changed: Mapping[str, Any]) -> bool:
    """Return whether a change does nothing but open what is closed, and adds a reason."""
    if name not in _TURNED or set(changed) != {"closed_on", "reopened"}:
        return False
    earlier, now = before["reopened"], changed["reopened"]
    return (
        not changed["closed_on"] and now.startswith(earlier) and bool(now[len(earlier) :].strip())
    )


def turned(conn: Connection, step_id: int) -> set[tuple[str, int]]:
    """Return the rounds and years that a step closed, or opened: (table, row id).

    Undo takes that very step back without a reason: the slip is then as if it never happened, and
    an undo that refuses would bar the way to everything before it.
    """
    rows = conn.execute(
        "SELECT DISTINCT table_name, row_id FROM change, step s WHERE s.id = ?"
        " AND change.id BETWEEN s.first_change AND s.last_change"
        " AND (field = 'closed_on' OR change.kind = 'insert' AND table_name = 'closed_year')",
        (step_id,),
    )
    return {(name, row_id) for name, row_id in rows if name in _TURNED}
