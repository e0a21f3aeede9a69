"""The effect chain is walked through, written about and changed, and every change can be undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jimdesk.domain.effect_chain import EffectArrow, EffectNode, EffectNodeKind, Step
from jimdesk.domain.goal import Goal
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place
from jimdesk.ui.screens.effect_chain import EffectChainScreen
from tests.ui.effect_parts.chains import filled

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def goal(document: Document) -> Goal:
    return filled(document.store, activities=2)


@pytest.fixture
def screen(qtbot: QtBot, document: Document, goal: Goal) -> EffectChainScreen:
    made = EffectChainScreen(document)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_place(Place("effect_chain", goal.id))
    return made


def press(screen: EffectChainScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen.canvas, key)


def rows(screen: EffectChainScreen) -> list[str]:
    return [screen.model.item(row).text() for row in range(screen.model.rowCount())]


def test_the_chain_is_walked_through_by_keyboard(screen: EffectChainScreen) -> None:
    steps = {
        Qt.Key.Key_Right: ("M-001",),
        Qt.Key.Key_Left: ("A-001/output", "M-001"),
        Qt.Key.Key_Down: ("A-002/output", "M-001"),
        Qt.Key.Key_Up: ("A-001/output", "M-001"),
    }
    for key, reached in steps.items():
        press(screen, key)
        assert screen.canvas.chosen == reached
    for _ in range(3):
        press(screen, Qt.Key.Key_Left)
    press(screen, Qt.Key.Key_Down)
    assert screen.canvas.chosen == ("A-002",)


def test_a_reason_written_by_keyboard_is_kept_said_and_undone(
    document: Document, screen: EffectChainScreen
) -> None:
    press(screen, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return)
    editor = screen.detail.arrow_form.boxes["because"].editor.widget
    assert QApplication.focusWidget() is editor
    QTest.keyClicks(editor, "fler platser ger fler chansen")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert document.store.all(EffectArrow)[0].because == "fler platser ger fler chansen"
    assert any(row.endswith("because fler platser ger fler chansen.") for row in rows(screen))
    document.undo()
    assert document.store.all(EffectArrow) == []
    assert not any("because" in row for row in rows(screen))


def test_what_an_assumption_rests_on_is_asked_only_of_assumptions(
    screen: EffectChainScreen,
) -> None:
    screen.choose(("A-001", "A-001/output"))
    assert screen.detail.assumption_form.isHidden()
    screen.choose(("A-001/output", "M-001"))
    assert not screen.detail.assumption_form.isHidden()


def test_an_arrow_left_out_can_be_brought_back(
    document: Document, screen: EffectChainScreen
) -> None:
    screen.choose(("A-001", "A-001/output"))
    press(screen, Qt.Key.Key_Delete)
    assert document.store.all(EffectArrow)[0].hidden
    assert any(row.startswith("Left out of the picture: A-001") for row in rows(screen))
    screen.choose(("A-001", "A-001/output"))
    QTest.mouseClick(screen.detail.remove, Qt.MouseButton.LeftButton)
    assert not document.store.all(EffectArrow)[0].hidden


def test_a_side_effect_is_added_joined_and_removed_with_its_arrow(
    document: Document, screen: EffectChainScreen
) -> None:
    QTest.mouseClick(screen.tools.adds[EffectNodeKind.SIDE_EFFECT], Qt.MouseButton.LeftButton)
    node = document.store.all(EffectNode)[0]
    QTest.keyClicks(screen.detail.box_form.boxes["text"].editor.widget, "Fler i ring")
    assert screen.flush()
    assert document.store.all(EffectNode)[0].text == "Fler i ring"
    assert any(row.startswith("Side effect: Fler i ring. No arrow") for row in rows(screen))
    screen.choose(("A-001",))
    screen.detail.end.choose(f"node/{node.id}")
    QTest.mouseClick(screen.detail.draw, Qt.MouseButton.LeftButton)
    assert screen.canvas.chosen == ("A-001", f"node/{node.id}")
    screen.choose((f"node/{node.id}",))
    screen.canvas.setFocus()
    press(screen, Qt.Key.Key_Delete)
    assert document.store.all(EffectNode) == []
    assert document.store.all(EffectArrow) == []
    document.undo()
    assert len(document.store.all(EffectNode)) == len(document.store.all(EffectArrow)) == 1


def test_an_arrow_whose_end_is_gone_is_told_and_can_be_removed(
    document: Document, screen: EffectChainScreen, goal: Goal
) -> None:
    said = EffectArrow(goal_id=goal.id, start="A-001", end="A-777", because="den finns")
    document.edit("Ny", lambda edit: edit.save(said))
    assert any(row.startswith("No longer joined: the arrow from A-001") for row in rows(screen))
    screen.choose(("A-001", "A-777"))
    assert "den finns" in screen.detail.sentence.text()
    QTest.mouseClick(screen.detail.remove, Qt.MouseButton.LeftButton)
    assert document.store.all(EffectArrow) == []


def test_a_box_is_not_moved_behind_what_leads_to_it(
    document: Document, screen: EffectChainScreen, goal: Goal
) -> None:
    node, _ = document.store.edit("Ny", lambda edit: edit.save(EffectNode(goal_id=goal.id)))
    key = f"node/{node.id}"
    arrow = EffectArrow(goal_id=goal.id, start="A-001/output", end=key)
    document.edit("Ny", lambda edit: edit.save(arrow))
    screen.choose((key,))
    editor = screen.detail.box_form.boxes["step"].editor.widget
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Home)
    assert not screen.flush()
    assert document.store.all(EffectNode)[0].step is Step.OUTCOME


def test_a_click_chooses_and_the_list_follows(screen: EffectChainScreen) -> None:
    place = screen.canvas.place_of(("A-001/output", "M-001")).center().toPoint()
    QTest.mouseClick(screen.canvas, Qt.MouseButton.LeftButton, pos=place)
    assert screen.canvas.chosen == ("A-001/output", "M-001")
    assert "M-001" in screen.list.currentIndex().data()
    screen.list.setCurrentIndex(screen.model.index(0, 0))
    assert screen.canvas.chosen == ("A-001/resources", "A-001")


def test_the_picture_grows_and_shrinks(screen: EffectChainScreen) -> None:
    before = screen.canvas.width()
    press(screen, Qt.Key.Key_Plus)
    assert screen.canvas.width() > before
    assert screen.tools.whole.text() == "125 %"
    QTest.mouseClick(screen.tools.whole, Qt.MouseButton.LeftButton)
    assert screen.canvas.width() == before


def test_a_picture_that_cannot_be_saved_says_so(screen: EffectChainScreen, tmp_path: Path) -> None:
    screen.save(tmp_path / "kedja.svg")
    assert screen.message.text == "The picture is saved as kedja.svg."
    screen.save(tmp_path / "finns" / "inte.svg")
    assert screen.message.text.startswith("The picture could not be saved")


def test_a_file_without_goals_leads_to_them(qtbot: QtBot, document: Document) -> None:
    screen = EffectChainScreen(document)
    qtbot.addWidget(screen)
    screen.show_place(Place("effect_chain"))
    with qtbot.waitSignal(screen.go) as signal:
        QTest.mouseClick(screen.none.button, Qt.MouseButton.LeftButton)
    assert signal.args == [Place("goals")]
