"""Limits of a process on Windows, which has job objects where others have resource limits.

Source: Microsoft, JOBOBJECT_EXTENDED_LIMIT_INFORMATION structure (winnt.h).
"""

from ctypes import Structure, byref, c_int64, c_size_t, c_uint32, c_uint64, c_void_p, sizeof
from typing import Any

_PROCESS_TIME = 0x2
_PROCESS_MEMORY = 0x100
_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_TICKS = 10_000_000  # of 100 nanoseconds in a second


class _Basic(Structure):
    _fields_ = (
        ("process_time", c_int64),
        ("job_time", c_int64),
        ("flags", c_uint32),
        ("least_working_set", c_size_t),
        ("most_working_set", c_size_t),
        ("active_processes", c_uint32),
        ("affinity", c_size_t),
        ("priority_class", c_uint32),
        ("scheduling_class", c_uint32),
    )


class Limits(Structure):
    """The structure as Windows lays it out."""

    _fields_ = (
        ("basic", _Basic),
        ("io_counters", c_uint64 * 6),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("peak_process_memory", c_size_t),
        ("peak_job_memory", c_size_t),
    )


def limit_by_job(kernel32: Any, *, memory: int, seconds: float) -> bool:
    """Put this process in a job with limits; return whether Windows did so.

    The job lasts as long as the process, so its handle is never closed.

    Args:
        kernel32: The library of that name.
        memory: Bytes that the process may commit.
        seconds: Time of the processor that it may use.
    """
    kernel32.CreateJobObjectW.restype = c_void_p
    kernel32.CreateJobObjectW.argtypes = (c_void_p, c_void_p)
    kernel32.GetCurrentProcess.restype = c_void_p
    kernel32.SetInformationJobObject.argtypes = (c_void_p, c_uint32, c_void_p, c_uint32)
    kernel32.AssignProcessToJobObject.argtypes = (c_void_p, c_void_p)
    limits = Limits()
    limits.basic.flags = _PROCESS_TIME | _PROCESS_MEMORY
    limits.basic.process_time = round(seconds * _TICKS)
    limits.process_memory = memory
    job = kernel32.CreateJobObjectW(None, None)
    return bool(
        job
        and kernel32.SetInformationJobObject(job, _EXTENDED_LIMITS, byref(limits), sizeof(limits))
        and kernel32.AssignProcessToJobObject(job, kernel32.GetCurrentProcess())
    )
