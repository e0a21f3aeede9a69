"""The answer of a reading as JSON, documented in resources/help/format.md."""

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from itertools import islice
from typing import Any

from jimdesk.domain.indicator import Measure
from jimdesk.domain.observation import Sex
from jimdesk.imports.table import Cell, Dimension, Role, Table, strides

_TOGETHER = 1000  # cells that are written at a time


def written(tables: Sequence[Table]) -> Iterator[str]:
    """Return the JSON of tables piece by piece, so that it never stands in memory whole."""
    yield '{"tables": ['
    for number, table in enumerate(tables):
        yield ",\n" if number else "\n"
        yield json.dumps(_head(table), ensure_ascii=False)[:-1]
        yield ', "cells": ['
        encoded = cache(partial(json.dumps, ensure_ascii=False))  # few texts, many cells
        cells = table.cells
        between = "\n"
        while some := list(islice(cells, _TOGETHER)):
            yield between + ",\n".join([_cell(each, encoded) for each in some])
            between = ",\n"
        yield "]}"
    yield "]}\n"


def tables_from(answer: str | bytes) -> list[Table]:
    """Return the tables of an answer as `written` wrote it."""
    return [_table(each) for each in json.loads(answer)["tables"]]


def _head(table: Table) -> dict[str, Any]:
    return {
        "title": table.title,
        "source": table.source,
        "table_id": table.table_id,
        "updated": table.updated,
        "unit": table.unit,
        "measure": str(table.measure or "unsure"),
        "sex": table.sex,
        "sex_found": table.sex_found,
        "files": table.files,
        "sheet": table.sheet,
        "notes": table.notes,
        "warnings": table.warnings,
        "dimensions": [
            {
                "name": each.name,
                "label": each.label,
                "role": each.role,
                "codes": each.codes,
                "labels": each.labels,
                "meanings": each.meanings,
                "units": each.units,
            }
            for each in table.dimensions
        ],
    }


def _cell(cell: Cell, encoded: Callable[[str | None], str]) -> str:
    at = ", ".join(map(encoded, cell.at))
    number = "null" if cell.value is None else _number(cell.value)
    return (
        f'{{"at": [{at}], "value": {number}, "missing": {encoded(cell.missing)}, '
        f'"sex": {encoded(cell.sex)}, "period": {encoded(cell.period)}}}'
    )


def _number(value: float) -> str:
    """Return a number so that the same is read back, a whole one without its decimal."""
    return repr(int(value)) if value.is_integer() else repr(value)


def _table(read: dict[str, Any]) -> Table:
    dimensions = tuple(_dimension(each) for each in read["dimensions"])
    steps = strides([len(each.codes) for each in dimensions])
    ways = [
        {code: index * step for index, code in enumerate(each.codes)}
        for each, step in zip(dimensions, steps, strict=True)
    ]
    cells = [
        (sum(way[code] for way, code in zip(ways, each["at"], strict=True)), each)
        for each in read["cells"]
    ]
    numbers = [None if each["value"] is None else float(each["value"]) for _, each in cells]
    measure = read["measure"]
    return Table(
        title=read["title"],
        source=read["source"],
        table_id=read["table_id"],
        updated=read["updated"],
        unit=read["unit"],
        notes=tuple(read["notes"]),
        warnings=tuple(read["warnings"]),
        dimensions=dimensions,
        places=[place for place, _ in cells],
        numbers=numbers,
        missing={place: each["missing"] for place, each in cells if each["value"] is None},
        sex=Sex(read["sex"]) if read["sex"] else None,
        sex_found=read["sex_found"],
        measure=None if measure == "unsure" else Measure(measure),
        files=tuple(read["files"]),
        sheet=read["sheet"],
    )


def _dimension(read: dict[str, Any]) -> Dimension:
    return Dimension(
        name=read["name"],
        label=read["label"],
        role=Role(read["role"]),
        codes=tuple(read["codes"]),
        labels=tuple(read["labels"]),
        meanings=tuple(read["meanings"]),
        units=tuple(read["units"]),
    )
