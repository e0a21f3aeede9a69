"""Moved goalposts: what was agreed before it was changed, and why it was changed.

Once a goal is decided, its wording and year, and the definition, start and target of what follows
it, are agreed. They may still be changed, also by an import or a form, and nobody is held up: the
store keeps the version that was agreed before (`GoalVersion`, `IndicatorVersion`), and a person
says why when there is time. Until then it is a finding. Changes of one day that nobody has given a
reason for are one change. What is filled in where nothing stood moves nothing.

A version holds what was agreed until `changed_on`; what came instead is in the next version, or in
the record itself. `moves` pairs them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Desired, Indicator, Measure
from jimdesk.domain.record import Record, Status

AGREED = frozenset({Status.DECIDED, Status.ONGOING, Status.COMPLETED})
"""Where in its life a record is agreed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalVersion(Record):
    """What a goal was, until it was changed after its decision.

    The fields that were agreed are named as in the goal.

    Attributes:
        changed_on: ISO date until which it held.
        reason: Why it was changed, empty until somebody says so.
        decision_id: The decision behind the change.
    """

    goal_id: int
    changed_on: str = ""
    reason: str = ""
    decision_id: int | None = None
    statement: str = ""
    due_year: int | None = None
    qualitative_assessment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorVersion(Record):
    """What an indicator was, until it was changed after the decision of a goal that it follows.

    The fields that were agreed are named as in the indicator.

    Attributes:
        changed_on: ISO date until which it held.
        reason: Why it was changed, empty until somebody says so.
        decision_id: The decision behind the change.
    """

    indicator_id: int
    changed_on: str = ""
    reason: str = ""
    decision_id: int | None = None
    name: str = ""
    measure: Measure = Measure.SHARE_WITHIN_SEX
    unit: str = ""
    numerator: str = ""
    denominator: str = ""
    desired: Desired | None = None
    baseline_year: int | None = None
    baseline_women: float | None = None
    baseline_men: float | None = None
    baseline_gap: float | None = None
    target_year: int | None = None
    target_women: float | None = None
    target_men: float | None = None
    target_gap: float | None = None
    target_low: float | None = None
    target_high: float | None = None


Version = GoalVersion | IndicatorVersion
"""What a goal or an indicator was."""

_OWN = frozenset({"id", "deleted", "changed_on", "reason", "decision_id"})
_BASELINE = "baseline_"
_TARGET = "target_"


def agreed_fields(kind: type[Goal] | type[Indicator]) -> tuple[str, ...]:
    """Return the fields that are agreed with the decision."""
    version = GoalVersion if kind is Goal else IndicatorVersion
    owner = "goal_id" if kind is Goal else "indicator_id"
    return tuple(each.name for each in fields(version) if each.name not in {*_OWN, owner})


def version_of(before: Goal | Indicator, after: Goal | Indicator, day: str) -> Version | None:
    """Return what was agreed before a change of an agreed record, None when nothing moved.

    To make a draft of what was decided counts too, lest it be changed unseen.

    Args:
        before: The record as it was agreed.
        after: The record as it is now.
        day: ISO date of the change.
    """
    names = agreed_fields(type(before))
    moved = any(_moved(getattr(before, name), getattr(after, name)) for name in names)
    withdrawn = before.status in AGREED and after.status is Status.DRAFT
    if not (moved or withdrawn):
        return None
    held: dict[str, Any] = {name: getattr(before, name) for name in names}
    if isinstance(before, Goal):
        return GoalVersion(goal_id=before.id, changed_on=day, **held)
    return IndicatorVersion(indicator_id=before.id, changed_on=day, **held)


def _moved(old: object, new: object) -> bool:
    """Return whether a value is another; to fill in what was empty moves nothing."""
    if isinstance(old, str) and isinstance(new, str):
        old, new = " ".join(old.split()), " ".join(new.split())
    return old not in (None, "") and old != new


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One change of what was agreed.

    Attributes:
        version: What was agreed before.
        changed: Old and new value, by field.
    """

    version: Version
    changed: dict[str, tuple[Any, Any]]

    @property
    def is_explained(self) -> bool:
        """Whether somebody has said why."""
        return bool(self.version.reason.strip())

    def of_target(self) -> dict[str, tuple[Any, Any]]:
        """Return what of the target moved: its year, or a level."""
        return {name: pair for name, pair in self.changed.items() if name.startswith(_TARGET)}


def is_baseline(field: str) -> bool:
    """Return whether a field holds a start value, which repeats what was observed."""
    return field.startswith(_BASELINE) and not field.endswith("_year")


def moves(record: Goal | Indicator, versions: Iterable[Version]) -> list[Move]:
    """Return how what was agreed has been changed, oldest first; changes taken back are left out.

    Args:
        record: The record as it is.
        versions: Its earlier versions.
    """
    states: list[Any] = [*sorted(versions, key=lambda each: each.id), record]
    found = []
    for version, after in pairwise(states):
        changed = {
            name: (getattr(version, name), getattr(after, name))
            for name in agreed_fields(type(record))
            if _moved(getattr(version, name), getattr(after, name))
        }
        if changed:
            found.append(Move(version=version, changed=changed))
    return found
