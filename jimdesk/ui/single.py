"""One window per user: a second start hands what it was asked for to the first, and leaves.

The first window notes the name of its local socket in the user's own folder. A start that finds no
such note, or one of a process that is gone, loads nothing more; so the usual start pays for a look
at one file. The name is random and the socket is the user's alone, so nobody else can be taken for
the window. Nothing reaches the network: it is a pipe within the computer. Source: R-FILE-3, W-11.
"""

import json
import os
import sys
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jimdesk import paths
from jimdesk.running import is_running

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 1_500
"""Milliseconds that a second start waits for the first window before it opens one of its own."""

_LONGEST = 100_000  # bytes of what is handed over; a path has far fewer
_TAKEN = b"taken\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a start was asked for.

    Attributes:
        file: File to open, None for none.
        example: Open the example.
    """

    file: Path | None = None
    example: bool = False


def note() -> Path:
    """Return the file that tells where the window of this user on this screen listens.

    Somebody who works at two screens of one server, as on Citrix, has a window on each.
    """
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    names = ("USERDOMAIN", "COMPUTERNAME", "SESSIONNAME", "DISPLAY", "WAYLAND_DISPLAY")
    computer = os.uname().nodename if hasattr(os, "uname") else ""
    whole = "|".join((user, computer, *(os.environ.get(name, "") for name in names)))
    return paths.config_folder() / f"window-{zlib.crc32(whole.encode(errors='replace')):08x}.json"


def hand_over(wish: Wish) -> bool:
    """Hand a wish to the window that is there; return whether it took it.

    Whatever is wrong, the answer is no within a moment, and the caller shows a window of its own.
    """
    found = _read_note()
    if found is None:
        return False
    name, process = found
    from PySide6.QtNetwork import QLocalSocket

    _let_come_to_front(process)
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT):
        return False
    socket.write(_as_bytes(wish))
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(WAIT):
        answer += bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return answer == _TAKEN


class Listener(QObject):
    """Hears what later starts are asked for.

    Signals:
        wished: a Wish; the window should come to the front and fulfil it.
    """

    wished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Hear from now on; return whether that works. The program does all else without."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = f"jimdesk-{os.urandom(12).hex()}"
        if not server.listen(name):
            return False
        server.newConnection.connect(self._on_connection)
        self._server = server
        content = json.dumps({"server": name, "process": os.getpid()})
        try:
            note().parent.mkdir(parents=True, exist_ok=True)
            note().write_text(content, "utf-8")
        except OSError:
            self.close()
            return False
        return True

    def close(self) -> None:
        """Hear no more; the note goes, unless a later window has made it its own."""
        if self._server is None:
            return
        found = _read_note()
        if found is not None and found[0] == self._server.serverName():
            with suppress(OSError):
                note().unlink()
        self._server.close()
        self._server = None

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.readyRead.connect(lambda socket=socket: self._on_bytes(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._on_bytes(socket)

    def _on_bytes(self, socket: "QLocalSocket") -> None:
        """Wait for the whole line, answer, and tell what is wished."""
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
        if not socket.canReadLine():
            return
        try:
            wish = _from_bytes(bytes(socket.readLine().data()))
        except (ValueError, TypeError, KeyError, AttributeError):
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        socket.disconnectFromServer()
        self.wished.emit(wish)


def _read_note() -> tuple[str, int] | None:
    """Return name and process of the window that is there; None when there is none, or was one."""
    try:
        content = json.loads(note().read_text("utf-8"))
        name, process = str(content["server"]), int(content["process"])
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return (name, process) if is_running(process) else None


def _as_bytes(wish: Wish) -> bytes:
    content: dict[str, Any] = {
        "file": None if wish.file is None else os.fsencode(wish.file.resolve()).hex(),
        "example": wish.example,
        "activation": os.environ.get("XDG_ACTIVATION_TOKEN", ""),
    }
    return json.dumps(content).encode("ascii") + b"\n"


def _from_bytes(line: bytes) -> Wish:
    """Read a wish.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: it is none.
    """
    content = json.loads(line)
    token = content["activation"]
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Wayland lets nobody come to the front without
    file = content["file"]
    return Wish(
        file=None if file is None else Path(os.fsdecode(bytes.fromhex(file))),
        example=bool(content["example"]),
    )


def _let_come_to_front(process: int) -> None:
    """Pass on the right to come to the front, which Windows gives to what the user has started."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)
