"""Rows that each say what their values are about, made into a table."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from jimdesk.imports.table import Dimension, Role, Table, refuse_too_many, strides
from jimdesk.imports.text import clean

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What each row says in one column.

    Attributes:
        codes: One for each row.
        labels: In words, one for each row; those of a code's first row count.
    """

    name: str
    codes: Sequence[str]
    labels: Sequence[str]
    role: Role = Role.OTHER


def long_table(
    columns: Sequence[Column],
    numbers: Sequence[float | None],
    marks: Sequence[float | str],
    across: Sequence[Dimension] = (),
    offsets: Sequence[int] = (0,),
) -> Table:
    """Return the table that rows make.

    Rows that say the same of themselves are told apart by a dimension "row", so none is lost.

    Args:
        columns: What rows say about their values.
        numbers: The values row by row, as many in each as there are offsets.
        marks: Why there is no number, one for each value; not looked at where there is one.
        across: Dimensions that tell the values of a row apart.
        offsets: Which combination of these each value of a row stands for, ascending.
    """
    rows = len(numbers) // len(offsets) if offsets else 0
    refuse_too_many(len(numbers))
    dimensions = [_dimension(each) for each in columns]
    width = math.prod(len(each.codes) for each in across)
    starts = _starts(columns, dimensions, width, rows)
    if len(set(starts)) < rows:
        names = tuple(str(number) for number in range(1, rows + 1))
        dimensions = [Dimension(name="row", codes=names, labels=names), *dimensions]
        step = math.prod(len(each.codes) for each in dimensions[1:]) * width
        starts = [number * step + start for number, start in enumerate(starts)]
    order = sorted(range(rows), key=starts.__getitem__)
    if order == list(range(rows)):
        places = [start + offset for start in starts for offset in offsets]
        sorted_numbers, sorted_marks = numbers, marks
    else:
        places = [starts[row] + offset for row in order for offset in offsets]
        sorted_numbers = _in_order(numbers, order, len(offsets))
        sorted_marks = _in_order(marks, order, len(offsets))
    return Table(
        dimensions=(*dimensions, *across),
        places=places,
        numbers=sorted_numbers,
        missing={
            place: str(mark)
            for place, number, mark in zip(places, sorted_numbers, sorted_marks, strict=True)
            if number is None
        },
    )


def _dimension(column: Column) -> Dimension:
    labels = dict(zip(reversed(column.codes), reversed(column.labels), strict=True))
    codes = tuple(dict.fromkeys(column.codes))
    return Dimension(
        name=clean(column.name),
        role=column.role,
        codes=codes,
        labels=tuple(clean(labels[code]) for code in codes),
    )


def _starts(
    columns: Sequence[Column], dimensions: Sequence[Dimension], width: int, rows: int
) -> list[int]:
    """Return the place of the first combination of each row."""
    starts = [0] * rows
    steps = strides([len(each.codes) for each in dimensions])
    for column, dimension, step in zip(columns, dimensions, steps, strict=True):
        at = {code: index * step * width for index, code in enumerate(dimension.codes)}
        starts = [start + at[code] for start, code in zip(starts, column.codes, strict=True)]
    return starts


def _in_order(values: Sequence[T], order: Sequence[int], width: int) -> list[T]:
    return [values[row * width + index] for row in order for index in range(width)]
