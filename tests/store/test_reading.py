"""Files that cannot be opened as usual are read so far as they can be, and none is touched."""

import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from jimdesk.domain.problem import Problem
from jimdesk.fs import sha256
from jimdesk.store import database, journal, migrations, reading
from jimdesk.store.migrations import MIN_READER, NAMES, NewerError
from jimdesk.store.store import Store
from tests.store.conftest import Child
from tests.store.samples import everything, one_of_each
from tests.store.test_crash import DIE_IN_MID_TRANSACTION
from tests.store.test_lock import hold


def made_newer(path: Path, *statements: str) -> str:
    with closing(sqlite3.connect(path)) as conn:
        for statement in statements:
            conn.execute(statement)
        conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('jimdesk', 'm0999_future', '2031-01-01')"
        )
        conn.commit()
    return sha256(path)


@pytest.fixture
def full(path: Path) -> Path:
    store = Store.open(path)
    one_of_each(store)
    store._conn.close()
    return path


@pytest.mark.fault("FT23")
def test_a_newer_file_with_more_in_it_is_read_and_left_as_it_is(full: Path) -> None:
    before = everything(Store.read(full))
    as_it_was = made_newer(
        full,
        "ALTER TABLE problem ADD COLUMN hover TEXT NOT NULL DEFAULT ''",
        "CREATE TABLE jetpack (id INTEGER PRIMARY KEY) STRICT",
        "CREATE VIEW all_of_it AS SELECT * FROM problem",
    )
    store = reading.of_newer(full)
    assert everything(store) == before
    assert (store.read_only, store.path) == (True, full)
    assert store.why
    store.close()
    assert sha256(full) == as_it_was


@pytest.mark.fault("FT23")
@pytest.mark.parametrize(
    "statements",
    [
        [f"PRAGMA user_version = {len(NAMES) + 1}"],
        ["PRAGMA user_version = 0"],
        ["ALTER TABLE problem RENAME COLUMN title TO heading"],
        ["ALTER TABLE result RENAME TO outcome"],
        ["PRAGMA ignore_check_constraints = ON", "UPDATE goal SET status = 'floating'"],
    ],
    ids=str,
)
def test_a_newer_file_that_this_program_cannot_read_is_refused(
    full: Path, statements: list[str]
) -> None:
    as_it_was = made_newer(full, *statements)
    with pytest.raises(NewerError):
        reading.of_newer(full)
    assert sha256(full) == as_it_was


def test_a_view_in_the_place_of_a_table_is_not_read(full: Path) -> None:
    made_newer(
        full,
        "ALTER TABLE setting RENAME TO away",
        "CREATE VIEW setting AS SELECT 'x' AS key, 'y' AS value",
    )
    with pytest.raises(NewerError):
        reading.of_newer(full)


def columns(until: tuple[str, ...]) -> dict[str, set[str]]:
    conn = database.create(None)
    conn.execute("PRAGMA foreign_keys = OFF")
    migrations.apply(conn, until=until)
    names = [
        name for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    ]
    found = {name: {row[1] for row in conn.execute(f"PRAGMA table_info({name})")} for name in names}
    conn.close()
    return found


def test_what_the_oldest_reader_knows_is_still_there() -> None:
    """A step that takes away or renames must raise MIN_READER."""
    now = columns(NAMES)
    for name, known in columns(NAMES[:MIN_READER]).items():
        assert known <= now.get(name, set()), name
    assert 0 < MIN_READER <= len(NAMES)


def test_a_new_file_says_who_can_read_it(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("PRAGMA user_version").fetchone() == (MIN_READER,)


HOLD_AND_SAVE = """
import sys
from pathlib import Path
from jimdesk.domain.problem import Problem
from jimdesk.store.store import Store
store = Store.open(Path(sys.argv[1]))
store.edit("x", lambda edit: edit.save(Problem(title="saved there")))
print("open", flush=True)
sys.stdin.readline()
"""


@pytest.mark.fault("FT11")
def test_a_held_file_is_read_as_it_was_saved_last(path: Path, child: Child) -> None:
    hold(child, path, HOLD_AND_SAVE)
    before = path.read_bytes()
    store = reading.as_it_lies(path)
    assert [problem.title for problem in store.all(Problem)] == ["saved there"]
    assert (store.read_only, store.path) == (True, path)
    assert store.why.startswith("Länsstyrelsen 2025.jim är öppen hos ")
    store.close()
    assert path.read_bytes() == before


HOLD_IN_MID_CHANGE = """
import sqlite3, sys
conn = sqlite3.connect(sys.argv[1])
conn.execute("PRAGMA cache_size = 2")
conn.execute("BEGIN EXCLUSIVE")
conn.executemany("INSERT INTO setting VALUES (?, ?)", [(str(i), "x" * 5000) for i in range(300)])
print("open", flush=True)
sys.stdin.readline()
"""


@pytest.mark.fault("FT12")
def test_a_file_in_the_middle_of_a_change_is_not_read(path: Path, child: Child) -> None:
    hold(child, path, HOLD_IN_MID_CHANGE)
    assert journal.journal_of(path).exists()
    with pytest.raises(database.HeldError, match="skrivs just nu"):
        reading.as_it_lies(path)


@pytest.mark.fault("FT18")
def test_what_is_left_of_a_damaged_file_is_shown_and_the_file_left(full: Path) -> None:
    sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'goal'"
    with closing(sqlite3.connect(full)) as conn:
        (root,) = conn.execute(sql).fetchone()
    content = bytearray(full.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = bytes(4096)
    full.write_bytes(content)
    store = reading.what_is_left(full)
    assert store.all(Problem) != []
    assert (store.read_only, store.path) == (True, full)
    assert "skadad" in store.why
    store.close()
    assert full.read_bytes() == content


@pytest.mark.fault("FT1")
@pytest.mark.fault("FT10")
def test_a_file_left_in_the_middle_of_a_change_is_read_as_it_was_before(
    path: Path, child: Child
) -> None:
    store = Store.open(path)
    store.edit("x", lambda edit: edit.save(Problem(title="kept")))
    store._conn.close()
    assert child(DIE_IN_MID_TRANSACTION, path).wait() == -signal.SIGKILL
    torn = path.read_bytes()
    with pytest.raises(database.NotClosedError):
        Store.read(path)
    store = reading.played_back(path)
    assert [problem.title for problem in store.all(Problem)] == ["kept"]
    assert (store.read_only, store.path, store.problems()) == (True, path, [])
    assert "stängdes inte i ordning" in store.why
    store.close()
    assert path.read_bytes() == torn
    assert journal.is_hot(path)
