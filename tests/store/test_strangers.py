"""A .jim file from a stranger: what it may hold, and what it is refused for."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.store import database, journal, schema, strangers
from jimdesk.store.store import Store
from tests.store.conftest import Child

OPENERS = pytest.mark.parametrize("open_", [Store.open, Store.read], ids=["open", "read"])
FILES = sorted((Path(__file__).parents[1] / "files").glob("*.jim"))

CRAFTED = {
    "trigger": "CREATE TRIGGER t AFTER UPDATE ON goal BEGIN DELETE FROM problem; END",
    "like ours": "CREATE TRIGGER history_goal_update2 AFTER UPDATE ON goal"
    " BEGIN DELETE FROM problem; END",
    "view": "CREATE VIEW v AS SELECT * FROM agency",
    "index": "CREATE INDEX i ON goal (abs(id))",
    "table": "CREATE VIRTUAL TABLE f USING fts5(x)",
    "column": "ALTER TABLE goal ADD COLUMN more TEXT GENERATED ALWAYS AS (code) VIRTUAL",
}


@OPENERS
@pytest.mark.parametrize("sql", CRAFTED.values(), ids=CRAFTED)
def test_a_file_with_commands_of_its_own_is_refused_and_left_as_it_is(
    path: Path, sql: str, open_: Callable[[Path], Store], english: None
) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(sql)
        conn.commit()
    before = path.read_bytes()
    with pytest.raises(JimdeskError, match="commands or tables that JiM Desk has not made"):
        open_(path)
    assert path.read_bytes() == before


def test_a_trigger_that_only_begins_like_ours_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        sql = conn.execute(
            "SELECT sql FROM sqlite_schema WHERE name = 'history_goal_insert'"
        ).fetchone()[0]
        conn.execute("DROP TRIGGER history_goal_insert")
        conn.execute(sql.removesuffix("END") + "DELETE FROM problem; END")
        conn.commit()
        assert schema.foreign(conn) == ["history_goal_insert"]


def test_a_table_changed_by_another_program_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("ALTER TABLE counter RENAME COLUMN last TO latest")
        assert schema.foreign(conn) == ["counter"]


def test_a_plain_table_of_another_program_is_let_be(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, words TEXT)")
        conn.execute("CREATE INDEX notes_words ON notes (words)")
        conn.commit()
    Store.open(path).close()


@pytest.mark.fault("FT24")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_released_schema_is_known_as_ours(file: Path) -> None:
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as conn:
        assert schema.foreign(conn) == []


def test_a_new_file_is_ours_also_with_its_triggers(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        assert schema.foreign(conn) == []


def test_a_connection_has_limits(path: Path) -> None:
    with closing(database.connect(path, writing=True)) as conn:
        assert conn.getlimit(sqlite3.SQLITE_LIMIT_LENGTH) == 10_000_000
        assert conn.getlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH) == 100_000
        assert conn.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED) == 0
        assert conn.getlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH) == 10


# --- parts that do not belong together ---------------------------------------------------------


@pytest.mark.fault("FT16")
@OPENERS
def test_a_file_that_came_without_its_second_half_is_told_so(
    tmp_path: Path, open_: Callable[[Path], Store], english: None
) -> None:
    whole, part = tmp_path / "whole.jim", tmp_path / "part.jim"
    with closing(sqlite3.connect(whole)) as conn:
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute(f"PRAGMA application_id = {strangers.APPLICATION_ID}")
        conn.execute("CREATE TABLE agency (id INTEGER)")
        conn.commit()
        part.write_bytes(whole.read_bytes())
        with pytest.raises(JimdeskError, match=r"part\.jim is only a part.*\(part\.jim-wal\)"):
            open_(part)


LEAVE_A_JOURNAL = """
import os, sys
from pathlib import Path
from jimdesk.domain.problem import Problem
from jimdesk.store.store import Store
store = Store.open(Path(sys.argv[1]))
store._conn.execute("PRAGMA cache_size = 2")  # so that pages reach the file before the end
def action(edit):
    edit.save_all([Problem(title="lost", who="x" * 5000) for _ in range(300)])
    os._exit(9)
store.edit("x", action)
"""


@pytest.mark.fault("FT15")
def test_a_copy_laid_over_a_file_that_crashed_is_not_ruined_by_its_journal(
    path: Path, child: Child, english: None
) -> None:
    store = Store.open(path)
    for number in range(5):
        store.set_setting("x", str(number))
    store._conn.close()
    older = path.read_bytes()
    store = Store.open(path)
    for number in range(20):
        store.set_setting("x", "y" * 5000 * number)
    store._conn.close()
    assert child(LEAVE_A_JOURNAL, path).wait() == 9
    assert journal.is_hot(path)
    assert journal.belongs(path)

    path.write_bytes(older)
    left = journal.journal_of(path).read_bytes()
    for open_ in (Store.open, Store.read):
        with pytest.raises(database.DamagedError, match="beside the journal of another file"):
            open_(path)
    assert path.read_bytes() == older
    assert journal.journal_of(path).read_bytes() == left


@pytest.mark.fault("FT15")
def test_the_journal_of_a_crash_is_played_back_and_the_crash_is_noticed(
    path: Path, child: Child
) -> None:
    assert child(LEAVE_A_JOURNAL, path).wait() == 9
    store = Store.open(path)
    assert store.was_left_open
    assert store.problems() == []
    store.close()
    store = Store.open(path)
    assert not store.was_left_open
    store.close()


@pytest.mark.fault("FT15")
@pytest.mark.parametrize("length", [7, 20, 28, 300, 520])
def test_a_journal_cut_off_is_left_to_sqlite(path: Path, child: Child, length: int) -> None:
    assert child(LEAVE_A_JOURNAL, path).wait() == 9
    cut = journal.journal_of(path)
    cut.write_bytes(cut.read_bytes()[:length])
    try:
        store = Store.open(path)
    except JimdeskError:
        return
    assert store.problems() == []
    store._conn.close()


def test_the_schema_that_needs_no_closer_look_is_that_of_a_new_file(store: Store) -> None:
    assert schema._digest(store._conn) == schema.NEWEST
