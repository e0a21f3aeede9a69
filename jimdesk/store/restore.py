"""Going back to an earlier state: what differs, and a file put in the place of the one in use."""

import glob
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.record import Record
from jimdesk.fs import atomic_write, crashpoint, free_name, sha256
from jimdesk.i18n import translate
from jimdesk.store import backup, database
from jimdesk.store.address import address
from jimdesk.store.journal import journal_of
from jimdesk.store.manifest import Copy
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES, LINKS


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How one kind of record differs between an earlier state and now.

    Attributes:
        kind: The kind of record.
        then: Records in use then.
        now: Records in use now.
        only_then: Records that are in use in the earlier state only: they come back.
        only_now: Records that are in use now only: they go.
        changed: Pairs of the same record, then and now, that say something else.
    """

    kind: type[Record]
    then: int
    now: int
    only_then: tuple[Record, ...]
    only_now: tuple[Record, ...]
    changed: tuple[tuple[Record, Record], ...]

    @property
    def differs(self) -> bool:
        """Whether anything would become another."""
        return bool(self.only_then or self.only_now or self.changed)


def compare(earlier: Store, present: Store) -> list[Difference]:
    """Return how an earlier state differs from the present one, kind by kind.

    What merely says that two records hang together is left out.
    """
    return [_difference(kind, earlier, present) for kind in ENTITIES if kind not in LINKS]


def restore(copy: Copy, path: Path) -> None:
    """Put a copy in the place of a file that nobody has open, whole or not at all.

    Make a backup of the present state first; going back to that one undoes this.

    Raises:
        JimdeskError: the copy is not as it was when it was made; nothing is changed.
        HeldError: somebody has the file open.
        OSError: the disk is full or the folder cannot be written; the file is as it was.
    """
    if not backup.is_good(copy):
        text = translate(
            "Restore", "This backup copy has been damaged. Choose another; nothing was changed."
        )
        raise JimdeskError(text)
    _refuse_held(path)
    put_in_place(copy.path, path)


def put_in_place(source: Path, path: Path) -> None:
    """Replace a file by another, with no journal of the old one left to be mistaken for its own.

    Wherever this is cut off, the name stands for the old file or for the new one, and what was in
    the old one's journal is in the file or beside it under another name.

    Raises:
        OSError: as `fs.atomic_write`.
    """
    with suppress(FileNotFoundError):
        journal_of(path).replace(free_name(journal_of(_damaged_name(path))))
    crashpoint("put_in_place.journal")
    atomic_write(path, lambda new: _copied(source, new), check=backup.check)


def put_aside(path: Path) -> Path:
    """Keep a damaged file, with its journal, under another name beside it; return that name.

    The file itself stays where it is until another takes its place, so that its name never stands
    for nothing. Doing it again makes no second copy of the same bytes.

    Raises:
        OSError: the disk is full, or the file cannot be read.
    """
    size = path.stat().st_size
    for there in sorted(path.parent.glob(f"{glob.escape(path.stem)}-*.jim")):
        if there.stat().st_size == size and sha256(there) == sha256(path):
            return there
    aside = free_name(_damaged_name(path))
    if journal_of(path).exists():
        atomic_write(journal_of(aside), lambda new: _copied(journal_of(path), new))
    crashpoint("put_aside.journal")
    atomic_write(aside, lambda new: _copied(path, new))
    crashpoint("put_aside.file")
    return aside


def _difference(kind: type[Record], earlier: Store, present: Store) -> Difference:
    then = {record.id: record for record in earlier.all(kind)}
    now = {record.id: record for record in present.all(kind)}
    return Difference(
        kind=kind,
        then=len(then),
        now=len(now),
        only_then=tuple(_missing(then, now)),
        only_now=tuple(_missing(now, then)),
        changed=tuple(
            (record, now[row_id])
            for row_id, record in then.items()
            if row_id in now and now[row_id] != record
        ),
    )


def _missing(these: dict[int, Record], those: dict[int, Record]) -> Iterator[Record]:
    return (record for row_id, record in these.items() if row_id not in those)


def _refuse_held(path: Path) -> None:
    """Refuse while another has the file; one that is damaged or gone is held by nobody."""
    try:
        with closing(sqlite3.connect(address(path.resolve(), "rw"), uri=True)) as conn:
            conn.execute("PRAGMA busy_timeout = 900")
            with database.explained(path):
                conn.execute("BEGIN EXCLUSIVE")
                conn.execute("ROLLBACK")
    except database.HeldError:
        raise
    except (JimdeskError, sqlite3.Error):
        return


def _copied(source: Path, new: Path) -> None:
    shutil.copyfile(source, new)


def _damaged_name(path: Path) -> Path:
    ending = translate("Restore", "damaged")
    return path.with_name(f"{path.stem}-{ending}-{datetime.now(UTC).astimezone():%Y-%m-%d}.jim")
