"""Connections: which files are opened, with which settings, and who holds one."""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path

from jimdesk.domain.errors import JimdeskError, RefusedError
from jimdesk.fs import crashpoint
from jimdesk.i18n import translate
from jimdesk.store import journal, lock, migrations, schema, strangers

LONGEST_VALUE = 10_000_000  # bytes of one text; an annual report has far fewer
LONGEST_STATEMENT = 100_000  # bytes; the longest of ours makes a table of many fields


class HeldError(RefusedError):
    """Another process holds the file for writing."""


class DoubtfulError(HeldError):
    """Another computer may hold the file; only a person can tell."""


class NotClosedError(JimdeskError):
    """The file was left in the middle of a change, which only somebody who may write can undo."""


class NoRightError(JimdeskError):
    """The file may be read where it lies, but not written."""


class DamagedError(JimdeskError):
    """The file is ours but its content is damaged."""


class NotWrittenError(JimdeskError):
    """A change could not be written; nothing of it is in the file, and it can be tried again."""


def connect(path: Path, *, writing: bool) -> sqlite3.Connection:
    """Return a connection to a file of ours, with all settings, locked when it is for writing.

    Raises:
        HeldError: another process holds the file.
        DamagedError: the content cannot be read.
        JimdeskError: the file is missing, empty, not ours, or newer than this program. In no case
            is a byte of it changed.
    """
    with explained(path), ExitStack() as undo:
        strangers.refuse_strangers(path)
        _refuse_another_journal(path)
        conn = strangers.connected(path, "rw" if writing else "ro")
        undo.callback(conn.close)
        settings(conn)
        migrations.pending(conn)
        if writing:
            conn.execute("PRAGMA locking_mode = EXCLUSIVE")
            conn.execute("BEGIN EXCLUSIVE")
            # Changes nothing, but is refused without the right to write, when BEGIN locks nothing.
            conn.execute("DELETE FROM _sqlite_migrations WHERE 0")
            conn.execute("COMMIT")
        if schema.foreign(conn):
            raise JimdeskError(_foreign_text(path))
        undo.pop_all()
    return conn


def create(path: Path | None) -> sqlite3.Connection:
    """Return a connection to a new file with the newest schema; None makes it in memory."""
    conn = sqlite3.connect(":memory:" if path is None else path)
    conn.execute(f"PRAGMA application_id = {strangers.APPLICATION_ID}")
    settings(conn)
    return conn


def migrate(conn: sqlite3.Connection) -> None:
    """Bring a file to the newest schema and check that all its links still hold.

    Raises:
        DamagedError: a link leads nowhere afterwards.
    """
    conn.execute("PRAGMA foreign_keys = OFF")
    migrations.apply(conn)
    crashpoint("migrate.applied")
    if conn.execute("PRAGMA foreign_key_check").fetchone():
        raise DamagedError(_damaged_text())
    conn.execute("PRAGMA foreign_keys = ON")


def in_memory(path: Path) -> sqlite3.Connection:
    """Return a copy in memory at the newest schema; the file is only read.

    Raises:
        As `connect`.
    """
    with explained(path), closing(connect(path, writing=False)) as conn, ExitStack() as undo:
        copy = sqlite3.connect(":memory:")
        undo.callback(copy.close)
        conn.backup(copy)
        settings(copy)
        if migrations.pending(copy):
            migrate(copy)
        undo.pop_all()
    return copy


def in_memory_of(content: bytes, path: Path) -> sqlite3.Connection:
    """Return a copy in memory, at the newest schema, of a file that was sent and may be anything.

    Args:
        content: The bytes of the file.
        path: What it was read from, for those who are told of a fault.

    Raises:
        DamagedError: the content does not hold together.
        JimdeskError: it is not ours, or newer than this program.
    """
    with explained(path), ExitStack() as undo:
        conn = sqlite3.connect(":memory:")
        undo.callback(conn.close)
        conn.deserialize(content)
        if not strangers.is_ours(conn):
            raise JimdeskError(strangers.stranger_text(path))
        settings(conn)
        waiting = migrations.pending(conn)
        if schema.foreign(conn):
            raise JimdeskError(_foreign_text(path))
        refuse_damaged(conn, thoroughly=True)
        if waiting:
            migrate(conn)
        undo.pop_all()
    return conn


