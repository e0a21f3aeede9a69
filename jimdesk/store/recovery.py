"""A damaged file: what there is to go back to, and the way there.

Every way keeps the damaged file under another name first, and can be cut off anywhere and begun
anew. Source: quality requirements R-REC-1…4.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from jimdesk.fs import temporary_name
from jimdesk.store import backup, restore
from jimdesk.store.dump import load
from jimdesk.store.manifest import Copy
from jimdesk.store.salvage import salvage


@dataclass(frozen=True, slots=True)
class WaysBack:
    """What a damaged file can be replaced by, the best first.

    Attributes:
        copy: The newest backup copy that holds together.
        json: The newest JSON beside the copies.
    """

    copy: Copy | None
    json: Path | None


def ways_back(path: Path) -> WaysBack:
    """Return what there is to go back to; what can be read in the file itself is always left."""
    good = (copy for copy in backup.copies(path) if backup.is_good(copy))
    return WaysBack(next(good, None), next(iter(backup.json_copies(path)), None))


def from_copy(path: Path, copy: Copy) -> Path:
    """Put a backup copy in the place of a damaged file; return where that one is kept.

    Raises:
        JimdeskError: the copy is damaged too, or somebody has the file open; nothing is changed.
        OSError: the disk is full or the folder cannot be written.
    """
    aside = restore.put_aside(path)
    restore.restore(copy, path)
    return aside


def from_json(path: Path, source: Path) -> Path:
    """Make the file anew from JSON; return where the damaged one is kept.

    Raises:
        JimdeskError: the JSON cannot be read; nothing is changed but for the name kept.
        OSError: the disk is full or the folder cannot be written.
    """
    return _made_anew(path, lambda _, new: load(source, new))


def from_itself(path: Path) -> tuple[Path, int]:
    """Make the file anew from what can be read in it.

    Returns:
        Where the damaged file is kept, and how many rows could be read.

    Raises:
        JimdeskError: nothing could be read.
        OSError: the disk is full or the folder cannot be written.
    """
    rows = 0

    def make(aside: Path, new: Path) -> None:
        nonlocal rows
        rows = salvage(aside, new)

    return _made_anew(path, make), rows


def _made_anew(path: Path, make: Callable[[Path, Path], None]) -> Path:
    aside = restore.put_aside(path)
    new = temporary_name(path)
    try:
        make(aside, new)
        restore.put_in_place(new, path)
    finally:
        new.unlink(missing_ok=True)
    return aside
