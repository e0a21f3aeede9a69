"""The records of an open file and what else can be read of it; nothing is written here."""

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from jimdesk.domain.agency import Agency
from jimdesk.domain.record import CodedRecord, Record
from jimdesk.policy import current as current_policy
from jimdesk.store import database
from jimdesk.store.mapping import select, table, table_name

if TYPE_CHECKING:
    from jimdesk.domain.export import ShownNumber
    from jimdesk.store.change_log import Change
    from jimdesk.store.wastebasket import Discarded

R = TypeVar("R", bound=Record)
C = TypeVar("C", bound=CodedRecord)


class Records:
    """What is kept in one open file, for whoever only reads.

    Attributes:
        path: Where it lies, None in memory.
    """

    def __init__(self, conn: sqlite3.Connection, path: Path | None) -> None:
        self.path = path
        self._conn = conn

    def all(self, kind: type[R]) -> list[R]:
        """Return all records of a kind that are in use, in the order they were made."""
        return self._select(kind, "deleted IS NULL", ())

    def where(self, kind: type[R], /, **fields: Any) -> list[R]:
        """Return the records of a kind in use whose fields have the given values, by id.

        Raises:
            ValueError: the kind has no such field.
        """
        known = table(kind).columns
        unknown = set(fields) - set(known)
        if unknown:
            raise ValueError(f"{kind.__name__} has no fields {sorted(unknown)}")
        condition = " AND ".join(["deleted IS NULL", *(f"{name} IS ?" for name in fields)])
        return self._select(kind, condition, tuple(fields.values()))

    def get(self, kind: type[R], record_id: int) -> R | None:
        """Return a record by its row id, also from the wastebasket; None when there is none."""
        found = self._select(kind, "id = ?", (record_id,))
        return found[0] if found else None

    def find(self, kind: type[C], code: str) -> C | None:
        """Return a record in use by its readable id, None when there is none."""
        found = self.where(kind, code=code)
        return found[0] if found else None

    def count(self, kind: type[Record]) -> int:
        """Return how many records of a kind are in use."""
        return self.count_in(table_name(kind))

    def count_in(self, name: str, /, **fields: Any) -> int:
        """Return how many records of a table are in use whose fields have the given values.

        What is only counted need not be imported, as for the first page.
        """
        condition = " AND ".join(["deleted IS NULL", *(f"{field} IS ?" for field in fields)])
        sql = f"SELECT count(*) FROM {name} WHERE {condition}"
        return int(self._query(sql, tuple(fields.values()))[0][0])

    @property
    def agency(self) -> Agency:
        """The agency whose file it is.

        Its threshold for small counts is never below what the user's organisation has decided.
        """
        kept = self.all(Agency)[0]
        floor = max(kept.suppression_threshold, current_policy().threshold)
        return (
            kept
            if floor == kept.suppression_threshold
            else replace(kept, suppression_threshold=floor)
        )

    def observed_years(self) -> dict[int, set[int]]:
        """Return the years with an observation for the whole group, by indicator id."""
        sql = (
            "SELECT indicator_id, CAST(substr(period, 1, 4) AS INTEGER) FROM observation"
            " WHERE deleted IS NULL AND subgroup_id IS NULL"
        )
        years: dict[int, set[int]] = {}
        for indicator_id, year in self._query(sql):
            years.setdefault(indicator_id, set()).add(year)
        return years

    def latest_year(self) -> int | None:
        """Return the newest year that anything was observed in, None without observations."""
        sql = "SELECT max(substr(period, 1, 4)) FROM observation WHERE deleted IS NULL"
        newest = self._query(sql)[0][0]
        return int(newest) if newest else None

    def setting(self, key: str) -> str | None:
        """Return a setting that belongs to the file, None when it is not set."""
        found = self._query("SELECT value FROM setting WHERE key = ?", (key,))
        return found[0][0] if found else None

    def shown_numbers(self, *, stage: str = "draft") -> "list[ShownNumber]":
        """Return what exports have shown; drafts too, unless the stage is one that has left."""
        from jimdesk.domain.export import ExportEntry, ShownNumber

        shown = self.all(ShownNumber)
        if stage == "draft":
            return shown
        entries = {entry.id for entry in self.all(ExportEntry) if entry.stage != "draft"}
        return [each for each in shown if each.export_entry_id in entries]

    def changes(self, record: Record) -> "list[Change]":
        """Return the change log of a record, newest first."""
        from jimdesk.store import change_log

        with self._explained():
            return change_log.of(self._conn, table(type(record)).name, record.id)

    def wastebasket(self) -> "list[Discarded]":
        """Return what can be restored, last deleted first."""
        from jimdesk.store import wastebasket

        with self._explained():
            return wastebasket.discarded(self._conn)

    def _select(self, kind: type[R], condition: str, values: Sequence[Any]) -> list[R]:
        with self._explained():
            return select(self._conn, kind, condition, values)

    def _query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with self._explained():
            return self._conn.execute(sql, values).fetchall()

    def _explained(self) -> AbstractContextManager[None]:
        return database.explained(self.path or Path())
