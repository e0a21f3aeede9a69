"""The coordinator's year: everything in the file that has a day, and whether it is done."""

import enum
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from jimdesk.domain.activity import Activity
from jimdesk.domain.follow_up import is_followed, last_day, period_name, periods
from jimdesk.domain.goal import Goal
from jimdesk.domain.record import CodedRecord, Record, Status
from jimdesk.i18n import translate
from jimdesk.review.agenda import Agenda
from jimdesk.review.chain import Chain


class DueKind(enum.StrEnum):
    """What has a day in the calendar."""

    KEY_DATE = "key_date"
    MANDATE = "mandate"
    GOAL = "goal"
    ACTIVITY = "activity"
    FOLLOW_UP = "follow_up"
    MEETING = "meeting"
    COMMITMENT = "commitment"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            DueKind.KEY_DATE: translate("DueKind", "Date of the year"),
            DueKind.MANDATE: translate("DueKind", "Mandate to answer"),
            DueKind.GOAL: translate("DueKind", "Goal to reach"),
            DueKind.ACTIVITY: translate("DueKind", "Activity ends"),
            DueKind.FOLLOW_UP: translate("DueKind", "Follow-up"),
            DueKind.MEETING: translate("DueKind", "Meeting"),
            DueKind.COMMITMENT: translate("DueKind", "Commitment"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Something that is to be done or happens on a day.

    Attributes:
        text: What it is called.
        about: More of it in words, such as recipient and ground; may be empty.
        record: Record to go to: that of a commitment is its meeting.
        key: Tells it from everything else, the same each time the calendar is made.
        function_id: Function that is responsible, None when none is said.
    """

    day: date
    kind: DueKind
    text: str
    about: str = ""
    record: Record
    key: str
    is_done: bool
    function_id: int | None = None

    def is_late(self, today: date) -> bool:
        """Return whether it should have been done before a day."""
        return not self.is_done and self.day < today


def calendar(chain: Chain, agenda: Agenda, year: int) -> list[Due]:
    """Return what falls in a year, in the order of the days; what has lapsed is left out."""
    found = [
        *_key_dates(agenda, year),
        *_mandates(chain),
        *_goals(chain, year),
        *_activities(chain),
        *_follow_ups(chain, year),
        *_meetings(agenda),
    ]
    in_year = [each for each in found if each.day.year == year]
    return sorted(in_year, key=lambda each: (each.day, each.kind, each.key))


def last_day_of(text: str) -> date | None:
    """Return the last day of a year, a month or a day as text; None when it is none of them."""
    parts = text.split("-")
    try:
        numbers = [int(part) for part in parts]
        year, month = numbers[0], numbers[1] if len(numbers) > 1 else 12
        return date(year, month, numbers[2] if len(numbers) > 2 else monthrange(year, month)[1])
    except ValueError:
        return None


def _key_dates(agenda: Agenda, year: int) -> Iterator[Due]:
    for each in agenda.key_dates:
        day = each.in_year(year)
        if day is not None:
            yield Due(
                day=day,
                kind=DueKind.KEY_DATE,
                text=each.title,
                about=". ".join(filter(None, (each.recipient, each.ground))),
                record=each,
                key=f"key_date-{each.id}-{year}",
                is_done=(each.id, year) in agenda.done,
                function_id=each.function_id,
            )


def _mandates(chain: Chain) -> Iterator[Due]:
    for each in chain.mandates.values():
        day = last_day_of(each.due_on)
        if day is not None and each.status is not Status.LAPSED:
            yield Due(
                day=day,
                kind=DueKind.MANDATE,
                text=_named(each, each.title),
                about=each.recipient,
                record=each,
                key=f"mandate-{each.id}",
                is_done=bool(each.answer.strip()),
            )


def _goals(chain: Chain, year: int) -> Iterator[Due]:
    for each in chain.goals.values():
        if each.due_year == year and each.status is not Status.LAPSED:
            result = chain.result(each.id, year)
            yield Due(
                day=date(year, 12, 31),
                kind=DueKind.GOAL,
                text=_named(each, each.statement),
                record=each,
                key=f"goal-{each.id}",
                is_done=each.status is Status.COMPLETED
                or (result is not None and result.assessment is not None),
                function_id=each.owner_id,
            )


def _activities(chain: Chain) -> Iterator[Due]:
    for each in chain.activities.values():
        day = last_day_of(each.ends_on)
        if day is not None and each.status is not Status.LAPSED:
            yield Due(
                day=day,
                kind=DueKind.ACTIVITY,
                text=_named(each, each.title),
                record=each,
                key=f"activity-{each.id}",
                is_done=each.status is Status.COMPLETED or bool(each.outcome.strip()),
                function_id=each.responsible_id,
            )


def _follow_ups(chain: Chain, year: int) -> Iterator[Due]:
    every: list[Goal | Activity] = [*chain.goals.values(), *chain.activities.values()]
    for period in periods(chain.agency.follow_up, year):
        followed = [each for each in every if is_followed(each, period)]
        if followed:
            yield Due(
                day=last_day(period),
                kind=DueKind.FOLLOW_UP,
                text=period_name(period),
                record=chain.agency,
                key=f"follow_up-{period}",
                is_done=all(period in chain.follow_ups_of(each) for each in followed),
            )


def _meetings(agenda: Agenda) -> Iterator[Due]:
    for whole in agenda.meetings:
        meeting = whole.record
        held = last_day_of(meeting.held_on)
        if held is not None:
            theme = meeting.theme.label if meeting.theme else ""
            kind = meeting.kind.label if meeting.kind else ""
            yield Due(
                day=held,
                kind=DueKind.MEETING,
                text=_named(meeting, meeting.title or theme or kind),
                about=meeting.location,
                record=meeting,
                key=f"meeting-{meeting.id}",
                is_done=whole.is_followed_up,
            )
        for point in whole.points:
            day = last_day_of(point.due_on)
            if day is not None and point.commitment.strip():
                yield Due(
                    day=day,
                    kind=DueKind.COMMITMENT,
                    text=_named(meeting, point.commitment.strip()),
                    record=meeting,
                    key=f"meeting_point-{point.id}",
                    is_done=bool(point.done_on),
                    function_id=point.responsible_id,
                )


def _named(record: CodedRecord, text: str) -> str:
    return f"{record.code} {text}".strip()
