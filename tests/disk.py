"""A disk that fails: every operation on files below a folder can be made to fail, by its number.

Python announces each of them to audit hooks before it happens, whichever module asks, so nothing
can go round this as it could round a layer of our own. Forcing to disk is announced by nobody and
is put in by hand. SQLite's own writing is tried with real full disks instead.
"""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_WATCHED = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.chmod", "os.fsync"})


@dataclass
class Disk:
    """What fails and what has happened.

    Attributes:
        below: Folder whose files are meant.
        error: Number of the error, such as ENOSPC.
        at: Which operation fails, counted from 1; 0 for none.
        for_ever: Whether all after that fail too.
        seen: The operations so far.
    """

    below: Path
    error: int = errno.ENOSPC
    at: int = 0
    for_ever: bool = False
    seen: list[str] = field(default_factory=list)

    def happens(self, operation: str, path: object) -> None:
        """Count an operation, and fail it when it is its turn."""
        if not isinstance(path, str | bytes | os.PathLike):
            return
        name = os.fsdecode(path)
        if not name.startswith(str(self.below)):
            return
        self.seen.append(operation)
        number = len(self.seen)
        if number == self.at or (self.for_ever and 0 < self.at <= number):
            kind = PermissionError if self.error == errno.EACCES else OSError
            raise kind(self.error, os.strerror(self.error), name)


_disk: list[Disk] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if _disk and event in _WATCHED and arguments:
        _disk[-1].happens(event, arguments[0])


sys.addaudithook(_watch)


@contextmanager
def failing(disk: Disk) -> Iterator[Disk]:
    """Let a disk fail inside."""
    force = os.fsync

    def forced(fd: Any) -> None:
        _watch("os.fsync", (os.readlink(f"/proc/self/fd/{fd}"),))
        force(fd)

    os.fsync = forced
    _disk.append(disk)
    try:
        yield disk
    finally:
        _disk.pop()
        os.fsync = force
