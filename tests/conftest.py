"""What every test stands on: no screen, no network, no home of its user, and Swedish."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first import of Qt

import pytest
from hypothesis import settings

from jimdesk import i18n, policy

# How long an example takes says more about how busy the machine is than about the program.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

_LOCAL = ("localhost", "127.0.0.1", "::1", "")


def _stay_at_home(event: str, arguments: tuple[object, ...]) -> None:
    """Fail whoever reaches for the network; sockets within this machine are let through."""
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else ""  # a path is a local socket
    elif event == "socket.getaddrinfo":
        host = arguments[0] or ""
    else:
        return
    if host not in _LOCAL:
        raise AssertionError(f"The program reached for the network: {event} {host}")


sys.addaudithook(_stay_at_home)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test its own empty folder for data, settings, logs and backups."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("JIMDESK_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def free_of_policy() -> Iterator[None]:
    """Let no organisation decide anything, whatever this computer says and the test installs."""
    policy.install(policy.Policy())
    yield
    policy.install(policy.Policy())


@pytest.fixture(autouse=True)
def swedish() -> Iterator[None]:
    """Speak Swedish, as the program does by default, whatever the test before chose."""
    i18n.install("sv")
    yield
    i18n.install("sv")


@pytest.fixture
def english(swedish: None) -> None:
    """Speak English in this test."""
    i18n.install("en")
