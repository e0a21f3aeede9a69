"""Copying to Word: formatted, protected, with plain text beside."""

from base64 import b64decode
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.office.paged import Laid, paged
from jimdesk.reports.card import card
from jimdesk.reports.document import Document
from jimdesk.store.store import Store
from jimdesk.ui import clipboard, settings
from jimdesk.ui.charts.view import ChartView
from jimdesk.ui.dialogs.copy_piece import CopyPieceDialog
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.place import Place
from tests.office.documents import CHART, document
from tests.reports.material import DRAFT, few

pytestmark = pytest.mark.usefixtures("qapp")


def _blocks(made: Document) -> tuple[Laid, ...]:
    (whole,) = paged(made).parts
    return whole


def test_every_block_is_on_the_clipboard_as_html_and_as_text(english: None) -> None:
    clipboard.copy(_blocks(document()), "en-GB")
    data = QGuiApplication.clipboard().mimeData()
    assert "<thead>" in data.html()
    lines = data.text().splitlines()
    assert "Office\tWomen 2025\tMen 2025" in lines
    assert "Analysis: [Analysis is missing]" in lines
    assert "– One" in lines


def _picture() -> str:
    """Return the address of the picture on the clipboard."""
    html = QGuiApplication.clipboard().mimeData().html()
    return html.partition('<img src="')[2].partition('"')[0]


def test_a_chart_comes_as_a_picture_in_the_text_itself(english: None) -> None:
    clipboard.copy(_blocks(document()), "en-GB")
    head, _, content = _picture().partition(",")
    assert head == "data:image/png;base64"
    assert not QImage.fromData(b64decode(content)).isNull()


def test_word_on_windows_gets_a_file_that_is_there(
    english: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "_IN_FILES", True)
    clipboard.copy(_blocks(document()), "en-GB")
    assert not QImage(QUrl(_picture()).toLocalFile()).isNull()


def test_a_chart_alone_is_a_picture_too(english: None) -> None:
    clipboard.copy((CHART,), "en-GB")
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert "Line chart. Women rise" in data.html()


def test_no_small_count_is_copied(english: None) -> None:
    store = few(2023, 2024, 2025)
    made = card(store, store.all(Indicator)[0], 2025, DRAFT, with_front=False)
    clipboard.copy(_blocks(made), "en-GB")
    data = QGuiApplication.clipboard().mimeData()
    for text in (data.html(), data.text()):
        assert ">5<" not in text
        assert "\t5\t" not in text


def test_the_menu_copies_the_chosen_record_and_says_so(
    example: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.show_store(Store.open(example))
    window.show()
    assert window.workspace is not None
    goal = window.workspace.document.store.all(Goal)[0]
    window.go(Place("goals", goal.id))
    window.outgoing.copy_to_word()
    assert goal.statement in QGuiApplication.clipboard().text()
    assert "är kopierad" in window.workspace.message.text
    window.go(Place("checks"))
    window.outgoing.copy_to_word()
    assert "Välj något" in window.workspace.message.text
    window.close_file()


def test_a_table_of_a_report_is_copied_by_itself(
    example: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.show_store(Store.open(example))
    window.show()
    assert window.workspace is not None
    goal = window.workspace.document.store.all(Goal)[0]
    window.go(Place("goals", goal.id))
    window.outgoing.copy_piece_to_word()
    (dialog,) = window.findChildren(CopyPieceDialog)
    kinds = [dialog.table.rows.index(row, 0).data() for row in range(dialog.table.rows.rowCount())]
    assert {"Tabell", "Text"} <= set(kinds)
    dialog.table.selectRow(kinds.index("Tabell"))
    dialog.copy.click()
    html = QGuiApplication.clipboard().mimeData().html()
    assert html.count("<table") == 1
    assert "<thead>" in html
    assert "är kopierad" in dialog.message.text
    dialog.reject()
    window.close_file()


def test_the_shortcut_copies_the_chart_that_has_the_focus(
    example: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.show_store(Store.open(example))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert window.workspace is not None
    indicator = window.workspace.document.store.all(Indicator)[0]
    window.go(Place("indicators", indicator.id))
    (view,) = window.workspace.screen.findChildren(ChartView)
    view.canvas.setFocus()
    window.outgoing.copy_to_word()
    html = QGuiApplication.clipboard().mimeData().html()
    assert html.count("<img") == html.count("<table") == 1
    assert "kopierade" in view.message.text
    window.close_file()
