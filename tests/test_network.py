"""The tests' own guard: nothing here talks to the world."""

import socket

import pytest


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
