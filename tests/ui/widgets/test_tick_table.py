"""A table whose rows are ticked one by one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from jimdesk.ui.widgets.tick_table import TickRow, TickTable

CHECK = Qt.ItemDataRole.CheckStateRole
ROWS = (TickRow(("a", "1"), True), TickRow(("b", "2"), False), TickRow(("c", "3"), None))


def shown(qtbot: QtBot) -> TickTable:
    table = TickTable("Rader", ("Namn", "Tal"), right=[1], wide=[0])
    qtbot.addWidget(table)
    QAbstractItemModelTester(table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.set_rows(ROWS)
    table.show()
    return table


def states(table: TickTable) -> list[object]:
    return [table.rows.index(row, 0).data(CHECK) for row in range(3)]


def test_rows_show_whether_they_are_ticked_and_some_cannot_be(qtbot: QtBot) -> None:
    table = shown(qtbot)
    assert states(table) == [Qt.CheckState.Checked, Qt.CheckState.Unchecked, None]
    flags = [bool(table.rows.index(r, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable) for r in (0, 2)]
    assert flags == [True, False]
    assert table.grab().width() > 0


def test_space_turns_the_current_row_over_in_any_column(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.setCurrentIndex(table.rows.index(1, 1))
    with qtbot.waitSignal(table.rows.ticked) as told:
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert told.args == [1, True]
    table.setCurrentIndex(table.rows.index(2, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert states(table) == [Qt.CheckState.Checked, Qt.CheckState.Checked, None]
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert table.currentIndex().row() == 1


def test_the_box_is_ticked_by_the_view_and_nothing_else_is_edited(qtbot: QtBot) -> None:
    table = shown(qtbot)
    box = table.rows.index(0, 0)
    assert table.rows.setData(box, Qt.CheckState.Unchecked, CHECK)
    assert states(table)[0] == Qt.CheckState.Unchecked
    assert not table.rows.setData(box, "x")
    assert not table.rows.setData(table.rows.index(2, 0), Qt.CheckState.Checked, CHECK)
