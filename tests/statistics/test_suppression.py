from itertools import chain, combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jimdesk.statistics.suppression import Cell, Relation, Suppression, completed, suppress

ROW: Relation = {0: 1.0, 1: 1.0, 2: -1.0}


def row(*values: float, width: float = 5.0) -> list[Cell]:
    """Return parts and their total; what is below the width needs it."""
    numbers = [*values, sum(values)]
    return [
        Cell(value=value, cost=1 + value, width=width if 0 < value < width else 0.0)
        for value in numbers
    ]


def test_nothing_is_hidden_where_nothing_needs_it() -> None:
    assert suppress(row(10, 20), [ROW]) == Suppression()


def test_a_cell_on_its_own_needs_no_other() -> None:
    assert suppress([Cell(value=3, width=5)], []) == Suppression(frozenset({0}))


def test_the_cheapest_other_cell_is_hidden_too() -> None:
    assert suppress(row(3, 41), [ROW]).hidden == {0, 1}
    cells = [*row(3, 41)[:2], Cell(value=44, cost=1)]
    assert suppress(cells, [ROW]).hidden == {0, 2}


def test_another_small_cell_is_enough_when_both_together_are_wide() -> None:
    relation = {0: 1.0, 1: 1.0, 2: 1.0, 3: -1.0}
    assert suppress(row(3, 4, 90), [relation]).hidden == {0, 1}
    assert len(suppress(row(1, 2, 90), [relation]).hidden) == 3  # 1 + 2 lie within 0–3


def test_two_tables_that_do_not_hang_together_are_judged_apart() -> None:
    cells = [*row(3, 41), *row(50, 60)]
    assert suppress(cells, [ROW, {3: 1.0, 4: 1.0, 5: -1.0}]).hidden == {0, 1}


def test_what_is_known_protects_nothing() -> None:
    cells = [*row(3, 41)[:1], Cell(value=41, cost=1, known=True), Cell(value=44, cost=99)]
    assert suppress(cells, [ROW]) == Suppression(frozenset({0, 2}))


def test_what_is_known_already_is_exposed() -> None:
    cells = [Cell(value=3, width=5), *(Cell(value=each, known=True) for each in (41, 44))]
    assert suppress(cells, [ROW]) == Suppression(frozenset({0}), frozenset({0}))
    known = Cell(value=3, width=5, known=True)
    assert suppress([known, *row(3, 41)[1:]], [ROW]).exposed == {0}
    assert suppress([known], []) == Suppression(frozenset({0}), frozenset({0}))


def test_what_is_never_shown_is_never_hidden_but_protected() -> None:
    rest = Cell(value=3, width=5, virtual=True)
    found = suppress([Cell(value=41, cost=1), rest, Cell(value=44, cost=9)], [ROW])
    assert found == Suppression(frozenset({0}))


def test_what_is_hidden_for_others_is_wide_too() -> None:
    # 0 + 1 = 2 and 1 + 3 = 4: 1 moves with 0, and must not be left narrow by what 3 allows
    cells = [
        Cell(value=3, width=5),
        Cell(value=41, cost=1),
        Cell(value=44, cost=9),
        Cell(value=2, cost=1),
        Cell(value=43, cost=99),
    ]
    found = suppress(cells, [ROW, {1: 1.0, 3: 1.0, 4: -1.0}])
    assert {0, 1} <= found.hidden or {0, 2} <= found.hidden
    assert not found.exposed


def test_large_tables_are_protected_one_cell_after_the_other() -> None:
    size = 8
    cells, relations = [], []
    for line in range(size):
        cells += [Cell(value=v, cost=1 + v, width=5.0 * (v < 5)) for v in (3, 20 + line)]
        cells.append(Cell(value=23 + line, cost=60))
    for column in range(3):
        relations.append({3 * line + column: 1.0 for line in range(size)} | {3 * size + column: -1})
        total = sum(cells[3 * line + column].value for line in range(size))
        cells.append(Cell(value=total, cost=2 * total))
    relations += [{3 * line: 1.0, 3 * line + 1: 1.0, 3 * line + 2: -1.0} for line in range(size)]
    found = suppress(cells, relations)
    assert not found.exposed
    assert {3 * line for line in range(size)} <= found.hidden
    assert len(found.hidden) < 2.5 * size


@given(values=st.lists(st.integers(0, 30), min_size=2, max_size=5))
@settings(max_examples=60, deadline=None)
def test_a_row_is_hidden_as_cheaply_as_any_safe_way(values: list[int]) -> None:
    cells = row(*map(float, values))
    total = len(values)
    relation = dict.fromkeys(range(total), 1.0) | {total: -1.0}
    primary = {i for i, cell in enumerate(cells) if cell.is_primary}
    found = suppress(cells, [relation]).hidden
    assert primary <= found
    assert is_safe(cells, total, found) or not primary
    others = set(range(len(cells))) - primary
    ways = [
        primary | set(more)
        for more in chain.from_iterable(combinations(others, n) for n in range(len(others) + 1))
    ]
    cheapest = min(
        (sum(cells[i].cost for i in way - primary) for way in ways if is_safe(cells, total, way)),
        default=0.0,
    )
    assert not primary or sum(cells[i].cost for i in found - primary) == pytest.approx(cheapest)


def is_safe(cells: list[Cell], total: int, hidden: set[int] | frozenset[int]) -> bool:
    """Return whether each hidden cell of a row is wide: without a total nothing bounds them."""
    parts = [cells[i].value for i in hidden if i != total]
    if total in hidden:
        return bool(parts)
    return len(parts) > 1 and sum(parts) >= 5


def test_what_nobody_knows_gets_a_value_that_fits() -> None:
    found = completed({2: 44.0, 3: 7.0}, 5, [ROW, {3: 1.0, 4: -1.0}])
    assert found[0] + found[1] == pytest.approx(44)
    assert found[4] == pytest.approx(7)
    assert completed({0: 1.0}, 1, []) == {0: 1.0}
