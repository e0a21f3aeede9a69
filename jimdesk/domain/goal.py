"""The goal (mål): the wanted state for the target group, and whether it is SMART."""

import enum
from dataclasses import dataclass

from jimdesk.domain.record import CodedRecord, Status
from jimdesk.i18n import translate


class GoalKind(enum.StrEnum):
    """Kinds of goal; stored, so never change a value."""

    TARGET_GROUP_EFFECT = "target_group_effect"
    SOCIETY_EFFECT = "society_effect"
    OUTPUT = "output"
    PREREQUISITE = "prerequisite"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            GoalKind.TARGET_GROUP_EFFECT: translate("GoalKind", "Effect goal, target group"),
            GoalKind.SOCIETY_EFFECT: translate("GoalKind", "Effect goal, society"),
            GoalKind.OUTPUT: translate("GoalKind", "Output goal"),
            GoalKind.PREREQUISITE: translate(
                "GoalKind", "Prerequisite goal (governance, competence)"
            ),
        }[self]

    @property
    def is_effect(self) -> bool:
        """Whether the goal is about a change for the target group or society."""
        return self in {GoalKind.TARGET_GROUP_EFFECT, GoalKind.SOCIETY_EFFECT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(CodedRecord):
    """A wanted state for the target group, to be reached by a year.

    Attributes:
        statement: The wanted state.
        due_year: Year by which it is to be reached.
        qualitative_assessment: How it is judged when no indicator can follow it.
        owner_id: Function that owns the goal.
        owner_accepted: Whether the owner has accepted it.
        plan_reference: Id or heading in the ordinary operational plan.
        area: Area of the operational plan, for grouping in reports.
    """

    statement: str = ""
    kind: GoalKind | None = None
    due_year: int | None = None
    qualitative_assessment: str = ""
    owner_id: int | None = None
    owner_accepted: bool = False
    plan_reference: str = ""
    area: str = ""
    unit_id: int | None = None
    status: Status = Status.DRAFT
    note: str = ""


class Smart(enum.StrEnum):
    """The five letters that a goal is tried against."""

    SPECIFIC = "S"
    MEASURABLE = "M"
    ACCEPTED = "A"
    RELEVANT = "R"
    TIMED = "T"


def smart(goal: Goal, *, problems: int, indicators: int, says_who: bool) -> frozenset[Smart]:
    """Return the letters of SMART that a goal meets.

    Args:
        goal: The goal.
        problems: Number of problems that it is linked to.
        indicators: Number of indicators that it is followed by.
        says_who: Whether one of its problems names who is affected.

    Source: domain specification 6.4.
    """
    met = {
        Smart.SPECIFIC: bool(goal.statement.strip()) and says_who,
        Smart.MEASURABLE: indicators > 0 or bool(goal.qualitative_assessment.strip()),
        Smart.ACCEPTED: goal.owner_id is not None and goal.owner_accepted,
        Smart.RELEVANT: problems > 0,
        Smart.TIMED: goal.due_year is not None,
    }
    return frozenset(letter for letter, holds in met.items() if holds)
