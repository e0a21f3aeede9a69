"""The tests' own guard: nothing here talks to the world."""

import re
import socket
from pathlib import Path

import pytest

import jimdesk


def test_reaching_for_the_network_fails() -> None:
    with socket.socket() as outside, pytest.raises(AssertionError, match="network"):
        outside.connect(("192.0.2.1", 80))


def test_looking_up_a_host_fails() -> None:
    with pytest.raises(AssertionError, match="network"):
        socket.getaddrinfo("example.invalid", 80)


def test_sockets_within_the_machine_work() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)) as client:
            assert client.getpeername() == ("127.0.0.1", port)


def test_of_qt_only_the_socket_within_the_machine_is_used_and_in_one_place() -> None:
    found = {
        (path.name, name)
        for path in Path(jimdesk.__file__).parent.rglob("*.py")
        for names in re.findall(r"PySide6\.QtNetwork import ([\w, ]+)", path.read_text("utf-8"))
        for name in names.split(", ")
    }
    assert found == {("single.py", "QLocalServer"), ("single.py", "QLocalSocket")}
