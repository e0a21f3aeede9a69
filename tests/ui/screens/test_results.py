from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jimdesk.domain import links
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Desired, Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.domain.result import Assessment, EffectKind, Ground, Result
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.result_parts import TextPart, draft
from jimdesk.ui.screens.results import subject
from tests.ui.screens import drive

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def indicator(document: Document) -> Indicator:
    """Followed by the goal of `result`: 64 per cent of women and 71 of men in 2025."""
    made = document.edit(
        "Indikator",
        lambda edit: edit.save(
            Indicator(
                name="Andel vidare",
                measure=Measure.SHARE_WITHIN_SEX,
                desired=Desired.CLOSE_GAP,
                baseline_year=2016,
                baseline_women=52,
                baseline_men=70,
                target_year=2027,
                target_gap=3,
            )
        ),
    )
    document.edit(
        "Värden",
        lambda edit: edit.save(
            Observation(
                indicator_id=made.id,
                period="2025",
                women_numerator=640,
                women_denominator=1000,
                men_numerator=710,
                men_denominator=1000,
            )
        ),
    )
    return made


@pytest.fixture
def result(document: Document, indicator: Indicator) -> Result:
    goal = document.edit("Mål", lambda edit: edit.save(Goal(statement="Lika hög andel")))
    document.edit(
        "Länk",
        lambda edit: edit.save(links.GoalIndicator(goal_id=goal.id, indicator_id=indicator.id)),
    )
    return document.edit("Resultat", lambda edit: edit.save(Result(goal_id=goal.id, year=2025)))


def test_text_is_written_taken_back_and_the_result_thrown_away(
    qtbot: QtBot, document: Document, result: Result
) -> None:
    screen = drive.opened(qtbot, document, subject(), result)
    drive.type_in(screen, "description", "Kvinnor och flickor")
    kept = document.store.get(Result, result.id)
    assert kept is not None
    assert kept.description == "Kvinnor och flickor"
    document.undo()
    assert document.store.get(Result, result.id) == result
    screen.delete()
    assert document.store.all(Result) == []
    assert [found.records[0].id for found in document.store.wastebasket()] == [result.id]


def test_results_are_made_from_their_goal_only(
    qtbot: QtBot, document: Document, result: Result
) -> None:
    screen = drive.shown(qtbot, document, subject())
    assert screen.list.add_button.isHidden()
    screen.add()
    assert document.store.all(Result) == [result]


def test_figures_of_the_year_are_said_beside_the_text(
    qtbot: QtBot, document: Document, result: Result
) -> None:
    screen = drive.opened(qtbot, document, subject(), result)
    text = drive.texts(screen)
    assert "has decreased from 18.0 to 7.0 percentage points since 2016" in text
    assert "In 2025 the value was 7.0 percentage points lower for women than for men." in text


def test_each_of_several_indicators_has_its_own_paragraph(
    qtbot: QtBot, document: Document, result: Result
) -> None:
    second = document.edit("I", lambda edit: edit.save(Indicator(name="Antal")))
    document.edit(
        "Länk",
        lambda edit: edit.save(links.GoalIndicator(goal_id=result.goal_id, indicator_id=second.id)),
    )
    lead = subject().lead
    assert lead is not None
    first, other = lead(document, result).split("\n")
    assert first.startswith("I-001: ")
    assert other == "I-002: There are no values for women and men in 2025."


def test_goal_without_indicators_says_that_there_are_no_figures(document: Document) -> None:
    goal = document.edit("Mål", lambda edit: edit.save(Goal()))
    result = document.edit("R", lambda edit: edit.save(Result(goal_id=goal.id, year=2025)))
    lead = subject().lead
    assert lead is not None
    assert lead(document, result) == "The goal has no indicator, so there are no figures."
    assert subject().shown_name(document, result) == "Result of a goal without wording"


