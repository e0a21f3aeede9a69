"""What a report is about when a unit or a direction is chosen for it."""

from collections.abc import Iterable
from typing import TypeVar

from jimdesk.domain.activity import Activity
from jimdesk.domain.direction import Direction
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.goal import Goal
from jimdesk.domain.meeting import Meeting
from jimdesk.domain.organisation import Function, Unit
from jimdesk.domain.record import Status
from jimdesk.i18n import swedish_key, translate
from jimdesk.review.agenda import Agenda, WholeMeeting
from jimdesk.review.chain import Chain, by_code

R = TypeVar("R", Unit, Direction, Meeting)


def chosen_unit(chain: Chain, code: str) -> Unit | None:
    """Return the unit of a readable id, None when none is chosen.

    Raises:
        JimdeskError: there is no such unit.
    """
    return _chosen(chain.units.values(), code)


def within(chain: Chain, unit: Unit | None) -> frozenset[int | None]:
    """Return the ids of a unit and of all below it; of every unit, and of none, without one."""
    if unit is None:
        return frozenset({None, *chain.units})
    found = {unit.id}
    while more := {
        each.id for each in chain.units.values() if each.parent_id in found and each.id not in found
    }:
        found |= more
    return frozenset(found)


def chosen_directions(chain: Chain, code: str, year: int) -> list[Direction]:
    """Return the direction of a readable id, or without one all that cover a year.

    Raises:
        JimdeskError: there is no such direction.
    """
    one = _chosen(chain.directions.values(), code)
    if one is not None:
        return [one]
    return by_code(
        each
        for each in chain.directions.values()
        if each.covers(year) and each.status is not Status.LAPSED
    )


def chosen_meeting(agenda: Agenda, code: str, day: str) -> WholeMeeting | None:
    """Return the meeting of a readable id, or without one the next from a day (ISO date).

    Without a next one it is the last; None when there are no meetings.

    Raises:
        JimdeskError: there is no such meeting.
    """
    one = _chosen([each.record for each in agenda.meetings], code)
    if one is not None:
        return next(each for each in agenda.meetings if each.record.id == one.id)
    dated = [each for each in agenda.meetings if each.record.held_on]
    coming = [each for each in dated if each.record.held_on >= day]
    return next(iter([*coming, *reversed(dated or agenda.meetings)]), None)


def chosen_functions(chain: Chain, name: str) -> list[Function]:
    """Return the function of a name, or without one all of them, by name.

    Raises:
        JimdeskError: there is no such function.
    """
    found = [each for each in chain.functions.values() if name in ("", each.name)]
    if name and not found:
        text = translate("Choice", "There is no {code} in the file.").format(code=name)
        raise JimdeskError(text)
    return sorted(found, key=lambda each: swedish_key(each.name))


def goals_of_direction(chain: Chain, direction: Direction) -> list[Goal]:
    """Return the goals that are to help solve the problems of a direction, by readable id."""
    found = {
        goal.id: goal
        for problem in chain.problems_of_direction(direction.id)
        for goal in chain.goals_of_problem(problem.id)
        if goal.status is not Status.LAPSED
    }
    return by_code(found.values())


def goals_of_units(chain: Chain, units: frozenset[int | None]) -> list[Goal]:
    """Return the goals of units, and those that an activity of theirs serves, by readable id."""
    served = {
        goal.id
        for activity in chain.activities.values()
        if activity.unit_id in units and activity.status is not Status.LAPSED
        for goal in chain.goals_of_activity(activity.id)
    }
    return by_code(
        goal
        for goal in chain.goals.values()
        if goal.status is not Status.LAPSED and (goal.unit_id in units or goal.id in served)
    )


def goes_on(activity: Activity, year: int) -> bool:
    """Return whether an activity is not lapsed and goes on some time in a year; open ends do."""
    starts, ends = (
        int(day[:4]) if day[:4].isdecimal() else year
        for day in (activity.starts_on, activity.ends_on)
    )
    return activity.status is not Status.LAPSED and starts <= year <= ends


def _chosen(records: Iterable[R], code: str) -> R | None:
    if not code:
        return None
    found = {each.code: each for each in records}
    if code not in found:
        text = translate("Choice", "There is no {code} in the file.").format(code=code)
        raise JimdeskError(text)
    return found[code]
