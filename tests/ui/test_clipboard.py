"""Copying to Word: formatted, protected, with plain text beside."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.reports.card import card
from jimdesk.store.store import Store
from jimdesk.ui import clipboard, settings
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.place import Place
from tests.office.documents import document
from tests.reports.material import DRAFT, few

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_block_is_on_the_clipboard_as_html_and_as_text(english: None) -> None:
    clipboard.copy(document())
    data = QGuiApplication.clipboard().mimeData()
    assert "<thead>" in data.html()
    lines = data.text().splitlines()
    assert "Office\tWomen 2025\tMen 2025" in lines
    assert "Analysis: [Analysis is missing]" in lines
    assert "– One" in lines


def test_a_chart_comes_as_a_picture_that_is_there(english: None) -> None:
    clipboard.copy(document())
    html = QGuiApplication.clipboard().mimeData().html()
    address = html.partition('<img src="')[2].partition('"')[0]
    assert not QImage(QUrl(address).toLocalFile()).isNull()


def test_no_small_count_is_copied(english: None) -> None:
    store = few(2023, 2024, 2025)
    made = card(store, store.all(Indicator)[0], 2025, DRAFT, with_front=False)
    clipboard.copy(made)
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
    window.copy_to_word()
    assert goal.statement in QGuiApplication.clipboard().text()
    assert "är kopierad" in window.workspace.message.text
    window.go(Place("checks"))
    window.copy_to_word()
    assert "Välj något" in window.workspace.message.text
    window.close_file()
