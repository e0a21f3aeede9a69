from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jimdesk.domain import links
from jimdesk.domain.direction import Direction
from jimdesk.domain.links import Continuity
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.problem import Problem
from jimdesk.ui.document import Document
from jimdesk.ui.place import FIRST_FIELD, Place, place_of
from jimdesk.ui.screens.directions import subject
from jimdesk.ui.widgets.child_table import ChildTable
from tests.ui.screens import drive

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def direction(document: Document) -> Direction:
    return document.edit(
        "Inriktning",
        lambda edit: edit.save(
            Direction(
                title="Inriktning 2022–2025", valid_from=2022, valid_to=2025, priorities="Ett"
            )
        ),
    )


def add_problem(
    document: Document, direction: Direction, title: str, continuity: Continuity
) -> Problem:
    problem = document.edit("Problem", lambda edit: edit.save(Problem(title=title)))
    document.edit(
        "Länk",
        lambda edit: edit.save(
            links.DirectionProblem(
                direction_id=direction.id, problem_id=problem.id, continuity=continuity
            )
        ),
    )
    return problem


def test_direction_is_added_written_taken_back_and_thrown_away(
    qtbot: QtBot, document: Document
) -> None:
    drive.live(qtbot, document, subject(), "title")


def test_lead_counts_the_five_sections_and_names_those_that_are_empty(
    qtbot: QtBot, document: Document, direction: Direction
) -> None:
    screen = drive.opened(qtbot, document, subject(), direction)
    assert "0 of 5 are written." in drive.texts(screen)
    for field in ("identified_problems", "proposed_measures", "measurable_goals", "improvements"):
        drive.type_in(screen, field, "Text")
    assert (
        "4 of 5 are written. Still empty: 4. Gender equality in the internal processes."
        in drive.texts(screen)
    )
    drive.type_in(screen, "internal_integration", "Text")
    assert "All five sections are written." in drive.texts(screen)


def test_problems_of_a_direction_stand_with_how_they_came_there(
    qtbot: QtBot, document: Document, direction: Direction
) -> None:
    problem = add_problem(document, direction, "Färre går vidare", Continuity.REWORDED)
    screen = drive.opened(qtbot, document, subject(), direction)
    assert "Reworded" in drive.texts(screen)
    assert drive.press_link(qtbot, screen, "P-001  Färre går vidare") == place_of(problem)


def test_problem_added_from_a_direction_is_new_in_it(
    qtbot: QtBot, document: Document, direction: Direction
) -> None:
    screen = drive.opened(qtbot, document, subject(), direction)
    place = drive.press_link(qtbot, screen, "Add problem")
    (problem,) = document.store.all(Problem)
    assert place == Place("problems", problem.id, FIRST_FIELD)
    (link,) = document.chain.problem_links_of_direction(direction.id)
    assert (link.problem_id, link.continuity) == (problem.id, Continuity.NEW)


def test_next_direction_carries_over_what_is_not_closed_in_one_step(
    qtbot: QtBot, document: Document, direction: Direction
) -> None:
    held = add_problem(document, direction, "Färre går vidare", Continuity.NEW)
    add_problem(document, direction, "Löst", Continuity.CLOSED)
    sub_goal = document.store.where(PolicyGoal, number=6)[0]
    document.edit(
        "Delmål",
        lambda edit: edit.save(
            links.DirectionPolicyGoal(direction_id=direction.id, policy_goal_id=sub_goal.id)
        ),
    )
    screen = drive.opened(qtbot, document, subject(), direction)
    place = drive.press_link(qtbot, screen, "Start the next direction from this one")
    made = next(each for each in document.store.all(Direction) if each.id != direction.id)
    assert place == Place("directions", made.id, FIRST_FIELD)
    assert (made.valid_from, made.valid_to, made.priorities) == (2026, 2029, "Ett")
    assert made.predecessor_id == direction.id
    assert subject().shown_name(document, made) == "Direction 2026–2029"
    (link,) = document.chain.problem_links_of_direction(made.id)
    assert (link.problem_id, link.continuity) == (held.id, Continuity.CONTINUES)
    assert document.chain.linked(links.DirectionPolicyGoal, made.id) == [sub_goal.id]
    document.undo()
    assert document.store.all(Direction) == [direction]
    assert len(document.store.all(links.DirectionProblem)) == 2


def test_problem_row_waits_in_the_form_until_it_says_which_problem(
    qtbot: QtBot, document: Document, direction: Direction
) -> None:
    problem = document.edit("Problem", lambda edit: edit.save(Problem(title="Färre")))
    screen = drive.opened(qtbot, document, subject(), direction)
    screen.detail.focus("problems")
    table = screen.detail.form.boxes["problems"].editor.widget
    assert isinstance(table, ChildTable)
    QTest.mouseClick(table.add_button, Qt.MouseButton.LeftButton)
    assert screen.flush()
    assert document.store.all(links.DirectionProblem) == []
    assert len(table.rows()) == 1
    first = screen.focusWidget()
    assert first is not None
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert screen.flush()
    (link,) = document.store.all(links.DirectionProblem)
    assert (link.direction_id, link.problem_id) == (direction.id, problem.id)


def test_thread_names_the_sub_goal_in_focus_first(
    qtbot: QtBot, document: Document, direction: Direction
) -> None:
    first, second, sixth = (
        document.store.where(PolicyGoal, number=number)[0] for number in (1, 2, 6)
    )
    document.edit(
        "Delmål",
        lambda edit: (
            edit.save(replace(direction, main_goal_id=second.id)),
            edit.save_all(
                [
                    links.DirectionPolicyGoal(direction_id=direction.id, policy_goal_id=goal.id)
                    for goal in (sixth, first, second)
                ]
            ),
        ),
    )
    screen = drive.opened(qtbot, document, subject(), direction)
    assert drive.links(screen)[:3] == [second.title, "Sub-goal 1", "Sub-goal 6"]


def test_newest_direction_stands_first(document: Document, direction: Direction) -> None:
    later = document.edit("IN", lambda edit: edit.save(Direction(valid_from=2026)))
    order = subject().order
    assert order is not None
    assert order(document, [direction, later]) == [later, direction]
    assert subject().meta(document, direction) == "IN-001  ·  2022–2025"
