"""Going back, damaged files, crashes and files taken away, as their user meets them."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from jimdesk import paths
from jimdesk.domain.goal import Goal
from jimdesk.domain.problem import Problem
from jimdesk.domain.result import Result
from jimdesk.store import backup, lock
from jimdesk.store.manifest import Reason
from jimdesk.store.store import Store
from jimdesk.ui import drafts
from jimdesk.ui.dialogs.backups import BackupsDialog
from jimdesk.ui.dialogs.recovery import RecoveryDialog
from jimdesk.ui.keeping import Keeping
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.place import Place
from jimdesk.ui.settings import Settings
from jimdesk.ui.workspace import Workspace


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Return a window without a file."""
    made = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_file()


@pytest.fixture
def file(empty: Path) -> Path:
    """Return a file with a problem and a backup copy of it."""
    store = Store.open(empty)
    store.edit("x", lambda edit: edit.save(Problem(title="kept")))
    store.close()
    return empty


def work(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def titles(window: MainWindow) -> list[str]:
    return [problem.title for problem in work(window).document.store.all(Problem)]


def add(window: MainWindow, title: str) -> None:
    work(window).document.edit(title, lambda edit: edit.save(Problem(title=title)))


def damage(path: Path) -> bytes:
    with closing(sqlite3.connect(path)) as conn:
        root = conn.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'problem'").fetchone()[
            0
        ]
    content = bytearray(path.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = bytes(4096)
    path.write_bytes(content)
    return bytes(content)


def test_going_back_shows_what_would_change_and_can_be_undone(
    window: MainWindow, file: Path
) -> None:
    window.open_file(file)
    add(window, "new")
    dialog = BackupsDialog(work(window).document, window)
    dialog.restore_requested.connect(window.safety.go_back)
    dialog.open()
    model = dialog.difference.rows
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown == ["Problem", "1", "2", "0", "1", "0"]
    dialog.restore_button.click()
    assert titles(window) == ["kept"]
    strip = work(window).message
    assert strip.text.startswith("Filen är nu som den var ")
    assert strip.action.text() == "Ångra återställningen"
    strip.action.click()
    assert titles(window) == ["kept", "new"]


def test_a_copy_can_be_made_pinned_and_let_go_of(window: MainWindow, file: Path) -> None:
    window.open_file(file)
    add(window, "new")
    dialog = BackupsDialog(work(window).document, window)
    dialog.open()
    dialog.now_button.click()
    assert dialog.message.text == "En kontrollerad kopia är gjord."
    assert [copy.reason for copy in backup.copies(file)] == [Reason.MANUAL, Reason.CLOSE]
    dialog.pin_button.click()
    assert dialog.pin_button.text() == "Får gallras"
    assert [copy.pinned for copy in backup.copies(file)] == [True, False]
    dialog.pin_button.click()
    assert [copy.pinned for copy in backup.copies(file)] == [False, False]
    dialog.close()


def test_another_folder_for_copies_holds_at_once(
    window: MainWindow, file: Path, tmp_path: Path
) -> None:
    window.open_file(file)
    dialog = BackupsDialog(work(window).document, window)
    dialog.set_place(tmp_path / "på H")
    assert "på H" in dialog.place.text()
    add(window, "new")
    assert work(window).document.store.back_up().is_relative_to(tmp_path / "på H")
    dialog.set_place(None)
    assert paths.backup_place() is None
    dialog.close()


@pytest.mark.fault("FT18")
def test_a_damaged_file_leads_to_its_newest_good_copy(window: MainWindow, file: Path) -> None:
    damaged = damage(file)
    window.open_file(file)
    dialog = window.findChild(RecoveryDialog)
    assert isinstance(dialog, RecoveryDialog)
    first = dialog.buttons[0]
    assert first.text() == "Gå tillbaka till säkerhetskopian"  # type: ignore[attr-defined]
    first.click()  # type: ignore[attr-defined]
    assert titles(window) == ["kept"]
    assert "finns kvar som ny-skadad-" in work(window).message.text
    (aside,) = file.parent.glob("ny-skadad-*.jim")
    assert aside.read_bytes() == damaged


def test_without_a_copy_what_can_be_read_is_offered(window: MainWindow, file: Path) -> None:
    for copy in backup.copies(file):
        copy.path.unlink()
    damage(file)
    window.open_file(file)
    dialog = window.findChild(RecoveryDialog)
    assert isinstance(dialog, RecoveryDialog)
    saving, looking = dialog.buttons
    assert looking.text() == "Titta på det som går att läsa"  # type: ignore[attr-defined]
    saving.click()  # type: ignore[attr-defined]
    assert titles(window) == []
    assert "rader räddades" in work(window).message.text


def test_a_crash_is_told_with_what_was_found(window: MainWindow, file: Path) -> None:
    lock.write_note(file)
    window.open_file(file)
    assert "Den är kontrollerad från början till slut och är hel" in work(window).message.text
    work(window).findChildren(Keeping)[0].keep(Reason.OPEN)


@pytest.mark.fault("FT14")
def test_a_file_taken_away_is_told_and_the_work_goes_on(window: MainWindow, file: Path) -> None:
    window.open_file(file)
    file.rename(file.with_name("moved.jim"))
    add(window, "new")
    assert "flyttades eller byttes ut av ett annat program" in work(window).message.text
    assert window.windowTitle().startswith("ny-räddad-")
    add(window, "newer")
    assert titles(window) == ["kept", "new", "newer"]


def test_a_file_in_a_synced_folder_can_be_moved_here(window: MainWindow, file: Path) -> None:
    (file.parent / ".dropbox").touch()
    window.open_file(file)
    strip = work(window).message
    assert "ett annat program synkar" in strip.text
    strip.action.click()
    path = work(window).document.store.path
    assert path is not None
    assert path.parent == paths.data_folder()
    assert titles(window) == ["kept"]
    assert file.exists()


def test_what_was_changed_is_copied_during_work(
    window: MainWindow, file: Path, qtbot: QtBot
) -> None:
    window.open_file(file)
    keeping = work(window).findChildren(Keeping)[0]
    keeping.keep(Reason.TIMED)
    assert len(backup.copies(file)) == 1
    add(window, "new")
    with qtbot.waitSignal(keeping.made):
        keeping.keep(Reason.TIMED)
    assert [copy.reason for copy in backup.copies(file)] == [Reason.TIMED, Reason.CLOSE]


@pytest.mark.fault("FT9")
def test_a_copy_that_cannot_be_made_is_told_and_the_work_goes_on(
    window: MainWindow, file: Path
) -> None:
    window.open_file(file)
    for folder in paths.backup_folders(file):
        for old in folder.iterdir():
            old.unlink()
        folder.rmdir()
        folder.write_text("a file where the folder should be")
    add(window, "new")
    work(window).findChildren(Keeping)[0].keep(Reason.TIMED)
    assert work(window).message.text.startswith("Ingen säkerhetskopia kunde göras")
    assert titles(window) == ["kept", "new"]
    for folder in paths.backup_folders(file):
        folder.unlink()


# --- what is typed and not saved ---------------------------------------------------------------


def type_in_title(window: MainWindow, text: str) -> QWidget:
    """Type in the title of the first problem without leaving it."""
    window.go(Place("problems", 1, "title"))
    widget: QWidget = work(window).screen.detail.form.boxes["title"].editor.widget
    QTest.keyClicks(widget, text)
    return widget


@contextmanager
def full_disk(window: MainWindow) -> Iterator[None]:
    conn = work(window).document.store._conn
    conn.execute("PRAGMA max_page_count = 1")  # no page more than there are
    yield
    conn.execute("PRAGMA max_page_count = 1000000")


LONG = "x" * 9_000


def write_too_much(window: MainWindow) -> None:
    window.go(Place("problems", 1, "who"))
    form = work(window).screen.detail.form
    form.type_in("who", LONG)
    assert not form.flush()


@pytest.mark.fault("FT6")
def test_a_change_that_finds_the_disk_full_stays_and_can_be_tried_again(
    window: MainWindow, file: Path
) -> None:
    window.open_file(file)
    with full_disk(window):
        write_too_much(window)
        strip = work(window).unsaved
        assert strip.isVisible()
        assert strip.text.startswith("Disken är full")
        assert work(window).status.text == "Ändringen är inte sparad"
        strip.retry.click()
        assert strip.isVisible()
        assert not window.close()
        strip.copy.click()
        assert QGuiApplication.clipboard().text() == LONG
    strip.retry.click()
    assert not strip.isVisible()
    assert work(window).document.store.all(Problem)[0].who == LONG


@pytest.mark.fault("FT6")
def test_a_change_that_cannot_be_written_can_be_saved_elsewhere(
    window: MainWindow, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_file(file)
    conn = work(window).document.store._conn
    target = tmp_path / "annan disk.jim"
    monkeypatch.setattr(window, "ask_copy", lambda: target)  # the system's own dialog
    conn.execute("PRAGMA max_page_count = 1")
    write_too_much(window)
    work(window).unsaved.elsewhere.click()
    assert not work(window).unsaved.isVisible()
    assert work(window).message.text.startswith("Allt är sparat i ")
    assert window.windowTitle().startswith("annan disk")
    window.close_file()
    store = Store.open(target)
    assert store.all(Problem)[0].who == LONG
    store.close()


@pytest.mark.fault("FT40")
def test_closing_the_window_keeps_what_was_just_typed(window: MainWindow, file: Path) -> None:
    window.open_file(file)
    type_in_title(window, " and more")
    assert window.close()
    store = Store.open(file)
    assert store.all(Problem)[0].title in ("kept and more", "and morekept")
    store.close()


class Session:
    """What Qt gives at the end of a session; only Qt itself can make a real one."""

    def __init__(self) -> None:
        self.asked = 0

    def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def cancel(self) -> None:
        self.asked += 1


@pytest.mark.fault("FT40")
def test_the_end_of_the_session_keeps_what_was_typed_and_waits_when_it_cannot(
    window: MainWindow, file: Path
) -> None:
    window.open_file(file)
    type_in_title(window, " and more")
    session = Session()
    window.safety.end_session(session)  # type: ignore[arg-type]
    assert session.asked == 0
    assert "and more" in titles(window)[0]
    with full_disk(window):
        write_too_much(window)
        window.safety.end_session(session)  # type: ignore[arg-type]
        assert session.asked == 1
    assert work(window).flush()


def test_a_long_text_is_kept_as_a_draft_while_it_is_being_written(
    window: MainWindow, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_file(file)
    window.go(Place("problems", 1))
    detail = work(window).screen.detail
    name = next(n for n, box in detail.form.boxes.items() if box.field.kind == "long_text")
    detail.form.type_in(name, "Half a sen")
    store = work(window).document.store
    with qtbot.waitSignal(detail.form.drafted):
        detail.form._timer.stop()  # as while keys go on being pressed
    assert drafts.read(store) == drafts.Draft("problem", 1, {name: "Half a sen"})
    killed = shutil.copy(file, tmp_path / "killed.jim")
    assert detail.form.flush()
    assert drafts.read(store) is None

    window.open_file(Path(killed))
    strip = work(window).message
    assert strip.text.startswith("Programmet avslutades medan du skrev")
    strip.action.click()
    assert work(window).flush()
    assert getattr(work(window).document.store.all(Problem)[0], name) == "Half a sen"


@pytest.mark.parametrize("text", ["", "null", "[]", '{"table": 1}', "{", '{"table": "a"}'])
def test_a_draft_that_makes_no_sense_is_none(text: str) -> None:
    store = Store.create()
    store.set_setting(drafts.SETTING, text)
    assert drafts.read(store) is None
    store.close()


def test_the_status_bar_says_that_the_newest_copy_is_old(
    english: None, window: MainWindow, file: Path
) -> None:
    copy = backup.latest(file)
    assert copy is not None
    eight_days_ago = copy.stat().st_mtime - 8 * 86400
    os.utime(copy, (eight_days_ago, eight_days_ago))
    window.open_file(file)
    assert window.workspace is not None
    told = [label.text() for label in window.workspace.status.findChildren(QLabel)]
    assert any("older than a week" in text for text in told)


def test_a_broken_seal_is_told_when_the_file_is_opened(
    english: None, window: MainWindow, file: Path
) -> None:
    with closing(Store.open(file)) as store:
        goal, _ = store.edit("x", lambda edit: edit.save(Goal(statement="a")))
        result = Result(goal_id=goal.id, year=2024, analysis="b")
        store.edit("x", lambda edit: edit.save(result))
        store.edit("x", lambda edit: edit.close_year(2024, "2025-03-01"))
    with closing(sqlite3.connect(file)) as conn, conn:
        conn.execute("UPDATE result SET analysis = 'c'")
    window.open_file(file)
    assert window.workspace is not None
    assert "when 2024 was closed: 1 record there is other" in window.workspace.message.text
