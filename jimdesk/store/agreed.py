"""What a step leaves behind when it changed what was agreed or approved.

Looked for once at the end of every edit, in the change log that the triggers have written, so that
window, command line, imports and forms cannot forget it. Undo takes it back with the step.
"""

from collections.abc import Iterator
from dataclasses import replace
from sqlite3 import Connection
from typing import Any

from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.judgement import (
    NOT_REVIEWED,
    ResultReview,
    Review,
    ReviewState,
    ValueReview,
)
from jimdesk.domain.moved import AGREED, GoalVersion, IndicatorVersion, Version, version_of
from jimdesk.domain.record import Record
from jimdesk.store.mapping import table

_STATES = ", ".join(f"'{state}'" for state in sorted(AGREED))
_OF_DECIDED_GOAL = (
    "SELECT 1 FROM goal_indicator link JOIN goal ON goal.id = link.goal_id"
    f" WHERE link.indicator_id = ? AND goal.status IN ({_STATES})"
    " AND link.deleted IS NULL AND goal.deleted IS NULL LIMIT 1"
)
_LOG = "change NOT INDEXED"
"""The log, read by the ids of its lines: those of a step are its last ones, and seldom many."""


def left_behind(conn: Connection, step_id: int) -> list[Record]:
    """Return what is to be saved in the step besides what was done in it."""
    first, at = conn.execute(
        "SELECT first_change, at FROM step WHERE id = ?", (step_id,)
    ).fetchone()
    return [*_versions(conn, first, at[:10]), *_reopened(conn, first)]


def _versions(conn: Connection, first: int, day: str) -> Iterator[Version]:
    for goal, now in _changed(conn, Goal, first):
        if goal.status in AGREED:
            yield from _new(conn, GoalVersion, version_of(goal, now, day))
    for indicator, after in _changed(conn, Indicator, first):
        followed = conn.execute(_OF_DECIDED_GOAL, (indicator.id,)).fetchone()
        if followed or indicator.status in AGREED:
            yield from _new(conn, IndicatorVersion, version_of(indicator, after, day))


def _new(conn: Connection, kind: type[Version], version: Version | None) -> Iterator[Version]:
    """Yield a version unless the same day's change waits for its reason still."""
    if version is None:
        return
    owner = "goal_id" if kind is GoalVersion else "indicator_id"
    waiting = conn.execute(
        f"SELECT 1 FROM {table(kind).name} WHERE {owner} = ? AND changed_on = ? AND reason = ''"
        " AND deleted IS NULL",
        (getattr(version, owner), version.changed_on),
    ).fetchone()
    if waiting is None:
        yield version


def _changed(conn: Connection, kind: type[Any], first: int) -> Iterator[tuple[Any, Any]]:
    """Yield records of a kind that were changed since a line of the log: before and now."""
    stored = table(kind)
    old: dict[int, dict[str, Any]] = {}
    rows = conn.execute(
        f"SELECT row_id, field, old FROM {_LOG} WHERE id >= ? AND table_name = ?"
        " AND kind = 'update' ORDER BY id DESC",
        (first, stored.name),
    )
    for row_id, field, value in rows:
        old.setdefault(row_id, {})[field] = value
    for row_id, fields in old.items():
        columns = ", ".join(stored.columns)
        now = conn.execute(
            f"SELECT {columns} FROM {stored.name} WHERE id = ? AND deleted IS NULL", (row_id,)
        ).fetchone()
        if now is not None and "deleted" not in fields:
            before = dict(zip(stored.columns, now, strict=True)) | fields
            yield _built(kind, before.values()), _built(kind, now)


def _reopened(conn: Connection, first: int) -> Iterator[Review]:
    """Yield the approvals of what was added, changed or removed since a line of the log."""
    values = {
        (each.indicator_id, each.period): each for each in _approved(conn, ValueReview, first)
    }
    if values:
        touched = conn.execute(
            "SELECT DISTINCT observation.indicator_id, observation.period"
            f" FROM {_LOG} JOIN observation ON observation.id = change.row_id"
            " WHERE change.id >= ? AND change.table_name = 'observation'",
            (first,),
        )
        yield from (_opened(values[key]) for key in touched.fetchall() if key in values)
    texts = {each.result_id: each for each in _approved(conn, ResultReview, first)}
    if texts:
        kept = ", ".join(f"'{field}'" for field in sorted(NOT_REVIEWED))
        changed = conn.execute(
            f"SELECT DISTINCT row_id FROM {_LOG} WHERE id >= ? AND table_name = 'result'"
            f" AND kind = 'update' AND field NOT IN ({kept})",
            (first,),
        )
        yield from (_opened(texts[key]) for (key,) in changed.fetchall() if key in texts)


def _approved(conn: Connection, kind: type[Any], first: int) -> list[Any]:
    """Return what is approved; an approval given in the same step covers what was done in it."""
    stored = table(kind)
    rows = conn.execute(
        f"SELECT {', '.join(stored.columns)} FROM {stored.name} WHERE state = ?"
        f" AND deleted IS NULL AND id NOT IN (SELECT row_id FROM {_LOG}"
        " WHERE change.id >= ? AND change.table_name = ?)",
        (ReviewState.APPROVED, first, stored.name),
    )
    return [_built(kind, row) for row in rows]


def _opened(review: Review) -> Review:
    return replace(review, state=ReviewState.DRAFT, reopened=True, reason="")


def _built(kind: type[Any], row: Any) -> Any:
    stored = table(kind)
    return stored.build(
        stored.convert[name](value) if value is not None and name in stored.convert else value
        for name, value in zip(stored.columns, row, strict=True)
    )
