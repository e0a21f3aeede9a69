"""Pick what can still be read out of a damaged file, row by row, into a new one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from jimdesk.domain.agency import Agency
from jimdesk.domain.policy_goals import PolicyGoal, national_goals
from jimdesk.domain.record import code_number
from jimdesk.fs import atomic_write
from jimdesk.i18n import translate
from jimdesk.store import as_json, database, history, migrations
from jimdesk.store.address import address
from jimdesk.store.mapping import table, table_name
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES, PREFIXES


def salvage(damaged: Path, target: Path) -> int:
    """Make a whole file of what can be read in a damaged one; return how many rows it has.

    Rows that break a rule are left out, and what pointed at a lost row points at nothing. Open the
    copy that was put aside: reading plays back a journal that lies beside a file.

    Raises:
        JimdeskError: nothing could be read.
        OSError: the target cannot be written.
    """
    rows = 0

    def write(new: Path) -> None:
        nonlocal rows
        with closing(_reader(damaged)) as source, closing(database.create(new)) as conn:
            rows = _fill(source, conn)

    atomic_write(target, write)
    return rows


def _fill(source: sqlite3.Connection, conn: sqlite3.Connection) -> int:
    conn.execute("PRAGMA foreign_keys = OFF")
    migrations.apply(conn, until=_applied(source))
    conn.execute("BEGIN")
    rows = sum(_take_over(source, conn, name) for name in as_json.tables(conn))
    if not rows:
        text = translate("Restore", "Nothing in the file can be read.")
        raise database.DamagedError(text)
    conn.execute("COMMIT")
    migrations.apply(conn)
    _mend_links(conn)
    _let_go_of_unreadable(conn)
    _move_counters(conn)
    history.install_triggers(conn)
    conn.execute("PRAGMA foreign_keys = ON")
    _complete(Store(conn, None, read_only=False))
    return rows


def _reader(damaged: Path) -> sqlite3.Connection:
    conn = sqlite3.connect(address(damaged.resolve(), "ro&immutable=1"), uri=True)
    conn.execute("PRAGMA trusted_schema = OFF")
    return conn


def _applied(source: sqlite3.Connection) -> tuple[str, ...]:
    """Return the steps that the file had, all when it does not say."""
    with suppress(sqlite3.Error):
        has = set(migrations.applied(source))
        known = [name for name in migrations.NAMES if name in has]
        if known and list(migrations.NAMES[: len(known)]) == known:
            return tuple(known)
    return migrations.NAMES


def _take_over(source: sqlite3.Connection, conn: sqlite3.Connection, name: str) -> int:
    columns = [row[1] for row in conn.execute(f"PRAGMA table_info({name})")]
    marks = ", ".join("?" for _ in columns)
    sql = f"INSERT OR IGNORE INTO {name} ({', '.join(columns)}) VALUES ({marks})"
    taken = 0
    for row in _readable(source, name, columns):
        with suppress(sqlite3.IntegrityError, sqlite3.DataError):
            taken += conn.execute(sql, row).rowcount
    return taken


def _readable(
    source: sqlite3.Connection, name: str, columns: list[str]
) -> Iterator[tuple[Any, ...]]:
    """Return the rows before the first page that cannot be read, then those after the last one."""
    for order in ("", " ORDER BY rowid DESC"):
        with suppress(sqlite3.DatabaseError, OverflowError):
            yield from source.execute(f"SELECT {', '.join(columns)} FROM {name}{order}")
            return


def _mend_links(conn: sqlite3.Connection) -> None:
    """Empty what points at a row that is lost; where that is not allowed, let go of the row."""
    while broken := conn.execute("PRAGMA foreign_key_check").fetchall():
        for name, row_id, _, number in broken:
            keys = conn.execute(f"PRAGMA foreign_key_list({name})").fetchall()
            field = next(key[3] for key in keys if key[0] == number)
            try:
                conn.execute(f"UPDATE {name} SET {field} = NULL WHERE rowid = ?", (row_id,))
            except sqlite3.IntegrityError:
                conn.execute(f"DELETE FROM {name} WHERE rowid = ?", (row_id,))
        conn.commit()


def _let_go_of_unreadable(conn: sqlite3.Connection) -> None:
    """Remove rows that no record can be made of, such as with a code that is none of ours."""
    for kind in ENTITIES:
        stored = table(kind)
        sql = f"SELECT {', '.join(stored.columns)} FROM {stored.name}"
        for row in conn.execute(sql).fetchall():
            values = dict(zip(stored.columns, row, strict=True))
            try:
                for column, convert in stored.convert.items():
                    if values[column] is not None:
                        convert(values[column])
            except ValueError:
                conn.execute(f"DELETE FROM {stored.name} WHERE id = ?", (values["id"],))
    conn.commit()


def _move_counters(conn: sqlite3.Connection) -> None:
    """See to it that no readable id is given out twice."""
    for kind, prefix in PREFIXES.items():
        codes = conn.execute(f"SELECT code FROM {table_name(kind)}").fetchall()
        last = max((code_number(code) for (code,) in codes), default=0)
        conn.execute(
            "INSERT INTO counter VALUES (?1, ?2) ON CONFLICT DO UPDATE SET last = max(last, ?2)",
            (prefix, last),
        )
    conn.commit()


def _complete(store: Store) -> None:
    """Add what no file is without."""
    label = translate("Restore", "What was missing after damage")
    if not store.all(Agency):
        store.edit(label, lambda edit: edit.save(Agency()))
    if not store.all(PolicyGoal):
        store.edit(label, lambda edit: edit.save_all(national_goals()))
