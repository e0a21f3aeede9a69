"""Checked copies of a file, made with SQLite's backup API."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from jimdesk import paths
from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import atomic_write, crashpoint, sha256, temporary_name
from jimdesk.i18n import translate
from jimdesk.store import as_json, database, manifest, migrations, strangers, thinning
from jimdesk.store.address import address
from jimdesk.store.manifest import Copy, Reason

JSON_AFTER = timedelta(days=7)
"""How old the newest JSON beside the copies may be before another is written."""

JSON_KEPT = 10
TOO_OLD = timedelta(days=7)
"""Age of the newest copy from which the user is warned."""


def back_up(conn: sqlite3.Connection, path: Path, reason: Reason = Reason.MANUAL) -> Copy:
    """Copy an open file, check the copy, and return it.

    It goes to the folder that the user chose; when that cannot be written, to the program's own.

    Raises:
        DamagedError: the copy does not hold together, so no older copy is given up for it.
        OSError: the disk is full or no folder can be written.
    """
    *chosen, own = paths.backup_folders(path)
    serial = max((copy.serial for copy in copies(path)), default=0) + 1
    for folder in chosen:
        with suppress(OSError):
            return _back_up_into(folder, conn, path, serial, reason)
    return _back_up_into(own, conn, path, serial, reason)


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

    atomic_write(target, write, check=check)


def copies(path: Path) -> list[Copy]:
    """Return all copies of a file in all places, the newest first, without looking into them."""
    found: list[Copy] = []
    for folder in paths.backup_folders(path):
        with suppress(OSError):  # a place that is not there now
            found += manifest.read(folder)
    return manifest.newest_first(found)


def json_copies(path: Path) -> list[Path]:
    """Return what was written as JSON beside the copies, the newest first."""
    found = [file for folder in paths.backup_folders(path) for file in _json_files(folder)]
    return sorted(found, key=lambda file: file.name, reverse=True)


def keep_json(path: Path) -> Path | None:
    """Write the newest copy as JSON beside it once a week; return what was written.

    It takes long for a large file, and needs nothing but the copy: run it beside the window. The
    newest ten stay.

    Raises:
        OSError: it could not be written; the copies are untouched.
    """
    copy = next(iter(copies(path)), None)
    if copy is None:
        return None
    folder, today = copy.path.parent, datetime.now(UTC)
    there = _json_files(folder)
    if there and today - datetime.fromtimestamp(there[0].stat().st_mtime, UTC) < JSON_AFTER:
        return None
    target = folder / f"{path.stem[:80]} {today:%Y-%m-%d}.json"
    with suppress(sqlite3.Error), _reading(copy.path) as conn:
        as_json.write(conn, target)
        for old in _json_files(folder)[JSON_KEPT:]:
            old.unlink()
        return target
    return None


def newest(path: Path) -> Path | None:
    """Return the newest copy of a file that holds together, or None."""
    return next((copy.path for copy in copies(path) if is_good(copy)), None)


def newest_known(path: Path) -> Path | None:
    """Return the newest good copy that this version of the program can open, or None.

    For a file that a newer version has changed, that is the copy from before it did.
    """
    return next((copy.path for copy in copies(path) if _is_known(copy) and is_good(copy)), None)


def latest(path: Path) -> Path | None:
    """Return the newest copy of a file without looking into it, None when there is none."""
    return next((copy.path for copy in copies(path)), None)


def taken_at(copy: Path) -> datetime:
    """Return when a copy was taken, in local time."""
    return datetime.fromtimestamp(copy.stat().st_mtime, UTC).astimezone()


def is_too_old(copy: Path) -> bool:
    """Return whether a copy is so old that the user is warned of it."""
    return datetime.now(UTC) - taken_at(copy) > TOO_OLD


def is_good(copy: Copy) -> bool:
    """Return whether a copy is byte for byte what was written, and holds together."""
    try:
        if copy.sha256 and sha256(copy.path) != copy.sha256:
            return False
        check(copy.path)
    except (database.DamagedError, OSError):
        return False
    return True


def pin(copy: Copy, *, pinned: bool) -> None:
    """Keep a copy until a person lets go of it, or let go of it.

    Raises:
        OSError: it could not be noted.
    """
    listed = manifest.read(copy.path.parent)
    manifest.write(
        copy.path.parent,
        [replace(one, pinned=pinned) if one.path == copy.path else one for one in listed],
    )


def check(copy: Path) -> None:
    """Look whether a file is ours and holds together.

    Raises:
        DamagedError: it is not, or does not.
    """
    with _reading(copy) as conn:
        if database.problems(conn) or not strangers.is_ours(conn):
            text = translate("Store", "The copy does not hold together, so it is not kept.")
            raise database.DamagedError(text)


def choose_place(folder: Path | None) -> None:
    """Let new copies go to a folder from now on, None for the program's own.

    Raises:
        OSError: nothing can be written in the folder, or the choice could not be noted.
    """
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        trial = temporary_name(folder / "trial")
        trial.touch()
        trial.unlink()
    note = paths.backup_place_note()

    def write(new: Path) -> None:
        new.write_text(str(folder) if folder else "", "utf-8")

    note.parent.mkdir(parents=True, exist_ok=True)
    atomic_write(note, write)


def on_same_disk(path: Path, folder: Path) -> bool:
    """Return whether a folder, or the nearest one above that exists, lies on the file's disk."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), folder)
    try:
        return path.stat().st_dev == there.stat().st_dev
    except OSError:
        return False


def _back_up_into(
    folder: Path, conn: sqlite3.Connection, path: Path, serial: int, reason: Reason
) -> Copy:
    folder.mkdir(parents=True, exist_ok=True)
    earlier = manifest.read(folder)
    target = folder / f"{path.stem[:80]} {datetime.now(UTC):%Y-%m-%d %H%M%S%f}.jim"
    copy_to(conn, target)
    with _reading(target) as written:
        made = manifest.described(target, written, serial=serial, reason=reason)
        crashpoint("back_up.copied")
        # Trying again and again, as after a failed migration, must not push older states out.
        same = [copy for copy in earlier if copy.sha256 == made.sha256]
        if any(copy.pinned for copy in same):
            made = replace(made, pinned=True)
        if any(copy.reason is Reason.MIGRATION for copy in same):
            made = replace(made, reason=Reason.MIGRATION)
        rest = [made, *(copy for copy in earlier if copy not in same)]
        gone = thinning.superfluous(rest, datetime.now(UTC))
        manifest.write(folder, [copy for copy in rest if copy not in gone])
        crashpoint("back_up.listed")
        for copy in (*same, *gone):
            with suppress(OSError):
                copy.path.unlink()
    return made


def _is_known(copy: Copy) -> bool:
    try:
        with _reading(copy.path) as conn:
            migrations.pending(conn)
    except (JimdeskError, sqlite3.Error):
        return False
    return True


def _json_files(folder: Path) -> list[Path]:
    found = (file for file in folder.glob("*.json") if file.name != manifest.NAME)
    return sorted(found, key=lambda file: file.name, reverse=True)


@contextmanager
def _reading(copy: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(address(copy.resolve(), "ro"), uri=True)) as conn:
        yield conn
