from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.follow_up import ActivityFollowUp, GoalFollowUp, Progress
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.goal import Goal
from jimdesk.domain.organisation import Function
from jimdesk.domain.record import Status
from jimdesk.domain.result import Result
from jimdesk.ui.document import Document
from jimdesk.ui.follow_up_part import DraftPart, FollowUpPart
from jimdesk.ui.place import Place
from jimdesk.ui.screens import activities, goals, results
from jimdesk.ui.screens.follow_up import FollowUpScreen
from tests.ui.screens import drive

pytestmark = pytest.mark.usefixtures("english")


def late_in_2025() -> date:
    return date(2025, 11, 2)


@pytest.fixture
def world(document: Document) -> tuple[Goal, Activity]:
    """Return a goal and its activity, followed up every four months."""

    def save(edit: object) -> tuple[Goal, Activity]:
        function = edit.save(Function(name="Controller"))  # type: ignore[attr-defined]
        goal = edit.save(  # type: ignore[attr-defined]
            Goal(statement="Lika hög andel", owner_id=function.id, status=Status.DECIDED)
        )
        activity = edit.save(Activity(title="Ny rutin", status=Status.ONGOING))  # type: ignore[attr-defined]
        edit.save(links.ActivityGoal(activity_id=activity.id, goal_id=goal.id))  # type: ignore[attr-defined]
        edit.save(replace(document.store.agency, follow_up=Frequency.TERTIAL))  # type: ignore[attr-defined]
        return goal, activity

    return document.edit("Grund", save)


@pytest.fixture
def screen(qtbot: QtBot, document: Document, world: tuple[Goal, Activity]) -> FollowUpScreen:
    return shown(qtbot, document)


def shown(qtbot: QtBot, document: Document) -> FollowUpScreen:
    made = FollowUpScreen(document, late_in_2025)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_place(Place("follow_up"))
    return made


