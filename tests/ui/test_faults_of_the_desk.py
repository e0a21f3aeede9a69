"""What a user's computer does: screens that go, settings that break, faults in the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from jimdesk.__main__ import main
from jimdesk.domain.problem import Problem
from jimdesk.store.store import Store
from jimdesk.ui import settings
from jimdesk.ui.main_window import MainWindow
from tests.store.conftest import Child, child

__all__ = ["child"]

SECRET = "Anna Lind is on sick leave"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, empty: Path) -> Iterator[MainWindow]:
    made = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.show()
    made.open_file(empty)
    yield made
    made.close_file()


@pytest.mark.fault("FT37")
@pytest.mark.parametrize("place", [(-5000, -5000), (20_000, 300), (0, 9_000)])
def test_a_window_saved_on_a_screen_that_is_gone_comes_back_in_sight(
    qtbot: QtBot, tmp_path: Path, place: tuple[int, int]
) -> None:
    kept = settings.Settings(tmp_path / "settings.ini")
    before = MainWindow(kept)
    qtbot.addWidget(before)
    before.move(*place)
    kept.set(settings.GEOMETRY, before.saveGeometry())
    window = MainWindow(kept)
    qtbot.addWidget(window)
    window.show()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    seen = screen.intersected(window.geometry())
    assert seen.width() > 400
    assert seen.height() > 300


@pytest.mark.fault("FT38")
@pytest.mark.parametrize(
    "content", [bytes(range(256)) * 20, b"[General\nwindow=@ByteArray(\\x", b"text_size=huge", b""]
)
def test_damaged_settings_give_the_defaults_and_the_window_starts(
    qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(content)
    kept = settings.Settings(file)
    assert kept.get(settings.SCALE) == 1.0
    assert kept.get(settings.THEME) == "system"
    window = MainWindow(kept)
    qtbot.addWidget(window)
    window.show()
    kept.set(settings.SCALE, 1.5)
    assert settings.Settings(file).get(settings.SCALE) == 1.5


@pytest.mark.fault("FT36")
@pytest.mark.parametrize("suffix", [".pdf", ".xlsx"])
def test_a_report_to_a_place_that_is_not_there_is_told(
    example: Path, tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "not there" / f"report{suffix}"
    code = main(["export", str(example), "--year", "2025", "--to", str(target)])
    assert code in (2, 3)
    told = capsys.readouterr().err
    assert told
    assert "Traceback" not in told
    assert not target.parent.exists()


@pytest.mark.fault("FT35")
def test_without_a_temporary_folder_everything_is_still_saved(empty: Path, child: Child) -> None:
    code = """
import sys
from pathlib import Path
from jimdesk.domain.problem import Problem
from jimdesk.store import backup
from jimdesk.store.dump import dump
from jimdesk.store.store import Store
path = Path(sys.argv[1])
store = Store.open(path)
store.edit("x", lambda edit: edit.save(Problem(title="saved")))
store.close()
assert backup.newest(path)
dump(path, path.with_suffix(".json"))
"""
    gone = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), "/nonexistent")
    assert child(code, empty, **gone).wait() == 0
    store = Store.read(empty)
    assert [problem.title for problem in store.all(Problem)] == ["saved"]
    store.close()
