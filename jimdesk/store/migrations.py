"""The steps that bring a file to the newest schema; a released step is never edited."""

from pathlib import Path
from typing import TYPE_CHECKING

from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import crashpoint
from jimdesk.i18n import translate
from jimdesk.lean import without_numpy

if TYPE_CHECKING:
    from collections.abc import Callable
    from sqlite3 import Connection

    from sqlite_utils import Database, Migrations


class NewerError(JimdeskError):
    """A newer version of the program has brought the file to a schema that is not known here."""


NAMES = (
    "m0001_first",
    "m0002_shown_number",
    "m0003_follow_up",
    "m0004_coordinators_year",
    "m0005_hand_over",
    "m0006_assessment",
    "m0007_form_request",
    "m0008_moved_and_reviewed",
    "m0009_drawing_steps",
    "m0010_closed_year",
    "m0011_steering_codes",
)
"""Names of all steps, in order. Kept as plain text so that opening a file that needs no step does
not have to load the library that runs them; a test compares the two."""


MIN_READER = 11
"""Number of the oldest step whose program can still read a file of today, read-only.

It stands in every file as SQLite's user_version. A step that only adds tables and fields leaves it;
one that takes away, renames or means something else by what is there sets it to its own number.
"""


def steps() -> "Migrations":
    """Return the steps, in order. Each is a file of SQL with the step's name."""
    with without_numpy():
        from sqlite_utils import Migrations

    migrations = Migrations("jimdesk")
    for name in NAMES:
        migrations(name=name)(_step(name))
    return migrations


def _step(name: str) -> "Callable[[Database], None]":
    def run(db: "Database") -> None:
        for statement in statements(name):
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {MIN_READER}")
        crashpoint("migrate.step")

    return run


def applied(conn: "Connection") -> tuple[str, ...]:
    """Return the names of the steps that a file has, in order.

    Raises:
        sqlite3.OperationalError: the file has no table of steps.
    """
    return tuple(
        name for (name,) in conn.execute("SELECT name FROM _sqlite_migrations ORDER BY id")
    )


def pending(conn: "Connection") -> tuple[str, ...]:
    """Return the names of the steps that a file lacks.

    Raises:
        NewerError: the file has a step that this program does not know, so it is newer.
    """
    has = applied(conn)
    if set(has) - set(NAMES):
        raise NewerError(newer_text())
    return tuple(name for name in NAMES if name not in has)


def refuse_unreadable(conn: "Connection") -> None:
    """Refuse a newer file that says that this program is too old even to read it.

    Raises:
        NewerError: it does, or does not say.
    """
    (wanted,) = conn.execute("PRAGMA user_version").fetchone()
    if not 0 < wanted <= len(NAMES):
        raise NewerError(newer_text())


def newer_text() -> str:
    """Return what is said of a file that is newer than the program."""
    return translate(
        "Store",
        "The file was saved by a newer version of JiM Desk. It has not been changed."
        " Ask your IT department for the new version.",
    )


def apply(conn: "Connection", *, until: tuple[str, ...] = NAMES) -> None:
    """Bring the file that a connection holds to the newest schema, each step in a transaction.

    Args:
        conn: A connection with foreign keys off, so that a step may rebuild a table.
        until: The steps to have been run afterwards, a beginning of all names.
    """
    with without_numpy():
        from sqlite_utils import Database

    stop = NAMES[len(until)] if len(until) < len(NAMES) else None
    steps().apply(Database(conn, execute_plugins=False, recursive_triggers=False), stop_before=stop)


def statements(name: str) -> list[str]:
    """Return the statements of a step."""
    script = Path(__file__).with_name("steps").joinpath(f"{name}.sql").read_text("utf-8")
    lines = [line for line in script.splitlines() if not line.startswith("--")]
    return [part.strip() for part in "\n".join(lines).split(";\n") if part.strip()]
