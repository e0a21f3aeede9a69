"""How long the example's workbook takes, against openpyxl with the same cells."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from openpyxl import Workbook, load_workbook

from jimdesk import paths
from jimdesk.office.export import export
from jimdesk.reports import report
from jimdesk.store.dump import load
from jimdesk.store.store import Store
from tests.reports.material import DRAFT

BOUND = 1.5
ROUNDS = 5


def test_the_workbook_costs_little_more_than_its_cells(tmp_path: Path) -> None:
    """Export reads, works out, writes, reopens, checks and logs; openpyxl writes and reopens."""
    load(paths.resource("example", "exempel.json"), tmp_path / "example.jim")
    store = Store.open(tmp_path / "example.jim")
    target, plain = tmp_path / "out.xlsx", tmp_path / "plain.xlsx"

    def ours() -> None:
        export(store, report("annual"), 2025, DRAFT, target)

    ours()
    cells = _cells(target)
    pairs = [
        (_seconds(ours), _seconds(lambda: _write_and_reopen(cells, plain))) for _ in range(ROUNDS)
    ]
    store.close()
    ratio = median(one / other for one, other in pairs)
    number = sum(len(row) for rows in cells.values() for row in rows)
    print(
        f"\nexport of the example: {median(one for one, _ in pairs):.2f} s, {number} cells,", end=""
    )
    print(f" {ratio:.2f} times openpyxl writing and reopening them (bound {BOUND})")
    assert ratio <= BOUND


def _cells(path: Path) -> dict[str, list[tuple[object, ...]]]:
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in load_workbook(path)}


def _write_and_reopen(cells: dict[str, list[tuple[object, ...]]], path: Path) -> None:
    book = Workbook()
    for title, rows in cells.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)
    load_workbook(path)


def _seconds(action: Callable[[], None]) -> float:
    start = perf_counter()
    action()
    return perf_counter() - start
