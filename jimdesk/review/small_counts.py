"""Name every small count of persons, for those who may see it and wonder what reports hide."""

import enum
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation, Sex
from jimdesk.domain.record import code_number
from jimdesk.i18n import translate
from jimdesk.review.cells import DIRECT, PARTS, WHOLES
from jimdesk.review.chain import Chain
from jimdesk.statistics.disclosure import concerns_persons, is_public, threshold_of

_NOT_ADDED = 1e-6
"""Differences below this come from adding decimal numbers and are no persons."""


class Counted(enum.StrEnum):
    """What a small count is a count of."""

    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"
    REST = "rest"
    VOLUME = "volume"
    BASELINE = "baseline"
    AFFECTED = "affected"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Counted.NUMERATOR: translate("Counted", "numerator"),
            Counted.DENOMINATOR: translate("Counted", "denominator"),
            Counted.REST: translate("Counted", "the others, by subtraction"),
            Counted.VOLUME: translate("Counted", "volume of the output"),
            Counted.BASELINE: translate("Counted", "start value"),
            Counted.AFFECTED: translate("Counted", "number affected"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallCount:
    """A count of persons above zero and below the threshold.

    Attributes:
        code: Readable id of the indicator, result or problem.
        name: Its name.
        period: Period of the value, empty when it has none.
        subgroup: Name of the group, "All" for everybody.
        sex: Whom it counts.
        count: The count, in persons.
        counted: What it is a count of.
        observation_id: Row id of the observation, None when it stands elsewhere.
    """

    code: str
    name: str
    period: str
    subgroup: str
    sex: Sex
    count: float
    counted: Counted = Counted.NUMERATOR
    observation_id: int | None = None


def small_counts_of(
    chain: Chain, observations: Iterable[Observation], years: Collection[int]
) -> list[SmallCount]:
    """Return every small count of persons in the values of some years and in records.

    Counts that follow from others by subtraction are among them: those without the property, and
    the sex that is left when the total is known. Indicators that somebody has decided to be public,
    with a reason, are left out. Volumes of outputs, start values and numbers affected count too.

    Args:
        chain: The chain.
        observations: All observations, of all years.
        years: The years that the report shows.

    Returns:
        By kind and readable id, then period.

    Source: domain specification 8.5.
    """
    found = [
        *_in_observations(chain, observations, years),
        *_in_baselines(chain),
        *_in_results(chain, years),
        *_in_problems(chain),
    ]
    return sorted(found, key=lambda each: (each.code[:1], code_number(each.code), each.period))


def _threshold(chain: Chain, indicator: Indicator) -> int:
    return threshold_of(indicator, chain.agency.suppression_threshold)


def _is_protected(indicator: Indicator | None) -> bool:
    return indicator is not None and concerns_persons(indicator) and not is_public(indicator)


def _in_observations(
    chain: Chain, observations: Iterable[Observation], years: Collection[int]
) -> Iterator[SmallCount]:
    for observation in observations:
        indicator = chain.indicators.get(observation.indicator_id)
        if indicator is None or observation.year not in years or not _is_protected(indicator):
            continue
        limit = _threshold(chain, indicator)
        for sex, counted, count in _counts(chain, indicator, observation):
            if 0 < count < limit:
                yield SmallCount(
                    code=indicator.code,
                    name=indicator.name,
                    period=observation.period,
                    subgroup=chain.subgroup_name(observation.subgroup_id),
                    sex=sex,
                    count=count,
                    counted=counted,
                    observation_id=observation.id,
                )


def _counts(
    chain: Chain, indicator: Indicator, observation: Observation
) -> Iterator[tuple[Sex, Counted, float]]:
    """Yield the counts of persons in an observation, with those that follow by subtraction."""
    source = chain.source_of(indicator, observation)
    numerators, denominators = _persons(indicator, observation)
    adds_up = source is None or not source.noised
    for counted, counts in (
        (Counted.NUMERATOR, numerators),
        (Counted.DENOMINATOR, denominators),
    ):
        yield from ((sex, counted, count) for sex, count in counts.items())
        if adds_up:
            yield from ((sex, Counted.REST, count) for sex, count in _left_over(counts))
    for sex, count in numerators.items():
        if sex in denominators:
            yield sex, Counted.REST, denominators[sex] - count


def _persons(
    indicator: Indicator, observation: Observation
) -> tuple[dict[Sex, float], dict[Sex, float]]:
    """Return the numerators and the denominators that count persons, by sex."""
    numerators, denominators = {}, {}
    measure = indicator.measure
    numbers = zip(Sex, PARTS(observation), WHOLES(observation), DIRECT(observation), strict=True)
    for sex, part, whole, value in numbers:
        counted = _counted(measure, part, whole, value)
        if counted is not None and measure.counts_persons:
            numerators[sex] = counted
        if whole is not None:
            denominators[sex] = whole
    return numerators, denominators


def _counted(
    measure: Measure, part: float | None, whole: float | None, value: float | None
) -> float | None:
    """Return a numerator, also where it is given as the value or follows from the per cent."""
    if part is None and measure is Measure.COUNT:
        return value
    if part is None and measure is Measure.SHARE_WITHIN_SEX and None not in {whole, value}:
        return round((whole or 0) * (value or 0) / 100)
    return part


def _left_over(counts: dict[Sex, float]) -> list[tuple[Sex, float]]:
    """Return the sex that is not given, when the total and the other sex are."""
    missing = [sex for sex in (Sex.WOMEN, Sex.MEN, Sex.UNKNOWN) if sex not in counts]
    if Sex.TOTAL not in counts or not missing or len(missing) > 2:
        return []
    if len(missing) == 2 and Sex.UNKNOWN not in missing:
        return []
    known = sum(count for sex, count in counts.items() if sex is not Sex.TOTAL)
    left = counts[Sex.TOTAL] - known
    return [(missing[0], left)] if left > _NOT_ADDED else []


def _in_baselines(chain: Chain) -> Iterator[SmallCount]:
    for indicator in chain.indicators.values():
        if indicator.measure is not Measure.COUNT or not _is_protected(indicator):
            continue
        values = ((Sex.WOMEN, indicator.baseline_women), (Sex.MEN, indicator.baseline_men))
        for sex, value in values:
            if value is not None and 0 < value < _threshold(chain, indicator):
                yield SmallCount(
                    code=indicator.code,
                    name=indicator.name,
                    period=str(indicator.baseline_year or ""),
                    subgroup=chain.subgroup_name(None),
                    sex=sex,
                    count=value,
                    counted=Counted.BASELINE,
                )


def _in_results(chain: Chain, years: Collection[int]) -> Iterator[SmallCount]:
    limit = chain.agency.suppression_threshold
    for result in chain.results.values():
        if result.year not in years:
            continue
        for sex, value in ((Sex.WOMEN, result.output_women), (Sex.MEN, result.output_men)):
            if value is not None and 0 < value < limit:
                yield SmallCount(
                    code=result.code,
                    name=chain.goals[result.goal_id].statement,
                    period=str(result.year),
                    subgroup=chain.subgroup_name(None),
                    sex=sex,
                    count=value,
                    counted=Counted.VOLUME,
                )


def _in_problems(chain: Chain) -> Iterator[SmallCount]:
    for problem in chain.problems.values():
        count = problem.affected_number
        if count is not None and 0 < count < chain.agency.suppression_threshold:
            yield SmallCount(
                code=problem.code,
                name=problem.title,
                period="",
                subgroup=chain.subgroup_name(None),
                sex=Sex.TOTAL,
                count=count,
                counted=Counted.AFFECTED,
            )
