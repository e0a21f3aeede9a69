"""Made-up agencies with everybody in them counted, and the tables that they might enter."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from random import Random

from jimdesk.domain.indicator import Category, Indicator, Measure, StockFlow, Subgroup
from jimdesk.domain.observation import Observation, Sex

YEAR = "2025"
HALVES = ("2025-H1", "2025-H2")


@dataclass(frozen=True, kw_only=True)
class Town:
    """A table and the truth behind it.

    Attributes:
        people: With and without the property, by smallest group, smallest period and sex.
        inside: The smallest categories of each category.
        parts: The smallest periods of each period.
    """

    indicator: Indicator
    people: Mapping[tuple[frozenset[int], str, Sex], tuple[int, int]]
    leaves: Sequence[frozenset[int]]
    inside: Mapping[int, frozenset[int]]
    parts: Mapping[str, Sequence[str]]
    categories: Mapping[int, Category]
    subgroups: Mapping[int, Subgroup]
    observations: Sequence[Observation]
    with_unknown: bool

    def group(self, observation: Observation) -> frozenset[int]:
        """Return the categories of an observation's subgroup."""
        subgroup = self.subgroups.get(observation.subgroup_id or 0)
        return frozenset(subgroup.category_ids) if subgroup else frozenset()

    def count(self, group: frozenset[int], period: str, sex: Sex) -> tuple[int, int]:
        """Return how many there truly are, with and without the property."""
        found = [
            numbers
            for (leaf, each, one), numbers in self.people.items()
            if one is sex or sex is Sex.TOTAL
            if each in self.parts.get(period, (period,))
            if all(leaf & self.inside[category] for category in group)
        ]
        return sum(each[0] for each in found), sum(each[1] for each in found)


def town(random: Random, *, dimensions: int, measure: Measure, percent: bool = False) -> Town:
    """Return a made-up table.

    Args:
        random: What decides everything else.
        dimensions: How many the subgroups have, beside sex.
        measure: A measure that counts persons.
        percent: Whether some rows give per cent instead of numerators.
    """
    categories, trees = _categories(random, dimensions)
    inside = {each: leaves for tree in trees for each, leaves in tree.items()}
    leaves = [
        frozenset(each)
        for each in product(*([i for i, own in tree.items() if own == {i}] for tree in trees))
    ]
    in_parts = measure is Measure.COUNT and random.random() < 0.3
    parts = {YEAR: HALVES if in_parts else (YEAR,)}
    with_unknown = random.random() < 0.3
    sexes = (Sex.WOMEN, Sex.MEN, Sex.UNKNOWN) if with_unknown else (Sex.WOMEN, Sex.MEN)
    people = {
        (leaf, period, sex): (_some(random), _some(random))
        for leaf, period, sex in product(leaves, parts[YEAR], sexes)
    }
    indicator = Indicator(
        id=1,
        measure=measure,
        sensitive=random.random() < 0.3,
        threshold=random.choice((None, None, 8)),
        stock_flow=StockFlow.FLOW,
    )
    empty = Town(
        indicator=indicator,
        people=people,
        leaves=leaves,
        inside=inside,
        parts=parts,
        categories=categories,
        subgroups={},
        observations=(),
        with_unknown=with_unknown,
    )
    return _observed(random, empty, trees, percent=percent)


def _categories(
    random: Random, dimensions: int
) -> tuple[dict[int, Category], list[dict[int, frozenset[int]]]]:
    """Return the categories, and by dimension the smallest categories of each."""
    categories: dict[int, Category] = {}
    trees: list[dict[int, frozenset[int]]] = []
    for dimension in range(1, dimensions + 1):
        tree: dict[int, frozenset[int]] = {}
        for _ in range(random.randint(2, 3)):
            top = len(categories) + 1
            categories[top] = Category(id=top, dimension_id=dimension)
            tree[top] = frozenset({top})
            if random.random() < 0.25:
                below = (top + 1, top + 2)
                for each in below:
                    categories[each] = Category(id=each, dimension_id=dimension, parent_id=top)
                    tree[each] = frozenset({each})
                tree[top] = frozenset(below)
        trees.append(tree)
    return categories, trees


