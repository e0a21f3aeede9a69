"""Which files were whole when they were closed, so that opening need not read all of them anew.

To look through a file takes as long as it is large. Nothing of it can have changed while its size,
its time and its place on the disk are as they were when we closed it; only the disk itself may have
failed, and for that it is looked through once a week all the same. A file that was not closed, that
came from elsewhere or that anything else has written is always looked through.
Source: quality requirements, R-REC-1.
"""

import json
import time
import zlib
from contextlib import suppress
from pathlib import Path

from jimdesk import paths

_LONGEST = 7 * 24 * 3600
"""Seconds that a look through is good for."""


def when(path: Path) -> float | None:
    """Return when a file was last looked through, None when it has to be anew."""
    try:
        *state, looked = json.loads(_note_of(path).read_text("utf-8"))
        known = state == _state(path) and 0 <= time.time() - looked <= _LONGEST
    except (OSError, ValueError, TypeError):
        return None
    return looked if known else None


def keep(path: Path, looked: float) -> None:
    """Note what a closed file is like.

    Args:
        path: The file.
        looked: When it was last looked through, in seconds as `time.time` has them.
    """
    with suppress(OSError):  # then it is looked through when it is opened
        note = _note_of(path)
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(json.dumps([*_state(path), looked]), "utf-8")


def _state(path: Path) -> list[int]:
    status = path.stat()
    return [status.st_size, status.st_mtime_ns, status.st_ino, status.st_dev]


def _note_of(path: Path) -> Path:
    name = zlib.crc32(str(path.absolute()).encode(errors="replace"))
    return paths.config_folder() / "looked" / f"{name:08x}.json"
