"""The seals of a closed year: hashes over its values, results, rounds and what exports showed.

A hash covers the row id and a stored list of fields, as JSON in ASCII: so it is the same on every
computer and in every version of Python. Source: decisions, 11; R-REC-1.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from sqlite3 import Connection
from typing import Any

from jimdesk.store import seals

_OF_ROUND = "(SELECT year FROM assessment_round r WHERE r.id = assessment_round_id)"
_OF_EXPORT = "(SELECT year FROM export_entry e WHERE e.id = export_entry_id)"
SEALED = {
    **seals.YEARS,
    "assessment_participant": _OF_ROUND,
    "common_answer": _OF_ROUND,
    "assessment_answer": "(SELECT year FROM assessment_round r, assessment_participant p"
    " WHERE r.id = p.assessment_round_id AND p.id = assessment_participant_id)",
    "result_review": "(SELECT year FROM result r WHERE r.id = result_id)",
    "export_entry": "year",
    "shown_number": _OF_EXPORT,
    "exported_figure": _OF_EXPORT,
}
"""The year that a record belongs to, as SQL, by table."""

_MAY_GROW = ("export_entry", "shown_number", "exported_figure")
"""Tables to which a closed year's exports still add: they can be made again."""

_SINCE = ("goal_follow_up", "activity_follow_up", "value_review", "result_review")
"""Tables that an earlier version did not seal: a year without their seal was closed by it."""

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
        fields = [column for column in _columns(conn, name) if column != "id"]
        found = _hashes(conn, name, {year: fields})[year]
        if found or name in _SINCE:
            lines = "\n".join(f"{row_id} {value}" for row_id, value in found.items())
            yield name, " ".join(fields), lines


def broken(conn: Connection) -> list[Broken]:
    """Return what in the closed years is not as it was when they were closed.

    Each table is gone through once, however many years are closed.
    """
    kept = _kept(conn)
    found: list[Broken] = []
    for name in SEALED:
        fields = {year: sealed.get(name, ("", ""))[0].split() for year, sealed in kept.items()}
        hashes = _hashes(conn, name, fields)
        for year, sealed in kept.items():
            if name in _SINCE and name not in sealed:
                continue
            lines = sealed.get(name, ("", ""))[1].splitlines()
            then = {int(row_id): value for row_id, value in map(str.split, lines)}
            now = hashes[year]
            ids = then.keys() if name in _MAY_GROW else then.keys() | now.keys()
            found += [
                Broken(year, name, id_) for id_ in sorted(ids) if now.get(id_) != then.get(id_)
            ]
    return sorted(found, key=lambda each: (each.year, list(SEALED).index(each.table), each.row_id))


def forget(conn: Connection, name: str, ids: list[int]) -> None:
    """Take records that are removed for good out of the seals."""
    gone = {str(row_id) for row_id in ids}
    rows = conn.execute("SELECT id, hashes FROM seal WHERE of_table = ?", (name,)).fetchall()
    for seal_id, hashes in rows:
        lines = hashes.splitlines()
        kept = [line for line in lines if line.split()[0] not in gone]
        if len(kept) < len(lines):
            conn.execute("UPDATE seal SET hashes = ? WHERE id = ?", ("\n".join(kept), seal_id))


def _kept(conn: Connection) -> dict[int, dict[str, tuple[str, str]]]:
    """Return the seals of every closed year: fields and hashes, by table."""
    years = conn.execute(
        "SELECT id, year FROM closed_year WHERE closed_on != '' AND deleted IS NULL ORDER BY year"
    ).fetchall()
    sql = "SELECT of_table, fields, hashes FROM seal WHERE closed_year_id = ? AND deleted IS NULL"
    return {
        year: {name: (fields, hashes) for name, fields, hashes in conn.execute(sql, (id_,))}
        for id_, year in years
    }


def _hashes(
    conn: Connection, name: str, fields: Mapping[int, Sequence[str]]
) -> dict[int, dict[int, str]]:
    """Return the hashes of the records of some years in one table, by year and row id.

    Args:
        conn: The open file.
        name: The table.
        fields: What the hash of a year's records covers; a field that is not there is none.
    """
    columns = _columns(conn, name)
    places = {
        year: [0, *(columns.index(field) for field in wanted if field in columns)]
        for year, wanted in fields.items()
    }
    marks = ", ".join("?" * len(fields))
    sql = (
        f"SELECT {SEALED[name]} AS of_year, {', '.join(columns)} FROM {name}"
        f" WHERE of_year IN ({marks}) AND deleted IS NULL ORDER BY id"
    )
    found: dict[int, dict[int, str]] = {year: {} for year in fields}
    for year, *row in conn.execute(sql, tuple(fields)):
        found[year][row[0]] = _hash([row[place] for place in places[year]])
    return found


def _columns(conn: Connection, name: str) -> list[str]:
    """Return the columns of a table; the first is the row id."""
    return [row[1] for row in conn.execute(f"PRAGMA table_info({name})")]


def _hash(row: Sequence[Any]) -> str:
    return sha256(json.dumps(row).encode("ascii")).hexdigest()[:_LENGTH]
