"""Records to fill a file with: one of every kind, each field with a value of its own."""

import dataclasses
import enum
import types
import typing
from dataclasses import replace
from typing import Any, TypeVar

from jimdesk.domain.agency import Agency
from jimdesk.domain.export import ExportedFigure, ShownNumber
from jimdesk.domain.finding import Acceptance
from jimdesk.domain.form import FormRequest
from jimdesk.domain.problem import Cause, Problem
from jimdesk.domain.record import Record
from jimdesk.store.mapping import table
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES
from jimdesk.store.writer import Writer

R = TypeVar("R", bound=Record)

TEXTS = {
    "closed_on": "",
    "period": "2024",
    "day": "02-22",
    "categories": "1",
    "record_code": "P-001",
    "at": "2025-01-31T12:00:00",
}
NEVER_STORED = "protected"  # disclosure control's own
NUMBERS = {"number": 207}
POINTERS: dict[type[Record], tuple[str, ...]] = {
    Acceptance: ("record_id",),
    ShownNumber: ("indicator_id", "subgroup_id"),
    ExportedFigure: ("indicator_id", "subgroup_id"),
    FormRequest: ("function_id", "unit_id"),
}
"""Fields that name a row of another table, which need not be there any longer."""

YEARS = ("year", "from_year", "to_year", "valid_from", "valid_to", "due_year")


def sample(kind: type[R], references: dict[str, int]) -> R:
    """Return a record with no field left at its default; references are ids by field."""
    hints = typing.get_type_hints(kind)
    values = {
        field.name: _value(field.name, hints[field.name], field.default)
        for field in dataclasses.fields(kind)
        if field.name not in ("id", "deleted", "code") and not field.name.endswith("_id")
    }
    return kind(**values | references)


def one_of_each(store: Store) -> dict[type[Record], Record]:
    """Save one record of every kind in one step; the agency that is there is changed."""

    def save(edit: Writer) -> dict[type[Record], Record]:
        saved: dict[type[Record], Record] = {}
        for kind in ENTITIES:
            references = {
                field: 1
                for field, parent in foreign_keys(store, kind).items()
                if parent != table(kind).name
            }
            references |= dict.fromkeys(POINTERS.get(kind, ()), 1)
            record = sample(kind, references)
            if kind is Agency:
                record = replace(record, id=store.agency.id)
            saved[kind] = edit.save(record)
        return saved

    result, _ = store.edit("one of each", save)
    return result


def foreign_keys(store: Store, kind: type[Record]) -> dict[str, str]:
    """Return the table that each field of a kind refers to."""
    rows = store._conn.execute(f"PRAGMA foreign_key_list({table(kind).name})")
    return {row[3]: row[2] for row in rows}


def problem_with_causes(store: Store, count: int = 2) -> tuple[Problem, list[Cause]]:
    """Save a problem and its causes in one step."""

    def save(edit: Writer) -> tuple[Problem, list[Cause]]:
        problem = edit.save(Problem(title="Färre kvinnor får arbete"))
        causes = [Cause(problem_id=problem.id, position=place) for place in range(count)]
        return problem, list(edit.save_all(causes))

    result, _ = store.edit("problem", save)
    return result


def everything(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows of all tables with history, the wastebasket too."""
    return {
        table(kind).name: store._conn.execute(
            f"SELECT * FROM {table(kind).name} ORDER BY id"
        ).fetchall()
        for kind in ENTITIES
    }


def _value(name: str, hint: Any, default: Any) -> Any:
    options = hint.__args__ if isinstance(hint, types.UnionType) else (hint,)
    kind = options[0]
    if kind is bool:
        return default is not True
    if kind is str:
        return TEXTS.get(name, f"{name}: åäö – ”citat” 😀\n= rad två")
    if kind is int:
        return 2024 if name.endswith(YEARS) else NUMBERS.get(name, 3)
    if kind is float:
        return 0.1 + 0.2
    assert issubclass(kind, enum.Enum)
    return [member for member in kind if member not in (default, NEVER_STORED)][-1]
