"""Save a locked copy and open it, as its sender and its reader do."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jimdesk.domain.problem import Problem
from jimdesk.office import locked
from jimdesk.store.store import Store
from jimdesk.ui.dialogs.lock import LockDialog
from jimdesk.ui.dialogs.unlock import UnlockDialog
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.settings import SIGNATURE, Settings
from jimdesk.ui.workspace import Workspace

PASSWORD = "k7mq-x2pd-9hwt-v4bn-c8rz"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_file()


@pytest.fixture
def copy(empty: Path) -> Path:
    path = empty.with_name("låst.zip")
    with closing(Store.open(empty)) as store:
        store.edit("x", lambda edit: edit.save(Problem(title="sent")))
        locked.write(store, PASSWORD, path)
    return path


def work(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def asking(window: MainWindow) -> UnlockDialog:
    dialog = window.findChild(UnlockDialog)
    assert isinstance(dialog, UnlockDialog)
    return dialog


def test_the_sender_gets_a_password_and_a_plain_word_on_forgetting_it(
    window: MainWindow, empty: Path
) -> None:
    window.open_file(empty)
    window.safety.show_lock()
    dialog = window.findChild(LockDialog)
    assert isinstance(dialog, LockDialog)
    first = dialog.password.text()
    dialog.suggest.click()
    password = dialog.password.text()
    assert password != first
    target = empty.with_name("ut.zip")
    dialog.save(target)
    assert work(window).message.text.startswith("Den låsta kopian är sparad som ut.zip")
    with closing(locked.read(target, password)) as opened:
        assert opened.all(Problem) == []
    assert password not in work(window).message.text


def test_a_weak_password_is_told_in_the_dialog_and_saves_nothing(
    window: MainWindow, empty: Path
) -> None:
    window.open_file(empty)
    dialog = LockDialog(work(window).document, window)
    dialog.open()
    dialog.password.setText("kort")
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    assert "minst 16 tecken" in dialog.message.text
    assert dialog.isVisible()
    dialog.close()


def test_the_reader_is_asked_until_the_password_is_right(window: MainWindow, copy: Path) -> None:
    window.open_file(copy)
    dialog = asking(window)
    QTest.keyClicks(dialog.password, "fel")
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    assert "öppnar inte" in dialog.message.text
    assert dialog.isVisible()
    QTest.keyClicks(dialog.password, PASSWORD)  # over the wrong one, which is chosen
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    document = work(window).document
    assert [problem.title for problem in document.store.all(Problem)] == ["sent"]
    assert document.read_only


def test_a_locked_copy_asks_also_where_files_are_opened_to_be_read(
    window: MainWindow, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "_ask_open", lambda: copy)
    window.choose_file_read_only()
    asking(window).reject()
    assert window.workspace is None


def test_the_password_is_kept_nowhere(window: MainWindow, copy: Path, own_home: Path) -> None:
    window.open_file(copy)
    dialog = asking(window)
    assert PASSWORD not in dialog.password.displayText()
    dialog.password.setText(PASSWORD)
    dialog.unlock()
    window.close_file()
    window.settings.set(SIGNATURE, "x")
    everywhere = [*copy.parent.rglob("*"), *own_home.rglob("*")]
    written = b"".join(file.read_bytes() for file in everywhere if file.is_file())
    assert PASSWORD.encode() not in written
    assert "låst".encode() not in (copy.parent / "settings.ini").read_bytes()
