"""The question why, the earlier versions and the review, where a person meets them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jimdesk.domain import links
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.judgement import ResultReview, ReviewState, ValueReview
from jimdesk.domain.moved import GoalVersion, IndicatorVersion
from jimdesk.domain.observation import Observation
from jimdesk.domain.record import Status
from jimdesk.domain.result import Result
from jimdesk.store.writer import Writer
from jimdesk.ui.document import Document
from jimdesk.ui.moved_part import MovedPart
from jimdesk.ui.place import Place
from jimdesk.ui.record_screen import RecordScreen
from jimdesk.ui.review_part import ReviewPart
from jimdesk.ui.screens import goals, indicators, results
from tests.ui.screens import drive

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def goal(document: Document) -> Goal:
    made = Goal(statement="Lika andel", due_year=2027, status=Status.DECIDED)
    return document.edit("Grund", lambda edit: edit.save(made))


@pytest.fixture
def indicator(document: Document, goal: Goal) -> Indicator:
    def make(edit: Writer) -> Indicator:
        made = edit.save(
            Indicator(name="Poäng", measure=Measure.INDEX, target_year=2027, target_women=60.0)
        )
        edit.save(links.GoalIndicator(goal_id=goal.id, indicator_id=made.id))
        edit.save(Observation(indicator_id=made.id, period="2025", women_value=51.0))
        return made

    return document.edit("Grund", make)


def moved(screen: RecordScreen[Goal] | RecordScreen[Indicator]) -> MovedPart:
    found = screen.findChild(MovedPart)
    assert isinstance(found, MovedPart)
    return found


def review(screen: RecordScreen[Result] | RecordScreen[Indicator]) -> ReviewPart:
    found = screen.findChild(ReviewPart)
    assert isinstance(found, ReviewPart)
    return found


def texts(part: MovedPart | ReviewPart) -> str:
    return "\n".join(each.text() for each in part.findChildren(QLabel) if not each.isHidden())


def test_a_decided_goal_asks_why_while_one_writes_on(
    qtbot: QtBot, document: Document, goal: Goal
) -> None:
    screen = drive.opened(qtbot, document, goals.subject(), goal)
    part = moved(screen)
    assert part.isHidden()
    drive.type_in(screen, "due_year", "\b\b\b\b")
    box = screen.detail.form.boxes["due_year"].editor
    box.write(2029)
    box.widget.textEdited.emit("2029")  # type: ignore[attr-defined]
    assert screen.flush()
    assert part.why.strip.text == (
        "The goal is decided. Why is it changed? To be reached by: 2027 → 2029."
    )
    screen.show_place(Place("goals", goal.id, "moved"))
    reason = part.why.form.boxes["reason"].editor.widget
    assert reason.hasFocus()
    QTest.keyClicks(reason, "Nytt beslut")
    part.why.form._on_pause()
    assert part.why.isVisible(), "it does not go away under the hands"
    assert reason.hasFocus()
    screen.detail.form.focus("statement")
    assert [each.reason for each in document.store.all(GoalVersion)] == ["Nytt beslut"]
    document.changed.emit(frozenset({"goal"}))
    assert part.why.isHidden()
    assert "Reason given" in texts(part)
    assert "Reason: Nytt beslut" in texts(part)


def test_the_target_of_an_indicator_that_moved_is_told_under_its_chart(
    qtbot: QtBot, document: Document, indicator: Indicator
) -> None:
    document.edit("x", lambda edit: edit.save(replace(indicator, target_women=50.0)))
    (version,) = document.store.all(IndicatorVersion)
    screen = drive.opened(qtbot, document, indicators.subject(), indicator)
    said = "\n".join(each.text() for each in screen.findChildren(QLabel))
    assert f"The target was moved {version.changed_on}" in said
    assert "60 → 50." in said
    assert moved(screen).why.isVisible()


def test_values_are_approved_by_keyboard_and_the_grid_says_so(
    qtbot: QtBot, document: Document, indicator: Indicator
) -> None:
    screen = drive.opened(qtbot, document, indicators.subject(), indicator)
    part = review(screen)
    screen.show_place(Place("indicators", indicator.id, "review"))
    state = part.form.boxes["state"].editor.widget
    assert state.hasFocus()
    for _ in range(3):
        QTest.keyClick(state, Qt.Key.Key_Down)
    assert screen.flush()
    (found,) = document.store.all(ValueReview)
    assert (found.period, found.state) == ("2025", ReviewState.APPROVED)
    assert found.reviewed_on
    grid = screen.detail._parts[1].grid
    shown = [grid.model.index(0, column).data() for column in range(grid.model.columnCount())]
    assert shown[0] == "2025 ✓"


def test_a_changed_approved_value_asks_why_and_is_approved_anew(
    qtbot: QtBot, document: Document, indicator: Indicator
) -> None:
    approved = ValueReview(indicator_id=indicator.id, period="2025", state=ReviewState.APPROVED)
    document.edit("x", lambda edit: edit.save(approved))
    screen = drive.opened(qtbot, document, indicators.subject(), indicator)
    part = review(screen)
    value = document.store.all(Observation)[0]
    document.edit("x", lambda edit: edit.save(replace(value, women_value=52.0)))
    assert "The values of 2025: approved" in part.why.strip.text
    assert "Changed after approval" in texts(part)
    part.focus("review")
    QTest.keyClicks(part.why.form.boxes["reason"].editor.widget, "Fel i uttaget")
    assert screen.flush()
    (found,) = document.store.all(ValueReview)
    assert (found.state, found.reason) == (ReviewState.DRAFT, "Fel i uttaget")
    part._on_chosen("2025")
    part._save({"state": ReviewState.APPROVED})
    (found,) = document.store.all(ValueReview)
    assert (found.state, found.reopened, found.reason) == (ReviewState.APPROVED, False, "")


def test_texts_of_a_result_come_back_with_a_comment(
    qtbot: QtBot, document: Document, goal: Goal
) -> None:
    result = document.edit("x", lambda edit: edit.save(Result(goal_id=goal.id, year=2025)))
    screen = drive.opened(qtbot, document, results.subject(), result)
    part = review(screen)
    part._on_chosen("2025")
    part._save({"state": ReviewState.RETURNED})
    part.form.focus("comment")
    QTest.keyClicks(part.form.boxes["comment"].editor.widget, "Vad visar siffrorna?")
    assert screen.flush()
    (found,) = document.store.all(ResultReview)
    assert (found.state, found.comment) == (ReviewState.RETURNED, "Vad visar siffrorna?")
    assert "Back with a comment" in texts(part)
