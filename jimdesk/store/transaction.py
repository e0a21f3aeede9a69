"""One change of the file: all of it is kept and logged, or nothing."""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.store import agreed, history
from jimdesk.store.database import NotWrittenError
from jimdesk.store.history import Step
from jimdesk.store.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")


def run(
    conn: sqlite3.Connection,
    db: "Database",
    action: Callable[[Writer], T],
    *,
    label: str,
    who: str,
    kind: history.StepKind,
    reverts: int | None,
) -> tuple[T, Step | None]:
    """Run an action in one transaction; return its result and the step, None without a change.

    Raises:
        InvalidError: a number is not finite.
        NotWrittenError: the disk is full or the file could not be written.
        JimdeskError: a rule of the file says no.
    """
    try:
        with db.atomic():
            step_id = history.begin(conn, label, who, kind, reverts)
            edit = Writer(conn, db, step_id)
            result = action(edit)
            if kind == "edit":
                for left in agreed.left_behind(conn, step_id):
                    edit.save(left)
            return result, history.end(conn, step_id)
    except sqlite3.IntegrityError as error:
        raise JimdeskError(_clash(error)) from error
    except (sqlite3.DataError, OverflowError) as error:
        text = translate("Store", "A text or number is too large. Nothing was changed.")
        raise JimdeskError(text) from error
    except sqlite3.DatabaseError as error:
        raise NotWrittenError(_not_written(error)) from error


def _clash(error: sqlite3.IntegrityError) -> str:
    name = error.sqlite_errorname
    if name == "SQLITE_CONSTRAINT_UNIQUE":
        return translate("Store", "There is already one like this. Nothing was changed.")
    if name == "SQLITE_CONSTRAINT_FOREIGNKEY":
        return translate("Store", "Something else still refers to this. Nothing was changed.")
    text = translate("Store", "The value is not allowed here ({reason}). Nothing was changed.")
    return text.format(reason=error)


def _not_written(error: sqlite3.DatabaseError) -> str:
    if getattr(error, "sqlite_errorname", "") == "SQLITE_FULL":  # a closed file has no name
        return translate(
            "Store", "The disk is full, so the change is not saved. Make room and try again."
        )
    text = translate("Store", "The change is not saved: the file could not be written ({reason}).")
    return text.format(reason=error)
