"""What hangs together with what: one small record per link."""

import enum
from dataclasses import dataclass

from jimdesk.domain.record import Record
from jimdesk.i18n import translate


class Continuity(enum.StrEnum):
    """How a problem came into a direction; stored, so never change a value."""

    NEW = "new"
    CONTINUES = "continues"
    REWORDED = "reworded"
    CLOSED = "closed"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Continuity.NEW: translate("Continuity", "New"),
            Continuity.CONTINUES: translate("Continuity", "Continues"),
            Continuity.REWORDED: translate("Continuity", "Reworded"),
            Continuity.CLOSED: translate("Continuity", "Closed"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectionProblem(Record):
    """A problem in a direction: new there, carried on, reworded or closed, and why."""

    direction_id: int
    problem_id: int
    continuity: Continuity = Continuity.NEW
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectionPolicyGoal(Record):
    """A further policy goal of a direction, beside the one in focus."""

    direction_id: int
    policy_goal_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemPolicyGoal(Record):
    """A policy goal that a problem affects."""

    problem_id: int
    policy_goal_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemSource(Record):
    """A source that a problem rests on."""

    problem_id: int
    source_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemPartner(Record):
    """A partner that a problem is solved with."""

    problem_id: int
    partner_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemIndicator(Record):
    """An indicator that shows the extent of a problem."""

    problem_id: int
    indicator_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalProblem(Record):
    """A problem that a goal is to help solve."""

    goal_id: int
    problem_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalIndicator(Record):
    """An indicator that a goal is followed up by."""

    goal_id: int
    indicator_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityGoal(Record):
    """A goal that an activity is to help reach."""

    activity_id: int
    goal_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityPartner(Record):
    """A partner that an activity is done with."""

    activity_id: int
    partner_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorDimension(Record):
    """A way in which an indicator is split beside sex."""

    indicator_id: int
    dimension_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultSource(Record):
    """A source that a result rests on."""

    result_id: int
    source_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateDirection(Record):
    """A direction that answers a mandate."""

    mandate_id: int
    direction_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateProblem(Record):
    """A problem that answers a mandate."""

    mandate_id: int
    problem_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateResult(Record):
    """A result that answers a mandate."""

    mandate_id: int
    result_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentActivity(Record):
    """An activity that a question of a self-assessment led to."""

    assessment_round_id: int
    activity_id: int
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentGoal(Record):
    """A goal that a question of a self-assessment led to."""

    assessment_round_id: int
    goal_id: int
    question: str = ""
