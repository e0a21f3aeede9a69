"""Disclosure control: which figures may leave the house, decided once for every report.

Protected is what counts few persons (below the threshold): a numerator, a denominator, those who
are left when both are shown, the base of a mean or an amount, and for sensitive indicators also
nobody and everybody. Then as little more as possible is hidden, so that no protected count can be
worked out from what is shown: over women, men and total, over subgroups and their sums, over parts
of the year, over denominators, and over what earlier exports showed. What is computed from a hidden
number (share, distribution, difference, ratio, index, change) is never shown.

Whether two indicators count the same persons is not known here, so that stays the agency's to see.

Source: domain specification 8.5; decisions 17 and 18.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from jimdesk.domain.indicator import Category, Indicator, Measure, Subgroup
from jimdesk.domain.observation import Missing, Observation, Quantity, Sex
from jimdesk.statistics.counted import LEVELS, SUMS, Counted, is_plain, numbers
from jimdesk.statistics.linked import Number, Table
from jimdesk.statistics.places import Group, Place, Spot, Tree
from jimdesk.statistics.reason import Reason
from jimdesk.statistics.suppression import suppress
from jimdesk.stopping import go_on

__all__ = [
    "Key",
    "Material",
    "Protection",
    "Reason",
    "is_public",
    "protect",
    "protected",
    "shown_numbers",
    "threshold_of",
]

SENSITIVE_THRESHOLD = 10
"""Threshold of a sensitive indicator without its own (domain specification 8.5, 8)."""


@dataclass(frozen=True, slots=True)
class Key:
    """Which number: indicator, period, subgroup, sex and quantity.

    The quantity "value" is what a report shows as the value, entered or computed.
    """

    indicator_id: int
    period: str
    subgroup_id: int | None
    sex: Sex
    quantity: Quantity


Shown = tuple[Key, float]
"""A number that a report shows, unrounded."""


@dataclass(frozen=True, slots=True)
class Protection:
    """What must not be shown.

    Attributes:
        hidden: Why, by number.
        exposed: Numbers that cannot be protected any more, since earlier exports showed them or
            what gives them away.
    """

    hidden: Mapping[Key, Reason] = field(default_factory=dict)
    exposed: frozenset[Key] = frozenset()

    def hides(self, observation: Observation, sex: Sex, quantity: Quantity) -> bool:
        """Return whether a number of an observation is hidden."""
        return _key(observation, sex, quantity) in self.hidden


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
        noised_sources: Ids of sources that are noised or rounded, so that sums are not exact.
    """

    threshold: int
    indicators: Mapping[int, Indicator]
    observations: Sequence[Observation]
    subgroups: Mapping[int, Subgroup]
    categories: Mapping[int, Category]
    earlier: Collection[Shown] = ()
    noised_sources: frozenset[int] = frozenset()


def protect(material: Material) -> Protection:
    """Return what must not be shown, with little information lost.

    For every hidden count the interval that an attacker is left with holds the count and is at
    least the threshold wide, unless it is among the exposed.
    """
    hidden: dict[Key, Reason] = {}
    exposed: set[Key] = set()
    tree = Tree(material.categories.values())
    earlier = _by_table(material.earlier)
    tables: dict[tuple[int, int], list[Observation]] = defaultdict(list)
    for observation in material.observations:
        tables[observation.indicator_id, observation.year].append(observation)
    for (indicator_id, year), observations in tables.items():
        go_on()
        indicator = material.indicators.get(indicator_id)
        if indicator is not None and concerns_persons(indicator) and not is_public(indicator):
            shown = earlier.get((indicator_id, year), {})
            found = _protect_table(material, indicator, observations, shown, tree)
            hidden |= found.hidden
            exposed |= found.exposed
    return Protection(hidden, frozenset(exposed))


def is_public(indicator: Indicator) -> bool:
    """Return whether somebody has decided, with a reason, that the figures are not protected.

    Source: decisions, 18.
    """
    return bool(indicator.public_reason.strip() and indicator.public_decided_by.strip())


def concerns_persons(indicator: Indicator) -> bool:
    """Return whether the figures are about natural persons; so they are until said not to be."""
    return indicator.individual_based is not False


def threshold_of(indicator: Indicator, agency_threshold: int) -> int:
    """Return the threshold of an indicator, in persons: its own, never below the agency's."""
    own = indicator.threshold or (SENSITIVE_THRESHOLD if indicator.sensitive else 0)
    return max(own, agency_threshold)


def protected(
    indicator: Indicator, observation: Observation, protection: Protection
) -> Observation:
    """Return an observation without what must not be shown.

    A hidden number is None, and a sex whose value is hidden is marked protected. A total that may
    be shown is written out, so that nobody adds it up from parts that are left.
    """
    hidden = {
        (sex, quantity)
        for sex in Sex
        for quantity in Quantity
        if protection.hides(observation, sex, quantity)
    }
    if not hidden:
        return observation
    fields: dict[str, object] = {"text_value": ""}
    for sex, quantity in hidden:
        fields[f"{sex}_{quantity}"] = None
        if quantity is Quantity.VALUE:
            fields[f"{sex}_missing"] = Missing.PROTECTED
            fields[f"{sex}_margin"] = None
    for (sex, quantity), number in numbers(indicator, observation).items():
        if sex is Sex.TOTAL and number.shown_as is quantity and (sex, quantity) not in hidden:
            fields[f"total_{quantity}"] = number.value
    return replace(observation, **fields)  # type: ignore[arg-type]


