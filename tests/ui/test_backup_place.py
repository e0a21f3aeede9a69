"""Where backup copies shall lie is asked once, calmly, and nothing waits for the answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jimdesk import paths, policy
from jimdesk.domain.problem import Problem
from jimdesk.store.store import Store
from jimdesk.ui.backup_place import BackupPlaceStrip
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.settings import Settings


def _window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Return a window at the very first start."""
    made = _window(qtbot, tmp_path)
    yield made
    made.close_file()


def asked(window: MainWindow) -> list[BackupPlaceStrip]:
    return [strip for strip in window.findChildren(BackupPlaceStrip) if strip.isVisible()]


def test_the_first_start_asks_and_the_first_file_asks_again(
    window: MainWindow, empty: Path
) -> None:
    assert len(asked(window)) == 1
    window.open_file(empty)
    assert len(asked(window)) == 1
    window.close_file()
    assert len(asked(window)) == 1


def test_a_chosen_folder_holds_at_once_and_ends_the_question(
    window: MainWindow, empty: Path, tmp_path: Path
) -> None:
    window.open_file(empty)
    asked(window)[0].chosen.emit(tmp_path / "kopior på H")
    assert asked(window) == []
    assert window.workspace is not None
    assert "kopior på H" in window.workspace.message.text
    assert "samma disk" in window.workspace.message.text
    store = window.workspace.document.store
    store.edit("x", lambda edit: edit.save(Problem(title="a")))
    assert store.back_up().is_relative_to(tmp_path / "kopior på H")
    window.close_file()
    assert asked(window) == []


def test_a_folder_that_cannot_be_written_is_told_and_asked_for_again(
    window: MainWindow, empty: Path
) -> None:
    window.open_file(empty)
    asked(window)[0].chosen.emit(empty / "under a file")
    assert window.workspace is not None
    assert "Välj en annan mapp" in window.workspace.message.text
    assert len(asked(window)) == 1
    assert paths.backup_place() is None


def test_not_now_by_keyboard_is_remembered_and_the_status_bar_reminds(
    window: MainWindow, empty: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window.open_file(empty)
    QTest.keyClick(asked(window)[0].later, Qt.Key.Key_Space)
    assert asked(window) == []
    assert window.workspace is not None
    window.workspace.document.edit("x", lambda edit: edit.save(Problem(title="a")))
    window.workspace.document.store.back_up()
    window.workspace.refresh_status()
    assert "på samma disk" in window.workspace._backup_text()
    window.close_file()
    assert asked(_window(qtbot, tmp_path)) == []


def test_nobody_is_asked_when_the_organisation_has_decided(qtbot: QtBot, tmp_path: Path) -> None:
    policy.install(policy.Policy(backup_folder=tmp_path / "H"))
    assert asked(_window(qtbot, tmp_path)) == []


def test_the_example_and_a_file_that_is_only_read_ask_nothing(
    window: MainWindow, example: Path, empty: Path
) -> None:
    window.open_file(example)
    assert asked(window) == []
    window.show_store(Store.read(empty))
    assert asked(window) == []
