"""What is known about each backup copy: a list beside them, which may be missing or incomplete."""

import dataclasses
import enum
import json
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jimdesk import __version__
from jimdesk.fs import atomic_write, sha256
from jimdesk.i18n import translate

NAME = "manifest.json"


class Reason(enum.StrEnum):
    """Why a copy was made; the values are stored."""

    OPEN = "open"
    TIMED = "timed"
    CLOSE = "close"
    MANUAL = "manual"
    MIGRATION = "migration"
    IMPORT = "import"
    RESTORE = "restore"
    BULK = "bulk"
    YEAR = "year"
    CHECK_IN = "check_in"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The reason in words."""
        return {
            Reason.OPEN: translate("Reason", "When the file was opened"),
            Reason.TIMED: translate("Reason", "During work"),
            Reason.CLOSE: translate("Reason", "When the file was closed"),
            Reason.MANUAL: translate("Reason", "Made by you"),
            Reason.MIGRATION: translate("Reason", "Before a new version of the program"),
            Reason.IMPORT: translate("Reason", "Before figures were read in"),
            Reason.RESTORE: translate("Reason", "Before going back"),
            Reason.BULK: translate("Reason", "Before a large change"),
            Reason.YEAR: translate("Reason", "Before a new year"),
            Reason.CHECK_IN: translate("Reason", "When the file was checked in"),
            Reason.UNKNOWN: translate("Reason", "Not known"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A backup copy.

    Attributes:
        path: Where it lies.
        at: When it was made.
        serial: Number that grows with every copy, whatever the clock says; 0 when not known.
        sha256: Sum of its bytes, empty when not known.
        schema: Newest step of the schema that it has, empty when not known.
        counts: Records in use, by table.
        state: What changes with every change of the file; see `state_of`.
        pinned: Whether a person wants it kept.
    """

    path: Path
    at: datetime
    serial: int = 0
    reason: Reason = Reason.UNKNOWN
    size: int = 0
    sha256: str = ""
    program: str = ""
    schema: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    state: tuple[int, ...] = ()
    pinned: bool = False

    @property
    def kept_for_ever(self) -> bool:
        """Whether the program never removes it by itself."""
        return self.pinned or self.reason is Reason.MIGRATION


def read(folder: Path) -> list[Copy]:
    """Return the copies in a folder, the newest first; also those that the list lacks."""
    known = {copy.path.name: copy for copy in _listed(folder)}
    found = [path for path in folder.glob("*.jim") if not path.name.startswith(".")]
    copies = [known.get(path.name) or _unlisted(path) for path in found]
    return newest_first(copies)


def newest_first(copies: Iterable[Copy]) -> list[Copy]:
    """Return copies in the order they were made in, the last first; names tell without a number."""
    unnumbered_last = sorted(copies, key=lambda copy: copy.path.name, reverse=True)
    numbered = [copy for copy in unnumbered_last if copy.serial]
    numbered.sort(key=lambda copy: copy.serial, reverse=True)
    rest = [copy for copy in unnumbered_last if not copy.serial]
    newer = [copy for copy in rest if numbered and copy.path.name > numbered[0].path.name]
    return [*newer, *numbered, *(copy for copy in rest if copy not in newer)]


def write(folder: Path, copies: Iterable[Copy]) -> None:
    """Replace the list of a folder.

    Raises:
        OSError: the list could not be written; the old one is still there.
    """
    text = json.dumps([_as_json(copy) for copy in copies], ensure_ascii=False, indent=1)
    atomic_write(folder / NAME, lambda temporary: _write(temporary, text + "\n"))


def described(path: Path, conn: sqlite3.Connection, *, serial: int, reason: Reason) -> Copy:
    """Return what is known about a copy just made.

    Args:
        path: The copy.
        conn: A connection to it.
        serial: Its number.
        reason: Why it was made.
    """
    schema = conn.execute("SELECT name FROM _sqlite_migrations ORDER BY id DESC").fetchone()
    return Copy(
        path=path,
        at=datetime.now(UTC),
        serial=serial,
        reason=reason,
        size=path.stat().st_size,
        sha256=sha256(path),
        program=__version__,
        schema=schema[0] if schema else "",
        counts=counts_of(conn),
        state=state_of(conn),
    )


def counts_of(conn: sqlite3.Connection) -> dict[str, int]:
    """Return how many records of each kind are in use, by table; also of an older file."""
    names = conn.execute(
        "SELECT made.name FROM sqlite_schema made JOIN pragma_table_info(made.name) part"
        " WHERE made.type = 'table' AND part.name = 'deleted' ORDER BY made.name"
    ).fetchall()
    return {
        name: conn.execute(f'SELECT count(*) FROM "{name}" WHERE deleted IS NULL').fetchone()[0]
        for (name,) in names
    }


def state_of(conn: sqlite3.Connection) -> tuple[int, ...]:
    """Return numbers that grow with every edit, undo and export; empty before the first schema."""
    tables = ("step", "change", "export_entry")
    sql = ", ".join(f"(SELECT coalesce(max(id), 0) FROM {name})" for name in tables)
    try:
        return tuple(conn.execute(f"SELECT {sql}").fetchone())
    except sqlite3.OperationalError:
        return ()


def _listed(folder: Path) -> list[Copy]:
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        rows = json.loads((folder / NAME).read_text("utf-8"))
        return [_from_json(folder, row) for row in rows]
    return []


def _unlisted(path: Path) -> Copy:
    status = path.stat()
    return Copy(path=path, at=datetime.fromtimestamp(status.st_mtime, UTC), size=status.st_size)


def _as_json(copy: Copy) -> dict[str, Any]:
    row = {each.name: getattr(copy, each.name) for each in dataclasses.fields(copy)}
    del row["path"]
    return {"name": copy.path.name, **row, "at": copy.at.isoformat()}


def _from_json(folder: Path, row: dict[str, Any]) -> Copy:
    name = str(row["name"])
    if Path(name).name != name:
        raise ValueError(name)
    known = {each.name for each in dataclasses.fields(Copy)} - {"path"}
    values = {key: value for key, value in row.items() if key in known}
    values["at"] = datetime.fromisoformat(values["at"]).astimezone(UTC)
    values["reason"] = Reason(values["reason"])
    values["state"] = tuple(values["state"])
    return replace(Copy(path=folder / name, at=values["at"]), **values)


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8", newline="\n")
