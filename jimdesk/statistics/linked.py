"""The table of one indicator and year: its numbers as cells, and what follows from what.

Women, men and unknown sex add up to the total, subgroups to larger groups over all levels, parts
of a year to the year, and those with the property and those without to all. What nobody entered,
and what is left over where not all parts are there, is a number too, only never shown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import log1p

from jimdesk.domain.indicator import Indicator, Measure, StockFlow
from jimdesk.domain.observation import Quantity, Sex
from jimdesk.statistics.places import Link, Place, Spot, Tree, links
from jimdesk.statistics.reason import Reason
from jimdesk.statistics.suppression import Cell, Relation, completed

PART_OF_AMOUNT = 0.2
"""Least width of the interval around a hidden mean or amount, as a part of it."""

_EQUAL = 1e-6

_NO_COUNT = 1e12
"""More than there are persons: such a number is an error, and only to be lived with."""

_SUMMED = (Quantity.NUMERATOR, Quantity.DENOMINATOR)


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the table.

    Attributes:
        value: The number.
        known: Whether earlier exports showed it.
        error: How far off it can be, because it follows from a rounded value.
    """

    value: float
    known: bool = False
    error: float = 0.0


class Table:
    """The cells and relations of one indicator and year.

    Attributes:
        places: What the cells are, by their numbers.
        reasons: Why a cell needs protection of its own, by its number.
    """

    def __init__(
        self, indicator: Indicator, threshold: int, numbers: Mapping[Place, Number], tree: Tree
    ) -> None:
        self.places: list[Place] = []
        self.relations: list[Relation] = []
        self.reasons: dict[int, Reason] = {}
        self._indicator = indicator
        self._threshold = float(threshold)
        self._numbers = numbers
        self._tree = tree
        self._at: dict[Place, int] = {}
        self._values: dict[int, float] = {}  # of all cells whose number follows from what is given
        self._errors: dict[int, float] = {}
        self._widths: dict[int, float] = {}
        self._nobody: set[Place] = set()  # where the parts make up the whole, so that none are left

    def fill(self, *, noised: bool) -> None:
        """Make the cells, relate them, and find what needs protection of its own.

        Args:
            noised: Whether the source is noised or rounded, so that small remainders mean nothing.
        """
        for place, number in self._numbers.items():
            self._values[self._cell(place)] = min(abs(number.value), _NO_COUNT)
            self._errors[self._cell(place)] = number.error
        is_stock = self._indicator.stock_flow is StockFlow.STOCK
        found = list(links(self._numbers, self._tree, over_time=not is_stock))
        overlapping = {_split_of(link) for link in found if self._overlaps(link)}
        found = [link for link in found if _split_of(link) not in overlapping]
        used = {quantity for _, quantity in self._numbers}
        for link, quantity in product(found, [each for each in _SUMMED if each in used]):
            self._add_up(link, quantity, noised=noised)
        for place in self._nobody & self._at.keys():
            self._values[self._at[place]] = 0.0
        if self._indicator.measure.counts_persons:
            self._add_those_without()
        self._work_out()
        if self._indicator.measure is Measure.MEAN:
            self._add_means(found)
        if self._indicator.stock_flow is not StockFlow.FLOW:
            self._add_stocks()
        for spot in dict.fromkeys(place.spot for place in self.places):
            self._judge(spot)

    def cells(self) -> list[Cell]:
        """Return the cells; what nobody can work out gets a value that fits the others."""
        values = completed(self._values, len(self.places), self.relations)
        return [
            Cell(
                value=values[i],
                cost=_cost(place, values[i]) if place in self._numbers else 0.0,
                width=self._widths.get(i, 0.0),
                known=place in self._nobody
                or (place in self._numbers and self._numbers[place].known),
                virtual=place not in self._numbers,
            )
            for i, place in enumerate(self.places)
        ]

    def _cell(self, place: Place) -> int:
        if place not in self._at:
            self._at[place] = len(self.places)
            self.places.append(place)
        return self._at[place]

    # --- what follows from what ------------------------------------------------------------------

    def _add_up(self, link: Link, quantity: Quantity, *, noised: bool) -> None:
        """Relate a number to its parts, and to what may be left over."""
        whole, rest = Place(link.whole, quantity), Place(link.rest, quantity)
        parts = [Place(each, quantity) for each in link.parts]
        has_rest = rest in self._numbers or link.is_open
        given = [each for each in (whole, *parts) if each in self._numbers]
        if link.is_split_by_sex and given == [whole]:
            return
        if len(given) > len(parts):
            has_rest = rest in self._numbers
            left = self._left(whole, [*parts, rest] if has_rest else parts)
            has_rest |= left > self._unsure(given, noised=noised)
            self._nobody |= set() if has_rest else {rest}
        relation = dict.fromkeys(map(self._cell, parts), 1.0)
        if has_rest:
            relation[self._cell(rest)] = 1.0
        relation[self._cell(whole)] = -1.0
        self.relations.append(relation)

    def _overlaps(self, link: Link) -> bool:
        """Return whether persons are in several groups or periods, so that nothing follows."""
        if link.is_split_by_sex:
            return False
        for quantity in _SUMMED:
            whole, *parts = (
                self._numbers.get(Place(each, quantity)) for each in (link.whole, *link.parts)
            )
            together = sum(part.value for part in parts if part is not None)
            if whole is not None and together - whole.value > self._threshold:
                return True
        return False

    def _left(self, whole: Place, parts: Sequence[Place]) -> float:
        return self._values[self._at[whole]] - sum(self._values[self._at[each]] for each in parts)

    def _unsure(self, given: Sequence[Place], *, noised: bool) -> float:
        """Return the remainder that may come from rounding or noise alone."""
        if noised:
            return self._threshold * len(given)
        return _EQUAL + sum(self._numbers[each].error for each in given)

    def _add_those_without(self) -> None:
        """Relate those with the property and those without to all of each spot."""
        for part, whole in self._pairs():
            values = self._values.get(part, 0.0), self._values.get(whole, float("inf"))
            if values[0] <= values[1] + _EQUAL:  # else an error, from which nothing follows
                without = self._cell(Place(self.places[part].spot, None))
                self.relations.append({part: 1.0, without: 1.0, whole: -1.0})

    def _pairs(self) -> list[tuple[int, int]]:
        """Return numerator and denominator of every spot that has both."""
        return [
            (i, self._at[whole])
            for i, (spot, quantity) in enumerate(self.places)
            if quantity is Quantity.NUMERATOR
            and (whole := Place(spot, Quantity.DENOMINATOR)) in self._at
        ]

    def _work_out(self) -> None:
        """Find every number that follows from others, one step after the other."""
        waiting = list(self.relations)
        before = 0
        while len(waiting) != before:
            before, later = len(waiting), []
            for relation in waiting:
                lacking = [i for i in relation if i not in self._values]
                if len(lacking) == 1:
                    (i,) = lacking
                    others = [(j, factor / relation[i]) for j, factor in relation.items() if j != i]
                    left = -sum(factor * self._values[j] for j, factor in others)
                    self._values[i] = max(0.0, left)
                    self._errors[i] = sum(abs(f) * self._errors.get(j, 0.0) for j, f in others)
                elif lacking:
                    later.append(relation)
            waiting = later

    def _add_means(self, found: Sequence[Link]) -> None:
        for link in found:
            self._weigh(link)
        self._work_out()

    def _weigh(self, link: Link) -> None:
        """Relate means, weighted by how many they are taken of."""
        size, mean = self._sized(link.whole)
        parts = {
            value: base
            for base, value in map(self._sized, link.parts)
            if base is not None and value is not None
        }
        if mean is None or not parts:
            return
        together = sum(parts.values())
        all_of_them = max(together, size or 0.0)
        relation = {**parts, mean: -all_of_them}
        if all_of_them > together + _EQUAL:
            relation[self._cell(Place(link.rest, Quantity.VALUE))] = all_of_them - together
            base = self._cell(Place(link.rest, Quantity.DENOMINATOR))
            self._values.setdefault(base, all_of_them - together)
        if all_of_them:
            self.relations.append(relation)

    def _sized(self, spot: Spot) -> tuple[float | None, int | None]:
        """Return how many a mean is taken of, and the cell of the mean."""
        base = self._at.get(Place(spot, Quantity.DENOMINATOR))
        size = None if base is None else self._values.get(base)
        return size, self._at.get(Place(spot, Quantity.VALUE))

    def _add_stocks(self) -> None:
        """Relate a period to a part of it where both are the same state."""
        for one, (spot, quantity) in enumerate(list(self.places)):
            for other, (part, same) in enumerate(self.places):
                if (
                    same is quantity
                    and part.period != spot.period
                    and part == spot._replace(period=part.period)
                    and part.period.startswith(spot.period)
                    and self._values.get(one) is not None
                    and self._values.get(one) == self._values.get(other)
                ):
                    self.relations.append({one: 1.0, other: -1.0})

    # --- what needs protection of its own --------------------------------------------------------

    def _judge(self, spot: Spot) -> None:
        """Find what needs protection in the numbers of one spot."""
        part, whole, value, without = (
            self._at.get(Place(spot, each)) for each in (*Quantity, None)
        )
        size = None if whole is None else self._count(whole)
        few = size is not None and 0 < size < self._threshold
        if whole is not None and few:
            self._mark(whole, Reason.FEW)
        if not self._indicator.measure.counts_persons:
            for number in (part, value):
                if number in self._values and few:
                    self._mark(number, Reason.FEW_IN_GROUP, amount=True)
        elif part in self._values and size != 0 and self.places[part] not in self._nobody:
            self._judge_count(part, without, few=few)

    def _judge_count(self, part: int, without: int | None, *, few: bool) -> None:
        count = self._count(part)
        left = self._count(without)
        if count == 0 and self.places[part].spot.sex is Sex.UNKNOWN:
            return  # nobody of unknown sex is nobody
        if count is not None and 0 < count < self._threshold:
            self._mark(part, Reason.FEW)
        elif few:
            self._mark(part, Reason.FEW_IN_GROUP)
        elif self._tells_of_all(part) and 0 in (count, left):
            self._mark(part, Reason.NOBODY_OR_ALL)
        if left is not None and without is not None and 0 < left < self._threshold:
            self._mark(part, Reason.FEW_LEFT)
            self._mark(without, Reason.FEW_LEFT)

    def _tells_of_all(self, part: int) -> bool:
        return self._indicator.sensitive and self._is_entered(part)

    def _is_entered(self, number: int) -> bool:
        return self.places[number] in self._numbers

    def _count(self, number: int | None) -> float | None:
        """Return a count, None when nobody can tell; from a rounded per cent, a whole number."""
        if number is None or number not in self._values:
            return None
        value, error = self._values[number], self._errors.get(number, 0.0)
        if not error or value > _NO_COUNT:
            return round(value, 6)
        return round(value) if self._is_entered(number) or value > error else None

    def _mark(self, number: int, reason: Reason, *, amount: bool = False) -> None:
        """Protect a cell; the first reason stands."""
        self.reasons.setdefault(number, reason)
        width = max(1.0, PART_OF_AMOUNT * self._values[number]) if amount else self._threshold
        self._widths[number] = max(self._widths.get(number, 0.0), width)


def _split_of(link: Link) -> tuple[object, ...]:
    """Return what a link splits and how, whichever sex it is about."""
    rest = link.rest
    return link.is_split_by_sex, link.whole.group, link.whole.period, rest.group, rest.period


def _cost(place: Place, value: float) -> float:
    """Return what is lost with a number: totals, the whole group and whole years matter most."""
    (group, period, sex), quantity = place
    cost = 1 + log1p(abs(value))
    for matters in (sex is Sex.TOTAL, not group, len(period) == 4):
        cost *= 2 if matters else 1
    return cost * (1.5 if quantity is Quantity.DENOMINATOR else 1)
