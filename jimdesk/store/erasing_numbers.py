"""Erase the numbers of an indicator in one period and group for good, with their history.

They are erased together, those of all sexes: from what was left, one could be worked out. What an
export that was handed over has shown stays in the log of exports. It has left the house, and the
protection of small counts reckons with what is known there (decisions 17); its holder is told so.
Source: S-15.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import closing as closes
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection
from typing import Any
from zipfile import BadZipFile, ZipFile

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.observation import Figures, Sex
from jimdesk.store import backup, closing, database

FIELDS = ("text_value", *(f"{sex}_{name}" for sex in Sex for name in Figures.__dataclass_fields__))
"""What an observation holds of what was observed."""

_SHOWN = ("shown_number", "exported_figure")
_AT = "indicator_id = ? AND period = ? AND subgroup_id IS ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where numbers stand.

    Attributes:
        code: Readable id of the indicator; another file may have another indicator in its row.
        subgroup_id: None for the whole group.
    """

    indicator_id: int
    code: str
    period: str
    subgroup_id: int | None = None

    @property
    def values(self) -> tuple[int, str, int | None]:
        """What tells its rows in the tables that have numbers."""
        return self.indicator_id, self.period, self.subgroup_id


def holds(conn: Connection, spot: Spot) -> bool:
    """Return whether a file has numbers there, in use, in the wastebasket or in the change log."""
    sql = "SELECT 1 FROM indicator WHERE id = ? AND code = ?"
    if not conn.execute(sql, (spot.indicator_id, spot.code)).fetchone():
        return False
    filled = " OR ".join(f"coalesce({name}, '') != ''" for name in FIELDS)
    sql = f"SELECT 1 FROM observation WHERE {_AT} AND ({filled})"
    return bool(conn.execute(sql, spot.values).fetchone() or _logged(conn, _ids(conn, spot)))


def left_the_house(conn: Connection, spot: Spot) -> bool:
    """Return whether an export that was handed over has shown numbers from there."""
    return any(
        conn.execute(
            f"SELECT 1 FROM {kept} JOIN export_entry e ON e.id = export_entry_id"
            f" WHERE {_AT} AND e.stage != 'draft' LIMIT 1",
            spot.values,
        ).fetchone()
        for kept in _SHOWN
    )


def erase(
    conn: Connection, spot: Spot, step_id: int, guard: Callable[[str, Iterable[int]], None]
) -> None:
    """Remove the numbers everywhere in the file; the log says only that it happened.

    Args:
        conn: The open file, within a transaction.
        spot: Where they stand.
        step_id: The step that it is a part of.
        guard: Refuses what is sealed.

    Raises:
        JimdeskError: the year is closed.
    """
    ids = _ids(conn, spot)
    guard("observation", ids)
    emptied = ", ".join(f"{name} = {'?' if name == 'text_value' else 'NULL'}" for name in FIELDS)
    for row_id in ids:
        conn.execute(f"UPDATE observation SET {emptied} WHERE id = ?", ("", row_id))
        conn.execute(
            f"DELETE FROM change WHERE table_name = 'observation' AND row_id = ?"
            f" AND field IN ({', '.join('?' * len(FIELDS))})",
            (row_id, *FIELDS),
        )
        conn.execute(
            "UPDATE acceptance SET seen = '' WHERE table_name = 'observation' AND record_id = ?",
            (row_id,),
        )
        conn.execute(
            "DELETE FROM change WHERE table_name = 'acceptance' AND field = 'seen' AND row_id IN"
            " (SELECT id FROM acceptance WHERE table_name = 'observation' AND record_id = ?)",
            (row_id,),
        )
    _forget_drafts(conn, spot)
    _empty_forms(conn, spot)
    conn.execute("DELETE FROM change WHERE step_id = ?", (step_id,))
    conn.executemany(
        "INSERT INTO change (step_id, table_name, row_id, kind)"
        " VALUES (?, 'observation', ?, 'purge')",
        [(step_id, row_id) for row_id in ids],
    )


def held_by(path: Path, spot: Spot) -> list[Path]:
    """Return the backup copies, JSON files, archives and locked copies that may hold them still.

    What cannot be looked into may, so it is listed.
    """
    copies = [copy.path for copy in backup.copies(path)]
    folders = {path.parent, *(copy.parent for copy in copies)}
    zips = [zipped for folder in sorted(folders) for zipped in sorted(folder.glob("*.zip"))]
    return [
        *(copy for copy in copies if _copy_holds(copy, spot)),
        *(file for file in backup.json_copies(path) if _json_holds(file, spot)),
        *(zipped for zipped in zips if _zip_holds(zipped, spot)),
    ]


