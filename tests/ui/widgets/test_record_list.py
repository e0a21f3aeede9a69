from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jimdesk.ui import theme
from jimdesk.ui.widgets.layout import EmptyState
from jimdesk.ui.widgets.record_list import RecordList, Row, Status

ROWS = (
    Row(1, "Mål om lön", "M-001 · Delmål 2", Status("På väg", "good", "trending-up")),
    Row(2, "Målning av lokaler", "M-002", Status("Försämrat", "bad", "trending-down")),
    Row(3, "Malmö", "M-003"),
)


@pytest.fixture
def records(qtbot: QtBot) -> RecordList:
    empty = EmptyState("target", "Här samlas målen.", "Lägg till mål")
    made = RecordList("Mål", add="Lägg till", search="Sök bland mål (Ctrl+F)", empty=empty)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.addWidget(made)
    made.resize(344, 600)
    made.show()
    return made


def shown(records: RecordList) -> list[object]:
    return [records.model.row(i).key for i in range(records.model.rowCount())]


def test_first_row_is_chosen_when_rows_arrive(records: RecordList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(records.selected) as told:
        records.set_rows(ROWS)
    assert told.args == [1]
    assert records.view.currentIndex().row() == 0


def test_refresh_keeps_what_is_chosen_and_tells_nobody(records: RecordList, qtbot: QtBot) -> None:
    records.set_rows(ROWS)
    records.select(2)
    with qtbot.assertNotEmitted(records.selected):
        records.set_rows(ROWS[1:])
        records.set_rows([replace(row, title=f"{row.title} nu") for row in ROWS])
    assert records.current_key() == 2
    assert records.view.currentIndex().data() == "Målning av lokaler nu"


def test_neighbour_is_chosen_when_the_row_goes_away(records: RecordList, qtbot: QtBot) -> None:
    records.set_rows(ROWS)
    records.select(2)
    with qtbot.waitSignal(records.selected) as told:
        records.set_rows((ROWS[0], ROWS[2]))
    assert told.args == [3]


def test_last_row_going_away_leaves_nothing_chosen(records: RecordList, qtbot: QtBot) -> None:
    records.set_rows(ROWS)
    with qtbot.waitSignal(records.selected) as told:
        records.set_rows(())
    assert told.args == [None]


@pytest.mark.parametrize(
    ("text", "keys"),
    [("mål", [1, 2]), ("mal", [3]), ("MÅL lön", [1]), ("m-003", [3]), ("försämrat", [2])],
)
def test_search_finds_as_swedes_expect(records: RecordList, text: str, keys: list[object]) -> None:
    records.set_rows(ROWS)
    records.search.setText(text)
    assert shown(records) == keys


def test_search_leaves_the_chosen_record_open(records: RecordList, qtbot: QtBot) -> None:
    records.set_rows(ROWS)
    with qtbot.assertNotEmitted(records.selected):
        records.search.setText("malm")
        records.set_rows(ROWS)
    assert records.current_key() == 1
    records.select(2)
    assert records.search.text() == ""
    assert records.current_key() == 2


def test_down_and_enter_go_from_search_to_the_first_hit(records: RecordList, qtbot: QtBot) -> None:
    records.set_rows(ROWS)
    records.focus_search()
    QTest.keyClicks(records.search, "malm")
    QTest.keyClick(records.search, Qt.Key.Key_Down)
    assert records.current_key() == 3
    assert QApplication.focusWidget() is records.view
    records.focus_search()
    QTest.keyClick(records.search, Qt.Key.Key_Escape)
    assert records.search.text() == ""


def test_find_key_goes_to_the_search(records: RecordList, qtbot: QtBot) -> None:
    records.set_rows(ROWS)
    records.view.setFocus()
    QTest.keyClick(records.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is records.search


def test_empty_list_says_what_belongs_there_and_offers_one_button(
    records: RecordList, qtbot: QtBot
) -> None:
    records.set_rows(())
    button = records.empty.button
    assert button.isVisible()
    with qtbot.waitSignal(records.add_requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_search_without_hits_says_so(records: RecordList) -> None:
    records.set_rows(ROWS)
    records.search.setText("finns inte")
    assert not records.view.isVisible()


def test_whole_row_is_read_aloud(records: RecordList) -> None:
    records.set_rows(ROWS)
    spoken = records.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Mål om lön, M-001 · Delmål 2, På väg"


def test_row_grows_with_its_text_and_with_the_text_size(
    records: RecordList, qapp: QApplication
) -> None:
    long = replace(ROWS[0], title="Mål om lön " * 12)
    records.set_rows((long, ROWS[1]))
    qapp.processEvents()
    high, low = (records.view.visualRect(records.model.index(i)).height() for i in (0, 1))
    assert high > low
    theme.apply(qapp, "light", 2.0)
    qapp.processEvents()
    assert records.view.visualRect(records.model.index(1)).height() > low


def test_actions_are_on_the_rows(records: RecordList) -> None:
    action = QAction("Ta bort", records)
    records.set_actions([action])
    records.set_actions([action])
    assert records.view.actions() == [action]


def test_read_only_list_adds_nothing(records: RecordList) -> None:
    records.set_read_only(True)
    assert not records.add_button.isEnabled()
