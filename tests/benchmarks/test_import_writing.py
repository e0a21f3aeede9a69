"""What writing through an import costs: `pytest tests/benchmarks/test_import_writing.py -s`."""

import gc
import sqlite3
import time
import tracemalloc
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.imports.apply import Order, apply, prepare
from jimdesk.imports.proposal import grouped, propose
from jimdesk.imports.px import read_px
from jimdesk.imports.recognise import recognise
from jimdesk.imports.table import Table
from jimdesk.store import database
from jimdesk.store.mapping import table as stored_as
from jimdesk.store.store import Store
from tests.imports.files import Sample, px

pytestmark = pytest.mark.timeout(900)

BOUND = 1.5
ROUNDS = 3
VALUES = 100_000
MOST_MEMORY = 200.0  # MB that writing may take beside the order


def source() -> Table:
    """Return a table of counts: women and men in ages, in months of many years."""
    ages = [f"{number} år" for number in range(20)]
    months = [f"{year}M{month:02}" for year in range(1900, 2200) for month in range(1, 13)]
    periods = months[: VALUES // (2 * len(ages))]
    made = Sample(
        names=("ålder", "kön", "månad"),
        codes=(ages, ("kvinnor", "män"), periods),
        values=[float(number % 977) for number in range(VALUES)],
    )
    return recognise(read_px(px(made)))


def order_in(store: Store, table: Table) -> Order:
    indicator, _ = store.edit("x", lambda edit: edit.save(Indicator(measure=Measure.COUNT)))
    ages = next(each for each in table.dimensions if each.name == "ålder")
    mapping = grouped(propose(table, Measure.COUNT), ages)
    return prepare(store, table, mapping, indicator, day="2026-11-22")


def seconds(action: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def through_import(path: Path, table: Table) -> tuple[float, list[Observation]]:
    store = Store.create(path)
    order = order_in(store, table)
    assert len(order.entries) == VALUES
    took = seconds(lambda: store.edit(order.label, lambda edit: apply(edit, store, order)))
    rows = store.all(Observation)
    store._conn.close()
    return took, rows


def plainly(path: Path, rows: list[Observation], groups: Store) -> float:
    """Insert the same rows into a file that has the same history triggers."""
    groups.copy_to(path)
    stored = stored_as(Observation)
    columns, marks = ", ".join(stored.columns), ", ".join("?" for _ in stored.columns)
    values = [stored.row(replace(row, id=row.id)) for row in rows]
    with closing(sqlite3.connect(path)) as conn:
        database.settings(conn)
        conn.commit()

        def insert() -> None:
            conn.executemany(f"INSERT INTO observation ({columns}) VALUES ({marks})", values)
            conn.commit()

        return seconds(insert)


def without_values(path: Path, table: Table) -> Store:
    """Return a file with the indicator, the source and the groups, and no value."""
    store = Store.create(path)
    order = order_in(store, table)
    store.edit(order.label, lambda edit: apply(edit, store, order))
    store._conn.execute("DELETE FROM observation")
    store._conn.commit()
    return store


def test_values_come_in_at_nearly_the_cost_of_plain_rows(tmp_path: Path) -> None:
    table = source()
    empty = without_values(tmp_path / "empty.jim", table)
    ours, plain = [], []
    for number in range(ROUNDS):
        took, rows = through_import(tmp_path / f"ours {number}.jim", table)
        ours.append(took)
        plain.append(plainly(tmp_path / f"plain {number}.jim", rows, empty))
    ratio = min(ours) / min(plain)
    print(f"\n{VALUES} values in {len(rows)} rows: {min(ours):.2f} s, plain: {min(plain):.2f} s,")
    print(f"ratio {ratio:.2f}, at most {BOUND}")
    assert ratio <= BOUND


def test_memory_is_flat(tmp_path: Path) -> None:
    """Writing takes no more memory a second time than the first."""
    table = source()
    peaks = []
    for number in range(2):
        store = Store.create(tmp_path / f"{number}.jim")
        order = order_in(store, table)
        tracemalloc.start()
        store.edit(order.label, lambda edit: apply(edit, store, order))  # noqa: B023 - run at once
        peaks.append(tracemalloc.get_traced_memory()[1] / 2**20)
        tracemalloc.stop()
        store._conn.close()
    print(f"\npeaks of writing {VALUES} values: {peaks[0]:.0f} and {peaks[1]:.0f} MB")
    assert max(peaks) < MOST_MEMORY
    assert peaks[1] < 1.1 * peaks[0]
