"""The goals of the agency under the policy goals that they reach."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from jimdesk.domain.goal import Goal
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.record import Status
from jimdesk.i18n import translate
from jimdesk.review.chain import Chain, by_code


@dataclass(frozen=True, slots=True)
class Group:
    """Goals of one policy goal, or those that reach none.

    Attributes:
        policy_goal: The policy goal, None for goals that reach none.
        goals: By readable id. Each goal stands under the first policy goal that it reaches.
    """

    policy_goal: PolicyGoal | None
    goals: Sequence[Goal]

    @property
    def title(self) -> str:
        """The heading that the goals stand under."""
        if self.policy_goal is None:
            return translate("ByPolicyGoal", "Goals without a sub-goal")
        return self.policy_goal.title


def by_policy_goal(chain: Chain, only: Collection[int] | None = None) -> list[Group]:
    """Return the goals that are not lapsed under their policy goals, by number, those of none last.

    Args:
        chain: The chain.
        only: Ids of the goals to look at, None for all.
    """
    found: dict[int | None, list[Goal]] = {}
    for goal in by_code(chain.goals.values()):
        if goal.status is not Status.LAPSED and (only is None or goal.id in only):
            reached = chain.policy_goals_of_goal(goal.id)
            found.setdefault(reached[0].id if reached else None, []).append(goal)
    ordered = sorted(chain.policy_goals.values(), key=lambda each: each.number)
    groups = [Group(each, found[each.id]) for each in ordered if each.id in found]
    return groups + ([Group(None, found[None])] if None in found else [])
