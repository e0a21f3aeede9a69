"""The journal that a crash leaves beside a file, and whether it belongs to that file.

SQLite plays it back into whatever file bears the name. When a backup copy has been put in the place
of a file that was not closed in order, that ruins the copy. Source: sqlite.org/fileformat2.html,
chapter 3; sqlite.org/howtocorrupt.html, 1.4.
"""

import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

from jimdesk.fs import temporary_folder

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_COUNTER = slice(24, 28)  # of page 1: how often the file has been changed


def journal_of(path: Path) -> Path:
    """Return the name of a file's journal, whether or not there is one."""
    return path.with_name(path.name + "-journal")


def is_hot(path: Path) -> bool:
    """Return whether a journal lies there that SQLite would play back."""
    try:
        with journal_of(path).open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def belongs(path: Path) -> bool:
    """Return whether the file is whole once its journal has been played back; tried on copies.

    Call this only for a file that this process has not open: closing it here would let go of the
    locks on it.

    Raises:
        OSError: there is no room for the copies, or the file cannot be read.
    """
    if not _is_of_the_same_change(path):
        return False
    with temporary_folder() as folder:
        tried = Path(folder) / "tried.jim"
        shutil.copyfile(path, tried)
        shutil.copyfile(journal_of(path), journal_of(tried))
        return _is_whole(tried)


def _is_of_the_same_change(path: Path) -> bool:
    """Compare how often the file had been changed with what the journal remembers of page 1.

    The number goes up by one when the change is written, so the file has the journal's or the next.
    """
    with journal_of(path).open("rb") as file:
        header = file.read(28)
        if len(header) < 28:
            return True
        count, _, _, sector, page = struct.unpack(">5I", header[8:])
        if not 512 <= sector <= 65536 or not 512 <= page <= 65536:
            return True
        file.seek(sector)
        for _ in range(min(count, 100_000)):
            record = file.read(4 + page + 4)
            if len(record) < 8 + page:
                return True
            if record[:4] == b"\0\0\0\1":
                before = int.from_bytes(record[4:][_COUNTER])
                return _changes(path) in (before, before + 1)
    return True


def _changes(path: Path) -> int:
    with path.open("rb") as file:
        return int.from_bytes(file.read(100)[_COUNTER])


def _is_whole(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(path)) as conn:
            return bool(conn.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except sqlite3.Error:
        return False
