"""The persons and resources of an analysis of resources, and which of them must not be shown.

The persons are values of indicators, so the one disclosure control decides about them. What an
analysis adds is that its indicators count the same persons: those left without access may be few
though both numbers are large, and an amount per person, an index or a standard cost would give a
hidden number of persons away.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from jimdesk.domain.activity import Activity
from jimdesk.domain.budget_persons import ACCESS, ROLES, TARGET
from jimdesk.domain.budgeting import BudgetAnalysis, BudgetResource, ResourceKind
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation, Quantity, Sex
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import Record
from jimdesk.i18n import swedish_key
from jimdesk.review.chain import Chain, by_code
from jimdesk.statistics.budget_cover import Covers, covers
from jimdesk.statistics.budgeting import HIDDEN, Pair, Resource, Standing, share_within
from jimdesk.statistics.counted import numbers
from jimdesk.statistics.disclosure import (
    Key,
    Protection,
    Reason,
    concerns_persons,
    is_public,
    threshold_of,
)
from jimdesk.statistics.figures import of_year, row

COUNTABLE = frozenset({Measure.COUNT, Measure.SHARE_WITHIN_SEX})
"""Measures that can say how many persons there are."""

_AMOUNTS = ("women", "men", "allocation")
_COUNTS = frozenset({ResourceKind.PLACES, ResourceKind.EFFORTS})
"""Kinds that can be as many as persons are, so that a small number is protected."""

Field = tuple[type[Record], int, str]
Hides = Callable[[str], bool]


class Group(NamedTuple):
    """Persons of an analysis: how many, of how many, and the per cent where it was entered."""

    persons: Pair = Pair()
    base: Pair = Pair()
    per_cent: Pair = Pair()


def standing(
    chain: Chain,
    analysis: BudgetAnalysis,
    observations: Mapping[int, Sequence[Observation]],
    year: int,
    hides: Callable[[Record, str], bool] = lambda _record, _field: False,
) -> Standing:
    """Return what an analysis rests on.

    Args:
        chain: The chain, as it may be shown where that matters.
        analysis: The analysis.
        observations: By indicator id, as they may be shown.
        year: The year of an analysis that has none.
        hides: Whether a field of a record must not be shown.
    """

    def group(role: str) -> Group:
        if hides(analysis, role):
            return Group(HIDDEN, HIDDEN, HIDDEN)
        return _group(chain, analysis, role, observations, year)

    target, access, outcome = (group(role) for role in ROLES)
    return Standing(
        target=target.persons,
        resources=tuple(_resource(each, hides) for each in chain.resources_of(analysis.id)),
        access=access.persons,
        access_share=_share(access, target),
        outcome=outcome.persons,
        outcome_share=_share(outcome, target),
        need=analysis.need,
    )


def hidden_fields(
    chain: Chain, observations: Sequence[Observation], protection: Protection
) -> dict[Field, Reason]:
    """Return what of the analyses must not be shown: persons by their role, and amounts.

    Where a number of women or of men is hidden, both are, and so is what of a resource falls on
    either: an amount of few persons tells about them, and a standard cost repeats their number.
    The total stays unless women and men together are few.
    """
    found: dict[Field, Reason] = {}
    for analysis in chain.budget_analyses.values():
        roles = dict(_hidden_roles(chain, analysis, _by_indicator(observations), protection))
        found |= {(BudgetAnalysis, analysis.id, role): reason for role, reason in roles.items()}
        reason = roles.get(TARGET) or roles.get(ACCESS)
        names = _AMOUNTS if reason is not Reason.FEW_IN_GROUP else (*_AMOUNTS, "total")
        for resource in chain.resources_of(analysis.id):
            if reason is not None:
                found |= {(BudgetResource, resource.id, name): reason for name in names}
            elif _is_few(resource, chain.agency.suppression_threshold):
                found |= {
                    (BudgetResource, resource.id, name): Reason.FEW for name in (*_AMOUNTS, "total")
                }
    return found


def without_those_left(
    chain: Chain,
    observations: Sequence[Observation],
    protection: Protection,
    shown: Collection[Key] = (),
) -> Protection:
    """Return the protection with what an analysis tells of those outside a group of persons.

    Two indicators, each large, are one subtraction from the few who are left. The control of small
    counts looks at one indicator at a time and cannot know that both count the same persons, but
    an analysis does. Then everything of the part is hidden in that year, periods and subgroups
    too, so that no sum brings it back. What earlier exports showed of it can be protected no more.
    """
    found = dict(protection.hidden)
    years = sorted({each.year for each in observations})
    by_indicator = _by_indicator(observations)
    for analysis in chain.budget_analyses.values():
        for role in ROLES:
            indicator = chain.indicators.get(getattr(analysis, role) or 0)
            if indicator is None or role == TARGET:
                continue
            for year in years if analysis.year is None else [analysis.year]:
                reason = _hidden(chain, analysis, role, indicator, by_indicator, year, protection)
                if reason in {Reason.FEW_LEFT, Reason.NOBODY_OR_ALL}:
                    found = _all_of(indicator, by_indicator[indicator.id], year, reason) | found
    exposed = protection.exposed | ((found.keys() - protection.hidden.keys()) & set(shown))
    return replace(protection, hidden=found, exposed=exposed)


def _all_of(
    indicator: Indicator, observations: Iterable[Observation], year: int, reason: Reason
) -> dict[Key, Reason]:
    """Return every number of an indicator in a year."""
    return {
        Key(indicator.id, each.period, each.subgroup_id, sex, quantity): reason
        for each in observations
        if each.year == year
        for sex in Sex
        for quantity in Quantity
        if quantity is Quantity.VALUE or (sex, quantity) in numbers(indicator, each)
    }


def _by_indicator(observations: Iterable[Observation]) -> dict[int, list[Observation]]:
    found: dict[int, list[Observation]] = {}
    for each in observations:
        found.setdefault(each.indicator_id, []).append(each)
    return found


def _hidden_roles(
    chain: Chain,
    analysis: BudgetAnalysis,
    observations: Mapping[int, Sequence[Observation]],
    protection: Protection,
) -> Iterator[tuple[str, Reason]]:
    years = {each.year for found in observations.values() for each in found}
    for role in ROLES:
        indicator = chain.indicators.get(getattr(analysis, role) or 0)
        if indicator is None:
            continue
        for year in sorted(years) if analysis.year is None else [analysis.year]:
            reason = _hidden(chain, analysis, role, indicator, observations, year, protection)
            if reason is not None:
                yield role, reason
                break


def _hidden(
    chain: Chain,
    analysis: BudgetAnalysis,
    role: str,
    indicator: Indicator,
    observations: Mapping[int, Sequence[Observation]],
    year: int,
    protection: Protection,
) -> Reason | None:
    """Return why the persons of a role are hidden in a year, None when they are not."""
    observation = of_year(indicator, observations.get(indicator.id, ()), year)
    if observation is None or not concerns_persons(indicator) or is_public(indicator):
        return None
    group = _group(chain, analysis, role, observations, year)
    target = _group(chain, analysis, TARGET, observations, year)
    limit = threshold_of(indicator, chain.agency.suppression_threshold)
    counts = (group.persons.women or 0.0, group.persons.men or 0.0)
    if 0 < sum(counts) < limit:
        return Reason.FEW_IN_GROUP
    if any(protection.hides(observation, sex, each) for sex in Sex for each in Quantity):
        return Reason.SECONDARY
    if any(0 < each < limit for each in counts):
        return Reason.FEW
    wholes = (group.base,) if role == TARGET else (target.persons, group.base)
    reasons = (_of_those_left(group.persons, whole, limit, indicator) for whole in wholes)
    return next(filter(None, reasons), None)


def _of_those_left(part: Pair, whole: Pair, limit: int, indicator: Indicator) -> Reason | None:
    """Return why those with and those without, out of a whole, give persons away."""
    for number, everybody in ((part.women, whole.women), (part.men, whole.men)):
        if number is None or everybody is None:
            continue
        if 0 < everybody - number < limit:
            return Reason.FEW_LEFT
        if indicator.sensitive and number in (0, everybody):
            return Reason.NOBODY_OR_ALL
    return None


def _group(
    chain: Chain,
    analysis: BudgetAnalysis,
    role: str,
    observations: Mapping[int, Sequence[Observation]],
    year: int,
) -> Group:
    indicator = chain.indicators.get(getattr(analysis, role) or 0)
    if indicator is None or indicator.measure not in COUNTABLE:
        return Group()
    observation = of_year(indicator, observations.get(indicator.id, ()), analysis.year or year)
    if observation is None:
        return Group()
    found = numbers(indicator, observation)

    def pair(quantity: Quantity) -> Pair:
        both = (found.get((sex, quantity)) for sex in (Sex.WOMEN, Sex.MEN))
        women, men = (None if each is None else each.value for each in both)
        return Pair(women, men)

    per_cent = Pair()
    if indicator.measure is Measure.SHARE_WITHIN_SEX:
        shown = row(indicator, observation)
        per_cent = Pair(shown.women.value, shown.men.value)
    return Group(pair(Quantity.NUMERATOR), pair(Quantity.DENOMINATOR), per_cent)


def _share(group: Group, target: Group) -> Pair:
    """Return the per cent that is in a group: as it was entered, else of the target group."""
    if group.persons.hidden or target.persons.hidden:
        return HIDDEN
    return group.per_cent if group.per_cent.both else share_within(group.persons, target.persons)


def _resource(resource: BudgetResource, hides: Callable[[Record, str], bool]) -> Resource:
    hidden = hides(resource, "women") or hides(resource, "men")
    return Resource(
        name=": ".join(filter(None, (resource.kind.label, resource.description.strip()))),
        kind=resource.kind,
        amounts=HIDDEN if hidden else Pair(resource.women, resource.men),
        total=None if hides(resource, "total") else resource.total,
        method=resource.method,
    )


def _is_few(resource: BudgetResource, limit: int) -> bool:
    figures = (resource.women, resource.men, resource.total)
    return resource.kind in _COUNTS and any(each and 0 < each < limit for each in figures)


def covers_of(chain: Chain, year: int) -> Covers:
    """Return how much of the budget of a year is analysed, in the order of the items' names."""
    found = sorted(chain.budget_lines.values(), key=lambda each: swedish_key(each.name))
    analyses = by_code(chain.budget_analyses.values())
    return covers(
        found,
        analyses,
        {each.id: chain.resources_of(each.id) for each in analyses},
        {each.id: chain.measures_of(each.id) for each in analyses},
        year,
    )


def analyses_of(chain: Chain, record: Problem | Indicator | Activity) -> list[BudgetAnalysis]:
    """Return the analyses that a record is a part of, by readable id."""

    def is_part(analysis: BudgetAnalysis) -> bool:
        if isinstance(record, Problem):
            return analysis.problem_id == record.id
        if isinstance(record, Indicator):
            return record.id in (getattr(analysis, role) for role in ROLES)
        return record.id in (each.activity_id for each in chain.measures_of(analysis.id))

    return by_code(each for each in chain.budget_analyses.values() if is_part(each))
