"""Whether the schema that a file brings with it is ours, before anything in it runs.

A file from a stranger may hold triggers and views that do as they like with what is saved later.
Source: quality requirements, S-7; "Defense against the dark arts" of SQLite.
"""

import hashlib
import re
import sqlite3
from collections.abc import Iterable, Iterator
from functools import cache

from jimdesk.store import history, migrations

_TRIGGER = re.compile(
    r"CREATE TRIGGER history_(\w+)_(?:insert|update|delete) AFTER (?:INSERT|UPDATE|DELETE)"
    r" ON \1 BEGIN"
    r"(?: INSERT INTO change \(step_id, table_name, row_id, kind, field, old, new\)"
    r" (?:VALUES \(|SELECT )\(SELECT max\(id\) FROM step\), '\1', (?:old|new)\.id,"
    r" '(?:insert|update|delete)', (?:NULL|'\w+'), (?:NULL|old\.\w+), (?:NULL|new\.\w+)"
    r"(?:\)| WHERE old\.\w+ IS NOT new\.\w+);)+ END"
)
_STEPS = "_sqlite_migrations"

NEWEST = "462a421b123e3dcc0e1e9327aa159465e380cb55ef4b55df24d8e436fffb10ba"
"""SHA-256 of the schema that a file of today has, so that the usual file needs no closer look.

A schema step changes it; a test says to what."""

Part = tuple[str, str, str]  # type, name and table


def is_newest(conn: sqlite3.Connection) -> bool:
    """Return whether a file's schema is word for word that of today, triggers included."""
    return _digest(conn) == NEWEST


def foreign(conn: sqlite3.Connection) -> list[str]:
    """Return the names of what in a file's schema is not as this program made it.

    A plain table that is not ours is let be: nothing reads it and nothing in it runs.

    Raises:
        sqlite3.DatabaseError: the schema cannot be read.
    """
    if is_newest(conn):
        return []
    parts = _parts(conn)
    applied = tuple(name for name in migrations.NAMES if name in migrations.applied(conn))
    known = {*_statements(applied), *history.wanted_triggers(conn).values()}
    unknown = {
        part: sql
        for part, sql in parts.items()
        if part[2] != _STEPS and not (sql in known and f" {part[1]} " in sql)
    }
    ours = _altered(applied, frozenset(table for _, _, table in unknown))
    return [part[1] for part, sql in unknown.items() if not _is_allowed(part, sql, ours)]


def _is_allowed(part: Part, sql: str, ours: dict[Part, str]) -> bool:
    kind, name, table = part
    if kind == "trigger":
        return _TRIGGER.fullmatch(_plain(sql)) is not None
    if part in ours:
        return _plain(sql) == _plain(ours[part])
    known = {of_table for _, _, of_table in ours}
    if kind == "index" and table not in known:
        return True
    plain = name.isidentifier() and _plain(sql).startswith("CREATE TABLE ")
    return kind == "table" and name not in known and plain


@cache
def _statements(applied: tuple[str, ...]) -> tuple[str, ...]:
    """Return the steps' statements, which SQLite keeps word for word until a later one alters it.

    So most of a file is known as ours without building anything.
    """
    return tuple(one.removesuffix(";") for name in applied for one in migrations.statements(name))


@cache
def _altered(applied: tuple[str, ...], tables: frozenset[str]) -> dict[Part, str]:
    """Return what the steps that a file has make of some tables and of what hangs on them."""
    if not tables:
        return {}
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, tables))})\b")
    try:
        return _made_by(one for one in _statements(applied) if named.search(one))
    except sqlite3.OperationalError:  # a step that needs another table too
        return _made_by(_statements(applied))


def _made_by(statements: Iterable[str]) -> dict[Part, str]:
    conn = sqlite3.connect(":memory:")
    try:
        for statement in statements:
            conn.execute(statement)
        return _parts(conn)
    finally:
        conn.close()


def _parts(conn: sqlite3.Connection) -> dict[Part, str]:
    rows: Iterable[tuple[str, str, str, str | None]] = conn.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema"
    )
    return dict(_with_sql(rows))


def _digest(conn: sqlite3.Connection) -> str:
    """Return the sum of what `_parts` has; asked at every start, so SQLite does what it can."""
    rows: Iterable[tuple[str]] = conn.execute(
        "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || sql FROM sqlite_schema"
        " WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' ORDER BY type, name, tbl_name"
    )
    return hashlib.sha256("\n".join([row[0] for row in rows]).encode()).hexdigest()


def _with_sql(rows: Iterable[tuple[str, str, str, str | None]]) -> Iterator[tuple[Part, str]]:
    """Leave out what SQLite makes by itself, which has no words of its own."""
    for kind, name, table, sql in rows:
        if sql is not None and not name.startswith("sqlite_"):
            yield (kind, name, table), sql


def _plain(sql: str) -> str:
    """Return a statement without what does not matter: spacing and quotes round names."""
    return " ".join(sql.replace('"', "").split()).replace("( ", "(").replace(" )", ")")
