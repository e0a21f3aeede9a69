"""Opening and closing a file for a command."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from jimdesk.cli.answers import tell
from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import format_date, format_time, translate
from jimdesk.store import backup
from jimdesk.store.database import HeldError
from jimdesk.store.store import Store

T = TypeVar("T")


@contextmanager
def closing(store: Store) -> Iterator[Store]:
    """Close the file at the end; that no backup copy could be made is said, and no more."""
    try:
        yield store
    finally:
        try:
            store.close()
        except JimdeskError as error:
            tell(str(error))


def or_newest_copy(path: Path, action: Callable[[Path], T]) -> T:
    """Read a file, or its newest verified backup copy while another process holds the file.

    Raises:
        HeldError: it is held and there is no copy.
    """
    try:
        return action(path)
    except HeldError as error:
        copy = backup.newest(path)
        if copy is None:
            raise
        taken = backup.taken_at(copy)
        text = translate(
            "Cli", "{reason} What follows comes from the backup copy of {date}, {time}."
        )
        tell(text.format(reason=error, date=format_date(taken.date()), time=format_time(taken)))
        return action(copy)


def report_year(store: Store) -> int:
    """Return the year that is chosen in the file, else the newest with values, else last year."""
    chosen = store.setting("report_year")
    return int(chosen) if chosen else store.latest_year() or today().year - 1


def today() -> date:
    """Return today's date where the computer stands."""
    return datetime.now(UTC).astimezone().date()
