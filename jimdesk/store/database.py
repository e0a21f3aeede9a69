"""Connections: which files are opened, with which settings, and who holds one."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from jimdesk.domain.errors import JimdeskError, RefusedError
from jimdesk.fs import crashpoint
from jimdesk.i18n import format_time, translate
from jimdesk.store import migrations

APPLICATION_ID = 0x4A694D44  # "JiMD"
LONGEST_VALUE = 10_000_000  # bytes of one text; an annual report has far fewer
_WAIT = 0.9  # seconds to wait for another program that reads for a moment


class HeldError(RefusedError):
    """Another process holds the file for writing."""


class DamagedError(JimdeskError):
    """The file is ours but its content is damaged."""


def connect(path: Path, *, writing: bool) -> sqlite3.Connection:
    """Return a connection to a file of ours, with all settings, locked when it is for writing.

    Raises:
        HeldError: another process holds the file.
        DamagedError: the content cannot be read.
        JimdeskError: the file is missing, empty, not ours, or newer than this program. In no case
            is a byte of it changed.
    """
    _refuse_what_is_no_file(path)
    with explained(path), ExitStack() as undo:
        _refuse_strangers(path)
        conn = _connect(path, "rw" if writing else "ro")
        undo.callback(conn.close)
        _settings(conn)
        migrations.pending(conn)
        if writing:
            conn.execute("PRAGMA locking_mode = EXCLUSIVE")
            conn.execute("BEGIN EXCLUSIVE")
            # Changes nothing, but is refused without the right to write, when BEGIN locks nothing.
            conn.execute("DELETE FROM _sqlite_migrations WHERE 0")
            conn.execute("COMMIT")
        undo.pop_all()
    return conn


def create(path: Path | None) -> sqlite3.Connection:
    """Return a connection to a new file with the newest schema; None makes it in memory."""
    conn = sqlite3.connect(":memory:" if path is None else path)
    conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _settings(conn)
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
        _settings(copy)
        if migrations.pending(copy):
            migrate(copy)
        undo.pop_all()
    return copy


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


def lock_note(path: Path) -> Path:
    """Return the small file beside an open file that tells people who has it."""
    return path.with_name(path.name + ".lock")


def write_lock_note(path: Path) -> None:
    """Tell others who has the file since when; the lock itself is SQLite's."""
    note = {
        "user": os.environ.get("USERNAME") or os.environ.get("USER") or "",
        "computer": _computer(),
        "process": os.getpid(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    with suppress(OSError):  # only an explanation; the file can be used without it
        lock_note(path).write_text(json.dumps(note), "utf-8")


def _computer() -> str:
    """Return this computer's name, without loading what Python needs to say more about it."""
    return os.environ.get("COMPUTERNAME") or (os.uname().nodename if hasattr(os, "uname") else "")


def remove_lock_note(path: Path) -> None:
    """Take the explanation away again."""
    with suppress(OSError):
        lock_note(path).unlink()


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=_WAIT)


def _settings(conn: sqlite3.Connection) -> None:
    """Set what every connection needs. Source: quality requirements R-SQL-1…6."""
    conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    conn.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
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


def _refuse_what_is_no_file(path: Path) -> None:
    if not path.is_file():
        text = translate("Store", "There is no file {path}. It may have been moved or renamed.")
        raise JimdeskError(text.format(path=path))
    if path.stat().st_size == 0:
        raise JimdeskError(_stranger_text(path))


def _refuse_strangers(path: Path) -> None:
    """Look at a file without a lock and without touching it; go on only when it is ours.

    "immutable" reads past locks and a journal left by a crash, neither of which changes the mark.
    """
    with closing(_connect(path, "ro&immutable=1")) as conn:
        if not is_ours(conn):
            raise JimdeskError(_stranger_text(path))


def is_ours(conn: sqlite3.Connection) -> bool:
    """Return whether a file bears the mark of the program."""
    return bool(conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


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
        return HeldError(_held_text(path))
    if name == "SQLITE_NOTADB":
        return JimdeskError(_stranger_text(path))
    if name == "SQLITE_READONLY_ROLLBACK":
        text = translate(
            "Store",
            "{file} was not closed in order. Open it in the window once; nothing saved is lost.",
        )
        return JimdeskError(text.format(file=path.name))
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_NOMEM")):
        text = translate("Store", "{file} cannot be read or written ({reason}). Try again.")
        return JimdeskError(text.format(file=path.name, reason=error))
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        text = translate(
            "Store",
            "{file} cannot be written here. Open it read-only, or copy it to your computer.",
        )
        return JimdeskError(text.format(file=path.name))
    return DamagedError(_damaged_text())


def _stranger_text(path: Path) -> str:
    text = translate("Store", "{file} is not a JiM Desk file. It has not been changed.")
    return text.format(file=path.name)


def _damaged_text() -> str:
    return translate(
        "Store",
        "The file is damaged. It has not been changed. Open the latest backup copy instead.",
    )


def _held_text(path: Path) -> str:
    try:
        note = json.loads(lock_note(path).read_text("utf-8"))
        since = format_time(datetime.fromisoformat(note["since"]).astimezone())
        text = translate("Store", "{file} is open at {user} (computer {computer}) since {since}.")
        return text.format(
            file=path.name, user=note["user"], computer=note["computer"], since=since
        )
    except (OSError, ValueError, KeyError, TypeError):
        text = translate(
            "Store", "{file} is open in another program. Close it there and try again."
        )
        return text.format(file=path.name)
