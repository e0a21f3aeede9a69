"""Boxes in given columns are ordered so that few arrows cross."""

import random
from itertools import pairwise

import hypothesis.strategies as st
from hypothesis import given, settings

from jimdesk.statistics.layers import Layers, as_they_come, crossings, is_bend, ordered

SIZES = (4, 9, 10, 8, 6, 3)


def picture(seed: int) -> tuple[list[list[str]], list[tuple[str, str]]]:
    """Return forty boxes in six columns, with arrows to the next column and some beyond."""
    dice = random.Random(seed)
    columns = [[f"{number}-{row}" for row in range(size)] for number, size in enumerate(SIZES)]
    near = [
        (start, end)
        for column, following in pairwise(columns)
        for start in column
        for end in dice.sample(following, k=dice.choice((1, 1, 2)))
    ]
    far = [(dice.choice(columns[place]), dice.choice(columns[place + 2])) for place in (0, 1, 2, 3)]
    return columns, near + far


def drawn(layers: Layers) -> int:
    """Return how many pairs of arrows cross when each passes its bends."""
    pieces = {piece for path in layers.paths.values() for piece in pairwise(path)}
    return crossings(layers.columns, sorted(pieces))


def test_arrows_that_need_not_cross_do_not() -> None:
    columns = [["a", "b", "c"], ["x", "y", "z"]]
    arrows = [("a", "z"), ("b", "y"), ("c", "x")]
    assert crossings(columns, arrows) == 3
    assert crossings(ordered(columns, arrows).boxes, arrows) == 0


def test_boxes_stay_in_their_order_where_nothing_is_won_by_moving_them() -> None:
    columns = [["a", "b", "c"], ["x", "y", "z"]]
    assert ordered(columns, [("a", "x"), ("c", "y")]).boxes == columns
    assert ordered(columns, []).boxes == columns


def test_an_arrow_that_passes_a_column_is_led_through_it() -> None:
    columns = [["a", "b"], ["m"], ["x", "y"]]
    arrows = [("a", "y"), ("b", "m"), ("m", "x")]
    assert crossings(columns, arrows) > 0
    assert drawn(ordered(columns, arrows)) == 0


def test_the_way_of_an_arrow_that_passes_a_column_is_known() -> None:
    found = ordered([["a"], ["m"], ["x"]], [("a", "x"), ("a", "m")])
    start, bend, end = found.paths["a", "x"]
    assert (start, end) == ("a", "x")
    assert is_bend(bend)
    assert bend in found.columns[1]
    assert found.paths["a", "m"] == ["a", "m"]


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000))
def test_forty_boxes_keep_their_columns_and_cross_no_more_than_before(seed: int) -> None:
    columns, arrows = picture(seed)
    found = ordered(columns, arrows)
    assert [sorted(column) for column in found.boxes] == [sorted(column) for column in columns]
    assert drawn(found) < drawn(as_they_come(columns, arrows)) / 2
    assert found == ordered(columns, arrows)
