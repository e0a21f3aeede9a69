"""One window per user: a second start hands its file to the first, whatever state that is in."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import gettempdir

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from jimdesk.store import lock
from jimdesk.ui import single
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.settings import Settings
from jimdesk.ui.single import Listener, Wish

ROOT = Path(__file__).parents[2]
ASK = """
import sys
from pathlib import Path
from jimdesk.store import lock
from jimdesk.ui import single
print(single.hand_over(single.Wish(file=Path(sys.argv[1]) if sys.argv[1:] else None)))
"""
LISTEN = """
from PySide6.QtCore import QCoreApplication
from jimdesk.ui.single import Listener
app = QCoreApplication([])
heard = Listener()
print(heard.listen(), flush=True)
app.exec()
"""


@pytest.fixture
def listener(qtbot: QtBot) -> Iterator[Listener]:
    made = Listener()
    assert made.listen()
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_file()


def child(code: str, *words: object) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, words)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def shown(window: MainWindow) -> Path | None:
    return window.workspace.document.store.path if window.workspace is not None else None


@pytest.mark.fault("FT11")
def test_a_second_start_hands_its_file_to_the_first_window_and_leaves(
    window: MainWindow, listener: Listener, qtbot: QtBot, empty: Path
) -> None:
    listener.wished.connect(window.opening.fulfil)
    window.showMinimized()
    with qtbot.waitSignal(listener.wished, timeout=30_000):
        second = subprocess.Popen([sys.executable, "-m", "jimdesk", empty.name], cwd=empty.parent)
    assert second.wait(timeout=30) == 0
    assert shown(window) == empty
    assert not window.isMinimized()


def test_a_second_start_without_a_file_brings_the_window_to_the_front_as_it_is(
    window: MainWindow, empty: Path
) -> None:
    window.open_file(empty)
    window.showMinimized()
    window.opening.fulfil(Wish())
    assert not window.isMinimized()
    assert shown(window) == empty


@pytest.mark.fault("FT13")
def test_a_start_without_words_shows_a_window_that_a_second_start_finds(
    empty: Path, qtbot: QtBot
) -> None:
    """The whole program, twice, and once more after the first was killed."""
    first = subprocess.Popen([sys.executable, "-m", "jimdesk"], cwd=ROOT)
    try:
        qtbot.waitUntil(single.note().exists, timeout=60_000)
        second = subprocess.run(
            [sys.executable, "-m", "jimdesk", str(empty)], cwd=ROOT, timeout=60, check=False
        )
        qtbot.waitUntil(lock.note_of(empty).exists, timeout=60_000)
        note = json.loads(lock.note_of(empty).read_text("utf-8"))
    finally:
        first.kill()
        first.wait()
    assert (second.returncode, note["process"]) == (0, first.pid)
    assert not single.hand_over(Wish())


def test_the_file_that_is_shown_already_stays_as_it_is(window: MainWindow, empty: Path) -> None:
    window.open_file(empty)
    workspace = window.workspace
    window.opening.fulfil(Wish(file=empty))
    assert window.workspace is workspace


def test_a_file_waits_until_the_dialog_that_is_open_is_closed(
    window: MainWindow, qtbot: QtBot, empty: Path
) -> None:
    window.show_preferences()
    window.opening.fulfil(Wish(file=empty))
    assert window.workspace is None
    (dialog,) = [each for each in window.children() if each.inherits("QDialog")]
    dialog.close()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: shown(window) == empty)


@pytest.mark.fault("FT13")
def test_a_window_that_was_killed_is_not_waited_for(own_home: Path) -> None:
    first = child(LISTEN)
    assert first.stdout is not None
    assert first.stdout.readline() == "True\n"
    assert single.note().exists()
    first.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    first.communicate()
    assert not single.hand_over(Wish())


@pytest.mark.parametrize("note", ["", "[]", "{}", '{"server": "x", "process": "y"}'])
def test_a_note_that_makes_no_sense_is_none(note: str) -> None:
    single.note().parent.mkdir(parents=True, exist_ok=True)
    single.note().write_text(note)
    assert not single.hand_over(Wish())


def test_a_number_that_another_process_has_by_now_leads_nowhere() -> None:
    single.note().parent.mkdir(parents=True, exist_ok=True)
    single.note().write_text(json.dumps({"server": "jimdesk-nobody", "process": os.getpid()}))
    assert not single.hand_over(Wish())


@pytest.mark.parametrize("line", [b"hello\n", b"{}\n", b'{"file": "zz", "activation": ""}\n'])
def test_what_is_no_wish_is_let_go_of(listener: Listener, qtbot: QtBot, line: bytes) -> None:
    server = json.loads(single.note().read_text())["server"]
    socket = QLocalSocket()
    with qtbot.assertNotEmitted(listener.wished):
        socket.connectToServer(server)
        socket.write(line)
        qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    with qtbot.waitSignal(listener.wished, timeout=10_000) as heard:
        asking = child(ASK, "/a/ö.jim")
    assert asking.communicate()[0] == "True\n"
    assert heard.args == [Wish(file=Path("/a/ö.jim"))]


def test_another_user_and_another_screen_have_windows_of_their_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = {single.note()}
    monkeypatch.setenv("SESSIONNAME", "RDP-Tcp#7")
    names.add(single.note())
    monkeypatch.setenv("DISPLAY", ":9")
    names.add(single.note())
    monkeypatch.setattr("os.getuid", lambda: 12345, raising=False)
    names.add(single.note())
    assert len(names) == 4


def test_the_window_that_came_last_is_the_one_that_is_found(listener: Listener) -> None:
    later = Listener()
    assert later.listen()
    kept = single.note().read_text()
    listener.close()
    assert single.note().read_text() == kept
    later.close()
    assert not single.note().exists()


def test_without_a_place_for_the_note_the_window_works_without(own_home: Path) -> None:
    (own_home / "Config").write_text("a file where the folder should be")
    made = Listener()
    assert not made.listen()
    made.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the rights of pipes elsewhere")
def test_only_the_user_can_reach_the_socket(listener: Listener) -> None:
    name = json.loads(single.note().read_text())["server"]
    assert Path(gettempdir(), name).stat().st_mode & 0o077 == 0
