"""Where the numbers of a table stand, and which of these places make up which.

A place without a number is one all the same: what several sums have in common can be worked out
from them, though nobody entered it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from jimdesk.domain.indicator import Category
from jimdesk.domain.observation import Quantity, Sex

Group = frozenset[int]
"""Ids of the categories of a subgroup; empty for the whole group. One below zero stands for those
in none of the categories that there are numbers for."""

_LENGTHS = {"H": 6, "T": 4, "Q": 3, "": 1}
"""Months in a part of a year, by its letter."""


class Spot(NamedTuple):
    """Whose numbers: group, period and sex."""

    group: Group
    period: str
    sex: Sex


class Place(NamedTuple):
    """Which number; without a quantity, those who are not in the numerator."""

    spot: Spot
    quantity: Quantity | None


@dataclass(frozen=True, slots=True)
class Link:
    """What makes up what.

    Attributes:
        whole: What is made up.
        parts: Of what.
        rest: Who would be left if the parts were not all.
        is_open: Whether there may be a rest though the numbers do not tell.
        is_split_by_sex: Whether the parts are the sexes.
    """

    whole: Spot
    parts: tuple[Spot, ...]
    rest: Spot
    is_open: bool
    is_split_by_sex: bool = False


class Tree:
    """Which categories make up which, in every dimension."""

    def __init__(self, categories: Collection[Category]) -> None:
        self._parent = {each.id: (each.dimension_id, each.parent_id) for each in categories}
        self._inside: dict[tuple[int, int | None], list[int]] = defaultdict(list)
        for each in categories:
            self._inside[each.dimension_id, each.parent_id].append(each.id)
        self._rests = {key: -number for number, key in enumerate(self._inside, start=1)}

    def splits(self, groups: Collection[Group]) -> Iterator[tuple[Group, list[Group], Group, bool]]:
        """Yield what makes up what among groups, and those between them that have no numbers.

        Yields:
            A group, its parts by one dimension, who may be left, and whether there must be some.
        """
        used = {category for group in groups for each in group for category in self._up(each)}
        for dimensions in _united([{self._dimension(each) for each in group} for group in groups]):
            levels = [self._levels(dimension, used) for dimension in dimensions]
            for choice in product(*levels):
                for at, (dimension, chosen) in enumerate(zip(dimensions, choice, strict=True)):
                    inside = self._inside.get((dimension, chosen), [])
                    parts = [each for each in inside if each in used]
                    if parts:
                        others = frozenset(
                            each for i, each in enumerate(choice) if each is not None and i != at
                        )
                        whole = others if chosen is None else others | {chosen}
                        rest = others | {self._rests[dimension, chosen]}
                        yield whole, [others | {i} for i in parts], rest, len(parts) < len(inside)

    def _dimension(self, category: int) -> int:
        return self._parent[category][0]

    def _levels(self, dimension: int, used: Collection[int]) -> list[int | None]:
        """Return everybody, the used categories of a dimension, and those in none of them."""
        levels: list[int | None] = [None]
        for (own, _), inside in self._inside.items():
            if own == dimension:
                levels += [each for each in inside if each in used]
        for (own, parent), inside in self._inside.items():
            if own == dimension and 0 < sum(each in used for each in inside) < len(inside):
                levels.append(self._rests[own, parent])
        return levels

    def _up(self, category: int) -> Iterator[int]:
        """Yield a category and those that it lies inside."""
        here: int | None = category
        while here is not None and here in self._parent:
            yield here
            here = self._parent[here][1]


def _united(sets: Collection[Collection[int]]) -> list[list[int]]:
    """Return dimensions that are crossed with each other, directly or by way of others."""
    found: list[set[int]] = []
    for each in sets:
        if each:
            touching = [other for other in found if not other.isdisjoint(each)]
            found = [other for other in found if other.isdisjoint(each)]
            found.append(set(each).union(*touching))
    return [sorted(each) for each in found]


def links(places: Collection[Place], tree: Tree, *, over_time: bool) -> Iterator[Link]:
    """Yield what makes up what among places with numbers, and those between them.

    Args:
        places: The places with numbers.
        tree: How categories make up each other.
        over_time: Whether the parts of a year make up the year.
    """
    spots = dict.fromkeys(place.spot for place in places)
    observed = dict.fromkeys(spot.group for spot in spots)
    with_unknown = any(spot.sex is Sex.UNKNOWN for spot in spots)
    splits = list(tree.splits(observed)) if len(observed) > 1 else []
    groups = dict.fromkeys(
        [*observed, *(each for whole, parts, *_ in splits for each in (whole, *parts))]
    )
    entered = dict.fromkeys(spot.period for spot in spots)
    times = list(_times(entered)) if over_time and len(entered) > 1 else []
    periods = dict.fromkeys([*entered, *(each for _, parts in times for each in parts)])
    for group, period in product(groups, periods):
        yield _sexes(group, period, is_open=with_unknown)
    for (whole, parts, rest, lacks), period, sex in product(splits, periods, Sex):
        split = tuple(Spot(each, period, sex) for each in parts)
        yield Link(Spot(whole, period, sex), split, Spot(rest, period, sex), lacks)
    for (year, during), group, sex in product(times, groups, Sex):
        split = tuple(Spot(group, each, sex) for each in during)
        rest_of_year = Spot(group, f"{year}+{len(during)}", sex)
        yield Link(Spot(group, year, sex), split, rest_of_year, is_open=False)


def _sexes(group: Group, period: str, *, is_open: bool) -> Link:
    women, men, unknown, total = (
        Spot(group, period, sex) for sex in (Sex.WOMEN, Sex.MEN, Sex.UNKNOWN, Sex.TOTAL)
    )
    return Link(total, (women, men), unknown, is_open, is_split_by_sex=True)


def _times(periods: Collection[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield each longer period with the shorter ones that make it up, one kind after the other."""
    year = next(iter(periods))[:4]
    kinds = {_LENGTHS[each[5:].rstrip("0123456789")]: each[5:6] for each in periods if each[4:]}
    parts = {
        length: [_named(year, letter, number) for number in range(1, 12 // length + 1)]
        for length, letter in kinds.items()
    }
    if year in periods:
        parts[12] = [year]
    for length, shorter in product(parts, parts):
        if shorter < length and length % shorter == 0:
            many = length // shorter
            for at, whole in enumerate(parts[length]):
                yield whole, parts[shorter][at * many : (at + 1) * many]


def _named(year: str, letter: str, number: int) -> str:
    return f"{year}-{letter}{number}" if letter.isalpha() else f"{year}-{number:02d}"
