from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jimdesk.domain.activity import Activity
from jimdesk.domain.goal import Goal
from jimdesk.domain.meeting import (
    JimPlusTheme,
    Meeting,
    MeetingKind,
    MeetingPoint,
    MeetingRating,
)
from jimdesk.domain.organisation import Decision, Function
from jimdesk.domain.problem import Problem
from jimdesk.store.writer import Writer
from jimdesk.ui.document import Document
from jimdesk.ui.meeting_parts.points import MADE, PointsPart, point_status
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.screens import activities, goals
from jimdesk.ui.screens.meetings import subject
from tests.ui.screens import drive

pytestmark = pytest.mark.usefixtures("english")


def _save(record: Meeting, edit: Writer) -> Meeting:
    return edit.save(record)


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def held(document: Document, **fields: object) -> Meeting:
    return document.edit("M", lambda edit: edit.save(Meeting(**fields)))  # type: ignore[arg-type]


def point(document: Document, meeting: Meeting, **fields: object) -> MeetingPoint:
    new = MeetingPoint(meeting_id=meeting.id, **fields)  # type: ignore[arg-type]
    return document.edit("P", lambda edit: edit.save(new))


def part(qtbot: QtBot, document: Document, meeting: Meeting) -> PointsPart:
    made = PointsPart(document, lambda: date(2026, 5, 1))
    qtbot.addWidget(made)
    made.show_record(meeting)
    made.show()
    document.changed.connect(lambda _: made.show_record(meeting))
    return made


def test_meeting_is_added_written_taken_back_and_thrown_away(
    qtbot: QtBot, document: Document
) -> None:
    drive.live(qtbot, document, subject(), "title")


def test_new_meetings_take_the_themes_of_jim_plus_in_order(document: Document) -> None:
    new = subject().new
    assert new is not None
    for theme in JimPlusTheme:
        made = new(document)
        assert (made.kind, made.theme) == (MeetingKind.JIM_PLUS, theme)
        document.edit("M", partial(_save, made))
    assert new(document).kind is MeetingKind.MANAGEMENT


def test_questions_of_the_theme_are_fetched_once(qtbot: QtBot, document: Document) -> None:
    meeting = held(document, kind=MeetingKind.JIM_PLUS, theme=JimPlusTheme.DIRECTION)
    made = part(qtbot, document, meeting)
    press(made.fetch)
    asked = [each.question for each in document.store.all(MeetingPoint)]
    assert asked == [
        "Which problems are we to solve?",
        "How does the core of our work contribute?",
    ]
    assert made.fetch.isHidden()
    document.undo()
    assert document.store.all(MeetingPoint) == []


@pytest.mark.parametrize("field", MADE)
def test_a_point_becomes_a_record_and_links_to_it(
    qtbot: QtBot, document: Document, field: str
) -> None:
    function = document.edit("F", lambda edit: edit.save(Function(name="Controller")))
    meeting = held(document, held_on="2026-02-10")
    promised = point(
        document,
        meeting,
        question="What is to change?",
        answer="The grants",
        commitment="Change the criteria",
        responsible_id=function.id,
        due_on="2026-09-01",
    )
    made = part(qtbot, document, meeting)
    made.focus("points")
    press(made.buttons[field])
    kept = document.store.get(MeetingPoint, promised.id)
    assert kept is not None
    (record,) = document.store.all(MADE[field])
    assert getattr(kept, field) == record.id
    assert record in (
        Goal(id=1, code="M-001", statement="Change the criteria", owner_id=function.id),
        Activity(id=1, code="A-001", title="Change the criteria", responsible_id=function.id,
                 ends_on="2026-09-01"),
        Decision(id=1, code="B-001", title="Change the criteria", decided_on="2026-02-10",
                 content="The grants"),
    )  # fmt: skip
    with qtbot.waitSignal(made.go) as signal:
        press(made.buttons[field])
    assert signal.args == [place_of(record)]
    document.undo()
    assert document.store.all(MADE[field]) == []


