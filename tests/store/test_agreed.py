"""What was agreed or approved is kept when it is changed, whoever changes it, and asks why."""

from dataclasses import replace

import pytest

from jimdesk.domain import links
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.judgement import ResultReview, ReviewState, ValueReview
from jimdesk.domain.moved import GoalVersion, IndicatorVersion, moves
from jimdesk.domain.observation import Observation
from jimdesk.domain.record import Record, Status
from jimdesk.domain.result import Result
from jimdesk.store.store import Store

AGREED = Goal(statement="Lika hög andel", due_year=2027, status=Status.DECIDED)


def save(store: Store, *records: Record) -> Record:
    saved, _ = store.edit("spara", lambda edit: [edit.save(each) for each in records])
    return saved[-1]


@pytest.fixture
def goal(store: Store) -> Goal:
    found = save(store, AGREED)
    assert isinstance(found, Goal)
    return found


@pytest.fixture
def indicator(store: Store, goal: Goal) -> Indicator:
    """Return an indicator that a decided goal follows, still a draft itself."""

    def make(edit: object) -> Indicator:
        made = edit.save(Indicator(name="Andel", target_year=2027, target_women=60.0))  # type: ignore[attr-defined]
        edit.save(links.GoalIndicator(goal_id=goal.id, indicator_id=made.id))  # type: ignore[attr-defined]
        return made  # type: ignore[no-any-return]

    return store.edit("indikator", make)[0]


def test_a_decided_goal_that_is_reworded_keeps_what_it_was(store: Store, goal: Goal) -> None:
    after = replace(goal, statement="Högre andel", due_year=2029)
    save(store, after)
    (version,) = store.all(GoalVersion)
    assert (version.goal_id, version.statement, version.due_year) == (1, "Lika hög andel", 2027)
    assert version.changed_on
    assert version.reason == ""
    (move,) = moves(after, [version])
    assert move.changed == {
        "statement": ("Lika hög andel", "Högre andel"),
        "due_year": (2027, 2029),
    }
    assert not move.is_explained


def test_undo_takes_back_what_was_kept_and_redo_keeps_it_again(store: Store, goal: Goal) -> None:
    save(store, replace(goal, due_year=2030))
    store.undo()
    assert store.all(GoalVersion) == []
    store.redo()
    assert [each.due_year for each in store.all(GoalVersion)] == [2027]


@pytest.mark.parametrize("status", [Status.DRAFT, Status.LAPSED])
def test_what_is_not_agreed_is_changed_without_a_trace(store: Store, status: Status) -> None:
    draft = save(store, replace(AGREED, status=status))
    save(store, replace(draft, due_year=2040, status=Status.DECIDED))  # type: ignore[call-arg]
    assert store.all(GoalVersion) == []


def test_other_fields_spaces_and_what_was_empty_move_nothing(store: Store, goal: Goal) -> None:
    save(store, replace(goal, note="x", area="y", statement=" Lika  hög andel "))
    save(store, replace(store.all(Goal)[0], qualitative_assessment="Genom intervjuer"))
    assert store.all(GoalVersion) == []


def test_to_make_a_draft_of_what_was_decided_is_no_way_round(store: Store, goal: Goal) -> None:
    draft = replace(goal, status=Status.DRAFT)
    save(store, draft)
    after = replace(draft, due_year=2035)
    save(store, after)
    save(store, replace(after, status=Status.DECIDED))
    (version,) = store.all(GoalVersion)
    assert [move.changed for move in moves(after, [version])] == [{"due_year": (2027, 2035)}]


def test_changes_of_a_day_are_one_until_somebody_says_why(store: Store, goal: Goal) -> None:
    for year in (2028, 2029):
        save(store, replace(goal, due_year=year))
    (version,) = store.all(GoalVersion)
    save(store, replace(version, reason="Nytt regleringsbrev"))
    last = replace(goal, due_year=2031)
    save(store, last)
    found = moves(last, store.all(GoalVersion))
    assert [move.changed["due_year"] for move in found] == [(2027, 2029), (2029, 2031)]
    assert [move.is_explained for move in found] == [True, False]


def test_a_change_that_is_taken_back_is_no_change(store: Store, goal: Goal) -> None:
    save(store, replace(goal, due_year=2028))
    save(store, goal)
    assert moves(goal, store.all(GoalVersion)) == []


