"""What the file holds for a meeting: the records that its theme is about."""

from collections.abc import Iterable

from jimdesk.domain.budgeting import BudgetAnalysis
from jimdesk.domain.meeting import JimPlusTheme, Meeting, MeetingKind, MeetingPoint
from jimdesk.domain.record import CodedRecord, Status
from jimdesk.review.agenda import Agenda, is_open
from jimdesk.review.chain import Chain, by_code
from jimdesk.store.store import Store


def material(store: Store, chain: Chain, meeting: Meeting, year: int) -> list[CodedRecord]:
    """Return the records that a meeting is about, by readable id; lapsed ones are left out.

    Args:
        store: The open file.
        chain: Its chain.
        meeting: The meeting.
        year: Report year, whose results a talk about results is about.
    """
    if meeting.kind is MeetingKind.RESULT_DIALOGUE:
        return _results(chain, year)
    if meeting.kind is not MeetingKind.JIM_PLUS:
        return []
    if meeting.theme is JimPlusTheme.DIRECTION:
        directions = by_code(each for each in chain.directions.values() if each.covers(year))
        return [*_used(directions), *_used(by_code(chain.problems.values()))]
    if meeting.theme is JimPlusTheme.PROBLEMS_AND_GOALS:
        return [*_used(by_code(chain.problems.values())), *_used(by_code(chain.goals.values()))]
    if meeting.theme is JimPlusTheme.BUDGETING:
        return _used(by_code(store.all(BudgetAnalysis)))
    if meeting.theme is JimPlusTheme.FOLLOW_UP:
        return _results(chain, year)
    return _used(by_code(chain.goals.values())) if meeting.theme else []


def open_before(agenda: Agenda, meeting: Meeting) -> list[tuple[Meeting, MeetingPoint]]:
    """Return the open commitments of other meetings that were held before one, oldest first."""
    return [
        (whole.record, point)
        for whole in agenda.meetings
        if whole.record.id != meeting.id
        and (not meeting.held_on or whole.record.held_on <= meeting.held_on)
        for point in whole.points
        if is_open(point)
    ]


def _results(chain: Chain, year: int) -> list[CodedRecord]:
    results = by_code(each for each in chain.results.values() if each.year == year)
    told = {each.goal_id for each in results}
    goals = by_code(each for each in chain.goals.values() if each.id not in told)
    return [*_used(results), *_used(goals)]


def _used(records: Iterable[CodedRecord]) -> list[CodedRecord]:
    return [each for each in records if getattr(each, "status", None) is not Status.LAPSED]
