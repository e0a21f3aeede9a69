"""Checked copies of a file, made with SQLite's backup API."""

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from jimdesk import paths
from jimdesk.fs import atomic_write, sha256
from jimdesk.i18n import translate
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
    earlier = _newest_first(path)
    target = folder / f"{path.stem[:80]} {datetime.now(UTC):%Y-%m-%d %H%M%S%f}.jim"
    copy_to(conn, target)
    # Trying again and again, as after a failed migration, must not push older states out.
    same = earlier[:1] if earlier and sha256(earlier[0]) == sha256(target) else []
    for old in [*same, *_newest_first(path)[KEPT:]]:
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
        try:
            with closing(sqlite3.connect(temporary)) as copy:
                conn.backup(copy)
        except sqlite3.DatabaseError as error:
            raise OSError(str(error)) from error

    atomic_write(target, write, check=_check)


def newest(path: Path) -> Path | None:
    """Return the newest copy of a file that holds together, or None."""
    for copy in _newest_first(path):
        with suppress(database.DamagedError, OSError):
            _check(copy)
            return copy
    return None


def latest(path: Path) -> Path | None:
    """Return the newest copy of a file without looking into it, None when there is none."""
    return next(iter(_newest_first(path)), None)


def taken_at(copy: Path) -> datetime:
    """Return when a copy was taken, in local time."""
    return datetime.fromtimestamp(copy.stat().st_mtime, UTC).astimezone()


def _newest_first(path: Path) -> list[Path]:
    copies = paths.backup_folder(path).glob("*.jim")
    return sorted((copy for copy in copies if not copy.name.startswith(".")), reverse=True)


def _check(copy: Path) -> None:
    with closing(sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro", uri=True)) as conn:
        if database.problems(conn) or not database.is_ours(conn):
            raise database.DamagedError(_damaged_text())


def _damaged_text() -> str:
    return translate("Store", "The copy does not hold together, so it is not kept.")
