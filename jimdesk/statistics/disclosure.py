"""Disclosure control: which figures may leave the house, decided once for every report.

Protected is what counts few persons (below the threshold): a numerator, a denominator, those who
are left when both are shown, the base of a mean or an amount, and for sensitive indicators also
nobody and everybody. Then as little more as possible is hidden, so that no protected count can be
worked out from what is shown: over women, men and total, over subgroups and their sums, over
denominators, and over what earlier exports showed. What is computed from a hidden number (share,
distribution, difference, ratio, index, change) is never shown.

Source: domain specification 8.5; decisions 17 and 18.
"""

import enum
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from jimdesk.domain.indicator import Category, Indicator, Measure, Subgroup
from jimdesk.domain.observation import Missing, Observation, Quantity, Sex
from jimdesk.i18n import translate
from jimdesk.statistics.suppression import Cell, Relation, suppress

SENSITIVE_THRESHOLD = 10
"""Threshold of a sensitive indicator without its own (domain specification 8.5, 8)."""

_EQUAL = 1e-6
_PART_OF_AMOUNT = 0.2
"""Least width of the interval around a hidden amount, as a part of it."""

Group = frozenset[int]
"""Ids of the categories of a subgroup; empty for the whole group."""


class Reason(enum.StrEnum):
    """Why a number is hidden."""

    FEW = "few"
    FEW_LEFT = "few_left"
    FEW_IN_GROUP = "few_in_group"
    NOBODY_OR_ALL = "nobody_or_all"
    SECONDARY = "secondary"

    @property
    def label(self) -> str:
        """The reason in words."""
        return {
            Reason.FEW: translate("Disclosure", "Counts few persons."),
            Reason.FEW_LEFT: translate("Disclosure", "Few persons are left of the group."),
            Reason.FEW_IN_GROUP: translate("Disclosure", "There are few persons in the group."),
            Reason.NOBODY_OR_ALL: translate(
                "Disclosure", "Nobody or everybody in the group: that tells about each of them."
            ),
            Reason.SECONDARY: translate(
                "Disclosure", "Otherwise a protected number could be worked out."
            ),
        }[self]


@dataclass(frozen=True, slots=True)
class Key:
    """Which number: indicator, period, subgroup, sex and quantity."""

    indicator_id: int
    period: str
    subgroup_id: int | None
    sex: Sex
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Protection:
    """What must not be shown.

    Attributes:
        hidden: Why, by number.
        exposed: Numbers that cannot be protected any more, since earlier exports showed them or
            what gives them away.
    """

    hidden: Mapping[Key, Reason]
    exposed: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What the decision rests on.

    Attributes:
        threshold: The agency's threshold, in persons.
        indicators: By id.
        observations: All that the report may show.
        subgroups: By id.
        categories: By id, all dimensions.
        earlier: Numbers that earlier exports showed.
    """

    threshold: int
    indicators: Mapping[int, Indicator]
    observations: Sequence[Observation]
    subgroups: Mapping[int, Subgroup]
    categories: Mapping[int, Category]
    earlier: Mapping[Key, float]


def protect(material: Material) -> Protection:
    """Return what must not be shown, with the least information lost.

    For every hidden count the interval that an attacker is left with holds the count and is at
    least the threshold wide, unless it is among the exposed.
    """
    hidden: dict[Key, Reason] = {}
    exposed: set[Key] = set()
    tables: dict[tuple[int, str], list[Observation]] = defaultdict(list)
    for observation in material.observations:
        tables[observation.indicator_id, observation.period].append(observation)
    for (indicator_id, _), observations in tables.items():
        indicator = material.indicators.get(indicator_id)
        if indicator is None or indicator.public_reason.strip():
            continue
        table = _Table(indicator, material)
        table.fill(observations)
        if not table.reasons:
            continue
        found = suppress(table.cells, table.relations)
        for number in found.hidden:
            hidden[table.keys[number]] = table.reasons.get(number, Reason.SECONDARY)
        exposed |= {table.keys[i] for i in found.exposed if i in table.keys}
    return Protection(hidden, frozenset(exposed))


def threshold_of(indicator: Indicator, agency_threshold: int) -> int:
    """Return the threshold of an indicator, in persons: its own, never below the agency's."""
    own = indicator.threshold or (SENSITIVE_THRESHOLD if indicator.sensitive else 0)
    return max(own, agency_threshold)


def protected(observation: Observation, protection: Protection) -> Observation:
    """Return an observation without what must not be shown.

    A hidden number is None and its sex marked protected. The total is written out where it may be
    shown, so that nobody adds it up from parts that are left.
    """
    hidden = {
        (sex, quantity)
        for sex in Sex
        for quantity in Quantity
        if _key(observation, sex, quantity) in protection.hidden
    }
    if not hidden:
        return observation
    fields: dict[str, object] = {}
    for sex in (Sex.WOMEN, Sex.MEN, Sex.UNKNOWN, Sex.TOTAL):
        for quantity in Quantity:
            if (sex, quantity) in hidden:
                fields[f"{sex}_{quantity}"] = None
                fields[f"{sex}_missing"] = Missing.PROTECTED
                fields[f"{sex}_margin"] = None
            elif sex is Sex.TOTAL and quantity is not Quantity.VALUE:
                fields[f"total_{quantity}"] = _total(observation, quantity)
    return replace(observation, text_value="", **fields)  # type: ignore[arg-type]