def looks_whole(conn: sqlite3.Connection) -> bool:
    """Return whether a quick look finds nothing wrong with how a file is built."""
    try:
        return bool(conn.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def refuse_damaged(conn: sqlite3.Connection, *, thoroughly: bool) -> None:
    """Refuse a file that does not hold together.

    Args:
        conn: The open file.
        thoroughly: Compare indexes with their tables and follow every link too.

    Raises:
        DamagedError: it does not.
    """
    if problems(conn) if thoroughly else not looks_whole(conn):
        raise DamagedError(_damaged_text())


def place_of(path: Path) -> tuple[int, int] | None:
    """Return what tells the file under a name from any other put there later; None when gone."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def problems(conn: sqlite3.Connection) -> list[str]:
    """Return what SQLite's own checks find wrong, empty when the file is whole."""
    try:
        found = [row[0] for row in conn.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [
            f"{table} {row}: {parent}"
            for table, row, parent, _ in conn.execute("PRAGMA foreign_key_check")
        ]
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    return found


def settings(conn: sqlite3.Connection) -> None:
    """Give a connection what every one needs. Source: quality requirements R-SQL-1…6."""
    conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    conn.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    conn.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 10)
    conn.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, LONGEST_STATEMENT)
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "journal_mode = DELETE",
        "synchronous = EXTRA",
        "foreign_keys = ON",
        "secure_delete = ON",
        "recursive_triggers = OFF",
    ):
        conn.execute(f"PRAGMA {pragma}")


def _refuse_another_journal(path: Path) -> None:
    """Refuse a file beside a journal that would ruin it; SQLite would play it back unasked."""
    if not journal.is_hot(path) or lock.is_held(path):
        return
    with suppress(OSError):  # no room to try it; SQLite's own rules hold
        if not journal.belongs(path):
            raise DamagedError(_journal_text(path))


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Say in plain words what SQLite says about a file that is opened or read.

    Raises:
        HeldError: another process holds the file.
        DamagedError: the content cannot be read.
        JimdeskError: anything else that SQLite refuses.
    """
    try:
        yield
    except (sqlite3.Error, ValueError) as error:  # a value that no field can have
        raise _explanation(error, path) from error


def _explanation(error: Exception, path: Path) -> JimdeskError:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return HeldError(lock.held_text(path))
    if name == "SQLITE_NOTADB":
        return JimdeskError(strangers.stranger_text(path))
    if name == "SQLITE_READONLY_ROLLBACK":
        text = translate(
            "Store",
            "{file} was not closed in order. Open it in the window once; nothing saved is lost.",
        )
        return NotClosedError(text.format(file=path.name))
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_NOMEM")):
        text = translate("Store", "{file} cannot be read or written ({reason}). Try again.")
        return JimdeskError(text.format(file=path.name, reason=error))
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        text = translate(
            "Store",
            "{file} cannot be written here. Open it read-only, or copy it to your computer.",
        )
        return NoRightError(text.format(file=path.name))
    return DamagedError(_damaged_text())


def _journal_text(path: Path) -> str:
    text = translate(
        "Store",
        "{file} lies beside the journal of another file ({file}-journal), which would ruin it. It"
        " has not been changed. Open the latest backup copy instead.",
    )
    return text.format(file=path.name)


def _foreign_text(path: Path) -> str:
    text = translate(
        "Store",
        "{file} holds commands or tables that JiM Desk has not made, so it is not opened. It has"
        " not been changed. Ask the sender for the file as JSON instead.",
    )
    return text.format(file=path.name)


def _damaged_text() -> str:
    return translate(
        "Store",
        "The file is damaged. It has not been changed. Open the latest backup copy instead.",
    )
