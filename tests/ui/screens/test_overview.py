from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jimdesk.domain.indicator import Indicator
from jimdesk.i18n import swedish_key
from jimdesk.store.store import Store
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place
from jimdesk.ui.screens.overview import OverviewScreen, screen

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def document(example: Path, qapp: QApplication) -> Iterator[Document]:
    made = Document(Store.open(example))
    yield made
    made.deleteLater()  # with its timer, which would look for findings in a closed file
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    made.store.close()


def shown(qtbot: QtBot, document: Document) -> OverviewScreen:
    made = screen(document)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show_place(Place("overview"))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def titles(made: OverviewScreen) -> list[str]:
    return [tile.title for tile in made.grid.tiles.tiles]


def codes(made: OverviewScreen) -> set[str]:
    return {tile.meta for tile in made.grid.tiles.tiles}


def test_every_indicator_is_there_in_swedish_order(qtbot: QtBot, document: Document) -> None:
    made = shown(qtbot, document)
    model: QAbstractItemModel = made.grid.tiles
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert len(titles(made)) == document.store.count(Indicator) == 28
    assert titles(made) == sorted(titles(made), key=swedish_key)
    assert made.count.text() == "28 of 28 indicators, 2025."


def test_tile_says_everything_to_a_screen_reader(qtbot: QtBot, document: Document) -> None:
    made = shown(qtbot, document)
    index = next(
        made.grid.tiles.index(at)
        for at, tile in enumerate(made.grid.tiles.tiles)
        if tile.meta == "I-001"
    )
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "I-001, Andel av deltagare som gått vidare till arbete, On the way, behind plan, "
        "2025, women, 64.0 per cent, 2025, men, 71.0 per cent"
    )
    assert index.data() == "Andel av deltagare som gått vidare till arbete"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_arrow_keys_move_both_ways_and_enter_goes_there(qtbot: QtBot, document: Document) -> None:
    made = shown(qtbot, document)
    made.grid.setFocus()
    QTest.keyClick(made.grid, Qt.Key.Key_Right)
    QTest.keyClick(made.grid, Qt.Key.Key_Down)
    columns = made.grid.viewport().width() // made.grid.gridSize().width()
    assert columns == 3
    assert made.grid.currentIndex().row() == columns + 1
    assert made.grid.visualRect(made.grid.currentIndex()).left() > 0
    with qtbot.waitSignal(made.go) as signal:
        QTest.keyClick(made.grid, Qt.Key.Key_Return)
    assert signal.args == [Place("indicators", made.grid.tiles.tiles[columns + 1].key)]


def test_click_goes_there(qtbot: QtBot, document: Document) -> None:
    made = shown(qtbot, document)
    at = made.grid.visualRect(made.grid.tiles.index(2)).center()
    with qtbot.waitSignal(made.go) as signal:
        QTest.mouseClick(made.grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert signal.args == [Place("indicators", made.grid.tiles.tiles[2].key)]


def test_search_and_choices_narrow_the_grid(qtbot: QtBot, document: Document) -> None:
    made = shown(qtbot, document)
    QTest.keyClick(made, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert made.search.hasFocus()
    made.search.setText("projekt köns")  # key clicks know ASCII only
    assert codes(made) == {"I-002"}
    made.search.clear()
    made.goal.choose(next(g.id for g in document.chain.policy_goals.values() if g.number == 6))
    made.goal.activated.emit(0)
    assert {"I-003", "I-008"} <= codes(made) < {f"I-{number:03d}" for number in range(1, 26)}
    made.status.choose("Cannot be assessed")
    made.status.activated.emit(0)
    assert {tile.status.text for tile in made.grid.tiles.tiles} == {"Cannot be assessed"}


def test_unit_narrows_the_grid(qtbot: QtBot, document: Document) -> None:
    made = shown(qtbot, document)
    with_unit = [each for each in document.store.all(Indicator) if each.unit_id]
    unit = with_unit[0].unit_id
    made.unit.choose(unit)
    made.unit.activated.emit(0)
    assert codes(made) == {each.code for each in with_unit if each.unit_id == unit}


def test_changes_are_shown_and_the_current_tile_stays(qtbot: QtBot, document: Document) -> None:
    made = shown(qtbot, document)
    made.grid.setCurrentIndex(made.grid.tiles.index(3))
    key = made.grid.tiles.tiles[3].key
    document.edit("Ny", lambda edit: edit.save(Indicator(name="AAA")))
    assert titles(made)[0] == "AAA"
    assert made.grid.tiles.tiles[0].chart.is_empty
    assert made.grid.tiles.tiles[made.grid.currentIndex().row()].key == key
    made.hide()
    document.undo()
    made.show_place(Place("overview"))
    assert "AAA" not in titles(made)


def test_indicator_is_added_from_here(qtbot: QtBot, document: Document) -> None:
    made = shown(qtbot, document)
    with qtbot.waitSignal(made.go) as signal:
        made.add()
    assert signal.args is not None
    assert signal.args[0].field == "name"
    assert "Indicator without a name" in titles(made)
    assert made.flush()
    assert made.focus_panes()[-1] is made.grid


def test_empty_tile_is_painted(qtbot: QtBot, document: Document) -> None:
    made = shown(qtbot, document)
    made.search.setText("I-015")
    assert codes(made) == {"I-015"}
    assert not made.grid.grab().isNull()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_tiles_fill_the_width_at_every_text_size(
    qtbot: QtBot, document: Document, qapp: QApplication, scale: float
) -> None:
    theme.apply(qapp, "dark", scale)
    made = shown(qtbot, document)
    size, room = made.grid.gridSize(), made.grid.viewport().width()
    assert size.width() * (room // size.width()) > room - size.width() / 2
    assert made.grid.horizontalScrollBar().maximum() == 0
    assert not made.grid.grab().isNull()