def test_assessment_and_computed_signal_stand_apart(
    qtbot: QtBot, document: Document, result: Result, indicator: Indicator
) -> None:
    screen = drive.opened(qtbot, document, subject(), result)
    text = drive.texts(screen)
    assert "Your assessment" in text
    assert "Not assessed" in text
    assert "On the way, behind plan" in text
    assert "Computed signal: Sex difference: start 18.0" in text
    assert drive.press_link(qtbot, screen, "I-001  Andel vidare") == place_of(indicator)

    box = screen.detail.form.boxes["assessment"].editor.widget
    screen.detail.focus("assessment")
    QTest.keyClick(box, Qt.Key.Key_Down)
    kept = document.store.get(Result, result.id)
    assert kept is not None
    assert kept.assessment is Assessment.ACHIEVED
    assert "Achieved" in drive.texts(screen)
    status = subject().row_status(document, kept)
    assert status is not None
    assert status.text == "Achieved"


def test_newest_year_stands_first_and_rows_name_year_and_goal(
    document: Document, result: Result
) -> None:
    earlier = document.edit("R", lambda edit: edit.save(Result(goal_id=result.goal_id, year=2024)))
    order = subject().order
    assert order is not None
    assert order(document, [earlier, result]) == [result, earlier]
    row = subject().list_row(document, result)
    assert (row.title, row.meta) == ("Lika hög andel", "R-001  ·  2025  ·  M-001")


def test_year_that_has_a_result_already_is_refused_under_the_field(
    qtbot: QtBot, document: Document, result: Result
) -> None:
    document.edit("R", lambda edit: edit.save(Result(goal_id=result.goal_id, year=2024)))
    screen = drive.opened(qtbot, document, subject(), result)
    screen.detail.focus("year")
    screen.detail.form.boxes["year"].editor.widget.clear()  # type: ignore[attr-defined]
    drive.type_in(screen, "year", "2024")
    assert "already" in screen.detail.form.boxes["year"].message
    assert document.store.get(Result, result.id) == result


def test_text_for_the_report_is_drafted_once_in_one_step_that_can_be_undone(
    qtbot: QtBot, document: Document, result: Result
) -> None:
    screen = drive.opened(qtbot, document, subject(), result)
    part = screen.detail.findChild(TextPart)
    assert isinstance(part, TextPart)
    assert not part.button.isEnabled()
    drive.type_in(screen, "description", "Skillnaden minskade")
    assert part.button.isEnabled()
    screen.detail.focus("analysis")
    QTest.keyClicks(screen.detail.form.boxes["analysis"].editor.widget, "Fler platser")
    with qtbot.waitSignal(screen.go) as signal:
        QTest.mouseClick(part.button, Qt.MouseButton.LeftButton)
    assert signal.args == [Place("results", result.id, "report_text")]
    kept = document.store.get(Result, result.id)
    assert kept is not None
    assert kept.report_text == "Skillnaden minskade.\n\nFler platser."
    assert part.button.isHidden()
    assert "35 of 1\u202f200 characters" in part.note.text()
    document.undo()
    assert not part.button.isHidden()
    assert document.store.undo_label == "Change result: Analysis"


def test_text_that_is_too_long_is_said_to_be_so(
    qtbot: QtBot, document: Document, result: Result
) -> None:
    long = document.edit("R", lambda edit: edit.save(replace(result, report_text="a" * 1201)))
    screen = drive.opened(qtbot, document, subject(), long)
    part = screen.detail.findChild(TextPart)
    assert isinstance(part, TextPart)
    assert part.note.property("tone") == "warning"


def test_draft_marks_an_effect_as_an_assumption_with_its_ground() -> None:
    result = Result(
        goal_id=1,
        year=2025,
        description="Andelen ökade för kvinnor.",
        assessment_text="Vi är på väg",
        effect_target="Fler försörjer sig",
        ground=Ground.RESEARCH,
    )
    assert draft(result) == (
        "Andelen ökade för kvinnor.\n\nVi är på väg.\n\n"
        "Our assumption: Fler försörjer sig. This rests on: Research."
    )
    proved = replace(result, effect_kind=EffectKind.EFFECT_ANALYSIS, ground_text="Registerstudie")
    assert draft(proved).endswith(
        "According to an effect analysis: Fler försörjer sig. This rests on: Registerstudie."
    )
    assert draft(Result(goal_id=1, year=2025)) == ""
