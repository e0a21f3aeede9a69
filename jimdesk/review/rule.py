"""A rule: what it looks for, how grave it is, and why it exists."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from jimdesk.domain.activity import Activity
from jimdesk.domain.budgeting import BudgetAnalysis
from jimdesk.domain.direction import Direction
from jimdesk.domain.finding import Finding, Severity
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.organisation import Mandate
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import Record, Status
from jimdesk.domain.result import Result
from jimdesk.domain.source import Source
from jimdesk.review.facts import Facts
from jimdesk.store.mapping import table_name

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One place where a rule is broken.

    Attributes:
        record: The record that it is about.
        field: Field to go to.
        text: What was found and what to do.
        seen: What was seen, as text: an acceptance ends when it changes.
        severity: Its own severity, None for that of the rule.
    """

    record: Record
    field: str
    text: str
    seen: str = ""
    severity: Severity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of the review.

    Attributes:
        id: Stable id: that of the domain specification, or one that speaks.
        reason: Why the rule exists, with its ground, translated.
        find: Returns every place where it is broken.
        severity: How grave that is.
        is_depth: Whether it asks for depth: then it is a note while the record is a draft.
    """

    id: str
    reason: Callable[[], str]
    find: Callable[[Facts], Iterable[Hit]]
    severity: Severity = Severity.WARNING
    is_depth: bool = False

    def findings(self, facts: Facts) -> Iterable[Finding]:
        """Return what the rule finds, none of it accepted yet."""
        hits = list(self.find(facts))
        reason = self.reason() if hits else ""
        return [
            Finding(
                rule=self.id,
                severity=self._severity(hit),
                table=table_name(type(hit.record)),
                record_id=hit.record.id,
                code=getattr(hit.record, "code", ""),
                field=hit.field,
                text=hit.text,
                reason=reason,
                seen=hit.seen,
            )
            for hit in hits
        ]

    def _severity(self, hit: Hit) -> Severity:
        is_draft = getattr(hit.record, "status", None) is Status.DRAFT
        return Severity.NOTE if self.is_depth and is_draft else hit.severity or self.severity


def field_rule(
    rule_id: str,
    kind: type[R],
    field: str,
    broken: Callable[[Facts, R], bool],
    *,
    text: Callable[[], str],
    reason: Callable[[], str],
    severity: Severity = Severity.WARNING,
    is_depth: bool = False,
) -> Rule:
    """Return a rule on one field of a kind of record.

    Lapsed records are left out: nobody works with them any longer.

    Args:
        rule_id: Stable id.
        kind: Kind of record.
        field: The field; links and rows stand under the plural of what they lead to.
        broken: Whether a record breaks the rule.
        text: What was found and what to do.
        reason: Why the rule exists.
        severity: How grave it is.
        is_depth: Whether it asks for depth.
    """

    def find(facts: Facts) -> Iterable[Hit]:
        return [
            Hit(record=record, field=field, text=text(), seen=seen(record, field))
            for record in records(facts, kind)
            if broken(facts, record)
        ]

    return Rule(id=rule_id, reason=reason, find=find, severity=severity, is_depth=is_depth)


def records(facts: Facts, kind: type[R]) -> list[R]:
    """Return the records of a kind that are not lapsed; of results those of the report year."""
    if kind is Result:
        found: Iterable[Any] = facts.results
    else:
        found = getattr(facts.chain, _PLACES[kind]).values()
    return [record for record in found if record.status is not Status.LAPSED]


def seen(record: Record, field: str) -> str:
    """Return a field's value as text; empty when it is empty or not a field of the record."""
    value = getattr(record, field, None)
    return "" if value is None else str(value)


def is_blank(text: str) -> bool:
    """Return whether nothing but space is written."""
    return not text.strip()


_PLACES: dict[type[Record], str] = {
    Mandate: "mandates",
    Direction: "directions",
    Problem: "problems",
    Goal: "goals",
    Indicator: "indicators",
    Activity: "activities",
    Source: "sources",
    BudgetAnalysis: "budget_analyses",
}
