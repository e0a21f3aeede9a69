"""How a row of the file becomes an entity and back, worked out from the entity's own fields.

Nothing here knows which entities there are: opening a file and showing the first page import only
the few that they show. What must know them all is in `jimdesk.store.tables`.
"""

import dataclasses
import enum
import re
import sqlite3
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any, TypeVar

from jimdesk.domain.record import Record

R = TypeVar("R", bound=Record)


@dataclasses.dataclass(frozen=True, slots=True)
class Table:
    """How an entity is stored.

    Attributes:
        name: Name in the file, the entity's name in snake_case.
        columns: The entity's fields, in order; the first is not always id.
        convert: What turns a stored value into the field's, by column; absent when it is the same.
        row: Returns an entity's values in the order of the columns.
        build: Returns an entity from such values. They come from one that was checked when it was
            made: checking them again would cost as much as logging them.
    """

    entity: type[Record]
    name: str
    columns: tuple[str, ...]
    convert: Mapping[str, Callable[[Any], Any]]
    row: Callable[[Any], tuple[Any, ...]]
    build: Callable[[Iterable[Any]], Any]


def table_name(entity: type[Record]) -> str:
    """Return the name of an entity's table."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", entity.__name__).lower()


def select(
    conn: sqlite3.Connection, kind: type[R], condition: str, values: Sequence[Any] = ()
) -> list[R]:
    """Return the records of a kind that a condition of SQL holds for, in the order of their ids.

    Raises:
        sqlite3.Error, ValueError: the file does not hold what it should.
    """
    stored = table(kind)
    sql = f"SELECT {', '.join(stored.columns)} FROM {stored.name} WHERE {condition} ORDER BY id"
    return [
        kind(**_converted(dict(zip(stored.columns, row, strict=True)), stored.convert))
        for row in conn.execute(sql, values)
    ]


def _converted(row: dict[str, Any], convert: Mapping[str, Callable[[Any], Any]]) -> dict[str, Any]:
    for name, kind in convert.items():
        if row[name] is not None:
            row[name] = kind(row[name])
    return row


_TABLES: dict[type[Record], Table] = {}


def table(entity: type[Record]) -> Table:
    """Return how an entity is stored."""
    if entity not in _TABLES:
        _TABLES[entity] = _table(entity)
    return _TABLES[entity]


def _table(entity: type[Record]) -> Table:
    hints = typing.get_type_hints(entity)
    columns = tuple(field.name for field in dataclasses.fields(entity))
    convert = {name: kind for name in columns if (kind := _conversion(hints[name])) is not None}
    return Table(
        entity=entity,
        name=table_name(entity),
        columns=columns,
        convert=convert,
        row=attrgetter(*columns),
        build=_builder(entity, columns),
    )


def _builder(entity: type[Record], columns: Iterable[str]) -> Callable[[Iterable[Any]], Any]:
    setters = [getattr(entity, name).__set__ for name in columns]

    def build(values: Iterable[Any]) -> Any:
        record = object.__new__(entity)
        for set_field, value in zip(setters, values, strict=True):
            set_field(record, value)
        return record

    return build


def clean(text: str) -> str:
    """Return a text that the file can hold: without NUL, half characters (surrogates) as "?"."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def _conversion(hint: Any) -> Callable[[Any], Any] | None:
    options = [hint]
    if isinstance(hint, types.UnionType):
        options = [option for option in hint.__args__ if option is not types.NoneType]
    kind = options[0]
    if kind is bool or (isinstance(kind, type) and issubclass(kind, enum.Enum)):
        return typing.cast("Callable[[Any], Any]", kind)
    return None
