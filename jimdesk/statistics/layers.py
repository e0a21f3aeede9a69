"""The order of boxes in given columns so that few arrows between them cross.

Column by column, to and fro, each is put in the best order that its neighbours allow, until no
round of it makes fewer arrows cross. The best order of one column is a linear ordering problem,
which HiGHS solves exactly.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, count, pairwise

from jimdesk.statistics.program import Program

_MOVED = 0.001
"""Cost of two boxes changing places, in crossings: none move that need not."""

_Columns = list[list[str]]
_Lines = list[list[tuple[str, str]]]
_Neighbours = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Layers:
    """Boxes in columns, in their order, and the way of each arrow through the columns.

    Attributes:
        columns: Keys from top to bottom; among them the bends of arrows that pass the column.
        paths: What each arrow passes, by its ends: these, and between them its bends.
    """

    columns: _Columns
    paths: Mapping[tuple[str, str], Sequence[str]]

    @property
    def boxes(self) -> _Columns:
        """The columns without the bends."""
        return [[key for key in column if not is_bend(key)] for column in self.columns]


def is_bend(key: str) -> bool:
    """Return whether a key of a column stands for an arrow that passes it."""
    return key.startswith("\0")


def ordered(columns: Sequence[Sequence[str]], arrows: Iterable[tuple[str, str]]) -> Layers:
    """Return each column's keys in an order with few crossings.

    The columns themselves are given and stay. An arrow that passes over columns is led through
    each of them. Boxes keep the order they came in where nothing is won by moving them.

    Args:
        columns: Keys by column, from left to right; no key twice.
        arrows: Pairs of keys. Those that do not lead to the right are left out of account.
    """
    return _ordered(tuple(tuple(column) for column in columns), tuple(arrows))


@lru_cache(maxsize=64)  # words are changed far more often than what leads to what
def _ordered(columns: tuple[tuple[str, ...], ...], arrows: tuple[tuple[str, str], ...]) -> Layers:
    places, lines, paths = _with_bends(columns, arrows)
    before, after = _neighbours(lines)
    right, left = range(1, len(places)), range(len(places) - 2, -1, -1)
    # One side at a time first: with both, the columns yet to come would hold the others fast.
    apart = _better(places, lines, ((right, (before,)), (left, (after,))))
    both = (before, after)
    return Layers(_better(apart, lines, ((right, both), (left, both))), paths)


_Sweep = tuple[Iterable[int], Sequence[_Neighbours]]


def _better(places: _Columns, lines: _Lines, sweeps: Sequence[_Sweep]) -> _Columns:
    """Return the columns after as many rounds of sweeps as lessen the crossings."""
    best, least = places, _crossings(places, lines)
    while least:
        before, now = least, [list(place) for place in best]
        for numbers, sides in sweeps:
            for number in numbers:
                fixed = _ranks(now[max(0, number - 1) : number + 2])
                now[number] = _one_column(now[number], sides, fixed)
            found = _crossings(now, lines)
            if found < least:
                best, least = [list(place) for place in now], found
        if least == before:
            break
    return best


def as_they_come(columns: Sequence[Sequence[str]], arrows: Iterable[tuple[str, str]]) -> Layers:
    """Return the columns in the order they came in, for those who do not look at the picture."""
    places, _, paths = _with_bends(columns, arrows)
    return Layers(places, paths)


def crossings(columns: Sequence[Sequence[str]], arrows: Iterable[tuple[str, str]]) -> int:
    """Return how many pairs of arrows cross when each goes straight from column to column."""
    return _crossings(*_with_bends(columns, arrows)[:2])


def _with_bends(
    columns: Sequence[Sequence[str]], arrows: Iterable[tuple[str, str]]
) -> tuple[_Columns, _Lines, dict[tuple[str, str], list[str]]]:
    """Return the columns with a bend for each arrow that passes one, lines by gap, paths."""
    column_of = {key: number for number, column in enumerate(columns) for key in column}
    places = [list(column) for column in columns]
    lines: _Lines = [[] for _ in columns]
    paths = {}
    numbers = count()
    for start, end in dict.fromkeys(arrows):
        first, last = column_of[start], column_of[end]
        if first >= last:
            continue
        path = [start, *(f"\0{next(numbers)}" for _ in range(last - first - 1)), end]
        paths[start, end] = path
        for number, bend in enumerate(path[1:-1], first + 1):
            places[number].append(bend)
        for number, line in enumerate(pairwise(path), first):
            lines[number].append(line)
    return places, lines, paths


def _neighbours(lines: Iterable[Iterable[tuple[str, str]]]) -> tuple[_Neighbours, _Neighbours]:
    before: dict[str, list[str]] = defaultdict(list)
    after: dict[str, list[str]] = defaultdict(list)
    for gap in lines:
        for start, end in gap:
            after[start].append(end)
            before[end].append(start)
    return before, after


def _ranks(places: Iterable[Iterable[str]]) -> dict[str, int]:
    return {key: rank for place in places for rank, key in enumerate(place)}


def _crossings(places: _Columns, lines: _Lines) -> int:
    at = _ranks(places)
    return sum(
        (at[a] - at[c]) * (at[b] - at[d]) < 0
        for gap in lines
        for (a, b), (c, d) in combinations(gap, 2)
    )


def _one_column(
    column: list[str], sides: Iterable[_Neighbours], fixed: Mapping[str, int]
) -> list[str]:
    """Return a column in the order with the fewest crossings while its neighbours stay."""
    program = Program()
    above: dict[tuple[str, str], int] = {}
    for one, other in combinations(column, 2):
        cost = sum(
            (fixed[a] > fixed[b]) - (fixed[a] < fixed[b])
            for side in sides
            for a in side.get(one, ())
            for b in side.get(other, ())
        )
        above[one, other] = program.column(0, 1, cost=cost - _MOVED, whole=True)
    for one, two, three in combinations(column, 3):
        factors = {above[one, two]: 1.0, above[two, three]: 1.0, above[one, three]: -1.0}
        program.row(factors, 0, 1)
    found = program.solve()
    if found is None:
        return column

    def rank(key: str) -> float:
        return sum(
            found[above[other, key]] if (other, key) in above else 1 - found[above[key, other]]
            for other in column
            if other != key
        )

    return sorted(column, key=rank)
