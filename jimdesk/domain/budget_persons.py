"""The persons of an analysis of resources, entered where the analysis is and kept as indicators."""

from collections.abc import Mapping
from dataclasses import replace

from jimdesk.domain.budgeting import BudgetAnalysis
from jimdesk.domain.indicator import ChainLevel, Indicator, Measure
from jimdesk.domain.observation import Observation, Sex
from jimdesk.i18n import translate

TARGET, ACCESS, OUTCOME = ROLES = (
    "target_indicator_id",
    "access_indicator_id",
    "outcome_indicator_id",
)
"""Fields of an analysis that name the indicators of its persons."""

SEXES = (Sex.WOMEN, Sex.MEN)


def new_indicator(role: str, analysis: BudgetAnalysis, target: Indicator | None) -> Indicator:
    """Return the indicator that a first number makes.

    Those with access or the outcome are a share of the target group, so that disclosure control
    sees those who are left too, and are as sensitive as the target group.

    Args:
        role: One of ROLES.
        analysis: The analysis.
        target: Indicator of the target group, None while there is none.
    """
    title = analysis.title.strip() or analysis.code
    group = analysis.target_group.strip() or translate("BudgetPersons", "persons in target group")
    counted = {
        TARGET: translate("BudgetPersons", "target group"),
        ACCESS: translate("BudgetPersons", "has access"),
        OUTCOME: translate("BudgetPersons", "has the outcome"),
    }[role]
    name = {
        TARGET: translate("BudgetPersons", "Target group: {analysis}"),
        ACCESS: translate("BudgetPersons", "Share of women and of men with access: {analysis}"),
        OUTCOME: translate(
            "BudgetPersons", "Share of women and of men with the outcome: {analysis}"
        ),
    }[role]
    is_target = role == TARGET
    return Indicator(
        name=name.format(analysis=title),
        measure=Measure.COUNT if is_target else Measure.SHARE_WITHIN_SEX,
        numerator=group if is_target else counted,
        denominator="" if is_target else group,
        individual_based=True,
        chain_level=ChainLevel.OUTCOME_TARGET_GROUP if role == OUTCOME else ChainLevel.OUTPUT,
        unit_id=analysis.unit_id,
        source_id=target.source_id if target else None,
        threshold=target.threshold if target else None,
        sensitive=target.sensitive if target else False,
    )


def with_numbers(observation: Observation, numbers: Mapping[Sex, float | None]) -> Observation:
    """Return an observation with numbers of persons, instead of what stood for these sexes."""
    fields: dict[str, float | None] = {}
    for sex, number in numbers.items():
        fields |= {f"{sex}_numerator": number, f"{sex}_value": None, f"{sex}_missing": None}
    return replace(observation, **fields)  # type: ignore[arg-type]


def with_base(
    observation: Observation, before: Mapping[Sex, float | None], now: Mapping[Sex, float | None]
) -> Observation:
    """Return an observation whose shares are of the target group, unless they are of another.

    Args:
        observation: Of those with access or the outcome.
        before: The target group that the shares may have been of.
        now: The target group.
    """
    fields = {
        f"{sex}_denominator": now.get(sex)
        for sex in SEXES
        if getattr(observation, f"{sex}_denominator") in (None, before.get(sex))
    }
    return replace(observation, **fields)  # type: ignore[arg-type]
