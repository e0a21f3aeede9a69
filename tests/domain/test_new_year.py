"""A new year starts with what is unfinished, and leaves alone what is over."""

from jimdesk.domain.activity import Activity
from jimdesk.domain.goal import Goal
from jimdesk.domain.new_year import new_year
from jimdesk.domain.record import Status
from jimdesk.domain.result import Result


def test_an_ongoing_activity_becomes_decided_and_its_passed_end_is_moved() -> None:
    going = Activity(id=1, status=Status.ONGOING, starts_on="2025-02-01", ends_on="2025-06")
    found = new_year(2026, [], [going], [])
    ((before, after),) = found.activities
    assert before is going
    assert (after.status, after.ends_on) == (Status.DECIDED, "2026-12")
    assert found.to_save == ([after], [])


def test_what_is_decided_with_an_end_to_come_goes_on_unchanged() -> None:
    decided = Activity(id=1, status=Status.DECIDED, ends_on="2027")
    found = new_year(2026, [], [decided, Activity(id=2)], [])
    assert [before == after for before, after in found.activities] == [True, True]
    assert found.to_save == ([], [])


def test_what_is_over_and_what_starts_in_the_year_stays_as_it_is() -> None:
    done = Activity(id=1, status=Status.COMPLETED)
    lapsed = Goal(id=1, status=Status.LAPSED)
    starts = Activity(id=2, status=Status.DECIDED, starts_on="2026-03-01")
    found = new_year(2026, [lapsed], [done, starts], [])
    assert found.over == (lapsed, done)
    assert found.starting == (starts,)
    assert found.to_save == ([], [])


def test_each_decided_goal_gets_one_draft_that_keeps_what_was_assumed() -> None:
    goals = [Goal(id=n, status=Status.ONGOING) for n in (1, 2, 3, 4)] + [Goal(id=5)]
    results = [
        Result(id=1, goal_id=1, year=2025, status=Status.ONGOING, analysis="a", effect_target="b"),
        Result(id=2, goal_id=2, year=2025, status=Status.COMPLETED),
        Result(id=3, goal_id=4, year=2026),
    ]
    found = new_year(2026, goals, [], results)
    (carried,) = found.results
    assert (carried.goal_id, carried.year, carried.id) == (1, 2026, 0)
    assert (carried.status, carried.analysis, carried.effect_target) == (Status.DRAFT, "", "b")
    assert [result.goal_id for result in found.new_results] == [2, 3]