def choose(widget: QWidget, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(widget, key)


def test_the_period_that_is_due_is_shown_with_who_is_left(screen: FollowUpScreen) -> None:
    assert screen.period.currentText() == "Four months 2 2025"
    rows = [screen.list.model.index(at).data() for at in range(screen.list.model.rowCount())]
    assert rows == ["Lika hög andel", "Ny rutin"]
    assert screen.count.text() == "0 of 2 have a status, 2 are left."


def test_statuses_are_filled_in_one_after_the_other_by_keyboard(
    document: Document, screen: FollowUpScreen, world: tuple[Goal, Activity]
) -> None:
    for steps in (3, 2):  # the next one after the goal that is shown, then round to it
        QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        status = screen.detail.form.form.boxes["status"].editor.widget
        assert status.hasFocus()
        choose(status, Qt.Key.Key_Down, steps)
    assert screen.flush()
    (goal,) = document.store.all(GoalFollowUp)
    (activity,) = document.store.all(ActivityFollowUp)
    assert (goal.status, activity.status) == (Progress.AS_PLANNED, Progress.DEVIATES)
    assert goal.period == activity.period == "2025-T2"
    assert goal.function_id == world[0].owner_id
    assert goal.said_on == "2025-11-02"
    assert screen.count.text() == "2 of 2 have a status, 0 are left."
    for _ in range(2):  # one for each step that the arrow took through the choices
        document.undo()
    assert screen.count.text() == "1 of 2 have a status, 1 are left."


def test_only_those_without_a_status_are_shown_when_asked_for(
    document: Document, screen: FollowUpScreen, world: tuple[Goal, Activity]
) -> None:
    said = ActivityFollowUp(activity_id=world[1].id, period="2025-T2", status=Progress.DONE)
    document.edit("x", lambda edit: edit.save(said))
    screen.only_open.click()
    assert screen.list.model.rowCount() == 1
    assert screen.list.model.index(0).data() == "Lika hög andel"


def test_another_period_keeps_what_was_typed_in_the_first(
    document: Document, screen: FollowUpScreen
) -> None:
    screen.list.select(("goal", 1))
    box = screen.detail.form.form.boxes["comment"].editor.widget
    screen.detail.form.form.focus("comment")
    QTest.keyClicks(box, "Nytt beslut")
    screen.period.choose("2025-T1")
    screen.period.activated.emit(0)
    (said,) = document.store.all(GoalFollowUp)
    assert (said.period, said.comment) == ("2025-T2", "Nytt beslut")
    assert screen.detail.form.form.boxes["comment"].editor.read() == ""


def test_an_agency_that_has_not_said_how_often_is_led_to_where_it_is_said(
    qtbot: QtBot, document: Document
) -> None:
    screen = shown(qtbot, document)
    assert screen.none.isVisible()
    with qtbot.waitSignal(screen.go) as told:
        screen.none.button.click()
    assert told.args == [Place("agency", field="follow_up", tab="agency")]
    screen.add()
    assert screen.flush()


def test_a_place_opens_its_record_and_the_way_back_leads_to_it(
    qtbot: QtBot, screen: FollowUpScreen, world: tuple[Goal, Activity]
) -> None:
    screen.show_place(Place("follow_up", world[1].id, tab="activity"))
    assert screen.list.current_key() == ("activity", world[1].id)
    with qtbot.waitSignal(screen.go) as told:
        screen.detail._open.click()
    assert told.args == [Place("activities", world[1].id)]


# --- in the detail of goal, activity and result --------------------------------------------------


def part_of(screen: QWidget, kind: type[FollowUpPart] | type[DraftPart]) -> QWidget:
    found = screen.findChild(kind)
    assert found is not None
    return found


def test_a_goal_shows_its_periods_and_a_finding_leads_to_the_status(
    qtbot: QtBot, document: Document, world: tuple[Goal, Activity]
) -> None:
    goal = world[0]
    said = GoalFollowUp(goal_id=goal.id, period="2024-T1", comment="Trög start")
    document.edit("x", lambda edit: edit.save(said))
    screen = drive.opened(qtbot, document, goals.subject(), goal)
    part = part_of(screen, FollowUpPart)
    assert isinstance(part, FollowUpPart)
    assert not part.form.isVisible()
    part.earlier.click()
    assert "Four months 1 2024" in drive.links(screen)
    screen.show_place(Place("goals", goal.id, "follow_up"))
    status = part.form.form.boxes["status"].editor.widget
    assert status.hasFocus()
    choose(status, Qt.Key.Key_Down, 4)
    assert screen.flush()
    assert [each.status for each in document.store.all(GoalFollowUp)] == [None, Progress.DONE]


def test_what_is_typed_in_a_period_is_kept_when_another_record_is_chosen(
    qtbot: QtBot, document: Document, world: tuple[Goal, Activity]
) -> None:
    other = document.edit("x", lambda edit: edit.save(Activity(title="Annan")))
    screen = drive.opened(qtbot, document, activities.subject(), world[1])
    screen.show_place(Place("activities", world[1].id, "follow_up"))
    part = part_of(screen, FollowUpPart)
    assert isinstance(part, FollowUpPart)
    part.form.form.focus("comment")
    QTest.keyClicks(part.form.form.boxes["comment"].editor.widget, "Klart i maj")
    screen.list.select(other.id)
    assert [each.comment for each in document.store.all(ActivityFollowUp)] == ["Klart i maj"]
    assert part.isHidden(), "a draft is not followed up"


def test_an_unsaid_frequency_is_asked_for_once_a_goal_is_decided(
    qtbot: QtBot, document: Document
) -> None:
    goal = document.edit("x", lambda edit: edit.save(Goal(statement="a", status=Status.DECIDED)))
    screen = drive.opened(qtbot, document, goals.subject(), goal)
    place = drive.press_link(qtbot, screen, "Say how often goals and activities are followed up")
    assert place == Place("agency", field="follow_up", tab="agency")


def test_a_result_fetches_what_was_said_as_a_draft_that_can_be_undone(
    qtbot: QtBot, document: Document, world: tuple[Goal, Activity]
) -> None:
    goal, activity = world
    result = document.edit("x", lambda edit: edit.save(Result(goal_id=goal.id, year=2025)))
    screen = drive.opened(qtbot, document, results.subject(), result)
    part = part_of(screen, DraftPart)
    assert isinstance(part, DraftPart)
    assert part.isHidden()
    said = partial(ActivityFollowUp, activity_id=activity.id, period="2025-T1")
    document.edit("x", lambda edit: edit.save(said(comment="Rutinen gäller")))
    assert part.isVisible()
    assert part.note.text().startswith("1 status or comment of 2025")
    part.button.click()
    (found,) = document.store.all(Result)
    assert found.outputs == "A-001 Ny rutin, Four months 1 2025: Rutinen gäller"
    assert part.isHidden()
    document.undo()
    assert document.store.all(Result) == [result]
