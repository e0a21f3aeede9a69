import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.controls import ComboBox
from jimdesk.ui.widgets.layout import FlowLayout

MARKUP = "<img src=x><a href=file:///etc>x</a>"
PAIRS = ((1, "Ett"), (2, "Två"))
MAKERS: tuple[Callable[[], QWidget], ...] = (
    lambda: inputs.line_edit("Namn"),
    lambda: inputs.text_edit("Namn"),
    lambda: inputs.combo("Namn", PAIRS),
    lambda: inputs.spin("Namn", 1, 9),
    lambda: inputs.check("Namn"),
    lambda: inputs.button("Namn"),
    lambda: inputs.button("Namn", "primary", icon="plus"),
    lambda: inputs.chip_button("Namn"),
    lambda: inputs.link_button("Namn"),
    lambda: inputs.fold_button("Namn"),
    lambda: inputs.icon_button("plus", "Namn"),
    lambda: inputs.search_edit("Namn"),
)


@pytest.mark.parametrize("make", MAKERS)
def test_input_can_be_hit_and_has_a_name(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    made = make()
    qtbot.addWidget(made)
    made.ensurePolished()
    assert min(made.sizeHint().width(), made.sizeHint().height()) >= 24
    assert made.accessibleName() or made.property("text") == "Namn"


@pytest.mark.parametrize("make", MAKERS)
def test_focus_can_be_seen(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    other, made = inputs.button("Annan"), make()
    box.addWidget(other)
    box.addWidget(made)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    other.setFocus()
    before = made.grab().toImage()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    assert made.grab().toImage() != before


def test_text_is_never_read_as_markup(qtbot: QtBot) -> None:
    made = inputs.label(MARKUP)
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText


def test_labels_are_made_by_the_factory_only() -> None:
    folder = Path(inputs.__file__).parents[1]
    guilty = [
        path.name
        for path in folder.rglob("*.py")
        if path.name != "inputs.py"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == QLabel.__name__
    ]
    assert guilty == []


def test_running_text_grows_with_its_lines_and_stops(qtbot: QtBot) -> None:
    made = inputs.text_edit("Text", lines=(2, 4))
    qtbot.addWidget(made)
    made.resize(300, 80)
    made.show()
    heights = []
    for lines in (1, 2, 3, 4, 9):
        made.setPlainText("\n".join("rad" for _ in range(lines)))
        heights.append(made.sizeHint().height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_running_text_has_at_most_eighty_characters_on_a_line(qtbot: QtBot) -> None:
    made = inputs.text_edit("Text")
    qtbot.addWidget(made)
    made.resize(1600, 80)
    made.show()
    widest = made.fontMetrics().averageCharWidth() * 80
    assert made.viewport().width() <= widest + 1


def test_wheel_changes_nothing_without_focus(qtbot: QtBot) -> None:
    made = inputs.combo("Val", PAIRS)
    qtbot.addWidget(made)
    made.choose(1)
    made.show()
    turn(made)
    assert made.currentData() == 1


def test_tab_leaves_text_and_tables(qtbot: QtBot) -> None:
    text, table = inputs.text_edit("Text"), QTableView()
    inputs.prepare_table(table, "Värden")
    for widget in (text, table):
        qtbot.addWidget(widget)
    assert text.tabChangesFocus()
    assert not table.tabKeyNavigation()
    assert table.verticalHeader().isHidden()


def test_choice_keeps_its_value_when_choices_are_renewed(qtbot: QtBot) -> None:
    made = inputs.combo("Val", PAIRS)
    qtbot.addWidget(made)
    made.choose(2)
    with qtbot.assertNotEmitted(made.currentIndexChanged):
        made.set_choices([(2, "Två"), (3, "Tre")])
        made.choose(3)
        made.choose(2)
    assert made.currentText() == "Två"
    made.choose("unknown")
    assert made.currentIndex() == -1


def test_enter_presses_a_button(qtbot: QtBot) -> None:
    made = inputs.button("Spara")
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.clicked):
        QTest.keyClick(made, Qt.Key.Key_Return)


def test_link_wraps_and_shows_an_ampersand(qtbot: QtBot) -> None:
    made = inputs.link_button("Kvinnor & män i hela landet")
    qtbot.addWidget(made)
    made.show()
    assert made.accessibleName() == "Kvinnor & män i hela landet"
    assert made.heightForWidth(100) > made.heightForWidth(600)
    assert made.minimumSizeHint().width() < made.sizeHint().width()


def test_flow_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    for _ in range(6):
        flow.addWidget(inputs.button("Ett ord"))
    assert flow.heightForWidth(200) > flow.heightForWidth(2000)


def turn(widget: ComboBox) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
