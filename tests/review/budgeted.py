"""A decided analysis of resources, added to a sound file so that rules find what it lacks."""

from collections.abc import Callable

from jimdesk.domain.budgeting import (
    BudgetAnalysis,
    BudgetMeasure,
    BudgetResource,
    DistributionAssessment,
    MeasureKind,
)
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.domain.record import Status
from tests.review.world import YEAR, World


def budgeted(
    target: tuple[float, float] | None = None,
    access: tuple[float, float] | None = None,
    *,
    assessment: DistributionAssessment | None = None,
    measure: MeasureKind | None = None,
    women: float | None = None,
    men: float | None = None,
    total: float | None = None,
) -> Callable[[World], object]:
    """Return what adds an analysis with its persons and, when there is an amount, a resource."""

    def spoil(world: World) -> object:
        analysis = world.add(
            BudgetAnalysis(
                title="Platser",
                year=YEAR,
                target_indicator_id=_persons(world, target),
                access_indicator_id=_persons(world, access),
                assessment=assessment,
                status=Status.DECIDED,
            )
        )
        if women or men or total:
            world.add(
                BudgetResource(budget_analysis_id=analysis.id, women=women, men=men, total=total)
            )
        if measure is not None:
            world.add(BudgetMeasure(budget_analysis_id=analysis.id, kind=measure))
        return analysis

    return spoil


def _persons(world: World, pair: tuple[float, float] | None) -> int | None:
    if pair is None:
        return None
    indicator = world.add(Indicator(name="Antal", measure=Measure.COUNT))
    world.add(
        Observation(
            indicator_id=indicator.id,
            period=str(YEAR),
            women_numerator=pair[0],
            men_numerator=pair[1],
        )
    )
    return indicator.id
