"""The only way to change a file: a writer that exists inside an edit."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from sqlite3 import Connection
from typing import TYPE_CHECKING, Any, TypeVar

from jimdesk.domain.closed_year import ClosedYear, Seal
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.record import Record, code_number
from jimdesk.i18n import translate
from jimdesk.store import closing, erasing, erasing_numbers, history, seals
from jimdesk.store.mapping import Table, clean, table, table_name
from jimdesk.store.tables import ENTITIES, OWNERS, PREFIXES, by_name, owned

if TYPE_CHECKING:
    from sqlite_utils import Database

R = TypeVar("R", bound=Record)


class Writer:
    """Writes within one transaction and one step."""

    def __init__(self, conn: Connection, db: "Database", step_id: int) -> None:
        self._conn = conn
        self._db = db
        self._step_id = step_id

    def save(self, record: R) -> R:
        """Add a record, or change the one with its id; return it as it is now in the file.

        A record that is as it was is left alone.

        Raises:
            InvalidError: a number is not finite.
            JimdeskError: the record is sealed.
            sqlite3.IntegrityError: a rule of the file says no.
        """
        return self.save_all([record])[0]

    def save_all(self, records: Iterable[R]) -> Sequence[R]:
        """Save many records of one kind; return them as they are now, in the same order.

        Raises:
            As `save`; nothing is then kept.
        """
        batch = list(records)
        if not batch:
            return batch
        new = [record for record in batch if not record.id]
        added = iter(self._add(new)) if new else iter(())
        return [self._change(record) if record.id else next(added) for record in batch]

    def delete(self, record: Record) -> int:
        """Put a record in the wastebasket with what is a part of it; return the deletion's id.

        Raises:
            JimdeskError: the record or a part of it is sealed.
        """
        self._discard(type(record), [record.id])
        return self._step_id

    def restore(self, deletion: int) -> None:
        """Bring back exactly what one deletion put in the wastebasket.

        Raises:
            JimdeskError: what it is a part of lies in the wastebasket still.
            sqlite3.IntegrityError: something like it has been added since.
        """
        for name in by_name():
            ids = self._ids(f"SELECT id FROM {name} WHERE deleted = ?", (deletion,))
            self._conn.execute(f"UPDATE {name} SET deleted = NULL WHERE deleted = ?", (deletion,))
            self._guard(name, ids)
        for kind, fields in OWNERS.items():
            for field in fields:
                self._refuse_orphans(table_name(kind), field)

    def purge(self) -> None:
        """Remove everything in the wastebasket for good, with its old values in the log."""
        doomed = {
            name: self._ids(f"SELECT id FROM {name} WHERE deleted IS NOT NULL", ())
            for name in by_name()
        }
        doomed["acceptance"] += self._acceptances_of(doomed)
        for name, ids in doomed.items():
            self._guard(name, ids)
        for name, ids in doomed.items():
            self._let_go(name, ids)
        self._conn.execute("PRAGMA defer_foreign_keys = ON")
        for name in ("indicator", "subgroup"):
            self._forget_shown(f"{name}_id", doomed[name])
        for name, ids in doomed.items():
            for row_id in ids:
                self._conn.execute(f"DELETE FROM {name} WHERE id = ?", (row_id,))
                self._conn.execute(
                    "DELETE FROM change WHERE table_name = ? AND row_id = ?", (name, row_id)
                )
                self._conn.execute(
                    "INSERT INTO change (step_id, table_name, row_id, kind) VALUES (?, ?, ?, ?)",
                    (self._step_id, name, row_id, "purge"),
                )

    def erase(self, text: str) -> None:
        """Put a mark in the place of a text everywhere in the file; the log says only that.

        Raises:
            JimdeskError: see `erasing.erase`.
        """
        erasing.erase(self._conn, text, self._step_id, self._guard)

    def erase_numbers(self, spot: erasing_numbers.Spot) -> None:
        """Remove the numbers of an indicator in a period and group; the log says only that.

        Raises:
            JimdeskError: the year is closed.
        """
        erasing_numbers.erase(self._conn, spot, self._step_id, self._guard)

    def revert(self, step_id: int) -> None:
        """Take back what a step did.

        Raises:
            JimdeskError: a value was changed later, or a record is sealed.
        """
        touched = self._conn.execute(
            "SELECT DISTINCT table_name, row_id FROM change, step s"
            " WHERE s.id = ? AND change.id BETWEEN s.first_change AND s.last_change",
            (step_id,),
        ).fetchall()
        turned = seals.turned(self._conn, step_id)
        for name, row_id in touched:
            if (name, row_id) not in turned:
                self._guard(name, [row_id])
            elif seals.in_closed_year(self._conn, name, row_id):
                raise JimdeskError(_closed("year"))
        history.revert(self._conn, step_id)

    def set_setting(self, key: str, value: str) -> None:
        """Keep a setting of the file; outside the change log."""
        self._conn.execute(
            "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            (key, clean(value)),
        )

    def sealed(self, name: str, row_id: int) -> bool:
        """Return whether a record is closed for changes.

        The one gate that edits, deletions, undo, imports and migrations pass (decisions 11).
        """
        return bool(seals.closed_by(self._conn, name, row_id))

    def close_year(self, year: int, on: str) -> ClosedYear:
        """Lock a year's values, results and rounds, and seal them as they are now.

        Args:
            year: The year.
            on: ISO date of today.

        Raises:
            JimdeskError: it is closed already.
        """
        found = self._conn.execute(
            "SELECT id, reopened FROM closed_year WHERE year = ? AND deleted IS NULL", (year,)
        ).fetchone()
        id_, reopened = found or (0, "")
        closed = self.save(ClosedYear(id=id_, year=year, closed_on=on, reopened=reopened))
        self._conn.execute("DELETE FROM seal WHERE closed_year_id = ?", (closed.id,))
        self.save_all(
            Seal(closed_year_id=closed.id, of_table=name, fields=fields, hashes=hashes)
            for name, fields, hashes in closing.sealed_now(self._conn, year)
        )
        return closed

    def _guard(self, name: str, ids: Iterable[int]) -> None:
        for row_id in ids:
            if self.sealed(name, row_id):
                raise JimdeskError(_closed(seals.closed_by(self._conn, name, row_id)))

    def _guard_years(self, name: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Refuse what would put records in a closed year."""
        closed = seals.closed_years(self._conn) if name in seals.YEARS else ()
        if closed and any(seals.year_of(row) in closed for row in rows):
            raise JimdeskError(_closed("year"))

    def _add(self, records: list[R]) -> list[R]:
        stored = table(type(records[0]))
        if stored.name in seals.OWNERS:
            owner, field = seals.OWNERS[stored.name]
            self._guard(owner, {getattr(record, field) for record in records})
        self._guard_years(stored.name, (_when(record) for record in records))
        prefix = PREFIXES.get(stored.entity)
        id_place = stored.columns.index("id")
        code_place = stored.columns.index("code") if prefix else -1
        added: list[R] = []

        def rows() -> Iterator[list[Any]]:
            for row_id, record in enumerate(records, start=self._next_id(stored.name)):
                row = list(_storable(stored, record))
                row[id_place] = row_id
                if prefix:
                    row[code_place] = self._code(prefix, row[code_place])
                added.append(stored.build(row))
                yield row

        columns = ", ".join(stored.columns)
        marks = ", ".join("?" for _ in stored.columns)
        self._conn.executemany(f"INSERT INTO {stored.name} ({columns}) VALUES ({marks})", rows())
        return added

    def _change(self, record: R) -> R:
        stored = table(type(record))
        columns = ", ".join(stored.columns)
        found = self._conn.execute(
            f"SELECT {columns} FROM {stored.name} WHERE id = ?", (record.id,)
        ).fetchone()
        if found is None:
            text = translate("Store", "What you are changing is no longer there.")
            raise JimdeskError(text)
        values = _storable(stored, record)
        changed = {
            column: value
            for column, value, before in zip(stored.columns, values, found, strict=True)
            if value != before
        }
        if changed:
            before = dict(zip(stored.columns, found, strict=True))
            if not seals.opens(stored.name, before, changed):
                self._guard(stored.name, [record.id])
            elif seals.in_closed_year(self._conn, stored.name, record.id):
                raise JimdeskError(_closed("year"))
            self._guard_years(stored.name, [changed])
            self._db.table(stored.name).update(record.id, changed)
        saved: R = stored.build(values)
        return saved

    def _code(self, prefix: str, code: str) -> str:
        """Return the readable id of a new record, from a counter that never goes back.

        One that the record brings with it, as after an import, is kept and moves the counter.
        """
        last = self._conn.execute(
            "INSERT INTO counter VALUES (?1, max(?2, 1)) ON CONFLICT DO UPDATE"
            " SET last = CASE WHEN ?3 THEN max(last, ?2) ELSE last + 1 END RETURNING last",
            (prefix, code_number(code), bool(code)),
        ).fetchone()[0]
        return code or f"{prefix}-{last:03d}"

    def _next_id(self, name: str) -> int:
        row = self._conn.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,))
        last = row.fetchone()
        return (last[0] if last else 0) + 1

    def _discard(self, kind: type[Record], ids: list[int]) -> None:
        name = table_name(kind)
        self._guard(name, ids)
        for row_id in ids:
            self._conn.execute(
                f"UPDATE {name} SET deleted = ? WHERE id = ? AND deleted IS NULL",
                (self._step_id, row_id),
            )
        for part, field in owned(kind):
            parts = [
                found
                for row_id in ids
                for found in self._ids(
                    f"SELECT id FROM {table_name(part)} WHERE {field} = ? AND deleted IS NULL",
                    (row_id,),
                )
            ]
            if parts:
                self._discard(part, parts)

    def _refuse_orphans(self, name: str, field: str) -> None:
        owner = field.removesuffix("_id")
        orphan = self._conn.execute(
            f"SELECT 1 FROM {name} part JOIN {owner} whole ON whole.id = part.{field}"
            " WHERE part.deleted IS NULL AND whole.deleted IS NOT NULL LIMIT 1"
        ).fetchone()
        if orphan:
            text = translate(
                "Store", "Restore what this is a part of first; that lies in the wastebasket too."
            )
            raise JimdeskError(text)

    def _forget_shown(self, field: str, ids: Iterable[int]) -> None:
        """Remove what exports showed of records that are removed for good, as their old values."""
        for kept in ("shown_number", "exported_figure"):
            for row_id in ids:
                sql = f"SELECT id FROM {kept} WHERE {field} = ?"
                closing.forget(self._conn, kept, self._ids(sql, (row_id,)))
                self._conn.execute(f"DELETE FROM {kept} WHERE {field} = ?", (row_id,))

    def _let_go(self, name: str, ids: list[int]) -> None:
        """Empty the fields of other records that point at records about to be removed."""
        for kind in ENTITIES:
            other = table_name(kind)
            for row in self._conn.execute(f"PRAGMA foreign_key_list({other})").fetchall():
                parent, field = row[2], row[3]
                if parent == name and field not in OWNERS.get(kind, ()):
                    for row_id in ids:
                        sql = f"SELECT id FROM {other} WHERE {field} = ?"
                        self._guard(other, self._ids(sql, (row_id,)))
                    self._conn.executemany(
                        f"UPDATE {other} SET {field} = NULL WHERE {field} = ?",
                        [(row_id,) for row_id in ids],
                    )

    def _acceptances_of(self, doomed: Mapping[str, list[int]]) -> list[int]:
        """Return the acceptances in use that quote values of records about to be removed."""
        return [
            found
            for name, ids in doomed.items()
            for row_id in ids
            for found in self._ids(
                "SELECT id FROM acceptance"
                " WHERE table_name = ? AND record_id = ? AND deleted IS NULL",
                (name, row_id),
            )
        ]

    def _ids(self, sql: str, values: Sequence[Any]) -> list[int]:
        return [row[0] for row in self._conn.execute(sql, values)]


def _when(record: Record) -> Mapping[str, Any]:
    """Return the fields of a record that say which year it belongs to."""
    return {name: getattr(record, name, None) for name in ("period", "year")}


def _closed(by: seals.By) -> str:
    if by == "round":
        return translate(
            "Store",
            "The round is closed, so nothing in it was changed. Open it again, with a reason, if"
            " it must be.",
        )
    return translate(
        "Store",
        "The year is closed, so nothing in it was changed. Open it again, with a reason, under"
        " Close a year in the File menu, if it must be.",
    )


def _storable(stored: Table, record: Record) -> tuple[Any, ...]:
    """Return a record's values as the file can hold them; numbers that are none are refused."""
    values = stored.row(record)
    for place, value in enumerate(values):
        if type(value) is float:
            if not math.isfinite(value):
                text = translate("Store", "Write a finite number.")
                raise InvalidError(stored.columns[place], text)
        elif value and type(value) is str and (cleaned := clean(value)) != value:
            values = (*values[:place], cleaned, *values[place + 1 :])
    return values
