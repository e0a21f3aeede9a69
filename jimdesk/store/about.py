"""What a file is like without a word of what it says: sizes, counts, and whether it is whole."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from jimdesk.store import backup, database, migrations
from jimdesk.store.manifest import Reason

SQLITE = sqlite3.sqlite_version
"""Version of the library that reads and writes files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What can be told of a file to those who help its user.

    Attributes:
        size: Bytes on disk, 0 in memory.
        pages: Pages that the file has, of `page_size` bytes each.
        free_pages: Those of them that hold nothing.
        schema: Names of the steps that brought it here, in order.
        rows: Rows by table, also of those in the wastebasket; names of tables are the program's.
        discarded: Rows in the wastebasket, by table; tables without any are left out.
        problems: What SQLite finds wrong, empty when the file is whole.
        copies: When each backup copy was made and why, the newest first.
    """

    size: int
    pages: int
    page_size: int
    free_pages: int
    schema: tuple[str, ...]
    rows: dict[str, int]
    discarded: dict[str, int]
    problems: tuple[str, ...]
    copies: tuple[tuple[datetime, Reason], ...]


def about(conn: sqlite3.Connection, path: Path | None) -> About:
    """Look through a whole open file, which takes about a second for a very large one.

    Args:
        conn: The open file.
        path: Where it lies, None in memory.
    """
    pages, page_size, free = (
        conn.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "page_size", "freelist_count")
    )
    return About(
        size=path.stat().st_size if path and path.exists() else 0,
        pages=pages,
        page_size=page_size,
        free_pages=free,
        schema=migrations.applied(conn),
        rows={name: _count(conn, name) for name in _tables(conn)},
        discarded={
            name: count
            for name in _tables(conn, with_column="deleted")
            if (count := _count(conn, name, "WHERE deleted IS NOT NULL"))
        },
        problems=tuple(database.problems(conn)),
        copies=tuple((copy.at, copy.reason) for copy in backup.copies(path)) if path else (),
    )


def _tables(conn: sqlite3.Connection, *, with_column: str | None = None) -> list[str]:
    """Return the tables that hold rows of their own, which leaves out what search is made of."""
    sql = (
        "SELECT DISTINCT made.name FROM sqlite_schema made JOIN pragma_table_info(made.name) part"
        " WHERE made.type = 'table' AND part.name = coalesce(?, part.name)"
        " AND made.sql NOT LIKE 'CREATE VIRTUAL%' AND made.name NOT LIKE 'sqlite~_%' ESCAPE '~'"
        " ORDER BY made.name"
    )
    return [name for (name,) in conn.execute(sql, (with_column,))]


def _count(conn: sqlite3.Connection, table: str, condition: str = "") -> int:
    return int(conn.execute(f'SELECT count(*) FROM "{table}" {condition}').fetchone()[0])
