"""Every entity that a file holds, and what the program knows of them as a whole.

Importing this imports them all, so nothing does that before the first picture is there: the first
edit, the chain and the reports do.
"""

from collections.abc import Mapping
from functools import cache

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.agency import Agency
from jimdesk.domain.assessment import (
    AssessmentAnswer,
    AssessmentParticipant,
    AssessmentRound,
    CommonAnswer,
    OwnFramework,
)
from jimdesk.domain.budgeting import BudgetAnalysis, BudgetLine, BudgetMeasure, BudgetResource
from jimdesk.domain.closed_year import ClosedYear, Seal
from jimdesk.domain.collaboration import (
    Agreement,
    LearningExample,
    Origin,
    ProblemTheme,
    Theme,
)
from jimdesk.domain.direction import Direction
from jimdesk.domain.effect_chain import EffectArrow, EffectNode
from jimdesk.domain.export import ExportedFigure, ExportEntry, ShownNumber
from jimdesk.domain.finding import Acceptance
from jimdesk.domain.follow_up import ActivityFollowUp, GoalFollowUp
from jimdesk.domain.form import FormAnswer, FormRequest
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Category, Dimension, Indicator, Subgroup
from jimdesk.domain.judgement import ResultReview, ValueReview
from jimdesk.domain.meeting import (
    Contact,
    KeyDate,
    KeyDateDone,
    Meeting,
    MeetingParticipant,
    MeetingPoint,
    MeetingRating,
)
from jimdesk.domain.moved import GoalVersion, IndicatorVersion
from jimdesk.domain.observation import Observation
from jimdesk.domain.organisation import (
    Attachment,
    Decision,
    Function,
    Mandate,
    Partner,
    ProgrammePeriod,
    Unit,
)
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.problem import Cause, Problem
from jimdesk.domain.record import Record
from jimdesk.domain.result import Result
from jimdesk.domain.source import Source
from jimdesk.store.mapping import Table, table, table_name

PREFIXES: Mapping[type[Record], str] = {
    Mandate: "U",
    Direction: "IN",
    Problem: "P",
    Goal: "M",
    Indicator: "I",
    Activity: "A",
    Result: "R",
    Source: "K",
    Decision: "B",
    Partner: "SP",
    Unit: "E",
    BudgetAnalysis: "JB",
    LearningExample: "LE",
    Meeting: "MT",
    AssessmentRound: "SS",
}
"""Letters of the readable ids; released, so never change one."""

LINKS: Mapping[type[Record], tuple[str, str]] = {
    links.DirectionPolicyGoal: ("direction_id", "policy_goal_id"),
    links.ProblemPolicyGoal: ("problem_id", "policy_goal_id"),
    links.ProblemSource: ("problem_id", "source_id"),
    links.ProblemPartner: ("problem_id", "partner_id"),
    links.ProblemIndicator: ("problem_id", "indicator_id"),
    links.GoalProblem: ("goal_id", "problem_id"),
    links.GoalIndicator: ("goal_id", "indicator_id"),
    links.ActivityGoal: ("activity_id", "goal_id"),
    links.ActivityPartner: ("activity_id", "partner_id"),
    links.IndicatorDimension: ("indicator_id", "dimension_id"),
    links.ResultSource: ("result_id", "source_id"),
    links.MandateDirection: ("mandate_id", "direction_id"),
    links.MandateProblem: ("mandate_id", "problem_id"),
    links.MandateResult: ("mandate_id", "result_id"),
    ProblemTheme: ("problem_id", "theme_id"),
}
"""Links that say only that two records hang together, with the fields that name the two."""

OWNERS: Mapping[type[Record], tuple[str, ...]] = {
    Cause: ("problem_id",),
    Category: ("dimension_id",),
    Observation: ("indicator_id",),
    Result: ("goal_id",),
    GoalFollowUp: ("goal_id",),
    ActivityFollowUp: ("activity_id",),
    GoalVersion: ("goal_id",),
    IndicatorVersion: ("indicator_id",),
    ValueReview: ("indicator_id",),
    ResultReview: ("result_id",),
    links.DirectionProblem: ("direction_id", "problem_id"),
    AssessmentParticipant: ("assessment_round_id",),
    AssessmentAnswer: ("assessment_participant_id",),
    CommonAnswer: ("assessment_round_id",),
    links.AssessmentActivity: ("assessment_round_id", "activity_id"),
    links.AssessmentGoal: ("assessment_round_id", "goal_id"),
    **LINKS,
    ShownNumber: ("export_entry_id",),
    ExportedFigure: ("export_entry_id",),
    BudgetResource: ("budget_analysis_id",),
    BudgetMeasure: ("budget_analysis_id",),
    EffectNode: ("goal_id",),
    EffectArrow: ("goal_id",),
    Agreement: ("partner_id",),
    MeetingParticipant: ("meeting_id",),
    MeetingPoint: ("meeting_id",),
    MeetingRating: ("meeting_id",),
    KeyDateDone: ("key_date_id",),
    Seal: ("closed_year_id",),
}
"""Fields that name what a record is a part of: it goes to the wastebasket together with that."""

ENTITIES: tuple[type[Record], ...] = (
    Agency,
    ProgrammePeriod,
    PolicyGoal,
    Unit,
    Function,
    Mandate,
    Partner,
    Decision,
    Attachment,
    Source,
    Direction,
    Problem,
    Indicator,
    Dimension,
    Subgroup,
    Goal,
    Activity,
    ExportEntry,
    FormRequest,
    FormAnswer,
    BudgetLine,
    BudgetAnalysis,
    Theme,
    LearningExample,
    Origin,
    Meeting,
    Contact,
    KeyDate,
    OwnFramework,
    AssessmentRound,
    ClosedYear,
    *OWNERS,
    Acceptance,
)
"""Every entity that a file holds. A new one needs a line here and a migration."""


@cache
def by_name() -> Mapping[str, Table]:
    """Return all tables of entities by their names in the file."""
    return {table_name(entity): table(entity) for entity in ENTITIES}


def owned(entity: type[Record]) -> list[tuple[type[Record], str]]:
    """Return what goes to the wastebasket with an entity: (kind, field that names it)."""
    field = f"{table_name(entity)}_id"
    return [(kind, field) for kind, fields in OWNERS.items() if field in fields]
