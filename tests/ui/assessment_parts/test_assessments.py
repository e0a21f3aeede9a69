from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jimdesk.domain import framework
from jimdesk.domain.activity import Activity
from jimdesk.domain.assessment import (
    AnswerKind,
    AssessmentAnswer,
    AssessmentParticipant,
    AssessmentRound,
    CommonAnswer,
    OwnFramework,
)
from jimdesk.domain.errors import InvalidError
from jimdesk.domain.goal import Goal
from jimdesk.domain.links import AssessmentActivity, AssessmentGoal
from jimdesk.domain.organisation import Function
from jimdesk.imports.framework import shipped
from jimdesk.review.rounds import whole_round
from jimdesk.store.writer import Writer
from jimdesk.ui.assessment_parts.answering import AnswerDialog
from jimdesk.ui.assessment_parts.conversation import ConversationDialog
from jimdesk.ui.assessment_parts.frameworks import FrameworksDialog
from jimdesk.ui.assessment_parts.progress import ProgressPart
from jimdesk.ui.assessment_parts.question import QuestionHead
from jimdesk.ui.assessment_parts.standing import StandingPart
from jimdesk.ui.dialogs.help import HelpDialog
from jimdesk.ui.document import Document
from jimdesk.ui.screens.assessments import subject
from tests.ui.screens import drive
from tests.ui.screens.conftest import document

__all__ = ["document"]

pytestmark = pytest.mark.usefixtures("english")

FUNCTIONS = ("Director", "Controller", "Coordinator")


@pytest.fixture
def made(document: Document) -> AssessmentRound:
    """Return a round with three participants who have answered nothing."""

    def save(edit: Writer) -> AssessmentRound:
        round_ = edit.save(AssessmentRound(year=2026, framework=framework.to_text(shipped()[0])))
        for place, name in enumerate(FUNCTIONS):
            function = edit.save(Function(name=name))
            edit.save(
                AssessmentParticipant(
                    assessment_round_id=round_.id, function_id=function.id, position=place
                )
            )
        return round_

    return document.edit("round", save)


def answer_all(document: Document, made: AssessmentRound, levels: tuple[int, int, int]) -> None:
    """Let each participant answer the first question."""
    participants = document.store.where(AssessmentParticipant, assessment_round_id=made.id)
    answers = [
        AssessmentAnswer(
            assessment_participant_id=who.id,
            question="A1",
            kind=AnswerKind.LEVEL,
            level_number=level,
            reason=f"reason {level}",
        )
        for who, level in zip(participants, levels, strict=True)
    ]
    document.edit("answers", lambda edit: edit.save_all(answers))


def answering(qtbot: QtBot, document: Document, made: AssessmentRound) -> AnswerDialog:
    whole = whole_round(document.store, made)
    dialog = AnswerDialog(document, whole, whole.participants[0])
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def talking(qtbot: QtBot, document: Document, made: AssessmentRound) -> ConversationDialog:
    whole = whole_round(document.store, document.store.get(AssessmentRound, made.id) or made)
    dialog = ConversationDialog(document, whole)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


# --- answering ---------------------------------------------------------------------------------


