"""Files that cannot be opened as usual, read so far as they can be; none of them is touched.

What comes back is a copy in memory, read-only, which says why.
"""

import shutil
import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path

from jimdesk.fs import temporary_folder
from jimdesk.i18n import translate
from jimdesk.store import as_json, database, journal, lock, migrations, strangers
from jimdesk.store.salvage import salvage
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES


def as_it_lies(path: Path) -> Store:
    """Return a file that another has open, as it is saved at this moment.

    SQLite lets nobody read it, so it is read past the lock, twice. It is used only when both are
    the same, no change is under way, and the whole holds together.

    Raises:
        HeldError: it is being written just now; trying again helps.
        JimdeskError: see `database.connect`.
    """
    with database.explained(path), ExitStack() as undo:
        strangers.refuse_strangers(path)
        first, second = _past_the_lock(path), _past_the_lock(path)
        if journal.is_hot(path) or first != second:
            raise database.HeldError(_busy_text(path))
        try:
            conn = database.in_memory_of(first, path)
        except database.DamagedError as error:
            raise database.HeldError(_busy_text(path)) from error
        undo.callback(conn.close)
        store = Store(conn, path, read_only=True)
        undo.pop_all()
    store.why = lock.held_text(path)
    return store


def played_back(path: Path) -> Store:
    """Return a file that was left in the middle of a change, as it was before that change.

    The change is undone in a copy, so that a file can be read where it cannot be written.

    Raises:
        OSError: there is no room for the copy.
        JimdeskError: see `database.connect`.
    """
    with temporary_folder() as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)  # nobody has it open here, so closing it lets go of no lock
        shutil.copyfile(journal.journal_of(path), journal.journal_of(copy))
        database.connect(copy, writing=True).close()
        store = Store.read(copy)
    store.path = path
    text = translate("Store", "{file} was not closed in order. It is shown as it was saved last.")
    store.why = text.format(file=path.name)
    return store


def what_is_left(path: Path) -> Store:
    """Return what can be read in a damaged file.

    Raises:
        DamagedError: nothing can be.
        OSError: there is no room for a copy.
    """
    with temporary_folder() as folder:
        target = Path(folder) / "left.jim"
        rows = salvage(path, target)
        store = Store.read(target)
    store.path = path
    text = translate(
        "Store", "{file} is damaged. This is what can be read in it: %n rows.", "", n=rows
    )
    store.why = text.format(file=path.name)
    return store


def of_newer(path: Path) -> Store:
    """Return a file of a newer version of the program, as far as this one knows it.

    Raises:
        NewerError: it holds what this program cannot read.
        JimdeskError: see `database.connect`.
    """
    with database.explained(path), ExitStack() as undo:
        strangers.refuse_strangers(path)
        source = undo.enter_context(closing(strangers.connected(path, "ro")))
        database.settings(source)
        migrations.refuse_unreadable(source)
        conn = database.create(None)
        undo.callback(conn.close)
        database.migrate(conn)
        try:
            _take_over(source, conn)
            store = Store(conn, path, read_only=True)
            for kind in ENTITIES:
                store.all(kind)
        except (sqlite3.IntegrityError, sqlite3.OperationalError, ValueError) as error:
            raise migrations.NewerError(migrations.newer_text()) from error
        undo.pop_all()
    store.why = translate(
        "Store",
        "The file was saved by a newer version of JiM Desk. What is new in it is not seen here."
        " Ask your IT department for the new version.",
    )
    return store


def _past_the_lock(path: Path) -> bytes:
    with closing(strangers.connected(path, "ro&immutable=1")) as conn:
        return conn.serialize()


def _busy_text(path: Path) -> str:
    text = translate("Store", "{file} is being written just now. Try again in a moment.")
    return text.format(file=path.name)


def _take_over(source: sqlite3.Connection, conn: sqlite3.Connection) -> None:
    """Copy the rows of our tables, by the names of our columns; no code of the file's runs.

    Raises:
        sqlite3.Error, ValueError: the file has it otherwise.
    """
    plain = {
        name for (name,) in source.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    }
    conn.execute("PRAGMA foreign_keys = OFF")
    conn.execute("BEGIN")
    for name in as_json.tables(conn):
        wanted = _columns(conn, name)
        if name not in plain or not set(wanted) <= set(_columns(source, name)):
            raise ValueError(name)
        columns, marks = ", ".join(wanted), ", ".join("?" * len(wanted))
        conn.execute(f'DELETE FROM "{name}"')
        rows = source.execute(f'SELECT {columns} FROM "{name}"')
        conn.executemany(f'INSERT INTO "{name}" ({columns}) VALUES ({marks})', rows)
    conn.execute("COMMIT")
    if conn.execute("PRAGMA foreign_key_check").fetchone():
        raise ValueError("links")
    conn.execute("PRAGMA foreign_keys = ON")


def _columns(conn: sqlite3.Connection, name: str) -> list[str]:
    return [row[1] for row in conn.execute(f"PRAGMA table_info({name})")]
