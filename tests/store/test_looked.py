"""A file is looked through when anything else can have touched it, and once a week all the same."""

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from jimdesk import paths
from jimdesk.domain.problem import Problem
from jimdesk.store.database import DamagedError
from jimdesk.store.store import Store

WEEK = 7 * 24 * 3600


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """Return a file that was closed in order."""
    path = tmp_path / "file.jim"
    Store.create(path).close()
    store = Store.open(path)
    store.edit("a", lambda edit: edit.save_all([Problem(title="x" * 500) for _ in range(200)]))
    store.close()
    return path


def _break(path: Path, *, unseen: bool) -> None:
    """Zero a page of the problems, as a failing disk does unseen and a program does not."""
    with closing(sqlite3.connect(path)) as conn:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'problem'"
        (root,) = conn.execute(sql).fetchone()
    before = path.stat()
    content = bytearray(path.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = bytes(4096)
    path.write_bytes(content)
    later = before.st_mtime_ns + (0 if unseen else 1_000_000_000)
    os.utime(path, ns=(before.st_atime_ns, later))


def test_what_another_program_has_written_is_looked_through(closed: Path) -> None:
    _break(closed, unseen=False)
    with pytest.raises(DamagedError):
        Store.open(closed)


def test_what_nobody_has_touched_is_not_read_anew(closed: Path) -> None:
    _break(closed, unseen=True)
    Store.open(closed)._conn.close()


def test_a_failing_disk_is_found_within_a_week(closed: Path) -> None:
    _break(closed, unseen=True)
    (note,) = (paths.config_folder() / "looked").iterdir()
    *state, looked = json.loads(note.read_text("utf-8"))
    note.write_text(json.dumps([*state, looked - WEEK - 1]), "utf-8")
    with pytest.raises(DamagedError):
        Store.open(closed)


def test_a_file_that_was_not_closed_is_looked_through(closed: Path) -> None:
    Store.open(closed)._conn.close()
    _break(closed, unseen=True)
    with pytest.raises(DamagedError):
        Store.open(closed)


@pytest.mark.parametrize("content", ["", "[]", "{}", "[1, 2, 3, 4, 5]", '[1, 2, 3, 4, "x"]', "9"])
def test_a_note_that_says_nothing_is_no_note(closed: Path, content: str) -> None:
    _break(closed, unseen=True)
    (note,) = (paths.config_folder() / "looked").iterdir()
    note.write_text(content, "utf-8")
    with pytest.raises(DamagedError):
        Store.open(closed)
