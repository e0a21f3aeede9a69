"""What the columns of a table of records can become: fields, and links to other records."""

import dataclasses
import enum
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.direction import Direction
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.organisation import Function, Unit
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import CodedRecord, Record
from jimdesk.domain.source import Source
from jimdesk.i18n import translate


class Kind(enum.StrEnum):
    """What the rows of a table are; in the order in which they are written."""

    SOURCES = "sources"
    PROBLEMS = "problems"
    INDICATORS = "indicators"
    GOALS = "goals"
    ACTIVITIES = "activities"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Kind.SOURCES: translate("RecordImport", "Sources"),
            Kind.PROBLEMS: translate("RecordImport", "Problems"),
            Kind.INDICATORS: translate("RecordImport", "Indicators"),
            Kind.GOALS: translate("RecordImport", "Goals"),
            Kind.ACTIVITIES: translate("RecordImport", "Activities"),
        }[self]

    @property
    def record(self) -> type[CodedRecord]:
        """The entity that a row becomes."""
        return _RECORDS[self]


class Form(enum.StrEnum):
    """What a cell of a column must say."""

    CODE = "code"
    TEXT = "text"
    CHOICE = "choice"
    YES_NO = "yes_no"
    YEAR = "year"
    DATE = "date"
    WHOLE = "whole"
    NUMBER = "number"
    REFERENCE = "reference"
    LINK = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Records of two kinds that hang together.

    Attributes:
        record: The link's entity.
        own: Field of the link that names the record of the row.
        other: Field of the link that names the record in the cell.
    """

    record: type[Record]
    own: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a column can become.

    Attributes:
        name: Field of the entity, or the name of the link.
        choices: Codes that the field can have, of a CHOICE.
        points_at: Kind of the record in the cell, of a REFERENCE or LINK.
        link: How the two hang together, of a LINK.
    """

    name: str
    form: Form
    choices: type[enum.StrEnum] | None = None
    points_at: type[Record] | None = None
    link: Link | None = None


TITLES: Mapping[type[Record], str] = {
    Source: "title",
    Problem: "title",
    Indicator: "name",
    Goal: "statement",
    Activity: "title",
    Direction: "title",
    Function: "name",
    Unit: "name",
}
"""Field by which a record is known in words."""

_RECORDS: Mapping[Kind, type[CodedRecord]] = {
    Kind.SOURCES: Source,
    Kind.PROBLEMS: Problem,
    Kind.INDICATORS: Indicator,
    Kind.GOALS: Goal,
    Kind.ACTIVITIES: Activity,
}
_REFERENCES: Mapping[str, type[Record]] = {
    "unit_id": Unit,
    "function_id": Function,
    "owner_id": Function,
    "responsible_id": Function,
    "data_owner_id": Function,
    "source_id": Source,
}
_YEARS = frozenset({"due_year", "baseline_year", "target_year"})
_DATES = frozenset({"starts_on", "ends_on", "extracted_on"})
_LINKS: Mapping[Kind, Mapping[str, tuple[type[Record], Link]]] = {
    Kind.SOURCES: {},
    Kind.PROBLEMS: {
        "sources": (
            Source,
            Link(record=links.ProblemSource, own="problem_id", other="source_id"),
        ),
        "indicators": (
            Indicator,
            Link(record=links.ProblemIndicator, own="problem_id", other="indicator_id"),
        ),
        "directions": (
            Direction,
            Link(record=links.DirectionProblem, own="problem_id", other="direction_id"),
        ),
    },
    Kind.INDICATORS: {
        "goals": (Goal, Link(record=links.GoalIndicator, own="indicator_id", other="goal_id")),
        "problems": (
            Problem,
            Link(record=links.ProblemIndicator, own="indicator_id", other="problem_id"),
        ),
    },
    Kind.GOALS: {
        "problems": (Problem, Link(record=links.GoalProblem, own="goal_id", other="problem_id")),
        "indicators": (
            Indicator,
            Link(record=links.GoalIndicator, own="goal_id", other="indicator_id"),
        ),
    },
    Kind.ACTIVITIES: {
        "goals": (Goal, Link(record=links.ActivityGoal, own="activity_id", other="goal_id")),
    },
}


@cache
def targets(kind: Kind) -> Mapping[str, Target]:
    """Return what columns of a table of a kind can become, by name: the id first, links last."""
    entity = kind.record
    hints = typing.get_type_hints(entity)
    names = [each.name for each in dataclasses.fields(entity) if each.name not in ("id", "deleted")]
    names.sort(key=lambda name: name != "code")
    made = {name: found for name in names if (found := _of_field(name, hints[name]))}
    for name, (other, link) in _LINKS[kind].items():
        made[name] = Target(name=name, form=Form.LINK, points_at=other, link=link)
    return made


def _of_field(name: str, hint: object) -> Target | None:
    if name == "code":
        return Target(name=name, form=Form.CODE)
    if name.endswith("_id"):
        other = _REFERENCES.get(name)
        return Target(name=name, form=Form.REFERENCE, points_at=other) if other else None
    if name in _YEARS:
        return Target(name=name, form=Form.YEAR)
    if name in _DATES:
        return Target(name=name, form=Form.DATE)
    options = hint.__args__ if isinstance(hint, types.UnionType) else (hint,)
    plain = options[0]
    if isinstance(plain, type) and issubclass(plain, enum.StrEnum):
        return Target(name=name, form=Form.CHOICE, choices=plain)
    form = {bool: Form.YES_NO, int: Form.WHOLE, float: Form.NUMBER, str: Form.TEXT}.get(plain)
    return Target(name=name, form=form) if form else None


def link_label(name: str) -> str:
    """Return what a link is called on screen."""
    return {
        "sources": translate("RecordImport", "Linked sources"),
        "problems": translate("RecordImport", "Linked problems"),
        "indicators": translate("RecordImport", "Linked indicators"),
        "goals": translate("RecordImport", "Linked goals"),
        "directions": translate("RecordImport", "In directions"),
    }[name]


def title_of(record: Record) -> str:
    """Return what a record is called in words."""
    return str(getattr(record, TITLES[type(record)]))


def names_of(
    labels: Callable[[type[Record]], Mapping[str, str]],
) -> Mapping[Kind, Mapping[str, str]]:
    """Return what the targets of each kind are called on screen, in the order they are offered.

    Args:
        labels: Gives the names of an entity's fields; a field without one is not offered.
    """
    names = {}
    for kind in Kind:
        known = {"code": translate("RecordImport", "Id"), **labels(kind.record)}
        made = {name: known[name] for name in known if name in targets(kind)}
        of_links = [name for name, each in targets(kind).items() if each.form is Form.LINK]
        names[kind] = made | {name: link_label(name) for name in of_links}
    return names