def shown_numbers(
    indicators: Mapping[int, Indicator],
    observations: Iterable[Observation],
    protection: Protection,
) -> list[Shown]:
    """Return every number that a report shows, so that the next export can be checked by it.

    Args:
        indicators: By id.
        observations: As they are in the file, not yet protected.
        protection: What is not shown.
    """
    return [
        (key, number.shown)
        for observation in observations
        for (sex, _), number in numbers(indicators[observation.indicator_id], observation).items()
        if (key := _key(observation, sex, number.shown_as)) not in protection.hidden
    ]


# --- one indicator and year ----------------------------------------------------------------------


def _protect_table(
    material: Material,
    indicator: Indicator,
    observations: Sequence[Observation],
    earlier: Mapping[Key, set[float]],
    tree: Tree,
) -> Protection:
    threshold = threshold_of(indicator, material.threshold)
    if not earlier and len(observations) == 1 and is_plain(indicator, observations[0], threshold):
        return Protection()
    keys: dict[Place, tuple[Key, Observation]] = {}
    found: dict[Place, Number] = {}
    for observation in observations:
        group = _group(material, observation.subgroup_id)
        for (sex, quantity), number in numbers(indicator, observation).items():
            place = Place(Spot(group, observation.period, sex), quantity)
            key = _key(observation, sex, number.shown_as)
            keys[place] = key, observation
            found[place] = _number(number, earlier.get(key, ()))
    _add_earlier(material, indicator, earlier, found)
    table = Table(indicator, threshold, found, tree)
    table.fill(noised=_is_noised(material, indicator, observations))
    if not table.reasons:
        return Protection()
    return _decided(indicator, table, keys)


def _decided(
    indicator: Indicator, table: Table, keys: Mapping[Place, tuple[Key, Observation]]
) -> Protection:
    """Return which numbers of a table are hidden."""
    done = suppress(table.cells(), table.relations)
    hidden: dict[Key, Reason] = {}
    for i in sorted(done.hidden, key=lambda each: each not in table.reasons):
        if (place := table.places[i]) in keys:
            key, observation = keys[place]
            reason = table.reasons.get(i, Reason.SECONDARY)
            for each in (key, *_computed(indicator, observation, place)):
                hidden.setdefault(each, reason)
    exposed = {keys[place][0] for i in done.exposed if (place := table.places[i]) in keys}
    if done.exposed and not exposed:  # only what is left over is exposed: name what it is left of
        exposed = set(hidden) or {key for key, _ in keys.values()}
    return Protection(hidden, frozenset(exposed))


def _number(number: Counted, earlier: Collection[float]) -> Number:
    return Number(number.value, known=number.shown in earlier, error=number.error)


def _add_earlier(
    material: Material,
    indicator: Indicator,
    earlier: Mapping[Key, set[float]],
    found: dict[Place, Number],
) -> None:
    """Add what earlier exports showed and the file no longer holds: it is known all the same."""
    for key, values in earlier.items():
        quantity = key.quantity
        if quantity is Quantity.VALUE and indicator.measure in SUMS:
            quantity = Quantity.NUMERATOR
        is_number = quantity is not Quantity.VALUE or indicator.measure in LEVELS
        if is_number and (key.subgroup_id is None or key.subgroup_id in material.subgroups):
            spot = Spot(_group(material, key.subgroup_id), key.period, key.sex)
            found.setdefault(Place(spot, quantity), Number(min(values), known=True))


def _computed(indicator: Indicator, observation: Observation, place: Place) -> list[Key]:
    """Return the values that a report computes from a number, and so hides with it."""
    sex, quantity = place.spot.sex, place.quantity
    is_part = quantity is Quantity.NUMERATOR
    if indicator.measure in LEVELS or not (is_part or indicator.measure.is_ratio):
        return []
    sexes = [sex]
    if indicator.measure is Measure.SEX_DISTRIBUTION and sex in (Sex.WOMEN, Sex.MEN):
        sexes = [Sex.WOMEN, Sex.MEN]
    return [_key(observation, each, Quantity.VALUE) for each in sexes]


def _is_noised(
    material: Material, indicator: Indicator, observations: Sequence[Observation]
) -> bool:
    sources = {each.source_id or indicator.source_id for each in observations}
    return not sources.isdisjoint(material.noised_sources)


def _group(material: Material, subgroup_id: int | None) -> Group:
    subgroup = material.subgroups.get(subgroup_id) if subgroup_id else None
    return frozenset(subgroup.category_ids) if subgroup else frozenset()


def _by_table(earlier: Collection[Shown]) -> dict[tuple[int, int], dict[Key, set[float]]]:
    found: dict[tuple[int, int], dict[Key, set[float]]] = defaultdict(lambda: defaultdict(set))
    for key, value in earlier:
        found[key.indicator_id, int(key.period[:4])][key].add(value)
    return found


def _key(observation: Observation, sex: Sex, quantity: Quantity) -> Key:
    return Key(observation.indicator_id, observation.period, observation.subgroup_id, sex, quantity)
