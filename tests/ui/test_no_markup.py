"""No text of the file is ever taken for HTML: every label is plain, and no page can be one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from jimdesk.domain.errors import JimdeskError
from jimdesk.store.erasing import free_texts
from jimdesk.store.store import Store
from jimdesk.store.tables import by_name
from jimdesk.ui import settings
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.place import Place
from jimdesk.ui.sections import all_screens
from jimdesk.ui.views import all_views
from tests.ui import walk

HOSTILE = '<b>x</b><img src="file:///x"><a href="file:///y">y</a>'


@pytest.fixture
def window(qtbot: QtBot, example: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """Return a window with the example, in which texts of every kind look like HTML."""
    store = Store.open(example)
    spoilt = [place for place in free_texts() if _spoil(store, *place)]
    assert len(spoilt) > 150
    made = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.show_store(store)
    made.show()
    yield made
    made.close_file()


def _spoil(store: Store, name: str, field: str) -> bool:
    """Put markup in a field of every record of a table; return whether the field takes it."""
    records = store.all(by_name()[name].entity)
    try:
        spoilt = [replace(each, **{field: HOSTILE}) for each in records]  # type: ignore[arg-type]
        store.edit(HOSTILE, lambda edit: edit.save_all(spoilt))
    except (JimdeskError, ValueError):  # it takes an address or a code
        return False
    return bool(records)


def _rich(whole: QWidget) -> list[str]:
    labels = [
        label.text()
        for label in whole.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    pages = [type(page).__name__ for page in whole.findChildren(QTextEdit)]
    tips = [part.toolTip() for part in whole.findChildren(QWidget) if "<img" in part.toolTip()]
    return labels + pages + tips


def test_texts_that_look_like_html_are_plain_in_every_view(window: MainWindow) -> None:
    found = {}
    for view in all_views():
        if view.name.startswith("help/") or view.name == "welcome":
            continue  # nothing of the user's is shown there
        shown = view.show(window)
        if view.dialog is None and view.name in {entry.name for entry in all_screens()}:
            window.go(Place(view.name, 1))
        walk.settle()
        if rich := _rich(shown):
            found[view.name] = rich
        if shown is not window:
            shown.close()
    assert found == {}
