"""Follow-up (uppföljning): how goals and activities fare in the agency's own parts of the year.

The agency says once how often it follows up (`Agency.follow_up`: every four months, half-year,
year …); from that come the periods of a year. What is said about one goal or activity in one
period is one record (`GoalFollowUp`,
`ActivityFollowUp`), whoever writes it: the coordinator in the window, or a colleague in a
form. It does not touch the record that it is about: at the end of the year what was collected is
offered as a draft of the result (`drafted`), where a person goes on writing.
"""

import enum
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from jimdesk.domain.activity import Activity
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.goal import Goal
from jimdesk.domain.observation import check_period
from jimdesk.domain.record import Record, Status
from jimdesk.domain.result import Result
from jimdesk.i18n import translate


class Progress(enum.StrEnum):
    """How a goal or an activity fares in a period; stored, so never change a value."""

    NOT_STARTED = "not_started"
    AS_PLANNED = "as_planned"
    DEVIATES = "deviates"
    DONE = "done"
    STOPPED = "stopped"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Progress.NOT_STARTED: translate("Progress", "Not started"),
            Progress.AS_PLANNED: translate("Progress", "As planned"),
            Progress.DEVIATES: translate("Progress", "Deviates from the plan"),
            Progress.DONE: translate("Progress", "Done"),
            Progress.STOPPED: translate("Progress", "Stopped"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalFollowUp(Record):
    """What is said about one goal in one period.

    Attributes:
        period: Year, or year and part, as of an observation: 2025, 2025-H1, 2025-T3.
        status: How it fares, None while only something is noted.
        comment: What has been done, what deviates and why, in words.
        function_id: Function that said so.
        said_on: ISO date when it was said.
    """

    goal_id: int
    period: str
    status: Progress | None = None
    comment: str = ""
    function_id: int | None = None
    said_on: str = ""

    def __post_init__(self) -> None:
        """Refuse a period that is none."""
        check_period(self.period)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityFollowUp(Record):
    """What is said about one activity in one period.

    Attributes:
        period: Year, or year and part, as of an observation: 2025, 2025-H1, 2025-T3.
        status: How it fares, None while only something is noted.
        comment: What has been done, what deviates and why, in words.
        function_id: Function that said so.
        said_on: ISO date when it was said.
    """

    activity_id: int
    period: str
    status: Progress | None = None
    comment: str = ""
    function_id: int | None = None
    said_on: str = ""

    def __post_init__(self) -> None:
        """Refuse a period that is none."""
        check_period(self.period)


FollowUp = GoalFollowUp | ActivityFollowUp
"""What is said about a goal or an activity in a period."""

F = TypeVar("F", GoalFollowUp, ActivityFollowUp)


def blank(record: Goal | Activity, period: str) -> FollowUp:
    """Return a follow-up of a goal or an activity that says nothing yet."""
    if isinstance(record, Goal):
        return GoalFollowUp(goal_id=record.id, period=period)
    return ActivityFollowUp(activity_id=record.id, period=period)


def is_empty(said: FollowUp) -> bool:
    """Return whether nothing is said."""
    return said.status is None and not said.comment.strip()


_LETTERS = {Frequency.HALF_YEAR: "H", Frequency.TERTIAL: "T", Frequency.QUARTER: "Q"}
_PARTS = {"H": 2, "T": 3, "Q": 4}


def periods(frequency: Frequency | None, year: int) -> tuple[str, ...]:
    """Return the periods of a year, in order; none when the agency does not follow up."""
    if frequency is None:
        return ()
    if frequency is Frequency.YEAR:
        return (str(year),)
    if frequency is Frequency.MONTH:
        return tuple(f"{year}-{month:02}" for month in range(1, 13))
    letter = _LETTERS[frequency]
    return tuple(f"{year}-{letter}{part + 1}" for part in range(_PARTS[letter]))


def period_name(period: str) -> str:
    """Return a period in words, such as "Tertial 1 2025"."""
    year, _, part = period.partition("-")
    texts = {
        "": translate("FollowUp", "The year {year}"),
        "H": translate("FollowUp", "Half-year {part} {year}"),
        "T": translate("FollowUp", "Four months {part} {year}"),
        "Q": translate("FollowUp", "Quarter {part} {year}"),
    }
    return texts.get(part[:1], "{year}-{part}").format(year=year, part=part.lstrip("HTQ"))


def last_day(period: str) -> date:
    """Return the last day of a period."""
    year, _, part = period.partition("-")
    month = 12
    if part:
        letter = part[0]
        month = int(part[1:]) * 12 // _PARTS[letter] if letter in _PARTS else int(part)
    return date(int(year), month, monthrange(int(year), month)[1])


def first_day(period: str) -> date:
    """Return the first day of a period."""
    year, _, part = period.partition("-")
    months = 12 // _PARTS[part[0]] if part[:1] in _PARTS else 1 if part else 12
    return date(int(year), last_day(period).month - months + 1, 1)


def is_followed(record: Goal | Activity, period: str) -> bool:
    """Return whether something is to be said about a record in a period.

    A draft is not decided yet and what has lapsed is over. An activity is followed while it goes
    on: from the period in which it starts to the one in which it ends, and without dates always.
    """
    if record.status in {Status.DRAFT, Status.LAPSED}:
        return False
    if isinstance(record, Goal):
        return True
    first, last = first_day(period).isoformat(), last_day(period).isoformat()
    return not (
        (record.starts_on and record.starts_on > last[: len(record.starts_on)])
        or (record.ends_on and record.ends_on < first[: len(record.ends_on)])
    )


def by_period(said: Iterable[F]) -> dict[str, F]:
    """Return what is said about one goal or activity by period, oldest first."""
    return {each.period: each for each in sorted(said, key=lambda each: last_day(each.period))}


def drafted(
    result: Result,
    goal: Iterable[GoalFollowUp],
    activities: Mapping[Activity, Iterable[ActivityFollowUp]],
) -> Result:
    """Return a result with what was said during its year added as a draft.

    What is said of the goal goes to the assessment in words, what is said of its activities to
    the outputs, one line for each period. What is written there already stays and comes first; a
    line that is there already is not added again.

    Args:
        result: The result.
        goal: What was said of its goal, in any year.
        activities: What was said of each of the goal's activities, in any year.
    """
    of_goal = [_line("", each) for each in _of_year(goal, result.year)]
    of_activities = [
        _line(f"{activity.code} {activity.title}".rstrip(), each)
        for activity, said in activities.items()
        for each in _of_year(said, result.year)
    ]
    return replace(
        result,
        assessment_text=_with_lines(result.assessment_text, of_goal),
        outputs=_with_lines(result.outputs, of_activities),
    )


def _of_year(found: Iterable[F], year: int) -> list[F]:
    own = by_period(each for each in found if each.period.startswith(str(year)))
    return [each for each in own.values() if not is_empty(each)]


def _line(what: str, said: FollowUp) -> str:
    head = ", ".join(filter(None, (what, period_name(said.period))))
    parts = (said.status.label if said.status else "", " ".join(said.comment.split()))
    return f"{head}: {'. '.join(filter(None, parts))}"


def _with_lines(text: str, lines: Iterable[str]) -> str:
    held = text.rstrip().splitlines()
    new = [each for each in lines if each not in held]
    return "\n".join([*held, *new]) if new else text
