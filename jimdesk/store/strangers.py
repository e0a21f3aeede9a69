"""Whether a file is one of the program's own, seen without a lock and without touching it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.store.address import address

APPLICATION_ID = 0x4A694D44  # "JiMD"
_WAIT = 0.9  # seconds to wait for another program that reads for a moment


def _refuse_what_is_no_file(path: Path) -> None:
    if not path.is_file():
        text = translate("Store", "There is no file {path}. It may have been moved or renamed.")
        raise JimdeskError(text.format(path=path))
    if path.stat().st_size == 0:
        raise JimdeskError(stranger_text(path))


def refuse_strangers(path: Path) -> None:
    """Look at a file without a lock and without touching it; go on only when it is ours.

    "immutable" reads past locks and a journal left by a crash, neither of which changes the mark.

    Raises:
        JimdeskError: it is missing, empty, or not ours.
    """
    _refuse_what_is_no_file(path)
    with closing(connected(path, "ro&immutable=1")) as conn:
        ours = is_ours(conn)
    if not ours:
        raise JimdeskError(_part_text(path) if _is_a_part(path) else stranger_text(path))


def _is_a_part(path: Path) -> bool:
    """Return whether another program left what was saved last in a second file that is not here.

    Bytes 18 and 19 are 2 when there is a write-ahead log, which this program never uses.
    """
    with path.open("rb") as file:  # not ours, so this process holds no lock that closing lets go
        wal = file.read(20)[18:] == b"\2\2"
    return wal and not path.with_name(path.name + "-wal").exists()


def is_ours(conn: sqlite3.Connection) -> bool:
    """Return whether a file bears the mark of the program."""
    return bool(conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


def connected(path: Path, mode: str) -> sqlite3.Connection:
    """Return a connection without any settings; mode is a part of SQLite's own address."""
    return sqlite3.connect(address(path.resolve(), mode), uri=True, timeout=_WAIT)


def stranger_text(path: Path) -> str:
    """Return what is said of a file that is not ours."""
    text = translate("Store", "{file} is not a JiM Desk file. It has not been changed.")
    return text.format(file=path.name)


def _part_text(path: Path) -> str:
    text = translate(
        "Store",
        "{file} is only a part: another program keeps what was saved last in a second file"
        " ({file}-wal). Ask the sender to close the file there and to send it again. It has not"
        " been changed.",
    )
    return text.format(file=path.name)
