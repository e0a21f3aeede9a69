import os
import subprocess
import sys

import pytest

from jimdesk.running import is_running


def test_a_process_is_running_until_it_has_ended() -> None:
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    assert is_running(process.pid)
    process.communicate(b"\n")
    assert not is_running(process.pid)


def test_our_own_process_is_running() -> None:
    assert is_running(os.getpid())


@pytest.mark.skipif(os.name != "posix", reason="Windows has no first process to ask about")
def test_a_process_of_somebody_else_is_running_too() -> None:
    assert is_running(1)


@pytest.mark.parametrize("number", [0, -1, 2**40])
def test_what_is_no_number_of_a_process_is_not_running(number: int) -> None:
    assert not is_running(number)
