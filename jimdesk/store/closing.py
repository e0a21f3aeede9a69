"""The seals of a closed year: hashes over its values, results, rounds and what exports showed.

A hash covers the row id and a stored list of fields, as JSON in ASCII: so it is the same on every
computer and in every version of Python. Source: decisions, 11; R-REC-1.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from sqlite3 import Connection
from typing import Any

from jimdesk.store import seals

_OF_ROUND = "assessment_round_id IN (SELECT id FROM assessment_round WHERE year = ?1)"
_OF_EXPORT = "export_entry_id IN (SELECT id FROM export_entry WHERE year = ?1)"
SEALED = {
    **{name: f"{of_year} = ?1" for name, of_year in seals.YEARS.items()},
    "assessment_participant": _OF_ROUND,
    "common_answer": _OF_ROUND,
    "assessment_answer": "assessment_participant_id IN"
    f" (SELECT id FROM assessment_participant WHERE {_OF_ROUND})",
    "export_entry": "year = ?1",
    "shown_number": _OF_EXPORT,
    "exported_figure": _OF_EXPORT,
}
"""Which records of a table belong to a year, by table."""

_MAY_GROW = ("export_entry", "shown_number", "exported_figure")
"""Tables to which a closed year's exports still add: they can be made again."""

_LENGTH = 32  # figures: half of SHA-256, so 100 000 values of a year fit in one text


@dataclass(frozen=True, slots=True)
class Broken:
    """A sealed record that is not as it was when its year was closed; gone, or put in since."""

    year: int
    table: str
    row_id: int


def sealed_now(conn: Connection, year: int) -> Iterator[tuple[str, str, str]]:
    """Yield the seal of each table as the year is now: table, fields and hashes."""
    for name in SEALED:
        columns = [row[1] for row in conn.execute(f"PRAGMA table_info({name})")]
        fields = [column for column in columns if column != "id"]
        found = _hashes(conn, name, fields, year)
        if found:
            lines = "\n".join(f"{row_id} {value}" for row_id, value in found.items())
            yield name, " ".join(fields), lines


def broken(conn: Connection) -> list[Broken]:
    """Return what in the closed years is not as it was when they were closed."""
    found: list[Broken] = []
    for id_, year in conn.execute(
        "SELECT id, year FROM closed_year WHERE closed_on != '' AND deleted IS NULL"
    ).fetchall():
        kept = {
            name: (fields, hashes)
            for name, fields, hashes in conn.execute(
                "SELECT of_table, fields, hashes FROM seal"
                " WHERE closed_year_id = ? AND deleted IS NULL",
                (id_,),
            )
        }
        for name in SEALED:
            fields, hashes = kept.get(name, ("", ""))
            now = _hashes(conn, name, fields.split(), year)
            then = {int(row_id): value for row_id, value in map(str.split, hashes.splitlines())}
            ids = then.keys() if name in _MAY_GROW else then.keys() | now.keys()
            found += [
                Broken(year, name, id_) for id_ in sorted(ids) if now.get(id_) != then.get(id_)
            ]
    return found


def forget(conn: Connection, name: str, ids: list[int]) -> None:
    """Take records that are removed for good out of the seals."""
    gone = {str(row_id) for row_id in ids}
    rows = conn.execute("SELECT id, hashes FROM seal WHERE of_table = ?", (name,)).fetchall()
    for seal_id, hashes in rows:
        lines = hashes.splitlines()
        kept = [line for line in lines if line.split()[0] not in gone]
        if len(kept) < len(lines):
            conn.execute("UPDATE seal SET hashes = ? WHERE id = ?", ("\n".join(kept), seal_id))


def _hashes(conn: Connection, name: str, fields: list[str], year: int) -> dict[int, str]:
    columns = ", ".join(["id", *fields])
    sql = f"SELECT {columns} FROM {name} WHERE {SEALED[name]} AND deleted IS NULL ORDER BY id"
    return {row[0]: _hash(row) for row in conn.execute(sql, (year,))}


def _hash(row: tuple[Any, ...]) -> str:
    return sha256(json.dumps(row).encode("ascii")).hexdigest()[:_LENGTH]