def shown_numbers(observations: Iterable[Observation], protection: Protection) -> dict[Key, float]:
    """Return every number that a report shows, so that the next export can be checked by it."""
    return {
        key: value
        for observation in observations
        for key, value in _numbers(observation).items()
        if key not in protection.hidden
    }


class _Table:
    """The cells and relations of one indicator and period."""

    def __init__(self, indicator: Indicator, material: Material) -> None:
        self.cells: list[Cell] = []
        self.relations: list[Relation] = []
        self.keys: dict[int, Key] = {}
        self.reasons: dict[int, Reason] = {}
        self._numbers: dict[Key, int] = {}
        self._indicator = indicator
        self._material = material
        self._threshold = threshold_of(indicator, material.threshold)

    def fill(self, observations: Sequence[Observation]) -> None:
        """Take in the observations of one period."""
        groups = {self._group(each): each for each in observations}
        for group, observation in groups.items():
            for key, value in _numbers(observation).items():
                self._add(key, value, whole=not group)
            for sex in Sex:
                self._judge(observation, sex)
            for quantity in Quantity:
                self._add_up_sexes(observation, quantity)
        for group, observation in groups.items():
            self._add_up_groups(group, observation, groups)

    def _group(self, observation: Observation) -> Group:
        subgroup = self._material.subgroups.get(observation.subgroup_id or 0)
        return frozenset(subgroup.category_ids) if subgroup else frozenset()

    def _add(self, key: Key, value: float, *, whole: bool) -> None:
        earlier = self._material.earlier.get(key)
        known = earlier is not None and math.isclose(earlier, value, abs_tol=_EQUAL)
        cost = 1 + math.log1p(abs(value))
        cost *= (3 if key.sex is Sex.TOTAL else 1) * (2 if whole else 1)
        self._numbers[key] = number = len(self.cells)
        self.keys[number] = key
        self.cells.append(Cell(value=abs(value), cost=cost, known=known))

    def _virtual(self, value: float) -> int:
        self.cells.append(Cell(value=max(value, 0.0), cost=0.0, virtual=True))
        return len(self.cells) - 1

    def _mark(self, number: int, reason: Reason, width: float) -> None:
        """Protect a cell; the first reason stands."""
        self.reasons.setdefault(number, reason)
        cell = self.cells[number]
        self.cells[number] = replace(cell, width=max(cell.width, width))

    def _judge(self, observation: Observation, sex: Sex) -> None:
        """Find what needs protection of its own in one sex."""
        part = self._number(observation, sex, Quantity.NUMERATOR)
        whole = self._number(observation, sex, Quantity.DENOMINATOR)
        value = self._number(observation, sex, Quantity.VALUE)
        size = self.cells[whole].value if whole is not None else None
        few_in_group = size is not None and 0 < size < self._threshold
        if whole is not None and few_in_group:
            self._mark(whole, Reason.FEW, float(self._threshold))
        if not self._indicator.measure.counts_persons:
            if few_in_group:
                self._hide_amounts([number for number in (part, value) if number is not None])
        elif part is not None:
            self._judge_count(part, whole, few_in_group=few_in_group)
        elif value is not None and self._indicator.measure is Measure.COUNT:
            self._judge_count(value, whole, few_in_group=few_in_group)
        elif value is not None and size is not None:
            self._judge_given_share(value, size)

    def _hide_amounts(self, numbers: Sequence[int]) -> None:
        """Protect means and amounts that rest on few persons."""
        for number in numbers:
            width = max(1.0, _PART_OF_AMOUNT * self.cells[number].value)
            self._mark(number, Reason.FEW_IN_GROUP, width)

    def _judge_count(self, part: int, whole: int | None, *, few_in_group: bool) -> None:
        threshold = float(self._threshold)
        count = self.cells[part].value
        if 0 < count < threshold:
            self._mark(part, Reason.FEW, threshold)
        elif few_in_group:
            self._mark(part, Reason.FEW_IN_GROUP, threshold)
        if count == 0 and self._indicator.sensitive:
            self._mark(part, Reason.NOBODY_OR_ALL, threshold)
        if whole is None or self._indicator.measure is not Measure.SHARE_WITHIN_SEX:
            return
        left = self.cells[whole].value - count
        rest = self._virtual(left)
        self.relations.append({part: 1.0, rest: 1.0, whole: -1.0})
        if 0 < left < threshold:
            self._mark(part, Reason.FEW_LEFT, threshold)
            self._mark(rest, Reason.FEW_LEFT, threshold)
        elif left == 0 and self._indicator.sensitive:
            self._mark(part, Reason.NOBODY_OR_ALL, threshold)

    def _judge_given_share(self, value: int, size: float) -> None:
        """Judge a per cent that was given directly by the persons that it stands for."""
        persons = self.cells[value].value / 100 * size
        left, threshold = size - persons, self._threshold
        if 0 < round(persons) < threshold:
            self._mark(value, Reason.FEW, threshold / size * 100)
        elif 0 < round(left) < threshold:
            self._mark(value, Reason.FEW_LEFT, threshold / size * 100)
        elif 0 < size < threshold:
            self._mark(value, Reason.FEW_IN_GROUP, 100.0)
        elif self._indicator.sensitive and round(min(persons, left)) == 0:
            self._mark(value, Reason.NOBODY_OR_ALL, threshold / size * 100)

    def _add_up_sexes(self, observation: Observation, quantity: Quantity) -> None:
        """Relate women, men and unknown to their total, where they do add up."""
        if quantity is Quantity.VALUE and self._indicator.measure is not Measure.COUNT:
            return
        total = self._number(observation, Sex.TOTAL, quantity)
        parts = [
            number
            for sex in (Sex.WOMEN, Sex.MEN, Sex.UNKNOWN)
            if (number := self._number(observation, sex, quantity)) is not None
        ]
        if total is not None and len(parts) > 1:
            self._relate(parts, total)

    def _add_up_groups(
        self, group: Group, observation: Observation, groups: Mapping[Group, Observation]
    ) -> None:
        """Relate a group to its parts by one more dimension or one level further down."""
        for parts in self._partitions(group, groups):
            for sex in Sex:
                for quantity in (Quantity.NUMERATOR, Quantity.DENOMINATOR, Quantity.VALUE):
                    self._add_up_parts(observation, parts, sex, quantity)

    def _add_up_parts(
        self, whole: Observation, parts: Sequence[Observation], sex: Sex, quantity: Quantity
    ) -> None:
        if quantity is Quantity.VALUE and self._indicator.measure is not Measure.COUNT:
            return
        total = self._number(whole, sex, quantity)
        found = [self._number(part, sex, quantity) for part in parts]
        numbers = [number for number in found if number is not None]
        if total is None or not numbers:
            return
        left = self.cells[total].value - sum(self.cells[i].value for i in numbers)
        if left < -_EQUAL:
            return  # overlapping or noised: nothing follows
        if left > _EQUAL:
            rest = self._virtual(left)
            if self._indicator.measure.counts_persons and left < self._threshold:
                self._mark(rest, Reason.FEW_LEFT, float(self._threshold))
            numbers.append(rest)
        self._relate(numbers, total)

    def _partitions(
        self, group: Group, groups: Mapping[Group, Observation]
    ) -> Iterable[list[Observation]]:
        categories = self._material.categories
        dimensions = {category.dimension_id for category in categories.values()}
        for dimension in dimensions:
            own = [i for i in group if i in categories and categories[i].dimension_id == dimension]
            parent = own[0] if own else None
            parts = [
                groups[split]
                for category in categories.values()
                if category.dimension_id == dimension and category.parent_id == parent
                if (split := frozenset((group - {parent}) | {category.id})) in groups
            ]
            if parts:
                yield parts

    def _relate(self, parts: Collection[int], total: int) -> None:
        if math.isclose(
            sum(self.cells[i].value for i in parts), self.cells[total].value, abs_tol=_EQUAL
        ):
            self.relations.append({**dict.fromkeys(parts, 1.0), total: -1.0})

    def _number(self, observation: Observation, sex: Sex, quantity: Quantity) -> int | None:
        return self._numbers.get(_key(observation, sex, quantity))


def _key(observation: Observation, sex: Sex, quantity: Quantity) -> Key:
    return Key(observation.indicator_id, observation.period, observation.subgroup_id, sex, quantity)


def _numbers(observation: Observation) -> dict[Key, float]:
    """Return every number that an observation shows, the totals that follow from it included."""
    numbers: dict[Key, float] = {}
    for sex in Sex:
        for quantity in Quantity:
            value = getattr(observation, f"{sex}_{quantity}")
            if sex is Sex.TOTAL and quantity is not Quantity.VALUE:
                value = _total(observation, quantity)
            if value is not None:
                numbers[_key(observation, sex, quantity)] = value
    return numbers


def _total(observation: Observation, quantity: Quantity) -> float | None:
    """Return the entered total, else that of women, men and unknown; None while one sex lacks."""
    entered: float | None = getattr(observation, f"total_{quantity}")
    if entered is not None:
        return entered
    women: float | None = getattr(observation, f"women_{quantity}")
    men: float | None = getattr(observation, f"men_{quantity}")
    if women is None or men is None:
        return None
    return women + men + (getattr(observation, f"unknown_{quantity}") or 0)
