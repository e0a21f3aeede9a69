"""Checked copies of a file, made with SQLite's backup API."""

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from jimdesk import paths
from jimdesk.fs import atomic_write
from jimdesk.store import database

KEPT = 10
"""Copies that are kept; older ones are removed when a new one has been checked."""


def back_up(conn: sqlite3.Connection, path: Path) -> Path:
    """Copy an open file into its backup folder, check the copy, and return where it lies.

    Raises:
        DamagedError: the copy does not hold together, so no older copy is given up for it.
        OSError: the disk is full or the folder cannot be written.
    """
    folder = paths.backup_folder(path)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{path.stem} {datetime.now(UTC):%Y-%m-%d %H%M%S%f}.jim"
    copy_to(conn, target)
    for old in _newest_first(path)[KEPT:]:
        with suppress(OSError):
            old.unlink()
    return target


def copy_to(conn: sqlite3.Connection, target: Path) -> None:
    """Write a checked copy of an open file under another name, whole or not at all.

    Raises:
        DamagedError: the copy does not hold together.
        OSError: the disk is full or the folder cannot be written.
    """

    def write(temporary: Path) -> None:
        with closing(sqlite3.connect(temporary)) as copy:
            try:
                conn.backup(copy)
            except sqlite3.OperationalError as error:
                raise OSError(str(error)) from error

    atomic_write(target, write, check=_check)


def newest(path: Path) -> Path | None:
    """Return the newest copy of a file that holds together, or None."""
    for copy in _newest_first(path):
        with suppress(database.DamagedError, OSError):
            _check(copy)
            return copy
    return None


def taken_at(copy: Path) -> datetime:
    """Return when a copy was taken, in local time."""
    return datetime.fromtimestamp(copy.stat().st_mtime, UTC).astimezone()


def _newest_first(path: Path) -> list[Path]:
    return sorted(paths.backup_folder(path).glob("*.jim"), reverse=True)


def _check(copy: Path) -> None:
    with closing(sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro", uri=True)) as conn:
        found = database.problems(conn)
    if found:
        raise database.DamagedError("; ".join(found[:3]))
