"""Erase a text for good: from records, the change log, labels of steps, settings and drafts.

Nothing is left in the file but a line in the log that something was erased. Source: S-15.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from sqlite3 import Connection
from zipfile import BadZipFile, ZipFile

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.store import backup, database
from jimdesk.store.tables import by_name

SHORTEST = 3
"""Characters of a text that can be erased: fewer stand in too much that is something else."""

_NO_TEXT = frozenset(
    {"period", "reference_date", "day", "categories", "record_code", "token", "outline"}
    | {"at", "rule", "field", "report", "stage", "version", "edition", "format", "start", "end"}
)
"""Columns of text that hold a code, a date or a reference, which a mark would break."""

_OUTSIDE = (("step", "label"), ("step", "who"), ("setting", "value"))

_LOCKED = 0x1  # the bit that the zip format has for a part with a password

Place = tuple[str, int]
"""Table and row id of a record that holds a text."""


def erased_mark() -> str:
    """Return what stands where a text was erased."""
    return translate("Erase", "[erased]")


def places(conn: Connection, text: str) -> list[Place]:
    """Return the records that hold a text now, also those in the wastebasket."""
    found = {
        (table, row_id)
        for table, field in free_texts()
        for form in _forms(text)
        for (row_id,) in conn.execute(
            f"SELECT id FROM {table} WHERE instr({field}, ?) > 0", (form,)
        )
    }
    return sorted(found)


def in_log(conn: Connection, text: str) -> int:
    """Return how many lines of the change log hold a text that may have gone from the record."""
    lines = {
        row_id
        for table, field in free_texts()
        for form in _forms(text)
        for (row_id,) in conn.execute(
            "SELECT id FROM change WHERE table_name = ?2 AND field = ?3"
            " AND (instr(old, ?1) > 0 OR instr(new, ?1) > 0)",
            (form, table, field),
        )
    }
    return len(lines)


def erase(
    conn: Connection, text: str, step_id: int, guard: Callable[[str, Iterable[int]], None]
) -> None:
    """Put a mark in the place of a text everywhere; the log says only that it happened.

    Args:
        conn: The open file, within a transaction.
        text: What is erased, as it is written.
        step_id: The step that it is a part of.
        guard: Refuses what is sealed.

    Raises:
        JimdeskError: the text is too short, or stands in something that is closed.
    """
    if len(text.strip()) < SHORTEST:
        raise JimdeskError(translate("Erase", "Write at least three characters."))
    touched = places(conn, text)
    for table, row_id in touched:
        guard(table, [row_id])
    mark = erased_mark()
    for form in _forms(text):
        for table, field in (*free_texts(), *_OUTSIDE):
            conn.execute(
                f"UPDATE {table} SET {field} = replace({field}, ?1, ?2)"
                f" WHERE instr({field}, ?1) > 0",
                (form, mark),
            )
        for table, field in free_texts():
            conn.execute(
                "UPDATE change SET old = CASE WHEN instr(old, ?1) > 0 THEN replace(old, ?1, ?2)"
                " ELSE old END, new = CASE WHEN instr(new, ?1) > 0 THEN replace(new, ?1, ?2)"
                " ELSE new END WHERE table_name = ?3 AND field = ?4"
                " AND (instr(old, ?1) > 0 OR instr(new, ?1) > 0)",
                (form, mark, table, field),
            )
    conn.execute("DELETE FROM change WHERE step_id = ?", (step_id,))
    conn.executemany(
        "INSERT INTO change (step_id, table_name, row_id, kind) VALUES (?, ?, ?, 'purge')",
        [(step_id, table, row_id) for table, row_id in touched or [("agency", 1)]],
    )


def shred(conn: Connection) -> None:
    """Write the file anew, without what was erased, and empty the journal that held it.

    Raises:
        JimdeskError: there is no room for it; the text is erased all the same.
    """
    conn.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)  # VACUUM attaches the file that it writes
    try:
        conn.execute("PRAGMA journal_size_limit = 0")
        conn.execute("VACUUM")
    except sqlite3.Error as error:
        text = translate(
            "Erase",
            "It is erased, but the file could not be written anew ({reason}), so traces of it can"
            " be left in unused parts. Make room on the disk and erase it again.",
        )
        raise JimdeskError(text.format(reason=error)) from error
    finally:
        conn.execute("PRAGMA journal_size_limit = -1")
        conn.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)


def held_by(path: Path, text: str) -> list[Path]:
    """Return the backup copies, JSON files and archives of a file that still hold a text.

    Archives are looked for beside the file and beside its copies.
    """
    copies = [copy.path for copy in backup.copies(path)]
    folders = {path.parent, *(copy.parent for copy in copies)}
    archives = [zipped for folder in sorted(folders) for zipped in sorted(folder.glob("*.zip"))]
    return [
        *(copy for copy in copies if _copy_holds(copy, text)),
        *(file for file in backup.json_copies(path) if _bytes_hold(file.read_bytes(), text)),
        *(zipped for zipped in archives if _archive_holds(zipped, text)),
    ]


def free_texts() -> Iterator[tuple[str, str]]:
    """Yield every field of free text: table and column; codes, dates and seals are none."""
    for name, table in by_name().items():
        key = {"question"} if name.startswith(("assessment_", "common_")) else set()
        for column, kind in table.entity.__annotations__.items() if name != "seal" else ():
            coded = column in _NO_TEXT | key or column.endswith("_on")
            if kind in (str, "str") and not coded:
                yield name, column


def _forms(text: str) -> list[str]:
    """Return a text as it is written in a field, and as it is within JSON when that differs."""
    return list(dict.fromkeys([text, json.dumps(text, ensure_ascii=False)[1:-1]]))


def _copy_holds(copy: Path, text: str) -> bool:
    """Return whether a copy holds a text; one that cannot be read may, so it is listed."""
    try:
        with closing(database.in_memory(copy)) as conn:
            return bool(places(conn, text) or in_log(conn, text))
    except (JimdeskError, sqlite3.Error, OSError):
        return True


def _archive_holds(zipped: Path, text: str) -> bool:
    with suppress(BadZipFile, OSError), ZipFile(zipped) as archive:
        if any(info.flag_bits & _LOCKED for info in archive.infolist()):
            return True  # nobody can look into a locked copy without its password
        return any(
            _bytes_hold(archive.read(name), text)
            for name in archive.namelist()
            if name.endswith(".json")
        )
    return False


def _bytes_hold(content: bytes, text: str) -> bool:
    forms = [*_forms(text), json.dumps(text)[1:-1]]
    return any(form.encode() in content for form in forms)
