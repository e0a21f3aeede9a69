"""The whole file as one documented JSON object, and back, without loss either way.

The format is described in resources/help/format.md. Rows stand as they are stored, sorted by key,
so that dumping what was loaded gives the same bytes again.
"""

import json
import math
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from jimdesk.domain.agency import Agency
from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import atomic_write, crashpoint
from jimdesk.i18n import translate
from jimdesk.store import as_json, database, history, migrations
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES

LARGEST = 1_000_000_000
"""Bytes of JSON that are read; two hundred thousand values take a fifth of that."""


def dump(path: Path, target: Path) -> None:
    """Write everything that a file holds as JSON; the file itself is only read.

    Raises:
        JimdeskError: the file cannot be read.
        OSError: the target cannot be written; what was there before is still there.
    """
    with database.explained(path), closing(database.in_memory(path)) as conn:
        as_json.write(conn, target)


def load(source: Path, target: Path) -> None:
    """Make a new file from JSON, at the newest schema; it appears whole or not at all.

    Raises:
        JimdeskError: the JSON is not ours, is newer than the program, or breaks a rule.
        OSError: the target cannot be written.
    """
    if target.exists():
        text = translate("Store", "There is already a file {file}. Choose another name.")
        raise JimdeskError(text.format(file=target.name))
    content = _read(source)

    def write(temporary: Path) -> None:
        with closing(database.create(temporary)) as conn:
            _fill(conn, content)
            crashpoint("load.filled")

    try:
        atomic_write(target, write)
    except (sqlite3.Error, JimdeskError, ValueError, OverflowError) as error:
        text = translate("Store", "{file} breaks a rule of the format: {reason}. Nothing was made.")
        raise JimdeskError(text.format(file=source.name, reason=error)) from error


def _read(source: Path) -> dict[str, Any]:
    try:
        content = json.loads(_text(source), parse_constant=_refuse_constant)
    except OSError as error:
        text = translate("Store", "{file} cannot be read ({reason}).")
        raise JimdeskError(text.format(file=source.name, reason=error.strerror)) from error
    except (ValueError, RecursionError) as error:
        raise JimdeskError(_not_ours(source)) from error
    if not isinstance(content, dict) or content.get("format") != as_json.FORMAT:
        raise JimdeskError(_not_ours(source))
    names = content.get("migrations")
    if content.get("version") != as_json.VERSION or (
        isinstance(names, list) and set(map(str, names)) - set(migrations.NAMES)
    ):
        text = translate(
            "Store", "{file} was written by a newer version of JiM Desk. Nothing was made."
        )
        raise JimdeskError(text.format(file=source.name))
    if not isinstance(names, list) or not _has_form(content):
        raise JimdeskError(_not_ours(source))
    return content


def _text(source: Path) -> str:
    if source.stat().st_size > LARGEST:
        raise ValueError("size")
    return source.read_text("utf-8")


def _has_form(content: dict[str, Any]) -> bool:
    """Return whether all parts are there and of the right kind; the schema tries the values."""
    tables, sequences = content.get("tables"), content.get("sequences")
    return (
        isinstance(tables, dict)
        and all(isinstance(rows, list) for rows in tables.values())
        and isinstance(sequences, dict)
        and all(type(last) is int and last >= 0 for last in sequences.values())
    )


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no number")


def _fill(conn: sqlite3.Connection, content: dict[str, Any]) -> None:
    conn.execute("PRAGMA foreign_keys = OFF")
    migrations.apply(conn, until=tuple(content["migrations"]))
    known = set(as_json.tables(conn))
    if set(content["tables"]) != known or not set(content["sequences"]) <= known:
        raise ValueError("tables")
    conn.execute("BEGIN")
    for table, rows in content["tables"].items():
        conn.execute(f'DELETE FROM "{table}"')  # what a step put in, such as the national goals
        columns = {row[1] for row in conn.execute(f'PRAGMA table_info("{table}")')}
        for row in rows:
            _insert(conn, table, columns, row)
    for name, last in content["sequences"].items():
        conn.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (last, name))
        conn.execute(
            "INSERT INTO sqlite_sequence SELECT ?, ? WHERE NOT EXISTS"
            " (SELECT 1 FROM sqlite_sequence WHERE name = ?)",
            (name, last, name),
        )
    conn.execute("COMMIT")
    database.migrate(conn)
    history.install_triggers(conn)
    _try_out(Store(conn, None, read_only=True))


def _try_out(store: Store) -> None:
    """Read every record, so that what no CHECK can tell is found before the file is there."""
    for kind in ENTITIES:
        store.all(kind)
    store.wastebasket()
    if store.count(Agency) != 1:
        raise ValueError("agency")


def _insert(conn: sqlite3.Connection, table: str, columns: set[str], row: Any) -> None:
    if not isinstance(row, dict) or set(row) != columns:
        raise ValueError(table)
    for column, value in row.items():
        if not (value is None or isinstance(value, str | int) or _is_number(value)):
            raise ValueError(f"{table}.{column}")
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" for _ in row)
    conn.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values()))


def _is_number(value: Any) -> bool:
    return isinstance(value, float) and math.isfinite(value)


def _not_ours(source: Path) -> str:
    text = translate("Store", "{file} is not a JiM Desk dump. Nothing was made.")
    return text.format(file=source.name)
