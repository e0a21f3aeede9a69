"""Small tables, and the files of many kinds that they can be written as."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from openpyxl import Workbook

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
"""Real files from public sources, which lie beside the repository where they are at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A full table: names of dimensions with their codes, and a value or None for each cell."""

    names: Sequence[str]
    codes: Sequence[Sequence[str]]
    values: Sequence[float | None]

    @property
    def combinations(self) -> list[tuple[str, ...]]:
        return list(product(*self.codes))


def sample() -> Sample:
    return Sample(
        names=("region", "kön", "år"),
        codes=(("Norr", "Söder"), ("kvinnor", "män"), ("2023", "2024")),
        values=(10.0, 11.0, 20.0, 21.0, 30.0, None, 40.0, -1.5),
    )


def quoted(texts: Sequence[str]) -> str:
    return ",".join(f'"{text}"' for text in texts)


def px(
    table: Sample, *more: str, data: str | None = None, encoding: str = "utf-8", drop: str = "#"
) -> bytes:
    """Write PC-Axis: more lines come before the data, lines that begin with `drop` go."""
    lines = [
        'CHARSET="ANSI";',
        "DECIMALS=1;",
        "SHOWDECIMALS=1;",
        'SUBJECT-AREA="Befolkning";',
        'SUBJECT-CODE="BE";',
        'MATRIX="X";',
        'TITLE="Folk";',
        'CONTENTS="Folk";',
        'UNITS="antal";',
        f"STUB={quoted(table.names[:-1])};",
        f"HEADING={quoted(table.names[-1:])};",
        *(f'VALUES("{n}")={quoted(c)};' for n, c in zip(table.names, table.codes, strict=True)),
        *more,
    ]
    text = "\n".join(line for line in lines if not line.startswith(drop))
    if data is None:
        width = len(table.codes[-1])
        cells = ['".."' if each is None else repr(each) for each in table.values]
        rows = (" ".join(cells[n : n + width]) for n in range(0, len(cells), width))
        data = "\n".join(rows) + ";"
    return f"{text}\nDATA=\n{data}\n".encode(encoding)


def jsonstat(table: Sample, **changes: Any) -> dict[str, Any]:
    """Return JSON-stat 2 of a table; changes replace or, with None, remove its parts."""
    dataset: dict[str, Any] = {
        "version": "2.0",
        "class": "dataset",
        "label": "Folk",
        "source": "SCB",
        "updated": "2026-01-02T03:04:05Z",
        "id": list(table.names),
        "size": [len(each) for each in table.codes],
        "dimension": {
            name: {"category": {"index": {code: n for n, code in enumerate(codes)}}}
            for name, codes in zip(table.names, table.codes, strict=True)
        },
        "value": list(table.values),
    } | changes
    return {key: part for key, part in dataset.items() if part is not None}


def json_bytes(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode()


def long_csv(table: Sample, separator: str = ";", decimal: str = ",") -> bytes:
    """Write one row for each cell, names first, the value last."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    writer.writerow([*table.names, "antal"])
    for at, value in zip(table.combinations, table.values, strict=True):
        writer.writerow([*at, ".." if value is None else repr(value).replace(".", decimal)])
    return out.getvalue().encode()


def wide_csv(table: Sample, separator: str = ",") -> bytes:
    """Write the last dimension across."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    writer.writerow([*table.names[:-1], *table.codes[-1]])
    width = len(table.codes[-1])
    for number, at in enumerate(product(*table.codes[:-1])):
        row = table.values[number * width : (number + 1) * width]
        writer.writerow([*at, *(".." if each is None else repr(each) for each in row)])
    return out.getvalue().encode()


def workbook(path: Path, rows: Sequence[Sequence[object]], sheet: str = "Blad1") -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    page = book.create_sheet(sheet)
    for row in rows:
        page.append(list(row))
    book.save(path)
    return path
