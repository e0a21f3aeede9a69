"""The log: what failed and where in the program, without a word that its user has written.

It is only written when the program has a fault: at most five files of one megabyte.
"""

import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from jimdesk import __version__, paths

if TYPE_CHECKING:
    import logging

_NAME = "jimdesk.log"
_LARGEST = 1_000_000
_OLDER = 4
_PACKAGE = Path(__file__).parents[1]


def write(error: BaseException) -> None:
    """Note a fault and what led to it: kinds of errors and places, never their messages.

    Messages may hold what the user has written, and folders the user's name.
    """
    lines = [f"JiM Desk {__version__} {type(error).__name__}", *places(error)]
    cause = error.__cause__ or error.__context__
    while cause is not None and len(lines) < 200:
        lines += [f"after {type(cause).__name__}", *places(cause)]
        cause = cause.__cause__ or cause.__context__
    _log().error("%s", "\n".join(lines))


def places(error: BaseException) -> list[str]:
    """Return where an error came from, outermost first, a line for each call."""
    calls = traceback.StackSummary.extract(
        traceback.walk_tb(error.__traceback__), lookup_lines=False
    )
    return [f"  {_place(call.filename)}:{call.lineno} {call.name}" for call in calls]


def files() -> list[Path]:
    """Return the files of the log, the oldest first."""
    folder = paths.log_folder()
    older = [folder / f"{_NAME}.{number}" for number in range(_OLDER, 0, -1)]
    return [file for file in (*older, folder / _NAME) if file.is_file()]


def read() -> str:
    """Return the whole log, the oldest first; empty when there is none.

    Raises:
        OSError: it cannot be read.
    """
    return "".join(file.read_text("utf-8", "replace") for file in files())


def remove() -> None:
    """Remove the log for good; the next fault begins a new one.

    Raises:
        OSError: a file of it could not be removed.
    """
    let_go()
    for file in files():
        file.unlink()


def let_go() -> None:
    """Close the file that is written to, if any."""
    if "logging" not in sys.modules:
        return
    import logging

    log = logging.getLogger("jimdesk")
    for handler in list(log.handlers):
        handler.close()
        log.removeHandler(handler)


def _place(file: str) -> str:
    """Return a file of the program or of a library without the folders that it is installed in."""
    path = Path(file)
    if not path.is_absolute():  # the frozen program has no folders
        return path.as_posix()
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    if "site-packages" in path.parts:
        return "/".join(path.parts[path.parts.index("site-packages") + 1 :])
    return path.name


def _log() -> "logging.Logger":
    import logging  # not needed until there is a fault
    from logging.handlers import RotatingFileHandler

    log = logging.getLogger("jimdesk")
    if not log.handlers:
        folder = paths.log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / _NAME, maxBytes=_LARGEST, backupCount=_OLDER, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
    return log