def test_a_participant_answers_with_the_keyboard_only(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    dialog = answering(qtbot, document, made)
    QTest.keyClick(dialog, Qt.Key.Key_3)
    QTest.keyClick(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog, Qt.Key.Key_V)
    QTest.keyClick(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    found = [
        (each.question, each.kind, each.level) for each in document.store.all(AssessmentAnswer)
    ]
    assert found == [
        ("A1", AnswerKind.LEVEL, 3),
        ("A2", AnswerKind.UNKNOWN, None),
        ("A3", AnswerKind.NOT_APPLICABLE, None),
    ]
    assert dialog.progress.text().startswith("3 of 28")


def test_a_question_is_spoken_with_its_place_and_level(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    dialog = answering(qtbot, document, made)
    button = dialog.levels.buttons[1]
    assert button.accessibleName() == "2. Begun"
    assert button.accessibleDescription().startswith("level 2 of 4: Begun")
    assert any("Question 1 of 28" in label.text() for label in dialog.findChildren(QLabel))


def test_nothing_is_answered_before_something_is_chosen(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    dialog = answering(qtbot, document, made)
    QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    QTest.keyClick(dialog, Qt.Key.Key_PageUp)
    dialog.close()
    assert document.store.all(AssessmentAnswer) == []


def test_a_reason_is_kept_when_one_goes_on_and_asked_for_at_the_ends_of_the_scale(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    dialog = answering(qtbot, document, made)
    QTest.keyClick(dialog, Qt.Key.Key_1)
    assert "lowest" in dialog._asked.text()
    assert dialog._asked.isVisible()
    QTest.keyClicks(dialog.reason, "Nobody asks")
    QTest.keyClicks(dialog.evidence, "2024/17")
    dialog.stepper.forward.click()
    (answer,) = document.store.all(AssessmentAnswer)
    assert (answer.level, answer.reason, answer.evidence) == (1, "Nobody asks", "2024/17")
    dialog.stepper.back.click()
    assert dialog.reason.toPlainText() == "Nobody asks"
    assert not dialog._asked.isVisible()


def test_an_answer_is_taken_back_and_undone(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    dialog = answering(qtbot, document, made)
    QTest.keyClick(dialog, Qt.Key.Key_2)
    dialog.levels.clear_button.click()
    assert [each.is_given for each in document.store.all(AssessmentAnswer)] == [False]
    dialog.close()
    document.undo()
    assert [each.level for each in document.store.all(AssessmentAnswer)] == [2]
    document.undo()
    assert document.store.all(AssessmentAnswer) == []


def test_figures_in_a_reason_are_no_answers(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    dialog = answering(qtbot, document, made)
    dialog.reason.setFocus()
    QTest.keyClicks(dialog.reason, "2 of 4")
    dialog.done_button.click()
    (answer,) = document.store.all(AssessmentAnswer)
    assert (answer.kind, answer.reason) == (None, "2 of 4")
    assert document.store.all(AssessmentParticipant)[0].answered_on


def test_a_closed_round_can_be_read_and_not_answered(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    closed = document.edit("x", lambda edit: edit.save(replace(made, closed_on="2026-05-01")))
    dialog = answering(qtbot, document, closed)
    QTest.keyClick(dialog, Qt.Key.Key_2)
    assert dialog.reason.isReadOnly()
    assert not dialog.source.isEnabled()
    talk = talking(qtbot, document, closed)
    QTest.keyClick(talk, Qt.Key.Key_2)
    assert talk.reason.isReadOnly()
    assert document.store.all(AssessmentAnswer) == []
    assert document.store.all(CommonAnswer) == []


# --- the conversation --------------------------------------------------------------------------


def test_answers_are_merged_until_the_participants_agree(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    answer_all(document, made, (1, 2, 4))
    dialog = talking(qtbot, document, made)
    words = dialog.spread.drawing.accessibleDescription()
    assert "All functions together: 1. Missing: 1, 2. Begun: 1" in words
    assert "Director" not in words
    assert dialog.spread.reasons.isHidden()
    dialog.close()
    agreed = replace(made, open_answers=True, agreement="All, in January")
    document.edit("x", lambda edit: edit.save(agreed))
    dialog = talking(qtbot, document, agreed)
    assert "Director: 1. Missing: 1." in dialog.spread.drawing.accessibleDescription()
    assert "Controller: reason 2" in dialog.spread.reasons.text()


def test_the_question_they_disagree_on_comes_first_and_is_agreed_on(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    participants = document.store.all(AssessmentParticipant)
    far = [
        AssessmentAnswer(
            assessment_participant_id=who.id,
            question="C2",
            kind=AnswerKind.LEVEL,
            level_number=level,
        )
        for who, level in zip(participants, (1, 4, 4), strict=True)
    ]
    document.edit("x", lambda edit: edit.save_all(far))
    dialog = talking(qtbot, document, made)
    assert dialog.question.key == "C2"
    QTest.keyClick(dialog, Qt.Key.Key_3)
    QTest.keyClicks(dialog.reason, "We looked at two problems")
    dialog.wanted.choose(4)
    QTest.keyClicks(dialog.wanted_by, "2027-12")
    dialog.close()
    (common,) = document.store.all(CommonAnswer)
    assert (common.question, common.level, common.wanted_level) == ("C2", 3, 4)
    assert (common.reason, common.wanted_by) == ("We looked at two problems", "2027-12")


def test_an_improvement_is_added_in_one_press_and_linked_back(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    dialog = talking(qtbot, document, made)
    dialog.improvements.add_requested.emit("activity")
    dialog.improvements.add_requested.emit("goal")
    (activity,) = document.store.all(Activity)
    (goal,) = document.store.all(Goal)
    assert activity.note == "From self-assessment SS-001, question A1."
    assert [each.question for each in document.store.all(AssessmentActivity)] == ["A1"]
    assert [each.goal_id for each in document.store.all(AssessmentGoal)] == [goal.id]
    with qtbot.waitSignal(dialog.go):
        dialog.improvements.followed.emit("place")
    document.undo()
    assert document.store.all(Goal) == []
    assert document.store.all(AssessmentGoal) == []


def test_the_meeting_fills_the_screen(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    dialog = talking(qtbot, document, made)
    QTest.keyClick(dialog, Qt.Key.Key_F11)
    assert dialog.isFullScreen()
    QTest.keyClick(dialog, Qt.Key.Key_F11)
    assert not dialog.isFullScreen()


def test_what_was_agreed_last_time_is_told(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    earlier = document.edit("x", lambda edit: edit.save(replace(made, id=0, code="", year=2024)))
    common = CommonAnswer(
        assessment_round_id=earlier.id,
        question="A1",
        kind=AnswerKind.LEVEL,
        level_number=1,
        reason="No direction.",
    )
    document.edit("x", lambda edit: edit.save(common))
    dialog = talking(qtbot, document, made)
    assert dialog.earlier.text() == "2024: level 1, Missing. No direction."


# --- the screen --------------------------------------------------------------------------------


def test_a_new_round_asks_the_basic_framework(qtbot: QtBot, document: Document) -> None:
    screen = drive.shown(qtbot, document, subject())
    screen.add()
    (made,) = document.store.all(AssessmentRound)
    assert (made.code, made.year, made.asks) == ("SS-001", 2026, shipped()[0])


def test_the_framework_is_chosen_until_somebody_has_answered(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    screen = drive.opened(qtbot, document, subject(), made)
    part = screen.detail.findChild(ProgressPart)
    assert isinstance(part, ProgressPart)
    assert part.choice.isVisible()
    part.choice.setCurrentIndex(1)
    part.choice.activated.emit(1)
    changed = document.store.all(AssessmentRound)[0]
    assert changed.asks.id == "tregradig"
    document.undo()
    answer_all(document, made, (1, 2, 3))
    assert not part.choice.isVisible()


def test_a_round_is_closed_and_opened_again_with_a_reason(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    screen = drive.opened(qtbot, document, subject(), made)
    part = screen.detail.findChild(ProgressPart)
    assert isinstance(part, ProgressPart)
    part.close_button.click()
    assert document.store.all(AssessmentRound)[0].is_closed
    part.open_button.click()
    assert "why" in part.message.text
    QTest.keyClicks(part.reason, "An answer was missing")
    part.open_button.click()
    opened = document.store.all(AssessmentRound)[0]
    assert not opened.is_closed
    assert "An answer was missing" in opened.reopened


def test_the_screen_says_where_the_round_stands(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    common = [
        CommonAnswer(
            assessment_round_id=made.id,
            question=question.key,
            kind=AnswerKind.LEVEL,
            level_number=2,
            wanted_level=3,
        )
        for question in shipped()[0].questions
    ]
    document.edit("x", lambda edit: edit.save_all(common))
    screen = drive.opened(qtbot, document, subject(), made)
    part = screen.detail.findChild(StandingPart)
    assert isinstance(part, StandingPart)
    assert part.index.text().startswith("Index 33 of 100, from 28 of 28 questions.")
    assert "Wanted level: Leadership and governance 3.0" in part.radar.accessibleDescription()
    assert part.radar.drawn is not None
    assert part.table.rows.index(0, 1).data() == "2.0"


# --- frameworks --------------------------------------------------------------------------------


def frameworks(qtbot: QtBot, document: Document) -> FrameworksDialog:
    dialog = FrameworksDialog(document)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_copy_of_a_framework_is_changed_and_keeps_its_keys(
    qtbot: QtBot, document: Document
) -> None:
    dialog = frameworks(qtbot, document)
    dialog.copy()
    (own,) = document.store.all(OwnFramework)
    assert own.asks.id == "jimdesk-grund-2"
    rows = dialog.form.boxes["questions"].editor.read()
    rows[0]["text"] = "Has management decided?"
    dialog._save({"questions": [*rows, {"area": "", "text": "Our own?", "hint": "", "who": ""}]})
    asks = document.store.all(OwnFramework)[0].asks
    assert [question.key for question in asks.questions][:2] == ["A1", "A2"]
    assert asks.questions[0].text.en == "Has management decided?"
    assert asks.questions[0].text.sv.startswith("Har ledningen")
    assert (asks.questions[-1].key, asks.area_of("egen-1").key) == ("egen-1", "G")


def test_another_number_of_levels_drops_what_was_said_of_each(
    qtbot: QtBot, document: Document
) -> None:
    dialog = frameworks(qtbot, document)
    dialog.copy()
    dialog._save({"levels": [{"name": "No"}, {"name": ""}, {"name": "Yes"}]})
    asks = document.store.all(OwnFramework)[0].asks
    assert [str(level.name) for level in asks.scale] == ["No", "Yes"]
    assert all(not area.levels for area in asks.areas)


def test_a_framework_goes_out_as_a_file_and_comes_in_again(
    qtbot: QtBot, document: Document, tmp_path: Path
) -> None:
    dialog = frameworks(qtbot, document)
    dialog.save_as(tmp_path / "shared.json")
    assert "shared.json" in dialog.message.text
    dialog.take_in(tmp_path / "shared.json")
    assert [each.asks for each in document.store.all(OwnFramework)] == [shipped()[0]]
    assert "28 questions" in dialog.message.text


def test_a_file_that_is_no_framework_is_told_and_adds_nothing(
    qtbot: QtBot, document: Document, tmp_path: Path
) -> None:
    dialog = frameworks(qtbot, document)
    (tmp_path / "bad.json").write_text("{}", "utf-8")
    dialog.take_in(tmp_path / "bad.json")
    assert "bad.json" in dialog.message.text
    assert document.store.all(OwnFramework) == []


def test_a_framework_in_the_wastebasket_leaves_rounds_alone(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    dialog = frameworks(qtbot, document)
    dialog.copy()
    dialog.delete()
    assert document.store.all(OwnFramework) == []
    assert whole_round(document.store, made).asks == shipped()[0]


def test_forms_are_saved_for_those_who_are_not_done(
    qtbot: QtBot, document: Document, made: AssessmentRound, tmp_path: Path
) -> None:
    screen = drive.opened(qtbot, document, subject(), made)
    part = screen.detail.findChild(ProgressPart)
    assert isinstance(part, ProgressPart)
    (tmp_path / "forms").mkdir()
    part.hand_out(tmp_path / "forms")
    assert part.message.text == "3 forms are saved in forms."
    assert len(list((tmp_path / "forms").iterdir())) == 3
    part.hand_out(tmp_path / "nowhere")
    assert "nowhere" in part.message.text


def test_a_participant_and_the_conversation_are_opened_from_the_round(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    screen = drive.opened(qtbot, document, subject(), made)
    part = screen.detail.findChild(ProgressPart)
    assert isinstance(part, ProgressPart)
    dialog = part.answer(document.store.all(AssessmentParticipant)[1])
    assert dialog is not None
    dialog.levels.buttons[3].click()
    dialog.close()
    assert any("1 of 28 answered" in label.text() for label in part.findChildren(QLabel))
    talk = part.talk(meeting=True)
    assert talk is not None
    assert talk.isFullScreen()
    talk.close()


def test_what_has_moved_stands_with_its_reason_and_what_cannot_be_compared(
    qtbot: QtBot, document: Document, made: AssessmentRound
) -> None:
    content = framework.to_plain(shipped()[0])
    content["areas"][0]["questions"][1]["text"] = "Another?"
    other = framework.to_text(framework.from_plain(content))
    earlier = document.edit(
        "x", lambda edit: edit.save(replace(made, id=0, code="", year=2024, framework=other))
    )
    for round_, level in ((earlier, 1), (made, 3)):
        common = CommonAnswer(
            assessment_round_id=round_.id,
            question="A1",
            kind=AnswerKind.LEVEL,
            level_number=level,
            reason="It is decided",
        )
        document.edit("x", lambda edit, it=common: edit.save(it))  # type: ignore[misc]
    screen = drive.opened(qtbot, document, subject(), made)
    part = screen.detail.findChild(StandingPart)
    assert isinstance(part, StandingPart)
    told = [part.moved.rows.index(0, at).data() for at in range(4)]
    assert told == ["A1", "1", "3", "It is decided"]
    assert part.not_compared.text() == "Not compared, other words than 2024: A2."
    assert "two thirds" in part.index.text()


def test_a_framework_on_another_number_of_levels_than_allowed_is_refused_at_its_field(
    qtbot: QtBot, document: Document
) -> None:
    dialog = frameworks(qtbot, document)
    dialog.copy()
    with pytest.raises(InvalidError) as refused:
        dialog._save({"levels": [{"name": "Only one"}]})
    assert refused.value.field == "levels"
    dialog._save({"title": "Our framework"})
    dialog._save({"version": "2"})
    dialog._save({"about": "For us."})
    asks = document.store.all(OwnFramework)[0].asks
    assert (asks.title.en, asks.version, asks.about.en) == ("Our framework", "2", "For us.")
    dialog.save_as(Path("/nowhere/x.json"))
    assert "cannot be written" in dialog.message.text


def test_a_question_leads_to_the_help_on_the_rules_that_it_serves(qtbot: QtBot) -> None:
    asks = shipped()[0]
    head = QuestionHead(asks)
    qtbot.addWidget(head)
    (asked,) = [each for each in asks.questions if each.rules == ("R-02", "R-09")]
    head.show_question(asked, "")
    assert [link.text() for link in head.rules] == ["Read about rule R-02", "Read about rule R-09"]
    head.rules[1].click()
    (page,) = head.window().findChildren(HelpDialog)
    (found,) = [label for label in page.findChildren(QLabel) if label.text().startswith("R-09")]
    qtbot.waitUntil(lambda: not found.visibleRegion().isEmpty())
    page.reject()
    (other,) = [each for each in asks.questions if each.rules == ("R-11",)]
    head.show_question(other, "")
    assert [link.text() for link in head.rules] == ["Read about rule R-11"]
