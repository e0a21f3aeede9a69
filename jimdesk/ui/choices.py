"""What can be chosen in a form: the values of an enum, and records by their names."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from jimdesk.domain.record import Record
from jimdesk.i18n import swedish_key
from jimdesk.review.chain import Chain
from jimdesk.ui.document import Document
from jimdesk.ui.widgets.field import Choices

R = TypeVar("R", bound=Record)


def choices_of(
    document: Document, pick: Callable[[Chain], Mapping[int, R]], name: Callable[[R], str]
) -> Choices:
    """Return what gives the choices of a reference: every record by id, sorted by name."""

    def choices() -> list[tuple[int, str]]:
        found = [(record.id, name(record)) for record in pick(document.chain).values()]
        return sorted(found, key=lambda choice: swedish_key(choice[1]))

    return choices


def enum_choices(kind: Any) -> Choices:
    """Return what gives the choices of an enum, in its own order."""
    return lambda: [(value, value.label) for value in kind]


def activities(document: Document) -> Choices:
    """Return what gives the activities."""
    return choices_of(document, lambda it: it.activities, lambda it: f"{it.code} {it.title}")


def directions(document: Document) -> Choices:
    """Return what gives the directions."""
    return choices_of(document, lambda it: it.directions, lambda it: it.title or it.code)


def functions(document: Document) -> Choices:
    """Return what gives the functions of the agency."""
    return choices_of(document, lambda it: it.functions, lambda it: it.name)


def goals(document: Document) -> Choices:
    """Return what gives the goals."""
    return choices_of(document, lambda it: it.goals, lambda it: f"{it.code} {it.statement}")


def indicators(document: Document) -> Choices:
    """Return what gives the indicators."""
    return choices_of(document, lambda it: it.indicators, lambda it: f"{it.code} {it.name}")


def mandates(document: Document) -> Choices:
    """Return what gives the mandates."""
    return choices_of(document, lambda it: it.mandates, lambda it: f"{it.code} {it.title}")


def partners(document: Document) -> Choices:
    """Return what gives the partners."""
    return choices_of(document, lambda it: it.partners, lambda it: it.name)


def policy_goals(document: Document) -> Choices:
    """Return what gives the sub-goals of the policy, in their own order."""
    return lambda: [
        (goal.id, goal.title)
        for goal in sorted(document.chain.policy_goals.values(), key=lambda goal: goal.number)
    ]


def problems(document: Document) -> Choices:
    """Return what gives the problems."""
    return choices_of(document, lambda it: it.problems, lambda it: f"{it.code} {it.title}")


def sources(document: Document) -> Choices:
    """Return what gives the sources."""
    return choices_of(document, lambda it: it.sources, lambda it: f"{it.code} {it.title}")


def units(document: Document) -> Choices:
    """Return what gives the units of the agency."""
    return choices_of(document, lambda it: it.units, lambda it: it.name)
