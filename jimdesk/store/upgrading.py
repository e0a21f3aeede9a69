"""Bringing a file to the newest schema: tried on a copy first, and put in place as one change.

So a step that fails, or that loses something, leaves the file as it was, byte for byte.
Source: quality requirements R-MIG-1.
"""

import sqlite3
from contextlib import closing

from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import crashpoint
from jimdesk.i18n import translate
from jimdesk.store import as_json, database
from jimdesk.store.mapping import table
from jimdesk.store.tables import ENTITIES


def upgrade(conn: sqlite3.Connection) -> None:
    """Bring an open file to the newest schema.

    Raises:
        DamagedError: afterwards the file would not hold together.
        JimdeskError: it would hold less, or what cannot be read.
        sqlite3.Error: a step fails, or there is no room. In every case the file is as it was.
    """
    with closing(sqlite3.connect(":memory:")) as copy:
        conn.backup(copy)
        database.settings(copy)
        before = _counts(copy)
        database.migrate(copy)
        database.refuse_damaged(copy, thoroughly=True)
        if _is_less(_counts(copy), before) or not _can_be_read(copy):
            text = translate(
                "Store",
                "The file could not be brought to this version of JiM Desk without loss. It has not"
                " been changed. Go on in the version you had, and tell your IT department.",
            )
            raise JimdeskError(text)
        crashpoint("upgrade.tried")
        copy.backup(conn)  # one transaction, which a crash rolls back
    crashpoint("upgrade.done")


def _counts(conn: sqlite3.Connection) -> dict[str, int]:
    return {
        name: conn.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for name in as_json.tables(conn)
    }


def _is_less(now: dict[str, int], before: dict[str, int]) -> bool:
    return any(now.get(name, 0) < count for name, count in before.items())


def _can_be_read(conn: sqlite3.Connection) -> bool:
    """Return whether every value is one that its field can have."""
    for kind in ENTITIES:
        stored = table(kind)
        for field, convert in stored.convert.items():
            sql = f"SELECT DISTINCT {field} FROM {stored.name} WHERE {field} IS NOT NULL"
            try:
                for (value,) in conn.execute(sql):
                    convert(value)
            except ValueError:
                return False
    return True
