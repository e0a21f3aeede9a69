"""Who has a file: SQLite's lock keeps others out, a small note beside the file tells who it is."""

import json
import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from jimdesk.i18n import format_moment, format_time, translate
from jimdesk.running import is_running
from jimdesk.store import journal
from jimdesk.store.address import address


def note_of(path: Path) -> Path:
    """Return the small file beside an open file that tells people who has it."""
    return path.with_name(path.name + ".lock")


def was_left_open(path: Path) -> bool:
    """Return whether whoever had the file last did not close it, as after a crash.

    True also while another has it.
    """
    return note_of(path).is_file() or journal.is_hot(path)


def write_note(path: Path) -> None:
    """Tell others who has the file since when; the lock itself is SQLite's."""
    user, computer = who()
    note = {
        "user": user,
        "computer": computer,
        "process": os.getpid(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    with suppress(OSError):  # only an explanation; the file can be used without it
        note_of(path).write_text(json.dumps(note), "utf-8")


def who() -> tuple[str, str]:
    """Return the user and the computer, without loading what Python needs to say more of them."""
    user = os.environ.get("USERNAME") or os.environ.get("USER") or ""
    computer = os.environ.get("COMPUTERNAME")
    return user, computer or (os.uname().nodename if hasattr(os, "uname") else "")


def remove_note(path: Path) -> None:
    """Take the explanation away again."""
    with suppress(OSError):
        note_of(path).unlink()


def is_held(path: Path) -> bool:
    """Return whether someone has a file open for writing just now; nothing is played back."""
    with closing(sqlite3.connect(address(path.resolve(), "ro"), uri=True)) as conn:
        conn.execute("PRAGMA busy_timeout = 0")
        try:
            conn.execute("SELECT 1 FROM sqlite_schema").fetchone()
        except sqlite3.OperationalError as error:
            return error.sqlite_errorname.startswith("SQLITE_BUSY")
    return False


def held_text(path: Path) -> str:
    """Return who has a file and since when, as far as the note beside it tells.

    A note left by a program of this computer that is gone tells of nobody.
    """
    note = _read_note(path)
    if note is None or (note.computer == who()[1] and not is_running(note.process)):
        text = translate(
            "Store", "{file} is open in another program. Close it there and try again."
        )
        return text.format(file=path.name)
    text = translate("Store", "{file} is open at {user} (computer {computer}) since {since}.")
    return _filled(text, path, note)


def doubtful_text(path: Path) -> str | None:
    """Return what to say of a note of another computer, None when there is none.

    Of that computer's programs nothing is known here, and not every network drive keeps the locks
    of others, so only a person can tell whether the file is in use.
    """
    note = _read_note(path)
    if note is None or note.computer == who()[1]:
        return None
    text = translate(
        "Store",
        "{file} was opened by {user} (computer {computer}) {since} and has not been closed there in"
        " order.",
    )
    return _filled(text, path, note)


@dataclass(frozen=True, slots=True)
class _Note:
    user: str
    computer: str
    process: int
    since: datetime


def _read_note(path: Path) -> _Note | None:
    try:
        note = json.loads(note_of(path).read_text("utf-8"))
        since = datetime.fromisoformat(note["since"]).astimezone()
        return _Note(str(note["user"]), str(note["computer"]), int(note["process"]), since)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _filled(text: str, path: Path, note: _Note) -> str:
    today = datetime.now(UTC).astimezone().date()
    since = format_time if note.since.date() == today else format_moment
    return text.format(
        file=path.name,
        user=note.user or translate("Store", "somebody"),
        computer=note.computer,
        since=since(note.since),
    )
