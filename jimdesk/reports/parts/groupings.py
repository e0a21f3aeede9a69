"""By what the rows of a year table can be gathered: policy goal, area of the operational plan."""

from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.i18n import swedish_key, translate
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.year_table import Grouping
from jimdesk.review.chain import by_code


def per_policy_goal(basis: Basis) -> Grouping | None:
    """Return the indicators under each policy goal that they reach; None when none reaches any."""
    chain = basis.chain
    found: dict[int, list[Indicator]] = {}
    for indicator in basis.indicators:
        for reached in chain.policy_goals_of_indicator(indicator.id):
            found.setdefault(reached.id, []).append(indicator)
    ordered = sorted(chain.policy_goals.values(), key=lambda each: each.number)
    groups = [(each.title, found[each.id]) for each in ordered if each.id in found]
    if not groups:
        return None
    return Grouping(
        title=translate("Groupings", "Year table per sub-goal"),
        head=translate("Groupings", "Sub-goal"),
        groups=groups,
    )


def per_area(basis: Basis) -> Grouping | None:
    """Return the indicators under each area of the plan that their goals stand in.

    Goals without an area make no group; None when no goal has one.
    """
    found: dict[str, dict[int, Indicator]] = {}
    for goal in by_code(basis.chain.goals.values()):
        if area := _area(goal):
            for indicator in basis.chain.indicators_of_goal(goal.id):
                found.setdefault(area, {})[indicator.id] = indicator
    if not found:
        return None
    return Grouping(
        title=translate("Groupings", "Year table per plan area"),
        head=translate("Groupings", "Area of the operational plan"),
        groups=[(area, by_code(found[area].values())) for area in sorted(found, key=swedish_key)],
    )


def _area(goal: Goal) -> str:
    return goal.area.strip()
