"""Which cells of a table must be hidden so that no protected one can be worked out.

A table is plain: cells with values, and relations between them. Nothing here knows what the cells
are about. In a small table the choice is the exact optimum of an integer program, after Fischetti
and Salazar's model of cell suppression; in a large one protected cells are taken one by one, which
protects as well but may hide a little more. The same input always gives the same answer.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from jimdesk.statistics.program import Program

Relation = Mapping[int, float]
"""Coefficients by cell number. What the cells times them add up to is known to everybody."""

_LARGEST_EXACT = 120
"""Protected cells times cells; above it the exact program can take seconds."""

_REACH = 3.0
"""Largest shift that the exact program looks at, in widths: the shorter, the quicker it is."""

_FAR = 1_000.0
"""Largest shift that is looked at elsewhere, in widths."""

_REMEMBERED = 4_096
"""Components whose answer is kept, since between two edits most tables stay as they were."""

_SMALL = 1e-6

_Placed = tuple[tuple[int, float], ...]
"""A relation of one component, by place in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One number of a table.

    Attributes:
        value: The number; never negative.
        cost: Information that is lost when it is hidden.
        width: Least width of the interval that an attacker may be left with; 0 for a cell that
            needs no protection of its own.
        known: Whether everybody knows it already, so that hiding it protects nothing.
        virtual: Whether it is never shown but follows from what is, such as those who are not
            counted.
    """

    value: float
    cost: float = 1.0
    width: float = 0.0
    known: bool = False
    virtual: bool = False

    @property
    def is_primary(self) -> bool:
        """Whether it needs protection of its own."""
        return self.width > 0


@dataclass(frozen=True, slots=True)
class Suppression:
    """What is hidden.

    Attributes:
        hidden: Numbers of the cells not to show.
        exposed: Numbers of the cells that cannot be protected whatever is hidden, because what is
            known already gives them away.
    """

    hidden: frozenset[int] = frozenset()
    exposed: frozenset[int] = frozenset()


def suppress(cells: Sequence[Cell], relations: Sequence[Relation]) -> Suppression:
    """Return the cells to hide, so that little information is lost.

    Every cell that needs it is then left with an interval at least as wide as asked for, given all
    that is shown and that nothing is negative.

    Args:
        cells: The table's cells.
        relations: What hangs together. Values that do not quite satisfy them, since they were
            rounded, are as safe.
    """
    hidden: set[int] = set()
    exposed: set[int] = set()
    for numbers, own in _components(cells, relations):
        if any(cells[i].is_primary for i in numbers):
            found = _solve(tuple(cells[i] for i in numbers), tuple(own))
            hidden |= {numbers[i] for i in found.hidden}
            exposed |= {numbers[i] for i in found.exposed}
    return Suppression(frozenset(hidden), frozenset(exposed))


def completed(
    values: Mapping[int, float], count: int, relations: Sequence[Relation]
) -> Mapping[int, float]:
    """Return the cells' values with those that are not known, so that relations are best met.

    Which values are found does not matter: what an attacker can tell depends on the others alone.

    Args:
        values: Those that are known, by number of the cell.
        count: How many cells there are.
        relations: What hangs together.
    """
    if len(values) == count:
        return values
    program = Program()
    for i in range(count):
        known = values.get(i)
        program.column(known or 0.0, float("inf") if known is None else known)
    for relation in relations:
        if any(i not in values for i in relation):
            more, less = (program.column(0.0, float("inf"), cost=1.0) for _ in range(2))
            program.row({**relation, more: 1.0, less: -1.0}, 0.0, 0.0)
    solution = program.solve()
    assert solution is not None, "any relation can be missed at a cost"
    return dict(enumerate(max(0.0, number) for number in solution[:count]))


def _components(
    cells: Sequence[Cell], relations: Sequence[Relation]
) -> list[tuple[list[int], list[_Placed]]]:
    """Return the cells that hang together, with their relations by place in the component."""
    parent = list(range(len(cells)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for relation in relations:
        first, *others = relation
        for other in others:
            parent[root(other)] = root(first)
    members: dict[int, list[int]] = defaultdict(list)
    for i in range(len(cells)):
        members[root(i)].append(i)
    place = {i: at for numbers in members.values() for at, i in enumerate(numbers)}
    own: dict[int, list[_Placed]] = defaultdict(list)
    for relation in relations:
        placed = tuple((place[i], factor) for i, factor in relation.items())
        own[root(next(iter(relation)))].append(placed)
    return [(numbers, own[key]) for key, numbers in members.items()]


@lru_cache(_REMEMBERED)
def _solve(cells: tuple[Cell, ...], relations: tuple[_Placed, ...]) -> Suppression:
    """Return what to hide in one component.

    What is hidden for the sake of others must not be left with a narrow interval either, so it is
    protected in turn until all is wide.
    """
    asked = [cell.width for cell in cells if cell.is_primary]
    scale, least = max(asked), min(asked) / max(asked)
    table = _Table(
        [cell.value / scale for cell in cells],
        [cell.known for cell in cells],
        [_evened(dict(relation)) for relation in relations],
    )
    waiting = {i: cell.width / scale for i, cell in enumerate(cells) if cell.is_primary}
    costs = [0.0 if cell.virtual or cell.is_primary else cell.cost for cell in cells]
    primary = set(waiting)
    wide: set[int] = set()
    exposed: set[int] = set()
    hidden = set(waiting)
    if len(waiting) * len(cells) <= _LARGEST_EXACT and (best := _at_once(table, waiting, costs)):
        hidden |= best
        wide, waiting = wide | waiting.keys(), {}
    while True:
        exposed |= _one_by_one(table, waiting, costs, hidden)
        wide |= waiting.keys()
        free = {i for i, cell in enumerate(cells) if cell.virtual or i in hidden}
        waiting = {
            i: least
            for i in sorted(hidden - wide)
            if not (cells[i].virtual or cells[i].known) and table.gained(i, least, free) < least
        }
        if not waiting:
            break
    shown = {i for i in hidden if not cells[i].virtual}
    return Suppression(frozenset(shown), frozenset(exposed & primary))


@dataclass(frozen=True, slots=True)
class _Table:
    """One component, in units of the largest width that is asked for."""

    values: Sequence[float]
    known: Sequence[bool]
    relations: Sequence[Relation]

    def shift(
        self, program: Program, reach: float, free: Collection[int] | None = None
    ) -> list[int]:
        """Add a shift of the cells that keeps all relations and leaves nothing negative.

        Args:
            program: Where to.
            reach: How far a cell may move.
            free: Cells that may move, None for all; what is known never does.
        """
        columns = [
            program.column(-min(value, reach), reach)
            if not self.known[i] and (free is None or i in free)
            else program.column(0.0, 0.0)
            for i, value in enumerate(self.values)
        ]
        for relation in self.relations:
            program.row({columns[i]: factor for i, factor in relation.items()}, 0.0, 0.0)
        return columns

    def gained(self, i: int, width: float, free: Collection[int]) -> float:
        """Return how wide a cell's interval is, at most as wide as is asked for.

        A little is taken off what is narrower, so that it can be reached in spite of rounding.
        """
        program = Program()
        up, down = (self.shift(program, _FAR, free) for _ in range(2))
        gained = program.column(0.0, width, cost=-1.0)
        program.row({up[i]: 1.0, down[i]: -1.0, gained: -1.0}, 0.0)
        solution = program.solve()
        found = 0.0 if solution is None else solution[gained]
        return width if found >= width - _SMALL else max(0.0, found - _SMALL)


def _evened(relation: Relation) -> Relation:
    largest = max(map(abs, relation.values()))
    return {i: factor / largest for i, factor in relation.items()}


def _at_once(
    table: _Table, primary: Mapping[int, float], costs: Sequence[float]
) -> set[int] | None:
    """Return the cheapest cells to hide; None when that is not found within bounds.

    For each protected cell, two shifts of the hidden cells are sought that lie its width apart.
    """
    program = Program()
    chosen = {
        i: program.column(0.0, 1.0, cost=cost, whole=True)
        for i, cost in enumerate(costs)
        if cost and not table.known[i]
    }
    for i, width in primary.items():
        up, down = (table.shift(program, _REACH) for _ in range(2))
        program.row({up[i]: 1.0, down[i]: -1.0}, width)
        for shift in (up, down):
            for cell, binary in chosen.items():
                program.row({shift[cell]: -1.0, binary: _REACH}, 0.0)
                program.row({shift[cell]: 1.0, binary: min(table.values[cell], _REACH)}, 0.0)
    solution = program.solve()
    if solution is None:
        return None
    return {i for i, binary in chosen.items() if solution[binary] > 0.5}


def _one_by_one(
    table: _Table, widths: Mapping[int, float], costs: Sequence[float], hidden: set[int]
) -> set[int]:
    """Add to what is hidden what each cell needs besides; return cells that nothing helps."""
    helpless: set[int] = set()
    for i in sorted(widths, key=lambda each: (-widths[each], table.values[each], each)):
        left = [0.0 if j in hidden else cost for j, cost in enumerate(costs)]
        moved = _for_one(table, i, widths[i], left)
        if moved is None:
            helpless.add(i)
            reachable = table.gained(i, widths[i], range(len(costs)))
            moved = _for_one(table, i, reachable, left) or set()
        hidden |= {j for j in moved if costs[j]}
    return helpless


def _for_one(table: _Table, i: int, width: float, costs: Sequence[float]) -> set[int] | None:
    """Return the cells that must move, at least cost, for one cell to have its width.

    None when nothing gives it that width.
    """
    program = Program()
    shifts = [table.shift(program, _FAR) for _ in range(2)]
    program.row({shifts[0][i]: 1.0, shifts[1][i]: -1.0}, width)
    for shift in shifts:
        for column, cost in zip(shift, costs, strict=True):
            if cost:
                size = program.column(0.0, _FAR, cost=cost)
                program.row({size: 1.0, column: 1.0}, 0.0)
                program.row({size: 1.0, column: -1.0}, 0.0)
    solution = program.solve()
    if solution is None:
        return None
    return {
        j for shift in shifts for j, column in enumerate(shift) if abs(solution[column]) > _SMALL
    }
