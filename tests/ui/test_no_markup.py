"""No text of the file is ever taken for HTML: every label is plain, and no page can be one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from jimdesk.domain.record import Record
from jimdesk.store.erasing import free_texts
from jimdesk.store.store import Store
from jimdesk.store.tables import by_name
from jimdesk.store.writer import Writer
from jimdesk.ui import settings
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.place import Place
from jimdesk.ui.sections import all_screens
from tests.ui import walk

HOSTILE = '<b>x</b><img src="file:///x"><a href="file:///y">y</a>'
SHOWN = frozenset({"title", "name", "statement", "note", "analysis", "description", "wording"})


@pytest.fixture
def window(qtbot: QtBot, example: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """Return a window with the example, in which texts of every kind look like HTML."""
    store = Store.open(example)

    def spoil(edit: Writer) -> None:
        for name in ("problem", "goal", "indicator", "activity", "direction", "mandate", "source"):
            records: list[Record] = store.all(by_name()[name].entity)
            texts = {field for table, field in free_texts() if table == name} & SHOWN
            spoilt: dict[str, Any] = dict.fromkeys(texts, HOSTILE)
            edit.save_all(replace(each, **spoilt) for each in records)

    store.edit(HOSTILE, spoil)
    made = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.show_store(store)
    made.show()
    yield made
    made.close_file()


def _rich(whole: QWidget) -> list[str]:
    labels = [
        label.text()
        for label in whole.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    pages = [type(page).__name__ for page in whole.findChildren(QTextEdit)]
    tips = [part.toolTip() for part in whole.findChildren(QWidget) if "<img" in part.toolTip()]
    return labels + pages + tips


def test_texts_that_look_like_html_are_plain_in_every_section(window: MainWindow) -> None:
    found = {}
    for entry in all_screens():
        window.go(Place(entry.name, 1))
        walk.settle()
        if rich := _rich(window):
            found[entry.name] = rich
    assert found == {}
