"""What has a day in a year, and whether it is done."""

from dataclasses import replace
from datetime import date

import pytest

from jimdesk.domain.activity import Activity
from jimdesk.domain.errors import InvalidError
from jimdesk.domain.follow_up import GoalFollowUp
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.goal import Goal
from jimdesk.domain.meeting import KeyDate, KeyDateDone, Meeting, MeetingPoint
from jimdesk.domain.organisation import Mandate
from jimdesk.domain.record import Status
from jimdesk.domain.result import Assessment, Result
from jimdesk.review.agenda import Agenda
from jimdesk.review.calendar import Due, calendar, last_day_of
from jimdesk.review.chain import Chain
from jimdesk.store.store import Store
from tests.reports.material import empty_store, saver

pytestmark = pytest.mark.usefixtures("english")


def found(store: Store, year: int = 2026) -> dict[str, Due]:
    dues = calendar(Chain.load(store), Agenda.load(store), year)
    assert [due.day for due in dues] == sorted(due.day for due in dues)
    return {due.text: due for due in dues}


def test_a_new_file_knows_the_reporting_dates() -> None:
    dues = found(empty_store())
    assert [due.day for due in dues.values()] == [date(2026, 2, 22), date(2026, 3, 1)]
    assert not any(due.is_done for due in dues.values())


def test_a_date_that_was_kept_is_done_that_year_only() -> None:
    store = empty_store()
    saver(store)(KeyDateDone(key_date_id=store.all(KeyDate)[0].id, year=2026))
    assert [due.is_done for due in found(store).values()] == [True, False]
    assert [due.is_done for due in found(store, 2027).values()] == [False, False]


@pytest.mark.parametrize(
    ("day", "year", "expected"),
    [
        ("02-22", 2026, date(2026, 2, 22)),
        ("2026-05-04", 2026, date(2026, 5, 4)),
        ("2026-05-04", 2027, None),
        ("02-29", 2026, date(2026, 2, 28)),
        ("02-29", 2028, date(2028, 2, 29)),
        ("", 2026, None),
    ],
)
def test_a_date_falls_in_a_year(day: str, year: int, expected: date | None) -> None:
    assert KeyDate(day=day).in_year(year) == expected


@pytest.mark.parametrize("day", ["13-01", "02-30", "spring", "2026-02-30", "1-1"])
def test_a_day_that_is_none_is_refused(day: str) -> None:
    with pytest.raises(InvalidError, match="month and day"):
        KeyDate(day=day).refuse_what_is_no_day()


def test_a_day_that_an_older_file_holds_can_be_read() -> None:
    assert KeyDate(day="in spring").in_year(2026) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026", date(2026, 12, 31)),
        ("2026-02", date(2026, 2, 28)),
        ("2026-02-03", date(2026, 2, 3)),
        ("2026-13", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_year_or_a_month_ends_on_its_last_day(text: str, expected: date | None) -> None:
    assert last_day_of(text) == expected


def test_everything_with_a_day_stands_there_until_it_is_done() -> None:
    store = empty_store()
    save = saver(store)
    mandate = save(Mandate(title="Report", due_on="2026-04-01"))
    goal = save(Goal(statement="Equal", due_year=2026, status=Status.DECIDED))
    activity = save(Activity(title="Routine", ends_on="2026-06"))
    meeting = save(Meeting(title="Start", held_on="2026-01-20"))
    point = save(MeetingPoint(meeting_id=meeting.id, commitment="Write", due_on="2026-02-01"))
    agency = save(replace(store.agency, follow_up=Frequency.YEAR))
    wanted = {
        "U-001 Report": date(2026, 4, 1),
        "M-001 Equal": date(2026, 12, 31),
        "A-001 Routine": date(2026, 6, 30),
        "MT-001 Start": date(2026, 1, 20),
        "MT-001 Write": date(2026, 2, 1),
        "The year 2026": date(2026, 12, 31),
    }
    dues = found(store)
    assert {text: dues[text].day for text in wanted} == wanted
    assert dues["The year 2026"].record == agency
    assert not any(dues[text].is_done for text in wanted if text != "MT-001 Start")
    assert dues["MT-001 Start"].is_done  # a commitment was written, so it is followed up

    save(replace(mandate, answer="In the annual report"))
    save(Result(goal_id=goal.id, year=2026, assessment=Assessment.ACHIEVED))
    save(replace(activity, outcome="A routine"))
    save(replace(point, done_on="2026-01-30"))
    save(GoalFollowUp(goal_id=goal.id, period="2026"))
    dues = found(store)
    assert all(dues[text].is_done for text in wanted)
    assert found(store, 2025).keys() == found(empty_store(), 2025).keys() | {"The year 2025"}


def test_what_has_lapsed_has_no_day() -> None:
    store = empty_store()
    save = saver(store)
    save(Goal(statement="Old", due_year=2026, status=Status.LAPSED))
    save(Activity(title="Old", ends_on="2026", status=Status.LAPSED))
    save(Mandate(title="Old", due_on="2026", status=Status.LAPSED))
    assert found(store).keys() == found(empty_store()).keys()


def test_late_is_what_was_to_be_done_before_today() -> None:
    (due, _) = found(empty_store()).values()
    assert due.is_late(date(2026, 2, 23))
    assert not due.is_late(date(2026, 2, 22))
    assert not replace(due, is_done=True).is_late(date(2027, 1, 1))
