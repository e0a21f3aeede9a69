"""Everything that an open file holds as JSON; the format is described in the help."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from jimdesk.fs import atomic_write
from jimdesk.store import migrations

FORMAT = "jimdesk"
VERSION = 1
"""Version of the JSON format itself; the schema of the records is told by "migrations"."""

_OWN = ("_sqlite_migrations", "sqlite_")


def write(conn: sqlite3.Connection, target: Path) -> None:
    """Write all that a file holds as JSON, at the schema that it has.

    Raises:
        sqlite3.Error: the file cannot be read.
        OSError: the target cannot be written; what was there before is still there.
    """

    def write_lines(temporary: Path) -> None:
        with temporary.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(_lines(conn))

    atomic_write(target, write_lines)


def tables(conn: sqlite3.Connection) -> list[str]:
    """Return the names of the tables that the JSON holds."""
    names = conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return [name for (name,) in names if not name.startswith(_OWN)]


def _lines(conn: sqlite3.Connection) -> Iterator[str]:
    """Return the JSON piece by piece, indented by one; `json.dump` takes ten times as long."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "migrations": list(migrations.applied(conn)),
        "sequences": dict(conn.execute("SELECT name, seq FROM sqlite_sequence ORDER BY name")),
    }
    yield json.dumps(head, ensure_ascii=False, indent=1)[:-2] + ',\n "tables": {'
    for number, name in enumerate(tables(conn)):
        yield f"{',' if number else ''}\n  {json.dumps(name)}: ["
        between = "\n   {\n    "
        for row in _rows(conn, name):
            yield between + row + "\n   }"
            between = ",\n   {\n    "
        yield "]" if between[0] == "\n" else "\n  ]"
    yield "\n }\n}\n"


def _rows(conn: sqlite3.Connection, table: str) -> Iterator[str]:
    encode = json.JSONEncoder(
        ensure_ascii=False, allow_nan=False, separators=(",\n    ", ": ")
    ).encode
    cursor = conn.execute(f'SELECT * FROM "{table}" ORDER BY 1')
    columns = [column[0] for column in cursor.description]
    for row in cursor:
        yield encode(dict(zip(columns, row, strict=True)))[1:-1]
