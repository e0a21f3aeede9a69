"""Which files the window opens beside the one that is asked for."""

from pathlib import Path

from jimdesk import paths, policy
from jimdesk.domain.errors import RefusedError
from jimdesk.fs import free_name
from jimdesk.i18n import format_date, format_time, translate
from jimdesk.store import backup, marks
from jimdesk.store.database import HeldError, NotClosedError
from jimdesk.store.store import Store

ARCHIVE = ".zip"

EXAMPLE = ("example", "exempel.json")


def open_example() -> Store:
    """Return the example as a file of the user's own, so that it can be tried without fear.

    The one from last time is opened again; when another window has it, a new one is made.

    Raises:
        RefusedError: the user's organisation lets nobody look at it.
        JimdeskError: it cannot be written.
    """
    if not policy.current().example:
        raise RefusedError(translate("Files", "Your organisation has turned the example off."))
    path = paths.data_folder() / translate("Files", "Example.jim")
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        try:
            return Store.open(path)
        except HeldError:
            path = free_name(path)
    from jimdesk.store.dump import load  # knows every entity, which opening need not

    load(paths.resource(*EXAMPLE), path)
    return Store.open(path)


def opened(path: Path) -> Store:
    """Return a file opened for edits, or what an archive holds, which is read-only.

    Raises:
        JimdeskError: see `Store.open` and `jimdesk.office.archive.read`.
    """
    if path.suffix.lower() != ARCHIVE:
        return Store.open(path)
    from jimdesk.office import archive

    return archive.read(path)


def is_locked(path: Path) -> bool:
    """Return whether a file wants a password before it is opened."""
    if path.suffix.lower() != ARCHIVE:
        return False
    from jimdesk.office import locked

    return locked.is_locked(path)


def opened_read_only(path: Path) -> Store:
    """Return a file, or what an archive holds, so that it cannot be changed.

    Raises:
        JimdeskError: see `Store.read` and `jimdesk.office.archive.read`.
    """
    if path.suffix.lower() == ARCHIVE:
        return opened(path)
    try:
        store = Store.read(path)
        store.why = marks.held_text(path)
    except NotClosedError as error:
        from jimdesk.store import reading  # what opening a file in order need not know

        try:
            return reading.played_back(path)
        except OSError:  # no room for a copy
            raise error from None
    return store


def opened_all_the_same(path: Path) -> Store:
    """Return a file opened for edits, though the note of another computer lies beside it.

    Raises:
        JimdeskError: see `Store.open`.
    """
    return Store.open(path, sure=True)


def as_it_lies(path: Path) -> Store:
    """Return a file that another has open, as it is saved now.

    Raises:
        JimdeskError: see `jimdesk.store.reading.as_it_lies`.
    """
    from jimdesk.store import reading  # what opening a file in order need not know

    return reading.as_it_lies(path)


def what_is_left(path: Path) -> Store:
    """Return what can be read in a damaged file.

    Raises:
        JimdeskError, OSError: see `jimdesk.store.reading.what_is_left`.
    """
    from jimdesk.store import reading

    return reading.what_is_left(path)


def of_newer(path: Path) -> Store:
    """Return what this version of the program knows of a newer file.

    Raises:
        JimdeskError: see `jimdesk.store.reading.of_newer`.
    """
    from jimdesk.store import reading

    return reading.of_newer(path)


def newest_copy(path: Path) -> Path | None:
    """Return the newest backup copy of a file that holds together, or None."""
    return backup.newest(path)


def when(copy: Path) -> str:
    """Return when a copy was taken, in words."""
    taken = backup.taken_at(copy)
    return f"{format_date(taken.date())} {format_time(taken)}"