def test_the_target_of_what_a_decided_goal_follows_is_kept(
    store: Store, indicator: Indicator
) -> None:
    after = replace(indicator, target_women=50.0, unit="andel", target_men=50.0)
    save(store, after)
    (version,) = store.all(IndicatorVersion)
    (move,) = moves(after, [version])
    assert move.changed == {"target_women": (60.0, 50.0)}
    assert move.of_target() == move.changed


def test_an_indicator_of_no_decided_goal_is_free(store: Store) -> None:
    free = save(store, Indicator(name="Fri", target_women=1.0))
    save(store, replace(free, target_women=2.0))  # type: ignore[call-arg]
    assert store.all(IndicatorVersion) == []


def test_a_deleted_goal_takes_its_versions_along_and_brings_them_back(
    store: Store, goal: Goal
) -> None:
    save(store, replace(goal, due_year=2028))
    store.edit("ta bort", lambda edit: edit.delete(goal))
    assert store.all(GoalVersion) == []
    store.edit("ångra", lambda edit: edit.restore(store.wastebasket()[0].deletion))
    assert store.count(GoalVersion) == 1


# --- approved values and texts -------------------------------------------------------------------

APPROVED = {"state": ReviewState.APPROVED, "comment": "Stämt av"}


@pytest.fixture
def value(store: Store, indicator: Indicator) -> Observation:
    found = save(store, Observation(indicator_id=indicator.id, period="2025", women_value=51.0))
    save(store, ValueReview(indicator_id=indicator.id, period="2025", **APPROVED))  # type: ignore[arg-type]
    assert isinstance(found, Observation)
    return found


def test_an_approved_value_that_is_changed_is_a_draft_and_asks_why(
    store: Store, value: Observation
) -> None:
    save(store, replace(value, women_value=52.0))
    (review,) = store.all(ValueReview)
    assert (review.state, review.reopened, review.reason) == (ReviewState.DRAFT, True, "")
    logged = {change.field: (change.old, change.new) for change in store.changes(review)}
    assert logged["state"] == ("approved", "draft")
    store.undo()
    assert store.all(ValueReview)[0].state is ReviewState.APPROVED


def test_so_is_one_to_which_a_group_is_added_or_that_is_removed(
    store: Store, value: Observation
) -> None:
    other = Observation(indicator_id=value.indicator_id, period="2024", women_value=5.0)
    save(store, other)
    assert store.all(ValueReview)[0].state is ReviewState.APPROVED
    store.edit("ta bort", lambda edit: edit.delete(value))
    assert store.all(ValueReview)[0].reopened
    store.undo()
    again = save(store, replace(value, id=0, period="2023"))
    save(store, replace(again, period="2022"))  # type: ignore[call-arg]
    assert not store.all(ValueReview)[0].reopened


def test_many_values_at_once_reopen_only_what_they_touch(store: Store, value: Observation) -> None:
    many = [replace(value, id=0, period=str(year)) for year in range(1990, 2020)]
    store.edit("läs in", lambda edit: edit.save_all(many))
    assert not store.all(ValueReview)[0].reopened
    store.edit("läs in", lambda edit: edit.save_all([replace(value, men_value=1.0), *many[:0]]))
    assert store.all(ValueReview)[0].reopened


def test_an_approval_in_the_same_step_covers_what_is_done_in_it(
    store: Store, indicator: Indicator
) -> None:
    def both(edit: object) -> None:
        edit.save(Observation(indicator_id=indicator.id, period="2025", women_value=1.0))  # type: ignore[attr-defined]
        edit.save(ValueReview(indicator_id=indicator.id, period="2025", **APPROVED))  # type: ignore[attr-defined,arg-type]

    store.edit("läs in", both)
    assert store.all(ValueReview)[0].state is ReviewState.APPROVED


def test_an_approved_text_that_is_changed_is_a_draft_but_its_note_is_free(
    store: Store, goal: Goal
) -> None:
    result = save(store, Result(goal_id=goal.id, year=2025, analysis="Därför"))
    assert isinstance(result, Result)
    save(store, ResultReview(result_id=result.id, **APPROVED))  # type: ignore[arg-type]
    save(store, replace(result, note="att göra", status=Status.DECIDED))
    assert store.all(ResultReview)[0].state is ReviewState.APPROVED
    save(store, replace(store.all(Result)[0], analysis="Av andra skäl"))
    assert store.all(ResultReview)[0].reopened
