"""Which entity lives in which table, and how a row becomes an entity and back."""

import dataclasses
import enum
import re
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from operator import attrgetter
from typing import Any

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.agency import (
    Agency,
    Attachment,
    Decision,
    Function,
    Mandate,
    Partner,
    ProgrammePeriod,
    Unit,
)
from jimdesk.domain.assessment import (
    AssessmentAnswer,
    AssessmentParticipant,
    AssessmentRound,
    CommonAnswer,
    OwnFramework,
)
from jimdesk.domain.budgeting import BudgetAnalysis, BudgetLine, BudgetMeasure, BudgetResource
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
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Category, Dimension, Indicator, Subgroup
from jimdesk.domain.meeting import (
    Contact,
    KeyDate,
    KeyDateDone,
    Meeting,
    MeetingParticipant,
    MeetingPoint,
    MeetingRating,
)
from jimdesk.domain.observation import Observation
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.problem import Cause, Problem
from jimdesk.domain.record import Record
from jimdesk.domain.result import Result
from jimdesk.domain.source import Source

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
    *OWNERS,
    Acceptance,
)
"""Every entity that a file holds. A new one needs a line here and a migration."""

WITHOUT_HISTORY = frozenset({"export_entry", "shown_number", "exported_figure"})
"""Tables outside undo and the change log. Source: decisions, 8."""


@dataclasses.dataclass(frozen=True, slots=True)
class Table:
    """How an entity is stored.

    Attributes:
        name: Name in the file, the entity's name in snake_case.
        prefix: Letters of its readable ids, empty when it has none.
        columns: The entity's fields, in order; the first is not always id.
        convert: What turns a stored value into the field's, by column; absent when it is the same.
        row: Returns an entity's values in the order of the columns.
        build: Returns an entity from such values. They come from one that was checked when it was
            made: checking them again would cost as much as logging them.
    """

    entity: type[Record]
    name: str
    prefix: str
    columns: tuple[str, ...]
    convert: Mapping[str, Callable[[Any], Any]]
    row: Callable[[Any], tuple[Any, ...]]
    build: Callable[[Iterable[Any]], Any]


def table_name(entity: type[Record]) -> str:
    """Return the name of an entity's table."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", entity.__name__).lower()


_TABLES: dict[type[Record], Table] = {}


def table(entity: type[Record]) -> Table:
    """Return how an entity is stored."""
    if entity not in _TABLES:
        _TABLES[entity] = _table(entity)
    return _TABLES[entity]


def _table(entity: type[Record]) -> Table:
    hints = typing.get_type_hints(entity)
    columns = tuple(field.name for field in dataclasses.fields(entity))
    convert = {name: kind for name in columns if (kind := _conversion(hints[name])) is not None}
    return Table(
        entity=entity,
        name=table_name(entity),
        prefix=PREFIXES.get(entity, ""),
        columns=columns,
        convert=convert,
        row=attrgetter(*columns),
        build=_builder(entity, columns),
    )


def _builder(entity: type[Record], columns: Iterable[str]) -> Callable[[Iterable[Any]], Any]:
    setters = [getattr(entity, name).__set__ for name in columns]

    def build(values: Iterable[Any]) -> Any:
        record = object.__new__(entity)
        for set_field, value in zip(setters, values, strict=True):
            set_field(record, value)
        return record

    return build


@cache
def by_name() -> Mapping[str, Table]:
    """Return all tables of entities by their names in the file."""
    return {table_name(entity): table(entity) for entity in ENTITIES}


def clean(text: str) -> str:
    """Return a text that the file can hold: without NUL, half characters (surrogates) as "?"."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def owned(entity: type[Record]) -> list[tuple[type[Record], str]]:
    """Return what goes to the wastebasket with an entity: (kind, field that names it)."""
    field = f"{table_name(entity)}_id"
    return [(kind, field) for kind, fields in OWNERS.items() if field in fields]


def _conversion(hint: Any) -> Callable[[Any], Any] | None:
    options = [hint]
    if isinstance(hint, types.UnionType):
        options = [option for option in hint.__args__ if option is not types.NoneType]
    kind = options[0]
    if kind is bool or (isinstance(kind, type) and issubclass(kind, enum.Enum)):
        return typing.cast("Callable[[Any], Any]", kind)
    return None
