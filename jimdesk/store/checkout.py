"""A file that lies where it should not be worked on: taken out to this computer, and returned.

A small mark beside the original tells everybody who has it; a note beside the copy tells where it
belongs. What comes back takes the original's place only when nobody has changed that one since, and
is put beside it otherwise. Wherever this is cut off, both names stand for whole files, and doing it
again goes on. Source: quality requirements R-FILE-2.
"""

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import atomic_write, crashpoint, free_name, sha256
from jimdesk.i18n import translate
from jimdesk.store import backup, database
from jimdesk.store.manifest import Reason
from jimdesk.store.marks import (
    Origin,
    mark,
    mark_of,
    note_of,
    origin,
    refuse_checked_out,
    remove_mark,
    write_mark,
    write_note,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What became of a copy that was checked in.

    Attributes:
        original: The file that it belongs to.
        beside: Where it lies instead, because the original had been changed; None when it is there.
    """

    original: Path
    beside: Path | None = None


def check_out(original: Path, folder: Path) -> Path:
    """Take a copy of a file to a folder of this computer, and mark the file; return the copy.

    Raises:
        HeldError: somebody has the file open or checked out.
        JimdeskError: see `database.connect`, or the copy or the mark cannot be written. In every
            case the file is as it was.
    """
    refuse_checked_out(original)
    with _told(original), closing(_writing(original)) as conn:
        content = conn.serialize()
        folder.mkdir(parents=True, exist_ok=True)
        copy = free_name(folder / original.name)
        _put(content, copy)
        crashpoint("check_out.copied")
        belongs = Origin(
            original=original.resolve(), id=os.urandom(16).hex(), sha256=_digest(content)
        )
        try:
            write_note(copy, belongs)
            crashpoint("check_out.noted")
            write_mark(original, belongs.id)
        except BaseException:
            _remove_copy(copy)
            raise
    crashpoint("check_out.marked")
    return copy


def check_in(copy: Path) -> Returned:
    """Put a copy back where it belongs, or beside it when that one has been changed since.

    A backup copy is made of what it replaces and of what is returned; then the copy is removed.
    Begin again when it is cut off.

    Raises:
        HeldError: somebody has either file open.
        JimdeskError: the original cannot be reached or written, or one of the files is damaged.
            The copy is as it was.
    """
    belongs = _belongs(copy)
    original = belongs.original
    with _told(original):
        with closing(_writing(copy)) as conn:
            content = conn.serialize()
        beside = _return(content, belongs)
        remove_mark(belongs)
        crashpoint("check_in.unmarked")
        _put_away(copy, original)
    return Returned(original=original, beside=beside)


def cancel(copy: Path) -> Path:
    """Give up what was done in a copy: the original is free again; return where that one lies.

    The copy is kept among the backup copies of the original.

    Raises:
        JimdeskError: the original cannot be reached, or the copy is open or damaged.
    """
    belongs = _belongs(copy)
    with _told(belongs.original):
        _refuse_unreachable(belongs.original)
        remove_mark(belongs)
        crashpoint("cancel.unmarked")
        _put_away(copy, belongs.original)
    return belongs.original


def release(original: Path) -> None:
    """Let a file be worked on though somebody has it checked out.

    What comes back later is put beside it when it has been changed by then, so nothing is lost.

    Raises:
        JimdeskError: the mark cannot be removed.
    """
    with _told(original):
        mark_of(original).unlink(missing_ok=True)


def _belongs(copy: Path) -> Origin:
    found = origin(copy)
    if found is None:
        text = translate("Checkout", "{file} is not checked out, so it cannot be checked in.")
        raise JimdeskError(text.format(file=copy.name))
    return found


def _return(content: bytes, belongs: Origin) -> Path | None:
    """Put a copy's bytes in the place of the original; return where they lie when not there."""
    original, digest = belongs.original, _digest(content)
    _refuse_unreachable(original)
    now = _saved(original, before=digest) if original.exists() else None
    if now == digest:  # nothing was changed, or an earlier try came this far
        return None
    other = mark(original)
    changed = now not in (None, belongs.sha256)
    if changed or (other is not None and other.id != belongs.id):
        return _put_beside(content, original)

    def check(new: Path) -> None:
        backup.check(new)
        if original.exists() and sha256(original) != now:  # by a program that no mark holds back
            raise database.HeldError(_changed_text(original))

    _put(content, original, check=check)
    crashpoint("check_in.replaced")
    if sha256(original) != digest:
        text = translate(
            "Checkout",
            "{file} could not be read back as it was written. Your copy is still here. Try again.",
        )
        raise JimdeskError(text.format(file=original.name))
    return None


def _saved(original: Path, *, before: str) -> str:
    """Return the sum of the original's bytes; back it up first when it is to be replaced.

    The sum of one that has been damaged since is empty: no other has that.
    """
    try:
        with closing(_writing(original)) as conn:
            found = _digest(conn.serialize())
            if found != before:
                backup.back_up(conn, original, Reason.CHECK_IN)
                crashpoint("check_in.saved")
            return found
    except database.DamagedError:
        return ""


def _put_beside(content: bytes, original: Path) -> Path:
    """Write what cannot take the original's place under a name of its own, once."""
    digest = _digest(content)
    ending = translate("Checkout", "checked-in")
    for there in original.parent.glob("*.jim"):
        if there.stat().st_size == len(content) and sha256(there) == digest:
            return there
    today = datetime.now(UTC).astimezone()
    beside = free_name(original.with_name(f"{original.stem}-{ending}-{today:%Y-%m-%d}.jim"))
    _put(content, beside)
    crashpoint("check_in.beside")
    return beside


def _put_away(copy: Path, original: Path) -> None:
    """Move a copy to the backup copies of the file that it belongs to."""
    with closing(_writing(copy)) as conn:
        backup.back_up(conn, original, Reason.CHECK_IN)
    crashpoint("check_in.put_away")
    _remove_copy(copy)


def _writing(path: Path) -> sqlite3.Connection:
    """Return a connection that keeps others out, to a file that holds together from end to end."""
    conn = database.connect(path, writing=True)
    try:
        database.refuse_damaged(conn, thoroughly=True)
    except BaseException:
        conn.close()
        raise
    return conn


def _put(content: bytes, path: Path, check: Callable[[Path], None] = backup.check) -> None:
    atomic_write(path, lambda new: _write(new, content), check=check)


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _remove_copy(copy: Path) -> None:
    with suppress(OSError):
        copy.unlink(missing_ok=True)
        note_of(copy).unlink(missing_ok=True)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say in plain words what the disk or SQLite says.

    Raises:
        JimdeskError: see `database.explained`, or the disk or the connection says no.
    """
    try:
        with database.explained(path):
            yield
    except OSError as error:
        text = translate(
            "Checkout", "{file} could not be reached or written ({reason}). Nothing is lost."
        )
        raise JimdeskError(text.format(file=path, reason=error.strerror or error)) from error


def _refuse_unreachable(original: Path) -> None:
    if not original.parent.is_dir():
        text = translate(
            "Checkout",
            "{folder} cannot be reached now. Your copy is here as it was: go on working, and check"
            " in when you have a connection.",
        )
        raise JimdeskError(text.format(folder=original.parent))


def _changed_text(path: Path) -> str:
    text = translate(
        "Checkout", "{file} was changed at this very moment. Nothing is lost. Check in again."
    )
    return text.format(file=path.name)
