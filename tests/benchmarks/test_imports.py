"""What reading costs beside splitting the same text: `pytest tests/benchmarks -s -k splitting`."""

import csv
import io
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from jimdesk.imports.delimited import read_delimited
from jimdesk.imports.px import read_px
from jimdesk.imports.recognise import recognise
from tests.imports.files import SHARED, Sample, px

pytestmark = pytest.mark.timeout(300)

BOUND = 12.0
ROUNDS = 7
WIDTH = 5  # columns of the largest file, and of ours: two of names, three of numbers


def best(action: Callable[[], object]) -> float:
    """Return the seconds of the quickest of several rounds."""
    took = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        action()
        took.append(time.perf_counter() - start)
    return min(took)


def split_px(data: bytes) -> list[float]:
    values = data.decode("latin-1").rpartition("DATA=")[2]
    return [float(each) for each in values.replace(";", " ").split()]


def split_csv(data: bytes) -> list[list[str | float]]:
    lines = (line.split(",") for line in data.decode("latin-1").split("\n"))
    return [[*cells[:2], *map(float, cells[2:])] for cells in lines if _is_row(cells)]


def _is_row(cells: list[str]) -> bool:
    return len(cells) == WIDTH and cells[-1].strip('-\r"').isdigit()


def made_px() -> bytes:
    codes = [str(number) for number in range(1000, 1100)]
    values = [float(number % 977) for number in range(50_000)]
    names = ("region", "ålder", "kön", "år")
    sexes, years = ("kvinnor", "män"), tuple(str(year) for year in range(2020, 2025))
    return px(Sample(names=names, codes=(codes, codes[:50], sexes, years), values=values))


def made_csv() -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["region", "kvartal", "in", "ut", "netto"])
    for region in range(300):
        for quarter in range(60):
            period = f"{2007 + quarter // 4}K{quarter % 4 + 1}"
            writer.writerow([f"R{region}", period, region * quarter, quarter, region - quarter])
    return out.getvalue().encode()


def largest(folder: str, made: Callable[[], bytes]) -> bytes:
    if not SHARED.is_dir():
        return made()
    files = [path for path in Path(SHARED / folder).iterdir() if path.suffix.lower() != ".tsv"]
    return max(files, key=lambda path: path.stat().st_size).read_bytes()


def compare(what: str, reading: float, splitting: float) -> None:
    print(f"\n{what}: {reading * 1000:.1f} ms, {reading / splitting:.1f} times splitting")
    assert reading <= BOUND * splitting


def test_px_beside_splitting_it() -> None:
    data = largest("px", made_px)
    compare("px", best(lambda: recognise(read_px(data))), best(lambda: split_px(data)))


def test_csv_beside_splitting_it() -> None:
    data = largest("csv", made_csv)
    compare(
        "csv",
        best(lambda: [recognise(table) for table in read_delimited(data)]),
        best(lambda: split_csv(data)),
    )
