"""Writing any file that leaves the program: whole, checked, and explained when it cannot be."""

import errno
from collections.abc import Callable
from pathlib import Path

from jimdesk.domain.errors import JimdeskError, RefusedError
from jimdesk.fs import atomic_write, free_name
from jimdesk.i18n import translate


class HeldError(RefusedError):
    """The target cannot be replaced now, most likely because it is open in another program.

    Attributes:
        free: A name beside it that is free.
    """

    def __init__(self, text: str, free: Path) -> None:
        super().__init__(text)
        self.free = free


def write_checked(
    path: Path, write: Callable[[Path], None], check: Callable[[Path], None] | None = None
) -> None:
    """Write a file so that the old one stays until the new one has been checked.

    Args:
        path: File to make or replace; its folder exists.
        write: Makes the file under the path it gets.
        check: Raises when the written file is not as it should be.

    Raises:
        HeldError: another program holds the file.
        JimdeskError: the disk is full, the folder is gone, or the file failed its check.
            In every case the old file is as it was.
    """
    try:
        atomic_write(path, write, check=check)
    except OSError as error:
        raise _explained(error, path) from error


def refuse_faulty(faults: list[str]) -> None:
    """Refuse a file that breaks rules of our own; with none, do nothing.

    Raises:
        JimdeskError: there is a fault; the text names the first of them.
    """
    if faults:
        text = translate(
            "Workbook",
            "The file did not pass the program's own check and was not saved: {rules}. An "
            "earlier file with the same name is unchanged. This is a fault in the program; please "
            "report it.",
        )
        raise JimdeskError(text.format(rules="; ".join(faults[:5])))


def _explained(error: OSError, path: Path) -> JimdeskError:
    if isinstance(error, PermissionError) and path.exists():
        free = free_name(path)
        text = translate(
            "Workbook",
            "{name} is open in another program, such as Excel or Word. The file is unchanged. "
            "Close it and try again, or save as {free}.",
        )
        return HeldError(text.format(name=path.name, free=free.name), free)
    if isinstance(error, PermissionError):
        text = translate(
            "Workbook", "You may not write in {folder}. Nothing was saved. Choose another folder."
        )
    elif error.errno in (errno.ENOSPC, errno.EDQUOT):
        text = translate(
            "Workbook",
            "There is no room left in {folder}. An earlier file with the same name is unchanged. "
            "Free some space and try again, or choose another folder.",
        )
    elif isinstance(error, FileNotFoundError | NotADirectoryError):
        text = translate(
            "Workbook",
            "The folder {folder} cannot be reached. Nothing was saved. Check the connection and "
            "try again, or choose another folder.",
        )
    else:
        text = translate(
            "Workbook",
            "The file could not be saved in {folder}: {reason}. An earlier file with the same "
            "name is unchanged. Try again, or choose another folder.",
        )
    return JimdeskError(text.format(folder=path.parent, reason=error.strerror or error))
