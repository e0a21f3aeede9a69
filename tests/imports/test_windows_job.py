"""The limits that a reader gives itself on Windows, as far as they can be tried elsewhere."""

import sys
from ctypes import POINTER, c_size_t, cast, sizeof
from typing import Any

import pytest

from jimdesk.imports.windows_job import Limits, limit_by_job


class Call:
    """A function of a Windows library that remembers what it got."""

    def __init__(self, answer: int) -> None:
        self.answer = answer
        self.got: list[tuple[Any, ...]] = []
        self.argtypes: tuple[Any, ...] = ()
        self.restype: Any = None

    def __call__(self, *values: Any) -> int:
        self.got.append(values)
        return self.answer


class Kernel32:
    """The four functions that are called."""

    def __init__(self, *, job: int = 7) -> None:
        self.CreateJobObjectW = Call(job)
        self.GetCurrentProcess = Call(9)
        self.SetInformationJobObject = Call(1)
        self.AssignProcessToJobObject = Call(1)


@pytest.mark.skipif(sizeof(c_size_t) != 8, reason="the sizes are those of 64 bits")
def test_the_structure_has_the_layout_of_windows() -> None:
    assert sizeof(Limits) == 144
    assert (Limits.io_counters.offset, Limits.process_memory.offset) == (64, 112)


def test_the_process_is_put_in_a_job_with_limits() -> None:
    library = Kernel32()
    assert limit_by_job(library, memory=440 * 2**20, seconds=8)
    ((job, kind, content, size),) = library.SetInformationJobObject.got
    limits = cast(content, POINTER(Limits)).contents
    assert (job, kind, size) == (7, 9, sizeof(Limits))
    assert (limits.process_memory, limits.basic.process_time) == (440 * 2**20, 80_000_000)
    assert limits.basic.flags == 0x102
    assert library.AssignProcessToJobObject.got == [(7, 9)]


def test_without_a_job_nothing_is_limited_and_that_is_told() -> None:
    library = Kernel32(job=0)
    assert not limit_by_job(library, memory=1, seconds=1)
    assert library.AssignProcessToJobObject.got == []


@pytest.mark.skipif(sys.platform != "win32", reason="needs Windows")
def test_windows_itself_takes_the_limits() -> None:
    if sys.platform == "win32":  # also for the type checker
        import ctypes

        assert limit_by_job(ctypes.WinDLL("kernel32"), memory=2**33, seconds=3600)
