"""What the file costs, as ratios within one run: `pytest tests/benchmarks/test_store.py -s`."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.paths import resource
from jimdesk.store import database
from jimdesk.store.dump import load
from jimdesk.store.mapping import table
from jimdesk.store.store import Store

pytestmark = pytest.mark.timeout(900)

COUNT = 100_000
ROUNDS = 3
SAVING_BOUND = 2.0
OPENING_BOUND = 1.3


def observations() -> list[Observation]:
    return [
        Observation(
            indicator_id=1 + number // 10_000,
            period=f"{1000 + number % 10_000 // 12}-{number % 12 + 1:02d}",
            women_numerator=number + 0.5,
            women_denominator=number * 2.0 + 1,
            men_numerator=number * 1.25,
            men_denominator=number * 3.0,
            note="enligt underlag",
        )
        for number in range(COUNT)
    ]


def with_indicators(path: Path) -> Store:
    store = Store.create(path)
    store.edit("indicators", lambda edit: edit.save_all([Indicator() for _ in range(10)]))
    return store


def seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def save_with_history(path: Path, batch: list[Observation]) -> float:
    store = with_indicators(path)
    took = seconds(lambda: store.edit("import", lambda edit: edit.save_all(batch)))
    assert store.count(Observation) == COUNT
    store._conn.close()
    return took


def insert_plainly(path: Path, batch: list[Observation]) -> float:
    with_indicators(path)._conn.close()
    stored = table(Observation)
    columns, marks = ", ".join(stored.columns), ", ".join("?" for _ in stored.columns)
    rows = [(number, *stored.row(record)[1:]) for number, record in enumerate(batch, start=1)]
    assert stored.columns[0] == "id"
    with closing(sqlite3.connect(path)) as conn:
        database.settings(conn)
        for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            conn.execute(f"DROP TRIGGER {name}")
        conn.commit()

        def insert() -> None:
            conn.executemany(f"INSERT INTO observation ({columns}) VALUES ({marks})", rows)
            conn.commit()

        return seconds(insert)


def test_saving_with_history_costs_at_most_twice_a_plain_insert(tmp_path: Path) -> None:
    batch = observations()
    ours, plain = [], []
    for number in range(ROUNDS):
        plain.append(insert_plainly(tmp_path / f"plain {number}.jim", batch))
        ours.append(save_with_history(tmp_path / f"ours {number}.jim", batch))
    ratio = min(ours) / min(plain)
    print(f"\n{COUNT} observations with history: {min(ours):.2f} s, plain: {min(plain):.2f} s,")
    print(f"ratio {ratio:.2f}, at most {SAVING_BOUND}")
    assert ratio <= SAVING_BOUND


def test_a_large_file_opens_about_as_quickly_as_the_example(tmp_path: Path) -> None:
    example, large = tmp_path / "example.jim", tmp_path / "large.jim"
    load(resource("example", "exempel.json"), example)
    save_with_history(large, observations())

    def open_and_close(path: Path) -> None:
        Store.open(path).close()

    open_and_close(large)  # it was not closed when it was made, so it is looked through once
    times: dict[Path, list[float]] = {example: [], large: []}
    for _ in range(30):
        for path, taken in times.items():
            taken.append(seconds(lambda path=path: open_and_close(path)))  # type: ignore[misc]
    small, big = (min(taken) for taken in times.values())
    print(
        f"\nopening {COUNT} observations: {big * 1000:.1f} ms, the example: {small * 1000:.1f} ms,"
    )
    print(f"ratio {big / small:.2f}, at most {OPENING_BOUND}")
    assert big / small <= OPENING_BOUND


@pytest.mark.fault("FT28")
def test_a_file_of_ten_thousand_indicators_and_twenty_years(tmp_path: Path) -> None:
    path = tmp_path / "large.jim"
    store = Store.create(path)
    made, _ = store.edit("x", lambda edit: edit.save_all([Indicator() for _ in range(10_000)]))
    values = [
        Observation(indicator_id=each.id, period=str(2000 + year))
        for each in made
        for year in range(20)
    ]
    store.edit("import", lambda edit: edit.save_all(values))
    store._conn.close()
    opened: list[Store] = []
    print(f"\nopening it: {seconds(lambda: opened.append(Store.open(path))):.2f} s")
    store = opened[0]
    print(f"a checked backup copy of it: {seconds(store.back_up):.2f} s")
    print(f"reading all its values: {seconds(lambda: store.all(Observation)):.2f} s")
    assert store.count(Observation) == 200_000
    assert store.problems() == []
    store.close()
