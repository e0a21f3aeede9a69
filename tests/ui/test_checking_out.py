"""Files that are in use, checked out, closed to writing or newer, as their user meets them."""

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from jimdesk import paths, policy
from jimdesk.domain.problem import Problem
from jimdesk.fs import sha256
from jimdesk.store import backup, lock, marks
from jimdesk.store.store import Store
from jimdesk.ui import files
from jimdesk.ui.dialogs.held import HeldDialog
from jimdesk.ui.dialogs.recovery import RecoveryDialog
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.settings import Settings
from jimdesk.ui.workspace import Workspace

HOLD = """
import sys
from pathlib import Path
from jimdesk.store.store import Store
store = Store.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
store.close()
"""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_file()


@pytest.fixture
def shared(empty: Path) -> Path:
    """Return a file in a folder that stands for a network drive."""
    place = empty.parent / "delad"
    place.mkdir()
    file = Path(shutil.move(empty, place / "Länsstyrelsen.jim"))
    write(file, "before")
    return file


@pytest.fixture
def held(shared: Path) -> Iterator[Path]:
    """Return a file that another process has open."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(shared)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    yield shared
    other.communicate("\n")


def write(path: Path, title: str) -> None:
    store = Store.open(path)
    store.edit("x", lambda edit: edit.save(Problem(title=title)))
    store.close()


def work(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def titles(window: MainWindow) -> list[str]:
    return [problem.title for problem in work(window).document.store.all(Problem)]


def add(window: MainWindow, title: str) -> None:
    work(window).document.edit(title, lambda edit: edit.save(Problem(title=title)))


def choose(window: MainWindow, words: str) -> None:
    """Choose an entry of the menus, which must be enabled."""
    (action,) = [each for each in window.actions() if each.text().replace("&", "") == words]
    assert action.isEnabled()
    action.trigger()


def enabled(window: MainWindow) -> list[bool]:
    words = ("Checka ut till datorn", "Checka in från datorn", "Avbryt utcheckningen")
    texts = {each.text().replace("&", ""): each.isEnabled() for each in window.actions()}
    return [texts[each] for each in words]


def press(dialog: HeldDialog | RecoveryDialog, words: str) -> None:
    (button,) = [each for each in dialog.findChildren(QAbstractButton) if each.text() == words]
    button.click()


def test_a_file_is_checked_out_worked_on_and_checked_in(window: MainWindow, shared: Path) -> None:
    assert enabled(window) == [False, False, False]
    window.open_file(shared)
    assert enabled(window) == [True, False, False]
    choose(window, "Checka ut till datorn")
    copy = work(window).document.store.path
    assert copy is not None
    assert copy.parent == paths.data_folder()
    assert enabled(window) == [False, True, True]
    assert work(window).status.file == "Länsstyrelsen.jim, utcheckad"
    assert f"Andra kan bara läsa {shared}" in work(window).message.text
    add(window, "new")
    choose(window, "Checka in från datorn")
    assert work(window).document.store.path == shared
    assert work(window).document.read_only
    assert titles(window) == ["before", "new"]
    strip = work(window).message
    assert "har lästs tillbaka och är hel" in strip.text
    assert "Filen är incheckad" in work(window).locked.text
    strip.action.click()
    assert work(window).document.store.path == copy
    assert not work(window).document.read_only


def test_somebody_else_reads_it_with_the_word_and_can_revoke_it(
    window: MainWindow, shared: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("USERNAME", "samordnaren")
    monkeypatch.setenv("COMPUTERNAME", "PC-17")
    window.open_file(shared)
    choose(window, "Checka ut till datorn")
    add(window, "mine")
    window.close_file()

    monkeypatch.setenv("JIMDESK_HOME", str(tmp_path / "somebody else"))
    window.open_file(shared)
    assert work(window).document.read_only
    says = "Länsstyrelsen.jim är utcheckad av samordnaren (dator PC-17) sedan "
    assert work(window).locked.text.startswith(f"Skrivskyddad. {says}")
    assert "kan du häva den" in work(window).message.text
    assert files.opened_read_only(shared).why.startswith(says)
    work(window).message.action.click()
    assert not work(window).document.read_only
    add(window, "theirs")


def test_what_two_have_changed_is_kept_and_said(window: MainWindow, shared: Path) -> None:
    window.open_file(shared)
    choose(window, "Checka ut till datorn")
    add(window, "mine")
    marks.mark_of(shared).unlink()
    write(shared, "theirs")
    choose(window, "Checka in från datorn")
    assert titles(window) == ["before", "theirs"]
    assert "Båda finns kvar: din ligger bredvid som " in work(window).message.text
    work(window).message.action.click()
    assert titles(window) == ["before", "mine"]


def test_opening_the_original_leads_to_ones_own_copy(window: MainWindow, shared: Path) -> None:
    window.open_file(shared)
    choose(window, "Checka ut till datorn")
    copy = work(window).document.store.path
    window.close_file()
    window.open_file(shared)
    assert work(window).document.store.path == copy


def test_giving_up_shows_the_original_as_it_was(window: MainWindow, shared: Path) -> None:
    window.open_file(shared)
    choose(window, "Checka ut till datorn")
    add(window, "mine")
    choose(window, "Avbryt utcheckningen")
    assert titles(window) == ["before"]
    assert "ligger bland dess säkerhetskopior" in work(window).message.text
    assert marks.mark(shared) is None


@pytest.mark.fault("FT41")
def test_a_share_that_is_gone_is_told_and_the_copy_is_open_again(
    window: MainWindow, shared: Path
) -> None:
    window.open_file(shared)
    choose(window, "Checka ut till datorn")
    add(window, "mine")
    shared.parent.rename(shared.parent.with_name("borta"))
    for words in ("Checka in från datorn", "Avbryt utcheckningen"):
        choose(window, words)
        assert "går inte att nå nu" in work(window).message.text
        assert titles(window) == ["before", "mine"]
    add(window, "more")


def test_where_the_organisation_forbids_it_the_file_is_read_and_can_be_checked_out(
    window: MainWindow, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy.install(policy.Policy(network_files=False))
    mounts = f"//server/delad {shared.parent} cifs rw 0 0\n"
    monkeypatch.setattr("jimdesk.store.places._mounts", lambda: mounts)
    window.open_file(shared)
    assert work(window).document.read_only
    assert "ligger på en nätverksenhet" in work(window).locked.text
    work(window).message.action.click()
    assert not work(window).document.read_only
    add(window, "new")
    choose(window, "Checka in från datorn")
    assert titles(window) == ["before", "new"]


def test_a_file_on_a_network_drive_offers_to_be_checked_out(
    window: MainWindow, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = f"//server/delad {shared.parent} cifs rw 0 0\n"
    monkeypatch.setattr("jimdesk.store.places._mounts", lambda: mounts)
    window.open_file(shared)
    assert "Ett avbrott kan skada den" in work(window).message.text
    work(window).message.action.click()
    assert marks.mark(shared) is not None


@pytest.mark.fault("FT11")
def test_a_file_in_use_can_be_read_as_it_is_saved_now(window: MainWindow, held: Path) -> None:
    window.open_file(held)
    dialog = window.findChild(HeldDialog)
    assert isinstance(dialog, HeldDialog)
    press(dialog, "Försök igen")
    assert "öppen hos" in dialog.message.text
    press(dialog, "Läs filen som den är nu")
    assert titles(window) == ["before"]
    assert "öppen hos" in work(window).locked.text
    assert work(window).status.text == "Skrivskyddad"


def test_a_file_in_use_can_be_opened_when_it_is_free(window: MainWindow, shared: Path) -> None:
    holder = Store.open(shared)
    window.open_file(shared)
    dialog = window.findChild(HeldDialog)
    assert isinstance(dialog, HeldDialog)
    press(dialog, "Läs säkerhetskopian")
    assert titles(window) == ["before"]
    window.open_file(shared)
    dialog = window.findChild(HeldDialog)
    assert isinstance(dialog, HeldDialog)
    holder.close()
    press(dialog, "Försök igen")
    assert not work(window).document.read_only


def test_a_file_that_another_computer_may_have_is_opened_when_the_user_says_so(
    window: MainWindow, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = f"//server/delad {shared.parent} cifs rw 0 0\n"
    monkeypatch.setattr("jimdesk.store.places._mounts", lambda: mounts)
    note = {"user": "x", "computer": "PC-17", "process": 1, "since": "2026-03-01T08:00:00+00:00"}
    lock.note_of(shared).write_text(json.dumps(note))
    window.open_file(shared)
    dialog = window.findChild(HeldDialog)
    assert isinstance(dialog, HeldDialog)
    press(dialog, "Öppna ändå")
    assert not work(window).document.read_only
    assert work(window).document.store.was_left_open


@pytest.mark.fault("FT18")
def test_what_is_left_of_a_damaged_file_can_be_looked_at(window: MainWindow, shared: Path) -> None:
    sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'goal'"
    with closing(sqlite3.connect(shared)) as conn:
        (root,) = conn.execute(sql).fetchone()
    content = bytearray(shared.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = bytes(4096)
    shared.write_bytes(content)
    window.open_file(shared)
    dialog = window.findChild(RecoveryDialog)
    assert isinstance(dialog, RecoveryDialog)
    press(dialog, "Titta på det som går att läsa")
    assert titles(window) == ["before"]
    assert work(window).document.read_only
    assert "är skadad. Det här är vad som går att läsa i den: " in work(window).locked.text
    assert shared.read_bytes() == content


@pytest.mark.fault("FT17")
def test_a_file_of_which_nothing_is_left_is_told_in_the_dialog(
    window: MainWindow, shared: Path
) -> None:
    shared.write_bytes(shared.read_bytes()[:-8192])
    before = sha256(shared)
    window.open_file(shared)
    dialog = window.findChild(RecoveryDialog)
    assert isinstance(dialog, RecoveryDialog)
    press(dialog, "Titta på det som går att läsa")
    assert dialog.message.text == "Ingenting i filen går att läsa."
    press(dialog, "Gå tillbaka till säkerhetskopian")
    assert titles(window) == ["before"]
    assert [sha256(each) for each in shared.parent.glob("*-skadad-*.jim")] == [before]


@pytest.mark.fault("FT23")
def test_a_newer_file_that_can_be_read_is_shown_and_left_as_it_is(
    window: MainWindow, shared: Path
) -> None:
    with closing(sqlite3.connect(shared)) as conn:
        conn.execute("ALTER TABLE problem ADD COLUMN hover TEXT NOT NULL DEFAULT ''")
        conn.execute("CREATE TABLE jetpack (id INTEGER PRIMARY KEY) STRICT")
        conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('jimdesk', 'm0999_future', '2031-01-01')"
        )
        conn.commit()
    before = sha256(shared)
    window.open_file(shared)
    assert titles(window) == ["before"]
    assert work(window).document.read_only
    assert "sparad i en nyare version" in work(window).locked.text
    assert work(window).message.action.text() == "Arbeta vidare i kopian"
    window.close_file()
    assert sha256(shared) == before
    with closing(sqlite3.connect(shared)) as conn:
        conn.execute("PRAGMA user_version = 999")
    window.open_file(shared)
    assert window.workspace is None


def test_marks_and_notes_are_plain_text(window: MainWindow, shared: Path) -> None:
    window.open_file(shared)
    choose(window, "Checka ut till datorn")
    kept = json.loads(marks.mark_of(shared).read_text("utf-8"))
    assert set(kept) == {"id", "user", "computer", "since"}
    assert backup.copies(shared) != []
