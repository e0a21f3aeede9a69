"""The turn of the year: what goes on in the new one, what is over, and what is new in it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from jimdesk.domain.activity import Activity
from jimdesk.domain.goal import Goal
from jimdesk.domain.record import Status
from jimdesk.domain.result import Result

OVER = frozenset({Status.COMPLETED, Status.LAPSED})
"""States of what is not carried into a new year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewYear:
    """What a new year starts with.

    Attributes:
        activities: Unfinished activities, each as it is and as it goes on.
        results: Drafts of results that go on from an open one of the year before.
        new_results: Drafts of results of goals that had none open the year before.
        over: Goals and activities that are completed or have lapsed; they stay as they are.
        starting: Activities that start in the new year; they stay as they are.
    """

    year: int
    activities: tuple[tuple[Activity, Activity], ...]
    results: tuple[Result, ...]
    new_results: tuple[Result, ...]
    over: tuple[Goal | Activity, ...]
    starting: tuple[Activity, ...]

    @property
    def to_save(self) -> tuple[list[Activity], list[Result]]:
        """What is changed and added when the year starts."""
        changed = [after for before, after in self.activities if after != before]
        return changed, [*self.results, *self.new_results]


def new_year(
    year: int, goals: Iterable[Goal], activities: Iterable[Activity], results: Iterable[Result]
) -> NewYear:
    """Return what a year starts with.

    Goals that are drafts get no result: they are not decided yet.
    """
    goals, activities = list(goals), list(activities)
    of_goal = {(result.goal_id, result.year): result for result in results}
    going_on = [each for each in goals if each.status not in OVER | {Status.DRAFT}]
    waiting = [each for each in going_on if (each.id, year) not in of_goal]
    earlier = {each.id: of_goal.get((each.id, year - 1)) for each in waiting}
    open_ones = {
        id_: result for id_, result in earlier.items() if result and result.status not in OVER
    }
    left = [each for each in activities if each.status not in OVER]
    starting = [each for each in left if each.starts_on[:4] >= str(year)]
    return NewYear(
        year=year,
        activities=tuple((each, _carried(each, year)) for each in left if each not in starting),
        results=tuple(_next(result, year) for result in open_ones.values()),
        new_results=tuple(
            Result(goal_id=each.id, year=year) for each in waiting if each.id not in open_ones
        ),
        over=(
            *(goal for goal in goals if goal.status in OVER),
            *(activity for activity in activities if activity.status in OVER),
        ),
        starting=tuple(starting),
    )


def _carried(activity: Activity, year: int) -> Activity:
    """Return an activity decided but not started in a year, and not over before it ends."""
    ends_on = activity.ends_on
    if ends_on and ends_on[:4] < str(year):
        ends_on = f"{year}-12-31"[: len(ends_on)]
    status = Status.DECIDED if activity.status is Status.ONGOING else activity.status
    return replace(activity, status=status, ends_on=ends_on)


def _next(result: Result, year: int) -> Result:
    """Return a draft for another year; what was assumed of effects is still assumed."""
    return Result(
        goal_id=result.goal_id,
        year=year,
        effect_target=result.effect_target,
        effect_society=result.effect_society,
        effect_kind=result.effect_kind,
        ground=result.ground,
        ground_text=result.ground_text,
    )
