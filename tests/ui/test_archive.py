"""An archive in the window: opened read-only, and told when it is damaged."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from jimdesk.domain.goal import Goal
from jimdesk.office.export import export
from jimdesk.office.formats import ZIP
from jimdesk.reports import report
from jimdesk.ui import settings
from jimdesk.ui.main_window import MainWindow
from tests.reports.material import DRAFT, whole_chain


def test_an_archive_opens_read_only(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "arkiv.zip"
    export(whole_chain(), report("annual"), 2025, DRAFT, path, ZIP)
    window = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.open_file(path)
    assert window.workspace is not None
    document = window.workspace.document
    assert document.read_only
    assert [goal.code for goal in document.store.all(Goal)] == ["M-001"]
    assert "arkiv" in window.windowTitle()
    window.close_file()


def test_a_damaged_archive_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "arkiv.zip"
    path.write_bytes(b"no archive")
    window = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.open_file(path)
    assert window.workspace is None
    assert "inte ett helt arkiv" in window.welcome.message.text
