"""The change log, recorded by triggers below every write, and the way back that it holds.

One row of `change` per inserted row, changed field or field of a removed row; a row of `step` per
thing that a person did. Values are stored as they are, so floats come back bit for bit.
Source: decisions 8–10; the idea is SQLite's documented undo log.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from itertools import groupby
from sqlite3 import Connection
from typing import Any, Literal, NamedTuple

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate

StepKind = Literal["create", "edit", "undo", "redo", "purge"]

WITHOUT_HISTORY = frozenset({"export_entry", "shown_number", "exported_figure", "form_request"})
"""Tables of records outside undo and the change log. Source: decisions, 8."""


class Step(NamedTuple):
    """One thing that a person did.

    Attributes:
        label: What was done, in the words of the button or field.
        at: ISO time in UTC.
        who: Signature of who did it, empty when none is set.
        reverts: Step that this one took back, for undo and redo.
        tables: Tables that it touched.
    """

    id: int
    kind: StepKind
    label: str
    at: str
    who: str
    reverts: int | None
    tables: frozenset[str] = frozenset()


def install_triggers(conn: Connection) -> None:
    """See to it that every table of records logs what is changed in it, id apart.

    Triggers that are missing, strange or differ are made anew.
    """
    wanted = wanted_triggers(conn)
    found = dict(
        conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    )
    if found == wanted:
        return
    conn.execute("BEGIN IMMEDIATE")
    for name in found:
        conn.execute(f'DROP TRIGGER "{name}"')
    for sql in wanted.values():
        conn.execute(sql)
    conn.execute("COMMIT")


def wanted_triggers(conn: Connection) -> dict[str, str]:
    """Return the statements that make the history triggers of a file, by the triggers' names."""
    return dict(_triggers(_record_columns(conn)))


def _record_columns(conn: Connection) -> Mapping[str, Iterable[str]]:
    """Return the columns of each table of records with history: what can be deleted is a record."""
    tables: dict[str, list[str]] = {}
    for name, column in conn.execute(
        "SELECT made.name, part.name FROM sqlite_schema made JOIN pragma_table_info(made.name) part"
        " WHERE made.type = 'table' ORDER BY made.name, part.cid"
    ):
        tables.setdefault(name, []).append(column)
    return {
        name: columns
        for name, columns in tables.items()
        if "deleted" in columns and name not in WITHOUT_HISTORY
    }


def _triggers(tables: Mapping[str, Iterable[str]]) -> Iterable[tuple[str, str]]:
    into = "INSERT INTO change (step_id, table_name, row_id, kind, field, old, new)"
    step = "(SELECT max(id) FROM step)"
    for table, columns in tables.items():
        fields = [column for column in columns if column != "id"]
        added = f"{into} VALUES ({step}, '{table}', new.id, 'insert', NULL, NULL, NULL);"
        changed = " ".join(
            f"{into} SELECT {step}, '{table}', old.id, 'update', '{field}', old.{field},"
            f" new.{field} WHERE old.{field} IS NOT new.{field};"
            for field in fields
        )
        removed = " ".join(
            f"{into} VALUES ({step}, '{table}', old.id, 'delete', '{field}', old.{field}, NULL);"
            for field in fields
        )
        for event, body in (("INSERT", added), ("UPDATE", changed), ("DELETE", removed)):
            name = f"history_{table}_{event.lower()}"
            yield name, f"CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN {body} END"


def begin(
    conn: Connection, label: str, who: str, kind: StepKind = "edit", reverts: int | None = None
) -> int:
    """Write a new step, so that triggers log under it; return its id."""
    last = conn.execute("SELECT max(id) FROM change").fetchone()[0] or 0
    migrations = conn.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0]
    cursor = conn.execute(
        "INSERT INTO step (kind, label, at, who, reverts, first_change, migrations)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (kind, label, now(), who, reverts, last + 1, migrations),
    )
    return cursor.lastrowid or 0


def end(conn: Connection, step_id: int) -> Step | None:
    """Close a step; return it, or None and forget it when nothing was changed."""
    first, last = conn.execute(
        "SELECT first_change, (SELECT max(id) FROM change) FROM step WHERE id = ?", (step_id,)
    ).fetchone()
    if last is None or last < first:
        conn.execute("DELETE FROM step WHERE id = ?", (step_id,))
        return None
    conn.execute("UPDATE step SET last_change = ? WHERE id = ?", (last, step_id))
    touched = conn.execute(
        "SELECT DISTINCT table_name FROM change WHERE id BETWEEN ? AND ?", (first, last)
    )
    row = conn.execute(
        "SELECT id, kind, label, at, who, reverts FROM step WHERE id = ?", (step_id,)
    ).fetchone()
    return Step(*row)._replace(tables=frozenset(name for (name,) in touched))


def revert(conn: Connection, step_id: int) -> None:
    """Take back what a step did, newest change first; the triggers log it as any other change.

    Raises:
        JimdeskError: a value is no longer what the step left, so going back would lose a later
            edit.
    """
    first, last = conn.execute(
        "SELECT first_change, last_change FROM step WHERE id = ?", (step_id,)
    ).fetchone()
    rows = conn.execute(
        "SELECT table_name, row_id, kind, field, old, new FROM change"
        " WHERE id BETWEEN ? AND ? ORDER BY id DESC",
        (first, last),
    ).fetchall()
    for (table, row_id, kind), group in groupby(rows, key=lambda row: row[:3]):
        if kind == "insert":
            done = conn.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,)).rowcount
        elif kind == "delete":
            done = _put_back(conn, table, row_id, [(row[3], row[4]) for row in group])
        else:
            done = min(
                conn.execute(
                    f"UPDATE {table} SET {field} = ? WHERE id = ? AND {field} IS ?",
                    (old, row_id, new),
                ).rowcount
                for _, _, _, field, old, new in group
            )
        if done != 1:
            text = translate(
                "Store", "This step cannot be undone: something in it was changed later."
            )
            raise JimdeskError(text)


def _put_back(conn: Connection, table: str, row_id: int, values: list[tuple[str, Any]]) -> int:
    columns = ", ".join(["id", *(field for field, _ in values)])
    marks = ", ".join("?" for _ in range(len(values) + 1))
    row = (row_id, *(value for _, value in values))
    return conn.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", row).rowcount


def stacks(conn: Connection) -> tuple[list[Step], list[Step]]:
    """Return what can be undone and what can be redone, the next one last.

    Each entry is the step whose reversal does it. An edit after an undo empties what can be redone;
    a migration and an emptied wastebasket end what can be undone.
    """
    undo: list[Step] = []
    redo: list[Step] = []
    migrations = conn.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0]
    rows = conn.execute(
        "SELECT id, kind, label, at, who, reverts FROM step WHERE migrations = ?"
        " AND id > coalesce((SELECT max(id) FROM step WHERE kind IN ('create', 'purge')), 0)"
        " ORDER BY id",
        (migrations,),
    )
    for row in rows:
        step = Step(*row)
        if step.kind == "edit":
            undo.append(step)
            redo.clear()
        elif step.kind == "undo":
            del undo[-1:]
            redo.append(step)
        else:  # redo
            del redo[-1:]
            undo.append(step)
    return undo, redo


def now() -> str:
    """Return the present time in UTC as ISO text, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