def _some(random: Random) -> int:
    return random.choice((0, random.randint(1, 4), random.randint(5, 12), random.randint(13, 200)))


def _observed(
    random: Random, empty: Town, trees: Sequence[Mapping[int, object]], *, percent: bool
) -> Town:
    """Return the town with rows entered for most groups, in different ways."""
    subgroups: dict[int, Subgroup] = {}
    observations: list[Observation] = []
    periods = [YEAR, *(each for each in empty.parts[YEAR] if each != YEAR)]
    lacking = random.choice((0.0, 0.0, 0.2))
    for choice in product(*((None, *tree) for tree in trees)):
        ids = sorted(each for each in choice if each is not None)
        if ids and random.random() < lacking:
            continue
        subgroup_id = len(subgroups) + 1 if ids else None
        if subgroup_id:
            subgroups[subgroup_id] = Subgroup(id=subgroup_id, categories=" ".join(map(str, ids)))
        for period in periods:
            row = Observation(
                id=len(observations) + 1, indicator_id=1, period=period, subgroup_id=subgroup_id
            )
            fields = _fields(random, empty, frozenset(ids), period, percent=percent)
            observations.append(replace(row, **fields))  # type: ignore[arg-type]
    return replace(empty, subgroups=subgroups, observations=observations)


def _fields(
    random: Random, town: Town, group: frozenset[int], period: str, *, percent: bool
) -> dict[str, float]:
    """Return what is entered in one row, in one of the ways in which people do."""
    sexes = [Sex.WOMEN, Sex.MEN]
    if town.with_unknown and random.random() < 0.7:
        sexes.append(Sex.UNKNOWN)
    if random.random() < 0.5 or (len(sexes) == 2 and town.with_unknown):
        sexes.append(Sex.TOTAL)
    counts = {sex: town.count(group, period, sex) for sex in sexes}
    if town.indicator.measure is Measure.SEX_DISTRIBUTION:
        return _distribution(random, counts, percent=percent)
    if town.indicator.measure is Measure.COUNT:
        quantity = random.choice(("numerator", "numerator", "value"))
        return {f"{sex}_{quantity}": float(having) for sex, (having, _) in counts.items()}
    fields: dict[str, float] = {}
    for sex, (having, lacking) in counts.items():
        can_be_percent = percent and sex is not Sex.UNKNOWN
        fields |= _share(random, sex, having, having + lacking, percent=can_be_percent)
    return fields


def _share(random: Random, sex: Sex, having: int, whole: int, *, percent: bool) -> dict[str, float]:
    parts = {f"{sex}_numerator": float(having), f"{sex}_denominator": float(whole)}
    if not percent or not whole or random.random() < 0.4:
        return parts
    value = {f"{sex}_value": _per_cent(having, whole)}
    if random.random() < 0.3:
        return parts | value
    known = "numerator" if having and random.random() < 0.3 else "denominator"
    return {f"{sex}_{known}": parts[f"{sex}_{known}"]} | value


def _distribution(
    random: Random, counts: Mapping[Sex, tuple[int, int]], *, percent: bool
) -> dict[str, float]:
    both = counts[Sex.WOMEN][0] + counts[Sex.MEN][0]
    if not (percent and both and random.random() < 0.5):
        return {f"{sex}_numerator": float(having) for sex, (having, _) in counts.items()}
    women = _per_cent(counts[Sex.WOMEN][0], both)
    fields = {"women_value": women, "men_value": round(100 - women, 1)}
    others = counts.get(Sex.UNKNOWN)
    if others is not None:
        fields["unknown_numerator"] = float(others[0])
    if others is not None or Sex.TOTAL not in counts:
        fields["total_numerator"] = float(both + (others[0] if others else 0))
    else:
        fields["men_numerator"] = float(counts[Sex.MEN][0])
    return fields


def _per_cent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1)
