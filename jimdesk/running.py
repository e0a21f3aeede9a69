"""Whether a process of this computer is still running, to tell what a killed one left behind."""

import os
import sys

_QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
_STILL_ACTIVE = 259


def is_running(process: int) -> bool:
    """Return whether a process with this number runs now; the number may be another's by then."""
    if process <= 0:
        return False
    if sys.platform == "win32":
        return _is_running_on_windows(process)
    try:
        os.kill(process, 0)  # sends nothing, only asks
    except ProcessLookupError:
        return False
    except PermissionError:  # somebody else's, which runs all the same
        return True
    except OverflowError:
        return False
    return True


def _is_running_on_windows(process: int) -> bool:
    """Ask Windows, where `os.kill` would end the process."""
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]
    handle = kernel.OpenProcess(_QUERY, False, process)
    if not handle:
        return False
    code = ctypes.c_ulong()
    try:
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    finally:
        kernel.CloseHandle(handle)
    return code.value == _STILL_ACTIVE
