"""Files: writing that succeeds whole or changes nothing."""

import os
import shutil
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from jimdesk.running import is_running

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

RETRY_AFTER = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds to wait before each new try when another program holds the target."""

_CRASH_AT = "JIMDESK_CRASH_AT"
_TEMPORARY = ".jimdesk-"
_LEFT_BEHIND = 3600  # seconds; no write of ours takes an hour


def crashpoint(name: str) -> None:
    """End the process at once, as a power cut would, when the tests ask for a crash here."""
    if os.environ.get(_CRASH_AT) == name:
        os._exit(137)


def atomic_write(
    path: Path,
    write: Callable[[Path], None],
    *,
    check: Callable[[Path], None] | None = None,
    retry_after: Sequence[float] = RETRY_AFTER,
) -> None:
    """Write a file so that its name always stands for a whole file, the old one or the new one.

    The new file is written beside the old one, forced to disk, checked, and moved into place. When
    another program holds the old file for a moment (virus scanner, indexer, sync client), the move
    is tried again.

    Args:
        path: The file to make or replace; a symbolic link stays and its target is replaced.
        write: Makes the file under the path it gets, which has the same suffix.
        check: Raises when the written file is not as it should be.
        retry_after: Seconds to wait before each new try of the move.

    Raises:
        PermissionError: another program still holds the target, such as Excel.
        OSError: the disk is full, the folder is gone and the like.
        Exception: whatever write or check raised. In every case the old file is as it was.
    """
    target = path.resolve() if path.is_symlink() else path
    _sweep(target.parent)
    temporary = temporary_name(target)
    try:
        write(temporary)
        _keep_mode(target, temporary)
        _force_to_disk(temporary)
        if check is not None:
            check(temporary)
        crashpoint("atomic_write.written")
        _replace(temporary, target, retry_after)
    finally:
        with suppress(OSError):  # a reader that is slow to let go must not hide the real error
            temporary.unlink(missing_ok=True)
    crashpoint("atomic_write.replaced")
    _force_folder_to_disk(target.parent)


def temporary_name(path: Path) -> Path:
    """Return a name beside a path that nobody has; what a killed process leaves is swept later."""
    return path.with_name(f"{_TEMPORARY}{os.urandom(6).hex()}{path.suffix}")


def free_name(path: Path) -> Path:
    """Return the path when nothing has that name yet, else the first free "name (2).xlsx"."""
    free, number = path, 1
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def temporary_folder() -> "TemporaryDirectory[str]":
    """Return a folder that goes with who holds it; what a killed process leaves is swept later.

    Its name tells whose it is; see `sweep_temporary_folders`.
    """
    from tempfile import TemporaryDirectory  # loads what starting can do without

    return TemporaryDirectory(prefix=f"jimdesk-{os.getpid()}-", ignore_cleanup_errors=True)


def sweep_temporary_folders() -> None:
    """Remove the temporary folders of processes that were killed; they may hold a whole file."""
    from tempfile import gettempdir

    with suppress(OSError):
        for folder in Path(gettempdir()).glob("jimdesk-*-*"):
            number = folder.name.split("-")[1]
            if number.isascii() and number.isdigit() and not is_running(int(number)):
                shutil.rmtree(folder, ignore_errors=True)  # another user's stays


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, as 64 hexadecimal figures."""
    import hashlib  # loads OpenSSL, which starting the window can do without

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sweep(folder: Path) -> None:
    """Remove what a killed write left behind long ago."""
    oldest = time.time() - _LEFT_BEHIND
    for leftover in folder.glob(f"{_TEMPORARY}*"):
        with suppress(OSError):
            if leftover.stat().st_mtime < oldest:
                leftover.unlink()


def _keep_mode(old: Path, new: Path) -> None:
    """Let the same people read the new file as the old one."""
    with suppress(FileNotFoundError):
        shutil.copymode(old, new)


def _replace(source: Path, target: Path, retry_after: Sequence[float]) -> None:
    for wait in retry_after:
        try:
            source.replace(target)
        except PermissionError:  # Windows: access denied, sharing violation, lock violation
            time.sleep(wait)
        else:
            return
    source.replace(target)


def _force_to_disk(file: Path) -> None:
    with file.open("r+b") as handle:
        os.fsync(handle.fileno())


def _force_folder_to_disk(folder: Path) -> None:
    if os.name != "posix":  # Windows cannot open a folder, and needs not
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