def _ids(conn: Connection, spot: Spot) -> list[int]:
    """Return the rows that had the numbers, also those that only the change log knows."""
    rows = conn.execute(f"SELECT id FROM observation WHERE {_AT}", spot.values)
    found = {row_id for (row_id,) in rows}
    gone: dict[tuple[int, int], dict[str, Any]] = defaultdict(dict)
    for step_id, row_id, field, old in conn.execute(
        "SELECT step_id, row_id, field, old FROM change WHERE table_name = 'observation'"
        " AND kind = 'delete' AND field IN ('indicator_id', 'period', 'subgroup_id')"
    ):
        gone[step_id, row_id][field] = old
    for (_, row_id), was in gone.items():
        if (was.get("indicator_id"), was.get("period"), was.get("subgroup_id")) == spot.values:
            found.add(row_id)
    return sorted(found)


def _logged(conn: Connection, ids: list[int]) -> bool:
    return any(
        conn.execute(
            "SELECT 1 FROM change WHERE table_name = 'observation' AND row_id = ?"
            f" AND field IN ({', '.join('?' * len(FIELDS))})"
            " AND (coalesce(old, '') != '' OR coalesce(new, '') != '') LIMIT 1",
            (row_id, *FIELDS),
        ).fetchone()
        for row_id in ids
    )


def _forget_drafts(conn: Connection, spot: Spot) -> None:
    """Forget what only drafts have shown.

    The figures of a report say only what differs from the one before, so they hang together: those
    of a report that has been handed over stay.
    """
    of_drafts = "SELECT id FROM export_entry WHERE stage = 'draft'"
    only_drafts = (
        "SELECT id FROM export_entry WHERE report NOT IN"
        " (SELECT report FROM export_entry WHERE stage != 'draft')"
    )
    for kept, entries in zip(_SHOWN, (of_drafts, only_drafts), strict=True):
        condition = f"{_AT} AND export_entry_id IN ({entries})"
        rows = conn.execute(f"SELECT id FROM {kept} WHERE {condition}", spot.values)
        closing.forget(conn, kept, [row_id for (row_id,) in rows])
        conn.execute(f"DELETE FROM {kept} WHERE {condition}", spot.values)


def _empty_forms(conn: Connection, spot: Spot) -> None:
    """Take the numbers out of what forms to colleagues held when they were made."""
    key = f"value:{spot.indicator_id}:{spot.period}:{spot.subgroup_id or 0}"
    sql = "SELECT id, outline FROM form_request WHERE instr(outline, ?) > 0"
    for request_id, outline in conn.execute(sql, (key,)).fetchall():
        pages = json.loads(outline)
        for page in pages:
            for row_key, cells in page["rows"]:
                if row_key == key:
                    cells.update((name, None) for name in FIELDS if name in cells)
        conn.execute(
            "UPDATE form_request SET outline = ? WHERE id = ?",
            (json.dumps(pages, ensure_ascii=False), request_id),
        )


def _copy_holds(copy: Path, spot: Spot) -> bool:
    try:
        with closes(database.in_memory(copy)) as conn:
            return holds(conn, spot)
    except (JimdeskError, sqlite3.Error, OSError):
        return True


def _json_holds(file: Path, spot: Spot) -> bool:
    try:
        rows = json.loads(file.read_text("utf-8"))["tables"]["observation"]
        return any(
            (row["indicator_id"], row["period"], row["subgroup_id"]) == spot.values
            and any(row.get(name) not in (None, "") for name in FIELDS)
            for row in rows
        )
    except (OSError, ValueError, KeyError, TypeError):
        return True


def _zip_holds(zipped: Path, spot: Spot) -> bool:
    with suppress(BadZipFile, OSError), ZipFile(zipped) as archive:
        for info in archive.infolist():
            if not info.filename.endswith(".jim"):
                continue
            try:
                with closes(database.in_memory_of(archive.read(info), zipped)) as conn:
                    if holds(conn, spot):
                        return True
            except (JimdeskError, RuntimeError, sqlite3.Error):  # locked with a password
                return True
    return False
