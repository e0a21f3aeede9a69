import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jimdesk.ui.widgets.controls import Button
from jimdesk.ui.widgets.multi_choice import FEW, MultiChoice
from jimdesk.ui.widgets.wrapping import CheckBox

MANY = [(i, f"Enhet {i}") for i in range(FEW + 4)]


@pytest.fixture
def choice(qtbot: QtBot) -> MultiChoice:
    made = MultiChoice("Enheter")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


def test_few_are_boxes_to_tick(choice: MultiChoice, qtbot: QtBot) -> None:
    choice.set_choices([(1, "Ett"), (2, "Två")])
    choice.set_values({2})
    with qtbot.waitSignal(choice.changed):
        QTest.keyClick(choice.first_input(), Qt.Key.Key_Space)
    assert choice.values() == (1, 2)
    assert [box.text() for box in choice.findChildren(CheckBox)] == ["Ett", "Två"]


def test_many_are_chips_and_a_list(choice: MultiChoice, qtbot: QtBot) -> None:
    choice.set_choices(MANY)
    choice.set_values([5])
    assert choice.combo.isVisible()
    choice.combo.activated.emit(0)
    assert choice.values() == (0, 5)
    qtbot.waitUntil(lambda: [chip.text() for chip in shown(choice)] == ["Enhet 0", "Enhet 5"])
    chips = shown(choice)
    assert all(chip.accessibleName().startswith(chip.text()) for chip in chips)
    QTest.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert choice.values() == (5,)


def test_chosen_value_that_is_no_longer_offered_is_kept(choice: MultiChoice) -> None:
    choice.set_choices([(1, "Ett")])
    choice.set_values([1, 99])
    assert choice.values() == (1, 99)


def test_showing_tells_nobody(choice: MultiChoice, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(choice.changed):
        choice.set_choices([(1, "Ett"), (2, "Två")])
        choice.set_values([1])
        choice.set_choices(MANY)
        choice.set_values([])
    assert choice.values() == ()


def shown(choice: MultiChoice) -> list[Button]:
    return [chip for chip in choice.findChildren(Button) if chip.isVisible()]
