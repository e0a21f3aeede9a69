"""Follow-up: the periods of a year, who is followed in them, and the draft of the result."""

from datetime import date
from itertools import pairwise

import pytest

from jimdesk.domain.activity import Activity
from jimdesk.domain.errors import InvalidError
from jimdesk.domain.follow_up import (
    ActivityFollowUp,
    GoalFollowUp,
    Progress,
    blank,
    by_period,
    drafted,
    first_day,
    is_empty,
    is_followed,
    last_day,
    period_name,
    periods,
)
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.goal import Goal
from jimdesk.domain.record import Status
from jimdesk.domain.result import Result


@pytest.mark.parametrize("frequency", Frequency)
def test_the_periods_of_a_year_fill_it_without_gaps(frequency: Frequency) -> None:
    found = periods(frequency, 2024)
    assert first_day(found[0]) == date(2024, 1, 1)
    assert last_day(found[-1]) == date(2024, 12, 31)
    assert all((first_day(b) - last_day(a)).days == 1 for a, b in pairwise(found))
    assert len({period_name(each) for each in found}) == len(found)


def test_an_agency_that_does_not_follow_up_has_no_periods() -> None:
    assert periods(None, 2024) == ()


def test_a_period_is_told_in_words(english: None) -> None:
    found = [period_name(each) for each in ("2025", "2025-H2", "2025-T3", "2025-Q4", "2025-12")]
    assert found == [
        "The year 2025",
        "Half-year 2 2025",
        "Four months 3 2025",
        "Quarter 4 2025",
        "2025-12",
    ]


def test_a_leap_day_ends_its_month() -> None:
    assert last_day("2024-02") == date(2024, 2, 29)


@pytest.mark.parametrize("record", [Goal(id=3), Activity(id=3)])
def test_a_period_that_is_none_is_refused(record: Goal | Activity) -> None:
    with pytest.raises(InvalidError) as caught:
        blank(record, "T1 2025")
    assert caught.value.field == "period"
    assert is_empty(blank(record, "2025-T1"))


def test_drafts_and_what_has_lapsed_are_not_followed() -> None:
    followed = [status for status in Status if is_followed(Goal(status=status), "2025-T1")]
    assert followed == [Status.DECIDED, Status.ONGOING, Status.COMPLETED]


@pytest.mark.parametrize(
    ("starts", "ends", "followed"),
    [
        ("", "", ["2025-T1", "2025-T2", "2025-T3"]),
        ("2025-05-01", "", ["2025-T2", "2025-T3"]),
        ("2025-09", "", ["2025-T3"]),
        ("2025", "2025-08-31", ["2025-T1", "2025-T2"]),
        ("2024-01-01", "2025-01", ["2025-T1"]),
        ("2026", "", []),
        ("", "2024", []),
    ],
)
def test_an_activity_is_followed_while_it_goes_on(
    starts: str, ends: str, followed: list[str]
) -> None:
    activity = Activity(starts_on=starts, ends_on=ends, status=Status.ONGOING)
    found = [each for each in periods(Frequency.TERTIAL, 2025) if is_followed(activity, each)]
    assert found == followed


def test_what_is_said_comes_in_the_order_of_time() -> None:
    said = [GoalFollowUp(goal_id=1, period=each) for each in ("2025", "2025-T1", "2024-T3")]
    assert list(by_period(said)) == ["2024-T3", "2025-T1", "2025"]


ACTIVITY = Activity(id=2, code="A-002", title="Ny rutin")
OF_GOAL = [
    GoalFollowUp(goal_id=1, period="2025-T2", status=Progress.DEVIATES, comment="För\nfå platser."),
    GoalFollowUp(goal_id=1, period="2025-T1", status=Progress.AS_PLANNED),
    GoalFollowUp(goal_id=1, period="2024-T3", status=Progress.DONE),
    GoalFollowUp(goal_id=1, period="2025-T3"),
]
OF_ACTIVITY = [ActivityFollowUp(activity_id=2, period="2025-T1", comment="Rutinen är skriven.")]


def test_what_was_said_in_the_year_becomes_a_draft_of_the_result(english: None) -> None:
    found = drafted(Result(goal_id=1, year=2025), OF_GOAL, {ACTIVITY: OF_ACTIVITY})
    assert found.assessment_text.splitlines() == [
        "Four months 1 2025: As planned",
        "Four months 2 2025: Deviates from the plan. För få platser.",
    ]
    assert found.outputs == "A-002 Ny rutin, Four months 1 2025: Rutinen är skriven."


def test_what_is_written_already_stays_and_nothing_is_added_twice() -> None:
    written = Result(goal_id=1, year=2025, outputs="Tre kurser.\n", assessment_text=" Eget.")
    once = drafted(written, OF_GOAL, {ACTIVITY: OF_ACTIVITY})
    assert once.outputs.startswith("Tre kurser.\nA-002")
    assert once.assessment_text.startswith(" Eget.\n")
    assert drafted(once, OF_GOAL, {ACTIVITY: OF_ACTIVITY}) == once
    assert drafted(written, (), {}) == written
