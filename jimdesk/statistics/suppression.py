"""Which cells of a table must be hidden so that no protected one can be worked out.

A table is plain: cells with values, and relations that add up to zero. Nothing here knows what the
cells are about. The choice is the exact optimum of a small integer program, after Fischetti and
Salazar's model of cell suppression; a linear program answers what an attacker could work out.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Relation = Mapping[int, float]
"""Coefficients by cell number; the cells times them add up to zero."""

_UNPROTECTED = 10_000.0  # costs more than hiding everything, so it is the last way out
_TOLERANCE = 1e-6


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
    """Return the cells to hide, so that the least information is lost.

    Every cell that needs it is then left with an interval at least as wide as asked for, given all
    that is shown and that nothing is negative.

    Args:
        cells: The table's cells.
        relations: What adds up; the values satisfy them.
    """
    hidden: set[int] = set()
    exposed: set[int] = set()
    for part in _components(cells, relations):
        numbers = sorted(part)
        if not any(cells[i].is_primary for i in numbers):
            continue
        place = {number: i for i, number in enumerate(numbers)}
        own = [
            {place[i]: factor for i, factor in relation.items()}
            for relation in relations
            if relation.keys() & part
        ]
        found = _solve([cells[i] for i in numbers], own)
        hidden |= {numbers[i] for i in found.hidden}
        exposed |= {numbers[i] for i in found.exposed}
    return Suppression(frozenset(hidden), frozenset(exposed))


def interval(
    cells: Sequence[Cell], relations: Sequence[Relation], hidden: Collection[int], cell: int
) -> tuple[float, float]:
    """Return the least and the greatest value that an attacker cannot rule out for a cell.

    The attacker knows every cell that is not hidden, all relations, and that nothing is negative.

    Args:
        cells: The table's cells.
        relations: What adds up.
        hidden: Numbers of the hidden cells; virtual ones count as hidden.
        cell: Number of the cell under attack.
    """
    highs = _solver()
    free = set(hidden) | {i for i, each in enumerate(cells) if each.virtual}
    ceiling = 10 * (1 + sum(each.value for each in cells))
    numbers = [
        highs.addVariable(0, ceiling) if i in free else highs.addVariable(each.value, each.value)
        for i, each in enumerate(cells)
    ]
    for relation in relations:
        highs.addConstr(sum(factor * numbers[i] for i, factor in relation.items()) == 0)
    highs.minimize(numbers[cell])
    least = float(highs.val(numbers[cell]))
    highs.maximize(numbers[cell])
    return least, float(highs.val(numbers[cell]))


def _components(cells: Sequence[Cell], relations: Sequence[Relation]) -> list[set[int]]:
    """Return the cells that hang together by relations, each in exactly one part."""
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
    parts: dict[int, set[int]] = {}
    for i in range(len(cells)):
        parts.setdefault(root(i), set()).add(i)
    return list(parts.values())


def _solve(cells: Sequence[Cell], relations: Sequence[Relation]) -> Suppression:
    """Return the cheapest hiding of one component.

    For each cell that needs protection, two shifts of the hidden cells are sought that keep all
    relations and nothing negative, and that lie at least the asked width apart in that cell.
    """
    if not relations:
        return Suppression(
            frozenset(i for i, cell in enumerate(cells) if cell.is_primary and not cell.known),
            frozenset(i for i, cell in enumerate(cells) if cell.is_primary and cell.known),
        )
    highs = _solver()
    reach = sum(cell.value for cell in cells) + max(cell.width for cell in cells) + 1
    chosen = {
        i: highs.addBinary(obj=cell.cost)
        for i, cell in enumerate(cells)
        if not (cell.known or cell.virtual or cell.is_primary)
    }
    slack = {}
    for primary, cell in enumerate(cells):
        if not cell.is_primary:
            continue
        up = _shift(highs, cells, relations, chosen, reach)
        down = _shift(highs, cells, relations, chosen, reach)
        slack[primary] = highs.addVariable(0, cell.width, obj=_UNPROTECTED)
        highs.addConstr(up[primary] - down[primary] + slack[primary] >= cell.width)
    highs.run()
    hidden = {i for i, binary in chosen.items() if highs.val(binary) > 0.5}
    hidden |= {i for i, cell in enumerate(cells) if cell.is_primary and not cell.known}
    hidden -= {i for i, cell in enumerate(cells) if cell.virtual}
    exposed = {i for i, loose in slack.items() if highs.val(loose) > _TOLERANCE}
    return Suppression(frozenset(hidden), frozenset(exposed))


def _shift(
    highs: Any,
    cells: Sequence[Cell],
    relations: Sequence[Relation],
    chosen: Mapping[int, Any],
    reach: float,
) -> list[Any]:
    """Add a shift of the hidden cells to the program; cells that are shown do not move."""
    moves: list[Any] = []
    for i, cell in enumerate(cells):
        if cell.known:
            moves.append(highs.addVariable(0, 0))
            continue
        move = highs.addVariable(-cell.value, reach)
        if i in chosen:
            binary = chosen[i]
            highs.addConstr(move <= reach * binary)
            highs.addConstr(move >= -cell.value * binary)
        moves.append(move)
    for relation in relations:
        highs.addConstr(sum(factor * moves[i] for i, factor in relation.items()) == 0)
    return moves


def _solver() -> Any:
    import highspy  # brings numpy; only loaded when a table has something to protect

    highs: Any = highspy.Highs()  # type: ignore[no-untyped-call]
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", 1)
    highs.setOptionValue("random_seed", 1)
    return highs