def test_a_commitment_is_marked_as_done_today(qtbot: QtBot, document: Document) -> None:
    meeting = held(document, held_on="2026-02-10")
    promised = point(document, meeting, commitment="Write", due_on="2026-03-01")
    assert point_status(promised, "2026-05-01").text == "Late"
    assert point_status(promised, "2026-03-01").text == "To be done"
    made = part(qtbot, document, meeting)
    made.focus("points")
    press(made.buttons["done"])
    (kept,) = document.store.all(MeetingPoint)
    assert kept.done_on == "2026-05-01"
    assert made.buttons["done"].isHidden()


def test_a_question_is_added_written_and_removed(qtbot: QtBot, document: Document) -> None:
    meeting = held(document)
    made = part(qtbot, document, meeting)
    press(made.new)
    made.form.type_in("question", "Why?")
    assert made.flush()
    (kept,) = document.store.all(MeetingPoint)
    assert kept.question == "Why?"
    press(made.buttons["remove"])
    assert document.store.all(MeetingPoint) == []


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        ((5,), "1 has evaluated the meeting; the mean is shown from three."),
        ((5, 4, 4), "The evaluation gives 4.3 of 5; 3 have answered."),
        ((), ""),
    ],
)
def test_mean_is_told_with_how_many_answered_and_not_under_three(
    document: Document, scores: tuple[int, ...], said: str
) -> None:
    meeting = held(document)
    ratings = [MeetingRating(meeting_id=meeting.id, score=score) for score in scores]
    document.edit("R", lambda edit: edit.save_all(ratings))
    lead = subject().lead
    assert lead is not None
    assert lead(document, meeting) == said


def test_what_the_file_holds_leads_there_and_papers_lead_to_the_report(
    qtbot: QtBot, document: Document
) -> None:
    problem = document.edit("P", lambda edit: edit.save(Problem(title="Few women apply")))
    meeting = held(document, kind=MeetingKind.JIM_PLUS, theme=JimPlusTheme.DIRECTION)
    screen = drive.opened(qtbot, document, subject(), meeting)
    assert drive.press_link(qtbot, screen, "P-001  Few women apply") == place_of(problem)
    preparation = screen.detail._parts[0]
    with qtbot.waitSignal(screen.go) as signal:
        press(preparation.prepare)
    assert signal.args == [Place("report", tab="meeting-preparation MT-001")]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "No date yet"),
        ({"held_on": "2999-01-01"}, "Planned"),
        ({"held_on": "2020-01-01"}, "Lacks a follow-up"),
        ({"held_on": "2020-01-01", "notes": "We talked."}, "Followed up"),
    ],
)
def test_a_meeting_says_how_far_it_has_come(
    document: Document, fields: dict[str, str], expected: str
) -> None:
    status = subject().row_status(document, held(document, **fields))
    assert status is not None
    assert status.text == expected


def test_a_late_commitment_is_seen_in_the_list(document: Document) -> None:
    meeting = held(document, held_on="2020-01-01")
    point(document, meeting, commitment="Write", due_on="2020-02-01")
    status = subject().row_status(document, meeting)
    assert status is not None
    assert (status.text, status.tone) == ("Commitment is late", "warning")


def test_what_a_meeting_led_to_leads_back_to_it(document: Document) -> None:
    meeting = held(document, title="Start", held_on="2026-02-10")
    activity = document.edit("A", lambda edit: edit.save(Activity(title="Routine")))
    point(document, meeting, commitment="Write", activity_id=activity.id)
    goal = document.edit("G", lambda edit: edit.save(Goal(statement="Equal")))
    point(document, meeting, answer="Equal", goal_id=goal.id)
    to_activity, to_goal = activities.subject().related, goals.subject().related
    assert to_activity is not None
    assert to_goal is not None
    for (row,) in (to_activity(document, activity), to_goal(document, goal)):
        assert (row.code, row.key) == ("MT-001", place_of(meeting, "points"))
